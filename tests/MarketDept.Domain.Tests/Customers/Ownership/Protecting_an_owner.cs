using MarketDept.Domain.Customers.Ownership;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

[Clause("8.1.2")]
public class Protecting_an_owner
{
    private static readonly Duration TenMinutes = Duration.FromMinutes(10);

    [Fact]
    public void Is_off_where_the_company_asks_for_the_owner_alone() =>
        Assert.Equal("S01 by FirstContact since 0", Said(Log(Contact("1", "S01", 0), Contact("2", "S02", 900_000)).Ownership));

    [Theory]
    [InlineData(9, "S01 by FirstContact since 0")]
    [InlineData(10, "Unclaimed")]
    public void Ends_at_the_first_instant_after_the_silence(long at, string owner) =>
        Assert.Equal(owner, Under(TenMinutes, at, Contact("1", "S01", 0)));

    [Theory]
    [InlineData(9, 18, "S01 by FirstContact since 0")]
    [InlineData(9, 19, "Unclaimed")]
    [InlineData(10, 19, "S01 by FirstContact since 10")]
    public void Is_renewed_by_a_contact_before_its_end_and_begins_anew_with_one_at_it(long contact, long at, string owner) =>
        Assert.Equal(owner, Under(TenMinutes, at, Contact("1", "S01", 0), Contact("2", "S01", contact)));

    [Fact]
    public void Is_not_renewed_by_what_founds_no_claim_nor_by_another() =>
        Assert.Equal("Unclaimed", Under(TenMinutes, 10, Contact("1", "S01", 0), Contact("2", "S01", 9, twoWay: false), Contact("3", "S02", 9)));

    [Theory]
    [InlineData(14, "Unclaimed")]
    [InlineData(15, "S02 by FirstContact since 15")]
    [InlineData(24, "S02 by FirstContact since 15")]
    [InlineData(25, "Unclaimed")]
    [InlineData(30, "S01 by FirstContact since 30")]
    public void Once_it_has_ended_the_next_contact_founds_a_claim_be_it_of_the_same_person(long at, string owner) =>
        Assert.Equal(owner, Under(TenMinutes, at, Contact("1", "S01", 0), Contact("2", "S02", 5), Contact("3", "S02", 15), Contact("4", "S01", 30)));

    [Fact]
    public void The_next_contact_is_the_earliest_by_its_time_and_not_by_its_entry() =>
        Assert.Equal("S02 by FirstContact since 12", Under(TenMinutes, 20, Contact("1", "S01", 0), Contact("2", "S03", 14), Contact("3", "S02", 12, 15)));

    [Fact]
    public void Two_who_come_first_after_it_at_one_instant_contest() =>
        Assert.Equal("Contested", Under(TenMinutes, 20, Contact("1", "S01", 0), Contact("2", "S02", 12), Contact("3", "S03", 12)));

    [Fact]
    [Clause("2.3")]
    public void Runs_from_a_transfer_too()
    {
        object[] entries = [Contact("1", "S01", 0), Transfer("S02", 5)];

        Assert.Equal("S02 by Transfer since 5", Under(TenMinutes, 14, entries));
        Assert.Equal("Unclaimed", Under(TenMinutes, 15, entries));
    }

    [Fact]
    [Clause("2.3")]
    public void Is_not_shortened_by_a_contact_before_the_transfer()
    {
        object[] entries = [Contact("1", "S01", 0), Contact("2", "S02", 1), Transfer("S02", 5)];

        Assert.Equal("S02 by Transfer since 5", Under(TenMinutes, 14, entries));
        Assert.Equal("Unclaimed", Under(TenMinutes, 15, entries));
    }

    [Fact]
    public void What_was_recorded_later_is_left_out_of_account()
    {
        object[] entries = [Contact("1", "S01", 0), Contact("2", "S01", 9, 12)];

        Assert.Equal("Unclaimed", Under(TenMinutes, 11, entries));
        Assert.Equal("S01 by FirstContact since 0", Under(TenMinutes, 12, entries));
    }

    [Fact]
    public void A_contact_recorded_beyond_the_grace_renews_nothing_by_being_backdated() =>
        Assert.Equal(
            "S01 by FirstContact since 13",
            Said(Log(Readings(Duration.FromMinutes(2), protection: TenMinutes), Contact("1", "S01", 0), Contact("2", "S01", 9, 13)).OwnershipAt(At(13))));

    [Fact]
    public void Nobody_and_a_contest_need_no_protection()
    {
        Assert.Equal("Unclaimed", Under(TenMinutes, 100));
        Assert.Equal("Contested", Under(TenMinutes, 100, Contact("1", "S01", 0), Contact("2", "S02", 0)));
    }

    [Fact]
    public void A_silence_of_nothing_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Readings(protection: Duration.Zero));

    [Fact]
    public void Without_the_companys_choice_nothing_lapses() =>
        Assert.Equal("S01 by FirstContact since 0", Said(Log(Contact("1", "S01", 0)).OwnershipAt(At(900_000))));

    [Fact]
    [Clause("2.3")]
    public void A_contact_before_the_end_of_an_ownership_renews_nothing() => Assert.Equal(
        "S02 by FirstContact since 7",
        Under(TenMinutes, 16, Contact("1", "S01", 0), Contact("2", "S02", 4), End("S01", 5), Contact("3", "S02", 7)));

    private static string Under(Duration protection, long at, params object[] entries) =>
        Said(Log(Readings(protection: protection), entries).OwnershipAt(At(at)));
}
