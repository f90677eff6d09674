namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The head of a sheet (表头): its number, and which dispatch to which warehouse it is for.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.2")]
public sealed record SheetHead
{
    /// <summary>Writes the head of a sheet.</summary>
    /// <param name="number">The sheet's number, not blank; each sheet and each revision has one of its own, and a discarded draft leaves its to others.</param>
    /// <param name="dispatchOn">The day of the dispatch.</param>
    /// <param name="warehouse">The storage warehouse it goes to, not blank.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public SheetHead(string number, LocalDate dispatchOn, string warehouse)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        DispatchOn = dispatchOn;
        Warehouse = Guard.Against.NullOrWhiteSpace(warehouse);
    }

    /// <summary>The sheet's number (表号).</summary>
    public string Number { get; }

    /// <summary>The day of the dispatch (发送日期).</summary>
    public LocalDate DispatchOn { get; }

    /// <summary>The storage warehouse it goes to (仓储仓库).</summary>
    public string Warehouse { get; }
}
