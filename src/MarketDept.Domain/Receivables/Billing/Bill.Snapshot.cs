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
    /// <summary>Under which contract.</summary>
    public required string Contract { get; init; }
    /// <summary>Whose bill it is.</summary>
    public required string Customer { get; init; }
    /// <summary>The month of the services.</summary>
    public required YearMonth ServiceMonth { get; init; }
    /// <summary>On which day the billing period begins, 1 to 28.</summary>
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
    /// <summary>When the customer got it; null while it is a draft, and where it was cancelled.</summary>
    public required Instant? PresentedAt { get; init; }
    /// <summary>The objections, in their order.</summary>
    public required IReadOnlyList<BillObjectionRow> Objections { get; init; }
    /// <summary>The confirmation; present exactly where it is confirmed.</summary>
    public required BillConfirmationRow? Confirmation { get; init; }
    /// <summary>Why it was given up; present exactly where it was.</summary>
    public required string? CancelledBecause { get; init; }
}

/// <summary>A <see cref="Charge"/>, stored.</summary>
public sealed record BillChargeRow : DomainValue
{
    /// <summary>The name of the kind.</summary>
    public required string Kind { get; init; }
    /// <summary>The source.</summary>
    public required string Source { get; init; }
    /// <summary>What the customer reads.</summary>
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
    /// <summary>Yuan for one unit; present exactly with the quantity.</summary>
    public required decimal? UnitPrice { get; init; }
    /// <summary>Why it is negative, or was corrected; null where there is nothing to say.</summary>
    public required string? Reason { get; init; }
    /// <summary>Whose freight it is; null for anything else.</summary>
    public required string? Consignment { get; init; }
}

/// <summary>A <see cref="BillObjection"/>, stored.</summary>
public sealed record BillObjectionRow : DomainValue
{
    /// <summary>Which person of the customer objects.</summary>
    public required string RaisedBy { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
    /// <summary>How it was decided; null while it is open.</summary>
    public required BillRulingRow? Ruling { get; init; }
}

/// <summary>An <see cref="ObjectionRuling"/>, stored.</summary>
public sealed record BillRulingRow : DomainValue
{
    /// <summary>What was verified.</summary>
    public required string Finding { get; init; }
    /// <summary>Who proposed.</summary>
    public required string ProposedBy { get; init; }
    /// <summary>The person who decided.</summary>
    public required string DecidedBy { get; init; }
    /// <summary>What the bill came to before, in fen.</summary>
    public required long BeforeFen { get; init; }
    /// <summary>What it comes to since, in fen.</summary>
    public required long AfterFen { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
}

/// <summary>The customer's confirmation of a bill, stored (客户确认行).</summary>
public sealed record BillConfirmationRow : DomainValue
{
    /// <summary>Which person of the customer confirmed.</summary>
    public required string By { get; init; }
    /// <summary>What he is there; null where that is not known.</summary>
    public required string? Role { get; init; }
    /// <summary>Which amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>By what it can be seen.</summary>
    public required string Evidence { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }
}
