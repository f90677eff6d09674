using System.Runtime.InteropServices;
using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Takes entries in: resolves references and refuses what needs no balance. Optimised for speed: everything is known by its index.</summary>
/// <remarks>An entry that is at fault or incomplete can be referred to, but has no effect on the checks of others.</remarks>
internal sealed partial class LedgerIntake
{
    // Ids are looked up by their text: for texts a dictionary has a cheaper hash.
    private readonly Dictionary<string, int> _billById;
    private readonly Dictionary<string, int> _deductionById = [];
    private readonly Dictionary<string, int> _writeOffById = [];
    private readonly Dictionary<string, int> _receiptById;
    private readonly Dictionary<string, int> _customerById = [];
    private readonly LedgerEntry[] _entries;
    private readonly List<(int Customer, int Local, int DueDay, LedgerEntry.LedgerBill Entry)> _bills;
    private readonly List<int> _billsOf = [];
    private readonly HashSet<int> _reversed = [];
    private readonly List<(int Place, LedgerFault Fault)> _faults = [];

    internal LedgerIntake(LedgerEntry[] entries)
    {
        // First what others refer to, wherever it stands.
        _entries = entries;
        var ranks = Array.ConvertAll(entries, static entry => entry.Rank);
        _bills = new(ranks.AsSpan().Count(LedgerRank.Bill));
        Receipts = new(ranks.AsSpan().Count(LedgerRank.Receipt));
        Steps = new(entries.Length);
        (_billById, _receiptById) = (new(_bills.Capacity), new(Receipts.Capacity));
        TakeAll(static rank => rank is LedgerRank.Bill);
        BillsOf.AddRange(_billsOf.Select(count => (new LedgerEntry.LedgerBill[count], new int[count])));
        foreach (var (customer, local, dueDay, bill) in _bills)
        {
            if (customer >= 0)
                (BillsOf[customer].Bills[local], BillsOf[customer].DueDays[local]) = (bill, dueDay);
        }

        TakeAll(static rank => rank is LedgerRank.Deduction or LedgerRank.WriteOff or LedgerRank.Receipt);
        TakeAll(static rank => rank is not (LedgerRank.Bill or LedgerRank.Deduction or LedgerRank.WriteOff or LedgerRank.Receipt));

        void TakeAll(Func<LedgerRank, bool> isTaken)
        {
            for (var place = 0; place < entries.Length; place++)
            {
                if (isTaken(ranks[place]))
                    Take(entries[place], place);
            }
        }
    }

    internal List<Id<Customer>> Customers { get; } = [];

    /// <summary>The bills of each customer, in the order given, with their due days. Customers with bills come first.</summary>
    internal List<(LedgerEntry.LedgerBill[] Bills, int[] DueDays)> BillsOf { get; } = [];

    /// <summary>The amendments of each customer's bills; null where there are none.</summary>
    internal List<List<(int Bill, int DueOn)>?> AmendmentsOf { get; } = [];

    /// <summary>The deductions and write-offs, which can be reversed: the customer, and the index of the bill; -1 where the entry has no effect.</summary>
    internal List<(LedgerEntry Entry, int Customer, int Bill)> Reductions { get; } = [];

    internal List<(LedgerEntry.LedgerReceipt Entry, int Customer)> Receipts { get; }
    /// <summary>The receipts that are returned.</summary>
    internal HashSet<int> Returned { get; } = [];

    internal List<LedgerEntry.LedgerApplication> Applications { get; } = [];

    internal List<LedgerStep> Steps { get; }

    internal ValueList<LedgerFault> Faults => ValueList.From(_faults.OrderBy(row => row.Place).Select(row => row.Fault));

    internal void Refuse(int place, LedgerEntry entry, LedgerFact fact, Refusal refusal, FormattableString chinese, FormattableString english) =>
        _faults.Add((place, new LedgerFault(
            entry, fact, refusal, new(chinese.ToString(new Wording(Language.Chinese, BusinessZone.Default)), english.ToString(new Wording(Language.English, BusinessZone.Default))))));

    internal LedgerEntry EntryOf(in LedgerStep step) => _entries[step.Place];

