namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Something that somebody is about to do or to promise (拟办事项), before he does.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Amount">What it costs or is worth, in yuan, not negative; null while that is not known, which is not zero.</param>
/// <param name="Business">Which business, as the company's table names it; present exactly for <see cref="ActKind.Other"/>.</param>
/// <exception cref="ArgumentException">There is no kind, the amount is negative, or the name is there or not where it should be otherwise.</exception>
[Clause("8.5")]
public sealed record PlannedAct(ActKind Kind, Money? Amount = null, string? Business = null)
{
    /// <summary>What sort of thing it is (事项种类).</summary>
    public ActKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>What it costs or is worth, in yuan (金额); null while that is not known. It matters only where the company has set a limit.</summary>
    public Money? Amount { get; } = Amount is { } known ? Guard.Against.Negative(known, nameof(Amount)) : null;
    /// <summary>Which other business (业务名称); null except for <see cref="ActKind.Other"/>.</summary>
    public string? Business { get; } = AuthorityLimit.NameOf(Kind, Business);

    /// <summary>What it is called: the kind, or the company's own name of it.</summary>
    public Bilingual Title => Business is { } name ? new(name, name) : Kind.Title;
}
