using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>An outside visit was reported that verification found not to have taken place (谎报外出访问): clause 11.3.</summary>
/// <remarks>The falsely claimed time is treated as absence without leave. No money fine comes on top; pay is the payroll's own rule.</remarks>
[Clause("11.3")]
[Clause("8.2.4")]
public sealed record FalseVisitReport : ViolationFacts
{
    /// <summary>States the time that was falsely claimed.</summary>
    /// <exception cref="ArgumentException">The time is <c>default</c>.</exception>
    public FalseVisitReport(AbsenceInterval claimed) => Claimed = Guard.Against.Default(claimed);

    /// <summary>The time that was falsely claimed (谎报时段).</summary>
    public AbsenceInterval Claimed { get; }

    /// <inheritdoc/>
    public override ViolationKind Kind => ViolationKind.FalseVisitReport;

    internal override Judgement Judge() => Judgement.Special(Kind, Money.Zero);

    internal override IEnumerable<long> RemedyInputs(Clause sanction) => Moment(Claimed.From).Concat(Moment(Claimed.To));

    internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
    {
        writer.Add(ExplanationTopic.Fact, Kind.Clause.Id, writer.Zh
            ? $"谎报的外访时段：{Iso.Format(Claimed.From)} 至 {Iso.Format(Claimed.To)}。"
            : $"Time of the visit that was falsely claimed: {Iso.Format(Claimed.From)} to {Iso.Format(Claimed.To)}.");
        writer.Add(ExplanationTopic.Step, Kind.Clause.Id, writer.Zh
            ? "该时段按旷工处理，不另罚款；折算半天还是整天由薪资制度决定，本包不乘任何倍数。"
            : "That time is treated as absence without leave, with no fine on top; whether it is half a day or a whole one is the payroll's rule, and nothing is multiplied here.");
    }

    private static IEnumerable<long> Moment(LocalDateTime time) =>
        [time.Year, time.DayOfYear, time.NanosecondOfDay];
}
