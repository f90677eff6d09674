namespace MarketDept.Domain.Receivables.Uncollectable;

public sealed partial class UncollectabilityDetermination
{
    /// <summary>The determination as primitives and NodaTime values, to be stored.</summary>
    public UncollectabilityDeterminationSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Receivable = Receivable.Value,
        Ground = new()
        {
            Name = Ground.Name, Chinese = Ground.Title.Chinese, English = Ground.Title.English, YearsOverdue = Ground.YearsOverdue,
            LimitFen = Ground.Limit?.Fen,
        },
        AmountFen = Amount.Fen,
        Evidence = [.. Evidence.Select(piece => new UncollectabilityDeterminationEvidenceRow { Description = piece.Description, KeptAt = piece.KeptAt })],
        Decider = Decider.ToSnapshot(),
        Liable = [.. Liable.Select(person => person.ToSnapshot())],
        DeterminedAt = DeterminedAt,
        DeterminedOn = DeterminedOn,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Revocation = Revocation?.ToSnapshot(),
    };

    /// <summary>Rebuilds the determination from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException"> Something is null or blank that must not be; a position is unknown; or an amount or a number of years
    /// is not above zero. </exception>
    public static UncollectabilityDetermination Restore(UncollectabilityDeterminationSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static UncollectabilityDetermination Read(UncollectabilityDeterminationSnapshot snapshot)
    {
        UncollectabilityDeterminationGroundRow ground = Guard.Against.Null(snapshot.Ground);
        var finding = new UncollectabilityFinding
        {
            Ground = new(ground.Name, new(ground.Chinese, ground.English), ground.YearsOverdue, ground.LimitFen is { } fen ? Money.FromFen(fen) : null),
            Amount = Money.FromFen(snapshot.AmountFen),
            Evidence = Stored.All(snapshot.Evidence, row => new UncollectabilityEvidence(row.Description, row.KeptAt)),
            Liable = Stored.All(snapshot.Liable, StaffMember.Restore),
        };
        var determination = new UncollectabilityDetermination(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Receivable)), finding, Stored.Part(snapshot.Decider, StaffMember.Restore), Stored.At(snapshot.DeterminedAt), Stored.On(snapshot.DeterminedOn))
        {
            Revocation = Stored.Maybe(snapshot.Revocation, ReasonedDecision.Restore),
        };
        determination.Resume(snapshot.EventCount, determination.Revocation?.At ?? determination.DeterminedAt);
        return determination;
    }
}

/// <summary>The determination as primitives and NodaTime values, to be stored (认定快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record UncollectabilityDeterminationSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The debt that cannot be collected.</summary>
    public required string Receivable { get; init; }
    /// <summary>The ground with all its members, so that a company's own ground is restored without its terms.</summary>
    public required UncollectabilityDeterminationGroundRow Ground { get; init; }
    /// <summary>The uncollectable amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The evidence for the determination.</summary>
    public required IReadOnlyList<UncollectabilityDeterminationEvidenceRow> Evidence { get; init; }
    /// <summary>The person who determined it.</summary>
    public required StaffMemberSnapshot Decider { get; init; }
    /// <summary>The persons who would have to compensate it.</summary>
    public required IReadOnlyList<StaffMemberSnapshot> Liable { get; init; }
    /// <summary>When it was determined.</summary>
    public required Instant DeterminedAt { get; init; }
    /// <summary>The day of the determination, in the company's time zone.</summary>
    public required LocalDate DeterminedOn { get; init; }
    /// <summary>Who revoked the determination, why and when; null while it stands.</summary>
    public required ReasonedDecisionSnapshot? Revocation { get; init; }
}

/// <summary>An <see cref="UncollectableGround"/>, stored.</summary>
public sealed record UncollectabilityDeterminationGroundRow : DomainValue
{
    /// <summary>The stable name of the ground.</summary>
    public required string Name { get; init; }
    /// <summary>The name in Chinese.</summary>
    public required string Chinese { get; init; }
    /// <summary>The name in English.</summary>
    public required string English { get; init; }
    /// <summary>The required number of whole years overdue; null where that does not matter.</summary>
    public required int? YearsOverdue { get; init; }
    /// <summary>The largest balance allowed, in fen; null where that does not matter.</summary>
    public required long? LimitFen { get; init; }
}

/// <summary>A piece of <see cref="UncollectabilityEvidence"/>, stored.</summary>
public sealed record UncollectabilityDeterminationEvidenceRow : DomainValue
{
    /// <summary>What the evidence is and shows.</summary>
    public required string Description { get; init; }
    /// <summary>The place where the evidence is kept.</summary>
    public required string KeptAt { get; init; }
}
