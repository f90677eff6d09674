namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Where a sheet is kept from when on (保管记录), so that the warehouse's people can find it.</summary>
/// <param name="Place">The place, such as a folder or an archive number.</param>
/// <param name="At">Since when.</param>
[Clause("10.2")]
internal sealed record SheetKeeping(string Place, Instant At) : DomainValue;
