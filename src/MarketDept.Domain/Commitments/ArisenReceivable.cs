using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Commitments;

/// <summary>A debt, or a month's debts together (产生的应收款项): what arose, what was collected, and what is determined uncollectable.</summary>
/// <remarks>
/// <para>Accepted deductions are taken off what arose. A deduction that became credit because the debt was paid already counts as collected once that
/// credit is applied. Only a recorded determination makes an amount uncollectable; without one the debt is only to
/// be collected, however late it is. A write-off under a revoked determination does not count as uncollectable, until it is reversed
/// (<see cref="Receivable.ToReverse"/>). Money that came in later takes the write-off back, and the compensation with it.</para>
/// <para>Amounts in yuan. Equality is by value. <c>default</c> has no month and no amounts.</para>
/// </remarks>
public readonly record struct ArisenReceivable
{
    /// <summary>States what arose in a month, all debts together.</summary>
    /// <param name="month">The month in which the debts arose.</param>
    /// <param name="amount">The amount that arose, in yuan, not negative.</param>
    /// <param name="collected">The amount collected, in yuan, from zero to <paramref name="amount"/>.</param>
    /// <param name="uncollectable">The amount that a recorded determination found uncollectable, in yuan, from zero to <paramref name="amount"/>;
    /// null without a determination. Being overdue is no determination.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or above the amount that arose.</exception>
    public ArisenReceivable(YearMonth month, Money amount, Money collected, Money? uncollectable)
    {
        (Month, Amount, Collected) = (month, Within(amount, Money.MaxValue, nameof(amount)), Within(collected, amount, nameof(collected)));
        Uncollectable = uncollectable is { } determined ? Within(determined, amount, nameof(uncollectable)) : null;
    }

    /// <summary>States what arose in a month, all debts together, without any determination that an amount is uncollectable.</summary>
    /// <inheritdoc cref="ArisenReceivable(YearMonth, Money, Money, Money?)"/>
    public ArisenReceivable(YearMonth month, Money amount, Money collected)
        : this(month, amount, collected, null)
    {
    }

    /// <summary>States one debt: what arose, what was collected, and what a determination found uncollectable.</summary>
    /// <param name="id">The id of the debt.</param>
    /// <param name="arisenAt">The moment at which the debt arose.</param>
    /// <param name="amount">The amount that arose, in yuan, not negative.</param>
    /// <param name="collected">The amount collected, in yuan, from zero to <paramref name="amount"/>.</param>
    /// <param name="uncollectable">The amount that a recorded determination found uncollectable, in yuan, from zero to <paramref name="amount"/>;
    /// null without a determination.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or an amount negative or above the amount that arose.</exception>
    public ArisenReceivable(Id<Receivable> id, Instant arisenAt, Money amount, Money collected, Money? uncollectable)
        : this(Guard.Against.Unreal(arisenAt).InBusinessZone().Date.ToYearMonth(), amount, collected, uncollectable) =>
        (Id, ArisenAt) = (Guard.Against.Default(id), arisenAt);

    /// <summary>The id of the debt (应收款编号); null for a month's debts together.</summary>
    public Id<Receivable>? Id { get; }
    /// <summary>When the debt arose (产生时间); null for a month's debts together.</summary>
    public Instant? ArisenAt { get; }
    /// <summary>The month in which the debt arose, or its services were done (月份).</summary>
    public YearMonth Month { get; private init; }
    /// <summary>The amount that arose, in yuan, not negative (应收).</summary>
    public Money Amount { get; private init; }
    /// <summary>The amount collected, in yuan, from zero to <see cref="Amount"/> (已收).</summary>
    public Money Collected { get; private init; }
    /// <summary>The amount that a recorded determination found uncollectable, in yuan (认定无法收回); null without a determination.</summary>
    public Money? Uncollectable { get; private init; }
    /// <summary>Whether any part was determined uncollectable by age alone (是否账龄认定), which carries a legal risk.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>The part not collected yet: <see cref="Amount"/> minus <see cref="Collected"/>, in yuan, not negative (未收).</summary>
    public Money Outstanding => Amount - Collected;
    /// <summary>The amount that is determined uncollectable and still outstanding, in yuan (赔偿): the part to be compensated.</summary>
    [Clause("11.2.3")]
    public Money Compensation => Uncollectable is { } determined ? Money.Min(determined, Outstanding) : Money.Zero;
    /// <summary>The amount that is outstanding and not determined uncollectable, in yuan (负责收回): the part still to be collected.</summary>
    [Clause("11.2.3")]
    public Money DutyToCollect => Outstanding - Compensation;

    /// <summary>A debt as it stands at the end of a day (依应收款).</summary>
    /// <param name="receivable">The debt.</param>
    /// <param name="determinations">All determinations about the debt. A determination revoked by the day founds no compensation.</param>
    /// <param name="day">The day up to which entries count; null: all entries on record.</param>
    /// <param name="arisenAt">When the debt arose: the moment of carriage, whenever the bill was confirmed. The row then names the debt and
    /// this moment. Null: the row names only the month of the debt's services.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the debt has a write-off whose determination is not there.</exception>
    [Clause("11.2.3")]
    public static ArisenReceivable Of(
        Receivable receivable, IEnumerable<UncollectabilityDetermination> determinations, LocalDate? day = null, Instant? arisenAt = null)
    {
        var end = day ?? LocalDate.MaxIsoValue;
        var standing = Guard.Against.Null(receivable).StandingOn(end);
        var (determined, restsOnAge) = receivable.UncollectableOn(end, determinations);
        Money? uncollectable = determined.IsZero ? null : determined;
        return (arisenAt is { } moment
            ? new ArisenReceivable(receivable.Id, moment, standing.Net, standing.Received, uncollectable)
            : new ArisenReceivable(receivable.ServiceMonth, standing.Net, standing.Received, uncollectable)) with { RestsOnAge = restsOnAge };
    }

    /// <summary>Several debts, summed for each service month, in the order of the months (各月应收).</summary>
    /// <param name="receivables">The debts, each once.</param>
    /// <param name="determinations">All determinations about these debts; others are ignored. A determination revoked by the day founds no compensation.</param>
    /// <param name="day">The day up to which entries count; null: all entries on record.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, a debt occurs twice, or a debt has a write-off whose determination
    /// is not there.</exception>
    [Clause("11.2.3")]
    public static ValueList<ArisenReceivable> ByMonth(
        IEnumerable<Receivable> receivables, IEnumerable<UncollectabilityDetermination> determinations, LocalDate? day = null)
    {
        UncollectabilityDetermination[] known = [.. Guard.Against.Null(determinations)];
        Receivable[] given = [.. Guard.Against.Null(receivables).Select(receivable => Guard.Against.Null(receivable, nameof(receivables)))];
        if (given.DistinctBy(receivable => receivable.Id).Count() < given.Length)
            throw new ArgumentException("A debt occurs twice. Give each once.", nameof(receivables));
        return Together(given.Select(receivable => Of(receivable, known, day)));
    }

    /// <summary>One row for each month. Uncollectable amounts are computed debt by debt: money for one debt does not serve another.</summary>
    internal static ValueList<ArisenReceivable> Together(IEnumerable<ArisenReceivable> debts) => ValueList.From(debts
        .GroupBy(row => row.Month).OrderBy(month => month.Key).Select(month => new ArisenReceivable(
            month.Key, Money.Sum(month.Select(row => row.Amount)), Money.Sum(month.Select(row => row.Collected)),
            month.Any(row => row.Uncollectable is not null) ? Money.Sum(month.Select(row => row.Compensation)) : null)
        {
            RestsOnAge = month.Any(row => row.RestsOnAge),
        }));

    /// <summary>A row pooled from several reports. One report's uncollectable amount may exceed another's amount that arose.</summary>
    internal static ArisenReceivable Pooled(YearMonth month, Money amount, Money collected, Money? uncollectable) =>
        new() { Month = month, Amount = amount, Collected = collected, Uncollectable = uncollectable };

    /// <summary>Id or month, and amounts, for a log.</summary>
    public override string ToString() =>
        $"{Id?.Value ?? Iso.Format(Month)}: {Amount}, collected {Collected}, uncollectable {Uncollectable?.ToString() ?? "not determined"}";

    private static Money Within(Money amount, Money most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, most, name);
        return amount;
    }
}
