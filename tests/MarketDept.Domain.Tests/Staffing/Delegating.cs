using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Staffing;

[Clause("4.1")]
public class Delegating
{
    private static readonly Interval FromNow = new(Instant.FromUtc(2026, 6, 3, 2, 0), null);

    [Theory]
    [InlineData("deputy-manager", "deputy-manager")]
    [InlineData("manager", "salesperson")]
    [InlineData("supervising-executive", "deputy-manager")]
    [InlineData("manager", "manager")]
    public void Is_from_the_manager_to_the_deputy_and_nobody_else(string from, string to)
    {
        var refusal = Assert.Throws<DomainException>(() =>
            new Delegation(Person("A", Position.FromName(from)), Person("B", Position.FromName(to)), [Matter.Violation], FromNow));

        Assert.Equal((StaffingRefusals.DelegationNotAllowed.Code, "4.1"), (refusal.Code, refusal.Clause.ToString()));
        Assert.Contains("Let the manager delegate to the deputy manager", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"A（{Position.FromName(from).Title.Chinese}）授予 B（{Position.FromName(to).Title.Chinese}）", refusal.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_cover_what_is_reserved_to_the_executive() =>
        Assert.Equal(StaffingRefusals.DelegationNotAllowed.Code, Assert.Throws<DomainException>(() => Delegated([Matter.Violation, Matter.Appeal], FromNow)).Code);

    [Fact]
    public void Names_at_least_one_matter() => Mistake.Thrown(() => Delegated([], FromNow));

    [Fact]
    public void Begins_at_an_instant() => Assert.Throws<ArgumentException>("period", () => Delegated([Matter.Violation], new Interval(null, null)));

    [Fact]
    public void Is_equal_by_value() => Assert.Equal(Delegated([Matter.Violation], FromNow), Delegated([Matter.Violation], FromNow));

    private static Delegation Delegated(ValueList<Matter> scope, Interval period) =>
        new(Person("M01", Position.Manager), Person("D01", Position.DeputyManager), scope, period);
}