    private void Take(LedgerEntry entry, int place)
    {
        if (!entry.IsIncomplete && entry.Named.Length == 0)
            throw new ArgumentException("An entry's id is default. Give a real id.", nameof(entry));
        switch (entry)
        {
            case LedgerEntry.LedgerBill it: TakeBill(it, place); break;
            case LedgerEntry.LedgerDeduction it: TakeReduction(it, _deductionById, it.Id, it.Of, it.Amount, place); break;
            case LedgerEntry.LedgerWriteOff it: TakeReduction(it, _writeOffById, it.Id, it.Of, it.Amount, place); break;
            case LedgerEntry.LedgerCreditNote it: TakeCreditNote(it, place); break;
            case LedgerEntry.LedgerReceipt it: TakeReceipt(it, place); break;
            case LedgerEntry.LedgerAmendment it: TakeAmendment(it, place); break;
            case LedgerEntry.LedgerReversal it: TakeReversal(it, place); break;
            case LedgerEntry.LedgerReturn it: TakeReturn(it, place); break;
            case LedgerEntry.LedgerApplication it: TakeApplication(it, place); break;
            default: TakeRefund((LedgerEntry.LedgerRefund)entry, place); break;
        }
    }

    private void TakeBill(LedgerEntry.LedgerBill bill, int place)
    {
        if (!bill.IsIncomplete)
            ArgumentOutOfRangeException.ThrowIfNegative(bill.Amount.Fen, nameof(bill));
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_billById, bill.Id.Value, out var isThere);
        if (isThere && _bills[number].Customer >= 0)
        {
            RefuseTwice(bill, place);
            return;
        }

