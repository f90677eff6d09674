using System.Runtime.InteropServices;

namespace MarketDept.Domain.Violations;

/// <summary>The statements of all reports of one case (事实汇总): agreed facts, disputed facts, and the versions that follow.</summary>
/// <remarks>The size grows with the number of statements. The search for versions contained in others starts with the rarest statement.</remarks>
internal sealed class FactPool
{
    private readonly Statement[] _statements;
    private readonly Dictionary<Cell, Slot> _slots = [];
    private readonly Dictionary<FactNames, List<string>> _rows = [];
    private EconomicLoss? _firstShared;

    internal FactPool(IReadOnlyList<Report> reports)
    {
        Reports = reports;
        _statements = [.. reports.Select(report => new Statement(report))];
        foreach (var (cell, value) in _statements.SelectMany(statement => statement.Cells))
            Take(cell, value);
    }

    internal IReadOnlyList<Report> Reports { get; }
    /// <summary>The facts that two reports state differently.</summary>
    internal FactNames Disputed { get; private set; }

    /// <summary>The first stated share, with its reason.</summary>
    internal EconomicLoss? FirstShared => _firstShared ??= Reports.Select(report => report.Facts.StatedLoss).FirstOrDefault(loss => loss?.Share is not null);

    internal IReadOnlyList<string> RowsOf(FactNames fact) => _rows.TryGetValue(fact, out var rows) ? rows : [];

    internal bool IsStated(Cell cell) => _slots.ContainsKey(cell);

    /// <summary>The value on which all reports agree that state it; null where none states it or they disagree.</summary>
    internal Int128? Undisputed(Cell cell) => _slots.TryGetValue(cell, out var slot) && !slot.IsDisputed ? slot.Value : null;

    /// <summary>One version where nothing is disputed; otherwise one for each report with statements of its own.</summary>
    internal IReadOnlyList<FactVersion> Versions()
    {
        if (Disputed == FactNames.None)
            return [new FactVersion(this, Reports[0], null)];
        Dictionary<Cell, Int128>[] own =
            [.. _statements.Select(statement => statement.Cells.Where(row => _slots[row.Cell].IsDisputed).ToDictionary(row => row.Cell, row => row.Value))];
        var sayers = own.SelectMany((cells, report) => cells.Select(cell => (Said: (cell.Key, cell.Value), report)))
            .GroupBy(row => row.Said, row => row.report).ToDictionary(group => group.Key, group => group.ToArray());
        return [.. Enumerable.Range(0, own.Length).Where(report => SaysSomethingOfItsOwn(report, own, sayers)).Select(report => new FactVersion(this, Reports[report], own[report]))];
    }

    /// <summary>Whether no other report states all of the same and either more, or the same earlier.</summary>
    private static bool SaysSomethingOfItsOwn(
        int report, Dictionary<Cell, Int128>[] own, Dictionary<(Cell, Int128), int[]> sayers)
    {
        var cells = own[report];
        if (cells.Count == 0)
            return false;
        foreach (var other in cells.Select(cell => sayers[(cell.Key, cell.Value)]).MinBy(list => list.Length)!)
        {
            if ((own[other].Count > cells.Count || (own[other].Count == cells.Count && other < report))
                && cells.All(cell => own[other].TryGetValue(cell.Key, out var value) && value == cell.Value))
            {
                return false;
            }
        }

        return true;
    }

    private void Take(Cell cell, Int128 value)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, cell, out var isKnown);
        if (!isKnown)
        {
            slot = new Slot(value, false);
            if (cell is { Row.Length: > 0, Column: 0 })
            {
                ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, cell.Fact, out _);
                (rows ??= []).Add(cell.Row);
            }
        }
        else if (slot.Value != value)
        {
            slot = slot with { IsDisputed = true };
            Disputed |= cell.Fact;
        }
    }

    private readonly record struct Slot(Int128 Value, bool IsDisputed);
}
