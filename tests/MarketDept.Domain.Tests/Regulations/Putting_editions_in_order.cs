using MarketDept.Domain.Regulations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Regulations;

[Clause("3.2")]
public class Putting_editions_in_order
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate End = new(2026, 7, 1);

    [Fact]
    public void The_standard_edition_holds_on_every_date_with_ten_and_fifty_yuan()
    {
        Assert.Same(RegulationEdition.Standard, RegulationEditions.Standard.InForceOn(LocalDate.MinIsoValue));
        Assert.Same(RegulationEdition.Standard, RegulationEditions.Standard.InForceOn(LocalDate.MaxIsoValue));
        Assert.Equal((Yuan(10), Yuan(50)), (RegulationEdition.Standard.OrdinaryFine, RegulationEdition.Standard.SeriousFine));
    }

    [Fact]
    public void The_first_day_counts_and_the_last_named_day_no_more()
    {
        var edition = new RegulationEdition("e", Yuan(1), Yuan(2), Start, End);

        Assert.False(edition.IsInForceOn(Start.PlusDays(-1)));
        Assert.True(edition.IsInForceOn(Start));
        Assert.True(edition.IsInForceOn(End.PlusDays(-1)));
        Assert.False(edition.IsInForceOn(End));
    }

    [Fact]
    public void In_a_gap_none_is_in_force()
    {
        var editions = new RegulationEditions(new RegulationEdition("a", Yuan(1), Yuan(2), to: Start), new RegulationEdition("b", Yuan(1), Yuan(2), End));

        Assert.Null(editions.InForceOn(Start));
        var refusal = Assert.Throws<DomainException>(() => editions.RequireOn(Start));
        Assert.Equal((RegulationRefusals.NoEditionInForce.Code, "3.2"), (refusal.Code, refusal.Clause.ToString()));
        Assert.Contains("2026-01-01", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("b [2026-07-01, …)", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("a", editions.RequireOn(Start.PlusDays(-1)).Id);
    }

    [Fact]
    public void Without_any_edition_nothing_is_ever_in_force() => Assert.Null(new RegulationEditions().InForceOn(Start));

    [Fact]
    public void Two_on_one_day_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("editions", () => new RegulationEditions(
            new RegulationEdition("b", Yuan(1), Yuan(2), End.PlusDays(-1)), new RegulationEdition("a", Yuan(1), Yuan(2), Start, End)));

        Assert.Contains("'a' and 'b'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_may_begin_on_the_day_the_other_ends() =>
        Assert.Equal(2, new RegulationEditions(
            new RegulationEdition("b", Yuan(1), Yuan(2), End), new RegulationEdition("a", Yuan(1), Yuan(2), Start, End)).All.Count);

    [Fact]
    public void Two_that_both_hold_since_ever_are_refused() =>
        Assert.Throws<ArgumentException>("editions", () => new RegulationEditions(
            new RegulationEdition("a", Yuan(1), Yuan(2)), new RegulationEdition("b", Yuan(1), Yuan(2), to: Start)));

    [Fact]
    public void Two_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>("editions", () => new RegulationEditions(
            new RegulationEdition("a", Yuan(1), Yuan(2), to: Start), new RegulationEdition("a", Yuan(1), Yuan(2), Start)));

    [Fact]
    public void One_that_ends_before_it_begins_is_refused()
    {
        Assert.Throws<ArgumentException>("to", () => new RegulationEdition("a", Yuan(1), Yuan(2), Start, Start));
        Assert.NotNull(new RegulationEdition("a", Yuan(1), Yuan(2), Start, Start.PlusDays(1)));
    }

    [Fact]
    public void Its_amounts_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>("ordinaryFine", () => new RegulationEdition("a", Yuan(-1), Yuan(2)));
        Assert.Throws<ArgumentOutOfRangeException>("seriousFine", () => new RegulationEdition("a", Yuan(1), Yuan(-2)));
    }
}
