using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using NodaTime.Text;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What one report says, as texts by name; read by the oracles, which share nothing with the package's comparison of facts.</summary>
/// <param name="Place">Its place among all reports.</param>
/// <param name="Incident">The report.</param>
/// <param name="Kind">Its kind; a poaching that is a plain breach is told as one.</param>
/// <param name="Basis">The operating rule that it cites; empty for the other kinds.</param>
/// <param name="Persons">Those of its offenders whom the clause binds, in their order.</param>
/// <param name="Says">Its facts by name: <c>loss</c>, <c>weight/S01</c>, <c>consignments/YD-1/tariff</c>.</param>
internal sealed record Told(
    int Place, Incident Incident, string Kind, string Basis, IReadOnlyList<string> Persons, IReadOnlyDictionary<string, string> Says)
{
    private static readonly string[] LossFacts = ["occurredOn", "weight", "loss", "lossShare"];

    internal string Id => Incident.Id.Value;

    internal static Told Of(Incident incident, int place = 0, IReadOnlyDictionary<string, Position>? posts = null)
    {
        var basis = incident.Facts is ViolationFacts.OperatingRuleBreach breach ? breach.Basis.Id.ToString() : "";
        Offender[] bound = [.. incident.Offenders.Where(one => Binds(basis, PostOf(one, posts)))];
        var says = new Dictionary<string, string>(StringComparer.Ordinal) { ["occurredOn"] = LocalDatePattern.Iso.Format(incident.OccurredOn) };
        foreach (var one in bound.Where(one => one.Weight is not null))
            says.Add($"weight/{one.Staff}", $"{one.Weight}");
        foreach (var (name, value) in FactsOf(incident.Facts))
        {
            if (value is not null)
                says.Add(name, value);
        }

        return new(place, incident, incident.Kind.Name, basis, [.. bound.Select(one => one.Staff.Value)], says);
    }

    /// <summary>The same report, told as an ordinary breach of 8.1.3: what it says of the three facts of a poaching is no matter then.</summary>
    internal Told AsPlainBreach() => this with
    {
        Kind = "operating-rule",
        Basis = "8.1.3",
        Says = Says.Where(said => LossFacts.Contains(said.Key.Split('/')[0])).ToDictionary(StringComparer.Ordinal),
    };

    internal static Position? PostOf(Offender one, IReadOnlyDictionary<string, Position>? posts) => one.Position ?? posts?.GetValueOrDefault(one.Staff.Value);

    /// <summary>The contract's sentence, word by word; somebody whose post nobody knows is taken as bound.</summary>
    internal static bool Binds(string basis, Position? post) => post?.Name switch
    {
        null or "manager" or "deputy-manager" => true,
        "supervising-executive" or "dispatcher" or "department-head" => false,
        var name when basis is "8.1.1" or "8.1.2" or "8.5" => name == "salesperson",
        var name when basis.StartsWith("9.", StringComparison.Ordinal) => name == "collector",
        var name when basis.StartsWith("10.", StringComparison.Ordinal) => name == "warehouse-order-clerk",
        _ => true,
    };

    private static IEnumerable<(string Name, string? Value)> FactsOf(ViolationFacts facts) => facts switch
    {
        ViolationFacts.OperatingRuleBreach breach => LossOf(breach.Loss),
        ViolationFacts.CustomerPoaching poaching =>
        [
            .. LossOf(poaching.Loss), ("intentional", Text(poaching.Intentional)), ("dataTaken", Text(poaching.DataTaken)),
            ("customerAppropriated", Text(poaching.CustomerAppropriated)),
        ],
        ViolationFacts.UnauthorizedConcession concession => concession.Consignments.SelectMany(row => new[]
        {
            ($"consignments/{row.Id}/tariff", Fen(row.Tariff)), ($"consignments/{row.Id}/charged", Fen(row.Charged)),
        }),
        ViolationFacts.GroundlessDeduction granted =>
            [("deduction", Fen(granted.Deduction)), ("justified", Fen(granted.Justified)), ("recovered", Fen(granted.Recovered))],
        ViolationFacts.UnauthorizedMonthlySettlement settlement => settlement.Receivables.SelectMany(row => new[]
        {
            ($"receivables/{row.Month}/amount", Fen(row.Amount)), ($"receivables/{row.Month}/collected", Fen(row.Collected)),
            ($"receivables/{row.Month}/uncollectable", Fen(row.Uncollectable)),
        }),
        ViolationFacts.FalseVisitReport visit =>
            [("from", LocalDateTimePattern.ExtendedIso.Format(visit.Claimed.From)), ("to", LocalDateTimePattern.ExtendedIso.Format(visit.Claimed.To))],
        _ => throw new InvalidOperationException("A seventh kind."),
    };

    private static (string Name, string? Value)[] LossOf(EconomicLoss loss) =>
        [("loss", Fen(loss.Amount)), ("lossShare", loss.Share is { } share ? $"{(long)(share.Value * 10_000_000_000m)}" : null)];

    private static string? Fen(Money? amount) => amount is { } known ? $"{known.Fen}" : null;

    private static string? Text(Fact fact) => fact.ToNullable() is { } known ? known ? "true" : "false" : null;
}
