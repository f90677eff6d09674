namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>A consent was given that a customer may owe a debt until a promised date (已同意).</summary>
/// <param name="Receivable">The id of the debt that may be owed.</param>
/// <param name="Amount">The largest amount that may be owed, in yuan.</param>
/// <param name="PromisedOn">The last day by which the customer promised to pay.</param>
/// <param name="Extends">The earlier consent that this one extends; null where it extends none.</param>
public sealed record ArrearsConsentGiven(Id<Receivable> Receivable, Money Amount, LocalDate PromisedOn, Id<ArrearsConsent>? Extends) : DomainEvent;

/// <summary>A new consent with a later date took this one's place for the amount that it covers (已由新同意取代).</summary>
/// <param name="By">The id of the new consent.</param>
/// <param name="PromisedOn">The last day by which the customer promised to pay under the new consent.</param>
/// <param name="PassedOn">The part of the covered amount that passed to the new consent, in yuan; the rest stays.</param>
public sealed record ArrearsConsentExtended(Id<ArrearsConsent> By, LocalDate PromisedOn, Money PassedOn) : DomainEvent;
