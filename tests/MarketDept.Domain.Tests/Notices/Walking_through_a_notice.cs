using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Walking_through_a_notice
{
    private static Instant? Hour(int? hour) => hour is { } number ? At(number) : null;

    [Property(Arbitrary = [typeof(NoticeWalks)], MaxTest = 500)]
    public void Any_walk_goes_where_the_model_goes(NoticeWalk walk)
    {
        var notice = Drafted(Contents[walk.Content]);
        var model = new NoticeModel(walk.Content);
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(notice);
            var next = model.After(step);

            var taken = step.TryTake(notice, At(model.Now + step.Hours));

            Assert.Equal(next is not null, taken);
            model = next ?? model;
            Assert.Equal(
                (model.Status, At(model.Now), Hour(model.ApprovedAt), Hour(model.IssuedAt), Hour(model.CompletedAt)),
                (notice.Status, notice.LastChangedAt, notice.ApprovedAt, notice.IssuedAt, notice.CompletedAt));
            var events = notice.TakeEvents();
            Assert.Equal(taken, events.Count > 0);
            Assert.All(events, told => Assert.Equal("N1", told.Key));
            Assert.Equal(taken && events.Any(told => told is NoticeCompleted), before.Contains("\"Issued\"", StringComparison.Ordinal) && notice.Status == NoticeStatus.Complete);
            if (!taken)
                Assert.Equal(before, JsonOf(notice));
        }
    }

    [Property(Arbitrary = [typeof(NoticeWalks)], MaxTest = 300)]
    public void It_may_take_effect_exactly_where_the_model_says(NoticeWalk walk, byte asked)
    {
        var notice = Drafted(Contents[walk.Content]);
        var model = new NoticeModel(walk.Content);
        foreach (var step in walk.Steps)
        {
            step.TryTake(notice, At(model.Now + step.Hours));
            model = model.After(step) ?? model;
        }

        // What begins with a day begins two months later, long after all steps; credit and a pickup at once.
        var isDated = walk.Content is not ("arrears" or "pickup");
        var at = isDated ? At(1464 + asked) : At(asked % 40);
        var decision = notice.MayTakeEffect(at, ConfirmedBills.None);

        Assert.Equal(model.Status == NoticeStatus.Complete && (isDated || asked % 40 >= model.CompletedAt), decision.IsAllowed.IsYes);
        Assert.Equal(model.CompletedAt is not null, decision.EarliestOn is not null);
        Assert.Equal(decision.IsAllowed.IsYes, decision.Obstacles.Count == 0);
    }

    [Property(Arbitrary = [typeof(NoticeWalks)], MaxTest = 300)]
    public void A_notice_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(NoticeWalk walk)
    {
        var notice = Drafted(Contents[walk.Content]);
        foreach (var step in walk.Steps)
        {
            var restored = Reloaded(notice);
            notice.TakeEvents();
            var at = notice.LastChangedAt + Duration.FromHours(step.Hours);

            Assert.Equal(JsonOf(notice), JsonOf(restored));
            Assert.Equal(step.TryTake(notice, at), step.TryTake(restored, at));
            Assert.Equal(JsonOf(notice), JsonOf(restored));
            Assert.Equal(notice.TakeEvents(), restored.TakeEvents());
            Assert.Equal(notice.Explain(Language.Chinese), restored.Explain(Language.Chinese));
            Assert.Equal(notice.MayTakeEffect(at), restored.MayTakeEffect(at));
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_status_and_complete_every_content(ulong seed)
    {
        var reached = new HashSet<(string, NoticeStatus)>();
        foreach (var walk in NoticeWalks.Walk().Generator.SampleSeeded(3000, size: 60, seed))
        {
            var model = new NoticeModel(walk.Content);
            foreach (var step in walk.Steps)
                model = model.After(step) ?? model;
            reached.Add((walk.Content, model.Status));
        }

        foreach (var name in Contents.Keys)
            Assert.All(new[] { NoticeStatus.Drafted, NoticeStatus.Issued, NoticeStatus.Complete, NoticeStatus.Withdrawn }, status => Assert.Contains((name, status), reached));
        Assert.Equal(["pickup"], reached.Where(it => it.Item2 == NoticeStatus.Refused).Select(it => it.Item1));
    }
}
