namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The head of a sheet (表头): its number, the day of dispatch, and the warehouse.</summary>
/// <remarks>Equality is by value. Each sheet and each revision has its own number. The number of a discarded draft may be used again.</remarks>
/// <param name="Number">The number of the sheet, not blank.</param>
/// <param name="DispatchOn">The day on which the sheet is to be dispatched to the warehouse (发送日期).</param>
/// <param name="Warehouse">The storage warehouse that the sheet goes to, not blank.</param>
[Clause("10.2")]
public sealed record SheetHead(string Number, LocalDate DispatchOn, string Warehouse) : DomainValue
{
    /// <summary>The number of the sheet (表号); each sheet and each revision has its own.</summary>
    public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);
    /// <summary>The day on which the sheet is to be dispatched to the warehouse (发送日期).</summary>
    public LocalDate DispatchOn { get; } = Guard.Against.Default(DispatchOn);
    /// <summary>The storage warehouse that the sheet goes to (仓储仓库).</summary>
    public string Warehouse { get; } = Guard.Against.NullOrWhiteSpace(Warehouse);
}
