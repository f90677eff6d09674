namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>What the case comes to for those who take it over (导出事项), the same at every call.</summary>
    /// <returns>
    /// Nothing while the decision does not stand. The items once it is final. The items and their reversals, which net to zero
    /// kind by kind, where it was withdrawn after that. What there is none of has no item; the kinds are never added together.
    /// </returns>
    [Clause("4.4")]
    [Clause("11.1")]
    [Clause("11.2")]
    [Clause("11.3")]
    public ValueList<FindingItem> ExportItems()
    {
        if (FinalSince is not { } since || Decision is not { Finding: var found })
            return [];
        var origin = new FindingOrigin(Id, Incident.Occurrence, Incident.OccurredOn, found.Clause, found.Basis, found.Edition, Decision.By.Id);
        var items = new List<FindingItem>(8);
        AddAmount("fine", FindingItemKind.Fine, found.Fine);
        AddAmount("compensation", FindingItemKind.Compensation, found.Compensation);
        AddAmount("duty-to-collect", FindingItemKind.DutyToCollect, found.DutyToCollect);
        if (found.Absence is { } absence)
            items.Add(Item("absence", FindingItemKind.Absence, Money.Zero, absence));
        if (Withdrawal is { } withdrawal)
            items.AddRange([.. items.Select(item => item.Reversal(withdrawal.At))]);
        return ValueList.From(items);

        void AddAmount(string name, FindingItemKind kind, Money amount)
        {
            if (!amount.IsZero)
                items.Add(Item(name, kind, amount, null));
        }

        FindingItem Item(string name, FindingItemKind kind, Money amount, AbsenceInterval? time) =>
            new($"{Id}/{name}", origin, Accused.Id, kind, amount, time, since);
    }
}
