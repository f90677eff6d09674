namespace MarketDept.Domain.Book;

/// <summary>The one list of columns, for the tables of all cases. <c>docs/book/README.md</c> says what each means.</summary>
internal static class Columns
{
    private static readonly string[] Nothing = [Words.None];
    private static readonly string[] NoAmount = [Words.None, "0.00"];

    // Who and when, of a report.
    internal static readonly Column Report = new("报告", "Report");
    internal static readonly Column Act = new("行为", "Act");
    internal static readonly Column Date = new("日期", "Date");
    internal static readonly Column Person = new("责任人", "Person", []);
    internal static readonly Column Weights = new("分担", "Weights");

    // What was done.
    internal static readonly Column Breach = new("违反", "Breach");
    internal static readonly Column Loss = new("损失", "Loss");
    internal static readonly Column Share = new("比例", "Share");
    internal static readonly Column Consignment = new("承运", "Consignment");
    internal static readonly Column Tariff = new("运价", "Tariff");
    internal static readonly Column Charged = new("实收", "Charged");
    internal static readonly Column Deduction = new("扣款", "Deduction");
    internal static readonly Column Justified = new("有理由", "Justified");
    internal static readonly Column Recovered = new("追回", "Recovered");
    internal static readonly Column Month = new("月份", "Month");
    internal static readonly Column Receivable = new("应收", "Receivable");
    internal static readonly Column Collected = new("已收", "Collected");
    internal static readonly Column Uncollectable = new("收不回", "Uncollectable");
    internal static readonly Column Intent = new("有意", "Intent");
    internal static readonly Column DataTaken = new("取得资料", "Data taken");
    internal static readonly Column Appropriated = new("占有客户", "Appropriated");
    internal static readonly Column ClaimedFrom = new("谎报起", "Claimed from");
    internal static readonly Column ClaimedTo = new("谎报止", "Claimed to");

    // What happened with a customer.
    internal static readonly Column When = new("时间", "When");
    internal static readonly Column Event = new("经过", "Event");
    internal static readonly Column Who = new("人员", "Who");
    internal static readonly Column Recorded = new("登记时间", "Recorded");
    internal static readonly Column Record = new("档案", "Record");
    internal static readonly Column Into = new("并入", "Into");
    internal static readonly Column By = new("决定人", "Decided by");
    internal static readonly Column Visit = new("拜访", "Visit");
    internal static readonly Column Start = new("开始", "Start");
    internal static readonly Column End = new("结束", "End");
    internal static readonly Column Verified = new("核实", "Verified");
    internal static readonly Column CareStep = new("事宜", "Care");
    internal static readonly Column To = new("对象", "To", Nothing);
    internal static readonly Column OnDay = new("日子", "Day");

    // What happened with bills and money.
    internal static readonly Column Movement = new("款项", "Movement");
    internal static readonly Column Step = new("办理", "Step");
    internal static readonly Column Number = new("单号", "Number");
    internal static readonly Column Bill = new("账单", "Bill");
    internal static readonly Column DueOn = new("到期", "Due on");
    internal static readonly Column Amount = new("金额", "Amount");

    internal static readonly Column Channel = new("渠道", "Channel");
    internal static readonly Column Viewer = new("查看人", "Viewer", []);

    // What the company has settled, and which edition is in force.
    internal static readonly Column Grace = new("补记宽限", "Recording grace", Setting: "OwnershipTerms.RecordingGrace");
    internal static readonly Column Edition = new("版本", "Edition");
    internal static readonly Column InForceFrom = new("生效日", "In force from");
    internal static readonly Column EndsOn = new("失效日", "Ends on");
    internal static readonly Column OrdinaryFine = new("一般罚款", "Ordinary fine");
    internal static readonly Column SeriousFine = new("重罚", "Serious fine");
    internal static readonly Column FirstAttempt = new("首次尝试算联系", "First attempt counts", Setting: "OwnershipTerms.FirstAttemptCounts");

    internal static readonly Column Postponements = new("可推迟次数", "Postponements allowed", Setting: "CareTerms.PostponementsWithoutDate");
    internal static readonly Column ReportWithin = new("上报期限", "Time to report", Setting: "CareTerms.InterestReportWithin");
    internal static readonly Column InTouch = new("联系期限", "Contact interval", Setting: "CareTerms.InTouchWithin");
    internal static readonly Column Delegate = new("授权", "Delegate");

