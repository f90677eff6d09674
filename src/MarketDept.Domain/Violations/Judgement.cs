using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>What the facts of one incident come to, before the edition and the persons are looked at.</summary>
/// <remarks>A month holds one for each incident, so it is kept small: that no amount is determined follows from what is missing.</remarks>
internal readonly struct Judgement
{
    private readonly Money _compensation;

    private Judgement(Outcome outcome, Clause? clause, Clause? basis, Money compensation, Money dutyToCollect, MissingFacts missing)
    {
        Outcome = outcome;
        Clause = clause;
        Basis = basis;
        _compensation = compensation;
        DutyToCollect = dutyToCollect;
        Missing = missing;
    }

    internal Outcome Outcome { get; }

    internal Clause? Clause { get; }

    internal Clause? Basis { get; }

    internal Money? Compensation => Outcome == Outcome.Undetermined || Missing != MissingFacts.None ? null : _compensation;

    internal Money DutyToCollect { get; }

    internal MissingFacts Missing { get; }

    internal static Judgement NotApplicable => new(Outcome.NotApplicable, null, null, Money.Zero, Money.Zero, MissingFacts.None);

    internal static Judgement Undetermined(MissingFacts missing) => new(Outcome.Undetermined, null, null, Money.Zero, Money.Zero, missing);

    /// <summary>Clause 11.1: the ordinary breach. A loss without a decided proportion leaves the compensation undetermined.</summary>
    internal static Judgement Ordinary(Clause basis, ProvenLoss? loss)
    {
        var borne = loss is null ? Money.Zero : loss.ProportionBorne();
        return new(Outcome.Applies, ViolationKind.OperatingRule.Clause, basis, borne.GetValueOrDefault(), Money.Zero,
            borne is null ? MissingFacts.LossShare : MissingFacts.None);
    }

    /// <summary>A special clause of section 11.</summary>
    internal static Judgement Special(ViolationKind kind, Money compensation, Money dutyToCollect = default) =>
        new(Outcome.Applies, kind.Clause, null, compensation, dutyToCollect, MissingFacts.None);
}
