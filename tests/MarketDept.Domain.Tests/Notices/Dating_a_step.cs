using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

/// <summary>A moment that no calendar of a zone has would be on record for ever, and every explanation would fail.</summary>
public class Dating_a_step
{
    public static TheoryData<long> Ticks => [0, -1, NodaConstants.TicksPerHour - Instant.MaxValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks() - NodaConstants.TicksPerHour];

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_moment_of_no_year_that_people_live_in_is_a_mistake_of_the_argument(long ticks)
    {
        var at = Instant.FromUnixTimeTicks(ticks);
        Refuses("at", () => Notice.Draft(new("N1"), "单 1", Contents["special"], Seller, at));
        Refuses("at", () => Issued(Contents["special"]).SignStub(Finance.Id, FinanceHead, at));
        Refuses("at", () => Drafted(Contents["special"]).Withdraw(Seller, "填错", at));
        Refuses("at", () => Drafted(Contents["special"]).Issue(Policy, at));
        Refuses("window", () => PickupOf(Fact.Yes, Fact.Yes, ticks > 0 ? new Interval(At(1), at) : new Interval(at, At(1))));
    }

    [Fact]
    public void The_last_moment_that_is_taken_is_told_in_every_zone()
    {
        var last = Instant.FromUtc(9899, 12, 31, 23, 59);
        var notice = Issued(Contents["special"]);
        notice.SignStub(Finance.Id, FinanceHead, last);

        foreach (var zone in new[] { DateTimeZone.ForOffset(Offset.MaxValue), DateTimeZone.ForOffset(Offset.MinValue) })
            Assert.NotEmpty(notice.Explain(Language.Chinese).ToString());
    }

    private static void Refuses(string argument, Action step) => Assert.Throws<ArgumentOutOfRangeException>(argument, step);
}
