namespace MarketDept.Domain.Customers.Care;

/// <summary>Why a step in looking after a customer is refused (客户维护的拒绝理由): on a visit or a request for one, a survey, or a lost-customer analysis.</summary>
public static class CareRefusals
{
    /// <summary>A diary of visits would be opened for a person outside the department.</summary>
    public static readonly Refusal VisitorNotOfDepartment = new("visits.not-of-department", "8.2.4", RefusalCategory.NotEntitled,
        zh: "拜访记录的所属人不是市场部人员。请只为市场部人员建立拜访记录。", en: "The person does not belong to the marketing department. Open a diary for a member of the department.");

    /// <summary>A visit is planned under an id that the diary has already.</summary>
    public static readonly Refusal VisitAlreadyKnown = new("visits.already-known", "8.2.1", RefusalCategory.Conflict,
        zh: "拜访记录中已有这个编号。同一次拜访不必再登记计划；另一次拜访请另用编号。",
        en: "The diary has a visit with that id already. If it is the same visit, nothing need be done; give another visit another id.");

    /// <summary>The diary has no such visit.</summary>
    public static readonly Refusal VisitUnknown = new("visits.unknown", "8.2.1", RefusalCategory.UnknownReference,
        zh: "拜访记录中没有这次拜访。请核对编号。", en: "The diary has no such visit. Check its id.");

    /// <summary>The visit has its first entry already.</summary>
    public static readonly Refusal VisitAlreadyRecorded = new("visits.already-recorded", "8.2.1", RefusalCategory.WrongState,
        zh: "这次拜访已经登记，不得改写。内容有误的，请另登记一条更正；另一次拜访请另用编号。",
        en: "The visit is recorded already and cannot be overwritten. Correct it by a new entry, or give another visit another id.");

    /// <summary>The visit was found genuine or false before; that result is final.</summary>
    public static readonly Refusal VisitAlreadyVerified = new("visits.already-verified", "8.2.4", RefusalCategory.WrongState,
        zh: "这次拜访已核实为属实或不实，不得再更正，也不必再核实。指错拜访的，请改指另一次拜访。",
        en: "The visit was found genuine or false already. It cannot be corrected and need not be verified again; if another visit is meant, name that one.");

    /// <summary>The visit is planned only after its beginning.</summary>
    public static readonly Refusal VisitPlannedTooLate = new("visits.planned-too-late", "8.2.4", RefusalCategory.Limit,
        zh: "登记计划时拜访已经开始。请在拜访结束后登记这次拜访。", en: "The plan is made after the visit has begun. Record the visit once it has ended.");

    /// <summary>The visit does not end after it starts.</summary>
    public static readonly Refusal VisitEndNotAfterStart = new("visits.end-not-after-start", "8.2.4", RefusalCategory.Limit,
        zh: "拜访的结束时间不晚于开始时间。请填写更晚的结束时间。", en: "The visit does not end after it starts. Give a later end.");

    /// <summary>The visit lasts longer than 24 hours.</summary>
    public static readonly Refusal VisitTooLong = new("visits.too-long", "8.2.4", RefusalCategory.Limit,
        zh: "这次拜访超过 24 小时。请分次登记。", en: "The visit lasts longer than 24 hours. Record it in parts.");

    /// <summary>The visit is recorded as made before its beginning.</summary>
    public static readonly Refusal VisitInTheFuture = new("visits.in-the-future", "8.2.4", RefusalCategory.Limit,
        zh: "拜访尚未开始，不得登记为已完成。请先登记计划，结束后再登记。", en: "The visit has not begun yet. Plan it now, and record it once it has ended.");

    /// <summary>The visit is recorded as made before it has ended.</summary>
    public static readonly Refusal VisitNotEnded = new("visits.not-ended", "8.2.4", RefusalCategory.Limit,
        zh: "拜访尚未结束。请在结束后登记。", en: "The visit has not ended yet. Record it after its end.");

    /// <summary>The person has recorded another visit at an overlapping time.</summary>
    public static readonly Refusal VisitOverlapping = new("visits.overlapping", "8.2.4", RefusalCategory.Conflict,
        zh: "这次拜访与本人已登记的另一次时间重叠。请更正其中一次的时间；只有经核实为谎报的时段可以重叠。", en: "The visit overlaps another recorded visit of the same person. Correct the times of one of them; only time found falsely claimed may overlap.");

    /// <summary>The visit was planned with one customer and is recorded with another.</summary>
    public static readonly Refusal VisitToOtherCustomer = new("visits.other-customer", "8.2.1", RefusalCategory.Conflict,
        zh: "所登记的客户与计划的客户不同。请登记计划的客户，或另用编号。", en: "The recorded customer is not the planned one. Record the planned customer, or take another id.");

    /// <summary>The last answer to the request for a visit says the same.</summary>
    public static readonly Refusal RequestAlreadyAnsweredSo = new("visits.request-already-answered-so", "8.2.4", RefusalCategory.WrongState,
        zh: "对这项拜访要求已有同样的答复，无须再答。答复有变的，请另作答复。", en: "The request for a visit has this answer already, and nothing need be done. Answer again where the answer changes.");

    /// <summary>The visit that was asked for is scheduled for a day that is over.</summary>
    public static readonly Refusal RequestScheduledInThePast = new("visits.request-scheduled-in-the-past", "8.2.4", RefusalCategory.Limit,
        zh: "约定的日期已过。请约定答复当日或以后的日期。", en: "The day of the visit is over already. Name the day of the answer or a later one.");

    /// <summary>An employee answers in the customer's place.</summary>
    public static readonly Refusal SurveyAnsweredByEmployee = new("surveys.answered-by-employee", "8.3.8", RefusalCategory.NotEntitled,
        zh: "填写调查表的是公司员工。请由客户方人员填写。", en: "An employee answers in the customer's place. Let a person of the customer answer.");

