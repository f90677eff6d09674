using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Staffing;

[Clause("8.5")]
public class Setting_limits
{
    private static AuthorityLimit Gifts(decimal upTo, Position? position = null, string business = "赠品") =>
        new(position ?? Position.Salesperson, ActKind.Other, Yuan(upTo), business);

    private static void Refused(string code, string clause, Action act)
    {
        var refusal = Assert.Throws<DomainException>(act);
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    [Fact]
    public void A_limit_holds_for_its_position_and_its_business_letter_by_letter()
    {
        var table = new AuthorityLimits(Gifts(200), new AuthorityLimit(Position.Collector, ActKind.SpecialHandling, Yuan(300)));

        Assert.Equal(Yuan(200), table.Of(Position.Salesperson, ActKind.Other, "赠品"));
        Assert.Null(table.Of(Position.Salesperson, ActKind.Other, "赠 品"));
        Assert.Null(table.Of(Position.Salesperson, ActKind.SpecialHandling));
        Assert.Null(table.Of(Position.Collector, ActKind.Other, "赠品"));
        Assert.Equal(Yuan(300), table.Of(Position.Collector, ActKind.SpecialHandling));
        Assert.Empty(AuthorityLimits.None.Rows);
    }

    [Fact]
    public void Nothing_is_a_limit_and_less_than_nothing_is_refused()
    {
        Assert.Equal(Money.Zero, Gifts(0).UpTo);
        Refused(StaffingRefusals.LimitNegative.Code, "8.5", () => Gifts(-0.01m));
    }

    [Fact]
    public void Two_limits_for_the_same_are_refused_though_they_agree()
    {
        Refused(StaffingRefusals.LimitTwice.Code, "8.5", () => _ = new AuthorityLimits(Gifts(200), Gifts(200)));
        Assert.Equal(3, new AuthorityLimits(Gifts(200), Gifts(200, Position.Collector), Gifts(200, business: "招待")).Rows.Count);
    }

    [Theory]
    [Clause("8.2.3")]
    [Clause("9.4")]
    [InlineData("rate-reduction", "8.2.3")]
    [InlineData("free-carriage", "8.2.3")]
    [InlineData("settlement-change", "8.2.3")]
    [InlineData("deduction", "9.3")]
    [InlineData("arrears", "8.3.3")]
    [InlineData("payment-date", "9.4")]
    public void What_the_regulation_itself_puts_beyond_everybody_gets_no_limit(string kind, string clause) =>
        Refused(StaffingRefusals.LimitBeyondByRegulation.Code, clause,
            () => _ = new AuthorityLimit(Position.Salesperson, ActKind.FromName(kind), Yuan(1)));

    [Fact]
    public void Everything_else_may_get_one() =>
        Assert.Equal(
            ["other", "rate-increase", "special-handling"],
            ActKind.List.Where(kind => !kind.IsBeyondByRegulation).Select(kind => new AuthorityLimit(
                Position.WarehouseOrderClerk, kind, Yuan(1), kind == ActKind.Other ? "赠品" : null).Kind.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("manager")]
    [InlineData("supervising-executive")]
    [InlineData("dispatcher")]
    [InlineData("department-head")]
    public void Who_decides_or_is_of_another_department_has_no_limit(string position) =>
        Refused(StaffingRefusals.LimitOfAnotherPosition.Code, "8.5", () => Gifts(1, Position.FromName(position)));

    [Fact]
    public void Other_business_has_a_name_and_nothing_else_has()
    {
        Mistake.Thrown(() => new AuthorityLimit(Position.Salesperson, ActKind.Other, Yuan(1)));
        Mistake.Thrown(() => Gifts(1, business: " "));
        Mistake.Thrown(() => new AuthorityLimit(Position.Salesperson, ActKind.SpecialHandling, Yuan(1), "赠品"));
    }

    [Fact]
    public void Nobody_and_nothing_is_a_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>("position", () => new AuthorityLimit(null!, ActKind.SpecialHandling, Yuan(1)));
        Assert.Throws<ArgumentNullException>("kind", () => new AuthorityLimit(Position.Salesperson, null!, Yuan(1)));
        Assert.Throws<ArgumentNullException>("rows", () => new AuthorityLimits([null!]));
        Assert.Throws<ArgumentNullException>("rows", () => new AuthorityLimits(null!));
        Assert.Throws<ArgumentNullException>("position", () => AuthorityLimits.None.Of(null!, ActKind.Other));
        Assert.Throws<ArgumentNullException>("kind", () => AuthorityLimits.None.Of(Position.Collector, null!));
    }

    [Fact]
    [Clause("4.1")]
    public void Who_stands_in_by_delegation_is_named_once_while_it_is_in_force()
    {
        var now = Instant.FromUtc(2026, 6, 3, 2, 0);
        var (manager, first, second) = (Person("M", Position.Manager), Person("D1", Position.DeputyManager), Person("D2", Position.DeputyManager));
        var hour = new Interval(now, now + Duration.FromHours(1));
        var authority = new DecisionAuthority(
            new(manager, second, [Matter.Arrears], hour), new(manager, first, [Matter.Arrears, Matter.Deduction], hour),
            new(manager, second, [Matter.Arrears], new Interval(now, null)));

        Assert.Equal([new("D2"), new("D1")], authority.DelegatesFor(Matter.Arrears, now));
        Assert.Equal([new("D2")], authority.DelegatesFor(Matter.Arrears, hour.End));
        Assert.Equal([new("D1")], authority.DelegatesFor(Matter.Deduction, now));
        Assert.Empty(authority.DelegatesFor(Matter.Appeal, now));
        Assert.Throws<ArgumentNullException>("matter", () => authority.DelegatesFor(null!, now));
    }
}
