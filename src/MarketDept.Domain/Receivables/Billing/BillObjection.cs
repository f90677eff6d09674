namespace MarketDept.Domain.Receivables.Billing;

/// <summary>An objection of the customer to charges that he has not confirmed (客户质疑), and how it was decided. Equality is by value.</summary>
[Clause("6.3")]
public sealed record BillObjection
{
    internal BillObjection(string raisedBy, string reason, Instant at, ObjectionRuling? ruling)
    {
        RaisedBy = Guard.Against.NullOrWhiteSpace(raisedBy);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
        Ruling = ruling;
    }

    /// <summary>Which person of the customer objects (提出人).</summary>
    public string RaisedBy { get; }

    /// <summary>Why, in the customer's words (质疑事由).</summary>
    public string Reason { get; }

    /// <summary>When (提出时间).</summary>
    public Instant At { get; }

    /// <summary>How it was decided (处理决定); null while it is open.</summary>
    public ObjectionRuling? Ruling { get; }

    internal BillObjection Ruled(ObjectionRuling ruling) => new(RaisedBy, Reason, At, ruling);
}
