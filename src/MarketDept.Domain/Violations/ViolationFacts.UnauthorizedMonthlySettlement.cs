using MarketDept.Domain.Commitments;
using NodaTime.Text;


namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of a settlement of the monthly type granted without authority (擅自答应月结类结帐), a breach of clause 11.2.3.</summary>
    /// <remarks>Each person gets the serious fine and has to collect each month's receivable. Compensation is due only for what a recorded determination
    /// found uncollectable and what has not come in since.</remarks>
    /// <param name="Receivables">The receivables that arose under the promise, one row for each month, never one for a single debt; may be empty.</param>
    /// <exception cref="ArgumentException">There is no list, a row is <c>default</c> or a single debt, or a month occurs twice.</exception>
    [Clause("11.2.3")]
    public sealed record UnauthorizedMonthlySettlement(ValueList<ArisenReceivable> Receivables) : ViolationFacts
    {
        private const int Amount = 0;
        private const int Collected = 1;
        private const int Uncollectable = 2;

        /// <summary>The receivables that arose under the promise (承诺项下的应收款项), one row for each month, never one for a single debt; may be empty.</summary>
        public ValueList<ArisenReceivable> Receivables { get; } = Stated(Receivables);

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.UnauthorizedMonthlySettlement;

        /// <summary>Whether any of the compensation rests on age alone (赔偿是否出自账龄认定).</summary>
        internal bool RestsOnAge => Receivables.Any(row => row.RestsOnAge && row.Compensation.IsPositive);

        private static ValueList<ArisenReceivable> Stated(ValueList<ArisenReceivable> receivables)
        {
            ArgumentNullException.ThrowIfNull(receivables, nameof(receivables));
            if (receivables.Any(row => row == default || row.Id is not null))
                throw new ArgumentException("A receivable is default, or one debt. Make it with a month and amounts.", nameof(receivables));
            if (receivables.Count > 1 && receivables.GroupBy(row => row.Month).FirstOrDefault(month => month.Count() > 1) is { } twice)
                throw new ArgumentException($"Month {Iso.Format(twice.Key)} occurs twice. Add its rows up to one.", nameof(receivables));
            return receivables;
        }

        internal override Judgement Judge(CaseTerms terms)
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

        internal override Judgement JudgeOpen() => Judgement.Special(Kind, Money.Zero, missing: FactNames.Receivables);

        internal override void State(Statement to)
        {
            foreach (var row in Receivables)
            {
                var month = Iso.Format(row.Month);
                to.Add(FactNames.Receivables, row.Amount.Fen, month, Amount);
                to.Add(FactNames.Receivables, row.Collected.Fen, month, Collected);
                if (row.Uncollectable is { } determined)
                    to.Add(FactNames.Receivables, determined.Fen, month, Uncollectable);
            }
        }

        internal override ViolationFacts? In(FactVersion version)
        {
            var rows = new List<ArisenReceivable>();
            foreach (var month in version.RowsOf(FactNames.Receivables))
            {
                var determined = version.Amount(FactNames.Receivables, month, Uncollectable);
                if (version.Amount(FactNames.Receivables, month, Amount) is not { } amount
                    || version.Amount(FactNames.Receivables, month, Collected) is not { } collected
                    || (determined is null && version.IsStatedBySomebody(FactNames.Receivables, month, Uncollectable)))
                {
                    return null;
                }

                rows.Add(ArisenReceivable.Pooled(YearMonthPattern.Iso.Parse(month).Value, amount, collected, determined));
            }

            return new UnauthorizedMonthlySettlement(ValueList.From(rows));
        }

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
}
