using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Debts and receipts on record, read as movements of the ledger.</summary>
internal sealed class LedgerRecord
{
    /// <summary>Movements that took effect together, in the order of a ledger's entries.</summary>
    private sealed record Group(int Day, LedgerRank Rank, int Place, List<LedgerLine> Lines);

    private readonly List<Receivable> _debts;
    private readonly List<Receipt> _receipts;
    private readonly HashSet<(Id<Receipt>, Id<Receivable>, Id<ReceivableEntry>)> _ofDebts = [];
    private readonly HashSet<(Id<Receipt>, Id<Receivable>, Id<ReceivableEntry>)> _ofReceipts = [];
    private readonly HashSet<(Id<Receipt>, Id<ReceivableEntry>)> _undone = [];
    private readonly List<LedgerEntry.LedgerReceipt> _cameIn = [];
    private readonly List<LedgerEntry.LedgerApplication> _applied = [];
    private readonly List<LedgerLine> _lines = [];

    internal LedgerRecord(IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts)
    {
        _debts = EachOnce(receivables, debt => debt.Id, nameof(receivables));
        _receipts = EachOnce(receipts, receipt => receipt.Id, nameof(receipts));
        foreach (var debt in _debts)
            _ofDebts.UnionWith(SidesOf(debt).Select(side => (side.Receipt, debt.Id, side.Entry)));
        foreach (var receipt in _receipts)
        {
            _ofReceipts.UnionWith(SidesOf(receipt).Select(side => (receipt.Id, side.Receivable, side.Entry)));
            _undone.UnionWith(UndoneAtOnce(receipt).Select(entry => (receipt.Id, entry)));
        }
    }

    /// <summary>The entries with one side only, and since when.</summary>
    internal IEnumerable<(LocalDate On, StatementGap Gap)> Gaps() =>
    [
        .. _debts.SelectMany(debt => SidesOf(debt).Where(side => !_ofReceipts.Contains((side.Receipt, debt.Id, side.Entry)))
            .Select(side => (side.On, new StatementGap(side.Receipt, debt.Id, side.Entry, side.Amount, IsReceiptMissing: true)))),
        .. _receipts.SelectMany(receipt => SidesOf(receipt).Where(side => !_ofDebts.Contains((receipt.Id, side.Receivable, side.Entry)))
            .Select(side => (side.On, new StatementGap(receipt.Id, side.Receivable, side.Entry, side.Amount, IsReceiptMissing: false)))),
    ];

    internal ReceivablesLedger Read()
    {
        var debts = _debts.ToLookup(debt => debt.Customer);
        var receipts = _receipts.ToLookup(receipt => receipt.Customer);
        Id<Customer>[] customers = [.. debts.Select(group => group.Key).Union(receipts.Select(group => group.Key)).Order()];
        var accounts = Array.ConvertAll(customers, customer =>
        {
            _lines.Clear();
            Receivable[] owed = [.. debts[customer]];
            Read(owed, [.. receipts[customer]]);
            return new LedgerAccount(
                customer, [.. _lines],
                Array.ConvertAll(owed, debt => new LedgerEntry.LedgerBill(debt.Bill, debt.Customer, debt.ConfirmedOn, debt.OriginalDueOn, debt.Amount)),
                Array.ConvertAll(owed, debt => DebtQueue.DayOf(debt.OriginalDueOn)));
        });
        return new ReceivablesLedger(accounts, [.. _cameIn], [.. _applied], ValueList.From(Gaps()));
    }

    /// <summary>The entries of a debt that need a counterpart on a receipt.</summary>
    private static IEnumerable<(Id<Receipt> Receipt, Id<ReceivableEntry> Entry, LocalDate On, Money Amount)> SidesOf(Receivable debt)
    {
        foreach (var entry in (IEnumerable<ReceivableEntry>)debt.Entries)
        {
            switch (entry)
            {
                case ReceivableEntry.Allocation it: yield return (it.Receipt, it.Id, it.On, it.Amount); break;
                case ReceivableEntry.Deduction { Excess.IsPositive: true } it: yield return (new(it.Id.Value), it.Id, it.On, it.Excess); break;
                case ReceivableEntry.Reversal { Reversed: ReceivableEntryKind.Allocation } it: yield return (ReceiptOf(debt, it), it.Id, it.On, it.Amount); break;
            }
        }
    }

