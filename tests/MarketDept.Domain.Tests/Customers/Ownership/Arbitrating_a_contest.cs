using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

[Clause("8.1.2")]
public class Arbitrating_a_contest
{
    private static readonly object[] Contest = [Contact("1", "S01", 10), Contact("2", "S02", 10, 20)];

    [Fact]
    public void Settles_it() => Assert.Equal("S02 by Arbitration since 30", Said(With(Arbitration("S02", 30))));

    [Fact]
    public void Settles_nothing_before_the_contest_was_on_record() => Assert.Equal("Contested", Said(With(Arbitration("S02", 19))));

    [Fact]
    public void Judges_what_was_recorded_at_its_very_instant() => Assert.Equal("S02 by Arbitration since 20", Said(With(Arbitration("S02", 20))));

    [Fact]
    public void Settles_nothing_for_somebody_who_is_not_in_it()
    {
        var log = Log([.. Contest, Contact("3", "S03", 11)]);

        Assert.Equal(CustomerRefusals.OwnerNotInContest, log.Judge(Arbitration("S03", 30)));
        Assert.Equal(CustomerRefusals.NothingContested, log.Judge(Arbitration("S01", 15)));
        Assert.Null(log.Judge(Arbitration("S01", 30)));
        log.Add(Arbitration("S03", 30));
        Assert.Equal("Contested", Said(log.Ownership));
    }

    [Fact]
    public void Can_be_done_again_and_the_latest_holds() =>
        Assert.Equal("S01 by Arbitration since 40", Said(With(Arbitration("S02", 30), Arbitration("S01", 40))));

    [Fact]
    public void Of_two_at_one_instant_the_later_in_sequence_holds() =>
        Assert.Equal("S01", With(Arbitration("S01", 30, 1), Arbitration("S02", 30)).Owner.ToString());

    [Theory]
    [InlineData(9, 31, "S03 by FirstContact since 9")]
    [InlineData(10, 31, "Contested")]
    [InlineData(11, 31, "S02 by Arbitration since 30")]
    public void Holds_until_a_contact_not_after_the_contested_time_is_recorded_later(long at, long recorded, string owner) =>
        Assert.Equal(owner, Said(With(Arbitration("S02", 30), Contact("3", "S03", at, recorded))));

    [Fact]
    public void Is_ended_by_the_winners_own_later_entry_too() =>
        Assert.Equal("Contested", Said(With(Arbitration("S02", 30), Contact("3", "S02", 10, 31))));

    [Fact]
    public void Is_not_ended_by_a_contact_that_founds_no_claim() =>
        Assert.Equal("S02 by Arbitration since 30", Said(With(Arbitration("S02", 30), Contact("3", "S03", 1, 31, twoWay: false))));

    [Fact]
    public void Can_be_done_anew_once_it_was_ended() =>
        Assert.Equal("S03 by Arbitration since 40", Said(With(Arbitration("S02", 30), Contact("3", "S03", 10, 31), Arbitration("S03", 40))));

    [Fact]
    public void Is_void_once_it_turns_out_that_an_earlier_contact_was_on_record_then() =>
        Assert.Equal("S03 by FirstContact since 5", Said(With(Arbitration("S02", 30), Contact("3", "S03", 5, 6))));

    [Fact]
    public void Yields_to_a_transfer_whatever_the_time() =>
        Assert.Equal("S03 by Transfer since 5", Said(With(Arbitration("S02", 30), Transfer("S03", 5))));

    [Fact]
    public void Judges_only_the_records_merged_up_to_then()
    {
        object[] entries = [Contact("1", "S01", 10), Contact("2", "S02", 10, customer: "C2"), Merge("C2", "C1", 25)];

        Assert.Equal("Contested", Said(Log([.. entries, Arbitration("S02", 24)]).Ownership));
        Assert.Equal("S02 by Arbitration since 25", Said(Log([.. entries, Arbitration("S02", 25)]).Ownership));
    }

    [Fact]
    [Clause("2.3")]
    public void Settles_nothing_where_the_ownership_ended_at_its_very_instant()
    {
        var log = Log([.. Contest, End("S01", 30), Arbitration("S02", 30)]);

        Assert.Equal(CustomerRefusals.NothingContested, log.Judge(Arbitration("S02", 30)));
        Assert.Equal("Unclaimed", Said(log.Ownership));
    }

    [Fact]
    public void Is_known_from_its_instant_on()
    {
        var log = Log([.. Contest, Arbitration("S02", 30)]);

        Assert.Equal(["Contested", "S02 by Arbitration since 30"], new[] { 29L, 30 }.Select(minute => Said(log.OwnershipAt(At(minute)))));
    }

    [Fact]
    public void Of_merged_records_is_known_from_the_merge_on()
    {
        var log = Log(Contact("1", "S01", 10), Contact("2", "S02", 10, customer: "C2"), Merge("C2", "C1", 25), Arbitration("S02", 25));

        Assert.Equal("S02 by Arbitration since 25", Said(log.OwnershipAt(At(25))));
    }

    [Fact]
    public void Is_between_those_who_were_first()
    {
        var (ownership, rivals) = Log([.. Contest, Contact("3", "S03", 11)]).StandingAt(At(30));

        Assert.Equal("Contested", Said(ownership));
        Assert.Equal(["S01", "S02"], rivals.Select(rival => rival.Value));
    }

    private static CustomerOwnership With(params object[] entries) => Log([.. Contest, .. entries]).Ownership;
}
