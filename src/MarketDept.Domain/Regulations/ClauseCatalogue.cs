using System.Collections.Frozen;
using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Regulations;

/// <summary>Every clause of the regulation (条款目录), sections 1 to 11, in the order of their numbers.</summary>
/// <remarks>Immutable and safe for all threads. The ids are those of section.article(.item); parts 一 to 五 of section 8 are 8.1 to 8.5.</remarks>
public static class ClauseCatalogue
{
    private static readonly FrozenDictionary<ClauseId, Clause> ById;

    static ClauseCatalogue()
    {
        All = ValueList.Create<Clause>(
        [
            .. Section01.Clauses, .. Section02.Clauses, .. Section03.Clauses, .. Section04.Clauses,
            .. Section05.Clauses, .. Section06.Clauses, .. Section07.Clauses, .. Section08Development.Clauses,
            .. Section08Negotiation.Clauses, .. Section08Maintenance.Clauses, .. Section08DunningAndAuthority.Clauses,
            .. Section09.Clauses, .. Section10.Clauses, .. Section11.Clauses,
        ]);
        ById = All.ToFrozenDictionary(clause => clause.Id);
        Finable = ValueList.From(All.Where(clause => clause.CanBeBasisOfFine));
        Sanctions = InSection(11);
    }

    /// <summary>All clauses, by number.</summary>
    public static ValueList<Clause> All { get; }
    /// <summary>The clauses whose breach can be the basis of an ordinary fine (可作为罚款依据的条款): all of sections 8 to 10.</summary>
    public static ValueList<Clause> Finable { get; }
    /// <summary>The clauses that impose something (罚则): section 11.</summary>
    public static ValueList<Clause> Sanctions { get; }

    /// <summary>The clause of that number, or null where the regulation has none.</summary>
    public static Clause? Find(ClauseId id) => ById.GetValueOrDefault(id);

    /// <summary>The clause of that number.</summary>
    /// <exception cref="DomainException">The regulation has no such clause (<see cref="RegulationRefusals.UnknownClause"/>).</exception>
    public static Clause Get(ClauseId id) => Find(id)
        ?? throw RegulationRefusals.UnknownClause.Because($"没有第{id}条；目录共 {All.Count} 条，自第1条至第11.3条。", $"There is no clause '{id}'; the catalogue has {All.Count}, from 1 to 11.3.");

    /// <summary>The clause of that number, as text.</summary>
    /// <exception cref="FormatException">The text is no clause number.</exception>
    /// <exception cref="DomainException">The regulation has no such clause (<see cref="RegulationRefusals.UnknownClause"/>).</exception>
    public static Clause Get(string id) => Get(ClauseId.Parse(id));

    /// <summary>The clauses of a section, by number; empty where there is no such section.</summary>
    /// <param name="section">1 to 11.</param>
    public static ValueList<Clause> InSection(int section) => ValueList.From(All.Where(clause => clause.Section == section));
}
