using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What more reports, fewer reports and another order of them change, and what they must not.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Reporting_an_act_again
{
    private static readonly PenaltyPolicy Policy = new(WithGap);

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Without_saying_anything_of_its_own_changes_nothing(Month month)
    {
        var incidents = month.Incidents();
        foreach (var silent in incidents.Select(incident => Silent(incident, "silent")))
            Assert.Equal(WithoutSilent(Policy.AssessAll(incidents)), WithoutSilent(Policy.AssessAll([.. incidents, silent])));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Without_saying_anything_of_its_own_leaves_a_report_judged_as_it_is_alone(Month month)
    {
        foreach (var incident in month.Incidents())
        {
            // One report is judged at once, several are put together: both ways come to the same.
            var alone = Policy.AssessAll(incident);
            var together = Policy.AssessAll(incident, Silent(incident, "silent"));
            Assert.Equal(alone.Findings.Select(ReportLines.Results), together.Findings.Select(ReportLines.Results));
            Assert.Equal(WithoutSilent(alone), WithoutSilent(together));
            Assert.Equal(Policy.Assess(incident).Findings().Select(ReportLines.Results), alone.Findings.Select(ReportLines.Results));
        }
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void In_another_order_changes_only_who_is_named_first(Month month)
    {
        // Amounts that every sum of weights divides: who is named first would else get the odd fen.
        var incidents = month.Incidents(scale: 50400);
        var expected = Unordered(Policy.AssessAll(incidents, Month.Staff));

        Assert.Equal(expected, Unordered(Policy.AssessAll(incidents.Reverse(), Month.Staff)));
        Assert.Equal(expected, Unordered(Policy.AssessAll(incidents.Skip(1).Concat(incidents.Take(1)), Month.Staff)));
        Assert.Equal(expected, Unordered(Policy.AssessAll(incidents.OrderBy(incident => incident.Facts.ToString(), StringComparer.Ordinal), Month.Staff)));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Ends_a_dispute_once_one_side_is_left_out(Month month)
    {
        foreach (var reports in month.Cases())
        {
            var kept = new List<Incident>();
            foreach (var report in reports)
            {
                var says = Told.Of(report).Says;
                if (kept.TrueForAll(other => Told.Of(other).Says.All(said => !says.TryGetValue(said.Key, out var value) || value == said.Value)))
                    kept.Add(report);
            }

            var report1 = Policy.AssessAll(kept);
            Assert.Empty(report1.Conflicts);
            Assert.All(report1.Findings, finding => Assert.Equal(FactNames.None, finding.Disputed));
        }
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Splits_the_whole_to_the_fen_and_by_weights_alone(Month month)
    {
        foreach (var reports in month.Cases())
        {
            var findings = Policy.AssessAll(reports).Findings;
            if (findings.Count == 0 || findings.Any(finding => finding.Disputed != FactNames.None))
                continue;
            var equally = Policy.AssessAll(reports.Select(WithoutWeights)).Findings;
            Assert.Equal(Sum(equally, finding => finding.Compensation), Sum(findings, finding => finding.Compensation));
            Assert.Equal(Sum(equally, finding => finding.DutyToCollect), Sum(findings, finding => finding.DutyToCollect));
            Assert.All(findings, finding => Assert.True((finding.Compensation ?? Money.Zero) >= Money.Zero && (finding.DutyToCollect ?? Money.Zero) >= Money.Zero));
            if (reports.Length == 1)
                Assert.Equal(Policy.Assess(reports[0]).Compensation, Sum(findings, finding => finding.Compensation));
        }
    }

    private static Incident WithoutWeights(Incident of) => new(
        of.Id, of.OccurredOn, ValueList.From(of.Offenders.Select(one => new Offender(one.Staff, null, one.Position))), of.Facts, of.Occurrence);

    private static Money? Sum(IEnumerable<Finding> findings, Func<Finding, Money?> of) =>
        findings.Aggregate((Money?)Money.Zero, (sum, finding) => sum + of(finding));

    private static List<string> WithoutSilent(AssessmentReport report) =>
        [.. ReportLines.Of(report).Where(line => !line.Contains(" silent ", StringComparison.Ordinal) && !line.EndsWith(" silent", StringComparison.Ordinal))
            .Select(line => line.Replace(",silent", "", StringComparison.Ordinal))];

    /// <summary>Everything but which report is the first of an act, and what is told of that one: its clause and how many say the same.</summary>
    private static List<string> Unordered(AssessmentReport report) =>
    [
        .. report.Findings.Select(row => $"{row.Incident.Occurrence} {row.Staff} {row.Clause.Id} {row.Edition.Id} {ReportLines.Results(row)} {Sorted(row.Reports)}")
            .Concat(report.Conflicts.Select(row => $"conflict {row.Occurrence} {row.Staff} {row.Clause?.Id} {row.Facts} {Sorted(row.Incidents)}"))
            .Concat(report.Held.Select(row => $"held {row.Incident.Id} {row.Staff} {row.Clause.Id} {Sorted(row.Because)}"))
            .Concat(report.Overridden.Select(row => $"overridden {row.Incident.Id} {row.Staff} {row.Clause.Id} {row.By!.Id} {Sorted(row.Because)}"))
            .Concat(report.Duplicates.Select(row => $"duplicate {row.Incident.Occurrence} {row.Staff} {row.Clause.Id}"))
            .Concat(report.Undetermined.Select(row => $"undetermined {row.Incident.Id} {row.Missing}"))
            .Concat(report.NotApplicable.Select(row => $"not applicable {row.Incident.Id}"))
            .Concat(report.NotBound.Select(row => $"not bound {row.Incident.Id} {row.Staff}"))
            .Concat(report.TotalsByPerson().Select(row => row.ToString()))
            .Order(StringComparer.Ordinal),
    ];

    private static string Sorted(IEnumerable<Incident> incidents) =>
        string.Join(',', incidents.Select(incident => incident.Id.Value).Order(StringComparer.Ordinal));
}
