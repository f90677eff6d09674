namespace MarketDept.Domain.Book;

/// <summary>Who may decide what: by his position, under a delegation, or in the place of a manager who cannot.</summary>
internal sealed class DecidedMatters : CaseKind
{
    protected override Column Mark => Columns.Matter;

    internal override IEnumerable<Result> Run(Case it)
    {
        var results = new List<Result>();
        var (authority, delegations) = (new DecisionAuthority(), new List<Delegation>());
        foreach (var row in it.RowsWith(Columns.Scope).Where(row => row[Columns.Scope] != Words.Vacant))
        {
            Take(results, row, [Columns.DelegatedTo, Columns.Scope], () => delegations.Add(new Delegation(
                People.Named("经理"), People.Named(row.Text(Columns.DelegatedTo)), ValueList.From(row.Text(Columns.Scope).Split('、').Select(MatterNamed)), PeriodOf(row))));
        }

        authority = new DecisionAuthority(delegations);
        foreach (var row in it.RowsWith(Columns.Scope).Where(row => row[Columns.Scope] == Words.Vacant))
            authority = authority.WithVacancy(PeriodOf(row));
        results.AddRange(it.RowsWith(Mark).Select(row => Of(row, authority)));
        return results;
    }

    private static Result Of(Row row, DecisionAuthority authority)
    {
        StaffMember[] parties = [.. row[Columns.Parties]?.Split('、').Select(People.Named) ?? []];
        var answer = authority.Ask(People.Named(row.Text(Columns.By)), MatterNamed(row.Text(Columns.Matter)), row.Moment(Columns.When), parties);
        return new Result
        {
            [Columns.When] = row.Text(Columns.When), [Columns.Matter] = row.Text(Columns.Matter), [Columns.By] = row.Text(Columns.By),
            [Columns.MayDecide] = answer.IsAllowed ? Words.Yes : Words.No, [Columns.Clause] = answer.Clause.ToString(),
            [Columns.ForWhom] = answer.WhoMay.Title.Chinese,
        };
    }

    private static Interval PeriodOf(Row row) => new(
        row.Date(Columns.InForceFrom).AtStartOfDayInZone(BusinessZone.Default).ToInstant(),
        row[Columns.EndsOn] is null ? null : row.Date(Columns.EndsOn).AtStartOfDayInZone(BusinessZone.Default).ToInstant());

    private static Matter MatterNamed(string name) =>
        Matter.List.FirstOrDefault(matter => matter.Title.Chinese == name) ?? throw new CaseFault($"“事务”没有“{name}”这一种");
}
