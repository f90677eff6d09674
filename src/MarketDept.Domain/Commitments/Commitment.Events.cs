namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer was recorded (承诺已登记). The event does not carry its note.</summary>
/// <param name="Customer">The customer to whom the promise was made.</param>
/// <param name="By">The persons who made the promise.</param>
/// <param name="Terms">The terms that were promised.</param>
/// <param name="MadeAt">When the promise was made.</param>
/// <param name="Interested">The persons whose own interest is at stake.</param>
/// <param name="OwnAuthority">Whether one of those who promised might decide the matter himself.</param>
public sealed record CommitmentRecorded(
    Id<Customer> Customer, ValueList<Promiser> By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember> Interested, AuthorityGround OwnAuthority) : DomainEvent;

/// <summary>A promise was held against an authorisation, or ratified by one (承诺已对照授权).</summary>
/// <param name="Held">The authorisation, with the answer whether its giver was entitled.</param>
public sealed record CommitmentHeldAgainst(HeldAuthorization Held) : DomainEvent;

/// <summary>The customer was told that a promise does not hold (承诺已更正), which ends the loss period.</summary>
/// <param name="By">The person who told the customer.</param>
/// <param name="How">How the customer was told.</param>
/// <param name="ToldAt">When the customer was told.</param>
public sealed record CommitmentCorrected(Id<StaffMember> By, string How, Instant ToldAt) : DomainEvent;

/// <summary>A consignment that was carried under a promise of price was recorded (已登记承运).</summary>
/// <param name="Carriage">The consignment, with tariff and charge.</param>
public sealed record CommitmentCarriageRecorded(CarriedConsignment Carriage) : DomainEvent;

/// <summary>The charge of a consignment carried under a promise was corrected (已更正实收).</summary>
/// <param name="Consignment">The number of the waybill.</param>
/// <param name="Before">The price charged before, in yuan.</param>
/// <param name="Charged">The total price charged now, in yuan.</param>
public sealed record CommitmentChargeCorrected(string Consignment, Money Before, Money Charged) : DomainEvent;
