using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Uncollectable;

public sealed partial class UncollectabilityDetermination
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>The determination as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Receivable = Receivable.Value,
        Ground = Ground.Name,
        AmountFen = Amount.Fen,
        Evidence = [.. Evidence.Select(piece => new EvidenceRow(piece.Description, piece.KeptAt))],
        Decider = Decider.ToSnapshot(),
        Liable = [.. Liable.Select(person => person.ToSnapshot())],
        DeterminedAt = DeterminedAt,
        DeterminedOn = DeterminedOn,
        Revocation = Revocation?.ToSnapshot(),
    };

    /// <summary>The determination that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; the ground or a position is unknown; or the amount is not more than nothing.
    /// </exception>
    public static UncollectabilityDetermination Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new UncollectabilityDetermination(
            new(snapshot.Id), new(snapshot.Receivable), Stored.Member<UncollectableGround>(snapshot.Ground), Money.FromFen(snapshot.AmountFen),
            Stored.All(snapshot.Evidence, row => new UncollectabilityEvidence(row.Description, row.KeptAt)), StaffMember.Restore(snapshot.Decider),
            Stored.All(snapshot.Liable, StaffMember.Restore), snapshot.DeterminedAt, snapshot.DeterminedOn)
        {
            Revocation = Stored.Maybe(snapshot.Revocation, ReasonedDecision.Restore),
        };
    }

    /// <summary>Something that happened to a determination (认定事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<UncollectabilityDetermination> determination, Instant at)
        {
            Determination = determination;
            At = at;
        }

        /// <summary>The determination.</summary>
        public Id<UncollectabilityDetermination> Determination { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A debt was determined uncollectable (已认定).</summary>
    /// <param name="Determination">The determination.</param>
    /// <param name="At">When.</param>
    /// <param name="Receivable">The debt.</param>
    /// <param name="Ground">The name of the ground.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="By">Who determined it.</param>
    public sealed record Determined(
        Id<UncollectabilityDetermination> Determination, Instant At, Id<Receivable> Receivable, string Ground, Money Amount, Id<StaffMember> By)
        : Event(Determination, At);

    /// <summary>The determination was taken back (已撤销).</summary>
    /// <param name="Determination">The determination.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Revoked(Id<UncollectabilityDetermination> Determination, Instant At, Id<StaffMember> By, string Reason)
        : Event(Determination, At);

    /// <summary>The determination as primitives and NodaTime values, to be stored (认定快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The debt.</summary>
        public required string Receivable { get; init; }

        /// <summary>The name of the <see cref="UncollectableGround"/>.</summary>
        public required string Ground { get; init; }

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

        /// <summary>The revocation; null while it stands.</summary>
        public ReasonedDecision.Snapshot? Revocation { get; init; }
    }

    /// <summary>A piece of <see cref="UncollectabilityEvidence"/>, stored.</summary>
    /// <param name="Description">What it is and shows.</param>
    /// <param name="KeptAt">Where it is kept.</param>
    public sealed record EvidenceRow(string Description, string KeptAt);
}
