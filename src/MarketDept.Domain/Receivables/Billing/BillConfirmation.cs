namespace MarketDept.Domain.Receivables.Billing;

/// <summary>That the customer confirmed a bill (客户确认): who, which amount, how it can be seen, and when. Equality is by value.</summary>
/// <param name="By">Who confirmed (确认人).</param>
/// <param name="Amount">Which amount (确认金额).</param>
/// <param name="Evidence">By what it can be seen (确认凭据), such as a signed reply and where it is kept.</param>
/// <param name="At">When (确认时间).</param>
/// <param name="On">The day, in the company's time zone (确认日期).</param>
internal sealed record BillConfirmation(Confirmer By, Money Amount, string Evidence, Instant At, LocalDate On) : DomainValue
{
    /// <summary>Who confirmed (确认人).</summary>
    public Confirmer By { get; } = Guard.Against.Null(By);
    /// <summary>By what it can be seen (确认凭据), such as a signed reply and where it is kept.</summary>
    public string Evidence { get; } = Guard.Against.NullOrWhiteSpace(Evidence);
}
