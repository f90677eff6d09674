namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>Why a debt is not determined uncollectable (无法收回认定的拒绝).</summary>
public static class UncollectableRefusals
{
    /// <summary>A debt is called uncollectable without a ground of the list; being late is none.</summary>
    public static readonly Refusal WithoutGround = new("uncollectable.without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定无法收回须有所列的理由，逾期本身不能作为理由。", en: "The debt is called uncollectable without a ground, and being late is none. Name a ground of the list.");

    /// <summary>A debt is called uncollectable without any evidence.</summary>
    public static readonly Refusal WithoutEvidence = new("uncollectable.without-evidence", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定无法收回至少须有一件证据。", en: "The debt is called uncollectable without evidence. Add at least one piece.");

    /// <summary>More is called uncollectable than is owed.</summary>
    public static readonly Refusal AboveBalance = new("uncollectable.above-balance", "11.2.3", RefusalCategory.Limit,
        zh: "认定无法收回的金额超过欠款。至多等于所欠的金额。", en: "More is called uncollectable than is owed. State what is owed at most.");

    /// <summary>The debt is not overdue for as long as the ground asks.</summary>
    public static readonly Refusal NotLongEnough = new("uncollectable.not-long-enough", "11.2.3", RefusalCategory.Limit,
        zh: "逾期未达到该项理由所要求的年限。须在达到之日起认定。", en: "The debt is not overdue for as long as the ground asks. Determine it once it is.");

    /// <summary>More is owed than the ground allows.</summary>
    public static readonly Refusal AboveLimit = new("uncollectable.above-limit", "11.2.3", RefusalCategory.Limit,
        zh: "欠款超过该项理由的限额。至多等于限额。", en: "More is owed than the ground allows. Name another ground.");

    /// <summary>The determination was revoked.</summary>
    public static readonly Refusal Revoked = new("uncollectable.revoked", "11.2.3", RefusalCategory.WrongState,
        zh: "这项认定已经撤销。须依据仍然有效的认定。", en: "The determination was revoked. Rest on one that stands.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [WithoutGround, WithoutEvidence, AboveBalance, NotLongEnough, AboveLimit, Revoked];
}
