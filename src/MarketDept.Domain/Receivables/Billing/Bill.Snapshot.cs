namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
}

/// <summary>The stored form of a <see cref="Bill"/> (账单快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen; statuses, kinds and methods their stable names. Two snapshots are compared by their stored
/// text; the equality of the record compares lists by reference.</remarks>
public sealed record BillSnapshot : AggregateSnapshot
{
    /// <summary>The id of the bill, given by the host (账单编号).</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="BillStatus"/> (状态).</summary>
    public required string Status { get; init; }
    /// <summary>The id of the contract that the bill follows (合同编号).</summary>
    public required string Contract { get; init; }
    /// <summary>The id of the customer whose bill it is (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The month in which the services were rendered (服务月份).</summary>
    public required YearMonth ServiceMonth { get; init; }
    /// <summary>The day of the month on which the billing period begins, 1 to 28 (结算期间起始日); 1 is the calendar month.</summary>
    public required int PeriodStartsOn { get; init; }
    /// <summary>The payment term of the contract at drafting (原付款期限).</summary>
    public required PaymentTermSnapshot Term { get; init; }
    /// <summary>The id of the bill that these charges were split off from (原账单); null for a bill drafted by itself.</summary>
    public required string? SplitFrom { get; init; }
    /// <summary>The moment at which the bill was drafted or split off (编制时间).</summary>
    public required Instant DraftedAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The charges of the bill (费用明细), in the order of adding, each source once.</summary>
    public required IReadOnlyList<BillChargeRow> Charges { get; init; }
    /// <summary>The moment at which the bill was presented to the customer (送交时间); null for a draft and a cancelled bill.</summary>
    public required Instant? PresentedAt { get; init; }
    /// <summary>The customer's objections (质疑), in their order; only the last can be open.</summary>
    public required IReadOnlyList<BillObjectionRow> Objections { get; init; }
    /// <summary>The customer's confirmation (客户确认); present exactly for a confirmed bill.</summary>
    public required BillConfirmationRow? Confirmation { get; init; }
    /// <summary>Why the draft was cancelled (作废事由); present exactly for a cancelled bill.</summary>
    public required string? CancelledBecause { get; init; }
}

/// <summary>The stored form of a <see cref="Charge"/>: one line of the bill.</summary>
public sealed record BillChargeRow : DomainValue
{
    /// <summary>The name of the <see cref="ChargeKind"/>, such as <c>freight</c> (费用种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The id of the service that is charged, such as <c>storage:F-7</c> (来源); on one bill at most.</summary>
    public required string Source { get; init; }
    /// <summary>The description for the customer (摘要).</summary>
    public required string Description { get; init; }
    /// <summary>The amount in fen, tax included (含税金额); negative only with a reason.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The name of the <see cref="TaxCategory"/> (税目).</summary>
    public required string TaxCategory { get; init; }
    /// <summary>The name of the <see cref="SettlementMethod"/> (结算方式).</summary>
    public required string Settlement { get; init; }
    /// <summary>The number of units (数量); null where the amount was given without a quantity.</summary>
    public required decimal? Quantity { get; init; }
    /// <summary>The unit, such as <c>件</c> (单位); present exactly with the quantity.</summary>
    public required string? Unit { get; init; }
    /// <summary>The price of one unit in yuan (单价); present exactly with the quantity.</summary>
    public required decimal? UnitPrice { get; init; }
    /// <summary>Why the amount is negative or was corrected (事由); null where there is nothing to explain.</summary>
    public required string? Reason { get; init; }
    /// <summary>The number of the waybill whose freight is charged (运单); null for any other charge.</summary>
    public required string? Consignment { get; init; }
}

/// <summary>The stored form of a <see cref="BillObjection"/>: an objection of the customer.</summary>
public sealed record BillObjectionRow : DomainValue
{
    /// <summary>The name of the customer's person who objects (提出人).</summary>
    public required string RaisedBy { get; init; }
    /// <summary>The customer's reason in his words (质疑事由).</summary>
    public required string Reason { get; init; }
    /// <summary>The moment of the objection (提出时间).</summary>
    public required Instant At { get; init; }
    /// <summary>The decision on the objection (处理决定); null while it is open.</summary>
    public required BillRulingRow? Ruling { get; init; }
}

/// <summary>The stored form of an <see cref="ObjectionRuling"/>: the decision on an objection.</summary>
public sealed record BillRulingRow : DomainValue
{
    /// <summary>The result of the verification, in words (核实结果).</summary>
    public required string Finding { get; init; }
    /// <summary>The id of the person who verified and proposed the handling (提出处理意见的人).</summary>
    public required string ProposedBy { get; init; }
    /// <summary>The id of the person who decided, never the proposer (决定人).</summary>
    public required string DecidedBy { get; init; }
    /// <summary>The total of the bill before the decision, in fen (原金额).</summary>
    public required long BeforeFen { get; init; }
    /// <summary>The total of the bill after the decision, in fen (决定后金额); never more than before.</summary>
    public required long AfterFen { get; init; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of the customer's confirmation of a bill (客户确认行).</summary>
public sealed record BillConfirmationRow : DomainValue
{
    /// <summary>The name of the customer's person who confirmed (确认人).</summary>
    public required string By { get; init; }
    /// <summary>The position of that person at the customer (职务); null where it is not known.</summary>
    public required string? Role { get; init; }
    /// <summary>The amount that the customer confirmed, in fen (确认金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The evidence of the confirmation, such as a signed reply and its place (确认凭据).</summary>
    public required string Evidence { get; init; }
    /// <summary>The moment of the confirmation (确认时间).</summary>
    public required Instant At { get; init; }
    /// <summary>The day of the confirmation, in the company's time zone (确认日期).</summary>
    public required LocalDate On { get; init; }
}
