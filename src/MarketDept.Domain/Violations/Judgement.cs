namespace MarketDept.Domain.Violations;

/// <summary>What the facts of one report, or of one version of a case, come to before the edition and the persons are looked at.</summary>
/// <remarks>A month holds one for each report, so it is kept small: that no amount is determined follows from what is missing.</remarks>
internal readonly struct Judgement
{
    private readonly Money _compensation;
    private readonly Money _dutyToCollect;

    private Judgement(Outcome outcome, Clause? clause, Clause? basis, Money compensation, Money dutyToCollect, FactNames missing)
    {
        Outcome = outcome;
        Clause = clause;
        Basis = basis;
        _compensation = compensation;
        _dutyToCollect = dutyToCollect;
        Missing = missing;
    }

    internal Outcome Outcome { get; }
    /// <summary>The clause that applies; where that is undetermined, the special one of which it is still open, if any.</summary>
    internal Clause? Clause { get; }

    internal Clause? Basis { get; }

    internal Money? Compensation => Outcome == Outcome.Undetermined || Missing != FactNames.None ? null : _compensation;

    internal Money? DutyToCollect => Outcome == Outcome.Undetermined || (Missing & FactNames.Receivables) != 0 ? null : _dutyToCollect;

    internal FactNames Missing { get; }

    internal static Judgement NotApplicable => new(Outcome.NotApplicable, null, null, Money.Zero, Money.Zero, FactNames.None);

    internal static Judgement NotBound => new(Outcome.NotBound, null, null, Money.Zero, Money.Zero, FactNames.None);

    internal static Judgement Undetermined(FactNames missing, Clause? open = null) => new(Outcome.Undetermined, open, null, Money.Zero, Money.Zero, missing);

    /// <summary>The same, as a breach of the operating rule that another report of the case cites.</summary>
    internal Judgement As(Clause? basis) => new(Outcome, Clause, basis, _compensation, _dutyToCollect, Missing);

    /// <summary>Clause 11.1: the ordinary breach, and the decided proportion of the loss.</summary>
    internal static Judgement Ordinary(Clause basis, EconomicLoss loss) => new(
        Outcome.Applies, ViolationKind.OperatingRule.Clause, basis, loss.ProportionBorne().GetValueOrDefault(), Money.Zero, loss.Missing);

    /// <summary>A special clause of section 11.</summary>
    internal static Judgement Special(ViolationKind kind, Money compensation, Money dutyToCollect = default, FactNames missing = FactNames.None) =>
        new(Outcome.Applies, kind.Clause, null, compensation, dutyToCollect, missing);
}
