namespace MarketDept.Domain.Customers.Care;

/// <summary>A visit to a customer was planned (已计划).</summary>
/// <param name="Visit">The id of the visit.</param>
/// <param name="Plan">The plan, with customer, times and purpose.</param>
public sealed record VisitDiaryPlanned(Id<Visit> Visit, VisitPlan Plan) : DomainEvent;

/// <summary>A planned visit was called off (已取消).</summary>
/// <param name="Visit">The id of the visit.</param>
/// <param name="Reason">Why the plan was called off.</param>
public sealed record VisitDiaryCalledOff(Id<Visit> Visit, string Reason) : DomainEvent;

/// <summary>A visit that was made was recorded (已登记).</summary>
/// <param name="Visit">The id of the visit.</param>
/// <param name="Entry">The first entry on the visit. The names of the persons met are contact data.</param>
public sealed record VisitDiaryRecorded(Id<Visit> Visit, VisitEntry Entry) : DomainEvent;

/// <summary>A recorded visit was corrected by a new entry (已更正).</summary>
/// <param name="Visit">The id of the visit.</param>
/// <param name="Entry">The new entry with the reason of the correction. The names of the persons met are contact data.</param>
public sealed record VisitDiaryCorrected(Id<Visit> Visit, VisitEntry Entry) : DomainEvent;

/// <summary>A recorded visit was verified: found genuine, false, or not determinable (已核实).</summary>
/// <param name="Visit">The id of the visit.</param>
/// <param name="Verification">Who verified, on what grounds, and with what result.</param>
public sealed record VisitDiaryVerified(Id<Visit> Visit, VisitVerification Verification) : DomainEvent;
