namespace MarketDept.Domain.Violations;

/// <summary>Why a step in a case is refused (违纪案件的拒绝): reporting, hearing, deciding, appealing.</summary>
public static class ViolationRefusals
{
    /// <summary>The clause named as broken is no operating rule of sections 8 to 10, so its breach is not fined.</summary>
    public static readonly Refusal ClauseIsNoBasis = new("regulation.clause-is-no-basis", "11.1", RefusalCategory.Limit,
        zh: "违反这一条不能作为罚款的依据。请引用第八节至第十节的操作规定。",
        en: "A breach of this clause is no ground for a fine. Name an operating rule of sections 8 to 10.");

    /// <summary>The clause does not bind the post of the accused, or the accused is outside the department.</summary>
    public static readonly Refusal NotBound = new("violation.not-bound", "11.1", RefusalCategory.NotEntitled,
        zh: "该条款不约束当事人的岗位。请核对岗位和所引条款。", en: "The clause does not bind the post of the accused. Check the post and the clause.");

    /// <summary>A case is reported without any evidence, or with anonymous evidence alone.</summary>
    public static readonly Refusal WithoutEvidence = new("violation.without-evidence", "11.1", RefusalCategory.Incomplete,
        zh: "没有证据，或只有匿名的证据。至少须有一件有人负责的证据。",
        en: "There is no evidence, or only anonymous evidence. Supply at least one piece that somebody answers for.");

    /// <summary>The report is dated before the day of the act, or before the end of the claimed visit.</summary>
    public static readonly Refusal ReportedBeforeAct = new("violation.reported-before-act", "11.1", RefusalCategory.Limit,
        zh: "报告的时间早于行为之日，或早于所报拜访的结束时间。请在其后报告。",
        en: "The report is dated before the day of the act, or before the end of the claimed visit. Report it afterwards.");

    /// <summary>The report is about another act than the case, or is in the case already.</summary>
    public static readonly Refusal OtherAct = new("violation.other-case", "11.1", RefusalCategory.UnknownReference,
        zh: "报告的不是本案的行为，或该报告已在案。属于别的行为的，请加入该行为的案件；已在案的，不必再加。",
        en: "The report is about another act, or is in the case already. Add it to the case of its own act; a report already in the case needs nothing more.");

    /// <summary>The case has no such report, or the report was set aside already.</summary>
    public static readonly Refusal NoSuchReport = new("violation.no-such-report", "11.1", RefusalCategory.UnknownReference,
        zh: "本案没有这份报告，或该报告已不予采信。已不予采信的，不必再办；指错报告的，请改指仍被采信的报告。",
        en: "The case has no such report, or it was set aside already. If it was, nothing need be done; else name a report that counts.");

    /// <summary>The accused was not heard, and no missed opportunity to speak is recorded.</summary>
    public static readonly Refusal NotHeard = new("violation.not-heard", "11.1", RefusalCategory.WrongState,
        zh: "还没有听取当事人的陈述。请先记录其陈述，或记录其未作陈述。", en: "The accused was not heard yet. Record the statement first, or that none was made.");

    /// <summary>The reports prove nothing against the accused yet.</summary>
    public static readonly Refusal Undetermined = new("violation.undetermined", "11.1", RefusalCategory.Incomplete,
        zh: "现有报告还不足以对当事人作出认定。请补足缺少的事实，或作不予认定。",
        en: "The reports do not yet prove anything against the accused. Supply the missing facts, or dismiss the case.");

    /// <summary>A further decision would establish nothing beyond the earlier ones.</summary>
    public static readonly Refusal NothingToDecide = new("violation.nothing-to-decide", "11.1", RefusalCategory.WrongState,
        zh: "在已有认定之外没有新的内容可以认定。请先查明未定的事实；没有未定的事实的，不必再作认定。", en: "There is nothing to establish beyond the earlier decisions. Settle the open facts first; where none is open, nothing need be done.");

    /// <summary>The reports together now lead to another result than an earlier decision.</summary>
    public static readonly Refusal DecidedOtherwise = new("violation.decided-otherwise", "11.1", RefusalCategory.Conflict,
        zh: "全部报告合并之后的结果与已作的认定不一致。请撤销本案，另行认定。",
        en: "The reports together lead to another result than an earlier decision. Withdraw the case and decide anew.");

    /// <summary>The deputy manager, under a delegation, would decide a case that he reported himself.</summary>
    public static readonly Refusal ReporterMayNotConfirm = new("violation.reporter-may-not-confirm", "11.1", RefusalCategory.NotEntitled,
        zh: "副经理不得凭授权认定自己报告的违纪。请由经理认定。", en: "The deputy manager may not confirm his own report under a delegation. Let the manager decide.");

    /// <summary>The company has not stated whether and how long decisions can be appealed, so no decision becomes final.</summary>
    public static readonly Refusal AppealNotStated = new("violation.appeal-not-stated", "11.1", RefusalCategory.Incomplete,
        zh: "公司尚未确定可否申诉及申诉期限，认定还不能生效。请先在程序设定中写明。",
        en: "The company has not stated whether and how long decisions can be appealed, so no decision is final. State the time to appeal in the terms first.");

