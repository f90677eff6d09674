#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// One month of a marketing department, from the first contact to what may be asked for of a wage: the tour of the package.
//
//     dotnet run docs/examples/month.cs
//     dotnet run docs/examples/month.cs -- FILE [--lang zh|en] [--format text|json]
//
// This file is the whole use of the package, chapter by chapter; the files beside it read the input and print the output.
// Each chapter does what an application does: it states facts, asks, and tells the answer. No judgement is made here.

using MarketDept.Domain;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Commitments.Permissions;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Payroll.Overview;
using MarketDept.Domain.Payroll.Workload;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Terms;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;
using NodaTime;

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/month-2026-06.json"), faults);
if (arguments.Help)
    return Arguments.PrintHelp("month", "市场部的一个月 / one month of the department");
if (faults.Count > 0)
    return faults.Print();
if (MonthFile.Read(arguments.File, faults) is not { } file)
    return faults.Print();

var tour = new Tour(arguments.Language);
var month = file.Month;
var (manager, deputy, seller, rival, collector, clerk) = (file.Manager, file.Deputy, file.Seller, file.Rival, file.Collector, file.Clerk);

// Who may decide what. With nothing delegated, the manager decides, and nobody his own case.
var authority = new DecisionAuthority();

// What the company has chosen; all else stands at its default.
var finance = new Department(new("F"), "财务部", Head: new("H1"));
var company = CompanyTerms.Default with
{
    Care = CareTerms.Default with { SurveyEvery = Period.FromMonths(1), AnalysisEvery = Period.FromMonths(1) },
    Settlement = SettlementTerms.Default with { SignedReceiptIsMonthlyType = false },
    Notices = NoticeTerms.Default with { Routes = [new NoticeRoute(NoticeForm.ArrearsConsent, [finance]), new NoticeRoute(NoticeForm.InterdepartmentalMemo, [finance])] },
    Dunning = new DunningPlan([new(FromDaysOverdue: 1, new("电话催收", "call")), new(15, new("催款函", "letter"))]),
    Cases = CaseTerms.Default with { AppealDays = 7 },
};

tour.Chapter("ownership", "客户是谁的", "Whose the customer is");
var customer = Customer.Register(file.Customer, new CustomerIdentity(CustomerName.Parse(file.CustomerName)), seller, "展会", At(1, 9));
customer.RecordContact(new Contact(new("L-2"), customer.Id, rival, At(4, 10), At(4, 10), isTwoWay: true));
customer.RecordContact(new Contact(new("L-1"), customer.Id, seller, At(2, 9), At(4, 18), isTwoWay: true));
customer.Activate(At(5, 9));
customer.AssignCollector(collector, manager, authority, At(5, 9));
tour.Tell(language => customer.ExplainOwnership(language));
tour.Note("owner", customer.Ownership.Owner);

var contested = Customer.Register(file.Contested, new CustomerIdentity(CustomerName.Parse(file.ContestedName)), seller, "展会", At(2, 9));
contested.RecordContact(new Contact(new("L-3"), contested.Id, seller, At(3, 11), At(3, 12), isTwoWay: true));
contested.RecordContact(new Contact(new("L-4"), contested.Id, rival, At(3, 11), At(3, 13), isTwoWay: true));
contested.AssignCollector(collector, manager, authority, At(5, 9));
tour.Tell(language => contested.ExplainOwnership(language));
tour.Note("contested", contested.Id);

tour.Chapter("permission", "先问，再答应", "Asking before a promise");
var permissions = new PermissionPolicy(authority, company.Limits);
PermissionDecision mayHe = permissions.Ask(seller, ActKind.RateReduction, amount: null, At(5, 9));
tour.Tell(mayHe.Explain);
tour.Note("status", mayHe.IsAllowed.IsNo ? "NeedsDecision" : mayHe.IsAllowed.IsYes ? "Allowed" : "Undetermined");

