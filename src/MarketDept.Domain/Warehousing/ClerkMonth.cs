using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;

namespace MarketDept.Domain.Warehousing;

/// <summary>A month of a warehouse order clerk's work (仓储订单整理员月度工作量) in figures.</summary>
/// <remarks>
/// What is not dated is counted apart: it is in no month, and not in this one by default. The figures describe; they are no
/// basis of a fine, and no formula makes a score of them. Equality is by value.
/// </remarks>
[Clause("7.2")]
[Clause("7.3")]
public sealed record ClerkMonth
{
    private static readonly ClauseId Sorting = new(7, 2);
    private static readonly ClauseId CheckingUp = new(7, 3);

    private ClerkMonth(YearMonth month) => Month = month;

    /// <summary>The month (月份).</summary>
    public YearMonth Month { get; }

    /// <summary>How many orders were sorted (整理订单数): put on a sheet for the first time, whatever became of the sheet.</summary>
    public int OrdersSorted { get; private init; }

    /// <summary>How many differences were found (发现差异数): each once, on the day of the first check that found it.</summary>
    public int DifferencesFound { get; private init; }

    /// <summary>How many differences the customer confirmed (已处理差异数): each once, on the day of the confirmation.</summary>
    public int DifferencesClosed { get; private init; }

    /// <summary>How many differences were found by checks without a day only (未注明日期的差异数).</summary>
    public int FoundUndated { get; private init; }

    /// <summary>How many were confirmed on a day that nobody stated (未注明日期的处理数).</summary>
    public int ClosedUndated { get; private init; }

    /// <summary>How many sheets were sent (发送整理表数), first editions and revisions.</summary>
    public int SheetsSent { get; private init; }

    /// <summary>How many of the sheets sent were revisions (其中修订数).</summary>
    public int SheetsRevised { get; private init; }

    /// <summary>Counts a month's work (统计月度工作量).</summary>
    /// <param name="month">The month.</param>
    /// <param name="checks">Any checks, of one order as often as it was checked.</param>
    /// <param name="sheets">Any sheets; one that is given twice counts once.</param>
    /// <param name="zone">The company's time zone, in which a month begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">A list is null, or something in it.</exception>
    public static ClerkMonth Of(
        YearMonth month, IEnumerable<OrderCheck> checks, IEnumerable<WarehouseOrderSheet> sheets, DateTimeZone? zone = null)
    {
        var allSheets = Guard.Against.Null(sheets).Select(sheet => Guard.Against.Null(sheet, nameof(sheets))).ToArray();
        var differences = Guard.Against.Null(checks)
            .SelectMany(check => Guard.Against.Null(check, nameof(checks)).Differences.Select(difference => (check, difference)))
            .GroupBy(row => (row.check.Order.Id, row.difference.Sku, row.difference.Unit)).ToArray();

        // Each difference once: found by the earliest check that has a day, closed by the earliest confirmation that has one.
        var found = differences.Select(rows => rows.Min(row => row.check.CheckedOn)).ToArray();
        var closed = differences.Where(rows => rows.Any(row => row.difference.IsResolved))
            .Select(rows => rows.Min(row => row.difference.Resolution?.ConfirmedOn)).ToArray();
        var sent = allSheets.Where(sheet => sheet.Transmission is { } transmission && IsWithin(transmission.At))
            .DistinctBy(sheet => sheet.Id).ToArray();
        return new ClerkMonth(month)
        {
            OrdersSorted = allSheets.SelectMany(sheet => sheet.Orders).GroupBy(row => row.Order).Count(rows => IsWithin(rows.Min(row => row.AddedAt))),
            DifferencesFound = found.Count(day => day?.ToYearMonth() == month),
            DifferencesClosed = closed.Count(day => day?.ToYearMonth() == month),
            FoundUndated = found.Count(day => day is null),
            ClosedUndated = closed.Count(day => day is null),
            SheetsSent = sent.Length,
            SheetsRevised = sent.Count(sheet => sheet.Revises is not null),
        };

        bool IsWithin(Instant at) => at.InZone(zone ?? BusinessZone.Default).Date.ToYearMonth() == month;
    }

    /// <summary>The figures in words (月度工作量说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Sorting, zh
            ? $"{Iso.Format(Month)}：整理订单 {OrdersSorted} 份，发送订单整理表 {SheetsSent} 张，其中修订 {SheetsRevised} 张。"
            : $"{Iso.Format(Month)}: {OrdersSorted} orders sorted, {SheetsSent} sheets sent, {SheetsRevised} of them revisions.");
        writer.Add(ExplanationTopic.Fact, CheckingUp, zh
            ? $"发现差异 {DifferencesFound} 处，经客户确认处理 {DifferencesClosed} 处。"
            : $"{DifferencesFound} differences found, {DifferencesClosed} closed with the customer's confirmation.");
        if (FoundUndated + ClosedUndated > 0)
        {
            writer.Add(ExplanationTopic.Missing, CheckingUp, zh
                ? $"缺少日期：发现 {FoundUndated} 处，处理 {ClosedUndated} 处，未计入本月。"
                : $"Missing a day: {FoundUndated} found and {ClosedUndated} closed, which are not counted in the month.");
        }

        writer.Add(ExplanationTopic.Reading, CheckingUp, zh ? "数字只作说明，不是罚款的依据。" : "The figures describe, and are no basis of a fine.");
        return writer.Done();
    }
}
