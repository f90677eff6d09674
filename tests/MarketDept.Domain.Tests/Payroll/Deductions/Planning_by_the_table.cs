using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

/// <summary>Each profile with each kind, condition and amount withheld, against a table that was written by hand.</summary>
[Clause("4.4")]
public class Planning_by_the_table
{
    private static readonly Fact[] YesNoUnknown = [Fact.Yes, Fact.No, Fact.Unknown];

    /// <summary>What a profile asks, and what a compensation comes to: a row for the contract's yes, no, unknown; a column for the fault's.</summary>
    /// <remarks>P planned; c, f, b refused since contract, fault or both are not so; C, F, B open since they are not known.</remarks>
    private static readonly Dictionary<string, string> Compensations = new(StringComparer.Ordinal)
    {
        ["nothing"] = "PPP PPP PPP", ["contract"] = "PPP ccc CCC", ["fault"] = "PfF PfF PfF", ["contract and fault"] = "PfF cbc CfB",
    };

    public static TheoryData<string, string, bool> Profiles
    {
        get
        {
            var data = new TheoryData<string, string, bool> { { "national", "contract", false }, { "guangdong", "contract and fault", false }, { "shenzhen", "contract and fault", false } };
            foreach (var asks in Compensations.Keys)
            {
                data.Add("own", asks, false);
                data.Add("own", asks, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_compensation_comes_to_what_the_table_says(string name, string asks, bool plansFines)
    {
        var profile = Named(name, asks, plansFines);
        var table = Compensations[asks].Split(' ');
        for (var (i, cases) = (0, 9 * Withholdings.Length); i < cases; i++)
        {
            var (contract, fault, withheld) = (i % 9 / 3, i % 3, Withholdings[i / 9]);
            var plan = profile.Plan(Facts(FindingItemKind.Compensation, withheld) with
            {
                Contract = YesNoUnknown[contract], Items = [Item(FindingItemKind.Compensation) with { Fault = YesNoUnknown[fault] }],
            });

            var letter = table[contract][fault];
            var (open, taken, beyond) = (Math.Max(0m, 300m - withheld), Math.Min(withheld, 300m), Math.Max(0m, withheld - 300m));
            Expect(plan, letter switch
            {
                'P' => new(Planned: open, Refund: beyond),
                'c' or 'f' or 'b' => new(Refused: open, Failed: letter, WithoutBasis: taken, Refund: beyond),
                _ => new(Open: open, Missing: char.ToLowerInvariant(letter), Refund: beyond),
            }, NotPlannedGround.ConditionNotMet);
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_condition_is_asked_of_a_fine_a_duty_or_an_absence(string name, string asks, bool plansFines)
    {
        var profile = Named(name, asks, plansFines);
        foreach (var contract in YesNoUnknown)
        {
            foreach (var withheld in Withholdings)
            {
                var (open, taken, beyond) = (Math.Max(0m, 300m - withheld), Math.Min(withheld, 300m), Math.Max(0m, withheld - 300m));
                Expect(
                    profile.Plan(Facts(FindingItemKind.Fine, withheld) with { Contract = contract }),
                    plansFines ? new(Planned: open, Refund: beyond) : new(Refused: 300m, WithoutBasis: taken, Refund: beyond), NotPlannedGround.FinesNotDeductible);
            }

            Expect(profile.Plan(Facts(FindingItemKind.DutyToCollect, 0m) with { Contract = contract }), new(Refused: 300m), NotPlannedGround.DutyIsNoDebt);
            var absence = profile.Plan(Facts(FindingItemKind.Absence, 0m) with { Contract = contract });
            Assert.Equal([(NotPlannedGround.AbsenceIsNoAmount, Money.Zero)], absence.NotPlannable.Select(row => (row.Ground, row.Item.Amount)));
        }
    }

    [Fact]
    public void Risks_stand_by_clause_and_then_by_kind_whatever_the_order_of_the_items()
    {
        ChargedItem[] items =
        [
            Of("a", FindingItemKind.DutyToCollect, "11.2.3"), Of("b", FindingItemKind.Compensation, "11.2.3") with { RestsOnAge = true }, Of("c", FindingItemKind.Fine, "11.2.3"),
            Of("d", FindingItemKind.Compensation, "11.1"), Of("e", FindingItemKind.Compensation, "11.2.3"), Of("f", FindingItemKind.Fine, "11.1"),
        ];
        (string, FindingItemKind, bool)[] expected =
        [
            ("11.1", FindingItemKind.Fine, false), ("11.1", FindingItemKind.Compensation, false), ("11.2.3", FindingItemKind.Fine, false),
            ("11.2.3", FindingItemKind.Compensation, false), ("11.2.3", FindingItemKind.Compensation, true), ("11.2.3", FindingItemKind.DutyToCollect, false),
        ];

        foreach (var order in new[] { items, [.. items.Reverse()], [.. items.OrderBy(item => item.Kind)] })
        {
            var plan = JurisdictionProfile.National.Plan(new DeductionFacts { Staff = Seller.Id, Items = ValueList.From(order), Wages = [] });
            Assert.Equal(expected, plan.Flags.Select(flag => (flag.Clause.ToString(), flag.Kind, flag.Risk == LegalRisk.OfAge)));
            Assert.Equal(plan.Flags, LegalRiskFlagsOf(plan));
        }

        static ChargedItem Of(string key, FindingItemKind kind, string clause) => new(key, kind, ClauseId.Parse(clause), new(2026, 6, 15), June, Yuan(1m));
        static IEnumerable<object> LegalRiskFlagsOf(DeductionPlan plan) => plan.Facts.Items.SelectMany(item => item.Flags).Distinct().OrderBy(flag => flag.Clause).ThenBy(flag => flag.Kind);
    }

    private static readonly decimal[] Withholdings = [0m, 120m, 300m, 350m];

    private sealed record Expected(
        decimal Planned = 0m, decimal Refused = 0m, char Failed = ' ', decimal Open = 0m, char Missing = ' ', decimal WithoutBasis = 0m, decimal Refund = 0m);

    private static void Expect(DeductionPlan plan, Expected of, NotPlannedGround ground)
    {
        Assert.Equal(Amounts(of.Planned), plan.Months.Single().Deductions.Select(part => part.Amount.Yuan));
        Assert.Equal(Amounts(of.Refused), plan.NotPlannable.Select(row => row.Item.Amount.Yuan));
        Assert.All(plan.NotPlannable, row => Assert.Equal((ground, Conditions(of.Failed)), (row.Ground, row.Conditions)));
        Assert.Equal(Amounts(of.Open), plan.Undetermined.Select(row => row.Item.Amount.Yuan));
        Assert.All(plan.Undetermined, row => Assert.Equal(Conditions(of.Missing), row.Conditions));
        Assert.Equal(Amounts(of.WithoutBasis), plan.WithoutBasis.Select(part => part.Amount.Yuan));
        Assert.Equal(Amounts(of.Refund), plan.Refunds.Select(part => part.Amount.Yuan));
        Assert.Empty(plan.Unplanned);
    }

    private static decimal[] Amounts(decimal amount) => amount == 0m ? [] : [amount];

    private static ValueList<DeductionCondition> Conditions(char letter) => letter switch
    {
        'c' => [DeductionCondition.Contract], 'f' => [DeductionCondition.Fault], 'b' => [DeductionCondition.Contract, DeductionCondition.Fault], _ => [],
    };

    private static JurisdictionProfile Named(string name, string asks, bool plansFines) => name != "own" ? JurisdictionProfile.Get(name) : Own(
        0.2m, plansFines: plansFines, conditions: asks switch
        {
            "nothing" => [], "contract" => [DeductionCondition.Contract], "fault" => [DeductionCondition.Fault], _ => [DeductionCondition.Fault, DeductionCondition.Contract],
        });

    private static ChargedItem Item(FindingItemKind kind) => new("V-1", kind, new(11, 1), new(2026, 6, 15), June, kind == FindingItemKind.Absence ? Money.Zero : Yuan(300m));

    private static DeductionFacts Facts(FindingItemKind kind, decimal withheld) => new()
    {
        Staff = Seller.Id, Items = [Item(kind)], Wages = [Wage(July)],
        Withheld = withheld == 0m ? [] : [new Withholding("V-1", June, Yuan(withheld))],
    };
}
