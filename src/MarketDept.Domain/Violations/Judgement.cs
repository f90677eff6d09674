namespace MarketDept.Domain.Violations;

/// <summary>The result of the facts of one report or version, before edition and persons are considered.</summary>
/// <remarks>A month holds one for each report, so it is kept small. Whether an amount is determined follows from the missing facts.</remarks>
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
    /// <summary>The clause that applies. Where undetermined: the special clause that may still apply, if any.</summary>
    internal Clause? Clause { get; }

    internal Clause? Basis { get; }

    internal Money? Compensation => Outcome == Outcome.Undetermined || Missing != FactNames.None ? null : _compensation;

    internal Money? DutyToCollect => Outcome == Outcome.Undetermined || (Missing & FactNames.Receivables) != 0 ? null : _dutyToCollect;

    internal FactNames Missing { get; }

    internal static Judgement NotApplicable => new(Outcome.NotApplicable, null, null, Money.Zero, Money.Zero, FactNames.None);

    internal static Judgement NotBound => new(Outcome.NotBound, null, null, Money.Zero, Money.Zero, FactNames.None);

    internal static Judgement Undetermined(FactNames missing, Clause? open = null) => new(Outcome.Undetermined, open, null, Money.Zero, Money.Zero, missing);

    /// <summary>The same result as a breach of an operating rule that another report of the case cites.</summary>
    internal Judgement As(Clause? basis) => new(Outcome, Clause, basis, _compensation, _dutyToCollect, Missing);

    /// <summary>Clause 11.1: the ordinary breach with the decided part of the loss.</summary>
    internal static Judgement Ordinary(Clause basis, EconomicLoss loss) => new(
        Outcome.Applies, ViolationKind.OperatingRule.Clause, basis, loss.ProportionBorne().GetValueOrDefault(), Money.Zero, loss.Missing);

    /// <summary>A special clause of section 11.</summary>
    internal static Judgement Special(ViolationKind kind, Money compensation, Money dutyToCollect = default, FactNames missing = FactNames.None) =>
        new(Outcome.Applies, kind.Clause, null, compensation, dutyToCollect, missing);
}
