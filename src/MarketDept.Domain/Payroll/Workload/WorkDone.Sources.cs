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
    /// <summary>Derives work from an event of a customer (客户事件): a contact counts for the employee who had it, a customer won or lost for the
    /// owner.</summary>
    /// <param name="happened">The event of the customer.</param>
    /// <param name="owner">The customer's owner at that time; null where nobody owns him, or he is contested.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromCustomer(DomainEvent happened, Id<StaffMember>? owner = null) => Guard.Against.Null(happened) switch
    {
        CustomerContactRecorded { Contact: { } made } contact => Work($"contact:{contact.Key}/{made.Id}", made.Staff, WorkKind.Contacts, contact.At),
        CustomerStageEntered { Stage: CustomerStage.Active } won when owner is { } by =>
            Work($"won:{won.Key}@{Exactly(won.At)}", by, WorkKind.CustomersWon, won.At),
        CustomerStageEntered { Stage: CustomerStage.Lost } lost when owner is { } by =>
            Work($"lost:{lost.Key}@{Exactly(lost.At)}", by, WorkKind.CustomersLost, lost.At),
        _ => null,
    };

    /// <summary>Derives work from the report of an interested customer (上报意向客户), for the person who reported. A second report of the customer is another
    /// piece.</summary>
    /// <param name="customer">The reported customer.</param>
    /// <param name="report">The report that was accepted.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or there is no report.</exception>
    public static WorkDone FromInterest(Id<Customer> customer, InterestReport report)
    {
        Guard.Against.Default(customer);
        Guard.Against.Null(report);
        return Work($"interest:{customer}@{Exactly(report.ReportedAt)}", report.By, WorkKind.ProspectsReported, report.ReportedAt);
    }

    /// <summary>Derives work from an event of a visit diary (拜访事件). A recorded visit counts once for the person of the diary, however often corrected; a
    /// false one does not count.</summary>
    /// <param name="happened">The event of the diary.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromVisit(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        VisitDiaryRecorded visit => Work($"visit:{visit.Visit}", new(visit.Key), WorkKind.Visits, visit.At),
        VisitDiaryVerified { Verification.IsGenuine.IsNo: true } found =>
            Work($"visit:{found.Visit}/false", new(found.Key), WorkKind.Visits, found.At, $"visit:{found.Visit}"),
        _ => null,
    };

    /// <summary>Derives work from an event of a bill (账单事件): a bill counts when the customer confirms it, for the collector in charge. A split-off bill is
    /// another piece.</summary>
    /// <param name="happened">The event of the bill.</param>
    /// <param name="collector">The collector in charge of the bill; null where nobody is.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromBill(DomainEvent happened, Id<StaffMember>? collector) => Guard.Against.Null(happened) switch
    {
        BillConfirmed confirmed when collector is { } by => Work($"bill:{confirmed.Key}", Guard.Against.Default(by, nameof(collector)), WorkKind.Bills, confirmed.At),
        _ => null,
    };

    /// <summary>Derives work from an event of a receipt (收款事件): a receipt counts once for the collector in charge, however the money is
    /// allocated.</summary>
    /// <param name="happened">The event of the receipt.</param>
    /// <param name="collector">The collector in charge of the customer's debts; null where nobody is.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromReceipt(DomainEvent happened, Id<StaffMember>? collector) => Guard.Against.Null(happened) switch
    {
        ReceiptRecorded received when collector is { } by => Work($"receipt:{received.Key}", by, WorkKind.Receipts, received.At),
        _ => null,
    };

    /// <summary>Derives work from an event of dunning (催收事件): a demand counts for the person who made it; a reminder does not count.</summary>
    /// <param name="happened">The event of the dunning.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromDemand(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        // A demand's id is its own within one log only.
        DunningLogRecorded { Demand: { IsReminder: false } made } recorded =>
            Work($"demand:{recorded.Key}/{made.Id}", made.By, WorkKind.Demands, made.At),
        _ => null,
    };

    /// <summary>Derives work from an event of an order sheet (订单整理表事件): a sent sheet counts for the sender, and so does a sent revision.</summary>
    /// <param name="happened">The event of the sheet.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static WorkDone? FromSheet(DomainEvent happened) => Guard.Against.Null(happened) switch
    {
        WarehouseOrderSheetSent sent => Work($"sheet:{sent.Key}", sent.By, WorkKind.Sheets, sent.At),
        _ => null,
    };

    /// <summary>Derives work from sorted orders (整理订单): each order counts once, for the clerk on whose sheet it was first put.</summary>
    /// <remarks>Derive this work anew from all sheets each time: an order removed from a draft no longer counts.</remarks>
    /// <param name="sheets">The sheets, with revisions, in any order.</param>
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

    /// <summary>Derives work from an issued notice (发出通知单), for the person who filled it in; null before the issue. Later steps of the notice do not
    /// matter.</summary>
    /// <param name="notice">The notice to count.</param>
    /// <exception cref="ArgumentNullException">The notice is null.</exception>
    public static WorkDone? FromNotice(Notice notice) =>
        Guard.Against.Null(notice).IssuedAt is { } issued ? Work($"notice:{notice.Id}", notice.Handler.Id, WorkKind.Notices, issued) : null;

    private static string Exactly(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static WorkDone Work(string key, Id<StaffMember> staff, WorkKind kind, Instant at, string? strikes = null) =>
        new(key, staff, kind, at.InBusinessZone().Date, strikes);
}
