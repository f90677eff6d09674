using Ardalis.GuardClauses;

namespace MarketDept.Domain.Tests;

/// <summary>Where each check of an argument begins and ends to refuse.</summary>
public class Guarding_an_argument
{
    [Fact]
    public void An_amount_is_not_below_zero_or_above_it_where_it_has_to_be()
    {
        Assert.Equal(Money.Zero, Guard.Against.Negative(Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Refused(amount => Guard.Against.Negative(amount), Money.FromFen(-1)));
        Assert.Equal(Money.FromFen(1), Guard.Against.NotPositive(Money.FromFen(1)));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Refused(amount => Guard.Against.NotPositive(amount), Money.Zero));
    }

    [Fact]
    public void A_moment_is_of_the_years_1970_to_9899()
    {
        var last = Instant.FromUtc(9900, 1, 1, 0, 0) - Duration.Epsilon;
        foreach (var at in new[] { Instant.FromUnixTimeTicks(0) + Duration.Epsilon, last })
            Assert.Equal(at, Guard.Against.Unreal(at));
        foreach (var at in new[] { default, last + Duration.Epsilon })
            Assert.Throws<ArgumentOutOfRangeException>("amount", () => Refused(amount => Guard.Against.Unreal(amount), at));
    }

    [Fact]
    public void A_step_is_at_such_a_moment_and_not_before_another()
    {
        var at = Instant.FromUnixTimeSeconds(1);

        Step.RequireNotBefore("V-1", at, at, new(11, 1));
        Assert.Same(StepRefusals.BeforeLast, Assert.Throws<DomainException>(() => Step.RequireNotBefore("V-1", at, at + Duration.Epsilon, new(11, 1))).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>("at", () => Step.RequireNotBefore("V-1", default, default, new(11, 1)));
    }

    [Fact]
    public void A_moment_is_told_from_1970_up_to_the_last_day_of_all()
    {
        foreach (var at in new[] { Instant.FromUnixTimeTicks(0) + Duration.Epsilon, BusinessZone.Latest })
            Assert.Equal(at, at.InBusinessZone().ToInstant());
        foreach (var at in new[] { default, BusinessZone.Latest + Duration.Epsilon })
            Assert.Throws<ArgumentOutOfRangeException>(nameof(at), () => at.InBusinessZone());
    }

    [Fact]
    public void A_day_and_a_month_are_of_the_years_1_to_9900_and_not_default()
    {
        foreach (var day in new[] { new LocalDate(1, 1, 2), new LocalDate(9900, 12, 31) })
            Assert.Equal(day, Guard.Against.Default(day));
        foreach (var day in new[] { default, new LocalDate(9901, 1, 1) })
            Assert.Throws<ArgumentException>("amount", () => Refused(amount => Guard.Against.Default(amount), day));
        foreach (var month in new[] { new YearMonth(1, 2), new YearMonth(9900, 12) })
            Assert.Equal(month, Guard.Against.Default(month));
        foreach (var month in new[] { default, new YearMonth(9901, 1) })
            Assert.Throws<ArgumentException>("amount", () => Refused(amount => Guard.Against.Default(amount), month));
    }

    [Fact]
    public void A_member_of_an_enum_has_a_name()
    {
        Assert.Equal(Language.English, Guard.Against.Undefined(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Refused(amount => Guard.Against.Undefined(amount), (Language)7));
    }

    [Fact]
    public void A_list_has_nothing_that_is_nothing()
    {
        Assert.Throws<ArgumentNullException>("amount", () => Refused(amount => Guard.Against.NullItem(amount), (ValueList<string>)["a", null!]));
        Assert.Throws<ArgumentException>("amount", () => Refused(amount => Guard.Against.DefaultItem(amount), (ValueList<Id<Domain.Staffing.StaffMember>>)[new("a"), default]));
        Assert.Throws<ArgumentException>("amount", () => Refused(amount => Guard.Against.BlankItem(amount), (ValueList<string>)["a", " "]));
    }

    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "…")]
    public void An_excerpt_has_eighty_characters(int length, string end) =>
        Assert.Equal(new string('长', 80) + end, Guards.Excerpt(new string('长', length)));

    private static object? Refused<T>(Func<T, object?> check, T given) => check(given);
}