    private static IEnumerable<(Id<Receivable> Receivable, Id<ReceivableEntry> Entry, LocalDate On, Money Amount)> SidesOf(Receipt receipt) =>
        receipt.Entries.Where(entry => entry.Receivable is not null).Select(entry => (entry.Receivable!.Value, entry.Id, entry.On, entry.Amount))
            .Concat(receipt.Of is { } of ? [(of, new(receipt.Id.Value), receipt.ReceivedOn, receipt.Amount)] : []);

    private static Id<Receipt> ReceiptOf(Receivable debt, ReceivableEntry.Reversal reversal) => ((ReceivableEntry.Allocation)debt.Require(reversal.Of, "receivable")).Receipt;

    /// <summary>The allocations of a receipt that were taken back on their own day, with their reversals. At the end of that day neither counts.</summary>
    private IEnumerable<Id<ReceivableEntry>> UndoneAtOnce(Receipt receipt)
    {
        // What is taken back by a return, right before it, was paid until then and is told so.
        var last = receipt.Entries.Count;
        if (receipt.IsReturned)
        {
            last--;
            while (last > 0 && receipt.Entries[last - 1] is { Kind: ReceiptEntryKind.Reversal } reversal && reversal.On == receipt.Entries[^1].On)
                last--;
        }

        return receipt.Entries.Take(last).Where(entry => entry.Reverses is not null)
            .Join(receipt.Entries, reversal => reversal.Reverses, entry => entry.Id, (reversal, of) => (Reversal: reversal, Of: of))
            .Where(pair => pair.Of.On == pair.Reversal.On && IsHalf(receipt, pair.Of) == IsHalf(receipt, pair.Reversal))
            .SelectMany(pair => new[] { pair.Of.Id, pair.Reversal.Id });
    }

    /// <summary>Whether only the receipt has an allocation or its reversal.</summary>
    private bool IsHalf(Receipt receipt, ReceiptEntry entry) => !_ofDebts.Contains((receipt.Id, entry.Receivable!.Value, entry.Id));

    private void Read(Receivable[] debts, Receipt[] receipts)
    {
        var places = new Dictionary<Id<Receivable>, int>(debts.Length);
        var groups = new List<Group>();
        var origins = receipts.ToDictionary(receipt => receipt.Id, receipt => receipt.Origin);
        for (var place = 0; place < debts.Length; place++)
        {
            places.Add(debts[place].Id, place);
            Read(debts[place], place, groups, origins);
        }

        var applied = new Dictionary<(LocalDate, Id<ReceivableEntry>?), Group>();
        foreach (var receipt in receipts)
            Read(receipt, places, groups, applied);
        var credit = 0L;
        foreach (var group in groups.OrderBy(group => group.Day).ThenBy(group => group.Rank).ThenBy(group => group.Place))
        {
            var head = _lines.Count;
            _lines.AddRange(group.Lines);
            foreach (var line in group.Lines)
                credit += LedgerLineEffect.OnCredit[(int)line.Kind] * line.Fen;
            if (_lines[head].Kind == LedgerLineKind.Application)
                _lines[head] = _lines[head] with { Fen = credit };
        }
    }

    private void Read(Receivable debt, int place, List<Group> groups, Dictionary<Id<Receipt>, ReceiptOrigin> origins)
    {
        Add(debt.ConfirmedOn, LedgerRank.Bill, LedgerLineKind.Charge, debt.Amount);
        foreach (var amendment in debt.Amendments)
            groups.Add(new(DebtQueue.DayOf(amendment.AgreedOn), LedgerRank.Amendment, groups.Count, [new(DebtQueue.DayOf(amendment.DueOn), DebtQueue.DayOf(amendment.AgreedOn), LedgerLineKind.Amendment, place)]));
        foreach (var entry in debt.Entries)
        {
            switch (entry)
            {
                case ReceivableEntry.Deduction it: Add(it.On, LedgerRank.Deduction, LedgerLineKind.Deduction, it.Amount - it.Excess); break;
                case ReceivableEntry.WriteOff: Add(entry.On, LedgerRank.WriteOff, LedgerLineKind.WriteOff, entry.Amount); break;
                case ReceivableEntry.Allocation it when !_ofReceipts.Contains((it.Receipt, debt.Id, it.Id)): Add(it.On, LedgerRank.Receipt, LedgerLineKind.DebtSide, it.Amount); break;
                case ReceivableEntry.Reversal { Reversed: ReceivableEntryKind.Allocation } it: Release(it, ReceiptOf(debt, it)); break;
                case ReceivableEntry.Recovery or ReceivableEntry.Reversal: Add(entry.On, LedgerRank.Reversal, LedgerLineKind.Reversal, entry.Amount); break;
            }
        }

        void Release(ReceivableEntry.Reversal it, Id<Receipt> receipt)
        {
            if (!_ofReceipts.Contains((receipt, debt.Id, it.Id)))
                Add(it.On, LedgerRank.Return, LedgerLineKind.DebtSide, -it.Amount);
            else if (_undone.Contains((receipt, it.Id)))
                return;
            else if (origins[receipt] == ReceiptOrigin.Money)
                Add(it.On, LedgerRank.Return, LedgerLineKind.Release, it.Amount);
            else
                Add(it.On, LedgerRank.Return, LedgerLineKind.Offset, -it.Amount);
        }

        void Add(LocalDate on, LedgerRank rank, LedgerLineKind kind, Money amount)
        {
            if (!amount.IsZero)
                groups.Add(new(DebtQueue.DayOf(on), rank, groups.Count, [new(amount.Fen, DebtQueue.DayOf(on), kind, place)]));
        }
    }

