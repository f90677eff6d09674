using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

[Clause("8.1.2")]
public class Who_owns_a_customer
{
    [Fact]
    public void The_salesperson_with_the_earliest_contact() =>
        Assert.Equal("S02 by FirstContact since 10", Said(Log(Contact("1", "S01", 20), Contact("2", "S02", 10)).Ownership));

    [Fact]
    public void Nobody_while_nothing_was_logged() => Assert.Equal("Unclaimed", Said(Log().Ownership));

    [Fact]
    public void Nobody_who_only_collected_a_name_or_called_in_vain() =>
        Assert.Equal("S02 by FirstContact since 10", Said(Log(Contact("1", "S01", 0, twoWay: false), Contact("2", "S02", 10)).Ownership));

    [Theory]
    [Clause("5.3")]
    [Clause("6.5")]
    [InlineData("collector")]
    [InlineData("warehouse-order-clerk")]
    [InlineData("manager")]
    [InlineData("deputy-manager")]
    public void Nobody_who_is_no_salesperson(string position) =>
        Assert.Equal("Unclaimed", Said(Log(By(Person("X", Position.FromName(position)), "1", 0)).Ownership));

    [Fact]
    [Clause("5.3")]
    public void The_manager_too_where_the_company_says_so() =>
        Assert.Equal("M01 by FirstContact since 0", Said(Log(Readings(managerMayOwn: true), By(Manager, "1", 0)).Ownership));

    [Fact]
    public void The_time_of_the_contact_decides_and_not_that_of_its_entry() =>
        Assert.Equal("S01 by FirstContact since 10", Said(Log(Contact("2", "S02", 20, 20), Contact("1", "S01", 10, 500)).Ownership));

    [Theory]
    [InlineData(70, "S01 by FirstContact since 10")]
    [InlineData(71, "S02 by FirstContact since 20")]
    public void A_contact_recorded_beyond_the_grace_counts_from_its_recording(long recorded, string owner) =>
        Assert.Equal(owner, Said(Log(Readings(Duration.FromHours(1)), Contact("1", "S01", 10, recorded), Contact("2", "S02", 20)).Ownership));

    [Fact]
    public void A_grace_of_nothing_counts_what_is_recorded_at_once() =>
        Assert.Equal("S01 by FirstContact since 10", Said(Log(Readings(Duration.Zero), Contact("1", "S01", 10)).Ownership));

    [Fact]
    public void Nobody_of_several_at_the_same_instant_until_it_is_arbitrated() =>
        Assert.Equal("Contested", Said(Log(Contact("1", "S02", 10), Contact("2", "S01", 10), Contact("3", "S00", 11)).Ownership));

    [Fact]
    public void The_same_person_twice_at_one_instant_is_no_contest() =>
        Assert.Equal("S01 by FirstContact since 10", Said(Log(Contact("1", "S01", 10), Contact("2", "S01", 10)).Ownership));

    [Fact]
    public void A_contest_ends_with_an_earlier_contact() =>
        Assert.Equal("S02 by FirstContact since 9", Said(Log(Contact("1", "S01", 10), Contact("2", "S02", 10), Contact("3", "S02", 9, 30)).Ownership));

    [Fact]
    public void One_nanosecond_earlier_is_earlier()
    {
        var earlier = new Contact(new("2"), new("C1"), Sales("S02"), At(10) - Duration.Epsilon, At(10), isTwoWay: true);

        Assert.Equal("S02", Log(Contact("1", "S01", 10), earlier).Ownership.Owner.ToString());
    }

    [Fact]
    [Clause("2.3")]
    public void The_one_to_whom_the_manager_gave_the_customer() =>
        Assert.Equal("S03 by Transfer since 50", Said(Log(Contact("1", "S01", 10), Transfer("S03", 50), Contact("2", "S02", 5, 60)).Ownership));

    [Fact]
    [Clause("2.3")]
    public void The_latest_of_several_transfers() =>
        Assert.Equal("S02 by Transfer since 60", Said(Log(Transfer("S02", 60), Transfer("S03", 50)).Ownership));

    [Fact]
    public void Of_two_transfers_at_one_instant_the_later_in_sequence() =>
        Assert.Equal("S02", Log(Transfer("S02", 50, 1), Transfer("S03", 50, 0)).Ownership.Owner.ToString());

    [Fact]
    public void Everybody_who_claims_is_told_with_his_time() =>
        Assert.Equal(
            [("S02", At(10)), ("S01", At(20)), ("S03", At(20))],
            Log(Contact("1", "S03", 20), Contact("2", "S01", 25), Contact("3", "S01", 20), Contact("4", "S02", 10)).Claims()
                .Select(claim => (claim.Staff.Value, claim.At)));