        number = _bills.Count;
        var customer = bill.IsIncomplete ? -1 : CustomerOf(bill.Customer);
        _bills.Add((customer, customer < 0 ? -1 : _billsOf[customer]++, DebtQueue.DayOf(bill.DueOn), bill));
        if (customer >= 0)
            Step(bill, place, customer, bill.Amount.Fen, _bills[^1].Local);
    }

    private void TakeReduction(
        LedgerEntry entry, Dictionary<string, int> byId, Id<ReceivableEntry> id, Id<Billing.Bill> of, Money amount, int place)
    {
        var before = _faults.Count;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, id.Value, out var isThere);
        var isFirst = !isThere || Reductions[number].Customer < 0;
        if (isFirst)
            number = Reductions.Count;
        else
            RefuseTwice(entry, place);
        RequirePositive(entry, amount, place);
        if (entry is LedgerEntry.LedgerWriteOff { IsIncomplete: false } writeOff && string.IsNullOrWhiteSpace(writeOff.Ground))
            Refuse(place, entry, LedgerFact.Ground, StatementRefusals.WriteOffWithoutGround, $"没有写明", $"is missing");
        var (customer, local) = Find(entry, of, place);
        var hasEffect = _faults.Count == before && !entry.IsIncomplete && customer >= 0;
        if (isFirst)
            Reductions.Add((entry, hasEffect ? customer : -1, local));
        if (hasEffect)
            Step(entry, place, customer, amount.Fen, local, Reductions.Count - 1);
    }

    private void TakeCreditNote(LedgerEntry.LedgerCreditNote note, int place)
    {
        var before = _faults.Count;
        var isFirst = !_deductionById.TryGetValue(note.Id.Value, out var first) || Reductions[first].Customer < 0;
        if (!isFirst)
            RefuseTwice(note, place);
        RequirePositive(note, note.Amount, place);
        var customer = _faults.Count == before && !note.IsIncomplete ? CustomerOf(note.Customer) : -1;
        if (isFirst)
        {
            _deductionById[note.Id.Value] = Reductions.Count;
            Reductions.Add((note, customer, -1));
        }

        if (customer >= 0)
            Step(note, place, customer, note.Amount.Fen);
    }

    private void TakeReceipt(LedgerEntry.LedgerReceipt receipt, int place)
    {
        var before = _faults.Count;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_receiptById, receipt.Id.Value, out var isThere);
        var isFirst = !isThere || Receipts[number].Customer < 0;
        if (isFirst)
            number = Receipts.Count;
        else
            RefuseTwice(receipt, place);
        RequirePositive(receipt, receipt.Amount, place);
        var named = Named(receipt, receipt.Customer, receipt.Instruction, place);
        var customer = _faults.Count == before && !receipt.IsIncomplete && named is not null ? CustomerOf(receipt.Customer) : -1;
        if (isFirst)
            Receipts.Add((receipt, customer));
        if (customer >= 0)
            Step(receipt, place, customer, receipt.Amount.Fen, -1, Receipts.Count - 1, named);
    }

    private void TakeAmendment(LedgerEntry.LedgerAmendment amendment, int place)
    {
        var before = _faults.Count;
        var (customer, local) = Find(amendment, amendment.Of, place);
        if (customer >= 0 && BillsOf[customer].Bills[local].DueOn is null)
            Refuse(place, amendment, LedgerFact.Of, ReceivableRefusals.DueDateUnknown, $"是“{amendment.Of}”", $"is '{amendment.Of}'");
        if (amendment.DueOn < amendment.On)
        {
            Refuse(place, amendment, LedgerFact.DueOn, ReceivableRefusals.DueDateInThePast,
                $"是 {amendment.DueOn}，决定之日 {amendment.On}", $"is {amendment.DueOn}; the decision is of {amendment.On}");
        }

        if (_faults.Count > before || amendment.IsIncomplete || customer < 0)
            return;
        var amendments = AmendmentsOf[customer] ??= [];
        amendments.Add((local, DebtQueue.DayOf(amendment.DueOn)));
        Step(amendment, place, customer, amendments[^1].DueOn, local, amendments.Count - 1);
    }

    private void TakeReversal(LedgerEntry.LedgerReversal reversal, int place)
    {
        var number = (reversal.OfDeduction ? _deductionById : _writeOffById).GetValueOrDefault(reversal.Of.Value, -1);
        if (number < 0 || Reductions[number].Entry is LedgerEntry.LedgerCreditNote)
        {
            RefuseUnknown(reversal, reversal.Of.Value, place);
            return;
        }

        var before = _faults.Count;
        var (target, customer, bill) = Reductions[number];
        if (customer >= 0 && reversal.On <= target.On)
        {
            Refuse(place, reversal, LedgerFact.On, ReceivableRefusals.ReversedTooEarly,
                $"是 {reversal.On}，原记录在 {target.On}", $"is {reversal.On}; what it takes back is of {target.On}");
        }

        if (_reversed.Contains(number))
            Refuse(place, reversal, LedgerFact.Of, ReceivableRefusals.NothingToReverse, $"是“{reversal.Of}”", $"is '{reversal.Of}'");
        if (_faults.Count > before || reversal.IsIncomplete)
            return;
        _reversed.Add(number);
        if (customer >= 0)
            Step(reversal, place, customer, 0, bill, number);
    }

    private void TakeReturn(LedgerEntry.LedgerReturn it, int place)
    {
        var number = _receiptById.GetValueOrDefault(it.Of.Value, -1);
        if (number < 0)
        {
            RefuseUnknown(it, it.Of.Value, place);
            return;
        }

        var before = _faults.Count;
        var (receipt, customer) = Receipts[number];
        if (customer >= 0 && it.On < receipt.On)
            Refuse(place, it, LedgerFact.On, ReceivableRefusals.NotReceivedYet, $"是 {it.On}，收款日 {receipt.On}", $"is {it.On}; the receipt is of {receipt.On}");
        if (Returned.Contains(number))
            Refuse(place, it, LedgerFact.Of, ReceivableRefusals.ReturnedAlready, $"是“{it.Of}”", $"is '{it.Of}'");
        if (_faults.Count > before || it.IsIncomplete)
            return;
        Returned.Add(number);
        if (customer >= 0)
            Step(it, place, customer, receipt.Amount.Fen, -1, number);
    }

    private void TakeApplication(LedgerEntry.LedgerApplication application, int place)
    {
        var before = _faults.Count;
        var named = Named(application, application.Customer, application.Instruction, place);
        if (_faults.Count > before || application.IsIncomplete || named is null)
            return;
        Applications.Add(application);
        Step(application, place, CustomerOf(application.Customer), 0, -1, Applications.Count - 1, named);
    }

    private void TakeRefund(LedgerEntry.LedgerRefund refund, int place)
    {
        if (RequirePositive(refund, refund.Amount, place) && !refund.IsIncomplete)
            Step(refund, place, CustomerOf(refund.Customer), refund.Amount.Fen);
    }

    private void Step(LedgerEntry entry, int place, int customer, long fen, int bill = -1, int number = -1, int[]? named = null) =>
        Steps.Add(new LedgerStep(customer, LedgerStep.KeyOf(DebtQueue.DayOf(entry.On), entry.Rank, place), fen, bill, number, named ?? []));
}
