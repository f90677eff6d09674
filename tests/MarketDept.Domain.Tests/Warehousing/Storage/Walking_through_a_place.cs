using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

public class Walking_through_a_place
{
    [Property(Arbitrary = [typeof(StorageWalks)], MaxTest = 400)]
    [Clause("8.3.6")]
    public void Any_walk_goes_where_the_model_goes_and_no_day_is_charged_twice(StorageWalk walk)
    {
        var place = Place();
        var model = new StorageModel();
        var events = new List<DomainEvent>();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(place);

            var taken = step.TryTake(place);

            Assert.Equal(model.Take(step), taken);
            var happened = place.TakeEvents();
            Assert.Equal(taken ? 1 : 0, happened.Count);
            events.AddRange(happened);
            if (!taken)
                Assert.Equal(before, JsonOf(place));
        }

        Assert.Equal(
            model.Stays.OrderBy(row => row.Key).Select(row => (row.Key, row.Value.In, row.Value.Out, row.Value.Notified)),
            place.Occupancies.OrderBy(it => it.Id).Select(it => (
                int.Parse(it.Id.Value[1..], null), it.In.Day, it.Out?.Day ?? StorageModel.Never, it.Notifications.Count)));
        Assert.All(Enumerable.Range(1, 14).Select(June), day => Assert.True(place.Occupancies.Count(it => it.On(day) is not null) <= 1));
        Assert.Equal(Money.FromYuan(model.Charged * 100), Money.Sum(place.Occupancies.SelectMany(it => it.Posted).Select(fee => fee.Total)));
        Assert.All(place.Occupancies, it => Assert.Equal(
            it.Posted.Sum(fee => fee.Days), it.Posted.Count == 0 ? 0 : Math.Max(1, Period.DaysBetween(it.In, it.UnpostedFrom))));
        Assert.All(place.Occupancies, it =>
        {
            var days = it.Posted.SelectMany(fee => fee.Lines).SelectMany(line => Enumerable.Range(0, line.Days).Select(line.From.PlusDays)).ToArray();
            Assert.Equal(days.Length, days.Distinct().Count());
        });
        Assert.Equal(model.TakenBack, place.Occupancies.Sum(it => it.TakenBack.Count));
        HoldTheBooks(place, events);
    }

    // Who hears of the events only: each fee is a charge of its own, and what is taken back is one that stands.
    private static void HoldTheBooks(StoragePlace place, IEnumerable<DomainEvent> events)
    {
        var (ever, standing) = (new HashSet<string>(), new Dictionary<string, StorageFee>());
        foreach (var happened in events)
        {
            if (happened is StoragePlaceFeePosted posted)
            {
                Assert.True(ever.Add(posted.Fee.Source));
                standing.Add(posted.Fee.Source, posted.Fee);
            }
            else if (happened is StoragePlaceFeeTakenBack back)
            {
                Assert.True(ever.Add(back.Fee.TakenBackSource));
                Assert.Equal(back.Fee with { TakenBack = null }, standing[back.Fee.Source]);
                standing.Remove(back.Fee.Source);
            }
        }

        Assert.Equal(standing.Values.OrderBy(fee => fee.Source), place.Occupancies.SelectMany(it => it.Posted).OrderBy(fee => fee.Source));
    }

    [Property(Arbitrary = [typeof(StorageWalks)], MaxTest = 200)]
    public void A_place_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(StorageWalk walk)
    {
        var place = Place();
        foreach (var step in walk.Steps)
        {
            var restored = Reloaded(place);
            place.TakeEvents();

            Assert.Equal(JsonOf(place), JsonOf(restored));
            Assert.Equal(step.TryTake(place), step.TryTake(restored));
            Assert.Equal(JsonOf(place), JsonOf(restored));
            Assert.Equal(place.TakeEvents(), restored.TakeEvents());
            Assert.Equal(place.Occupancies, restored.Occupancies);
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Every_command_is_taken_in_some_walk_and_refused_in_another(ulong seed)
    {
        var seen = new HashSet<(StorageCommand, bool)>();
        foreach (var walk in StorageWalks.Walk().Generator.SampleSeeded(2000, size: 120, seed))
        {
            var model = new StorageModel();
            foreach (var step in walk.Steps)
                seen.Add((step.Command, model.Take(step)));
        }

        Assert.Equal(Enum.GetValues<StorageCommand>().Length * 2, seen.Count);
    }
}
