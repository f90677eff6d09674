namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A place where a sheet is kept (保管记录), and since when, so that the warehouse's people can find it.</summary>
/// <param name="Place">The place, such as a folder or an archive number.</param>
/// <param name="At">Since when the sheet is kept there.</param>
[Clause("10.2")]
internal sealed record SheetKeeping(string Place, Instant At) : DomainValue;
