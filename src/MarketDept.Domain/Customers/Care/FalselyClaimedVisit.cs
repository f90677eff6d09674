namespace MarketDept.Domain.Customers.Care;

/// <summary>The facts of a visit that verification found false (经核实不属实的拜访), as clause 11.3 needs them. They are no penalty.</summary>
/// <remarks>Only a <see cref="VisitDiary"/> makes one, from a verification that found the visit false. Each visit yields one at most; a visit that
/// could not be determined yields none. Equality is by value.</remarks>
[Clause("11.3")]
public sealed record FalselyClaimedVisit : DomainValue
{
    internal FalselyClaimedVisit(Id<Visit> visit, Id<StaffMember> staff, VisitVerification found, Interval claimed)
    {
        VisitId = visit;
        Staff = staff;
        From = claimed.Start.InBusinessZone().LocalDateTime;
        To = From.Plus(new PeriodBuilder { Days = claimed.Duration.Days, Nanoseconds = claimed.Duration.NanosecondOfDay }.Build());
        VerifiedBy = found.By.Id;
        VerifiedAt = found.At;
    }

    /// <summary>The id of the visit that was found false (拜访编号).</summary>
    public Id<Visit> VisitId { get; }
    /// <summary>The employee who claimed the visit (当事人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The start of the time falsely claimed (谎报起), local time in the business zone.</summary>
    public LocalDateTime From { get; }
    /// <summary>The end of the time falsely claimed (谎报止): the start plus the time elapsed, so it is later than the start even where a clock was set back.</summary>
    public LocalDateTime To { get; }
    /// <summary>The person who verified the visit and found it false (核实人).</summary>
    public Id<StaffMember> VerifiedBy { get; }
    /// <summary>When the visit was verified (核实时间).</summary>
    public Instant VerifiedAt { get; }
}
