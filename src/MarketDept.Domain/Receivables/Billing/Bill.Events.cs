namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The bill was begun (已编制).</summary>
/// <param name="Contract">Under which contract.</param>
/// <param name="Customer">Whose bill it is.</param>
/// <param name="ServiceMonth">The month of the services.</param>
/// <param name="PeriodStartsOn">On which day the billing period begins.</param>
/// <param name="Term">The payment term.</param>
public sealed record BillDrafted(Id<ContractTerms> Contract, Id<Customer> Customer, YearMonth ServiceMonth, int PeriodStartsOn, PaymentTerm Term) : DomainEvent;

/// <summary>A charge was added (已计入费用).</summary>
/// <param name="Charge">The charge.</param>
public sealed record BillChargeAdded(Charge Charge) : DomainEvent;

/// <summary>A charge was taken off again (已移除费用).</summary>
/// <param name="Charge">The charge.</param>
public sealed record BillChargeRemoved(Charge Charge) : DomainEvent;

/// <summary>The bill went to the customer (已送交).</summary>
/// <param name="By">Who presented it.</param>
/// <param name="Total">Its total.</param>
public sealed record BillPresented(Id<StaffMember> By, Money Total) : DomainEvent;

/// <summary>The bill was taken back to be corrected (已撤回).</summary>
/// <param name="By">Who took it back.</param>
/// <param name="Reason">Why.</param>
public sealed record BillRecalled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The draft was given up (已作废).</summary>
/// <param name="By">Who gave it up.</param>
/// <param name="Reason">Why.</param>
public sealed record BillCancelled(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The customer confirmed the bill as it stands (已确认).</summary>
/// <param name="Amount">Which amount.</param>
/// <param name="On">The day.</param>
/// <param name="Evidence">By what it can be seen.</param>
public sealed record BillConfirmed(Money Amount, LocalDate On, string Evidence) : DomainEvent;

/// <summary>Disputed charges left the bill (有争议的费用已分出).</summary>
/// <param name="To">The bill that they went to.</param>
/// <param name="Sources">Their sources.</param>
public sealed record BillChargesSplitOff(Id<Bill> To, ValueList<Id<Charge>> Sources) : DomainEvent;

/// <summary>The bill came about from disputed charges of another (由争议费用分出).</summary>
/// <param name="From">The bill that they came from.</param>
/// <param name="Charges">The charges.</param>
/// <param name="Reason">Why the customer objects to them.</param>
public sealed record BillSplitOff(Id<Bill> From, ValueList<Charge> Charges, string Reason) : DomainEvent;

/// <summary>The customer objected (已提出质疑).</summary>
/// <param name="Reason">Why.</param>
public sealed record BillObjectionRaised(string Reason) : DomainEvent;

/// <summary>The objection was decided (质疑已处理).</summary>
/// <param name="Ruling">How.</param>
/// <param name="Corrections">What charges come to since; empty where nothing changed.</param>
public sealed record BillObjectionDecided(ObjectionRuling Ruling, ValueList<ChargeCorrection> Corrections) : DomainEvent;
