namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
}

/// <summary>The bill as primitives and NodaTime values, to be stored (账单快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen; statuses, kinds and methods their stable names. Two snapshots are compared by their stored
/// text; the equality of the record compares lists by reference.</remarks>
public sealed record BillSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="BillStatus"/>.</summary>
    public required string Status { get; init; }
    /// <summary>The contract of the bill.</summary>
    public required string Contract { get; init; }
    /// <summary>The customer whose bill it is.</summary>
    public required string Customer { get; init; }
    /// <summary>The month of the services.</summary>
    public required YearMonth ServiceMonth { get; init; }
    /// <summary>The day of the month on which the billing period begins, 1 to 28.</summary>
    public required int PeriodStartsOn { get; init; }
    /// <summary>The payment term.</summary>
    public required PaymentTermSnapshot Term { get; init; }
    /// <summary>The bill that it was split from; null where it was not.</summary>
    public required string? SplitFrom { get; init; }
    /// <summary>When it was drafted.</summary>
    public required Instant DraftedAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The charges, in their order.</summary>
    public required IReadOnlyList<BillChargeRow> Charges { get; init; }
    /// <summary>When the bill was presented to the customer; null for a draft and a cancelled bill.</summary>
    public required Instant? PresentedAt { get; init; }
    /// <summary>The objections, in their order.</summary>
    public required IReadOnlyList<BillObjectionRow> Objections { get; init; }
    /// <summary>The confirmation; present exactly for a confirmed bill.</summary>
    public required BillConfirmationRow? Confirmation { get; init; }
    /// <summary>Why the draft was cancelled; present exactly for a cancelled bill.</summary>
    public required string? CancelledBecause { get; init; }
}

/// <summary>A <see cref="Charge"/>, stored.</summary>
public sealed record BillChargeRow : DomainValue
{
    /// <summary>The name of the <see cref="ChargeKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The source of the charge.</summary>
    public required string Source { get; init; }
    /// <summary>The description for the customer.</summary>
    public required string Description { get; init; }
    /// <summary>The amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The name of the tax category.</summary>
    public required string TaxCategory { get; init; }
    /// <summary>The name of the settlement method.</summary>
    public required string Settlement { get; init; }
    /// <summary>The quantity; null where the amount was given.</summary>
    public required decimal? Quantity { get; init; }
    /// <summary>The unit; present exactly with the quantity.</summary>
    public required string? Unit { get; init; }
    /// <summary>The price of one unit, in yuan; present exactly with the quantity.</summary>
    public required decimal? UnitPrice { get; init; }
    /// <summary>Why the amount is negative or was corrected; null where there is no reason to give.</summary>
    public required string? Reason { get; init; }
    /// <summary>The consignment of the freight; null for any other charge.</summary>
    public required string? Consignment { get; init; }
}

/// <summary>A <see cref="BillObjection"/>, stored.</summary>
public sealed record BillObjectionRow : DomainValue
{
    /// <summary>The person of the customer who objects.</summary>
    public required string RaisedBy { get; init; }
    /// <summary>The customer's reason.</summary>
    public required string Reason { get; init; }
    /// <summary>When the customer objected.</summary>
    public required Instant At { get; init; }
    /// <summary>The decision on the objection; null while it is open.</summary>
    public required BillRulingRow? Ruling { get; init; }
}

/// <summary>An <see cref="ObjectionRuling"/>, stored.</summary>
public sealed record BillRulingRow : DomainValue
{
    /// <summary>The result of the verification.</summary>
    public required string Finding { get; init; }
    /// <summary>The person who proposed.</summary>
    public required string ProposedBy { get; init; }
    /// <summary>The person who decided.</summary>
    public required string DecidedBy { get; init; }
    /// <summary>The total before, in fen.</summary>
    public required long BeforeFen { get; init; }
    /// <summary>The total after, in fen.</summary>
    public required long AfterFen { get; init; }
    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }
}

/// <summary>The customer's confirmation of a bill, stored (客户确认行).</summary>
public sealed record BillConfirmationRow : DomainValue
{
    /// <summary>The person of the customer who confirmed.</summary>
    public required string By { get; init; }
    /// <summary>The person's position at the customer; null where that is not known.</summary>
    public required string? Role { get; init; }
    /// <summary>The confirmed amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The evidence of the confirmation.</summary>
    public required string Evidence { get; init; }
    /// <summary>When the customer confirmed.</summary>
    public required Instant At { get; init; }
    /// <summary>The day of the confirmation, in the company's time zone.</summary>
    public required LocalDate On { get; init; }
}