tour.Chapter("promise", "没有问就答应了", "A promise without authority");
var lowerRate = new PromiseTerms.LowerRate(file.Route, file.Tariff, file.Promised);
var promise = Commitment.Record(new("CN-1"), new Promise(customer.Id, seller, lowerRate, At(5, 14)), authority, At(5, 15));
foreach (var carried in file.Carried)
    promise.RecordCarriage(new CarriedConsignment(carried.Id, carried.Tariff, carried.Charged, At(8, 9)), At(8, 18));
promise.Ratify(new("SQ-1"), manager, authority, At(10, 9));                   // ends the loss; the breach stays
tour.Tell(language => promise.Review().Explain(language));
tour.Tell(language => promise.Review().ExplainLoss(language));
tour.Note("authorised", promise.Review().Reason is null);
tour.Note("loss", promise.Review().PriceDifference);

tour.Chapter("notice", "批准、发出、签齐，然后才可欠费", "Approved, issued, signed: then the customer may owe");
var financeHead = new StaffMember(new("H1"), "财务部负责人", Position.DepartmentHead);
var owed = Receivable.Open(new("YS-2"), new ConfirmedDebt(contested.Id, new("ZD-2"), month, file.Arrears, Day(8), DueOn: Day(10)), At(8, 9));
var request = new NoticeContent.ArrearsRequest(contested.Id, SettlementMethod.Prepaid, debt: "YS-2", file.Arrears, promisedOn: Day(25), reason: "货款在途");
var notice = Notice.Draft(new("TZ-1"), number: "QF-001", request, by: seller, At(9, 9));
notice.Approve(new NoticeApproval.OfArrears(manager, Limit: file.Arrears, At(9, 10)), authority, At(9, 10));
notice.Issue(company.Notices, At(9, 11), company.Settlement);
tour.Note("beforeTheSignature", notice.MayGiveCredit(file.Arrears, At(9, 12)).IsAllowed);
tour.Tell(language => notice.MayGiveCredit(file.Arrears, At(9, 12)).Explain(language));
notice.SignStub(finance.Id, financeHead, At(9, 15));
tour.Tell(language => notice.MayGiveCredit(file.Arrears, At(9, 15)).Explain(language));
tour.Note("afterIt", notice.MayGiveCredit(file.Arrears, At(9, 15)).IsAllowed);
var consent = ArrearsConsent.Give(new("QF-001"), notice, owed, others: [], At(9, 16));

var memo = Notice.Draft(new("TZ-2"), number: "XX-001", new NoticeContent.SpecialHandling(customer.Id, "易碎，轻放", from: Day(30)), by: seller, At(20, 9));
memo.Issue(company.Notices, At(20, 10), company.Settlement);                  // and finance has not signed it yet

tour.Chapter("storage", "告知客户仓储面积，计收仓储费", "The customer is told his storage area, and charged for it");
var goods = new Id<Occupancy>("RK-1");
var place = StoragePlace.Register(new("CW-7"), capacity: Area.OfSquareMetres(500), At(-4, 8));
place.Occupy(goods, customer.Id, Area.OfSquareMetres(100), dayIn: Day(-4), dayOut: null, At(-4, 10));
place.Notify(goods, seller.Id, on: Day(-3), At(-3, 10));
var told = place.AskNotified(goods, within: Period.FromDays(3), on: Day(1));
StorageFee storageFee = place.Post(goods, until: Day(1), StorageRate.OfYuan(0.50m), At(2, 9));
tour.Tell(told.Explain);
tour.Tell(storageFee.Explain);
tour.Note("told", (told.IsTold, told.IsLate) switch { (true, false) => "InTime", (true, true) => "Late", (false, true) => "Overdue", _ => "Pending" });
tour.Note("fee", storageFee.Total);

tour.Chapter("bill", "账单由客户确认", "The customer confirms the bill");
var contract = ContractTerms.Conclude(new("HT-1"), customer.Id, PaymentTerm.AfterServiceMonth(months: 1, day: 20), month.PlusMonths(-1), At(1, 9));
var waybill = new Consignment(new("YD-1"), customer.Id, Day(1).PlusDays(-5), [new FreightPart(SettlementMethod.Monthly, file.Freight)],
    new FreightRemark("广州", "成都", "重型货车", "纸箱 120 件"));
