namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The papers of a sheet were put in a designated place for the warehouse (单据已放置).</summary>
/// <param name="Sheet">The sheet whose papers they are.</param>
/// <param name="Place">The place where they were put.</param>
/// <param name="By">The clerk who placed them.</param>
public sealed record HandOverPlaced(Id<WarehouseOrderSheet> Sheet, string Place, Id<StaffMember> By) : DomainEvent;

/// <summary>The warehouse collected the papers of a sheet (单据已取走).</summary>
/// <param name="By">The warehouse's person who collected them.</param>
public sealed record HandOverCollected(string By) : DomainEvent;
