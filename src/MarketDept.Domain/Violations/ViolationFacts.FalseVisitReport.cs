namespace MarketDept.Domain.Violations;

public abstract partial record ViolationFacts : DomainValue
{
    /// <summary>The facts of a visit that was reported and, as verification found, never took place (谎报外出访问), a breach of clause 11.3.</summary>
    /// <remarks>The falsely claimed time counts as absence without leave. There is no additional fine; the deduction from pay is payroll's rule.</remarks>
    [Clause("11.3")]
    public sealed record FalseVisitReport : ViolationFacts
    {
        /// <summary>Creates the facts from the time during which the visit was falsely claimed.</summary>
        /// <exception cref="ArgumentException">The time is <c>default</c>.</exception>
        public FalseVisitReport(AbsenceInterval claimed) => Claimed = Guard.Against.Default(claimed);

        /// <summary>The time during which the visit was falsely claimed (谎报时段), which counts as absence without leave.</summary>
        public AbsenceInterval Claimed { get; }

        /// <inheritdoc/>
        public override ViolationKind Kind => ViolationKind.FalseVisitReport;

        internal override Judgement Judge(CaseTerms terms) => Judgement.Special(Kind, Money.Zero);

        internal override void State(Statement to)
        {
            to.Add(FactNames.From, Statement.Number(Claimed.From));
            to.Add(FactNames.To, Statement.Number(Claimed.To));
        }

        /// <summary>The facts of the version's own report, since every report states both ends.</summary>
        internal override ViolationFacts In(FactVersion version) => version.Report.Facts;

        internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
        {
            writer.Add(ExplanationTopic.Fact, Kind.Clause.Id, writer.Zh
                ? $"谎报的拜访时段：{Iso.Format(Claimed.From)} 至 {Iso.Format(Claimed.To)}。"
                : $"Time of the visit that was falsely claimed: {Iso.Format(Claimed.From)} to {Iso.Format(Claimed.To)}.");
            writer.Add(ExplanationTopic.Step, Kind.Clause.Id, writer.Zh
                ? "该时段按旷工处理，不另罚款。折成多少工时由公司的工时制度决定，不乘任何倍数。"
                : "That time is treated as absence without leave, with no fine on top. How much working time it is follows from the company's calendar; nothing is multiplied.");
        }
    }
}