    [Fact]
    public void Many_contacts_of_many_people_find_the_same_owner()
    {
        var log = new ContactLog();
        for (var i = 0; i < 400; i++)
            log.Add(Contact($"K{i}", $"S{i % 40:00}", 1000 - i));

        Assert.Equal("S39 by FirstContact since 601", Said(log.Ownership));
        Assert.Equal(40, log.Claims().Count);
        Assert.False(log.Add(Contact("K7", "S07", 993)));
    }

    [Fact]
    public void At_an_earlier_time_it_was_who_was_known_then()
    {
        var log = Log(Contact("1", "S01", 10, 10), Contact("2", "S02", 5, 30), Transfer("S03", 50));

        Assert.Equal(["Unclaimed", "S01", "S02", "S03"], new[] { 9L, 10, 30, 50 }.Select(minute => log.OwnershipAt(At(minute)))
            .Select(ownership => ownership.Owner?.Value ?? Said(ownership)));
    }

    [Fact]
    public void A_lost_bet_on_an_id_that_is_taken_is_refused()
    {
        var log = Log(Contact("1", "S01", 10));

        Assert.False(log.Add(Contact("1", "S01", 10)));
        var refusal = Assert.Throws<DomainException>(() => log.Add(Contact("1", "S01", 9)));
        Assert.Equal(CustomerRefusals.ContactIdTaken, refusal.Refusal);
        Assert.Single(log.Contacts);
    }

    [Fact]
    [Clause("2.3")]
    public void The_one_who_gains_him_at_the_instant_at_which_another_ownership_ends() =>
        Assert.Equal("S02 by Transfer since 50", Said(Log(Contact("1", "S01", 10), Transfer("S02", 50), End("S01", 50)).Ownership));

    [Fact]
    public void A_decision_that_is_in_the_log_already_changes_nothing()
    {
        var log = Log(Contact("1", "S01", 10));

        foreach (var decision in new[] { Transfer("S02", 50), Arbitration("S02", 50), End("S01", 60), End("S01", 55) })
            Assert.Equal([true, false], [log.Add(decision), log.Add(decision)]);
        Assert.Equal((1, 1, 2), (log.Transfers.Count, log.Arbitrations.Count, log.Ends.Count));
    }

    [Fact]
    [Clause("2.3")]
    public void Nobody_gives_himself_a_customer() =>
        Assert.Equal(
            StaffingRefusals.DecidesOwnCase,
            Assert.Throws<DomainException>(() => OwnershipDecision.Transfer(new("C1"), Manager, Manager, At(5), terms: Readings(managerMayOwn: true))).Refusal);

    [Fact]
    public void Two_contacts_with_different_notes_are_not_one()
    {
        var log = Log(Contact("1", "S01", 10) with { Note = "王经理" });

        Assert.Equal(CustomerRefusals.ContactIdTaken, Assert.Throws<DomainException>(() => log.Add(Contact("1", "S01", 10) with { Note = "李经理" })).Refusal);
    }

    [Fact]
    public void No_contact_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>("contact", () => OwnershipTerms.Default.FoundsClaim(null!));
        Assert.Throws<ArgumentNullException>("contact", () => OwnershipTerms.Default.EffectiveTime(null!));
    }

    [Fact]
    public void A_contact_in_the_future_of_its_recording_is_refused() =>
        Assert.Throws<ArgumentException>("at", () => Contact("1", "S01", 11, 10));

    [Fact]
    public void A_negative_grace_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Readings(Duration.FromSeconds(-1)));

    [Fact]
    public void A_first_attempt_founds_a_claim_only_where_the_company_lets_it()
    {
        object[] entries = [Contact("1", "S01", 1, twoWay: false), Contact("2", "S02", 2)];

        Assert.Equal("S02 by FirstContact since 2", Said(Log(entries).Ownership));
        var log = Log(Readings(firstAttempt: true), entries);
        Assert.Equal("S01 by FirstContact since 1", Said(log.Ownership));
        Assert.Contains("首次尝试即算作先联系", log.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_describe_each_choice_once_and_say_what_holds_by_default()
    {
        Assert.Equal(
            ["FirstAttemptCounts", "RecordingGrace", "ManagerMayOwn", "ProtectedSilence"], OwnershipTerms.Choices.Select(choice => choice.Name.Split('.')[1]));
        Assert.Equal(new OwnershipTerms(), OwnershipTerms.Default);
        Assert.Equal((false, null, false, null), (OwnershipTerms.Default.FirstAttemptCounts, OwnershipTerms.Default.RecordingGrace, OwnershipTerms.Default.ManagerMayOwn, OwnershipTerms.Default.ProtectedSilence));
        Assert.All(OwnershipTerms.Choices, choice => Assert.Contains(choice.Default!.Value, choice.Choices));
    }
}
