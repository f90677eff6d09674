namespace MarketDept.Domain.Violations;

/// <summary>The statements of one report, cell by cell, without those left open. Values are numbers, so 5 and 5.00 are equal.</summary>
internal sealed class Statement
{
    private readonly List<(Cell Cell, Int128 Value)> _cells = [];

    internal Statement(Report report)
    {
        Add(FactNames.OccurredOn, Number(report.Incident.OccurredOn));
        foreach (var offender in report.Offenders)
        {
            if (offender.Weight is { } weight)
                Add(FactNames.Weight, weight, offender.Staff.Value);
        }

        report.Facts.State(this);
    }

    internal IReadOnlyList<(Cell Cell, Int128 Value)> Cells => _cells;

    internal void Add(FactNames fact, Int128 value, string row = "", int column = 0) => _cells.Add((new Cell(fact, row, column), value));

    internal void Add(FactNames fact, Fact value)
    {
        if (value.ToNullable() is { } known)
            Add(fact, known ? 1 : 0);
    }

    internal static Int128 Number(LocalDate date) => (Int128)date.Year * 1000 + date.DayOfYear;

    internal static Int128 Number(LocalDateTime time) => Number(time.Date) * NodaConstants.NanosecondsPerDay + time.NanosecondOfDay;
}
