using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Something that somebody is about to do or to promise (拟办事项), before he does.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.5")]
public sealed record PlannedAct
{
    /// <summary>Describes what is planned.</summary>
    /// <param name="kind">What sort of thing it is.</param>
    /// <param name="amount">What it costs or is worth, in yuan, not negative; null while that is not known, which is not zero.</param>
    /// <param name="business">Which business, as the company's table names it; present exactly for <see cref="ActKind.Other"/>.</param>
    /// <exception cref="ArgumentException">There is no kind, the amount is negative, or the name is there or not where it should be otherwise.</exception>
    public PlannedAct(ActKind kind, Money? amount = null, string? business = null)
    {
        Kind = Guard.Against.Null(kind);
        Business = AuthorityLimit.NameOf(kind, business);
        if (amount is { } known)
            ArgumentOutOfRangeException.ThrowIfLessThan(known, Money.Zero, nameof(amount));
        Amount = amount;
    }

    /// <summary>What sort of thing it is (事项种类).</summary>
    public ActKind Kind { get; }

    /// <summary>What it costs or is worth, in yuan (金额); null while that is not known. It matters only where the company has set a limit.</summary>
    public Money? Amount { get; }

    /// <summary>Which other business (业务名称); null except for <see cref="ActKind.Other"/>.</summary>
    public string? Business { get; }

    /// <summary>What it is called: the kind, or the company's own name of it.</summary>
    public Bilingual Title => Business is { } name ? new(name, name) : Kind.Title;
}
