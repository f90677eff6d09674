namespace MarketDept.Domain.Violations;

/// <summary>Why a step in a case is refused (违纪案件的拒绝): reporting, hearing, deciding, appealing.</summary>
public static class ViolationRefusals
{
    /// <summary>The clause is no basis of a fine; only clauses of sections 8 to 10 are.</summary>
    public static readonly Refusal ClauseIsNoBasis = new("regulation.clause-is-no-basis", "11.1", RefusalCategory.Limit,
        zh: "违反这一条不能作为罚款的依据。请引用第八节至第十节的操作规定。",
        en: "A breach of this clause is not the basis of a fine. Name an operating rule of sections 8 to 10.");

    /// <summary>The clause does not bind the post of the accused, or the accused is outside the department.</summary>
    public static readonly Refusal NotBound = new("violation.not-bound", "11.1", RefusalCategory.NotEntitled,
        zh: "该条款不约束当事人的岗位，不得追究。请核对岗位和所引条款。", en: "The clause does not bind the post of the accused. Check the post and the clause.");

    /// <summary>A case is reported without any evidence, or with anonymous evidence alone.</summary>
    public static readonly Refusal WithoutEvidence = new("violation.without-evidence", "11.1", RefusalCategory.Incomplete,
        zh: "没有证据，或只有匿名的证据；匿名举报不能单独作为证据。至少须有一件有人负责的证据。",
        en: "There is no evidence, or only anonymous evidence. Supply at least one piece that somebody answers for.");

    /// <summary>A violation is reported before the day of the act, or before the claimed visit would have ended.</summary>
    public static readonly Refusal ReportedBeforeAct = new("violation.reported-before-act", "11.1", RefusalCategory.Limit,
        zh: "报告的时间早于行为之日，或早于所报拜访的结束时间。请在其后报告。",
        en: "The report is dated before the day of the act, or before the end of the claimed visit. Report it afterwards.");

    /// <summary>The report is of another act.</summary>
    public static readonly Refusal OtherAct = new("violation.other-case", "11.1", RefusalCategory.UnknownReference,
        zh: "报告的不是本案的行为，或该报告已在案。请核对行为编号，同一份报告不得重复加入。",
        en: "The report is about another act, or is in the case already. Add each report once, to the case of its own act.");

    /// <summary>The case has no such report, or it was set aside already.</summary>
    public static readonly Refusal NoSuchReport = new("violation.no-such-report", "11.1", RefusalCategory.UnknownReference,
        zh: "本案没有这份报告，或该报告已不予采信。请核对报告编号。", en: "The case has no such report, or it was set aside already. Name a report that counts.");

    /// <summary>The person was not heard, and had no opportunity to speak.</summary>
    public static readonly Refusal NotHeard = new("violation.not-heard", "11.1", RefusalCategory.WrongState,
        zh: "还没有听取当事人的陈述。请先记录其陈述，或记录其未作陈述。", en: "The person was not heard yet. Record the statement first, or that none was made.");

    /// <summary>Nothing of the act can be established against the accused.</summary>
    public static readonly Refusal Undetermined = new("violation.undetermined", "11.1", RefusalCategory.Incomplete,
        zh: "本人的这一行为目前没有可以认定的内容；未定不等于没有。请补足缺少的事实，或作不予认定。",
        en: "Nothing can be established against the person yet, and undetermined is not none. Supply the missing facts, or dismiss the case.");

    /// <summary>The decision would establish nothing new.</summary>
    public static readonly Refusal NothingToDecide = new("violation.nothing-to-decide", "11.1", RefusalCategory.WrongState,
        zh: "已有认定之后没有新的内容可以补充认定。请先查明未定的事实。", en: "The decision would establish nothing new. Settle the open facts first.");

    /// <summary>The present reports lead to another result than the decision.</summary>
    public static readonly Refusal DecidedOtherwise = new("violation.decided-otherwise", "11.1", RefusalCategory.Conflict,
        zh: "全部报告合并之后的结果与已作的认定不一致。请撤销本案，另行认定。",
        en: "The reports together lead to another result than the decision. Withdraw the case and decide anew.");

    /// <summary>The deputy manager would confirm, under a delegation, his own report.</summary>
    public static readonly Refusal ReporterMayNotConfirm = new("violation.reporter-may-not-confirm", "11.1", RefusalCategory.NotEntitled,
        zh: "副经理不得凭授权认定自己报告的违纪。请由经理本人认定。", en: "The deputy manager would confirm his own report. Let the manager decide.");

    /// <summary>The company has not stated whether and how long decisions can be appealed.</summary>
    public static readonly Refusal AppealNotStated = new("violation.appeal-not-stated", "11.1", RefusalCategory.Incomplete,
        zh: "公司尚未确定可否申诉及申诉期限，认定还不能生效。请先在程序设定中写明。",
        en: "The company has not stated the time to appeal, so no decision is final. State it in the terms first.");