var bill = Bill.Draft(new("ZD-1"), contract, month.PlusMonths(-1), At(3, 9));
bill.AddFreight(waybill, SettlementMethod.Monthly, At(3, 9));
bill.Add(Charge.Of(ChargeKind.Handling, new("handling:88"), "装卸费", file.Handling, TaxCategory.LogisticsSupport, SettlementMethod.Monthly), At(3, 9));
bill.AddStorage(storageFee, SettlementMethod.Monthly, At(3, 9));
bill.Present(bill.Total, collector, BilledSources.None, At(3, 10));
bill.Confirm(bill.Total, Confirmer.OfCustomer(customer.Id, "客户财务"), "签回的对账单", At(5, 10));
var debt = Receivable.Open(new("YS-1"), bill, At(5, 11));
tour.Tell(language => bill.Explain(language));
tour.Note("confirmed", bill.ConfirmedAmount);
tour.Note("dueOn", debt.DueOn);

tour.Chapter("receipt", "收款分配到应收款", "A receipt is allocated");
var receipt = Receipt.Record(new("SK-1"), customer.Id, file.Received, Day(12), instruction: [], At(12, 10));
Settlement.Allocate(receipt, [debt], Day(12), entryOf: each => new($"{each}/SK-1"), At(12, 10));
tour.Tell(language => debt.Explain(language, Day(12)));
tour.Note("balance", debt.Balance);

tour.Chapter("returned", "支票退票：收款整笔退回，欠款恢复", "A cheque bounces: the receipt goes back whole, and the debt is owed again");
var cheque = Receipt.Record(new("SK-2"), contested.Id, file.Arrears, Day(13), instruction: [], At(13, 10));
Settlement.Allocate(cheque, [owed], Day(13), entryOf: each => new($"{each}/SK-2"), At(13, 10));
tour.Note("paid", owed.Balance);
Settlement.Return(cheque, [owed], "支票退票", collector.Id, new(new("SK-2/TH"), Day(14), At(14, 10)), entryOf: each => new($"{each}/TH"));
tour.Tell(language => owed.Explain(language, Day(14)));
tour.Note("balance", owed.Balance);

tour.Chapter("deduction", "核实、记录、上报、决定，然后才扣款", "Verified, written down, reported, decided: then deducted");
var dispute = Dispute.Raise(new("ZY-1"), debt, new(DisputeKind.CargoClaim, [new DisputedLine("YD-1", file.Freight, file.Claimed)], "破损两箱"),
    others: [], collector.Id, At(15, 9));
dispute.Verify(file.Justified, ["操作部"], "签收单注明破损", collector.Id, At(15, 14));
dispute.WriteDown("破损两箱", file.Justified, proposer: collector, At(15, 15));
dispute.ReportTo(manager, authority, At(15, 16));
AcceptedDeduction accepted = dispute.Accept(file.Justified, debt, manager, authority, At(16, 9));
debt.Deduct(accepted, new Posting(new("KK-1"), Day(16), At(16, 10)));
tour.Tell(dispute.Explain);
tour.Note("balance", debt.Balance);

DunningPlan levels = company.Dunning!;
var dunning = DunningLog.Open(debt);
dunning.Record(new Demand(new("CK-1"), Level: 1, debt.Balance, "电话", "通话记录 88", collector.Id, At(22, 10)), debt, [dispute], levels);

tour.Chapter("orders", "订单核对后才上整理表", "Only a reconciled order goes on the sheet");
var shop = new Consignee("宏达超市（城东店）", "人民路 12 号");
var order = StorageOrder.Take(new("DD-1"), customer.Id, usesStorage: Fact.Yes, shop, [new GoodsLine("A-100", Quantity.Of(10, "箱"))]);
var note = new DeliveryNote(new("SH-1"), order.Id, [new GoodsLine("A-100", Quantity.Of(8, "箱"))]);
OrderReconciliation check = OrderReconciliation.Of([order], [note], on: Day(18))
    .Resolve([new DifferenceResolution(order.Id, "A-100", "箱", "缺货，下次补送", ConfirmedBy: "客户采购")]);
