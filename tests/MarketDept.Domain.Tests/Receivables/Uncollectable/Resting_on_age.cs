using MarketDept.Domain.Commitments;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using PayrollSamples = MarketDept.Domain.Tests.Generators.PayrollSamples;
using ViolationSamples = MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Uncollectable;

[Clause("11.2.3")]
public class Resting_on_age
{
    private const int LongAfter = 1200;

    public static TheoryData<string> Grounds => [.. UncollectableGround.All.Select(ground => ground.Name)];

    private static bool IsOfAge(string ground) => ground is "three-years-overdue" or "one-year-overdue-small-amount";

    /// <summary>R-1 over 1000 yuan, of which 700 are written off on that ground and 300 are still to be collected.</summary>
    private static (Receivable Debt, UncollectabilityDetermination Determination) WrittenOffFor(string ground)
    {
        var debt = Owed();
        var determined = UncollectabilityDetermination.Determine(
            new("U-1"), debt, Bankrupt(Money.FromYuan(700m)) with { Ground = UncollectableGround.All.Single(it => it.Name == ground) }, ViolationSamples.Manager,
            Deciders, Noon(LongAfter));
        debt.WriteOff(determined, Money.FromYuan(700m), Entry("W-1", LongAfter));
        return (debt, determined);
    }

    private static PersonLedger LedgerOf(Incident report)
    {
        var violation = Reloaded(ViolationSamples.Final(report));
        return PayrollSamples.Reloaded(PayrollSamples.Ledger([.. violation.ExportItems()]));
    }

    private static Violation Reloaded(Violation violation) => Violation.Restore(violation.ToSnapshot());

    [Fact]
    public void Two_grounds_are_of_age_and_carry_a_risk_of_their_own() =>
        Assert.All(UncollectableGround.All, ground =>
            Assert.Equal((IsOfAge(ground.Name), IsOfAge(ground.Name) ? LegalRisk.OfAge : null), (ground.IsOfAge, ground.LegalRisk)));

    [Fact]
    public void The_risk_is_high_in_both_languages_and_names_its_sources()
    {
        Assert.True(LegalRisk.OfAge.IsHigh);
        Assert.Contains("记账口径", LegalRisk.OfAge.Text.Chinese, StringComparison.Ordinal);
        Assert.Contains("by age alone", LegalRisk.OfAge.Text.English, StringComparison.Ordinal);
        Assert.Contains(LegalRisk.OfAge.Sources, source => source.Name.Chinese.Contains("2011年第25号", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void From_the_determination_to_the_plan_a_compensation_says_whether_it_rests_on_age(string ground)
    {
        var (debt, determined) = WrittenOffFor(ground);
        var ofAge = IsOfAge(ground);
        LegalRisk[] expected = ofAge ? [ClauseCatalogue.Get("11.2.3").LegalRisk!, LegalRisk.OfAge] : [ClauseCatalogue.Get("11.2.3").LegalRisk!];

        // The facts of 11.2.3, both ways to them; nothing of it before the write-off.
        var rows = ArisenReceivable.ByMonth([debt], [determined]);
        Assert.Equal((ofAge, ofAge), (rows.Single().RestsOnAge, ArisenReceivable.Of(debt, [determined], arisenAt: Noon(0)).RestsOnAge));
        Assert.False(ArisenReceivable.Of(debt, [determined], Day(LongAfter - 1)).RestsOnAge);

        // The finding and its words.
        var report = ViolationSamples.Incident(new ViolationFacts.UnauthorizedMonthlySettlement(rows));
        var finding = PenaltyPolicy.Standard.Assess(Incident.Restore(report.ToSnapshot())).Findings().Single();
        Assert.Equal((ofAge, Money.FromYuan(700m)), (finding.RestsOnAge, finding.Compensation));
        Assert.Equal(ofAge, finding.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk).Contains(LegalRisk.OfAge.Text.Chinese));

        // The month's items: the compensation alone, and what takes it back.
        var ledger = LedgerOf(report);
        Assert.All(ledger.Items, item => Assert.Equal(ofAge && item.Item.Kind == FindingItemKind.Compensation, item.Item.RestsOnAge));
        Assert.Equal(expected, ledger.Items.Single(item => item.Item.Kind == FindingItemKind.Compensation).Risks);
        Assert.Equal(ofAge, ledger.Items.Single(item => item.Item.Kind == FindingItemKind.Compensation).Item.Reversal(Noon(LongAfter)).RestsOnAge);
        Assert.Equal(ofAge, DepartmentMonth.Of(PayrollSamples.June, ledger).Explain(Language.English).ToString().Contains(LegalRisk.OfAge.Text.English, StringComparison.Ordinal));

        // The plan: as data, in words, with the source; and the department's, which adds nothing twice.
        var plan = JurisdictionProfile.National.Plan(DeductionFacts.Of(ledger));
        Assert.Equal(expected, plan.Flags.Where(flag => flag.Kind == FindingItemKind.Compensation).Select(flag => flag.Risk));
        foreach (var words in new[] { plan.Explain(Language.English), new DepartmentPlan(JurisdictionProfile.National, plan).Explain(Language.English) })
        {
            Assert.Equal(ofAge ? 1 : 0, words.About(ExplanationTopic.LegalRisk).Count(text => text.EndsWith(LegalRisk.OfAge.Text.English, StringComparison.Ordinal)));
            Assert.Equal(ofAge ? 1 : 0, words.About(ExplanationTopic.Fact).Count(text => text.Contains("announcement 2011 No. 25", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Once_the_money_has_come_in_nothing_rests_on_age_any_more()
    {
        var (debt, determined) = WrittenOffFor("three-years-overdue");
        Settlement.Recover(Received(700m, day: LongAfter + 1), debt, new("W-1"), Money.FromYuan(700m), Entry("H-1", LongAfter + 1), Entry("A-1", LongAfter + 1));

        Assert.False(ArisenReceivable.Of(debt, [determined]).RestsOnAge);
        var stated = new ViolationFacts.UnauthorizedMonthlySettlement([new(new(2026, 5), Money.FromYuan(9m), Money.FromYuan(9m), Money.FromYuan(9m)) { RestsOnAge = true }]);
        Assert.False(PenaltyPolicy.Standard.Assess(ViolationSamples.Incident(stated)).Findings().Single().RestsOnAge);
    }

    [Fact]
    public void Of_two_reports_of_the_act_one_that_says_so_is_enough()
    {
        ArisenReceivable row = new(new(2026, 5), Money.FromYuan(9m), Money.Zero, Money.FromYuan(9m));
        var reports = new[] { row, row with { RestsOnAge = true } }.Select((it, i) => ViolationSamples.Again($"I-{i}", new ViolationFacts.UnauthorizedMonthlySettlement([it])));

        var finding = Assert.Single(PenaltyPolicy.Standard.AssessAll(reports).Findings);
        Assert.Equal((true, FactNames.None), (finding.RestsOnAge, finding.Disputed));
    }

    [Fact]
    public void Rows_of_one_month_rest_on_age_where_one_of_them_does()
    {
        var (debt, determined) = WrittenOffFor("three-years-overdue");
        var other = Owed(id: "R-2");
        Assert.True(ArisenReceivable.ByMonth([other, debt], [determined]).Single().RestsOnAge);
    }

    [Fact]
    public void A_determination_on_age_says_so()
    {
        var determined = WrittenOffFor("three-years-overdue").Determination;
        Assert.Equal(LegalRisk.OfAge.Text.Chinese, determined.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk).Last());
    }
}
