namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A bill was drafted for a customer's services of a month (已编制).</summary>
/// <param name="Contract">The id of the contract that the bill follows.</param>
/// <param name="Customer">The id of the customer whose bill it is.</param>
/// <param name="ServiceMonth">The month in which the services were rendered.</param>
/// <param name="PeriodStartsOn">The day of the month on which the billing period begins, 1 to 28.</param>
/// <param name="Term">The payment term of the contract.</param>
public sealed record BillDrafted(Id<ContractTerms> Contract, Id<Customer> Customer, YearMonth ServiceMonth, int PeriodStartsOn, PaymentTerm Term) : DomainEvent;

/// <summary>A charge was added to the draft (已计入费用).</summary>
/// <param name="Charge">The charge that was added.</param>
public sealed record BillChargeAdded(Charge Charge) : DomainEvent;

/// <summary>A charge was removed from the draft (已移除费用).</summary>
/// <param name="Charge">The charge that was removed.</param>
public sealed record BillChargeRemoved(Charge Charge) : DomainEvent;

/// <summary>The bill was presented to the customer for confirmation (已送交).</summary>
/// <param name="By">The id of the person who presented the bill.</param>
/// <param name="Total">The total of the bill, in yuan.</param>
public sealed record BillPresented(Id<StaffMember> By, Money Total) : DomainEvent;

/// <summary>The bill was recalled for correction before the customer answered (已撤回).</summary>
/// <param name="By">The id of the person who recalled the bill.</param>
/// <param name="Reason">Why the bill was recalled.</param>
public sealed record BillRecalled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The draft was cancelled, and its sources are free again (已作废).</summary>
/// <param name="By">The id of the person who cancelled the draft.</param>
/// <param name="Reason">Why the draft was cancelled.</param>
public sealed record BillCancelled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The customer confirmed the whole bill, or what is left of it (已确认).</summary>
/// <param name="Amount">The amount that the customer confirmed, in yuan.</param>
/// <param name="On">The day of the confirmation, in the company's time zone.</param>
/// <param name="Evidence">The evidence of the confirmation, such as a signed reply and its place.</param>
public sealed record BillConfirmed(Money Amount, LocalDate On, string Evidence) : DomainEvent;

/// <summary>Charges that the customer does not confirm left the bill (有争议的费用已分出).</summary>
/// <param name="To">The id of the new bill that takes the charges.</param>
/// <param name="Sources">The sources of the charges that left the bill.</param>
public sealed record BillChargesSplitOff(Id<Bill> To, ValueList<Id<Charge>> Sources) : DomainEvent;

/// <summary>The bill was created from the disputed charges of another bill (由争议费用分出).</summary>
/// <param name="From">The id of the bill that the charges come from.</param>
/// <param name="Charges">The disputed charges, which moved to this new bill.</param>
/// <param name="Reason">The customer's reason for not confirming the charges.</param>
public sealed record BillSplitOff(Id<Bill> From, ValueList<Charge> Charges, string Reason) : DomainEvent;

/// <summary>The customer objected to the bill (已提出质疑).</summary>
/// <param name="Reason">The customer's reason for the objection.</param>
public sealed record BillObjectionRaised(string Reason) : DomainEvent;

/// <summary>The customer's objection was decided (质疑已处理).</summary>
/// <param name="Ruling">The decision, with the verification and the proposer.</param>
/// <param name="Corrections">The corrected amounts of charges; empty where nothing changed.</param>
public sealed record BillObjectionDecided(ObjectionRuling Ruling, ValueList<ChargeCorrection> Corrections) : DomainEvent;