    // What the regulation says of it.
    internal static readonly Column Outcome = new("结论", "Outcome", [Words.Found]);
    internal static readonly Column Clause = new("条款", "Clause", []);
    internal static readonly Column Fine = new("罚款", "Fine", NoAmount);
    internal static readonly Column Compensation = new("赔偿", "Compensation", NoAmount);
    internal static readonly Column ToCollect = new("负责收回", "To collect", NoAmount);
    internal static readonly Column Absence = new("旷工", "Absence", Nothing);
    internal static readonly Column Missing = new("缺少", "Missing", Nothing);
    internal static readonly Column Disputed = new("争议", "Disputed", Nothing);
    internal static readonly Column Ownership = new("归属", "Ownership", []);
    internal static readonly Column Owner = new("归属人", "Owner", Nothing);
    internal static readonly Column Ground = new("依据", "Ground", Nothing);
    internal static readonly Column Since = new("自", "Since", Nothing);
    internal static readonly Column Visible = new("可见", "Visible", []);

    internal static readonly Column Absent = new("计旷工", "Absent", []);
    internal static readonly Column Evidence = new("证据", "Evidence", Nothing);

    // What a month's statement says, and what stands of one debt.
    internal static readonly Column Opening = new("期初", "Opening", NoAmount);
    internal static readonly Column Billed = new("新增应收", "Billed", NoAmount);
    internal static readonly Column Deducted = new("扣减", "Deducted", NoAmount);
    internal static readonly Column CameIn = new("收到", "Received", NoAmount);
    internal static readonly Column Returned = new("退回", "Returned", NoAmount);
    internal static readonly Column Refunded = new("退还", "Refunded", NoAmount);
    internal static readonly Column WrittenOff = new("核销额", "Written off", NoAmount);
    internal static readonly Column TakenBack = new("冲回额", "Taken back", NoAmount);
    internal static readonly Column Closing = new("期末", "Closing", []);
    internal static readonly Column Credit = new("余款", "Credit", NoAmount);
    internal static readonly Column Overdue = new("逾期", "Overdue", NoAmount);
    internal static readonly Column Paid = new("抵付", "Paid", []);
    internal static readonly Column Owed = new("欠款", "Owed", []);
    internal static readonly Column ToDemand = new("可催收", "To demand", NoAmount);
    internal static readonly Column Paused = new("暂停催收", "Paused", NoAmount);
    internal static readonly Column DaysOverdue = new("逾期天数", "Days overdue", [Words.None, "0"]);
    internal static readonly Column Age = new("账龄", "Age");
    internal static readonly Column ToInvoice = new("未开票", "To invoice");
    internal static readonly Column ToRed = new("待红冲", "To take back", NoAmount);

    // What is charged to people, what they earn, and what payroll makes of it.
    internal static readonly Column ChargedItem = new("事项", "Charged item");
    internal static readonly Column ItemKind = new("事项种类", "Item kind");
    internal static readonly Column CountsSince = new("起计", "Counts since");
    internal static readonly Column AtFault = new("有过错", "At fault");
    internal static readonly Column IsTakenBack = new("已冲销", "Taken back since");
    internal static readonly Column WageBase = new("工资基数", "Wage base");
    internal static readonly Column Comparable = new("比较工资", "Comparable");
    internal static readonly Column MinimumWage = new("最低工资", "Minimum wage");
    internal static readonly Column Withheld = new("已扣", "Withheld");
    internal static readonly Column TakenByOthers = new("他部门扣", "Other departments");
    internal static readonly Column TakenOn = new("接收日", "Taken over on");
    internal static readonly Column Rules = new("地区规则", "Rules");
    internal static readonly Column Contract = new("合同约定", "Contract");
    internal static readonly Column Cap = new("当月可扣上限", "Monthly limit", []);
    internal static readonly Column Room = new("当月还可扣", "Room left", []);
    internal static readonly Column CarriedOver = new("转下月", "Left to next month", NoAmount);
    internal static readonly Column NoticeFirst = new("先告知", "Notice first", [Words.None, Words.No]);
    internal static readonly Column ListedAs = new("列作", "Listed as", []);
    internal static readonly Column Why = new("为何", "Why", [Words.None]);
    internal static readonly Column Absences = new("旷工次数", "Absences", [Words.None, "0"]);

