namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A customer disputed a debt, wholly or in part (已提出).</summary>
/// <param name="Receivable">The id of the disputed debt.</param>
/// <param name="Customer">The id of the customer who disputes the debt.</param>
/// <param name="Kind">Whether the customer claims damage or a lower price.</param>
/// <param name="Lines">The disputed lines of the bill.</param>
/// <param name="Reason">The customer's reason for the dispute.</param>
/// <param name="ReceivedBy">The id of the person who received the dispute.</param>
public sealed record DisputeRaised(
    Id<Receivable> Receivable, Id<Customer> Customer, DisputeKind Kind, ValueList<DisputedLine> Lines, string Reason, Id<StaffMember> ReceivedBy) : DomainEvent;

/// <summary>The departments concerned verified the dispute (已核实).</summary>
/// <param name="Verification">What the departments found, with the justified amount.</param>
public sealed record DisputeVerified(DisputeVerification Verification) : DomainEvent;

/// <summary>The dispute was written down with cause and proposed amount (已书面记录).</summary>
/// <param name="Cause">Why a deduction is proposed, or why none.</param>
/// <param name="Proposed">The proposed deduction, in yuan; zero where none is proposed.</param>
/// <param name="Proposer">The person who proposes, and who therefore must not decide.</param>
public sealed record DisputeWrittenDown(string Cause, Money Proposed, StaffMember Proposer) : DomainEvent;

/// <summary>The written record was reported to the department's leader (已上报).</summary>
/// <param name="To">The id of the department leader who got the report.</param>
public sealed record DisputeReported(Id<StaffMember> To) : DomainEvent;

/// <summary>The department's leader accepted a deduction (已同意).</summary>
/// <param name="Deduction">The accepted deduction, to be booked on the debt.</param>
public sealed record DisputeAccepted(AcceptedDeduction Deduction) : DomainEvent;

/// <summary>The department's leader rejected the dispute (已驳回).</summary>
/// <param name="By">The id of the person who decided.</param>
/// <param name="Reason">Why no deduction was accepted.</param>
public sealed record DisputeRejected(Id<StaffMember> By, string Reason) : DomainEvent;

/// <summary>The customer withdrew the dispute before it was decided (已撤回).</summary>
/// <param name="Reason">Why the customer withdrew the dispute.</param>
public sealed record DisputeWithdrawn(string Reason) : DomainEvent;
