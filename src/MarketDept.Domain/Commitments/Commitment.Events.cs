namespace MarketDept.Domain.Commitments;

/// <summary>A promise was recorded (承诺已登记). Its note is not part of the event.</summary>
/// <param name="Customer">The customer to whom it was made.</param>
/// <param name="By">The persons who made it.</param>
/// <param name="Terms">The terms that were promised.</param>
/// <param name="MadeAt">When the promise was made.</param>
/// <param name="Interested">The persons whose own interest is at stake.</param>
/// <param name="OwnAuthority">Whether one of those who promised might decide the matter himself.</param>
public sealed record CommitmentRecorded(
    Id<Customer> Customer, ValueList<Promiser> By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember> Interested, AuthorityGround OwnAuthority) : DomainEvent;

/// <summary>The promise was held against an authorisation, or ratified by it (承诺已对照授权).</summary>
/// <param name="Held">The authorisation, with the answer whether its giver was entitled.</param>
public sealed record CommitmentHeldAgainst(HeldAuthorization Held) : DomainEvent;

/// <summary>The promise was taken back with the customer (承诺已更正).</summary>
/// <param name="By">The person who acts.</param>
/// <param name="How">How the customer was told.</param>
/// <param name="ToldAt">When the customer was told.</param>
public sealed record CommitmentCorrected(Id<StaffMember> By, string How, Instant ToldAt) : DomainEvent;

/// <summary>A consignment was carried under the promise (已登记承运).</summary>
/// <param name="Carriage">The consignment, with tariff and charge.</param>
public sealed record CommitmentCarriageRecorded(CarriedConsignment Carriage) : DomainEvent;

/// <summary>The charge of a consignment was corrected (已更正实收).</summary>
/// <param name="Consignment">The number of the waybill.</param>
/// <param name="Before">The price charged before, in yuan.</param>
/// <param name="Charged">The total price charged now, in yuan.</param>
public sealed record CommitmentChargeCorrected(string Consignment, Money Before, Money Charged) : DomainEvent;
