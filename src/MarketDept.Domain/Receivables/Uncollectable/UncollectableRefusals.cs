namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>Why a determination that a debt is uncollectable is refused (无法收回认定的拒绝).</summary>
public static class UncollectableRefusals
{
    /// <summary>The determination has no ground, or one that the company's terms do not list. Being late is no ground.</summary>
    public static readonly Refusal WithoutGround = new("uncollectable.without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定没有所列的依据；逾期本身不是依据。请写明所列的一项依据。", en: "The determination has no ground of the list, and being late is no ground. State a ground of the list.");

    /// <summary>The determination is made without any evidence.</summary>
    public static readonly Refusal WithoutEvidence = new("uncollectable.without-evidence", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定没有证据。至少须有一件证据。", en: "The determination has no evidence. Add at least one piece.");

    /// <summary>The amount determined uncollectable is above the balance of the debt.</summary>
    public static readonly Refusal AboveBalance = new("uncollectable.above-balance", "11.2.3", RefusalCategory.Limit,
        zh: "认定无法收回的金额超过欠款余额。至多等于欠款余额。", en: "The determined amount exceeds the balance. State at most the balance.");

    /// <summary>The debt is not overdue for as many years as the ground requires, or its due date is not known.</summary>
    public static readonly Refusal NotLongEnough = new("uncollectable.not-long-enough", "11.2.3", RefusalCategory.Limit,
        zh: "逾期未达到该项依据所要求的年限，或者付款日期尚未确定。请在达到之后认定，或写明其他依据。",
        en: "The debt is not overdue long enough for the ground, or its due date is not known. Determine it once the required years have passed, or state another ground.");

    /// <summary>More is owed than the ground allows.</summary>
    public static readonly Refusal AboveLimit = new("uncollectable.above-limit", "11.2.3", RefusalCategory.Limit,
        zh: "欠款超过该项依据的限额。请写明其他依据。", en: "The balance exceeds the limit of the ground. State another ground.");

    /// <summary>The determination was revoked, so nothing can rest on it.</summary>
    public static readonly Refusal Revoked = new("uncollectable.revoked", "11.2.3", RefusalCategory.WrongState,
        zh: "这项认定已经撤销。不必再撤销；核销请依据仍然有效的认定。", en: "The determination was revoked already. Nothing need be done; to write off, use a determination in force.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } = [WithoutGround, WithoutEvidence, AboveBalance, NotLongEnough, AboveLimit, Revoked];
}