    /// <summary>The score is outside the scale of the survey.</summary>
    public static readonly Refusal SurveyScoreOutOfScale = new("surveys.score-out-of-scale", "8.3.8", RefusalCategory.Limit,
        zh: "评分超出评分范围。请填写最低分至最高分之间的评分。", en: "The score is outside the scale. Give a score from the lowest to the highest.");

    /// <summary>The answer has no score, no answered question and no comment.</summary>
    public static readonly Refusal SurveyNothingAnswered = new("surveys.nothing-answered", "8.3.8", RefusalCategory.Incomplete,
        zh: "答复是空的。评分、回答、意见至少须有一项；没有答复的，请登记为未作答。", en: "The answer is empty. Give a score, an answer or a comment, or record that no answer came.");

    /// <summary>The survey is passed on to somebody who does not lead the department.</summary>
    public static readonly Refusal SurveyNotToLeader = new("surveys.not-to-leader", "8.3.8", RefusalCategory.NotEntitled,
        zh: "反馈的对象不是部门领导。须反馈给部门经理、获其授权的副经理或主管领导。",
        en: "The survey is passed on to a person who does not lead the department. Name the manager, the deputy to whom he delegated this, or the supervising executive.");

    /// <summary>The customer does not count as lost under the company's terms.</summary>
    public static readonly Refusal LossStillActive = new("losses.still-active", "8.3.7", RefusalCategory.Limit,
        zh: "按公司的流失标准，该客户尚未流失。请自达到标准之日起填入。", en: "The customer is not lost by the company's terms. Enter him from the day on which he is lost.");

    /// <summary>The day of the customer's last order is not known, so whether he is lost is unknown.</summary>
    public static readonly Refusal LossLastOrderUnknown = new("losses.last-order-unknown", "8.3.7", RefusalCategory.Incomplete,
        zh: "最近下单日不明，不得认作流失。请先查明该日。", en: "The day of the last order is not known, so the customer cannot be called lost. Find out that day first.");

    /// <summary>The company has not stated after how long a customer is lost.</summary>
    public static readonly Refusal LossTimeNotStated = new("losses.time-not-stated", "8.3.7", RefusalCategory.Incomplete,
        zh: "公司没有写明流失期限，是否流失无法判断。请先写明期限。", en: "The company has not stated after how long a customer is lost. State the time first.");

    /// <summary>A lost customer is entered without a reason.</summary>
    public static readonly Refusal LossWithoutReason = new("losses.without-reason", "8.3.7", RefusalCategory.Incomplete,
        zh: "没有写明流失原因。请写明原因。", en: "The reason of the loss is missing. State the reason in words.");

    /// <summary>The stated day of the loss is not after the customer's last order.</summary>
    public static readonly Refusal LossBeforeLastOrder = new("losses.lost-before-last-order", "8.3.7", RefusalCategory.Limit,
        zh: "流失日不晚于最近下单日。请填写更晚的流失日。", en: "The day of the loss is not after the last order. Give a later day.");

    /// <summary>A stated day lies after the day of the entry.</summary>
    public static readonly Refusal LossInTheFuture = new("losses.in-the-future", "8.3.7", RefusalCategory.Limit,
        zh: "所填的日期晚于填表之日。请填写填表之日或更早的日期。", en: "The date lies after the day of the entry. Give that day or an earlier one.");

    /// <summary>The customer was lost only after the period of the form.</summary>
    public static readonly Refusal LossOutsidePeriod = new("losses.outside-period", "8.3.7", RefusalCategory.Limit,
        zh: "流失日晚于分析表的期间。请填入以后的分析表。", en: "The day of the loss is after the period of the form. Enter it in a later form.");

    /// <summary>The customer is in the form already.</summary>
    public static readonly Refusal LossAlreadyEntered = new("losses.already-entered", "8.3.7", RefusalCategory.Conflict,
        zh: "该客户已在分析表中，无须再填。如要填入另一客户，请指明那一客户。", en: "The customer is in the form already, and nothing need be done. Name the other customer if that one is meant.");

    /// <summary>The customer is not in the form.</summary>
    public static readonly Refusal LossOfUnknownCustomer = new("losses.unknown-customer", "8.3.7", RefusalCategory.UnknownReference,
        zh: "分析表中没有该客户。请先填入该客户，或改指表中的客户。", en: "The customer is not in the form. Enter the customer first, or name one who is in it.");

    /// <summary>The form is completed, so it takes no customers and is not completed again.</summary>
    public static readonly Refusal LossFormCompleted = new("losses.completed", "8.3.7", RefusalCategory.WrongState,
        zh: "分析表已经完成，不得再填，也不必再完成。其他流失客户请填入以后的分析表。",
        en: "The form is completed already, and takes no more entries. Nothing need be done; enter further customers in a later form.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        VisitorNotOfDepartment, VisitAlreadyKnown, VisitUnknown, VisitAlreadyRecorded, VisitAlreadyVerified, VisitPlannedTooLate,
        VisitEndNotAfterStart, VisitTooLong, VisitInTheFuture, VisitNotEnded, VisitOverlapping, VisitToOtherCustomer,
        RequestAlreadyAnsweredSo, RequestScheduledInThePast, SurveyAnsweredByEmployee, SurveyScoreOutOfScale, SurveyNothingAnswered,
        SurveyNotToLeader, LossStillActive, LossLastOrderUnknown, LossTimeNotStated, LossWithoutReason, LossBeforeLastOrder,
        LossInTheFuture, LossOutsidePeriod, LossAlreadyEntered, LossOfUnknownCustomer, LossFormCompleted,
    ];
}
