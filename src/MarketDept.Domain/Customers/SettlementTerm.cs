namespace MarketDept.Domain.Customers;

/// <summary>From when on a customer pays in which way (结算约定); earlier terms stay in the history.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Method">How the customer pays.</param>
/// <param name="From">The first day of it, in the company's time zone.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record SettlementTerm(SettlementMethod Method, LocalDate From, Instant RecordedAt)
{
    /// <summary>How the customer pays (结算方式).</summary>
    public SettlementMethod Method { get; } = Guard.Against.Null(Method);
}
