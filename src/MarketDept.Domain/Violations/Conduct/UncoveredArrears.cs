using MarketDept.Domain.Receivables.Arrears;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>Turns credit to a cash customer without a complete consent into facts for judging a breach of clause 8.3.3 (擅自同意欠费的违纪事实).</summary>
/// <remarks>The id of the act is <c>arrears:</c>, then the debt's id, the person's id and the day.</remarks>
[Clause("8.3.3")]
public static class UncoveredArrears
{
    /// <summary>Turns credit without a complete consent into facts of a breach of 8.3.3 under 11.1 (违反的条款), with the company's loss.</summary>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public static ViolationFacts.OperatingRuleBreach Facts(UncoveredCredit credit, EconomicLoss? loss = null) =>
        new(Guard.Against.Null(credit).Answer.Form.Clause, loss);

    /// <summary>Creates the report of the act (违纪事件): by the person who gave the credit, on the day on which it was given.</summary>
    /// <param name="credit">The evidence of the credit.</param>
    /// <param name="loss">The company's loss; null: not known yet, which is not zero.</param>
    /// <param name="id">The id of the report; null: <c>uncovered-</c> and the id of the act.</param>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public static Incident IncidentOf(UncoveredCredit credit, EconomicLoss? loss = null, Id<Incident>? id = null)
    {
        var facts = Facts(credit, loss);
        var act = ActOf(credit);
        return new Incident(id ?? new($"uncovered-{act}"), credit.Answer.On, [new Offender(credit.By)], facts, act);
    }

    /// <summary>The id of the act of giving the credit (行为编号), the same for the breach and for the duty to collect.</summary>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public static Id<Occurrence> ActOf(UncoveredCredit credit) =>
        new($"arrears:{Guard.Against.Null(credit).Receivable}:{credit.By}:{Iso.Format(credit.Answer.On)}");
}
