namespace MarketDept.Domain.Receivables.Uncollectable;

public sealed partial class UncollectabilityDetermination
{
    /// <summary>The determination as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Receivable = Receivable.Value,
        Ground = new(Ground.Name, Ground.Title.Chinese, Ground.Title.English, Ground.YearsOverdue, Ground.Limit?.Fen),
        AmountFen = Amount.Fen,
        Evidence = [.. Evidence.Select(piece => new EvidenceRow(piece.Description, piece.KeptAt))],
        Decider = Decider.ToSnapshot(),
        Liable = [.. Liable.Select(person => person.ToSnapshot())],
        DeterminedAt = DeterminedAt,
        DeterminedOn = DeterminedOn,
        EventCount = EventCount,
        Revocation = Revocation?.ToSnapshot(),
    };

    /// <summary>The determination that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; a position is unknown; or an amount or a number of years is not more than nothing.
    /// </exception>
    public static UncollectabilityDetermination Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var ground = Guard.Against.Null(snapshot.Ground);
        var finding = new UncollectabilityFinding
        {
            Ground = new(ground.Name, new(ground.Chinese, ground.English), ground.YearsOverdue, ground.LimitFen is { } fen ? Money.FromFen(fen) : null),
            Amount = Money.FromFen(snapshot.AmountFen),
            Evidence = Stored.All(snapshot.Evidence, row => new UncollectabilityEvidence(row.Description, row.KeptAt)),
            Liable = Stored.All(snapshot.Liable, StaffMember.Restore),
        };
        var determination = new UncollectabilityDetermination(
            new(snapshot.Id), new(snapshot.Receivable), finding, StaffMember.Restore(snapshot.Decider), snapshot.DeterminedAt, snapshot.DeterminedOn)
        {
            Revocation = Stored.Maybe(snapshot.Revocation, ReasonedDecision.Restore),
        };
        determination.Resume(snapshot.EventCount, determination.Revocation?.At ?? determination.DeterminedAt);
        return determination;
    }

    /// <summary>The determination as primitives and NodaTime values, to be stored (认定快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The debt.</summary>
        public required string Receivable { get; init; }

        /// <summary>The ground, whole: a further one of the company is restored without its terms.</summary>
        public required GroundRow Ground { get; init; }

        /// <summary>How much, in fen.</summary>
        public required long AmountFen { get; init; }

        /// <summary>What shows it.</summary>
        public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

        /// <summary>Who determined it.</summary>
        public required StaffMember.Snapshot Decider { get; init; }

        /// <summary>Who would have to compensate it.</summary>
        public required IReadOnlyList<StaffMember.Snapshot> Liable { get; init; }

        /// <summary>When it was determined.</summary>
        public required Instant DeterminedAt { get; init; }

        /// <summary>The day of that.</summary>
        public required LocalDate DeterminedOn { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The revocation; null while it stands.</summary>
        public ReasonedDecision.Snapshot? Revocation { get; init; }
    }

    /// <summary>An <see cref="UncollectableGround"/>, stored.</summary>
    /// <param name="Name">Its stable name.</param>
    /// <param name="Chinese">What it is called in Chinese.</param>
    /// <param name="English">What it is called in English.</param>
    /// <param name="YearsOverdue">How many whole years overdue it asks for; null where that does not matter.</param>
    /// <param name="LimitFen">How much may be owed at most, in fen; null where that does not matter.</param>
    public sealed record GroundRow(string Name, string Chinese, string English, int? YearsOverdue, long? LimitFen);

    /// <summary>A piece of <see cref="UncollectabilityEvidence"/>, stored.</summary>
    /// <param name="Description">What it is and shows.</param>
    /// <param name="KeptAt">Where it is kept.</param>
    public sealed record EvidenceRow(string Description, string KeptAt);
}
