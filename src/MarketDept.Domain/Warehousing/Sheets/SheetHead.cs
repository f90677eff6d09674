namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The head of a sheet (表头): its number, and which dispatch to which warehouse it is for.</summary>
/// <remarks>Equality is by value. Each sheet and each revision has a number of its own, and a discarded draft leaves its to others.</remarks>
/// <param name="Number">The sheet's number, not blank.</param>
/// <param name="DispatchOn">The day of the dispatch (发送日期).</param>
/// <param name="Warehouse">The storage warehouse it goes to, not blank.</param>
[Clause("10.2")]
public sealed record SheetHead(string Number, LocalDate DispatchOn, string Warehouse) : DomainValue
{
    /// <summary>The sheet's number (表号).</summary>
    public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);
    /// <summary>The day of the dispatch (发送日期).</summary>
    public LocalDate DispatchOn { get; } = Guard.Against.Default(DispatchOn);
    /// <summary>The storage warehouse it goes to (仓储仓库).</summary>
    public string Warehouse { get; } = Guard.Against.NullOrWhiteSpace(Warehouse);
}
