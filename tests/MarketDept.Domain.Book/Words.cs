namespace MarketDept.Domain.Book;

/// <summary>The words that cells have in common. <c>docs/book/README.md</c> says what each means.</summary>
internal static class Words
{
    internal const string None = "—";
    internal const string Unstated = "未说明";
    internal const string NotSet = "公司未定";
    internal const string ByDefault = "默认";
    internal const string Unverified = "未核实";
    internal const string Undecided = "未决定";
    internal const string NotDetermined = "未认定";
    internal const string Open = "未定";
    internal const string Yes = "是";
    internal const string No = "否";
    internal const string Unknown = "不明";

    internal const string Found = "认定";
    internal const string GivesWay = "不另认定";
    internal const string Held = "暂不认定";
    internal const string Undetermined = "无法认定";
    internal const string NotApplicable = "不适用";
    internal const string NotBound = "不受约束";
    internal const string Refused = "不成立";

    internal const string TwoWay = "双向联系";
    internal const string Unanswered = "去电未接";
    internal const string Arbitrated = "裁决";
    internal const string Transferred = "移交";
    internal const string Merged = "合并";
    internal const string Asked = "查归属";
    internal const string Gathered = "搜集资料";
    internal const string CollectorNamed = "指定收款员";
    internal const string Ended = "终止归属";
    internal const string Left = "离职";

    internal const string Billed = "账单确认";
    internal const string Amended = "变更付款日";
    internal const string Received = "收款";
    internal const string Deducted = "扣款";
    internal const string CreditNote = "贷项通知";
    internal const string WrittenOff = "核销";
    internal const string TakenBack = "冲回";
    internal const string Returned = "收款退回";
    internal const string Applied = "余款抵用";
    internal const string Refunded = "退款";
    internal const string Objected = "提出质疑";
    internal const string Verified = "核实";
    internal const string WrittenDown = "书面记录";
    internal const string ReportedUp = "上报";
    internal const string Accepted = "同意扣款";
    internal const string Rejected = "驳回";
    internal const string Invoiced = "开票";
    internal const string InvoicedRed = "红冲";
    internal const string DebtAsked = "查欠款";

    internal const string Owned = "已归属";
    internal const string Contested = "存争议";
    internal const string Unclaimed = "无人归属";
    internal const string FirstContact = "第一时间联系";

    internal const string Genuine = "属实";
    internal const string Untrue = "不属实";
    internal const string Question = "查问";
    internal const string VisitWished = "要求拜访";
    internal const string Scheduled = "约定日期";
    internal const string PutOff = "推迟";
    internal const string VisitRefused = "拒绝拜访";
    internal const string Interested = "标为意向";
    internal const string Reported = "上报意向";
    internal const string Surveyed = "调查作答";
    internal const string PassedOn = "反馈";
    internal const string HelpAsked = "请求协助";
    internal const string Helped = "已协助";
    internal const string Excused = "说明理由";

    internal const string AtMost = "至多扣";
    internal const string NoRoom = "扣不下";
    internal const string Pending = "待定";
    internal const string NotPlanned = "不列入";
    internal const string WithoutBasis = "无依据";
    internal const string ToRefund = "应退还";
    internal const string OwnRules = "自定";
    internal const string Department = "全部门";
    internal const string Reversal = "冲销";

    internal const string LowerRate = "降价";
    internal const string FreeCarriage = "免费托运";
    internal const string Authorized = "已获授权";
    internal const string AwaitsCustomer = "待客户确认";
    internal const string Matched = "相符";
    internal const string AllSettled = "差异已处理";
    internal const string NotReconciled = "未核清";
    internal const string Settled = "已处理";
    internal const string Unsettled = "未处理";
    internal const string NoneMissed = "没有漏送";
    internal const string ListMissed = "漏送";
    internal const string Unbilled = "未入账";
    internal const string FilledIn = "填单";
    internal const string Approved = "批准";
    internal const string Issued = "发出";
    internal const string Signed = "签字";
    internal const string EffectAsked = "问能否执行";
    internal const string NewClient = "新进客户现付";
    internal const string ToMonthly = "现付改为月结";
    internal const string Special = "特殊操作";
    internal const string Rate = "调整运价";
    internal const string Put = "列入";
    internal const string Sent = "发送";

    internal const string StoredIn = "入库";
    internal const string AreaChanged = "面积变更";
    internal const string StoredOut = "出库";
    internal const string FeePosted = "计收仓储费";
    internal const string InsideArea = "范围内";
    internal const string OutsideArea = "范围外，报经理";
    internal const string AreaUnclear = "是否在范围内不明";

    internal const string Vacant = "经理空缺";
    internal const string RulesSubmitted = "上报制度";
    internal const string Proposed = "提名";
    internal const string AdoptedNow = "采纳";
    internal const string NotAdopted = "不采纳";
    internal const string ProblemFound = "发现问题";
    internal const string Handled = "处理问题";
    internal const string Sum = "合计";
    internal const string NoCollector = "无收款员";
    internal const string PickupRefused = "不予提货";
    internal const string ViolationReported = "报告";
    internal const string Heard = "陈述";
    internal const string Appealed = "申诉";
    internal const string Upheld = "维持";
    internal const string MadeFinal = "生效";
    internal const string NoAppeal = "不设申诉";
    internal const string CaseReported = "已报告";
    internal const string CaseHeard = "已陈述";
    internal const string CaseDecided = "已认定";
    internal const string CaseAppealed = "申诉中";
    internal const string CaseFinal = "已生效";
    internal const string Placed = "放置";
    internal const string Fetched = "取走";
    internal const string PapersAsked = "查待取";
    internal const string StubFiled = "归档";

    internal static string[] All { get; } =
    [
        None, Unstated, NotSet, ByDefault, Unverified, Undecided, NotDetermined, Open, Yes, No, Unknown, Found, GivesWay, Held, Undetermined, NotApplicable, NotBound,
        Refused, TwoWay, Unanswered, Arbitrated, Transferred, Merged, Asked, Gathered, CollectorNamed, Ended, Left, Billed, Amended, Received,
        Deducted, CreditNote, WrittenOff, TakenBack, Returned, Applied, Refunded, Objected, Verified, WrittenDown, ReportedUp, Accepted, Rejected,
        Invoiced, InvoicedRed, DebtAsked, Owned, Contested, Unclaimed, FirstContact, Genuine, Untrue, Question, VisitWished, Scheduled, PutOff,
        VisitRefused, Interested, Reported, Surveyed, PassedOn, HelpAsked, Helped, Excused, AtMost, NoRoom, Pending, NotPlanned, WithoutBasis,
        ToRefund, OwnRules, Department, Reversal, LowerRate, FreeCarriage, Authorized, AwaitsCustomer, Matched, AllSettled, NotReconciled, Settled,
        Unsettled, NoneMissed, ListMissed, Unbilled, FilledIn, Approved, Issued, Signed, EffectAsked, NewClient, ToMonthly, Special, Rate, Put, Sent,
        StoredIn, AreaChanged, StoredOut, FeePosted, InsideArea, OutsideArea, AreaUnclear,
        Vacant, RulesSubmitted, Proposed, AdoptedNow, NotAdopted, ProblemFound, Handled, Sum, NoCollector, PickupRefused, ViolationReported, Heard,
        Appealed, Upheld, MadeFinal, NoAppeal, CaseReported, CaseHeard, CaseDecided, CaseAppealed, CaseFinal, Placed, Fetched, PapersAsked, StubFiled,
    ];
}
