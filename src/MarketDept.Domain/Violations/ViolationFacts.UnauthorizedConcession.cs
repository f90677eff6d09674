using MarketDept.Domain.Commitments;

namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of a lower rate or free carriage promised without authority (擅自降价或免费托运), a breach of clause 11.2.1.</summary>
    /// <remarks>Each person gets the serious fine, and the whole price difference of the consignments carried is compensated. The promise is the breach:
    /// with nothing carried the fine stands and the compensation is zero.</remarks>
    /// <param name="Consignments">The consignments carried under the promise until it was corrected or ratified, each once; may be empty.</param>
    /// <exception cref="ArgumentException">There is no list, a consignment is null, or one occurs twice.</exception>
    [Clause("11.2.1")]
    public sealed record UnauthorizedConcession(ValueList<CarriedConsignment> Consignments) : ViolationFacts
    {
        private const int Tariff = 0;
        private const int Charged = 1;

        /// <summary>The consignments carried under the promise until it was corrected or ratified (承运的货).</summary>
        public ValueList<CarriedConsignment> Consignments { get; } = Distinct(Consignments);

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.UnauthorizedConcession;

        /// <summary>The difference between tariff and charged price over all consignments, in yuan (差价合计), to be compensated.</summary>
        /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
        [Clause("11.2.1")]
        public Money PriceDifference()
        {
            var sum = Money.Zero;
            foreach (var consignment in Consignments)
                sum += consignment.PriceDifference;
            return sum;
        }

        private static ValueList<CarriedConsignment> Distinct(ValueList<CarriedConsignment> consignments)
        {
            ArgumentNullException.ThrowIfNull(consignments, nameof(consignments));
            var seen = consignments.Count > 1 ? new HashSet<string>(consignments.Count, StringComparer.Ordinal) : null;
            foreach (var consignment in consignments)
            {
                var id = Guard.Against.Null(consignment, nameof(consignments)).Id;
                if (seen?.Add(id) == false)
                    throw new ArgumentException($"Consignment '{id}' occurs twice. Give each once.", nameof(consignments));
            }

            return consignments;
        }

        internal override Judgement Judge(CaseTerms terms) => Judgement.Special(Kind, PriceDifference());

        internal override Judgement JudgeOpen() => Judgement.Special(Kind, Money.Zero, missing: FactNames.Consignments);

        internal override void State(Statement to)
        {
            foreach (var row in Consignments)
            {
                to.Add(FactNames.Consignments, row.Tariff.Fen, row.Id, Tariff);
                to.Add(FactNames.Consignments, row.Charged.Fen, row.Id, Charged);
            }
        }

        internal override ViolationFacts? In(FactVersion version)
        {
            var rows = new List<CarriedConsignment>();
            foreach (var id in version.RowsOf(FactNames.Consignments))
            {
                if (version.Amount(FactNames.Consignments, id, Tariff) is not { } tariff || version.Amount(FactNames.Consignments, id, Charged) is not { } charged)
                    return null;
                rows.Add(new CarriedConsignment(id, tariff, charged));
            }

            return new UnauthorizedConcession(ValueList.From(rows));
        }

        internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
        {
            var clause = Kind.Clause.Id;
            if (Consignments.Count == 0)
            {
                writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                    ? "承诺项下没有承运任何货物：许诺本身即构成违纪，差价为 ¥0.00。"
                    : "Nothing was carried under the promise: the promise itself is the breach, and the price difference is ¥0.00.");
                return;
            }

            foreach (var row in Consignments)
            {
                writer.Add(ExplanationTopic.Step, clause, row.Charged > row.Tariff
                    ? writer.Zh
                        ? $"{row.Id}：实收 {row.Charged:C} 高于运价 {row.Tariff:C}，计 ¥0.00，不抵减其他各票的差价。"
                        : $"{row.Id}: charged {row.Charged:C} above the tariff {row.Tariff:C}; counts ¥0.00 and offsets nothing."
                    : writer.Zh
                        ? $"{row.Id}：运价 {row.Tariff:C} − 实收 {row.Charged:C} = {row.PriceDifference:C}。"
                        : $"{row.Id}: tariff {row.Tariff:C} − charged {row.Charged:C} = {row.PriceDifference:C}.");
            }

            writer.Add(ExplanationTopic.Step, clause, writer.Zh
                ? $"赔偿 = {Consignments.Count} 票差价之和 = {judgement.Compensation:C}。"
                : $"Compensation = sum of the price differences of {Consignments.Count} consignment(s) = {judgement.Compensation:C}.");
        }
    }
}