    /// <summary>The decision cannot be appealed by the company's terms.</summary>
    public static readonly Refusal NoAppeal = new("violation.no-appeal", "11.1", RefusalCategory.WrongState,
        zh: "公司规定认定不得申诉；或者认定由主管领导作出，而公司未指定申诉受理人。请公司设定申诉期限或受理人，或撤销本案另行认定。",
        en: "The company allows no appeal, or the executive decided and nobody is named to hear appeals. Let the company set a time or name a person, or withdraw the case and decide anew.");

    /// <summary>The appeal comes after the end of the time to appeal.</summary>
    public static readonly Refusal AppealTimeOver = new("violation.appeal-time-over", "11.1", RefusalCategory.Limit,
        zh: "申诉期限已过，不得再申诉。认定有误的，请撤销本案。", en: "The time to appeal is over. If the decision is wrong, have the case withdrawn.");

    /// <summary>The decision is to become final while the time to appeal still runs.</summary>
    public static readonly Refusal AppealTimeRunning = new("violation.appeal-time-running", "11.1", RefusalCategory.WrongState,
        zh: "申诉期限尚未届满，认定还不能生效。请等期限届满，或由当事人接受认定。", en: "The time to appeal still runs, so the decision is not final. Wait for its end, or let the accused accept the decision.");

    /// <summary>The person who rules on the appeal made the decision, or is not the one named for appeals against the executive.</summary>
    public static readonly Refusal HearsHimself = new("violation.hears-himself", "11.1", RefusalCategory.NotEntitled,
        zh: "裁定人就是原决定人，或不是受理对主管领导申诉的人。请由主管领导裁定；对主管领导的决定，由公司指定的人裁定。",
        en: "The person who rules made the decision, or does not hear appeals against the executive. Let the supervising executive rule; on the executive's own decision, the person named by the company.");

    /// <summary>The ruling on the appeal raises a result, lowers none, or names a finding that the decision does not have.</summary>
    public static readonly Refusal GrowsByAppeal = new("violation.grows-by-appeal", "11.1", RefusalCategory.Limit,
        zh: "改判加重了原认定，没有任何减轻，改的是原认定没有的条款，或者另定了旷工时段。改判不得加重，须至少减轻一项，且只改原认定的条款；旷工时段只可保留或取消。",
        en: "The ruling raises a result of the decision, lowers none, names a clause that the decision does not have, or gives an absence another time. Lower at least one result, raise none, name its clauses only, and keep an absence or drop it.");

    /// <summary>The customer belonged to the actor at that instant, so nothing could be taken.</summary>
    public static readonly Refusal TakesHisOwn = new("violation.takes-his-own", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时就归他本人，谈不上抢占。请核对当时的客户归属；归属无误的，不必追究。",
        en: "The customer belonged to the actor at that time, so nothing was taken. Check who owned the customer then; where that is right, nothing need be done.");

    /// <summary>The customer was contested at that instant, and the actor is one of the claimants.</summary>
    public static readonly Refusal ClaimsHimToo = new("violation.claims-him-too", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时归属有争议，他本人就是争议的一方，谈不上抢占。须先由经理裁决。",
        en: "The customer was contested at that time, and the actor is one of the claimants. Let the manager arbitrate first.");

    /// <summary>Nobody owned the customer at that instant, so nothing was taken from a colleague.</summary>
    public static readonly Refusal NobodysCustomer = new("violation.nobodys-customer", "8.1.3", RefusalCategory.Conflict,
        zh: "这个客户当时无人归属，没有抢占任何人的客户。请核对当时的客户归属；确无人归属的，不必追究。",
        en: "Nobody owned the customer at that time, so nothing was taken from a colleague. Check who owned the customer then; where nobody did, nothing need be done.");

    /// <summary>The promise was authorised beforehand, so it is no breach.</summary>
    public static readonly Refusal PromiseWasAuthorized = new("promise.was-authorized", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺事先已获授权，不属擅自承诺。请核对授权记录；确已授权的，不必追究。", en: "The promise was authorised beforehand, so it is no breach. Check the authorisations; where they are right, nothing need be done.");

    /// <summary>The company has not stated whether payment on signed receipt counts as a monthly settlement.</summary>
    public static readonly Refusal MonthlyTypeUnknown = new("promise.monthly-type-unknown", "11.2.3", RefusalCategory.Incomplete,
        zh: "回单付是否算月结类，公司尚未设定。请先在设定中写明。", en: "The company has not stated whether payment on signed receipt is of the monthly type. State it in the terms first.");

    /// <summary>The deduction was accepted before the promise, or the promiser might decide it himself and it was verified.</summary>
    public static readonly Refusal DeductionWasAuthorized = new("violation.deduction-was-authorized", "9.3", RefusalCategory.Conflict,
        zh: "这项扣款在答应之前已由有权者同意，或答应的人有权决定且质疑已经核实，不属擅自答应。请核对质疑的记录；记录无误的，不必追究。",
        en: "The deduction was accepted before the promise, or the promiser might decide it and it was verified, so it is no breach. Check the record of the dispute; where it is right, nothing need be done.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        ClauseIsNoBasis, NotBound, WithoutEvidence, ReportedBeforeAct, OtherAct, NoSuchReport, NotHeard, Undetermined, NothingToDecide,
        DecidedOtherwise, ReporterMayNotConfirm, AppealNotStated, NoAppeal, AppealTimeOver, AppealTimeRunning, HearsHimself, GrowsByAppeal,
        TakesHisOwn, ClaimsHimToo, NobodysCustomer, PromiseWasAuthorized, MonthlyTypeUnknown, DeductionWasAuthorized,
    ];
}
