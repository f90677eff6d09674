using System.Runtime.InteropServices;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

internal sealed partial class LedgerIntake
{
    private int CustomerOf(Id<Customer> id)
    {
        if (id.IsNone)
            throw new ArgumentException("A customer's id is default. Give a real id.", nameof(id));
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_customerById, id.Value, out var isThere);
        if (!isThere)
        {
            number = Customers.Count;
            Customers.Add(id);
            _billsOf.Add(0);
            AmendmentsOf.Add(null);
        }

        return number;
    }

    /// <summary>The bill of an entry, not dated after it; -1 where there is none, or none that takes effect.</summary>
    private (int Customer, int Local) Find(LedgerEntry entry, Id<Bill> id, int place)
    {
        if (id.IsNone && entry.IsIncomplete)
            return (-1, -1);
        if (!_billById.TryGetValue(id.Value, out var number))
        {
            Refuse(place, entry, LedgerFact.Of, StatementRefusals.UnknownBill, $"是“{id}”", $"is '{id}'");
            return (-1, -1);
        }

        var (customer, local, _, bill) = _bills[number];
        if (customer >= 0 && entry.On < bill.On)
        {
            Refuse(place, entry, LedgerFact.On, ReceivableRefusals.BeforeConfirmation,
                $"是 {entry.On}，账单“{id}”的确认日 {bill.On}", $"is {entry.On}; bill '{id}' was confirmed on {bill.On}");
        }

        return (customer, local);
    }

    /// <summary>The bills named, each the customer's own and confirmed by that day; null where one has no effect, and then this entry has none either.</summary>
    private int[]? Named(LedgerEntry entry, Id<Customer> customer, ValueList<Id<Bill>> instruction, int place)
    {
        if (instruction.Count == 0)
            return [];
        var named = new List<int>(instruction.Count);
        HashSet<Id<Bill>>? refused = null;
        foreach (var id in instruction)
        {
            var number = _billById.GetValueOrDefault(id.Value, -1);
            if (number >= 0 && (_bills[number].Customer < 0 || customer.IsNone || (_bills[number].Entry.Customer == customer && _bills[number].Entry.On <= entry.On)))
                named.Add(_bills[number].Local);
            else if ((refused ??= []).Add(id))
                RefuseNamed(entry, customer, id, number < 0 ? null : _bills[number].Entry, place);
        }

        return named.Contains(-1) ? null : [.. named];
    }

    private void RefuseNamed(LedgerEntry entry, Id<Customer> customer, Id<Bill> id, LedgerEntry.LedgerBill? bill, int place)
    {
        if (bill is null)
            Refuse(place, entry, LedgerFact.Instruction, StatementRefusals.UnknownBill, $"指定了“{id}”", $"names '{id}'");
        else if (bill.Customer != customer)
            Refuse(place, entry, LedgerFact.Instruction, ReceivableRefusals.OtherCustomer, $"指定了客户 {bill.Customer} 的账单“{id}”", $"names bill '{id}' of customer '{bill.Customer}'");
        else
        {
            Refuse(place, entry, LedgerFact.Instruction, ReceivableRefusals.InstructionNotConfirmed,
                $"指定了 {bill.On} 才确认的账单“{id}”", $"names bill '{id}', confirmed on {bill.On}");
        }
    }

    private bool RequirePositive(LedgerEntry entry, Money amount, int place)
    {
        if (entry.IsIncomplete || amount.IsPositive)
            return true;
        Refuse(place, entry, LedgerFact.Amount, StatementRefusals.AmountNotPositive, $"是 {amount}", $"is {amount}");
        return false;
    }

    private void RefuseUnknown(LedgerEntry entry, string id, int place)
    {
        if (id.Length > 0)
            Refuse(place, entry, LedgerFact.Of, StatementRefusals.UnknownEntry, $"是“{id}”", $"is '{id}'");
    }

    private void RefuseTwice(LedgerEntry entry, int place) =>
        Refuse(place, entry, LedgerFact.Id, StatementRefusals.IdTaken, $"是“{entry.Named}”", $"is '{entry.Named}'");
}