    // Promises, arrears, orders, lists and bills.
    internal static readonly Column Promiser = new("承诺人", "Promised by");
    internal static readonly Column Promise = new("承诺", "Promise");
    internal static readonly Column RateFor = new("计价", "Rate for");
    internal static readonly Column PromisedRate = new("承诺价", "Promised rate");
    internal static readonly Column Authorizer = new("授权人", "Authorised by");
    internal static readonly Column Floor = new("底价", "Down to");
    internal static readonly Column LetOweBy = new("同意人", "Agreed by");
    internal static readonly Column Debt = new("所欠账款", "Debt");
    internal static readonly Column ChargeDueOn = new("应付日", "Charge due on");
    internal static readonly Column PromisedOn = new("承诺日", "Promised on");
    internal static readonly Column Form = new("通知单", "Form");
    internal static readonly Column PaidOn = new("付款日", "Paid on");
    internal static readonly Column Payment = new("付款", "Payment");
    internal static readonly Column AskedOn = new("查询日", "Asked on");
    internal static readonly Column Order = new("订单", "Order");
    internal static readonly Column Item = new("货品", "Item");
    internal static readonly Column Unit = new("单位", "Unit");
    internal static readonly Column Quantity = new("数量", "Quantity");
    internal static readonly Column Note = new("送货单", "Note");
    internal static readonly Column Reason = new("原因", "Reason");
    internal static readonly Column ConfirmedBy = new("客户确认", "Confirmed by");
    internal static readonly Column Ordered = new("订单数量", "Ordered");
    internal static readonly Column Noted = new("送货数量", "On notes");
    internal static readonly Column Cycle = new("结算月", "Cycle");
    internal static readonly Column BeginsOn = new("起始日", "Begins on");
    internal static readonly Column Waybill = new("运单", "Waybill");
    internal static readonly Column CarriedOn = new("承运日", "Carried on");
    internal static readonly Column List = new("清单", "List");
    internal static readonly Column DeliveredOn = new("送达日", "Delivered on");
    internal static readonly Column DeliverBy = new("送达期限", "Deliver by");
    internal static readonly Column Unlisted = new("未列", "Unlisted", Nothing);
    internal static readonly Column Undelivered = new("未送达", "Undelivered", Nothing);
    internal static readonly Column Charge = new("费用", "Charge");
    internal static readonly Column ChargeKind = new("种类", "Kind");
    internal static readonly Column PostedOn = new("发生日", "Posted on");
    internal static readonly Column AsksCustomer = new("相符须确认", "Confirmation if equal", Setting: "CheckTerms.AsksCustomer");
    internal static readonly Column CollectsWithoutForm = new("无单须收回", "Collecting without form", Setting: "ArrearsTerms.CollectsWithoutForm");
    // Forms and sheets.
    internal static readonly Column Content = new("内容", "Content");
    internal static readonly Column FromDay = new("自何日", "First day");
    internal static readonly Column OldRate = new("原价", "Old rate");
    internal static readonly Column NewRate = new("新价", "New rate");
    internal static readonly Column FormStep = new("步骤", "Step");
    internal static readonly Column MayTakeEffect = new("可以执行", "May take effect");
    internal static readonly Column Earliest = new("最早", "Earliest", Nothing);
    internal static readonly Column Sheet = new("整理表", "Sheet");
    internal static readonly Column Done = new("操作", "Done");
    internal static readonly Column Consignee = new("收货单位", "Consignee");
    internal static readonly Column Orders = new("表内订单", "Orders");

    internal static readonly Column Storage = new("仓储", "Storage");
    internal static readonly Column Goods = new("货物", "Goods");
    internal static readonly Column Area = new("面积", "Area");
    internal static readonly Column Until = new("计至", "Until");
    internal static readonly Column Capacity = new("仓位面积", "Capacity");
    internal static readonly Column Rate = new("单价", "Rate");
    internal static readonly Column Days = new("天数", "Days", []);
    internal static readonly Column Region = new("区域", "Region", []);
    internal static readonly Column DeliveryArea = new("配送范围", "Delivery area");
    internal static readonly Column Served = new("是否开发", "Served", [Words.None]);