var sheet = WarehouseOrderSheet.Draft(new("ZL-1"), new SheetHead("ZL-001", Day(18), "一号库"), others: new SheetRegister(), clerk, At(18, 9));
sheet.Add(check.Checks[0], requirements: ["送货单一式两份"], others: new SheetRegister(), At(18, 10));
sheet.Send("传真", "传真簿 17", clerk, At(18, 11));
sheet.KeepIn("档案柜 2", At(18, 12));
var papers = HandOver.PlaceIn(new("JJ-1"), sheet, "一号架", designated: ["一号架"], clerk, At(18, 12));
tour.Tell(check.Checks[0].Explain);
tour.Tell(language => sheet.Explain(language));
tour.Note("order", check.Checks[0].Status);
tour.Note("sheet", sheet.Status);

tour.Chapter("visit", "查实一次拜访", "A visit is checked");
var diary = VisitDiary.Open(rival);
diary.Record(new("WF-1"), new VisitAccount(contested.Id, At(11, 14), At(11, 17), "客户仓库", [], "没有见到人"), At(11, 18));
diary.Verify(new("WF-1"), new(Fact.No, "客户门卫登记无此来访", manager, At(12, 10)), authority);
tour.Tell(language => diary.Explain(new("WF-1"), language));
var claim = diary.FalseClaims().Single();
tour.Note("claimedFrom", claim.From);
tour.Note("claimedTo", claim.To);

tour.Chapter("violations", "违纪案件：报告、听取、决定、生效", "The cases: reported, heard, decided, final");
Incident[] incidents = [UnauthorizedPromise.IncidentOf(promise, UnauthorizedPromise.Concession(promise)), FalseVisit.IncidentOf(claim)];
var procedure = new CaseProcedure(new PenaltyPolicy(RegulationEditions.Standard, company.Cases), authority);
Violation[] cases = [Judged("WJ-1", incidents[0], seller, "客户催得急，先答应了。"), Judged("WJ-2", incidents[1], rival, "当天去了别处。")];
foreach (var each in cases)
    tour.Tell(language => each.Explain(language));
foreach (var item in cases.SelectMany(each => each.ExportItems()))
    tour.Note(item.Key, item.Kind == FindingItemKind.Absence ? item.Absence : item.Amount);

tour.Chapter("ledger", "每人当月事项", "The month of each person");
PersonLedger[] ledgers = [.. cases.Select(each => LedgerOf(each))];
var items = DepartmentMonth.Of(month, ledgers);
tour.Tell(items.Explain);
tour.Note("fines", items.Fines);
tour.Note("compensation", items.Compensation);
tour.Note("dutyToCollect", items.DutyToCollect);
tour.Note("absences", items.Absences);

// What the company's time clock says stands beside what was found, and is no finding.
var clock = new RecordedAbsence("KQ-24", rival.Id, "考勤机", new AbsenceInterval(Day(24).At(new(9, 0)), Day(24).At(new(17, 30))));
var calendar = new WorkCalendar(
    month.ToDateInterval(),
    month.ToDateInterval().Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).SelectMany(day => new[]
    {
        new AbsenceInterval(day.At(new(9, 0)), day.At(new(12, 0))), new AbsenceInterval(day.At(new(13, 0)), day.At(new(18, 0))),
    }));
AttendanceMonth attendance = company.Absence.Count(ledgers[1], month, calendar, recorded: [clock]);
tour.Tell(attendance.Explain);
tour.Note("minutesFound", (int)attendance.Added.TotalMinutes);
tour.Note("minutesRecorded", (int)attendance.RecordedAdded.TotalMinutes);

