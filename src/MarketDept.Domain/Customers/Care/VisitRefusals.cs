namespace MarketDept.Domain.Customers.Care;

/// <summary>Why a step on a visit, or on a request for one, is refused (拜访的拒绝理由).</summary>
public static class VisitRefusals
{
    /// <summary>The diary would be that of somebody outside the department.</summary>
    public static readonly Refusal NotOfDepartment = new("visits.not-of-department", "8.2.4", RefusalCategory.NotEntitled,
        zh: "本人不是市场部人员。拜访记录须为本部门人员建立。", en: "The person is not of the department. Open diaries for its own people.");

    /// <summary>A visit is planned under an id that the diary has already.</summary>
    public static readonly Refusal AlreadyKnown = new("visits.already-known", "8.2.1", RefusalCategory.Conflict,
        zh: "拜访记录中已有这个编号。请另用编号。", en: "The diary has a visit with that id already. Take a new id.");

    /// <summary>The diary has no such visit.</summary>
    public static readonly Refusal Unknown = new("visits.unknown", "8.2.1", RefusalCategory.UnknownReference,
        zh: "拜访记录中没有这次拜访。请核对编号。", en: "The diary has no such visit. Check its id.");

    /// <summary>The visit is recorded already.</summary>
    public static readonly Refusal AlreadyRecorded = new("visits.already-recorded", "8.2.1", RefusalCategory.WrongState,
        zh: "这次拜访已经登记，不得改写。请另登记一条更正。", en: "The visit is recorded already. Correct it by a new entry.");

    /// <summary>The visit was found genuine or false.</summary>
    public static readonly Refusal AlreadyVerified = new("visits.already-verified", "8.2.4", RefusalCategory.WrongState,
        zh: "这次拜访已有核实结论，不得再更正或核实。", en: "The visit was found genuine or false already. Correct or verify a visit before that.");

    /// <summary>The visit is planned only after its beginning.</summary>
    public static readonly Refusal PlannedTooLate = new("visits.planned-too-late", "8.2.4", RefusalCategory.Limit,
        zh: "计划须在拜访开始之前登记。已开始的拜访，请在结束后登记。", en: "The visit would have begun before it is planned. Record it once it has ended.");

    /// <summary>The visit does not end after it starts.</summary>
    public static readonly Refusal EndNotAfterStart = new("visits.end-not-after-start", "8.2.4", RefusalCategory.Limit,
        zh: "拜访的结束时间须晚于开始时间。", en: "The visit does not end after it starts. Give a later end.");

    /// <summary>The visit lasts longer than 24 hours.</summary>
    public static readonly Refusal TooLong = new("visits.too-long", "8.2.4", RefusalCategory.Limit,
        zh: "一次拜访至多 24 小时。更长的须分次登记。", en: "The visit lasts longer than 24 hours. Record it in parts.");

    /// <summary>The visit is recorded as made before its beginning.</summary>
    public static readonly Refusal InTheFuture = new("visits.in-the-future", "8.2.4", RefusalCategory.Limit,
        zh: "拜访尚未开始，不得登记为已完成。", en: "The visit has not begun yet. Plan it now, and record it once it has ended.");

    /// <summary>The visit is recorded as made while it goes on.</summary>
    public static readonly Refusal NotEnded = new("visits.not-ended", "8.2.4", RefusalCategory.Limit,
        zh: "拜访尚未结束。请在结束后登记。", en: "The visit has not ended yet. Record it once it has.");

    /// <summary>The person has recorded another visit within the same time.</summary>
    public static readonly Refusal Overlapping = new("visits.overlapping", "8.2.4", RefusalCategory.Conflict,
        zh: "这次拜访与本人已登记的另一次时间重叠。同一人的拜访不得重叠，经核实为谎报的时段除外。", en: "The visit overlaps another one of the same person outside of a time found falsely claimed. Correct the times of one of them.");

    /// <summary>What is recorded under a planned visit was with another customer.</summary>
    public static readonly Refusal OtherCustomer = new("visits.other-customer", "8.2.1", RefusalCategory.Conflict,
        zh: "所登记的客户与计划的客户不同。请登记计划的客户，或另用编号。", en: "The visit was planned to another customer. Record the planned customer, or take another id.");

    /// <summary>The request for a visit has this answer already.</summary>
    public static readonly Refusal RequestAlreadyAnsweredSo = new("visits.request-already-answered-so", "8.2.4", RefusalCategory.WrongState,
        zh: "对这项拜访要求已有同样的答复。须为不同的答复。", en: "The request for a visit has this answer already. Give another answer.");

    /// <summary>The visit that was asked for is scheduled for a day that is over.</summary>
    public static readonly Refusal RequestScheduledInThePast = new("visits.request-scheduled-in-the-past", "8.2.4", RefusalCategory.Limit,
        zh: "约定的日期已过。须为答复当日或以后。", en: "The day of the visit is over already. Name the day of the answer or a later one.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NotOfDepartment, AlreadyKnown, Unknown, AlreadyRecorded, AlreadyVerified, PlannedTooLate, EndNotAfterStart, TooLong, InTheFuture, NotEnded,
        Overlapping, OtherCustomer, RequestAlreadyAnsweredSo, RequestScheduledInThePast,
    ];
}
