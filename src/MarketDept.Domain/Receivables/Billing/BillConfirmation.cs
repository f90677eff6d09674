namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The customer's confirmation of a bill (客户确认): by whom, of which amount, with which evidence, and when. Equality is by value.</summary>
/// <param name="By">The customer's person who confirmed (确认人).</param>
/// <param name="Amount">The confirmed amount, in yuan (确认金额).</param>
/// <param name="Evidence">The evidence (确认凭据), such as a signed reply and its place.</param>
/// <param name="At">The moment of the confirmation (确认时间).</param>
/// <param name="On">The day of the confirmation, in the company's time zone (确认日期).</param>
internal sealed record BillConfirmation(Confirmer By, Money Amount, string Evidence, Instant At, LocalDate On) : DomainValue
{
    /// <summary>The customer's person who confirmed (确认人).</summary>
    public Confirmer By { get; } = Guard.Against.Null(By);
    /// <summary>The evidence (确认凭据), such as a signed reply and its place.</summary>
    public string Evidence { get; } = Guard.Against.NullOrWhiteSpace(Evidence);
}