tour.Chapter("work", "工作量、目标与考核", "Work, a goal, an appraisal");
IEnumerable<WorkDone?> work =
[
    .. customer.TakeEvents().Select(it => WorkDone.FromCustomer(it, customer.Ownership.Owner)),
    .. contested.TakeEvents().Select(it => WorkDone.FromCustomer(it, contested.Ownership.Owner)),
    .. bill.TakeEvents().Select(it => WorkDone.FromBill(it, collector.Id)),
    .. receipt.TakeEvents().Select(it => WorkDone.FromReceipt(it, collector.Id)),
    .. dunning.TakeEvents().Select(it => WorkDone.FromDemand(it)),
    .. sheet.TakeEvents().Select(it => WorkDone.FromSheet(it)),
    .. WorkDone.FromOrders([sheet]),
    .. new[] { notice, memo }.Select(it => WorkDone.FromNotice(it)),
    .. diary.TakeEvents().Select(it => WorkDone.FromVisit(it)),
];
var workload = WorkloadSheet.Of(month, work.OfType<WorkDone>());
tour.Tell(workload.Explain);
foreach (var person in workload.Staff)
    tour.Note($"work:{person}", WorkKind.List.OrderBy(kind => kind.Value).Where(kind => workload.Count(person, kind) > 0).Select(kind => $"{kind.Name} {workload.Count(person, kind)}"));

var goal = PeriodGoal.On(Day(1), WorkKind.Contacts, new PeriodGoal(month.ToDateInterval(), WorkKind.Contacts, 5))!;
var done = workload.Staff.Sum(person => workload.Count(person, goal.Kind));
tour.Line($"目标：{goal.Kind.Title.Chinese} {goal.Target}，实际 {done}；意味着什么，由人判断。",
    $"Goal: {goal.Kind.Title.English} {goal.Target}, counted {done}; what that means is for people to judge.");
tour.Note("goal", $"{goal.Kind.Name} {done} of {goal.Target}");

var round = AppraisalRound.Open(new("KH-1"), month.ToDateInterval(), lowest: 1, highest: 5, At(32, 9));
round.Assess(seller, [new AppraisalScore("开发客户", 4), new AppraisalScore("先请示", 1)], remark: null, manager, authority, At(32, 10));
foreach (var score in round.Appraisals[0].Scores)
{
    tour.Line($"{manager.Id} 考核 {seller.Id}：{score.Criterion} {score.Score} 分（{round.Lowest} 至 {round.Highest}）。",
        $"{manager.Id} assessed {seller.Id}: {score.Criterion} {score.Score} ({round.Lowest} to {round.Highest}).");
    tour.Note($"appraisal:{seller.Id}/{score.Criterion}", score.Score);
}

tour.Chapter("statement", "应收账款月报", "The month's statement");
var today = Day(33);                                                          // early in the next month
var statement = MonthStatement.Of(month, asOf: today, [debt, owed], [receipt, cheque]);
tour.Tell(statement.Explain);
tour.Note("charges", statement.Total.Charges);
tour.Note("deductions", statement.Total.Deductions);
tour.Note("received", statement.Total.Received);
tour.Note("returned", statement.Total.Returned);
tour.Note("closing", statement.Total.Closing);
tour.Note("overdue", statement.Total.Overdue);

tour.Chapter("overview", "给经理的一页", "One page for the manager");
CollectionResponsibility[] inCharge = [CollectionResponsibility.Of(customer), CollectionResponsibility.Of(contested)];
var overview = DepartmentOverview.Of(
    month, on: today, new OverviewParts
    {
        Findings = items,
        Statement = statement,
        Collections = CollectionStatistics.Of(
            ReceivablesLedger.Of([debt, owed], [receipt, cheque]), month.ToDateInterval(), inCharge, [new CollectionTarget(collector.Id, month, file.Target)]),
        Notices = NoticeRegister.Of(notice, memo),
        Customers = [customer, contested],
        Losses = null,                                                             // nobody filled the form in: not supplied, and not "none"
        Alerts = ManagerAlert.ListOn(
            today,
            [new CustomerStanding(SettlementMethod.Monthly, debt.Balance, inCharge[0]), new CustomerStanding(SettlementMethod.Prepaid, owed.Balance, inCharge[1])],
            [new ManagerAlert(ManagerAlertKind.PromiseBroken, contested.Id, consent.RemainingOn(today, owed), consent.PromisedOn, consent.Id.Value)],
            company.Settlement),
        Dunning = [dunning.Next(levels, debt, [dispute], today), DunningLog.Open(owed).Next(levels, owed, [], today, consent.PromisedOn)],
        HandOvers = [papers.AskCollected(within: Duration.FromDays(2), At(33, 9))],
        Surveys = [company.Care.SurveyOf(customer.Id, lastAskedOn: null, customerSince: Day(1), today), company.Care.SurveyOf(contested.Id, null, null, today)],
        LossAnalysis = company.Care.Analysis(lastCompletedOn: null, since: Day(1), today),
        Areas = [place.AskNotified(goods, within: Period.FromDays(3), today)],
    });
