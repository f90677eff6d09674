namespace MarketDept.Domain.Violations;

/// <summary>What is left of one established finding after an appeal that succeeded in part (部分改判).</summary>
/// <remarks>Nothing may grow by an appeal. Equality is by value.</remarks>
/// <param name="Clause">The clause of the finding.</param>
/// <param name="Fine">The fine that is left, in yuan.</param>
/// <param name="Compensation">The compensation that is left, in yuan; not read where it was open.</param>
/// <param name="DutyToCollect">The duty to collect that is left, in yuan; not read where it was open.</param>
/// <param name="KeepsAbsence">Whether the absence stays.</param>
public sealed record AppealReduction(ClauseId Clause, Money Fine, Money Compensation, Money DutyToCollect, bool KeepsAbsence = true) : DomainValue;
