namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of a deduction granted to a customer without authority and found groundless, wholly or in part (擅自答应无理由扣款), by clause
    /// 11.2.2.</summary>
    /// <remarks>Each person gets the serious fine, and the lost part is compensated in full. A wholly justified deduction is no breach of this clause;
    /// granting it unreported is then one of 9.3 under 11.1. Until verification the result is undetermined. Amounts in yuan.</remarks>
    public sealed record GroundlessDeduction : ViolationFacts
    {
        /// <summary>Creates the facts of a granted deduction, verified or not yet.</summary>
        /// <param name="deduction">The granted amount, in yuan, not negative.</param>
        /// <param name="justified">The part that verification found justified, in yuan, not negative; null while nothing is verified.</param>
        /// <param name="recovered">The part that the customer paid back, in yuan, not negative.</param>
        /// <exception cref="ArgumentException">An amount is negative, or justified and recovered together exceed the deduction.</exception>
        public GroundlessDeduction(Money deduction, Money? justified, Money recovered)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(deduction, Money.Zero);
            var verified = justified ?? Money.Zero;
            ArgumentOutOfRangeException.ThrowIfLessThan(verified, Money.Zero, nameof(justified));
            ArgumentOutOfRangeException.ThrowIfLessThan(recovered, Money.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(verified, deduction, nameof(justified));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(recovered, deduction - verified);
            Deduction = deduction;
            Justified = justified;
            Recovered = recovered;
        }

        /// <summary>The facts of a version. The part that others found justified may exceed this report's deduction.</summary>
        private GroundlessDeduction(GroundlessDeduction own, Money? justified)
        {
            Deduction = own.Deduction;
            Justified = justified;
            Recovered = own.Recovered;
        }

        /// <summary>The deduction granted to the customer, in yuan, not negative (扣款金额).</summary>
        public Money Deduction { get; }
        /// <summary>The part that verification found justified, in yuan (有理由部分); null while nothing is verified, which is not zero.</summary>
        [Clause("9.3")]
        public Money? Justified { get; }
        /// <summary>The part of the deduction that the customer paid back, in yuan (已追回).</summary>
        public Money Recovered { get; }

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.GroundlessDeduction;

        /// <summary>The loss to be compensated: deduction minus justified and recovered part, in yuan, never negative (损失部分); null while nothing is
        /// verified.</summary>
        [Clause("11.2.2")]
        public Money? LostPart => Justified is { } justified ? Money.Max(Money.Zero, Deduction - justified - Recovered) : null;

        internal override Judgement Judge(CaseTerms terms) => LostPart is not { } lost ? Judgement.Undetermined(FactNames.Justified)
            : Justified >= Deduction ? Judgement.NotApplicable
            : Judgement.Special(Kind, lost);

        internal override void State(Statement to)
        {
            to.Add(FactNames.Deduction, Deduction.Fen);
            if (Justified is { } justified)
                to.Add(FactNames.Justified, justified.Fen);
            to.Add(FactNames.Recovered, Recovered.Fen);
        }

        internal override ViolationFacts In(FactVersion version) => new GroundlessDeduction(this, version.Amount(FactNames.Justified));

        internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
        {
            var clause = Kind.Clause.Id;
            writer.Add(ExplanationTopic.Fact, clause, Justified is { } verified
                ? writer.Zh
                    ? $"答应扣款 {Deduction:C}，经核实有理由的部分 {verified:C}，已追回 {Recovered:C}。"
                    : $"Deduction granted {Deduction:C}, found justified {verified:C}, recovered {Recovered:C}."
                : writer.Zh
                    ? $"答应扣款 {Deduction:C}，尚未核实，已追回 {Recovered:C}。"
                    : $"Deduction granted {Deduction:C}, not verified yet, recovered {Recovered:C}.");
            if (judgement.Outcome == Outcome.Applies)
            {
                writer.Add(ExplanationTopic.Step, clause, writer.Zh
                    ? $"赔偿 = {Deduction:C} − {Justified:C} − {Recovered:C} = {LostPart:C}。"
                    : $"Compensation = {Deduction:C} − {Justified:C} − {Recovered:C} = {LostPart:C}.");
            }
        }

        internal override void ExplainWhyNot(ExplanationWriter writer, in Judgement judgement)
        {
            base.ExplainWhyNot(writer, judgement);
            if (judgement.Outcome != Outcome.NotApplicable)
                return;
            writer.Add(ExplanationTopic.NotApplied, Kind.Clause.Id, writer.Zh
                ? $"第{Kind.Clause.Id}条未适用：扣款 {Deduction:C} 全部有理由，不属于无理由扣款。"
                : $"Clause {Kind.Clause.Id} does not apply: the deduction of {Deduction:C} is wholly justified, so it is not groundless.");
            writer.Add(ExplanationTopic.NotApplied, ViolationKind.OperatingRule.Clause.Id, writer.Zh
                ? $"第{ViolationKind.OperatingRule.Clause.Id}条未适用：没有报告违反操作规定；若有理由的扣款未经上报，应另按违反第9.3条报告。"
                : $"Clause {ViolationKind.OperatingRule.Clause.Id} does not apply: no broken operating rule is reported; a justified deduction that was not reported upward is to be reported as a breach of 9.3.");
        }
    }
}
