using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Warehousing.Sheets;
using NodaTime.Text;

namespace MarketDept.Domain.Payroll.Workload;

// One method for each source, from its events or, where they do not name who did it, from the aggregate. What is no piece of work, or nobody's, gives null.
public sealed partial record WorkDone : DomainValue
{
    /// <summary>A contact that was logged counts for who had it; a customer won or lost, for his owner (客户事件).</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="owner">Who owns the customer at that time; null where nobody does, or it is contested.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromCustomer(DomainEvent happened, Id<StaffMember>? owner = null) => Guard.Against.Null(happened) switch
    {
        CustomerContactRecorded { Contact: { } made } contact => Work($"contact:{contact.Key}/{made.Id}", made.Staff, WorkKind.Contacts, contact.At),
        CustomerStageEntered { Stage: CustomerStage.Active } won when owner is { } by =>
            Work($"won:{won.Key}@{Exactly(won.At)}", by, WorkKind.CustomersWon, won.At),
        CustomerStageEntered { Stage: CustomerStage.Lost } lost when owner is { } by =>
            Work($"lost:{lost.Key}@{Exactly(lost.At)}", by, WorkKind.CustomersLost, lost.At),
        _ => null,
    };

    /// <summary>The detailed report of an interested customer counts for who made it (上报意向客户); a second one of the same customer is another.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="report">The report that was accepted.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or there is no report.</exception>
    public static WorkDone FromInterest(Id<Customer> customer, InterestReport report)
    {
        Guard.Against.Default(customer);
        Guard.Against.Null(report);
        return Work($"interest:{customer}@{Exactly(report.ReportedAt)}", report.By, WorkKind.ProspectsReported, report.ReportedAt);
    }

    /// <summary>A visit that was recorded counts once for whose diary it is (拜访事件), however often it is corrected, and not if it is found false.</summary>
    /// <param name="happened">What happened.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromVisit(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        VisitDiaryRecorded visit => Work($"visit:{visit.Visit}", new(visit.Key), WorkKind.Visits, visit.At),
        VisitDiaryVerified { Verification.IsGenuine.IsNo: true } found =>
            Work($"visit:{found.Visit}/false", new(found.Key), WorkKind.Visits, found.At, $"visit:{found.Visit}"),
        _ => null,
    };

    /// <summary>A bill counts for who answers for it, when the customer confirms it (账单事件); what was split off is a bill of its own.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="collector">Who answers for the bill; null where nobody does.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromBill(DomainEvent happened, Id<StaffMember>? collector) => Guard.Against.Null(happened) switch
    {
        BillConfirmed confirmed when collector is { } by => Work($"bill:{confirmed.Key}", by, WorkKind.Bills, confirmed.At),
        _ => null,
    };

    /// <summary>A receipt counts for who answers for it, once, however it is allocated (收款事件).</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="collector">Who answers for the customer's debts; null where nobody does.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromReceipt(DomainEvent happened, Id<StaffMember>? collector) => Guard.Against.Null(happened) switch
    {
        ReceiptRecorded received when collector is { } by => Work($"receipt:{received.Key}", by, WorkKind.Receipts, received.At),
        _ => null,
    };

    /// <summary>A demand counts for who made it (催收事件); a reminder is none.</summary>
    /// <param name="happened">What happened.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromDemand(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        // A demand's id is its own within one log only.
        DunningLogRecorded { Demand: { IsReminder: false } made } recorded =>
            Work($"demand:{recorded.Key}/{made.Id}", made.By, WorkKind.Demands, made.At),
        _ => null,
    };

    /// <summary>A sheet counts for who sent it, a revision too (订单整理表事件).</summary>
    /// <param name="happened">What happened.</param>
    /// <exception cref="ArgumentNullException">Nothing happened.</exception>
    public static WorkDone? FromSheet(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        WarehouseOrderSheetSent sent => Work($"sheet:{sent.Key}", sent.By, WorkKind.Sheets, sent.At),
        _ => null,
    };

    /// <summary>An order counts once, for the clerk on whose sheet it was put first (整理订单), whatever became of the sheet.</summary>
    /// <remarks>Read it anew from all the sheets: what is taken off a draft is not sorted any more.</remarks>
    /// <param name="sheets">The sheets, first editions and revisions, in any order.</param>
    /// <exception cref="ArgumentException">There is no list, or a sheet in it is null.</exception>
    public static ValueList<WorkDone> FromOrders(IEnumerable<WarehouseOrderSheet> sheets) => ValueList.From(
        Guard.Against.Null(sheets).SelectMany(sheet => Guard.Against.Null(sheet, nameof(sheets)).Orders.Select(row => (row, sheet)))
            .GroupBy(of => of.row.Order, (order, all) =>
            {
                // A revision keeps the time of what it takes over, so the edition decides then.
                var (row, sheet) = all.OrderBy(of => of.row.AddedAt).ThenBy(of => of.sheet.Revision).ThenBy(of => of.sheet.Id).First();
                return Work($"order:{order}", sheet.DraftedBy, WorkKind.OrdersSorted, row.AddedAt);
            })
            .OrderBy(work => work.Key, StringComparer.Ordinal));

    /// <summary>A notice counts for who filled it in, once it is issued (发出通知单), whatever becomes of it; before that it is null.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException">There is no notice.</exception>
    public static WorkDone? FromNotice(Notice notice) =>
        Guard.Against.Null(notice).IssuedAt is { } issued ? Work($"notice:{notice.Id}", notice.Handler.Id, WorkKind.Notices, issued) : null;

    private static string Exactly(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static WorkDone Work(string key, Id<StaffMember> staff, WorkKind kind, Instant at, string? strikes = null) =>
        new(key, staff, kind, at.InBusinessZone().Date, strikes);
}