    // What the company has settled, besides.
    internal static readonly Column Concerned = new("分送部门", "Departments informed", Setting: "NoticeTerms.Routes");
    internal static readonly Column StubKeeper = new("存根保管人", "Stub keeper", Setting: "NoticeTerms.StubKeeper");
    internal static readonly Column ManagerOwns = new("经理可拥有客户", "Manager may own customers", Setting: "OwnershipTerms.ManagerMayOwn");
    internal static readonly Column Silence = new("保护期限", "Protection period", Setting: "OwnershipTerms.ProtectedSilence");
    internal static readonly Column PickupConditions = new("提货条件", "Pickup conditions", Setting: "NoticeTerms.PickupConditions");
    internal static readonly Column LostAfter = new("流失期限", "Time until lost", Setting: "CareTerms.LostAfter");
    internal static readonly Column AnalysisEvery = new("填表间隔", "Analysis interval", Setting: "CareTerms.AnalysisEvery");
    internal static readonly Column SurveyEvery = new("调查间隔", "Survey interval", Setting: "CareTerms.SurveyEvery");
    internal static readonly Column Limits = new("权限额度", "Limits of authority", Setting: "AuthorityLimits.Rows");
    internal static readonly Column Levels = new("催收级别", "Dunning levels", Setting: "DunningPlan.Levels");
    internal static readonly Column AsWritten = new("区分写法", "Exact spelling", Setting: "CheckTerms.ComparesAsWritten");
    internal static readonly Column HeardFirst = new("先听取陈述", "Hearing first", Setting: "CaseTerms.IsHeardFirst");
    internal static readonly Column AppealWithin = new("申诉期限", "Time to appeal", Setting: "CaseTerms.AppealDays");
    internal static readonly Column RuledBy = new("申诉裁定人", "Appeals heard by", Setting: "CaseTerms.AppealAboveExecutive");
    internal static readonly Column ReceiptIsMonthly = new("回单付属月结类", "Signed receipt is monthly-type", Setting: "SettlementTerms.SignedReceiptIsMonthlyType");
    internal static readonly Column FurtherGrounds = new("增列认定依据", "Further grounds", Setting: "UncollectableTerms.FurtherGrounds");
    internal static readonly Column EitherAct = new("有其一即可", "One is enough", Setting: "CaseTerms.EitherActIsPoaching");
    internal static readonly Column RoundedTo = new("缺勤取整", "Rounding up", Setting: "AbsenceRule.RoundUpTo");
    internal static readonly Column IgnoredBelow = new("短时不计", "Ignored below", Setting: "AbsenceRule.IgnoredBelow");

    // Who decides, and what is kept and counted.
    internal static readonly Column Matter = new("事务", "Matter");
    internal static readonly Column Parties = new("当事人", "Parties");
    internal static readonly Column DelegatedTo = new("受托人", "Delegated to");
    internal static readonly Column Scope = new("授权范围", "Scope");
    internal static readonly Column MayDecide = new("可以决定", "May decide");
    internal static readonly Column ForWhom = new("应由谁决定", "Who decides");
    internal static readonly Column Business = new("业务", "Business");
    internal static readonly Column Submitted = new("报送", "Submitted");
    internal static readonly Column Action = new("动作", "Action");
    internal static readonly Column Adopted = new("采纳", "Adopted");
    internal static readonly Column Score = new("得分", "Score");
    internal static readonly Column ToDay = new("至何日", "Last day");
    internal static readonly Column Goal = new("目标", "Goal");
    internal static readonly Column Target = new("任务", "Target");
    internal static readonly Column Problem = new("问题", "Problem");
    internal static readonly Column IsOpen = new("未了结", "Open");
    internal static readonly Column ServiceMonth = new("服务月", "Service month");
    internal static readonly Column Customer = new("客户", "Customer");
    internal static readonly Column Confirmed = new("已确认", "Confirmed");
    internal static readonly Column Collector = new("收款员", "Collector");
    internal static readonly Column FellDue = new("到期应收", "Fell due");
    internal static readonly Column OfDue = new("其中已收", "Paid of it");
    internal static readonly Column RateOfDue = new("回收率", "Rate of due");
    internal static readonly Column RateOfTarget = new("完成率", "Rate of target");
    internal static readonly Column Pickup = new("提货", "Pickup");
    internal static readonly Column Condition = new("条件", "Condition");
    internal static readonly Column IsMet = new("符合", "Met");
    internal static readonly Column LastOrder = new("最近下单", "Last order");
    internal static readonly Column LostOn = new("流失日", "Lost on");
    internal static readonly Column IsLost = new("已流失", "Lost");
    internal static readonly Column LastFilled = new("上次填表", "Last filled in");
    internal static readonly Column Violation = new("案件", "Case");
    internal static readonly Column Standing = new("状态", "Standing");
    internal static readonly Column FoundOn = new("认定依据", "Ground stated");
    internal static readonly Column UsesStorage = new("仓储客户", "Storage customer");
    internal static readonly Column Answered = new("仓库答复", "Warehouse answer");
    internal static readonly Column WarehouseAgrees = new("仓库相符", "Warehouse agrees");
    internal static readonly Column AskedBy = new("查询客户", "Asked by");
    internal static readonly Column Place = new("位置", "Place");
    internal static readonly Column IsWaiting = new("待取", "Waiting");
    internal static readonly Column IsReminder = new("提醒", "Reminder");
    internal static readonly Column Stub = new("存根", "Stub");
    internal static readonly Column Keeper = new("保管人", "Keeper");
    internal static readonly Column Level = new("级别", "Level");

