using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Commitments;

/// <summary>A receivable that arose, and what has become of it (产生的应收款项), as the one who keeps the receivables states it.</summary>
/// <remarks>Amounts in yuan. Equality is by value. <c>default</c> has no id and no amounts.</remarks>
public readonly record struct ArisenReceivable
{
    /// <summary>States a receivable.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="arisenAt">When it arose.</param>
    /// <param name="amount">What arose, in yuan, not negative.</param>
    /// <param name="collected">What has come in, in yuan, from zero to the amount.</param>
    /// <param name="uncollectable">What a recorded determination has found uncollectable, in yuan, from zero to the amount; null
    /// while there is none. Being overdue is no determination.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or an amount negative or above the amount that arose.</exception>
    public ArisenReceivable(Id<Receivable> id, Instant arisenAt, Money amount, Money collected, Money? uncollectable = null)
    {
        (Id, ArisenAt, Amount, Collected) = (Guard.Against.Default(id), arisenAt, Within(amount, Money.MaxValue, nameof(amount)), Within(collected, amount, nameof(collected)));
        Uncollectable = uncollectable is { } determined ? Within(determined, amount, nameof(uncollectable)) : null;
    }

    /// <summary>A debt as it stands at the end of a day (依应收款).</summary>
    /// <param name="receivable">The debt.</param>
    /// <param name="arisenAt">When it arose: when the goods were carried for which it is owed, whenever the bill was confirmed.</param>
    /// <param name="determinations">All determinations about the debt; one that was revoked by that day founds no compensation.</param>
    /// <param name="day">The day; null: with everything that is on record.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt has a write-off whose determination is not there.</exception>
    [Clause("11.2.3")]
    public static ArisenReceivable Of(
        Receivable receivable, Instant arisenAt, IEnumerable<UncollectabilityDetermination> determinations, LocalDate? day = null)
    {
        var at = day ?? LocalDate.MaxIsoValue;
        var standing = Guard.Against.Null(receivable).StandingOn(at);
        var (uncollectable, restsOnAge) = receivable.UncollectableOn(at, determinations);
        return new(receivable.Id, arisenAt, standing.Net, standing.Received, uncollectable.IsZero ? null : uncollectable) { RestsOnAge = restsOnAge };
    }

    /// <summary>Its id (应收款编号).</summary>
    public Id<Receivable> Id { get; }
    /// <summary>When it arose (产生时间).</summary>
    public Instant ArisenAt { get; }
    /// <summary>What arose, in yuan (应收).</summary>
    public Money Amount { get; }
    /// <summary>What has come in, in yuan (已收).</summary>
    public Money Collected { get; }
    /// <summary>What a recorded determination has found uncollectable, in yuan (认定无法收回); null while there is none.</summary>
    public Money? Uncollectable { get; }
    /// <summary>Whether any of that was determined by age alone (是否账龄认定).</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>What is found uncollectable and has not come in after all, in yuan; null while there is no determination.</summary>
    internal Money? StillUncollectable => Uncollectable is { } determined ? Money.Min(determined, Amount - Collected) : null;

    /// <summary>Id and amounts, for a log.</summary>
    public override string ToString() => $"{Id}: {Amount}, collected {Collected}, uncollectable {Uncollectable?.ToString() ?? "not determined"}";

    private static Money Within(Money amount, Money most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, most, name);
        return amount;
    }
}
