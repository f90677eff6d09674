using FsCheck.Xunit;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What must hold of the judgement of any incidents whatever.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Judging_incidents_together
{
    [Property(Arbitrary = [typeof(IncidentArbitraries)], MaxTest = 2000)]
    public void Agrees_with_an_oracle_that_holds_every_report_against_every_other(Month month)
    {
        var incidents = month.Incidents();

        Assert.Equal(ActsOracle.Of(incidents).Order(StringComparer.Ordinal), Lines(Judge(incidents)).Order(StringComparer.Ordinal));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void One_person_is_fined_at_most_once_for_one_act(Month month) =>
        Assert.All(
            Judge(month.Incidents()).Findings.GroupBy(finding => (finding.Staff, finding.Incident.Occurrence)),
            act => Assert.True(act.Count(finding => !finding.Fine.IsZero) <= 1));

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Totals_of_acts_that_have_nothing_in_common_add_up(Month one, Month other)
    {
        IReadOnlyList<Incident> left = one.Incidents("L"), right = other.Incidents("R");

        var together = Judge([.. left, .. right]).TotalsByPerson();

        var apart = Judge(left).TotalsByPerson().Concat(Judge(right).TotalsByPerson()).GroupBy(total => total.Staff).OrderBy(group => group.Key)
            .Select(group => group.Aggregate((a, b) => new PersonTotal(
                a.Staff, a.Fines + b.Fines, a.Compensation + b.Compensation, a.DutyToCollect + b.DutyToCollect,
                a.Absences + b.Absences, a.Undetermined + b.Undetermined)));
        Assert.Equal(apart, together);
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Which_reports_stand_does_not_depend_on_their_order(Month month)
    {
        var incidents = month.Incidents();

        // Which of equal reports is the first is a matter of order; what stands against a person for an act is not.
        Assert.Equal(Standing(Judge(incidents)), Standing(Judge([.. incidents.Reverse()])));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Every_report_entered_twice_changes_no_total(Month month)
    {
        var once = Judge(month.Incidents());
        var again = month.Incidents().Select(incident => new Incident(
            new($"{incident.Id}-again"), incident.OccurredOn, incident.Offenders, incident.Facts, incident.Occurrence));

        var twice = Judge([.. month.Incidents(), .. again]);

        Assert.Equal(once.TotalsByPerson(), twice.TotalsByPerson());
        Assert.Equal(once.Findings.Count, twice.Findings.Count);
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Shares_add_up_to_the_whole_and_none_is_negative_or_above_it(Month month)
    {
        foreach (var incident in month.Incidents())
        {
            var assessment = PenaltyPolicy.Standard.Assess(incident);
            IEnumerable<Finding> findings = assessment.Findings();
            if (assessment.Outcome != Outcome.Applies)
                continue;
            Assert.Equal(assessment.DutyToCollect, Money.Sum(findings.Select(finding => finding.DutyToCollect)));
            if (assessment.Compensation is not { } whole)
                continue;
            Assert.Equal(whole, Money.Sum(findings.Select(finding => finding.Compensation!.Value)));
            Assert.All(findings, finding => Assert.True(finding.Compensation >= Money.Zero && finding.Compensation <= whole));
        }
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Compensation_is_never_above_the_loss(Month month) =>
        Assert.All(month.Incidents(), incident => Assert.True(
            PenaltyPolicy.Standard.Assess(incident).Compensation.GetValueOrDefault() <= LossOf(incident.Facts)));

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Every_report_is_answered_exactly_once_for_each_person(Month month)
    {
        var incidents = month.Incidents();
        var report = Judge(incidents);

        var answers = report.Findings.Count + report.Overridden.Count + report.Duplicates.Count
            + report.Conflicts.Sum(conflict => conflict.Incidents.Count);
        var silent = report.Undetermined.Concat(report.NotApplicable).Sum(assessment => assessment.Incident.Offenders.Count);
        Assert.Equal(incidents.Sum(incident => incident.Offenders.Count), answers + silent);
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Is_the_same_in_every_culture(Month month)
    {
        var expected = Everything(month);

        foreach (var culture in Cultures.Names)
            Assert.Equal(expected, Cultures.Under(culture, () => Everything(month)));
    }

    private static AssessmentReport Judge(IReadOnlyList<Incident> incidents) => PenaltyPolicy.Standard.AssessAll(incidents);

    private static string Everything(Month month)
    {
        var report = Judge(month.Incidents());
        return string.Join('\n', Lines(report).Concat(report.Findings.SelectMany(finding =>
            new[] { finding.Explain(Language.Chinese).ToString(), finding.Explain(Language.English).ToString() })));
    }

    private static IEnumerable<string> Standing(AssessmentReport report) =>
        report.Findings
            .Select(finding => $"{finding.Incident.Occurrence} {finding.Staff} {finding.Clause.Id} {finding.Fine} {finding.Absence} {finding.Assessment.Compensation} {finding.Assessment.DutyToCollect}")
            .Concat(report.Conflicts.Select(conflict => $"{conflict.Occurrence} {conflict.Staff} {conflict.Clause.Id} ?"))
            .Concat(report.Overridden.Select(row => $"{row.Report.Incident.Id} {row.Report.Staff} by {row.By.Id}"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(AssessmentReport report) =>
        report.Findings.Select(finding => Head(finding) + "fined " + finding.Fine.Fen)
            .Concat(report.Overridden.Select(row => Head(row.Report) + "overridden by " + row.By.Id))
            .Concat(report.Duplicates.Select(row => Head(row.Report) + "duplicate of " + row.Of.Id))
            .Concat(report.Conflicts.SelectMany(row =>
                row.Incidents.Select(incident => $"{incident.Id} {row.Staff} {row.Clause.Id}: conflict")));

    private static string Head(Finding finding) => $"{finding.Incident.Id} {finding.Staff} {finding.Clause.Id}: ";

    private static Money LossOf(ViolationFacts facts) => facts switch
    {
        OperatingRuleBreach breach => breach.Loss?.Amount ?? Money.Zero,
        CustomerPoaching poaching => poaching.Loss?.Amount ?? Money.Zero,
        UnauthorizedConcession concession => Money.Sum(concession.Consignments.Select(row => row.Tariff)),
        GroundlessDeduction deduction => deduction.Deduction,
        UnauthorizedMonthlySettlement settlement => Money.Sum(settlement.Receivables.Select(row => row.Outstanding)),
        _ => Money.Zero,
    };
}
