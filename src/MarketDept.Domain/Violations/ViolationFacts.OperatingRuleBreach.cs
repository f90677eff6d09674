namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of a breach of an operating rule of sections 8 to 10 (违反操作规定), fined by clause 11.1.</summary>
    /// <remarks>Each person gets the ordinary fine, and the decided share of a proven loss is compensated. While the loss or its share is not known, the
    /// compensation is undetermined; the fine stands.</remarks>
    [Clause("11.1")]
    public sealed record OperatingRuleBreach : ViolationFacts
    {
        /// <summary>Creates the facts of a breach from the broken rule and the loss.</summary>
        /// <param name="basis">The clause that was broken, one of sections 8 to 10.</param>
        /// <param name="loss">The company's loss; null: <see cref="EconomicLoss.Open"/>, not known yet.</param>
        /// <exception cref="DomainException">
        /// There is no such clause (<see cref="RegulationRefusals.UnknownClause"/>), or it is a job description or a sanction and
        /// no basis of a fine (<see cref="ViolationRefusals.ClauseIsNoBasis"/>).
        /// </exception>
        public OperatingRuleBreach(ClauseId basis, EconomicLoss? loss = null)
        {
            Basis = ClauseCatalogue.Get(basis);
            if (!Basis.CanBeBasisOfFine)
            {
                throw ViolationRefusals.ClauseIsNoBasis.Because(
                    $"所引条款：第{basis}条；可引：第{ClauseCatalogue.Finable[0].Id}条至第{ClauseCatalogue.Finable[^1].Id}条。",
                    $"Named is {basis}; there are {ClauseCatalogue.Finable[0].Id} to {ClauseCatalogue.Finable[^1].Id}.");
            }

            Loss = loss ?? EconomicLoss.Open;
        }

        private OperatingRuleBreach(Clause basis, EconomicLoss loss)
        {
            Basis = basis;
            Loss = loss;
        }

        /// <summary>The operating rule of sections 8 to 10 that was broken (违反的条款).</summary>
        public Clause Basis { get; }
        /// <summary>The company's loss (损失): an amount, none, or not known yet.</summary>
        public EconomicLoss Loss { get; }

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.OperatingRule;

        internal override EconomicLoss StatedLoss => Loss;

        /// <summary>A breach from its stored form. Whether the clause could be a basis is not checked again.</summary>
        internal static OperatingRuleBreach Stored(Clause basis, EconomicLoss loss) => new(basis, loss);

        /// <summary>The same breach under another rule that a report of the act cites.</summary>
        internal OperatingRuleBreach Citing(Clause basis) => new(basis, Loss);

        internal override Judgement Judge(CaseTerms terms) => Judgement.Ordinary(Basis, Loss);

        internal override void State(Statement to) => Loss.State(to);

        internal override ViolationFacts In(FactVersion version) => new OperatingRuleBreach(Basis, EconomicLoss.In(version));

        internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
        {
            writer.Add(Basis.Broken);
            Loss.Explain(writer, Kind.Clause.Id);
        }

        internal override void ExplainWhyNot(ExplanationWriter writer, in Judgement judgement)
        {
            if (Basis.AnsweredBy.Count <= 1)
            {
                writer.Add(ExplanationTopic.NotApplied, new ClauseId(11, 2), writer.Zh
                    ? $"第11.2条与第11.3条未适用：它们所列的情形都不涉及第{Basis.Id}条。"
                    : $"Clauses 11.2 and 11.3 do not apply: none of the cases they list concerns clause {Basis.Id}.");
                return;
            }

            foreach (var special in ViolationKind.SpecialFor(Basis))
                writer.Add(special.NotStated);
        }
    }
}
