using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>A plain ledger in whole yuan: of each debt and each receipt what is there at the end of every day, as a row of numbers.</summary>
internal sealed class LedgerModel
{
    private sealed class Booked(string id, LedgerCommand kind, int on, int yuan, int receipt)
    {
        internal string Id => id;

        internal LedgerCommand Kind => kind;

        internal int On => on;

        internal int Yuan => yuan;

        internal int Receipt => receipt;

        /// <summary>What still stands of it; nothing ever does of a reversal or a recovery.</summary>
        internal int Stands { get; set; } = kind is LedgerCommand.Reverse or LedgerCommand.Recover ? 0 : yuan;
    }

    private static readonly int[] Confirmed = [0, 2];
    private static readonly int[] CameIn = [1, 3];
    private static readonly int[] Determined = [700, 600];
    private static readonly int[] Charged = [1000, 600];

    private readonly List<Booked>[] _entries = [[], []];
    private readonly HashSet<string>[] _idsOfReceipts = [[], []];
    private readonly int[] _lastOfDebts = [0, 2];
    private readonly int[] _lastOfReceipts = [1, 3];
    private int _booked;

    internal int[][] Owed { get; } = [From(0, 1000), From(2, 600)];

    internal int[][] Free { get; } = [From(1, 800), From(3, 900)];

    internal ReceivableStatus StatusOf(int debt)
    {
        var paid = _entries[debt].Any(entry => entry is { Kind: LedgerCommand.Allocate, Stands: > 0 });
        if (Owed[debt][^1] > 0)
            return paid ? ReceivableStatus.PartlyPaid : ReceivableStatus.Open;
        return _entries[debt].Any(entry => entry is { Kind: LedgerCommand.WriteOff, Stands: > 0 }) ? ReceivableStatus.WrittenOff : ReceivableStatus.Settled;
    }

    /// <summary>Whether the step is taken; the rows then say what follows.</summary>
    internal bool Take(LedgerStep step)
    {
        var id = step.UsesIdAgain ? "E1" : $"E{++_booked}";
        var entries = _entries[step.Debt];
        var picked = entries.Count == 0 ? null : entries[step.Pick % entries.Count];
        var recorded = step.RecordedOn;
        var mayChangeDebt = entries.All(entry => entry.Id != id) && step.On >= Confirmed[step.Debt] && recorded >= _lastOfDebts[step.Debt];
        if (!mayChangeDebt)
            return false;
        switch (step.Command)
        {
            case LedgerCommand.Allocate:
                return MayChangeReceipt(step.Receipt, id) && Lowest(Free[step.Receipt]) >= step.Yuan && Lowest(Owed[step.Debt]) >= step.Yuan
                    && Pay(step.Receipt, step.Yuan, id) && Book(LedgerCommand.Allocate, step.Yuan, -1, step.Receipt);
            case LedgerCommand.Deduct:
                // Limited by what was charged and not written off; what is not owed any more is credit and lowers nothing.
                return step.On >= 5 && entries.All(entry => entry.Kind != LedgerCommand.Deduct)
                    && entries.Where(entry => entry.Kind == LedgerCommand.WriteOff).Sum(entry => entry.Stands) + 100 <= Charged[step.Debt]
                    && Book(LedgerCommand.Deduct, 100, -1, lowered: Math.Min(100, Lowest(Owed[step.Debt])));
            case LedgerCommand.WriteOff:
                // What was recovered counts on while its money, booked right behind, stands.
                var recovered = entries.Zip(entries.Skip(1)).Where(pair => pair.First.Kind == LedgerCommand.Recover && pair.Second.Stands > 0).Sum(pair => pair.First.Yuan);
                return step.On >= 4 && entries.Where(entry => entry.Kind == LedgerCommand.WriteOff).Sum(entry => entry.Stands) + recovered + step.Yuan <= Determined[step.Debt]
                    && Lowest(Owed[step.Debt]) >= step.Yuan && Book(LedgerCommand.WriteOff, step.Yuan, -1);
            case LedgerCommand.Recover:
                if (picked is not { Kind: LedgerCommand.WriteOff } || step.On <= picked.On || picked.Stands < step.Yuan
                    || !MayChangeReceipt(step.Receipt, $"{id}+") || Lowest(Free[step.Receipt]) < step.Yuan || entries.Any(entry => entry.Id == $"{id}+"))
                    return false;
                picked.Stands -= step.Yuan;
                Book(LedgerCommand.Recover, step.Yuan, 1);
                id += "+";
                return Pay(step.Receipt, step.Yuan, id) && Book(LedgerCommand.Allocate, step.Yuan, -1, step.Receipt);
            default:
                if (picked is null || picked.Stands == 0 || step.On < picked.On || (picked.Kind != LedgerCommand.Allocate && step.On == picked.On))
                    return false;
                if (picked.Kind == LedgerCommand.Allocate && !(MayChangeReceipt(picked.Receipt, id) && Pay(picked.Receipt, -picked.Yuan, id)))
                    return false;
                Book(LedgerCommand.Reverse, picked.Stands, 1);
                picked.Stands = 0;
                return true;
        }

        bool MayChangeReceipt(int receipt, string entry) =>
            !_idsOfReceipts[receipt].Contains(entry) && step.On >= CameIn[receipt] && recorded >= _lastOfReceipts[receipt];

        int Lowest(int[] row) => row[step.On..].Min();

        bool Pay(int receipt, int yuan, string entry)
        {
            for (var day = step.On; day < Free[receipt].Length; day++)
                Free[receipt][day] -= yuan;
            _lastOfReceipts[receipt] = recorded;
            return _idsOfReceipts[receipt].Add(entry);
        }

        bool Book(LedgerCommand kind, int yuan, int sign, int receipt = -1, int? lowered = null)
        {
            for (var day = step.On; day < Owed[step.Debt].Length; day++)
                Owed[step.Debt][day] += sign * (lowered ?? yuan);
            _lastOfDebts[step.Debt] = recorded;
            entries.Add(new Booked(id, kind, step.On, yuan, receipt));
            return true;
        }
    }

    private static int[] From(int first, int yuan) => [.. Enumerable.Range(0, LedgerWalks.LastDay).Select(day => day < first ? 0 : yuan)];
}
