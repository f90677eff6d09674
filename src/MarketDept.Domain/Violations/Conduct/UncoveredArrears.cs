using MarketDept.Domain.Receivables.Arrears;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>From credit that was given to a cash customer without a complete consent to the facts of a breach of 8.3.3 (擅自同意欠费的违纪事实).</summary>
/// <remarks>The act is named after the debt and who let it stand, <c>arrears:</c>, the debt's id, the person's and the day.</remarks>
[Clause("8.3.3")]
public static class UncoveredArrears
{
    /// <summary>The facts of the breach (违反的条款): an ordinary one, with its loss.</summary>
    /// <exception cref="ArgumentNullException">There is no evidence.</exception>
    public static ViolationFacts.OperatingRuleBreach Facts(UncoveredCredit credit, EconomicLoss? loss = null) =>
        new(Guard.Against.Null(credit).Answer.Form.Clause, loss);

    /// <summary>The report of the act (违纪事件), on the day on which the credit was given, by the one who gave it.</summary>
    /// <param name="credit">The evidence.</param>
    /// <param name="loss">What it cost the company; null: open, which is not the same as none.</param>
    /// <param name="id">The report's id; null: <c>uncovered-</c> and the act's.</param>
    /// <exception cref="ArgumentNullException">There is no evidence.</exception>
    public static Incident IncidentOf(UncoveredCredit credit, EconomicLoss? loss = null, Id<Incident>? id = null)
    {
        var facts = Facts(credit, loss);
        var act = ActOf(credit);
        return new Incident(id ?? new($"uncovered-{act}"), credit.Answer.On, [new Offender(credit.By)], facts, act);
    }

    /// <summary>The act that letting him owe was (行为编号), the same for the breach and for the duty to collect.</summary>
    /// <exception cref="ArgumentNullException">There is no evidence.</exception>
    public static Id<Occurrence> ActOf(UncoveredCredit credit) =>
        new($"arrears:{Guard.Against.Null(credit).Receivable}:{credit.By}:{Iso.Format(credit.Answer.On)}");
}
