namespace MarketDept.Domain.Customers.Care;

/// <summary>A visit was planned (已计划).</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Plan">The plan.</param>
public sealed record VisitDiaryPlanned(Id<Visit> Visit, VisitPlan Plan) : DomainEvent;

/// <summary>A plan was called off (已取消).</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Reason">Why.</param>
public sealed record VisitDiaryCalledOff(Id<Visit> Visit, string Reason) : DomainEvent;

/// <summary>A visit was recorded (已登记).</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Entry">The first entry on it; the names of the persons met are contact data.</param>
public sealed record VisitDiaryRecorded(Id<Visit> Visit, VisitEntry Entry) : DomainEvent;

/// <summary>A visit was corrected (已更正).</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Entry">The new entry on it, with the reason; the names of the persons met are contact data.</param>
public sealed record VisitDiaryCorrected(Id<Visit> Visit, VisitEntry Entry) : DomainEvent;

/// <summary>A visit was verified (已核实), perhaps without being determinable.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Verification">By whom, on what grounds, and what it came to.</param>
public sealed record VisitDiaryVerified(Id<Visit> Visit, VisitVerification Verification) : DomainEvent;
