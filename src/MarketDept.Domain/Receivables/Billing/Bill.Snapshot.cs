namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>The bill as primitives and NodaTime values, to be stored (账单快照). Events not taken yet are no part of it.</summary>
    /// <remarks>
    /// Amounts are in fen; statuses, kinds and methods their stable names. Two snapshots are compared by their stored text; the
    /// equality of the record compares lists by reference.
    /// </remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The name of the <see cref="BillStatus"/>.</summary>
        public required string Status { get; init; }

        /// <summary>Under which contract.</summary>
        public required string Contract { get; init; }

        /// <summary>Whose bill it is.</summary>
        public required string Customer { get; init; }

        /// <summary>The month of the services.</summary>
        public required YearMonth ServiceMonth { get; init; }

        /// <summary>On which day the billing period begins, 1 to 28.</summary>
        public required int PeriodStartsOn { get; init; }

        /// <summary>The payment term.</summary>
        public required PaymentTerm.Snapshot Term { get; init; }

        /// <summary>The bill that it was split from; null where it was not.</summary>
        public string? SplitFrom { get; init; }

        /// <summary>When it was drafted.</summary>
        public required Instant DraftedAt { get; init; }

        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The charges, in their order.</summary>
        public required IReadOnlyList<ChargeRow> Charges { get; init; }

        /// <summary>When the customer got it; null while it is a draft, and where it was cancelled.</summary>
        public Instant? PresentedAt { get; init; }

        /// <summary>The objections, in their order.</summary>
        public required IReadOnlyList<ObjectionRow> Objections { get; init; }

        /// <summary>The confirmation; present exactly where it is confirmed.</summary>
        public ConfirmationRow? Confirmation { get; init; }

        /// <summary>Why it was given up; present exactly where it was.</summary>
        public string? CancelledBecause { get; init; }
    }

    /// <summary>A <see cref="Charge"/>, stored.</summary>
    /// <param name="Kind">The name of the kind.</param>
    /// <param name="Source">The source.</param>
    /// <param name="Description">What the customer reads.</param>
    /// <param name="AmountFen">The amount, in fen.</param>
    /// <param name="TaxCategory">The name of the tax category.</param>
    /// <param name="Settlement">The name of the settlement method.</param>
    /// <param name="Quantity">The quantity; null where the amount was given.</param>
    /// <param name="Unit">The unit; present exactly with the quantity.</param>
    /// <param name="UnitPrice">Yuan for one unit; present exactly with the quantity.</param>
    /// <param name="Reason">Why it is negative, or was corrected; null where there is nothing to say.</param>
    /// <param name="Consignment">Whose freight it is; null for anything else.</param>
    public sealed record ChargeRow(
        string Kind, string Source, string Description, long AmountFen, string TaxCategory, string Settlement,
        decimal? Quantity, string? Unit, decimal? UnitPrice, string? Reason, string? Consignment);

    /// <summary>A <see cref="BillObjection"/>, stored.</summary>
    /// <param name="RaisedBy">Which person of the customer objects.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    /// <param name="Ruling">How it was decided; null while it is open.</param>
    public sealed record ObjectionRow(string RaisedBy, string Reason, Instant At, RulingRow? Ruling);

    /// <summary>An <see cref="ObjectionRuling"/>, stored.</summary>
    /// <param name="Finding">What was verified.</param>
    /// <param name="ProposedBy">Who proposed.</param>
    /// <param name="DecidedBy">Who decided.</param>
    /// <param name="BeforeFen">What the bill came to before, in fen.</param>
    /// <param name="AfterFen">What it comes to since, in fen.</param>
    /// <param name="At">When.</param>
    public sealed record RulingRow(string Finding, string ProposedBy, string DecidedBy, long BeforeFen, long AfterFen, Instant At);

    /// <summary>A <see cref="BillConfirmation"/>, stored.</summary>
    /// <param name="By">Which person of the customer confirmed.</param>
    /// <param name="Role">What he is there; null where that is not known.</param>
    /// <param name="AmountFen">Which amount, in fen.</param>
    /// <param name="Evidence">By what it can be seen.</param>
    /// <param name="At">When.</param>
    /// <param name="On">The day.</param>
    public sealed record ConfirmationRow(string By, string? Role, long AmountFen, string Evidence, Instant At, LocalDate On);
}
