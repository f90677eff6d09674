namespace MarketDept.Domain.Receivables.Billing;

/// <summary>An objection of the customer to charges that he has not confirmed (客户质疑), and how it was decided. Equality is by value.</summary>
/// <param name="RaisedBy">Which person of the customer objects (提出人).</param>
/// <param name="Reason">Why, in the customer's words (质疑事由).</param>
/// <param name="At">When (提出时间).</param>
/// <param name="Ruling">How it was decided (处理决定); null while it is open.</param>
[Clause("6.3")]
public sealed record BillObjection(string RaisedBy, string Reason, Instant At, ObjectionRuling? Ruling) : DomainValue
{
    /// <summary>Which person of the customer objects (提出人).</summary>
    public string RaisedBy { get; } = Guard.Against.NullOrWhiteSpace(RaisedBy);
    /// <summary>Why, in the customer's words (质疑事由).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);

    internal BillObjection Ruled(ObjectionRuling ruling) => this with { Ruling = ruling };
}
