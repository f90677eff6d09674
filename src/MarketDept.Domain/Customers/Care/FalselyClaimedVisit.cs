namespace MarketDept.Domain.Customers.Care;

/// <summary>A visit that verification found false (经核实不属实的拜访): exactly what clause 11.3 needs, and no penalty.</summary>
/// <remarks>Only a <see cref="VisitDiary"/> makes one, from a verification by whoever may verify; a visit that could not be
/// determined yields none. A visit is found false once at most, so it yields one at most. Equality is by value.</remarks>
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

    /// <summary>The visit (拜访编号).</summary>
    public Id<Visit> VisitId { get; }
    /// <summary>Who claimed it (当事人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>From when it was falsely claimed (谎报起), local time in the business zone.</summary>
    public LocalDateTime From { get; }
    /// <summary>Until when (谎报止): the start and the time elapsed, so it is later even where a clock was set back in between.</summary>
    public LocalDateTime To { get; }
    /// <summary>Who verified it (核实人).</summary>
    public Id<StaffMember> VerifiedBy { get; }
    /// <summary>When that was (核实时间).</summary>
    public Instant VerifiedAt { get; }
}
