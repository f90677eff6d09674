namespace MarketDept.Domain.Receivables.Uncollectable;

public sealed partial class UncollectabilityDetermination
{
    /// <summary>Copies the determination into <see cref="UncollectabilityDeterminationSnapshot"/>, its stored form of primitives and NodaTime
    /// values.</summary>
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

    /// <summary>Rebuilds the determination from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of an <see cref="UncollectabilityDetermination"/> (认定快照), for the host's database: primitives and NodaTime values. Events not
/// taken yet are left out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record UncollectabilityDeterminationSnapshot : AggregateSnapshot
{
    /// <summary>The id of the determination, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the debt that cannot be collected (应收款).</summary>
    public required string Receivable { get; init; }
    /// <summary>The ground with all its members (依据), so that the company's own ground is restored without its terms.</summary>
    public required UncollectabilityDeterminationGroundRow Ground { get; init; }
    /// <summary>The amount that cannot be collected, in fen (无法收回金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The evidence for the determination (证据), at least one piece.</summary>
    public required IReadOnlyList<UncollectabilityDeterminationEvidenceRow> Evidence { get; init; }
    /// <summary>The person who decided, in the position held then (认定人).</summary>
    public required StaffMemberSnapshot Decider { get; init; }
    /// <summary>The persons who would have to compensate the amount (责任人); empty where nobody would.</summary>
    public required IReadOnlyList<StaffMemberSnapshot> Liable { get; init; }
    /// <summary>The moment of the determination (认定时间).</summary>
    public required Instant DeterminedAt { get; init; }
    /// <summary>The day of the determination, in the company's time zone (认定日).</summary>
    public required LocalDate DeterminedOn { get; init; }
    /// <summary>Who revoked the determination, why and when (撤销); null while the determination stands.</summary>
    public required ReasonedDecisionSnapshot? Revocation { get; init; }
}

/// <summary>The stored form of an <see cref="UncollectableGround"/>, built-in or of the company.</summary>
public sealed record UncollectabilityDeterminationGroundRow : DomainValue
{
    /// <summary>The stable name of the ground, such as <c>bankruptcy</c> (代号).</summary>
    public required string Name { get; init; }
    /// <summary>The display name in Chinese (名称).</summary>
    public required string Chinese { get; init; }
    /// <summary>The display name in English (名称).</summary>
    public required string English { get; init; }
    /// <summary>The number of whole years that the debt must be overdue (逾期年数); null where the ground does not ask for any.</summary>
    public required int? YearsOverdue { get; init; }
    /// <summary>The largest balance to which the ground applies, in fen (金额上限); null where there is no limit.</summary>
    public required long? LimitFen { get; init; }
}

/// <summary>The stored form of a piece of <see cref="UncollectabilityEvidence"/>.</summary>
public sealed record UncollectabilityDeterminationEvidenceRow : DomainValue
{
    /// <summary>What the evidence is and shows, in words (说明).</summary>
    public required string Description { get; init; }
    /// <summary>The place where the evidence is kept (保存处).</summary>
    public required string KeptAt { get; init; }
}
