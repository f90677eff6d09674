namespace MarketDept.Domain.Violations;

/// <summary>A report as it is judged: the facts used, and the offenders whom its clause binds.</summary>
/// <param name="Place">The index among all reports that are judged together.</param>
/// <param name="Incident">The report as given.</param>
/// <param name="Facts">The facts used. A poaching that leads to 11.1 counts as a breach of 8.1.3.</param>
/// <param name="Offenders">The offenders whom the clause binds, at least one.</param>
internal sealed record Report(int Place, Incident Incident, ViolationFacts Facts, ValueList<Offender> Offenders)
{
    /// <summary>The clause whose binding counts: the broken one under 11.1, otherwise the clause of the kind.</summary>
    internal static Clause BindingClauseOf(ViolationFacts facts) => facts is ViolationFacts.OperatingRuleBreach breach ? breach.Basis : facts.Kind.Clause;

    /// <summary>The offenders whom the clause binds; the same list where it binds all. A person whose post is not known counts as bound.</summary>
    internal static ValueList<Offender> Bound(Incident incident, Func<Offender, Position?> postOf)
    {
        var clause = BindingClauseOf(incident.Facts);
        foreach (var offender in incident.Offenders)
        {
            if (postOf(offender)?.IsBoundBy(clause) == false)
                return Only(incident.Offenders, clause, postOf);
        }

        return incident.Offenders;
    }

    // A method of its own: nearly all reports bind all whom they name, and pay for no closure.
    private static ValueList<Offender> Only(ValueList<Offender> offenders, Clause clause, Func<Offender, Position?> postOf) =>
        ValueList.From(offenders.Where(one => postOf(one)?.IsBoundBy(clause) != false).ToArray());

    /// <summary>Whether both reports state the same day, offenders and facts.</summary>
    internal bool SaysTheSameAs(Report other) =>
        Incident.OccurredOn == other.Incident.OccurredOn && Offenders.Equals(other.Offenders) && Facts.Equals(other.Facts);

    /// <summary>The report as one of a plain breach of 8.1.3.</summary>
    internal Report AsPlainBreach() => this with { Facts = ViolationFacts.OperatingRuleBreach.Stored(ViolationFacts.CustomerPoaching.PlainBreach, ((ViolationFacts.CustomerPoaching)Facts).Loss) };
}
