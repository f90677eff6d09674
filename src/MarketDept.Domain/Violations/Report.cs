namespace MarketDept.Domain.Violations;

/// <summary>A report as it is judged: the facts that it counts with, and those of its offenders whom its clause binds.</summary>
/// <param name="Place">Its place among all reports that are judged together.</param>
/// <param name="Incident">What was reported.</param>
/// <param name="Facts">Its facts; a poaching that comes to 11.1 counts with those of a breach of 8.1.3.</param>
/// <param name="Offenders">The offenders whom the clause binds, at least one.</param>
internal sealed record Report(int Place, Incident Incident, ViolationFacts Facts, ValueList<Offender> Offenders)
{
    /// <summary>The clause whose binding counts: the broken one under 11.1, else that of the kind.</summary>
    internal static Clause BindingClauseOf(ViolationFacts facts) => facts is ViolationFacts.OperatingRuleBreach breach ? breach.Basis : facts.Kind.Clause;

    /// <summary>The offenders whom the clause binds; the list itself where it binds all. Somebody whose post is not known counts as bound.</summary>
    internal static ValueList<Offender> Bound(Incident incident, Func<Offender, Position?> postOf)
    {
        var clause = BindingClauseOf(incident.Facts);
        foreach (var offender in incident.Offenders)
        {
            if (postOf(offender)?.IsBoundBy(clause) == false)
                return ValueList.From(incident.Offenders.Where(one => postOf(one)?.IsBoundBy(clause) != false).ToArray());
        }

        return incident.Offenders;
    }

    /// <summary>Whether it states the same day, offenders and facts as another.</summary>
    internal bool SaysTheSameAs(Report other) =>
        Incident.OccurredOn == other.Incident.OccurredOn && Offenders.Equals(other.Offenders) && Facts.Equals(other.Facts);

    /// <summary>The same report as one of a plain breach of 8.1.3.</summary>
    internal Report AsPlainBreach() => this with { Facts = ViolationFacts.OperatingRuleBreach.Stored(ViolationFacts.CustomerPoaching.PlainBreach, ((ViolationFacts.CustomerPoaching)Facts).Loss) };
}
