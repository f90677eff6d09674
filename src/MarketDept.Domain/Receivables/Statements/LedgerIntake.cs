using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Takes entries in: finds what they refer to, and refuses what no balance is needed to refuse.</summary>
internal sealed class LedgerIntake
{
    private readonly Dictionary<Id<Bill>, int> _billById = [];
    private readonly Dictionary<Id<ReceivableEntry>, int> _writeOffById = [];
    private readonly List<(int Customer, int Local, LedgerEntry.Bill Entry)> _bills = [];
    private readonly List<(int Bill, LedgerEntry.WriteOff Entry)> _writeOffs = [];
    private readonly HashSet<Id<ReceivableEntry>> _deductions = [];
    private readonly HashSet<Id<Receipt>> _receiptIds = [];
    private readonly Dictionary<Id<Customer>, int> _customerById = [];
    private readonly List<(int Place, LedgerFault Fault)> _faults = [];

    internal LedgerIntake(LedgerEntry[] entries, Id<Customer>[] incomplete)
    {
        // Bills and write-offs first: entries refer to them, wherever they stand.
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is LedgerEntry.Bill bill)
                TakeBill(bill, place);
        }

        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is LedgerEntry.WriteOff writeOff)
                TakeWriteOff(writeOff, place);
        }

        for (var place = 0; place < entries.Length; place++)
        {
            switch (entries[place])
            {
                case LedgerEntry.Deduction deduction: TakeDeduction(deduction, place); break;
                case LedgerEntry.Reversal reversal: TakeReversal(reversal, place); break;
                case LedgerEntry.Receipt receipt: TakeReceipt(receipt, place); break;
                default: break;
            }
        }

        foreach (var customer in incomplete)
        {
            if (_customerById.TryGetValue(customer, out var number))
                Unsure.Add(number);
        }
    }

    internal List<Id<Customer>> Customers { get; } = [];

    /// <summary>The bills of each customer, in the order given.</summary>
    internal List<List<LedgerEntry.Bill>> BillsOf { get; } = [];

    internal List<LedgerEntry.Receipt> Receipts { get; } = [];

    internal List<LedgerStep> Steps { get; } = [];

    /// <summary>Customers whose balances cannot be known.</summary>
    internal HashSet<int> Unsure { get; } = [];

    internal int WriteOffs => _writeOffs.Count;

    internal ValueList<LedgerFault> Faults => ValueList.From(_faults.OrderBy(row => row.Place).Select(row => row.Fault));

    internal LedgerEntry.WriteOff WriteOff(int number) => _writeOffs[number].Entry;

    internal void Refuse(int place, LedgerEntry entry, LedgerFact fact, Refusal refusal, string chinese, string english) =>
        _faults.Add((place, new LedgerFault(entry, fact, refusal, new(chinese, english))));

    private int CustomerOf(Id<Customer> id)
    {
        if (!_customerById.TryGetValue(id, out var number))
        {
            _customerById.Add(id, number = Customers.Count);
            Customers.Add(id);
            BillsOf.Add([]);
        }

        return number;
    }

    private void TakeBill(LedgerEntry.Bill bill, int place)
    {
        var customer = CustomerOf(bill.Customer);
        if (!_billById.TryAdd(bill.Id, _bills.Count))
        {
            RefuseTwice(bill, place);
            Unsure.Add(customer);
            return;
        }

        _bills.Add((customer, BillsOf[customer].Count, bill));
        BillsOf[customer].Add(bill);
        Step(bill, place, _bills.Count - 1);
    }

    private void TakeWriteOff(LedgerEntry.WriteOff writeOff, int place)
    {
        if (!_writeOffById.TryAdd(writeOff.Id, _writeOffs.Count))
        {
            RefuseTwice(writeOff, place);
            return;
        }

        var bill = FindBill(writeOff, writeOff.Of, place);
        _writeOffs.Add((bill, writeOff));
        if (bill >= 0 && IsConfirmed(writeOff, bill, place))
            Step(writeOff, place, bill, _writeOffs.Count - 1);
    }

    private void TakeDeduction(LedgerEntry.Deduction deduction, int place)
    {
        if (!_deductions.Add(deduction.Id))
            RefuseTwice(deduction, place);
        else if (FindBill(deduction, deduction.Of, place) is var bill and >= 0 && IsConfirmed(deduction, bill, place))
            Step(deduction, place, bill);
    }

    private void TakeReversal(LedgerEntry.Reversal reversal, int place)
    {
        if (!_writeOffById.TryGetValue(reversal.Of, out var number))
        {
            Refuse(place, reversal, LedgerFact.Of, LedgerRefusals.UnknownEntry,
                $"是“{reversal.Of}”，台账中没有这笔核销", $"is '{reversal.Of}'; allowed is a write-off of the ledger");
            return;
        }

        var (bill, writeOff) = _writeOffs[number];
        if (reversal.On <= writeOff.On)
        {
            Refuse(place, reversal, LedgerFact.On, ReceivableRefusals.ReversedTooEarly,
                $"是 {Iso.Format(reversal.On)}，应晚于核销日 {Iso.Format(writeOff.On)}",
                $"is {Iso.Format(reversal.On)}; allowed is a day after that of the write-off, {Iso.Format(writeOff.On)}");
            if (bill >= 0)
                Unsure.Add(_bills[bill].Customer);
        }
        else if (bill >= 0)
        {
            Step(reversal, place, bill, number);
        }
    }

    private void TakeReceipt(LedgerEntry.Receipt receipt, int place)
    {
        var customer = CustomerOf(receipt.Customer);
        if (!_receiptIds.Add(receipt.Id))
        {
            RefuseTwice(receipt, place);
            return;
        }

        var named = receipt.Instruction.Count == 0 ? [] : new int[receipt.Instruction.Count];
        HashSet<Id<Bill>>? refused = null;
        for (var i = 0; i < named.Length; i++)
        {
            var id = receipt.Instruction[i];
            var bill = _billById.GetValueOrDefault(id, -1);
            if (bill >= 0 && _bills[bill].Customer == customer && _bills[bill].Entry.On <= receipt.On)
                named[i] = _bills[bill].Local;
            else if ((refused ??= []).Add(id))
                RefuseNamed(receipt, id, bill < 0 ? null : _bills[bill].Entry, place);
        }

        if (refused is not null)
            return;
        Receipts.Add(receipt);
        Steps.Add(new LedgerStep(customer, KeyOf(receipt, place), place, receipt, -1, Receipts.Count - 1, named));
    }

    private void RefuseNamed(LedgerEntry.Receipt receipt, Id<Bill> id, LedgerEntry.Bill? bill, int place)
    {
        if (bill is null)
        {
            Refuse(place, receipt, LedgerFact.Instruction, LedgerRefusals.UnknownBill,
                $"指定了“{id}”，台账中没有这份账单", $"names '{id}'; allowed are bills of the ledger");
        }
        else if (bill.Customer != receipt.Customer)
        {
            Refuse(place, receipt, LedgerFact.Instruction, ReceiptRefusals.OtherCustomer,
                $"指定了客户 {bill.Customer} 的账单“{id}”，只能指定付款客户自己的账单",
                $"names bill '{id}' of customer '{bill.Customer}'; allowed are bills of the customer who pays, '{receipt.Customer}'");
        }
        else
        {
            Refuse(place, receipt, LedgerFact.Instruction, ReceiptRefusals.InstructionNotConfirmed,
                $"指定了 {Iso.Format(bill.On)} 才确认的账单“{id}”，收款日 {Iso.Format(receipt.On)} 尚不能指定",
                $"names bill '{id}', confirmed on {Iso.Format(bill.On)}; allowed are bills confirmed by the day of the receipt, {Iso.Format(receipt.On)}");
        }
    }

    private int FindBill(LedgerEntry entry, Id<Bill> id, int place)
    {
        if (_billById.TryGetValue(id, out var bill))
            return bill;
        Refuse(place, entry, LedgerFact.Of, LedgerRefusals.UnknownBill,
            $"是“{id}”，台账中没有这份账单", $"is '{id}'; allowed is a bill of the ledger");
        return -1;
    }

    private bool IsConfirmed(LedgerEntry entry, int bill, int place)
    {
        var confirmed = _bills[bill].Entry;
        if (entry.On >= confirmed.On)
            return true;
        Refuse(place, entry, LedgerFact.On, ReceivableRefusals.BeforeConfirmation,
            $"是 {Iso.Format(entry.On)}，早于账单“{confirmed.Id}”的确认日 {Iso.Format(confirmed.On)}",
            $"is {Iso.Format(entry.On)}; allowed is not before bill '{confirmed.Id}' was confirmed, {Iso.Format(confirmed.On)}");
        return false;
    }

    private void RefuseTwice(LedgerEntry entry, int place) =>
        Refuse(place, entry, LedgerFact.Id, LedgerRefusals.IdTaken, "在台账中出现两次，只能一次", "stands twice in the ledger; allowed is once");

    private void Step(LedgerEntry entry, int place, int bill, int number = -1) =>
        Steps.Add(new LedgerStep(_bills[bill].Customer, KeyOf(entry, place), place, entry, _bills[bill].Local, number, []));

    // Day, then kind, then the order given, in one number: some seven million days, five kinds, and an int.
    private static ulong KeyOf(LedgerEntry entry, int place) =>
        ((ulong)(DebtQueue.DayOf(entry.On) + 8_000_000) << 35) | ((ulong)entry.Rank << 32) | (uint)place;
}
