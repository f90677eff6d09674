namespace MarketDept.Domain.Violations;

/// <summary>The facts of one kind of breach (违纪事实). Each kind has its own type, so facts of two kinds cannot be mixed.</summary>
/// <remarks>A closed hierarchy of the six kinds of section 11. Equality is by value.</remarks>
public abstract partial record ViolationFacts : DomainValue
{
    private protected ViolationFacts()
    {
    }

    /// <summary>The kind of breach that the facts are of (违纪类型).</summary>
    public abstract ViolationKind Kind { get; }

    /// <summary>The loss, where the kind has one.</summary>
    internal virtual EconomicLoss? StatedLoss => null;

    /// <summary>The clause that the facts lead to, with its amounts. No memory is allocated.</summary>
    internal abstract Judgement Judge(CaseTerms terms);

    /// <summary>States each fact that is known.</summary>
    internal abstract void State(Statement to);

    /// <summary>The facts of a version of the case; null where a value of a row is open.</summary>
    internal abstract ViolationFacts? In(FactVersion version);

    /// <summary>The result of a version in which a value of a row is open: the clause stands, and the amounts computed from rows are open.</summary>
    internal virtual Judgement JudgeOpen() => throw new InvalidOperationException($"Facts of kind '{Kind.Name}' have no rows.");

    /// <summary>Writes the facts used and each step of the amounts.</summary>
    internal abstract void ExplainFacts(ExplanationWriter writer, in Judgement judgement);

    /// <summary>Writes the clauses that were considered and do not apply, each with the deciding fact.</summary>
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
