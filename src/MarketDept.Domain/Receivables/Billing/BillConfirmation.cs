namespace MarketDept.Domain.Receivables.Billing;

/// <summary>That the customer confirmed a bill (客户确认): who, which amount, how it can be seen, and when. Equality is by value.</summary>
[Clause("9.2")]
public sealed record BillConfirmation
{
    internal BillConfirmation(Confirmer by, Money amount, string evidence, Instant at, LocalDate on)
    {
        By = Guard.Against.Null(by);
        Amount = amount;
        Evidence = Guard.Against.NullOrWhiteSpace(evidence);
        At = at;
        On = on;
    }

    /// <summary>Who confirmed (确认人).</summary>
    public Confirmer By { get; }

    /// <summary>Which amount (确认金额).</summary>
    public Money Amount { get; }

    /// <summary>By what it can be seen (确认凭据), such as a signed reply and where it is kept.</summary>
    public string Evidence { get; }

    /// <summary>When (确认时间).</summary>
    public Instant At { get; }

    /// <summary>The day, in the company's time zone (确认日期).</summary>
    public LocalDate On { get; }
}
