namespace MarketDept.Domain.Violations;

/// <summary>The facts of one kind of breach (违纪事实). Each kind has a type of its own, so that facts of two kinds cannot be mixed.</summary>
/// <remarks>A closed hierarchy: the six kinds of section 11 and no other. Equality is by value.</remarks>
public abstract partial record ViolationFacts : DomainValue
{
    private protected ViolationFacts()
    {
    }

    /// <summary>The kind of breach that these are the facts of.</summary>
    public abstract ViolationKind Kind { get; }

    /// <summary>The loss, where the kind has one.</summary>
    internal virtual EconomicLoss? StatedLoss => null;

    /// <summary>Which clause the facts lead to, and the amounts that follow from them. Allocates nothing.</summary>
    internal abstract Judgement Judge(CaseTerms terms);

    /// <summary>States each fact that is known.</summary>
    internal abstract void State(Statement to);

    /// <summary>The facts of a version of the case; null where a value of a row is open in it.</summary>
    internal abstract ViolationFacts? In(FactVersion version);

    /// <summary>What a version comes to in which a value of a row is open: the clause stands, and what is computed from the rows is open.</summary>
    internal virtual Judgement JudgeOpen() => throw new InvalidOperationException($"Facts of kind '{Kind.Name}' have no rows.");

    /// <summary>Writes the facts that were read and each step of the amounts.</summary>
    internal abstract void ExplainFacts(ExplanationWriter writer, in Judgement judgement);

    /// <summary>Writes which clauses were considered and do not apply, and for which fact.</summary>
    internal virtual void ExplainWhyNot(ExplanationWriter writer, in Judgement judgement)
    {
        if (judgement.Outcome != Outcome.Applies)
            return;
        foreach (var line in Kind.GivingWay)
            writer.Add(line);
        foreach (var neighbour in Kind.Neighbours)
            writer.Add(neighbour.NotStated);
    }
}
