using FsCheck.Xunit;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What must hold of the judgement of any incidents whatever.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Judging_incidents_together
{
    private static readonly PenaltyPolicy Policy = new(WithGap);

    [Property(Arbitrary = [typeof(IncidentArbitraries)], MaxTest = 2000)]
    public void Agrees_with_an_oracle_that_judges_every_world(Month month) =>
        Assert.Equal(ActsOracle.Of(month.Incidents(), WithGap), ReportLines.Of(Policy.AssessAll(month.Incidents())));

    [Property(Arbitrary = [typeof(IncidentArbitraries)], MaxTest = 1000)]
    public void Agrees_with_it_also_where_the_staff_say_who_is_bound(Month month) =>
        Assert.Equal(ActsOracle.Of(month.Incidents(), WithGap, Month.Posts), ReportLines.Of(Policy.AssessAll(month.Incidents(), Month.Staff)));

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
                a.Absences + b.Absences, a.Undetermined + b.Undetermined, a.Open + b.Open)));
        Assert.Equal(apart, together);
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Every_report_entered_twice_changes_no_total(Month month)
    {
        var once = Judge(month.Incidents());
        var again = month.Incidents().Select(incident => new Incident(
            new($"{incident.Id}-again"), incident.OccurredOn, incident.Offenders, incident.Facts, incident.Occurrence));

        var twice = Judge([.. month.Incidents(), .. again]);

        Assert.Equal(once.TotalsByPerson(), twice.TotalsByPerson());
        Assert.Equal(once.Findings.Select(ReportLines.Results), twice.Findings.Select(ReportLines.Results));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Every_person_named_is_answered_once_for_each_report_and_bound_or_not(Month month)
    {
        var incidents = month.Incidents();
        var report = Policy.AssessAll(incidents, Month.Staff);

        foreach (var incident in incidents)
        {
            foreach (var staff in incident.Offenders.Select(offender => offender.Staff))
            {
                var asides = report.Duplicates.Concat(report.Overridden).Concat(report.Held).Count(row => row.Incident == incident && row.Staff == staff);
                var open = report.Undetermined.Concat(report.NotApplicable)
                    .Count(row => row.Incident == incident && row.Offenders.Any(offender => offender.Staff == staff));
                var silentInConflict = report.Conflicts.Any(row => row.Staff == staff && row.Clause is not null && row.Incidents.Skip(1).Contains(incident));
                Assert.Equal(1, asides + open + (silentInConflict ? 1 : 0)
                    + report.Findings.Count(row => row.Incident == incident && row.Staff == staff)
                    + report.NotBound.Count(row => row.Incident == incident && row.Staff == staff));
            }
        }
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void A_finding_says_what_it_lacks_exactly_where_a_result_is_open(Month month) =>
        Assert.All(Judge(month.Incidents()).Findings, finding => Assert.Equal(
            finding is { Compensation: not null, DutyToCollect: not null } && (finding.Absence is not null || finding.Clause.Id != new ClauseId(11, 3)),
            finding.IsDetermined));

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Is_the_same_in_every_culture(Month month)
    {
        var expected = Everything(month);

        foreach (var culture in Cultures.Names)
            Assert.Equal(expected, Cultures.Under(culture, () => Everything(month)));
    }

    private static AssessmentReport Judge(IEnumerable<Incident> incidents) => Policy.AssessAll(incidents);

    private static string Everything(Month month)
    {
        var report = Policy.AssessAll(month.Incidents(), Month.Staff);
        return string.Join('\n', ReportLines.Of(report).Concat(new[] { Language.Chinese, Language.English }.SelectMany(language =>
            report.Findings.Select(row => row.Explain(language)).Concat(report.Undetermined.Select(row => row.Explain(language)))
                .Concat(report.NotApplicable.Select(row => row.Explain(language))).Concat(report.Conflicts.Select(row => row.Explain(language)))
                .Concat(report.Duplicates.Concat(report.Overridden).Concat(report.Held).Select(row => row.Explain(language)))
                .Concat(report.NotBound.Select(row => row.Explain(language))).Select(explanation => explanation.ToString()))));
    }
}
