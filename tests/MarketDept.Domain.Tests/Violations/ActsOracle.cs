using System.Numerics;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Reports judged together, written a second, different way: versions as sets, worlds instead of logic, person by person without an index.</summary>
/// <remarks>What it says is a text of lines, those of one list in their order; <see cref="ReportLines"/> says the same of what the package found.</remarks>
internal static partial class ActsOracle
{
    internal static List<string> Of(IReadOnlyList<Incident> incidents, RegulationEditions editions, IReadOnlyDictionary<string, Position>? posts = null)
    {
        List<Told> reports = [.. incidents.Select((incident, place) => Told.Of(incident, place, posts))];
        var cases = reports.Where(report => report.Persons.Count > 0).GroupBy(report => report.Incident.Occurrence)
            .SelectMany(act => CasesOf([.. act], editions)).ToList();
        var lines = reports.SelectMany(report => Unbound(report, posts).Concat(Bound(report, cases))).ToList();
        return [.. lines.Concat(Totals(cases)).OrderBy(line => line.Split(' ')[0], StringComparer.Ordinal)];
    }

    private static IEnumerable<Case> CasesOf(IReadOnlyList<Told> act, RegulationEditions editions)
    {
        var poaching = act.Where(report => report.Kind == "customer-poaching").ToList();
        if (poaching.Count > 0 && new Case(poaching, editions).IsPlainThroughout)
            act = [.. act.Select(report => poaching.Contains(report) ? report.AsPlainBreach() : report)];
        return act.GroupBy(report => report.Kind).Select(kind => new Case([.. kind], editions));
    }

    private static IEnumerable<string> Unbound(Told report, IReadOnlyDictionary<string, Position>? posts) =>
        from one in report.Incident.Offenders
        where !Told.Binds(report.Basis, Told.PostOf(one, posts))
        let clause = report.Basis.Length > 0 ? report.Basis : report.Incident.Kind.Clause.Id.ToString()
        select $"notBound {report.Id} {one.Staff} {clause}";

    private static IEnumerable<string> Bound(Told report, List<Case> cases)
    {
        if (cases.Find(one => one.Reports.Any(other => other.Place == report.Place)) is not { } of)
            yield break;
        if (of.Outcome != "Applies")
            yield return of.Outcome == "Undetermined" ? $"undetermined {report.Id} missing {of.Missing}" : $"notApplicable {report.Id}";
        foreach (var person in report.Persons)
        {
            var isFirst = of.Naming(person)[0].Place == report.Place;
            if (of.Outcome == "Applies")
            {
                foreach (var line in Standing(report, of, person, HisCases(of, person, cases), isFirst))
                    yield return line;
            }
            else if (of.Differs && isFirst)
            {
                yield return Conflict(of, person);
            }
        }
    }

    private static IEnumerable<string> Standing(Told report, Case of, string person, List<Case> his, bool isFirst)
    {
        var special = his.Where(one => one.Outcome == "Applies" && one.Clause != "11.1").OrderBy(one => one.Clause, StringComparer.Ordinal).ToList();
        if (of.Clause == "11.1" && special.Count > 0)
            return [$"overridden {report.Id} {person} 11.1 by {special[0].Clause} in {Ids(special[0].Naming(person))}"];
        var holding = his.Where(one => one.MayBeSpecial).SelectMany(one => one.Naming(person)).OrderBy(one => one.Place).ToList();
        if (of.Clause == "11.1" && holding.Count > 0)
            return [$"held {report.Id} {person} 11.1 by {Ids(holding)}"];
        var (compensation, duty, hasAbsence, differs, missing) = of.Of(person);
        if (!isFirst)
            return differs ? [] : [$"duplicate {report.Id} {person} {of.Clause} of {of.Naming(person)[0].Id}"];
        var carrier = CarrierOf(of, his);
        string finding = $"finding {report.Id} {person} {of.Clause} basis {of.Reports.First(one => one.Place == report.Place).Basis} edition {of.Edition} "
            + $"fine {FineOf(of, his)} carried by {(carrier == of.Clause ? null : carrier)} compensation {compensation} duty {duty} "
            + $"absence {(hasAbsence ? ((ViolationFacts.FalseVisitReport)report.Incident.Facts).Claimed.ToString() : "")} missing {missing} "
            + $"reports {Ids(of.Reports)} disputed {of.Disputed}";
        return differs ? [finding, Conflict(of, person)] : [finding];
    }

    private static IEnumerable<string> Totals(List<Case> cases) =>
        from person in cases.SelectMany(one => one.Persons).Distinct().Order(StringComparer.Ordinal)
        let his = cases.Where(one => one.Persons.Contains(person)).ToList()
        let standing = his.Where(one => one.Outcome == "Applies" && Stands(one, person, HisCases(one, person, cases))).ToList()
        let open = his.Where(one => one.Outcome == "Undetermined" || (one.Outcome == "Applies" && IsHeld(one, HisCases(one, person, cases))))
            .Select(one => one.Reports[0].Incident.Occurrence).Distinct().Count()
        where standing.Count > 0 || open > 0
        let results = standing.Select(one => (one.Clause, Result: one.Of(person))).ToList()
        select $"total {person} fines {Sum(standing.Select(one => FineOf(one, HisCases(one, person, cases))))} "
            + $"compensation {Sum(results.Select(one => one.Result.Compensation ?? 0))} duty {Sum(results.Select(one => one.Result.Duty ?? 0))} "
            + $"absences {results.Count(one => one.Clause == "11.3")} undetermined "
            + $"{results.Count(one => one.Result.Compensation is null || one.Result.Duty is null || (one.Clause == "11.3" && !one.Result.HasAbsence))} open {open}";

    private static List<Case> HisCases(Case of, string person, List<Case> cases) =>
        [.. cases.Where(one => one.Reports[0].Incident.Occurrence == of.Reports[0].Incident.Occurrence && one.Persons.Contains(person))];

    private static bool Stands(Case of, string person, List<Case> his) =>
        Standing(of.Naming(person)[0], of, person, his, isFirst: true).First().StartsWith("finding", StringComparison.Ordinal);

    private static bool IsHeld(Case of, List<Case> his) =>
        of.Clause == "11.1" && his.TrueForAll(one => one.Clause is null or "11.1") && his.Exists(one => one.MayBeSpecial);

    /// <summary>Under 11.2 the lowest clause carries the fine; under 11.1 and 11.3 each its own.</summary>
    private static string? CarrierOf(Case of, List<Case> his) => !of.Clause!.StartsWith("11.2", StringComparison.Ordinal) ? of.Clause
        : his.Where(one => one.Clause?.StartsWith("11.2", StringComparison.Ordinal) == true).Select(one => one.Clause).Min(StringComparer.Ordinal);

    private static BigInteger FineOf(Case of, List<Case> his) => CarrierOf(of, his) == of.Clause ? of.Fine : 0;

    private static string Conflict(Case of, string person) =>
        $"conflict {of.Reports[0].Incident.Occurrence} {person} {of.Clause} {Ids(of.Naming(person))} facts {of.Disputed}";

    private static string Ids(IEnumerable<Told> reports) => string.Join(',', reports.Select(report => report.Id));

    private static BigInteger Sum(IEnumerable<BigInteger> amounts) => amounts.Aggregate(BigInteger.Zero, (a, b) => a + b);
}
