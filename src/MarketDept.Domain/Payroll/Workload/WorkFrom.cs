using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using NodaTime.Text;

namespace MarketDept.Domain.Payroll.Workload;

/// <summary>Reads work off the events of the other contexts (由事件统计工作量); one method for each of them.</summary>
/// <remarks>An event that is no piece of work, or nobody's, gives null. Days begin in the company's time zone; null: Asia/Shanghai.</remarks>
[Clause("4.4")]
public static class WorkFrom
{
    /// <summary>A contact that was logged counts for who had it; a customer won or lost, for his owner (客户事件).</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="owner">Who owns the customer at that time; null where nobody does, or it is contested.</param>
    /// <param name="zone">The company's time zone.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? Customer(Customer.Event happened, Id<StaffMember>? owner = null, DateTimeZone? zone = null) => Guard.Against.Null(happened) switch
    {
        Customer.ContactRecorded contact => Work($"contact:{contact.Contact}", contact.Staff, WorkKind.Contacts, contact.At, zone),
        Customer.StageEntered { Stage: CustomerStage.Active } won when owner is { } by =>
            Work($"won:{won.Customer}@{Exactly(won.At)}", by, WorkKind.CustomersWon, won.At, zone),
        Customer.StageEntered { Stage: CustomerStage.Lost } lost when owner is { } by =>
            Work($"lost:{lost.Customer}@{Exactly(lost.At)}", by, WorkKind.CustomersLost, lost.At, zone),
        _ => null,
    };

    /// <summary>The detailed report of an interested customer counts for who made it (上报意向客户); a second one of the same customer is another.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="report">The report that was accepted.</param>
    /// <param name="zone">The company's time zone.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or there is no report.</exception>
    public static WorkDone Interest(Id<Customer> customer, InterestReport report, DateTimeZone? zone = null)
    {
        Guard.Against.Default(customer);
        Guard.Against.Null(report);
        return Work($"interest:{customer}@{Exactly(report.ReportedAt)}", report.By, WorkKind.ProspectsReported, report.ReportedAt, zone);
    }

    /// <summary>A visit that was recorded counts once for whose diary it is (外访事件), however often it is corrected, and not if it is found false.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="zone">The company's time zone.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? Visit(VisitDiary.Event happened, DateTimeZone? zone = null) => Guard.Against.Null(happened) switch
    {
        VisitDiary.Recorded visit => Work($"visit:{visit.Visit}", visit.Owner, WorkKind.Visits, visit.At, zone),
        VisitDiary.Verified { Outcome: VisitOutcome.False } found =>
            Work($"visit:{found.Visit}/false", found.Owner, WorkKind.Visits, found.At, zone, $"visit:{found.Visit}"),
        _ => null,
    };

    private static string Exactly(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static WorkDone Work(string key, Id<StaffMember> staff, WorkKind kind, Instant at, DateTimeZone? zone, string? strikes = null) =>
        new(key, staff, kind, at.InZone(zone ?? BusinessZone.Default).Date, strikes);
}
