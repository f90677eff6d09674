using MarketDept.Domain.Tests.Conventions;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

public class Assessing_without_a_question
{
    [Fact]
    public void Nothing_is_allocated_until_findings_or_reasons_are_asked_for()
    {
        Incident[] incidents = [.. ViolationKind.List.Select(One_of_each_kind.Of)];
        Assert.Equal(0, Allocations.Of(() => Amounts(incidents)));
    }

    [Fact]
    public void More_offenders_than_fit_on_the_stack_share_it_as_few_do()
    {
        var offenders = Enumerable.Range(1, 40).Select(i => new Offender(new($"S{i:00}"), i)).ToArray();
        var findings = PenaltyPolicy.Standard.Assess(Generators.Given.Incident(Generators.Given.Deduction(1000.07m), offenders)).Findings();

        Assert.Equal(100007, findings.Sum(finding => finding.Compensation!.Value.Fen));
        Assert.Equal(
            Money.FromYuan(1000.07m).Allocate([.. offenders.Select(offender => offender.Weight!.Value)]),
            ValueList.From(findings.Select(finding => finding.Compensation!.Value)));
    }

    private static long Amounts(Incident[] incidents)
    {
        var sum = 0L;
        foreach (var incident in incidents)
        {
            var assessment = PenaltyPolicy.Standard.Assess(incident);
            sum += assessment.FinePerPerson.GetValueOrDefault().Fen + assessment.Compensation.GetValueOrDefault().Fen + assessment.DutyToCollect.GetValueOrDefault().Fen;
        }

        return sum;
    }
}
