using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
public class Planning_for_the_department
{
    private static readonly JurisdictionProfile Guangdong = JurisdictionProfile.Guangdong;

    private static DeductionPlan Of(string staff, decimal yuan) => Guangdong.Plan(new DeductionFacts
    {
        Staff = new(staff), Contract = Fact.Yes, Wages = [Wage(June), Wage(July)],
        Items = [new ChargedItem("V-1", FindingItemKind.Compensation, new(11, 1), new(2026, 6, 15), June, Yuan(yuan)) { Fault = Fact.Yes }],
    });

    [Fact]
    public void There_is_a_row_for_each_person_and_month()
    {
        var department = new DepartmentPlan(Guangdong, Of("S2", 1200m), Of("S1", 300m));

        Assert.Equal(
            [
                ("S2", June, Yuan(1000m), new(Money.Zero, Yuan(1000m)), 1), ("S2", July, Yuan(1000m), new(Money.Zero, Yuan(200m)), 1),
                ("S1", June, Yuan(1000m), new(Money.Zero, Yuan(300m)), 1), ("S1", July, Yuan(1000m), new DeductionAmounts(Money.Zero, Money.Zero), 0),
            ],
            department.Rows.Select(row => (row.Staff.Value, row.Month, row.Room, row.AtMost, row.NoticesBefore.Count)));
        Assert.Equal(Yuan(1500m), department.AtMost.Together);
    }

    [Fact]
    public void Each_person_has_a_line_and_each_text_of_law_stands_once()
    {
        var words = new DepartmentPlan(Guangdong, Of("S2", 1200m), Of("S1", 300m)).Explain(Language.Chinese);

        Assert.Equal(["S2", "S1"], words.About(ExplanationTopic.Conclusion).Select(text => text.Split('，')[0]));
        Assert.Equal(words.Lines.Count, words.Lines.Select(line => line.Text).Distinct().Count());
        Assert.Single(words.About(ExplanationTopic.LegalRisk));
    }

    [Fact]
    public void Two_plans_of_a_person_and_plans_under_two_profiles_are_a_mistake()
    {
        Assert.Throws<ArgumentException>("plans", () => new DepartmentPlan(Guangdong, Of("S1", 1m), Of("S1", 2m)));
        Assert.Throws<ArgumentException>("plans", () => new DepartmentPlan(JurisdictionProfile.National, Of("S1", 1m)));
        Mistake.Thrown(() => new DepartmentPlan(Guangdong, [null!]));
        Mistake.Thrown(() => new DepartmentPlan(null!, Of("S1", 1m)));
        Assert.Empty(new DepartmentPlan(Guangdong).Rows);
    }

    [Fact]
    public void Two_items_with_one_key_and_items_beyond_the_range_of_money_are_a_mistake()
    {
        ChargedItem Item(string key, Money amount) => new(key, FindingItemKind.Compensation, new(11, 1), new(2026, 6, 15), June, amount) { Fault = Fact.Yes };
        void Plan(params ChargedItem[] items) =>
            Guangdong.Plan(new DeductionFacts { Staff = new("S1"), Contract = Fact.Yes, Wages = [Wage(June)], Items = [.. items] });

        Assert.Contains("have one key", Assert.Throws<ArgumentException>("facts", () => Plan(Item("V-1", Yuan(1m)), Item("V-1", Yuan(2m)))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be added up", Assert.Throws<ArgumentException>("facts", () => Plan(Item("V-1", Money.MaxValue), Item("V-2", Money.MaxValue))).Message, StringComparison.Ordinal);
        Plan(Item("V-1", Yuan(1m)), Item("V-2", Yuan(2m)));
    }
}
