namespace MarketDept.Domain.Violations;

/// <summary>What a case comes to for one of its persons, over all of its versions.</summary>
/// <param name="Staff">The person.</param>
/// <param name="First">The first report that names the person.</param>
/// <param name="Compensation">The part of the loss; null where it is open, or where versions differ.</param>
/// <param name="DutyToCollect">The part of what is to be collected; likewise.</param>
/// <param name="Missing">What leaves one of them, or the absence, open.</param>
/// <param name="Differs">Whether the dispute makes a difference for the person.</param>
internal sealed record PersonResult(
    Id<StaffMember> Staff, Report First, Money? Compensation, Money? DutyToCollect, FactNames Missing, bool Differs);
