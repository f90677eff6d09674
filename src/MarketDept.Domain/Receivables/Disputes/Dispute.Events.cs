namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The customer objected (已提出).</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Customer">Who.</param>
/// <param name="Kind">Claim or deduction.</param>
/// <param name="Lines">What is disputed.</param>
/// <param name="Reason">What the customer says.</param>
/// <param name="ReceivedBy">Who received it.</param>
public sealed record DisputeRaised(
    Id<Receivable> Receivable, Id<Customer> Customer, DisputeKind Kind, ValueList<DisputedLine> Lines, string Reason, Id<StaffMember> ReceivedBy) : DomainEvent;

/// <summary>The departments verified it (已核实).</summary>
/// <param name="Verification">What they found.</param>
public sealed record DisputeVerified(DisputeVerification Verification) : DomainEvent;

/// <summary>It was written down (已书面记录).</summary>
/// <param name="Cause">Why there would be a deduction, or none.</param>
/// <param name="Proposed">What is proposed to be deducted.</param>
/// <param name="Proposer">Who proposes it.</param>
public sealed record DisputeWrittenDown(string Cause, Money Proposed, StaffMember Proposer) : DomainEvent;

/// <summary>It was reported to the leader (已上报).</summary>
/// <param name="To">The leader.</param>
public sealed record DisputeReported(Id<StaffMember> To) : DomainEvent;

/// <summary>The leader accepted a deduction (已同意).</summary>
/// <param name="Deduction">What he accepted.</param>
public sealed record DisputeAccepted(AcceptedDeduction Deduction) : DomainEvent;

/// <summary>The leader accepted nothing (已驳回).</summary>
/// <param name="By">The person who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record DisputeRejected(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The customer took it back (已撤回).</summary>
/// <param name="Reason">Why.</param>
public sealed record DisputeWithdrawn(string Reason) : DomainEvent;
