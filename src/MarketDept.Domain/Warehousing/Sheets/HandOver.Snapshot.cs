namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class HandOver
{
    /// <summary>The hand-over as primitives and NodaTime values, to be stored (交接快照).</summary>
    public HandOverSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Sheet = Sheet.Value,
        Place = Place,
        PlacedBy = PlacedBy.Value,
        PlacedAt = PlacedAt,
        CollectedBy = CollectedBy,
        CollectedAt = CollectedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
    };

    /// <summary>Rebuilds the hand-over from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be, or a collection lacks its person or its moment.</exception>
    public static HandOver Restore(HandOverSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static HandOver Read(HandOverSnapshot snapshot)
    {
        if (snapshot.CollectedBy is null != snapshot.CollectedAt is null)
            throw Stored.Impossible($"hand-over '{snapshot.Id}' says who collected and not when, or when and not who");
        var handOver = new HandOver(new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Sheet)), snapshot.Place, new(Stored.Text(snapshot.PlacedBy)), Stored.At(snapshot.PlacedAt))
        {
            CollectedBy = Guard.Against.Blank(snapshot.CollectedBy),
            CollectedAt = Stored.At(snapshot.CollectedAt),
        };
        handOver.Resume(snapshot.EventCount, snapshot.CollectedAt ?? snapshot.PlacedAt);
        return handOver;
    }
}

/// <summary>The hand-over as primitives and NodaTime values, to be stored (交接快照). Events that were not taken yet are not part of it.</summary>
public sealed record HandOverSnapshot : AggregateSnapshot
{
    /// <summary>The id of the hand-over, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the sheet whose orders and notes were placed.</summary>
    public required string Sheet { get; init; }
    /// <summary>The designated place where the papers were put.</summary>
    public required string Place { get; init; }
    /// <summary>The id of the clerk who placed the papers.</summary>
    public required string PlacedBy { get; init; }
    /// <summary>When the papers were placed.</summary>
    public required Instant PlacedAt { get; init; }
    /// <summary>The warehouse's person who collected the papers; null while they are not collected.</summary>
    public required string? CollectedBy { get; init; }
    /// <summary>When the papers were collected; null while they are not.</summary>
    public required Instant? CollectedAt { get; init; }

}
