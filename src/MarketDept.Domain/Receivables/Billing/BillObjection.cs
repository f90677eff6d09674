namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The customer's objection to a bill (客户质疑), with the decision on it. Equality is by value.</summary>
/// <param name="RaisedBy">The name of the customer's person who objects (提出人).</param>
/// <param name="Reason">The customer's reason in his words (质疑事由).</param>
/// <param name="At">The moment of the objection (提出时间).</param>
/// <param name="Ruling">The decision on the objection (处理决定); null while it is open.</param>
[Clause("6.3")]
public sealed record BillObjection(string RaisedBy, string Reason, Instant At, ObjectionRuling? Ruling) : DomainValue
{
    /// <summary>The name of the customer's person who objects (提出人).</summary>
    public string RaisedBy { get; } = Guard.Against.NullOrWhiteSpace(RaisedBy);
    /// <summary>The customer's reason in his words (质疑事由).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);

    internal BillObjection Ruled(ObjectionRuling ruling) => this with { Ruling = ruling };
}
