namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The consent was given (已同意).</summary>
/// <param name="Receivable">The debt that may be owed.</param>
/// <param name="Amount">The largest amount that may be owed, in yuan.</param>
/// <param name="PromisedOn">The promised date.</param>
/// <param name="Extends">The consent that it replaces; null for the first one.</param>
public sealed record ArrearsConsentGiven(Id<Receivable> Receivable, Money Amount, LocalDate PromisedOn, Id<ArrearsConsent>? Extends) : DomainEvent;

/// <summary>A new consent replaced this one for the part of the amount that it covers (已由新同意取代).</summary>
/// <param name="By">The new consent.</param>
/// <param name="PromisedOn">The promised date of the new consent.</param>
/// <param name="PassedOn">The part of the covered amount that passed to the new consent, in yuan; the rest stays.</param>
public sealed record ArrearsConsentExtended(Id<ArrearsConsent> By, LocalDate PromisedOn, Money PassedOn) : DomainEvent;