    /// <summary>There is no appeal against this decision.</summary>
    public static readonly Refusal NoAppeal = new("violation.no-appeal", "11.1", RefusalCategory.WrongState,
        zh: "对这一认定不设申诉。有异议的，请公司指定受理人，或撤销后另行认定。",
        en: "There is no appeal against this decision. Let the company name a person who hears it, or withdraw the case.");

    /// <summary>The time to appeal is over.</summary>
    public static readonly Refusal AppealTimeOver = new("violation.appeal-time-over", "11.1", RefusalCategory.Limit,
        zh: "申诉期限已过。申诉须在期限届满之前提出。", en: "The time to appeal is over. Appeal before its end.");

    /// <summary>The time to appeal is not over yet.</summary>
    public static readonly Refusal AppealTimeRunning = new("violation.appeal-time-running", "11.1", RefusalCategory.WrongState,
        zh: "申诉期限尚未届满，认定还不能生效。请等期限届满，或由本人接受。", en: "The time to appeal is not over yet. Wait for its end, or let the person accept the decision.");

    /// <summary>A person would hear an appeal against his own decision.</summary>
    public static readonly Refusal HearsHimself = new("violation.hears-himself", "11.1", RefusalCategory.NotEntitled,
        zh: "裁定人就是原决定人，任何人不得裁定针对自己决定的申诉。请由主管领导裁定；针对主管领导的决定，由公司指定的人裁定。",
        en: "The person would hear an appeal against his own decision. Let the supervising executive rule, and against the executive the person named by the company.");

    /// <summary>The appeal would leave more than was decided.</summary>
    public static readonly Refusal GrowsByAppeal = new("violation.grows-by-appeal", "11.1", RefusalCategory.Limit,
        zh: "申诉之后的结果重于原认定，或没有任何减轻。改判不得加重，且须有所减轻。",
        en: "The result after the appeal is higher than the decision or equal to it. Lower at least one result, and raise none.");

    /// <summary>The customer belonged to the actor, so nothing could be taken.</summary>
    public static readonly Refusal TakesHisOwn = new("violation.takes-his-own", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时就归他本人，谈不上抢占。请核对当时的客户归属。", en: "The customer belonged to the actor then, so nothing could be taken. Check who owned the customer.");

    /// <summary>The customer was contested, and the actor is one of the claimants.</summary>
    public static readonly Refusal ClaimsHimToo = new("violation.claims-him-too", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时归属有争议，他本人就是争议的一方，谈不上抢占。须先由经理裁决。",
        en: "The customer was contested then, and the actor is one of the claimants. Let the manager arbitrate first.");

    /// <summary>Nobody owned the customer, so no customer of a colleague was taken.</summary>
    public static readonly Refusal NobodysCustomer = new("violation.nobodys-customer", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时无人归属，没有抢占任何人的客户。请核对当时的客户归属。", en: "Nobody owned the customer then, so nothing was taken from anybody. Check who owned the customer.");

    /// <summary>The promise was authorised beforehand.</summary>
    public static readonly Refusal PromiseWasAuthorized = new("promise.was-authorized", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺事先已获授权，不属擅自承诺。请核对授权记录。", en: "The promise was authorised beforehand, so it is no breach. Check the authorisations.");

    /// <summary>The company has not stated whether payment on signed receipt is of the monthly type.</summary>
    public static readonly Refusal MonthlyTypeUnknown = new("promise.monthly-type-unknown", "11.2.3", RefusalCategory.Incomplete,
        zh: "回单付是否算月结类，公司尚未设定。请先写明。", en: "The company has not stated whether payment on signed receipt is of the monthly type. State it first.");

    /// <summary>The deduction was accepted before the promise, or the person who promised it might decide it.</summary>
    public static readonly Refusal DeductionWasAuthorized = new("violation.deduction-was-authorised", "9.3", RefusalCategory.Conflict,
        zh: "这项扣款在答应之前已获领导同意，或答应的人本来有权决定，不属擅自答应。请核对授权记录。", en: "The deduction was accepted before the promise, or the person who promised might decide it. Check the record of the dispute.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        ClauseIsNoBasis, NotBound, WithoutEvidence, ReportedBeforeAct, OtherAct, NoSuchReport, NotHeard, Undetermined, NothingToDecide,
        DecidedOtherwise, ReporterMayNotConfirm, AppealNotStated, NoAppeal, AppealTimeOver, AppealTimeRunning, HearsHimself, GrowsByAppeal,
        TakesHisOwn, ClaimsHimToo, NobodysCustomer, PromiseWasAuthorized, MonthlyTypeUnknown, DeductionWasAuthorized,
    ];
}
