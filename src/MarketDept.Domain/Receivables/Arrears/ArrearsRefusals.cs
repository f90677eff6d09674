namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>Why a consent to arrears is refused (欠费同意的拒绝).</summary>
public static class ArrearsRefusals
{
    /// <summary>The notice is not approved, issued and signed by all, was withdrawn, does not hold yet, or its promised date has passed.</summary>
    public static readonly Refusal NotComplete = new("arrears.not-complete", "8.3.3", RefusalCategory.Incomplete,
        zh: "同意欠费通知单未经批准、发出、签齐，已经撤回，尚未生效，或承诺日期已过。请先办齐，或改用已经生效而承诺日期未过的通知单。",
        en: "The notice is not approved, issued and signed by all, was withdrawn, does not hold yet, or its promised date has passed. Complete it first, or use a notice that holds and whose date has not passed.");

    /// <summary>The notice is no consent to arrears, or does not name the debt and its customer.</summary>
    public static readonly Refusal OtherDebt = new("arrears.other-debt", "8.3.3", RefusalCategory.UnknownReference,
        zh: "通知单不是同意欠费通知单，或者没有写明这笔应收款和客户。请用写明这笔应收款的同意欠费通知单。",
        en: "The notice is no consent to arrears, or does not name this debt and its customer. Use a consent that names this debt.");

    /// <summary>The debt has no balance on the day of the consent.</summary>
    public static readonly Refusal NothingOwed = new("arrears.nothing-owed", "8.3.3", RefusalCategory.WrongState,
        zh: "这笔应收款当日没有欠款。不必办理；指错应收款的，请改指尚有欠款的应收款。", en: "The debt has no balance on that day. Nothing need be done, or name the debt that is meant.");

    /// <summary>Another consent rests on the same notice already.</summary>
    public static readonly Refusal NoticeUsed = new("arrears.notice-used", "8.3.3", RefusalCategory.Conflict,
        zh: "另一项欠费同意已依据这张通知单。每项同意须各用一张通知单。", en: "Another consent rests on this notice already. Use a separate notice for each consent.");

    /// <summary>Another consent over the same debt still runs, or its date has passed and it is not paid.</summary>
    public static readonly Refusal RunningAlready = new("arrears.running-already", "8.3.3", RefusalCategory.Conflict,
        zh: "这笔应收款已有一项欠费同意尚在期限之内，或者已过承诺日期而未付清。请对它展期。",
        en: "Another consent over this debt still runs, or its date has passed and it is not paid. Extend that consent.");

    /// <summary>The consent was extended already by another consent.</summary>
    public static readonly Refusal ExtendedAlready = new("arrears.extended-already", "8.3.3", RefusalCategory.WrongState,
        zh: "这项欠费同意已经展期。不必再办；要再展期的，请对展期后的那一项办理。", en: "The consent was extended already. Nothing need be done, or extend the consent that replaced it.");

    /// <summary>The new promised date is not later than the one to be extended.</summary>
    public static readonly Refusal NotLater = new("arrears.not-later", "8.3.3", RefusalCategory.Limit,
        zh: "展期后的承诺日期不晚于原承诺日期。请约定更晚的日期。", en: "The new promised date is not later than the old one. Agree on a later date.");

    /// <summary>No step was missing for the credit, so giving it was no breach.</summary>
    public static readonly Refusal Covered = new("arrears.covered", "8.3.3", RefusalCategory.WrongState,
        zh: "这次欠费的手续齐全，不构成违反。不必追究；要追究另一次欠费的，请改指那一次欠费。",
        en: "No step of the consent was missing for this credit, so there is no breach. Nothing need be done, or name the other credit that is meant.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NotComplete, OtherDebt, NothingOwed, NoticeUsed, RunningAlready, ExtendedAlready, NotLater, Covered,
    ];
}
