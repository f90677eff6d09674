using FsCheck.Xunit;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
public class Capping_a_month
{
    public static TheoryData<string, string, string> Vectors =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "wage-caps.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new TheoryDataRow<string, string, string>(cells[0], cells[1], cells[2])),
    ];

    private static Money Cap(JurisdictionProfile profile, decimal wage, decimal minimum, decimal? comparable = null) =>
        profile.CapOf(new WageMonth(June, Yuan(wage), Yuan(comparable ?? wage), Yuan(minimum)));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_caps_of_the_vectors(string wage, string minimum, string cap)
    {
        var month = new WageMonth(June, Money.Parse(wage), Money.Parse(wage), Money.Parse(minimum));

        Assert.Equal(Money.Parse(cap), JurisdictionProfile.National.CapOf(month));
        Assert.Equal(Money.Parse(cap), JurisdictionProfile.Guangdong.CapOf(month));
    }

    [Theory]
    [InlineData(2690, 0)]
    [InlineData(2689.99, 0)]
    [InlineData(2690.01, 0.01)]
    [InlineData(3362.49, 672.49)]
    [InlineData(3362.50, 672.50)]
    [InlineData(3362.51, 672.50)]
    [InlineData(3362.54, 672.50)]
    [InlineData(3362.55, 672.51)]
    [InlineData(0, 0)]
    public void At_below_and_just_above_the_minimum_and_where_the_limits_meet(decimal wage, decimal cap) =>
        Assert.Equal(Yuan(cap), Cap(JurisdictionProfile.National, wage, 2690m));

    [Fact]
    public void The_share_is_of_the_wage_base_and_the_floor_is_compared_with_the_comparable_amount()
    {
        Assert.Equal(Yuan(310m), Cap(JurisdictionProfile.National, 5000m, 2690m, comparable: 3000m));
        Assert.Equal(Yuan(600m), Cap(JurisdictionProfile.National, 3000m, 2690m, comparable: 5000m));
        Assert.Equal(Money.Zero, Cap(JurisdictionProfile.National, 5000m, 2690m, comparable: 2000m));
    }

    [Fact]
    public void Local_rules_are_added_to_the_national_one_and_the_law_stands_in_its_version()
    {
        var (national, guangdong, shenzhen) = (JurisdictionProfile.National.Terms, JurisdictionProfile.Guangdong.Terms, JurisdictionProfile.Shenzhen.Terms);

        Assert.Equal((Share.FromDecimal(0.2m), true, false), (national.WageShare!.Value, national.KeepsMinimumWage, national.PlansFines));
        Assert.Equal([DeductionCondition.Contract], national.Conditions);
        Assert.Empty(national.Notices);
        Assert.Equal([DeductionCondition.Contract, DeductionCondition.Fault], guangdong.Conditions);
        Assert.Single(guangdong.Notices);
        Assert.Equal(shenzhen with { Sources = guangdong.Sources }, guangdong);
        Assert.Equal([.. guangdong.Sources, shenzhen.Sources[^1]], shenzhen.Sources);
        Assert.Equal("version of 4 August 2022", shenzhen.Sources[^1].Version.English);
        Assert.Equal([false, true, true], JurisdictionProfile.All.Select(profile => profile.SanctionsFines));
        Assert.All(JurisdictionProfile.All, profile => Assert.Null(profile.Ground));
    }

    [Fact]
    public void Every_source_is_named_with_its_version_and_when_it_was_checked_and_none_is_repealed_law()
    {
        Assert.Equal(13, LegalSource.All.Distinct().Count());
        Assert.All(LegalSource.All, source => Assert.Equal(new LocalDate(2026, 11, 29), source.CheckedOn));
        Assert.DoesNotContain(LegalSource.All, source => source.Name.Chinese.Contains("企业职工奖惩条例", StringComparison.Ordinal));
        Assert.Equal([LegalSource.All.Single(source => source.SanctionsFines)], JurisdictionProfile.Guangdong.Terms.Sources.Where(source => source.SanctionsFines));
        Assert.All(JurisdictionProfile.All.SelectMany(profile => profile.Terms.Sources), source => Assert.Contains(source, LegalSource.All));
    }

    [Fact]
    public void A_profile_of_ones_own_has_the_limits_it_names()
    {
        Assert.Equal(Yuan(500m), Cap(Own(0.1m, true), 5000m, 2690m));
        Assert.Equal(Yuan(4500m), Cap(Own(0.9m, false), 5000m, 2690m));
        Assert.Equal(Yuan(5000m), Cap(Own(null, false), 5000m, 2690m));
        Assert.Equal(Yuan(100m), Cap(Own(0.1m, false), 5000m, 2690m, comparable: 100m));
        Assert.Equal(Yuan(0.33m), Cap(Own(0.3333333333m, false), 1m, 0m));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 500)]
    public void It_is_never_above_a_limit_nor_below_zero_and_more_wage_never_lowers_it(
        NotNegative wage, NotNegative comparable, NotNegative minimum, NotNegative more)
    {
        foreach (var profile in JurisdictionProfile.All)
        {
            var cap = profile.CapOf(new(June, wage.Amount, comparable.Amount, minimum.Amount));

            Assert.False(cap.IsNegative);
            Assert.True(cap.IsZero || comparable.Amount - cap >= minimum.Amount);
            Assert.True(profile.Terms.WageShare is null || (Int128)cap.Fen * 5 <= wage.Amount.Fen);
            Assert.True(cap <= profile.CapOf(new(June, Money.Max(wage.Amount, more.Amount), comparable.Amount, minimum.Amount)));
            Assert.True(cap <= profile.CapOf(new(June, wage.Amount, Money.Max(comparable.Amount, more.Amount), minimum.Amount)));
            Assert.True(cap <= profile.CapOf(new(June, Money.Max(wage.Amount, more.Amount), Money.Max(comparable.Amount, more.Amount), minimum.Amount)));
        }
    }

    [Fact]
    public void A_negative_wage_or_minimum_is_a_mistake()
    {
        var one = Money.FromFen(-1);

        Assert.Throws<ArgumentOutOfRangeException>("WageBase", () => new WageMonth(June, one, Money.Zero, Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Comparable", () => new WageMonth(June, Money.Zero, one, Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("MinimumWage", () => new WageMonth(June, Money.Zero, Money.Zero, one));
    }

    [Fact]
    public void A_profile_is_found_by_its_name_and_no_other_is_known()
    {
        Assert.All(JurisdictionProfile.All, profile => Assert.Same(profile, JurisdictionProfile.Get(profile.Name)));
        Assert.Equal(["national", "guangdong", "shenzhen"], JurisdictionProfile.All.Select(profile => profile.ToString()));
        foreach (var name in new[] { "beijing", "National", "", "own" })
        {
            var refusal = Assert.Throws<DomainException>(() => JurisdictionProfile.Get(name));
            Assert.Equal((DeductionRefusals.UnknownProfile, new ClauseId(4, 4)), (refusal.Refusal, refusal.Clause));
            Assert.Contains("known are national, guangdong, shenzhen", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_profile_of_ones_own_that_cannot_be_is_a_mistake()
    {
        var ground = new Bilingual("董事会决议", "a resolution of the board");
        var terms = new DeductionTerms { KeepsMinimumWage = true, PlansFines = true };
        var source = LegalSource.All[0];

        Assert.Equal(("own", "own", ground), (JurisdictionProfile.Custom("own", ground, terms).Name, JurisdictionProfile.Custom("own", ground, terms).Title.Chinese, JurisdictionProfile.Custom("own", ground, terms).Ground));
        Assert.Equal("National", JurisdictionProfile.Custom("National", ground, terms).Name);
        Mistake.Thrown(() => JurisdictionProfile.Custom(" ", ground, terms));
        Mistake.Thrown(() => JurisdictionProfile.Custom("national", ground, terms));
        Mistake.Thrown(() => JurisdictionProfile.Custom("own", default, terms));
        Mistake.Thrown(() => JurisdictionProfile.Custom("own", ground, null!));
        foreach (var wrong in new[]
            {
                terms with { WageShare = Share.Zero }, terms with { Conditions = [default] }, terms with { Conditions = [DeductionCondition.Fault, DeductionCondition.Fault] },
                terms with { Conditions = null! }, terms with { Notices = [default] }, terms with { Notices = null! }, terms with { Sources = [null!] }, terms with { Sources = null! },
            })
        {
            Mistake.Thrown(() => JurisdictionProfile.Custom("own", ground, wrong));
        }

        Mistake.Thrown(() => new LegalSource(default, ground, source.CheckedOn, ground));
        Mistake.Thrown(() => new LegalSource(ground, default, source.CheckedOn, ground));
        Mistake.Thrown(() => new LegalSource(ground, ground, source.CheckedOn, default));
        Mistake.Thrown(() => new LegalRisk(true, default, [source]));
        Mistake.Thrown(() => new LegalRisk(true, ground, []));
        Assert.Throws<ArgumentNullException>("wage", () => JurisdictionProfile.National.CapOf(null!));
    }

    [Fact]
    public void Every_profile_names_its_sources() =>
        Assert.All(JurisdictionProfile.All, profile => Assert.NotEmpty(profile.Terms.Sources));
}
