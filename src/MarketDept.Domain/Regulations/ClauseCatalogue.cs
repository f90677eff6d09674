using System.Collections.Frozen;
using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Regulations;

/// <summary>Every clause of the regulation; <see cref="Clause"/> publishes the lists.</summary>
/// <remarks>This class is separate because no clause can be created while its own type waits for the list of all clauses.</remarks>
internal static class ClauseCatalogue
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

    internal static ValueList<Clause> All { get; }

    internal static ValueList<Clause> Finable { get; }

    internal static ValueList<Clause> Sanctions { get; }

    internal static Clause? Find(ClauseId id) => ById.GetValueOrDefault(id);

    internal static Clause Get(ClauseId id) => Find(id)
        ?? throw RegulationRefusals.UnknownClause.Because($"没有第{id}条；目录共 {All.Count} 条，自第1条至第11.3条。", $"There is no clause '{id}'; the catalogue has {All.Count}, from 1 to 11.3.");

    internal static Clause Get(string id) => Get(ClauseId.Parse(id));

    internal static ValueList<Clause> InSection(int section) => ValueList.From(All.Where(clause => clause.Section == section));
}
