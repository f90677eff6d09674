using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

[Clause("8.1.2")]
public class Explaining_who_owns_a_customer
{
    [Fact]
    public void Says_which_contact_and_who_else_claimed_since_when()
    {
        var explanation = Log(Contact("1", "S01", 20), Contact("2", "S02", 10), Contact("3", "S03", 0, twoWay: false)).Explain(Language.English);

        Assert.Equal(
            [
                "S02 owns the customer since 2026-06-01T09:10: the earliest two-way contact decides.",
                "S02 claims since 2026-06-01T09:10 (contact 2), the earliest time.",
                "S01 claims since 2026-06-01T09:20 (contact 1), later than the earliest.",
                "1 further contact(s) found no claim: the customer did not answer, or it was no salesperson's.",
            ],
            explanation.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Times_are_the_companys_and_exact_where_a_second_decides()
    {
        var second = At(10) + Duration.FromSeconds(1);
        var log = Log(new MarketDept.Domain.Customers.Ownership.Contact(new("1"), new("C1"), Sales("S01"), second, second, isTwoWay: true), Contact("2", "S02", 10));

        Assert.Contains("S01 自 2026-06-01T09:10:01 起主张", log.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("S02 owns the customer since 2026-06-01T09:10: the earliest", log.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_an_arbitration_does_not_apply_now()
    {
        var explanation = Log(Contact("1", "S01", 10), Contact("2", "S02", 10), Arbitration("S02", 30), Contact("3", "S03", 5, 40)).Explain(Language.English);

        Assert.Contains("a contact recorded since takes its place", explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_contest_each_of_the_first_claims_the_earliest_time() =>
        Assert.Equal(
            ["S01 claims since 2026-06-01T09:10 (contact 1), the earliest time.", "S02 claims since 2026-06-01T09:10 (contact 2), the earliest time."],
            Log(Contact("1", "S01", 10), Contact("2", "S02", 10)).Explain(Language.English).About(ExplanationTopic.Fact));

    [Fact]
    public void Each_arbitration_that_does_not_apply_is_told_with_its_own_verdict() =>
        Assert.Equal(
            [
                "The arbitration of 2026-06-01T09:05 for S01 does not apply now: nothing was contested then.",
                "The arbitration of 2026-06-01T09:20 for S03 does not apply now: the one awarded was not in the contest.",
            ],
            Log(Contact("1", "S01", 10), Contact("2", "S02", 10), Arbitration("S03", 20), Arbitration("S01", 5), Arbitration("S02", 30))
                .Explain(Language.English).About(ExplanationTopic.NotApplied));

    [Fact]
    public void Says_contested_and_transferred_in_both_languages()
    {
        Assert.StartsWith("归属有争议", Log(Contact("1", "S01", 10), Contact("2", "S02", 10)).Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("经理的移交优先", Log(Transfer("S02", 10)).Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Unclaimed", Log().Explain(Language.English).ToString(), StringComparison.Ordinal);
    }
}
