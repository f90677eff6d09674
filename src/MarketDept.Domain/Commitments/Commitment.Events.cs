namespace MarketDept.Domain.Commitments;

/// <summary>A promise was put on record (承诺已登记). What else is known of it, its note, stays with the record.</summary>
/// <param name="Customer">To whom it was made.</param>
/// <param name="By">Who made it.</param>
/// <param name="Terms">What was promised.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Interested">Whose own interest is at stake.</param>
/// <param name="OwnAuthority">Whether one of those who promised might decide the matter himself.</param>
public sealed record CommitmentRecorded(
    Id<Customer> Customer, ValueList<Promiser> By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember> Interested, AuthorityGround OwnAuthority) : DomainEvent;

/// <summary>The promise was held against an authorisation, or ratified by it (承诺已对照授权).</summary>
/// <param name="Held">The authorisation.</param>
public sealed record CommitmentHeldAgainst(HeldAuthorization Held) : DomainEvent;

/// <summary>The promise was taken back with the customer (承诺已更正).</summary>
/// <param name="By">The person who acts.</param>
/// <param name="How">How the customer was told.</param>
/// <param name="ToldAt">When he was told.</param>
public sealed record CommitmentCorrected(Id<StaffMember> By, string How, Instant ToldAt) : DomainEvent;

/// <summary>A consignment was carried under the promise (已登记承运).</summary>
/// <param name="Carriage">The consignment.</param>
public sealed record CommitmentCarriageRecorded(CarriedConsignment Carriage) : DomainEvent;

/// <summary>A consignment comes to another charge after all (已更正实收).</summary>
/// <param name="Consignment">The waybill's number.</param>
/// <param name="Before">What the customer was charged before, in yuan.</param>
/// <param name="Charged">What he is charged in total, in yuan.</param>
public sealed record CommitmentChargeCorrected(string Consignment, Money Before, Money Charged) : DomainEvent;
