using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>An operating rule of sections 8 to 10 was broken (违反操作规定): clause 11.1.</summary>
/// <remarks>
/// The ordinary fine for each person, and the decided proportion of a proven loss. A loss without a decided proportion
/// leaves the compensation undetermined; the fine stands.
/// </remarks>
[Clause("11.1")]
public sealed record OperatingRuleBreach : ViolationFacts
{
    /// <summary>States a breach.</summary>
    /// <param name="basis">The clause that was broken, one of sections 8 to 10.</param>
    /// <param name="loss">What it cost; null where no loss is proven.</param>
    /// <exception cref="DomainException">
    /// There is no such clause (<see cref="DomainErrorCodes.UnknownClause"/>), or it is a job description or a sanction and
    /// no basis of a fine (<see cref="DomainErrorCodes.ClauseIsNoBasis"/>).
    /// </exception>
    public OperatingRuleBreach(ClauseId basis, ProvenLoss? loss = null)
    {
        Basis = ClauseCatalogue.Get(basis);
        if (!Basis.CanBeBasisOfFine)
        {
            throw new DomainException(DomainErrorCodes.ClauseIsNoBasis, new ClauseId(11, 1),
                $"Clause {basis} cannot be the basis of a fine; allowed are the operating rules of sections 8 to 10, {FirstAndLast}.");
        }

        Loss = loss;
    }

    private OperatingRuleBreach(Clause basis, ProvenLoss? loss)
    {
        Basis = basis;
        Loss = loss;
    }

    /// <summary>The clause that was broken (违反的条款).</summary>
    public Clause Basis { get; }

    /// <summary>What it cost (损失); null where no loss is proven.</summary>
    public ProvenLoss? Loss { get; }

    /// <inheritdoc/>
    public override ViolationKind Kind => ViolationKind.OperatingRule;

    private static string FirstAndLast => $"{ClauseCatalogue.Finable[0].Id} to {ClauseCatalogue.Finable[^1].Id}";

    /// <summary>A breach as it was stored: what could be a basis when it was stated is not asked again.</summary>
    internal static OperatingRuleBreach Stored(Clause basis, ProvenLoss? loss) => new(basis, loss);

    internal override Judgement Judge() => Judgement.Ordinary(Basis, Loss);

    internal override IEnumerable<long> RemedyInputs(Clause sanction) => LossInputs(Loss);

    internal override void ExplainFacts(ExplanationWriter writer, in Judgement judgement)
    {
        writer.Add(Basis.Broken);
        ExplainLoss(writer, Kind.Clause.Id, Loss);
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

    /// <summary>The inputs of clause 11.1: the loss, and the share where there is something to take a share of.</summary>
    internal static IEnumerable<long> LossInputs(ProvenLoss? loss)
    {
        if (loss is null || loss.Amount.IsZero)
            return [0];
        return [loss.Amount.Fen, loss.Share?.Share.Units ?? 0];
    }
}
