using MarketDept.Domain.Customers.Care;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>Turns a visit that was found false into facts for judging a false report, clause 11.3 (谎报拜访的违纪事实).</summary>
/// <remarks> The id of the act is <c>visit:</c> and the id of the visit: however often the same visit is reported, there is one act and one absence.
/// Nothing is decided here; the person is heard first, and the case is a <see cref="Violation"/>. </remarks>
[Clause("8.2.4")]
[Clause("11.3")]
public static class FalseVisit
{
    /// <summary>The facts of the breach of 11.3 (谎报事实): the time during which the visit was falsely claimed.</summary>
    /// <exception cref="ArgumentNullException">There is no such visit.</exception>
    public static ViolationFacts.FalseVisitReport Facts(FalselyClaimedVisit claim) => new(new AbsenceInterval(Guard.Against.Null(claim).From, claim.To));

    /// <summary>Creates the report of the act (违纪事件): by the person who claimed the visit, on the day on which the claimed visit began.</summary>
    /// <param name="claim">The visit that verification found false.</param>
    /// <param name="id">The id of the report; null: <c>false-visit:</c> and the id of the visit.</param>
    /// <exception cref="ArgumentException">There is no such visit, or the id is <c>default</c>.</exception>
    public static Incident IncidentOf(FalselyClaimedVisit claim, Id<Incident>? id = null)
    {
        var facts = Facts(claim);
        return new Incident(id ?? new($"false-visit:{claim.VisitId}"), claim.From.Date, [new Offender(claim.Staff)], facts, ActOf(claim));
    }

    /// <summary>The id of the act of falsely reporting a visit (行为编号), the same for every report of it.</summary>
    /// <exception cref="ArgumentNullException">There is no such visit.</exception>
    public static Id<Occurrence> ActOf(FalselyClaimedVisit claim) => new($"visit:{Guard.Against.Null(claim).VisitId}");
}
