namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>The results of the case for payroll and other systems (导出事项), the same at every call.</summary>
    /// <returns>The items of every final decision; empty while there is none. A withdrawn case also has their reversals, so each kind nets to zero. A
    /// result that does not exist has no item; kinds are never added up.</returns>
    /// <example><code>
    /// foreach (FindingItem item in violation.ExportItems())
    ///     Console.WriteLine($"{item.Key}: {item.Kind} {item.Amount}");
    /// </code></example>
    [Clause("4.4")]
    [Clause("11.1")]
    [Clause("11.2")]
    [Clause("11.3")]
    public ValueList<FindingItem> ExportItems()
    {
        FindingItem[] items =
        [
            .. Decisions.Where(decision => decision.FinalSince is not null).SelectMany(decision => decision.Standing.SelectMany(found => ItemsOf(decision, found))),
        ];
        return Withdrawal is { } withdrawal ? [.. items, .. items.Select(item => item.Reversal(withdrawal.At))] : ValueList.From(items);
    }

    private IEnumerable<FindingItem> ItemsOf(ViolationDecision decision, EstablishedFinding found)
    {
        var origin = new FindingOrigin(Id, Occurrence, found.OccurredOn, found.Clause, found.Basis, found.Edition, decision.By.Id);
        (string Name, FindingItemKind Kind, Money Amount)[] amounts =
        [
            ("fine", FindingItemKind.Fine, found.Fine), ("compensation", FindingItemKind.Compensation, found.Compensation.GetValueOrDefault()),
            ("duty-to-collect", FindingItemKind.DutyToCollect, found.DutyToCollect.GetValueOrDefault()),
        ];
        foreach (var (name, kind, amount) in amounts.Where(row => !row.Amount.IsZero))
            yield return Item(name, kind, amount, null);
        if (found.Absence is { } absence)
            yield return Item("absence", FindingItemKind.Absence, Money.Zero, absence);

        FindingItem Item(string name, FindingItemKind kind, Money amount, AbsenceInterval? time) =>
            new($"{Id}/{found.Clause}/{name}", origin, Accused.Id, kind, amount, time, decision.FinalSince!.Value) { RestsOnAge = found.RestsOnAge && kind == FindingItemKind.Compensation };
    }
}
