using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Walking_through_a_diary
{
    [Property(Arbitrary = [typeof(DiaryWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes(DiaryWalk walk)
    {
        var diary = VisitDiary.Open(Seller);
        var model = new DiaryModel();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(diary);
            var next = model.After(step);

            var taken = step.TryTake(diary);

            Assert.Equal(next is not null, taken);
            Assert.Equal(taken ? 1 : 0, diary.TakeEvents().Count);
            if (next is null)
            {
                Assert.Equal(before, JsonOf(diary));
                continue;
            }

            model.Visits[step.Visit] = next;
            var visit = diary.Find(new($"V{step.Visit}"))!;
            Assert.Equal((next.Status, At(next.Last)), (visit.Status, visit.LastChangedAt));
        }

        Assert.Equal(model.Visits.Count, diary.Visits.Count);
        Assert.Equal(
            model.Visits.Where(row => row.Value.Falsely).Select(row => $"V{row.Key}").Order(),
            diary.FalseClaims().Select(claim => claim.VisitId.Value).Order());
    }

    [Property(Arbitrary = [typeof(DiaryWalks)], MaxTest = 300)]
    public void No_two_recorded_visits_ever_overlap_unless_one_is_false_and_no_entry_is_ever_lost(DiaryWalk walk)
    {
        var diary = VisitDiary.Open(Seller);
        var entries = new List<VisitEntry>();
        foreach (var step in walk.Steps)
        {
            step.TryTake(diary);

            var recorded = diary.Visits.Where(visit => !visit.IsGenuine.IsNo).Select(visit => visit.Account).OfType<VisitAccount>().OrderBy(account => account.Start).ToArray();
            Assert.All(recorded.Zip(recorded.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            Assert.All(recorded, account => Assert.InRange(account.End - account.Start, Duration.Epsilon, Duration.FromHours(24)));
            Assert.All(diary.Visits.SelectMany(visit => visit.Entries), entry => Assert.True(entry.Account.End <= entry.RecordedAt));
            Assert.All(entries, entry => Assert.Contains(entry, diary.Visits.SelectMany(visit => visit.Entries)));
            entries = [.. diary.Visits.SelectMany(visit => visit.Entries)];
        }
    }

    [Property(Arbitrary = [typeof(DiaryWalks)], MaxTest = 200)]
    public void A_diary_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(DiaryWalk walk)
    {
        var diary = VisitDiary.Open(Seller);
        foreach (var step in walk.Steps)
        {
            var restored = Reloaded(diary);
            diary.TakeEvents();

            Assert.Equal(JsonOf(diary), JsonOf(restored));
            Assert.Equal(step.TryTake(diary), step.TryTake(restored));
            Assert.Equal(JsonOf(diary), JsonOf(restored));
            Assert.Equal(diary.TakeEvents(), restored.TakeEvents());
            Assert.Equal(diary.Visits, restored.Visits);
            Assert.Equal(diary.FalseClaims(), restored.FalseClaims());
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_status_and_every_command_is_taken_but_one(ulong seed)
    {
        var reached = new HashSet<VisitStatus>();
        var taken = new HashSet<DiaryCommand>();
        foreach (var walk in DiaryWalks.Walk().Generator.SampleSeeded(2000, size: 120, seed))
        {
            var model = new DiaryModel();
            foreach (var step in walk.Steps)
            {
                if (model.After(step) is not { } next)
                    continue;
                model.Visits[step.Visit] = next;
                reached.Add(next.Status);
                taken.Add(step.Command);
            }
        }

        Assert.Equal(Enum.GetValues<VisitStatus>().ToHashSet(), reached);
        Assert.Equal(Enum.GetValues<DiaryCommand>().Except([DiaryCommand.VerifyOneself]).ToHashSet(), taken);
    }
}
