namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A bill was drafted (已编制).</summary>
/// <param name="Contract">The contract of the bill.</param>
/// <param name="Customer">The customer whose bill it is.</param>
/// <param name="ServiceMonth">The month of the services.</param>
/// <param name="PeriodStartsOn">The day of the month on which the billing period begins.</param>
/// <param name="Term">The payment term of the contract.</param>
public sealed record BillDrafted(Id<ContractTerms> Contract, Id<Customer> Customer, YearMonth ServiceMonth, int PeriodStartsOn, PaymentTerm Term) : DomainEvent;

/// <summary>A charge was added (已计入费用).</summary>
/// <param name="Charge">The charge that was added.</param>
public sealed record BillChargeAdded(Charge Charge) : DomainEvent;

/// <summary>A charge was removed (已移除费用).</summary>
/// <param name="Charge">The charge that was removed.</param>
public sealed record BillChargeRemoved(Charge Charge) : DomainEvent;

/// <summary>The bill went to the customer (已送交).</summary>
/// <param name="By">The person who presented the bill.</param>
/// <param name="Total">The total of the bill, in yuan.</param>
public sealed record BillPresented(Id<StaffMember> By, Money Total) : DomainEvent;

/// <summary>The bill was recalled for correction (已撤回).</summary>
/// <param name="By">The person who recalled the bill.</param>
/// <param name="Reason">Why it was recalled.</param>
public sealed record BillRecalled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The draft was cancelled (已作废).</summary>
/// <param name="By">The person who cancelled the draft.</param>
/// <param name="Reason">Why it was cancelled.</param>
public sealed record BillCancelled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The customer confirmed the bill (已确认).</summary>
/// <param name="Amount">The confirmed amount, in yuan.</param>
/// <param name="On">The day of the confirmation.</param>
/// <param name="Evidence">The evidence of the confirmation.</param>
public sealed record BillConfirmed(Money Amount, LocalDate On, string Evidence) : DomainEvent;

/// <summary>Disputed charges left the bill (有争议的费用已分出).</summary>
/// <param name="To">The bill that takes the charges.</param>
/// <param name="Sources">The sources of the charges.</param>
public sealed record BillChargesSplitOff(Id<Bill> To, ValueList<Id<Charge>> Sources) : DomainEvent;

/// <summary>The bill was created from disputed charges of another (由争议费用分出).</summary>
/// <param name="From">The bill that the charges come from.</param>
/// <param name="Charges">The disputed charges.</param>
/// <param name="Reason">The customer's reason.</param>
public sealed record BillSplitOff(Id<Bill> From, ValueList<Charge> Charges, string Reason) : DomainEvent;

/// <summary>The customer objected (已提出质疑).</summary>
/// <param name="Reason">The customer's reason.</param>
public sealed record BillObjectionRaised(string Reason) : DomainEvent;

/// <summary>The objection was decided (质疑已处理).</summary>
/// <param name="Ruling">The decision on the objection.</param>
/// <param name="Corrections">The corrected amounts of charges; empty where nothing changed.</param>
public sealed record BillObjectionDecided(ObjectionRuling Ruling, ValueList<ChargeCorrection> Corrections) : DomainEvent;
