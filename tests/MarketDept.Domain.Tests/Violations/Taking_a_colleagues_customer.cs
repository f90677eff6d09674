using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.2.4")]
[Clause("8.1.3")]
public class Taking_a_colleagues_customer
{
    private static readonly PenaltyPolicy Wide = new(RegulationEditions.Standard, new CaseTerms { EitherActIsPoaching = true });

    [Fact]
    public void With_intent_and_his_data_and_the_customer_costs_the_serious_fine_and_the_proven_loss()
    {
        var assessment = Assessed(Poaching(true, true, true, Loss(5230)));

        Assert.Equal("11.2.4", assessment.Clause!.Id.ToString());
        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal(Yuan(5230), assessment.Compensation);
    }

    [Fact]
    public void With_all_three_and_a_loss_that_nobody_stated_is_fined_and_the_compensation_is_open()
    {
        var assessment = Assessed(Poaching(true, true, true));

        Assert.Equal((Yuan(50), null, FactNames.Loss), (assessment.FinePerPerson, assessment.Compensation, assessment.Missing));
        Assert.Equal((Money.Zero, FactNames.None), (Assessed(Poaching(true, true, true, EconomicLoss.None)).Compensation, Assessed(Poaching(true, true, true, EconomicLoss.None)).Missing));
    }

    [Fact]
    public void The_whole_loss_is_borne_whatever_share_is_stated() =>
        Assert.Equal(Yuan(5230), Assessed(Poaching(true, true, true, Loss(5230, 0.1m))).Compensation);

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(null, true, false)]
    [InlineData(null, false, true)]
    [InlineData(false, true, null)]
    [InlineData(false, null, true)]
    public void Without_one_of_the_three_is_the_plain_breach_of_8_1_3(bool? intentional, bool? dataTaken, bool? appropriated)
    {
        var assessment = Assessed(Poaching(intentional, dataTaken, appropriated, Loss(100, 0.5m)));

        Assert.Equal("11.1", assessment.Clause!.Id.ToString());
        Assert.Equal("8.1.3", assessment.Basis!.Id.ToString());
        Assert.Equal(Yuan(10), assessment.FinePerPerson);
        Assert.Equal(Yuan(50), assessment.Compensation);
    }

    [Fact]
    public void The_plain_breach_needs_a_decided_share_like_any_other() =>
        Assert.Equal(FactNames.LossShare, Assessed(Poaching(false, true, true, Loss(100))).Missing);

    [Fact]
    public void The_plain_breach_lacks_a_loss_that_nobody_stated() =>
        Assert.Equal(FactNames.Loss | FactNames.LossShare, Assessed(Poaching(false, true, true)).Missing);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void With_neither_data_nor_customer_taken_is_no_breach(bool? intentional) =>
        Assert.Equal(Outcome.NotApplicable, Assessed(Poaching(intentional, false, false)).Outcome);

    [Theory]
    [InlineData(null, true, true, FactNames.Intentional)]
    [InlineData(true, null, true, FactNames.DataTaken)]
    [InlineData(true, true, null, FactNames.CustomerAppropriated)]
    [InlineData(null, null, true, FactNames.Intentional | FactNames.DataTaken)]
    [InlineData(null, null, null, FactNames.Intentional | FactNames.DataTaken | FactNames.CustomerAppropriated)]
    [InlineData(false, null, null, FactNames.DataTaken | FactNames.CustomerAppropriated)]
    [InlineData(true, false, null, FactNames.CustomerAppropriated)]
    [InlineData(null, false, null, FactNames.CustomerAppropriated)]
    [InlineData(null, null, false, FactNames.DataTaken)]
    public void What_is_not_known_and_could_decide_it_is_named(bool? intentional, bool? dataTaken, bool? appropriated, FactNames missing)
    {
        var assessment = Assessed(Poaching(intentional, dataTaken, appropriated, Loss(100, 0.5m)));

        Assert.Equal(Outcome.Undetermined, assessment.Outcome);
        Assert.Equal(missing, assessment.Missing);
        Assert.Null(assessment.Compensation);
        Assert.Empty(assessment.Findings());
    }

    [Theory]
    [InlineData(true, true, false, "11.2.4", FactNames.None)]
    [InlineData(true, false, true, "11.2.4", FactNames.None)]
    [InlineData(true, null, true, "11.2.4", FactNames.None)]
    [InlineData(false, true, true, "11.1", FactNames.None)]
    [InlineData(false, null, true, "11.1", FactNames.None)]
    [InlineData(null, true, null, null, FactNames.Intentional)]
    [InlineData(null, null, false, null, FactNames.Intentional | FactNames.DataTaken)]
    [InlineData(true, null, false, null, FactNames.DataTaken)]
    [InlineData(false, null, false, null, FactNames.DataTaken)]
    public void Where_the_company_reads_it_so_intent_and_one_of_the_acts_is_enough(bool? intentional, bool? dataTaken, bool? appropriated, string? clause, FactNames missing)
    {
        var assessment = Wide.Assess(Reported("I-1", null, Poaching(intentional, dataTaken, appropriated, Loss(100, 0.5m)), By("S01")));

        Assert.Equal((clause, missing), (assessment.Clause?.Id.ToString(), assessment.Missing));
        Assert.Equal(clause switch { "11.2.4" => Yuan(100), "11.1" => Yuan(50), _ => (Money?)null }, assessment.Compensation);
        Assert.Equal(
            intentional == false, assessment.Explain(Language.English).About(ExplanationTopic.NotApplied).Any(line => line.StartsWith("Clause 11.2.4", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_the_company_reads_it_so_several_reports_come_to_the_same_and_the_reading_is_told()
    {
        var report = Wide.AssessAll(
            Reported("I-1", "act", Poaching(true, true, null), By("S01")), Reported("I-2", "act", Poaching(null, true, false, Loss(7)), By("S01")),
            Reported("I-3", "act", Breach("8.1.3", 7, 1m), By("S01")));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("11.2.4", Yuan(50), Yuan(7)), (finding.Clause.Id.ToString(), finding.Fine, finding.Compensation!.Value));
        Assert.Contains("公司设定：窃取资料与占有客户有其一即可。", finding.Explain(Language.Chinese).About(ExplanationTopic.Reading));
        foreach (var plain in new[] { Poaching(false, true, false), Poaching(false, true, true) })
        {
            Assert.DoesNotContain(
                Wide.Assess(Incident(plain)).Explain(Language.Chinese).About(ExplanationTopic.Reading), line => line.StartsWith("公司设定：窃取", StringComparison.Ordinal));
        }

        Assert.Equal(["8.1.3", "8.1.3"], Judged([.. report.Findings[0].Reports]).Findings.Select(plain => plain.Basis!.Id.ToString()).Append("8.1.3"));
        Assert.False(CaseTerms.Default.EitherActIsPoaching);
    }

    [Fact]
    public void A_fact_nobody_stated_is_not_known() =>
        Assert.True(new ViolationFacts.CustomerPoaching(default, Fact.Yes, Fact.Yes).Intentional.IsUnknown);
}
