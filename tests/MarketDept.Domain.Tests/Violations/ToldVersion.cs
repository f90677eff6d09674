using System.Numerics;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>One version of what happened, for the oracles: what is known in it by name, and what others dispute and it does not say.</summary>
internal sealed record ToldVersion(Told By, IReadOnlyDictionary<string, string> Known, IReadOnlySet<string> Open)
{
    /// <summary>The versions of some reports: the distinct and greatest sets of what they say of disputed facts, each by the first who says it.</summary>
    internal static List<ToldVersion> Of(IReadOnlyList<Told> reports)
    {
        var disputed = DisputedOf(reports);
        var sets = reports.Select(report => report.Says.Where(said => disputed.Contains(said.Key)).Select(said => $"{said.Key}={said.Value}").ToHashSet()).ToList();
        return [.. from place in Enumerable.Range(0, reports.Count)
                   where !sets.Exists(other => sets[place].IsProperSubsetOf(other)) && sets.FindIndex(sets[place].SetEquals) == place
                   select Filled(reports[place], reports)];
    }

    internal static HashSet<string> DisputedOf(IReadOnlyList<Told> reports) =>
        [.. reports.SelectMany(report => report.Says).GroupBy(said => said.Key).Where(fact => fact.Select(said => said.Value).Distinct().Count() > 1)
            .Select(fact => fact.Key)];

    internal BigInteger? Number(string name) => Known.TryGetValue(name, out var value) ? BigInteger.Parse(value, null) : null;

    internal bool? Truth(string name) => Known.TryGetValue(name, out var value) ? value == "true" : null;

    /// <summary>The rows that anybody reports.</summary>
    internal string[] Rows(string fact) =>
        [.. Known.Keys.Concat(Open).Where(name => name.StartsWith(fact + "/", StringComparison.Ordinal)).Select(name => name.Split('/')[1]).Distinct()];

    private static ToldVersion Filled(Told by, IReadOnlyList<Told> reports)
    {
        var known = new Dictionary<string, string>(by.Says, StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in reports.SelectMany(report => report.Says.Keys).Distinct().Where(name => !by.Says.ContainsKey(name)))
        {
            string[] others = [.. reports.Where(report => report.Says.ContainsKey(name)).Select(report => report.Says[name]).Distinct()];
            if (others.Length == 1)
                known.Add(name, others[0]);
            else
                open.Add(name);
        }

        return new(by, known, open);
    }
}
