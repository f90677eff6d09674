namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of taking a colleague's customer (抢占客户): a serious breach (11.2.4) where all three are given, otherwise a plain one (8.1.3 under
    /// 11.1).</summary>
    /// <remarks>
    /// <para>The narrow reading needs all three facts: intent, a colleague's data taken, and the customer appropriated. Then the serious fine and
    /// the whole proven loss follow. The company may choose that intent with one of the two acts is enough. With fewer facts but at least one act,
    /// it is the plain breach of 8.1.3: the ordinary fine and the decided part of the loss. Without either act it is no breach.</para>
    /// <para>Where an unknown fact could change the result, the incident is undetermined and names the missing fact.</para>
    /// </remarks>
    /// <param name="Intentional">Whether the act was intentional (有意); unknown while nobody has stated it.</param>
    /// <param name="DataTaken">Whether a colleague's customer data were taken (窃取资料); unknown while nobody has stated it.</param>
    /// <param name="CustomerAppropriated">Whether the customer was appropriated (据为己有); unknown while nobody has stated it.</param>
    /// <param name="Loss">The company's loss; null: <see cref="EconomicLoss.Open"/>. Its share matters under 11.1 only.</param>
    public sealed record CustomerPoaching(Fact Intentional, Fact DataTaken, Fact CustomerAppropriated, EconomicLoss? Loss = null) : ViolationFacts
    {
        /// <summary>The clause that is broken where not all facts of 11.2.4 are given.</summary>
        [Clause("8.1.3")]
        internal static readonly Clause PlainBreach = ClauseCatalogue.Get("8.1.3");

        /// <summary>The company's loss (损失): an amount, none, or not known yet; borne whole under 11.2.4, by its share under 11.1.</summary>
        public EconomicLoss Loss { get; } = Loss ?? EconomicLoss.Open;

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.CustomerPoaching;

        internal override EconomicLoss StatedLoss => Loss;

        [Clause("11.2.4")]
        internal override Judgement Judge(CaseTerms terms)
        {
            var either = DataTaken | CustomerAppropriated;
            var all = Intentional & (terms.EitherActIsPoaching ? either : DataTaken & CustomerAppropriated);
            if (all.IsYes)
                return Judgement.Special(Kind, Loss.Amount.GetValueOrDefault(), missing: Loss.Amount is null ? FactNames.Loss : FactNames.None);
            if (all.IsUnknown)
                return Judgement.Undetermined(
                    Unknown(Intentional, FactNames.Intentional) | (terms.EitherActIsPoaching && either.IsYes ? FactNames.None : UnknownActs), Kind.Clause);
            return either.IsYes ? Judgement.Ordinary(PlainBreach, Loss)
                : either.IsNo ? Judgement.NotApplicable
                : Judgement.Undetermined(UnknownActs);
        }

        internal override void State(Statement to)
        {
            Loss.State(to);
            to.Add(FactNames.Intentional, Intentional);
            to.Add(FactNames.DataTaken, DataTaken);
            to.Add(FactNames.CustomerAppropriated, CustomerAppropriated);
        }

        internal override ViolationFacts In(FactVersion version) => new CustomerPoaching(
            version.Truth(FactNames.Intentional), version.Truth(FactNames.DataTaken), version.Truth(FactNames.CustomerAppropriated), EconomicLoss.In(version));

        internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
        {
            var clause = Kind.Clause.Id;
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? $"有意：{Say(Intentional, true)}；窃取同事的客户资料：{Say(DataTaken, true)}；占有客户：{Say(CustomerAppropriated, true)}。"
                : $"Intent: {Say(Intentional, false)}; colleague's customer data taken: {Say(DataTaken, false)}; customer appropriated: {Say(CustomerAppropriated, false)}.");
            if (judgement.Basis is { } broken)
                writer.Add(broken.Broken);
            if (judgement is { Outcome: Outcome.Applies, Basis: null } && !(DataTaken & CustomerAppropriated).IsYes)
                writer.Add(ExplanationTopic.Reading, clause, writer.Zh ? "公司设定：窃取资料与占有客户有其一即可。" : "The company's reading: data taken or the customer appropriated is enough.");
            if (judgement.Outcome == Outcome.Applies)
                Loss.Explain(writer, judgement.Clause!.Id);
        }

        internal override void ExplainWhyNot(ExplanationWriter writer, in Judgement judgement)
        {
            if (judgement.Clause == Kind.Clause)
            {
                base.ExplainWhyNot(writer, judgement);
                return;
            }

            // What does not hold may be known by another report of the act.
            var failing = Failing(writer.Zh);
            writer.Add(ExplanationTopic.NotApplied, Kind.Clause.Id, (failing.Length > 0, writer.Zh) switch
            {
                (true, true) => $"第{Kind.Clause.Id}条未适用：其事实并不齐备，不成立的是：{failing}。",
                (true, false) => $"Clause {Kind.Clause.Id} does not apply: its facts are not all there; what is not: {failing}.",
                (_, true) => $"第{Kind.Clause.Id}条未适用：依各份报告，其事实并不齐备。",
                _ => $"Clause {Kind.Clause.Id} does not apply: by the reports together its facts are not all there.",
            });
            if (judgement.Outcome == Outcome.NotApplicable)
            {
                writer.Add(ExplanationTopic.NotApplied, PlainBreach.Id, writer.Zh
                    ? $"第{PlainBreach.Id}条（依第11.1条）未适用：既没有窃取资料，也没有占有客户。"
                    : $"Clause {PlainBreach.Id} under 11.1 does not apply: neither were data taken nor was the customer appropriated.");
            }
        }

        private FactNames UnknownActs =>
            Unknown(DataTaken, FactNames.DataTaken) | Unknown(CustomerAppropriated, FactNames.CustomerAppropriated);

        private static FactNames Unknown(Fact fact, FactNames name) => fact.IsUnknown ? name : FactNames.None;

        private static string Say(Fact fact, bool zh) =>
            fact.IsYes ? zh ? "是" : "yes" : fact.IsNo ? zh ? "否" : "no" : zh ? "未知" : "unknown";

        private string Failing(bool zh)
        {
            var names = new List<string>(3);
            if (Intentional.IsNo)
                names.Add(zh ? "有意" : "intent");
            if (DataTaken.IsNo)
                names.Add(zh ? "窃取资料" : "data taken");
            if (CustomerAppropriated.IsNo)
                names.Add(zh ? "占有客户" : "customer appropriated");
            return string.Join(zh ? "、" : ", ", names);
        }
    }
}