    internal static Column[] All { get; } =
    [
        Report, Act, Date, Person, Weights, Breach, Loss, Share, Consignment, Tariff, Charged, Deduction, Justified, Recovered, Month, Receivable,
        Collected, Uncollectable, Intent, DataTaken, Appropriated, ClaimedFrom, ClaimedTo, When, Event, Who, Recorded, Record, Into, By, Visit,
        Start, End, Verified, CareStep, To, OnDay, Movement, Step, Number, Bill, DueOn, Amount, Channel, Viewer, Grace, Edition, InForceFrom, EndsOn,
        OrdinaryFine, SeriousFine, FirstAttempt, Postponements, ReportWithin, InTouch, Delegate, Outcome, Clause, Fine, Compensation, ToCollect,
        Absence, Missing, Disputed, Ownership, Owner, Ground, Since, Visible, Absent, Evidence, Opening, Billed, Deducted, CameIn, Returned,
        Refunded, WrittenOff, TakenBack, Closing, Credit, Overdue, Paid, Owed, ToDemand, Paused, DaysOverdue, Age, ToInvoice, ToRed, ChargedItem,
        ItemKind, CountsSince, AtFault, IsTakenBack, WageBase, Comparable, MinimumWage, Withheld, TakenByOthers, TakenOn, Rules, Contract, Cap, Room, CarriedOver,
        NoticeFirst, ListedAs, Why, Absences, Promiser, Promise, RateFor, PromisedRate, Authorizer, Floor, LetOweBy, Debt, ChargeDueOn, PromisedOn,
        Form, PaidOn, Payment, AskedOn, Order, Item, Unit, Quantity, Note, Reason, ConfirmedBy, Ordered, Noted, Cycle, BeginsOn, Waybill, CarriedOn,
        List, DeliveredOn, DeliverBy, Unlisted, Undelivered, Charge, ChargeKind, PostedOn, AsksCustomer, CollectsWithoutForm, Content, FromDay,
        OldRate, NewRate, FormStep, MayTakeEffect, Earliest, Sheet, Done, Consignee, Orders, Storage, Goods, Area, Until, Capacity, Rate, Days,
        Region, DeliveryArea, Served,
        Concerned, StubKeeper, ManagerOwns, Silence, PickupConditions, LostAfter, AnalysisEvery, SurveyEvery, Limits, Levels, AsWritten, HeardFirst,
        AppealWithin, RuledBy, ReceiptIsMonthly, FurtherGrounds, EitherAct, RoundedTo, IgnoredBelow, Matter, Parties, DelegatedTo, Scope, MayDecide,
        ForWhom, Business, Submitted, Action, Adopted, Score, ToDay, Goal, Target, Problem, IsOpen, ServiceMonth, Customer, Confirmed, Collector,
        FellDue, OfDue, RateOfDue, RateOfTarget, Pickup, Condition, IsMet, LastOrder, LostOn, IsLost, LastFilled, Violation, Standing, FoundOn,
        UsesStorage, Answered, WarehouseAgrees, AskedBy, Place, IsWaiting, IsReminder, Stub, Keeper, Level,
    ];

    internal static Column Named(string heading) => Array.Find(All, column => column.Heading == heading)
        ?? throw new CaseFault($"没有“{heading}”这一列，可用的列见 {Cases.Guide}");
}
