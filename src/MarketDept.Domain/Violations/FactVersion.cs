namespace MarketDept.Domain.Violations;

/// <summary>One version of a case (一种说法): the statements of one report, completed by those on which the others agree.</summary>
/// <remarks>A fact is open where no report states it, or where the others disagree and this report is silent.</remarks>
internal sealed class FactVersion
{
    private readonly FactPool _pool;
    private readonly Dictionary<Cell, Int128>? _ownOfDisputed;

    internal FactVersion(FactPool pool, Report report, Dictionary<Cell, Int128>? ownOfDisputed)
    {
        _pool = pool;
        Report = report;
        _ownOfDisputed = ownOfDisputed;
    }

    /// <summary>The report that this version starts from.</summary>
    internal Report Report { get; }

    internal Money? Amount(FactNames fact, string row = "", int column = 0) =>
        Value(new(fact, row, column)) is { } fen ? Money.FromFen((long)fen) : null;

    internal Fact Truth(FactNames fact) => Value(new(fact)) is { } value ? value == 1 : Fact.Unknown;

    /// <summary>The rows of a fact, in the order in which they are first stated.</summary>
    internal IReadOnlyList<string> RowsOf(FactNames fact) => _pool.RowsOf(fact);

    /// <summary>Whether any report states the cell, even where this version leaves it open.</summary>
    internal bool IsStatedBySomebody(FactNames fact, string row, int column) => _pool.IsStated(new(fact, row, column));

    /// <summary>The weight of a person: 1 where no report states one; null where it is open.</summary>
    internal long? WeightOf(Id<StaffMember> staff)
    {
        var cell = new Cell(FactNames.Weight, staff.Value);
        return Value(cell) is { } weight ? (long)weight : _pool.IsStated(cell) ? null : 1;
    }

    /// <summary>The loss that has the share and its reason: that of this report, or the agreed one; null where open.</summary>
    internal EconomicLoss? SharedLoss =>
        Value(new(FactNames.LossShare)) is null ? null : Report.Facts.StatedLoss is { Share: not null } own ? own : _pool.FirstShared;

    private Int128? Value(Cell cell) =>
        _ownOfDisputed is not null && _ownOfDisputed.TryGetValue(cell, out var own) ? own : _pool.Undisputed(cell);
}
