namespace MarketDept.Domain.Violations;

/// <summary>The result of a case for one person, over all versions.</summary>
/// <param name="Staff">The person.</param>
/// <param name="First">The first report that names the person.</param>
/// <param name="Compensation">The person's part of the loss; null where it is open, or where versions differ.</param>
/// <param name="DutyToCollect">The person's part of the amount to be collected; null where it is open, or where versions differ.</param>
/// <param name="Missing">The facts that leave an amount or the absence open.</param>
/// <param name="Differs">Whether the dispute changes the person's result.</param>
internal sealed record PersonResult(
    Id<StaffMember> Staff, Report First, Money? Compensation, Money? DutyToCollect, FactNames Missing, bool Differs);
