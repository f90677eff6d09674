namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The consent was given (已同意).</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Amount">How much may be owed.</param>
/// <param name="PromisedOn">The promised date.</param>
/// <param name="Extends">The consent whose place it took; null where it is the first.</param>
public sealed record ArrearsConsentGiven(Id<Receivable> Receivable, Money Amount, LocalDate PromisedOn, Id<ArrearsConsent>? Extends) : DomainEvent;

/// <summary>Another consent took its place, as far as it reaches (已由新同意取代).</summary>
/// <param name="By">The new one.</param>
/// <param name="PromisedOn">Its promised date.</param>
/// <param name="PassedOn">How much of what was covered it took over; the rest stays.</param>
public sealed record ArrearsConsentExtended(Id<ArrearsConsent> By, LocalDate PromisedOn, Money PassedOn) : DomainEvent;
