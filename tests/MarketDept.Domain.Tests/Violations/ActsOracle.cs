using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>One fine for each person and act, written a second, different way: every report against every other, without an index.</summary>
internal static class ActsOracle
{
    /// <summary>A line for each report and person, saying what becomes of it, in no particular order.</summary>
    internal static List<string> Of(IReadOnlyList<Incident> incidents)
    {
        var reports = (
            from place in Enumerable.Range(0, incidents.Count)
            let incident = incidents[place]
            let answer = WorldsOracle.Of(incident, RegulationEdition.Standard)
            where answer.Outcome == "Applies"
            from offender in incident.Offenders
            select new Report(place, incident, offender.Staff.Value, answer.Clause!, answer)).ToList();
        return [.. reports.Select(report => Line(report, reports))];
    }

    private static string Line(Report report, List<Report> all)
    {
        var act = all.Where(other => other.Staff == report.Staff && other.Incident.Occurrence == report.Incident.Occurrence).ToList();
        var head = $"{report.Incident.Id} {report.Staff} {report.Clause}: ";
        if (report.Clause == "11.1" && act.Exists(other => other.Clause != "11.1"))
            return head + "overridden by " + act.Select(other => other.Clause).Where(clause => clause != "11.1").Min(StringComparer.Ordinal);
        if (IsConflict(report, act))
            return head + "conflict";
        var first = act.First(other => other.Clause == report.Clause);
        if (first != report)
            return head + "duplicate of " + first.Incident.Id;
        var fined = act.Where(other => other.Answer.Fine > 0 && !IsConflict(other, act))
            .Where(other => other.Clause != "11.1" || act.TrueForAll(another => another.Clause == "11.1"))
            .Select(other => other.Clause).Min(StringComparer.Ordinal);
        return head + "fined " + (fined == report.Clause ? report.Answer.Fine : 0);
    }

    private static bool IsConflict(Report report, List<Report> act) =>
        act.Exists(other => other.Clause == report.Clause && Facts(other) != Facts(report));

    /// <summary>The facts as a text: rows sorted, ids left out, nothing where there is nothing.</summary>
    private static string Facts(Report report)
    {
        var facts = report.Incident.Facts switch
        {
            UnauthorizedConcession concession => Sorted(concession.Consignments, row => $"{row.Tariff}>{row.Charged}"),
            UnauthorizedMonthlySettlement settlement => Sorted(
                settlement.Receivables, row => $"{row.Month}:{row.Amount}-{row.Collected}!{row.Uncollectable.GetValueOrDefault()}"),
            GroundlessDeduction deduction => $"{deduction.Deduction} {deduction.Justified} {deduction.Recovered}",
            FalseVisitReport visit => visit.Claimed.ToString(),
            CustomerPoaching poaching => Loss(poaching.Loss, report.Clause),
            OperatingRuleBreach breach => Loss(breach.Loss, report.Clause),
            _ => throw new InvalidOperationException("A seventh kind."),
        };
        return $"{report.Incident.OccurredOn:R} {Sorted(report.Incident.Offenders, offender => offender.ToString())} {facts}";
    }

    private static string Loss(ProvenLoss? loss, string clause) =>
        loss is null || loss.Amount.IsZero ? "-" : clause == "11.1" ? $"{loss.Amount} {loss.Share?.Share}" : $"{loss.Amount}";

    private static string Sorted<T>(ValueList<T> rows, Func<T, string> text) =>
        string.Join(",", rows.Select(text).Order(StringComparer.Ordinal));

    private sealed record Report(int Place, Incident Incident, string Staff, string Clause, WorldsOracle.Answer Answer);
}
