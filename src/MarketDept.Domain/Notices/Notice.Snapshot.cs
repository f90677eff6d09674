namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>The notice as primitives and NodaTime values, to be stored (通知单快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen; statuses, positions, methods and matters their stable names. Exactly one of the six contents
    /// is present. Two snapshots are compared by their stored text; the equality of the record compares lists by
    /// reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The name of the <see cref="NoticeStatus"/>, which goes with the steps that follow.</summary>
        public required string Status { get; init; }

        /// <summary>The number on the form.</summary>
        public required string Number { get; init; }

        /// <summary>Which customer it is about.</summary>
        public required string Customer { get; init; }

        /// <summary>A customer comes, comes back, or changes settlement; null for another content.</summary>
        public OnboardingRow? Onboarding { get; init; }

        /// <summary>A pickup; null for another content.</summary>
        public PickupRow? Pickup { get; init; }

        /// <summary>Arrears; null for another content.</summary>
        public ArrearsRow? Arrears { get; init; }

        /// <summary>Special handling; null for another content.</summary>
        public HandlingRow? Handling { get; init; }

        /// <summary>An adjusted rate; null for another content.</summary>
        public RateRow? Rate { get; init; }

        /// <summary>Free carriage; null for another content.</summary>
        public FreeCarriageRow? FreeCarriage { get; init; }

        /// <summary>Who filled it in.</summary>
        public required StaffMember.Snapshot Handler { get; init; }

        /// <summary>When it was filled in.</summary>
        public required Instant DraftedAt { get; init; }

        /// <summary>The latest time of a step.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The approval; null where there is none.</summary>
        public ApprovalRow? Approval { get; init; }

        /// <summary>When it was issued; null until then.</summary>
        public Instant? IssuedAt { get; init; }

        /// <summary>The stubs; empty until it is issued, and for a pickup.</summary>
        public required IReadOnlyList<StubRow> Stubs { get; init; }

        /// <summary>The dispatcher's signature; null where there is none.</summary>
        public SignatureRow? DispatcherSignature { get; init; }

        /// <summary>That the pickup was refused; null where it was not.</summary>
        public ReasonedDecision.Snapshot? PickupRefusal { get; init; }

        /// <summary>That the notice was withdrawn; null where it was not.</summary>
        public ReasonedDecision.Snapshot? Withdrawal { get; init; }
    }

    /// <summary>A <see cref="CustomerOnboarding"/>, stored.</summary>
    /// <param name="Trigger">The name of the <see cref="OnboardingTrigger"/>.</param>
    /// <param name="Settlement">The name of the new method.</param>
    /// <param name="Previous">The name of the earlier method; null where there is none or it is not known.</param>
    /// <param name="Reason">Why it changes; present exactly for a change.</param>
    /// <param name="From">From which day.</param>
    public sealed record OnboardingRow(string Trigger, string Settlement, string? Previous, string? Reason, LocalDate From);

    /// <summary>A <see cref="PickupRequest"/>, stored.</summary>
    /// <param name="Address">Where.</param>
    /// <param name="Goods">What.</param>
    /// <param name="Quantity">How much.</param>
    /// <param name="NotBefore">The start of the time window.</param>
    /// <param name="Before">The end of the time window.</param>
    /// <param name="Checks">What was checked.</param>
    public sealed record PickupRow(
        string Address, string Goods, string Quantity, Instant NotBefore, Instant Before, IReadOnlyList<CheckRow> Checks);

    /// <summary>A <see cref="PickupCheck"/>, stored.</summary>
    /// <param name="Condition">The host's id of the condition.</param>
    /// <param name="Chinese">Its name in Chinese.</param>
    /// <param name="English">Its name in English.</param>
    /// <param name="IsMet">Whether it is met; null where that was not checked.</param>
    public sealed record CheckRow(string Condition, string Chinese, string English, bool? IsMet);

    /// <summary>An <see cref="ArrearsRequest"/>, stored.</summary>
    /// <param name="Settlement">The name of the customer's method.</param>
    /// <param name="Debt">Which debt.</param>
    /// <param name="AmountFen">How much, in fen.</param>
    /// <param name="PromisedOn">By which day.</param>
    /// <param name="Reason">What makes the case special.</param>
    public sealed record ArrearsRow(string Settlement, string Debt, long AmountFen, LocalDate PromisedOn, string Reason);

    /// <summary>A <see cref="SpecialHandling"/>, stored.</summary>
    /// <param name="Demand">What is asked for.</param>
    /// <param name="From">From which day.</param>
    public sealed record HandlingRow(string Demand, LocalDate From);

    /// <summary>A <see cref="RateAdjustment"/>, stored.</summary>
    /// <param name="Service">Of what.</param>
    /// <param name="OldFen">The rate so far, in fen.</param>
    /// <param name="NewFen">The new rate, in fen.</param>
    /// <param name="From">From which day.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RateRow(string Service, long OldFen, long NewFen, LocalDate From, string Reason);

    /// <summary>A <see cref="FreeCarriageGrant"/>, stored.</summary>
    /// <param name="Service">What is carried for nothing.</param>
    /// <param name="From">From which day.</param>
    /// <param name="Reason">Why.</param>
    public sealed record FreeCarriageRow(string Service, LocalDate From, string Reason);

    /// <summary>A <see cref="NoticeApproval"/>, stored.</summary>
    /// <param name="Matter">The name of what was decided.</param>
    /// <param name="By">Who approved.</param>
    /// <param name="At">When.</param>
    /// <param name="Method">The method approved; present exactly for a settlement.</param>
    /// <param name="LimitFen">The most that may be owed, in fen; present exactly for arrears.</param>
    /// <param name="LatestPromise">The last day that may be promised; null where none was named.</param>
    /// <param name="FloorFen">The lowest rate, in fen; present exactly for a rate.</param>
    public sealed record ApprovalRow(
        string Matter, StaffMember.Snapshot By, Instant At, string? Method, long? LimitFen, LocalDate? LatestPromise, long? FloorFen);

    /// <summary>A <see cref="Stub"/> with its <see cref="Notices.Department"/>, stored.</summary>
    /// <param name="Department">The host's id of the department.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Head">Who headed it on the day of issue.</param>
    /// <param name="Delegates">Whom the head had named.</param>
    /// <param name="Signature">The signature; null while there is none.</param>
    /// <param name="Filings">Where it was put.</param>
    public sealed record StubRow(
        string Department, string Name, string Head, IReadOnlyList<string> Delegates, SignatureRow? Signature, IReadOnlyList<FilingRow> Filings);

    /// <summary>A <see cref="Countersignature"/>, stored.</summary>
    /// <param name="By">Who signed.</param>
    /// <param name="At">When.</param>
    public sealed record SignatureRow(StaffMember.Snapshot By, Instant At);

    /// <summary>A <see cref="StubFiling"/>, stored.</summary>
    /// <param name="Place">Where it lies.</param>
    /// <param name="Keeper">Who keeps it.</param>
    /// <param name="At">When it was put there.</param>
    /// <param name="RetainedUntil">The last day on which it has to be kept; null where none was set.</param>
    public sealed record FilingRow(string Place, StaffMember.Snapshot Keeper, Instant At, LocalDate? RetainedUntil);
}