tour.Tell(language => overview.Explain(language));
tour.Note("notSupplied", overview.NotSupplied.Select(title => title.English));
tour.Note("rateOfTarget", overview.Parts.Collections!.ByCollector.Single().RateOfTarget(4));
tour.Note("rateOfDue", overview.Parts.Collections.Total.RateOfDue(4));
tour.Note("openNotices", overview.Parts.Notices!.Open.Select(row => row.Number));
tour.Note("contestedCustomers", overview.ContestedCustomers!.Select(each => each.Value));
tour.Note("alerts", overview.Parts.Alerts!.Select(alert => $"{alert.Kind} {alert.Customer} {alert.Amount}".TrimEnd()));
tour.Note("demandsDue", overview.Parts.Dunning!.Select(answer => $"{answer.Receivable} level {answer.Level} {answer.Amount}"));
tour.Note("papersNotCollected", overview.Parts.HandOvers!.Select(answer => answer.HandOver.Value));
tour.Note("surveysDue", overview.Parts.Surveys!.Select(answer => $"{answer.Customer} {answer.Status}"));
tour.Note("lossAnalysis", overview.Parts.LossAnalysis!.Status);
tour.Note("areasNotToldInTime", overview.Parts.Areas!.Select(answer => answer.Occupancy.Value));

tour.Chapter("deductions", "依法至多可要求多少", "What may lawfully be asked for, at most");
(PersonLedger Of, JurisdictionProfile Under)[] asked = [.. ledgers.Select(own => (own, file.Profile)), (ledgers[0], JurisdictionProfile.Guangdong)];
foreach (var (own, profile) in asked.Distinct())
{
    // That the labour contract provides for it and that he is at fault are facts, which somebody states.
    DeductionPlan plan = profile.Plan(DeductionFacts.Of(own, file.WagesOf(own.Staff)) with { Items = ChargedItem.Of(own, _ => Fact.Yes), Contract = Fact.Yes });
    tour.Tell(language => plan.Explain(language));
    foreach (var planned in plan.Months)
        tour.Note($"{own.Staff}/{profile}/{Tour.Say(planned.Month)}", $"cap {planned.Cap}, at most fines {planned.AtMost.Fines} compensation {planned.AtMost.Compensation}");
    tour.Note($"{own.Staff}/{profile}/unplanned", plan.UnplannedAmounts.Together);
    tour.Note($"{own.Staff}/{profile}/notPlannable", plan.NotPlannable.Select(row => $"{row.Item.Key} {row.Ground}"));
}

return arguments.Json ? Output.Json(tour.WriteJson) : Output.Text(tour.WriteText);

// A day beyond the month's end is one of the next month, a day below 1 one of the month before.
LocalDate Day(int day) => month.OnDayOfMonth(1).PlusDays(day - 1);

Instant At(int day, int hour) => Day(day).At(new LocalTime(hour, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

// The deputy reports, the accused is heard, the manager decides, and the accused accepts.
Violation Judged(string id, Incident incident, StaffMember accused, string statement)
{
    var report = new SubmittedReport(incident, reporter: deputy, [new Evidence("核对记录", "与原始单据核对", "档案柜 3", At(16, 9))]);
    var violation = Violation.Report(new(id), accused, otherParties: [], report, procedure, At(16, 9));
    violation.HearStatement(statement, At(17, 9));
    violation.Decide(by: manager, procedure, At(18, 9));
    violation.AcceptDecision(procedure, At(19, 9));
    return violation;
}

// As often as it is taken over, an item is there once; a closed month takes no more.
PersonLedger LedgerOf(Violation violation)
{
    var own = PersonLedger.Open(violation.Accused.Id);
    own.TakeFrom(violation, At(32, 9));
    own.TakeFrom(violation, At(32, 10));
    own.Close(month, deputy, At(32, 11));
    return own;
}
