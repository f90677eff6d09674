namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>Why a debt is not determined uncollectable (无法收回认定的拒绝).</summary>
public static class UncollectableRefusals
{
    /// <summary>The determination has no ground of the list; being late is none.</summary>
    public static readonly Refusal WithoutGround = new("uncollectable.without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定没有所列的依据，逾期本身不是依据。请写明所列的依据。", en: "The determination has no ground of the list, and being late is no ground. Name a ground of the list.");

    /// <summary>The determination has no evidence.</summary>
    public static readonly Refusal WithoutEvidence = new("uncollectable.without-evidence", "11.2.3", RefusalCategory.Incomplete,
        zh: "认定没有证据。至少须有一件证据。", en: "The determination has no evidence. Add at least one piece.");

    /// <summary>The determined amount is above the balance.</summary>
    public static readonly Refusal AboveBalance = new("uncollectable.above-balance", "11.2.3", RefusalCategory.Limit,
        zh: "认定无法收回的金额超过欠款。至多等于所欠的金额。", en: "The determined amount exceeds the balance. State at most the balance.");

    /// <summary>The debt is not overdue long enough for the ground.</summary>
    public static readonly Refusal NotLongEnough = new("uncollectable.not-long-enough", "11.2.3", RefusalCategory.Limit,
        zh: "逾期未达到该项依据所要求的年限。须在达到之日起认定。", en: "The debt is not overdue long enough for the ground. Determine it once it is.");

    /// <summary>The balance is above the limit of the ground.</summary>
    public static readonly Refusal AboveLimit = new("uncollectable.above-limit", "11.2.3", RefusalCategory.Limit,
        zh: "欠款超过该项依据的限额。请用其他依据。", en: "The balance exceeds the limit of the ground. Name another ground.");

    /// <summary>The determination was revoked.</summary>
    public static readonly Refusal Revoked = new("uncollectable.revoked", "11.2.3", RefusalCategory.WrongState,
        zh: "这项认定已经撤销。须依据仍然有效的认定。", en: "The determination was revoked. Use a determination in force.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [WithoutGround, WithoutEvidence, AboveBalance, NotLongEnough, AboveLimit, Revoked];
}
