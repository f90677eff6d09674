using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>A monthly-type settlement was granted without authority (擅自答应月结类结帐): clause 11.2.3.</summary>
/// <remarks>
/// The serious fine for each person; the duty to collect each month's receivable; compensation only for what a recorded
/// determination has found uncollectable and what has not come in since.
/// </remarks>
/// <param name="Receivables">What arose under the promise, a row a month; may be empty.</param>
/// <exception cref="ArgumentException">There is no list, or a row is <c>default</c>.</exception>
[Clause("11.2.3")]
public sealed record UnauthorizedMonthlySettlement(ValueList<MonthlyReceivable> Receivables) : ViolationFacts
{
    /// <summary>What arose under the promise (承诺项下的应收款项).</summary>
    public ValueList<MonthlyReceivable> Receivables { get; } = Stated(Receivables);

    /// <inheritdoc/>
    public override ViolationKind Kind => ViolationKind.UnauthorizedMonthlySettlement;

    private static ValueList<MonthlyReceivable> Stated(ValueList<MonthlyReceivable> receivables)
    {
        ArgumentNullException.ThrowIfNull(receivables, nameof(receivables));
        return receivables.Contains(default)
            ? throw new ArgumentException("A receivable is default; allowed is what was made with a month and amounts.", nameof(receivables))
            : receivables;
    }

    internal override Judgement Judge()
    {
        var compensation = Money.Zero;
        var duty = Money.Zero;
        foreach (var receivable in Receivables)
        {
            compensation += receivable.Compensation;
            duty += receivable.DutyToCollect;
        }

        return Judgement.Special(Kind, compensation, duty);
    }

    internal override IEnumerable<long> RemedyInputs(Clause sanction) =>
        Receivables
            .Select(row => (Month: (row.Month.Year * 12L) + row.Month.Month, Amount: row.Amount.Fen, Collected: row.Collected.Fen,
                Uncollectable: row.Uncollectable?.Fen ?? 0))
            .Order()
            .SelectMany(row => new[] { row.Month, row.Amount, row.Collected, row.Uncollectable });

    internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
    {
        var clause = Kind.Clause.Id;
        if (Receivables.Count == 0)
        {
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? "承诺项下尚未产生应收款项：许诺本身即构成违纪。"
                : "No receivable has arisen under the promise: the promise itself is the breach.");
            return;
        }

        foreach (var row in Receivables)
        {
            var month = Iso.Format(row.Month);
            writer.Add(ExplanationTopic.Step, clause, row.Uncollectable is { } determined
                ? writer.Zh
                    ? $"{month}：应收 {row.Amount:C} − 已收 {row.Collected:C} = 未收 {row.Outstanding:C}；认定无法收回 {determined:C}，赔偿 {row.Compensation:C}，负责收回 {row.DutyToCollect:C}。"
                    : $"{month}: receivable {row.Amount:C} − collected {row.Collected:C} = outstanding {row.Outstanding:C}; determined uncollectable {determined:C}, so compensation {row.Compensation:C} and to be collected {row.DutyToCollect:C}."
                : writer.Zh
                    ? $"{month}：应收 {row.Amount:C} − 已收 {row.Collected:C} = 未收 {row.Outstanding:C}；没有无法收回的认定（逾期不等于无法收回），负责收回 {row.DutyToCollect:C}。"
                    : $"{month}: receivable {row.Amount:C} − collected {row.Collected:C} = outstanding {row.Outstanding:C}; nothing is determined uncollectable (overdue is not uncollectable), so {row.DutyToCollect:C} is to be collected.");
        }

        writer.Add(ExplanationTopic.Step, clause, writer.Zh
            ? $"合计：赔偿 {judgement.Compensation:C}，负责收回 {judgement.DutyToCollect:C}；二者不相加。"
            : $"In total: compensation {judgement.Compensation:C}, duty to collect {judgement.DutyToCollect:C}; the two are never added.");
    }
}