    private void Read(Receipt receipt, Dictionary<Id<Receivable>, int> places, List<Group> groups, Dictionary<(LocalDate, Id<ReceivableEntry>?), Group> applied)
    {
        var isMoney = receipt.Origin == ReceiptOrigin.Money;
        var cameIn = isMoney
            ? Begin(receipt.ReceivedOn, LedgerRank.Receipt, LedgerLineKind.Receipt, receipt.Amount, _cameIn.Count)
            : Begin(receipt.ReceivedOn, LedgerRank.Deduction, LedgerLineKind.Credit, receipt.Amount, -1);
        if (isMoney)
            _cameIn.Add(new LedgerEntry.LedgerReceipt(receipt.Id, receipt.Customer, receipt.ReceivedOn, receipt.Amount, receipt.Instruction));
        foreach (var entry in receipt.Entries.Where(entry => !_undone.Contains((receipt.Id, entry.Id))))
        {
            switch (entry.Kind)
            {
                case ReceiptEntryKind.Refund: Begin(entry.On, LedgerRank.Refund, LedgerLineKind.Refund, entry.Amount, -1); break;
                case ReceiptEntryKind.Return: Begin(entry.On, LedgerRank.Return, LedgerLineKind.Return, entry.Amount, _cameIn.Count - 1); break;
                case ReceiptEntryKind.Reversal:
                    if (IsHalf(receipt, entry))
                        Begin(entry.On, LedgerRank.Return, LedgerLineKind.CreditSide, -entry.Amount, -1);
                    break;
                default:
                    var isHalf = IsHalf(receipt, entry);
                    (isMoney && entry.Use is null && entry.On == receipt.ReceivedOn ? cameIn : Applied(entry)).Lines.Add(new(
                        entry.Amount.Fen, DebtQueue.DayOf(entry.On), isHalf ? LedgerLineKind.CreditSide : isMoney ? LedgerLineKind.Allocation : LedgerLineKind.Offset,
                        isHalf ? -1 : places[entry.Receivable!.Value]));
                    break;
            }
        }

        // What was allocated on a later day without an act of its own is told as the application of that day.
        Group Applied(ReceiptEntry entry)
        {
            if (!applied.TryGetValue((entry.On, entry.Application), out var group))
            {
                applied.Add((entry.On, entry.Application), group = Begin(entry.On, LedgerRank.Application, LedgerLineKind.Application, Money.Zero, _applied.Count));
                _applied.Add(new LedgerEntry.LedgerApplication(receipt.Customer, entry.On, []));
            }

            return group;
        }

        Group Begin(LocalDate on, LedgerRank rank, LedgerLineKind kind, Money amount, int of)
        {
            groups.Add(new(DebtQueue.DayOf(on), rank, groups.Count, [new(amount.Fen, DebtQueue.DayOf(on), kind, of)]));
            return groups[^1];
        }
    }

    private static List<T> EachOnce<T, TId>(IEnumerable<T> given, Func<T, TId> idOf, string name)
        where T : class
    {
        var rows = Guard.Against.Null(given, name).Select(row => Guard.Against.Null(row, name)).ToList();
        var seen = new HashSet<TId>();
        return rows.Find(row => !seen.Add(idOf(row))) is { } twice
            ? throw new ArgumentException($"'{idOf(twice)}' occurs twice. Give each once.", name)
            : rows;
    }
}
