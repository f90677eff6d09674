namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>Why a consent to arrears is refused (欠费同意的拒绝).</summary>
public static class ArrearsRefusals
{
    /// <summary>The notice is not approved, issued and signed by all, or its promised date has passed.</summary>
    public static readonly Refusal NotComplete = new("arrears.not-complete", "8.3.3", RefusalCategory.Incomplete,
        zh: "同意欠费通知单未经批准、发出、签齐，或承诺日期已过。须先办齐通知单，承诺日期须尚未过。", en: "The notice is not approved, issued and signed by all, or its promised date has passed. Complete a notice with a later date.");

    /// <summary>The notice is about another debt or another customer.</summary>
    public static readonly Refusal OtherDebt = new("arrears.other-debt", "8.3.3", RefusalCategory.UnknownReference,
        zh: "通知单写明的是另一笔应收款或另一个客户。须写明这笔应收款。", en: "The notice names another debt or another customer. Use a notice that names this debt.");

    /// <summary>The debt has no balance to consent to.</summary>
    public static readonly Refusal NothingOwed = new("arrears.nothing-owed", "8.3.3", RefusalCategory.WrongState,
        zh: "这笔应收款当日没有欠款。须对尚有欠款的应收款同意欠费。", en: "The debt has no balance on that day. Give the consent to a debt with a balance.");

    /// <summary>Another consent rests on the same notice.</summary>
    public static readonly Refusal NoticeUsed = new("arrears.notice-used", "8.3.3", RefusalCategory.Conflict,
        zh: "另一项欠费同意已依据这张通知单。每项同意须有自己的通知单。", en: "Another consent rests on this notice already. Use a separate notice for each consent.");

    /// <summary>Another consent over the same debt is running.</summary>
    public static readonly Refusal RunningAlready = new("arrears.running-already", "8.3.3", RefusalCategory.Conflict,
        zh: "这笔应收款已有一项欠费同意尚在期限之内。请对它展期。", en: "Another consent over this debt is running. Extend that consent.");

    /// <summary>The consent was extended before.</summary>
    public static readonly Refusal ExtendedAlready = new("arrears.extended-already", "8.3.3", RefusalCategory.WrongState,
        zh: "这项欠费同意已经展期。请对展期后的那一项办理。", en: "The consent was extended already. Extend the consent that replaced it.");

    /// <summary>The date of the extension is not later than the date it extends.</summary>
    public static readonly Refusal NotLater = new("arrears.not-later", "8.3.3", RefusalCategory.Limit,
        zh: "展期后的承诺日期不晚于原承诺日期。请约定更晚的日期。", en: "The new promised date is not later than the old one. Agree on a later date.");

    /// <summary>The credit was covered, so there is no breach.</summary>
    public static readonly Refusal Covered = new("arrears.covered", "8.3.3", RefusalCategory.WrongState,
        zh: "当日对欠费没有任何障碍，不构成违反。缺少步骤才能认定。", en: "Nothing stood against the credit, so there is no breach. State a breach only where a step was missing.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NotComplete, OtherDebt, NothingOwed, NoticeUsed, RunningAlready, ExtendedAlready, NotLater, Covered,
    ];
}
