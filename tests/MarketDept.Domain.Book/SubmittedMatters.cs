namespace MarketDept.Domain.Book;

/// <summary>Rules and candidates that were submitted upward, and what was decided of them.</summary>
internal sealed class SubmittedMatters : CaseKind
{
    protected override Column Mark => Columns.Submitted;

    internal override IEnumerable<Result> Run(Case it)
    {
        var (results, submitted) = (new List<Result>(), new Dictionary<string, Submission>(StringComparer.Ordinal));
        foreach (var row in it.RowsWith(Mark))
            Take(results, row, [Columns.When, Columns.Submitted, Columns.Action], () => Do(row, submitted));
        results.AddRange(submitted.Values.Select(one => new Result
        {
            [Columns.Submitted] = one.Subject, [Columns.Adopted] = Written(one.IsAdopted),
            [Columns.By] = one.Decision?.By.Id.Value ?? Words.None,
        }));
        return results;
    }

    private static void Do(Row row, Dictionary<string, Submission> submitted)
    {
        var (name, by, at) = (row.Text(Columns.Submitted), People.Named(row.Text(Columns.Who)), row.Moment(Columns.When));
        submitted[name] = row.Text(Columns.Action) switch
        {
            Words.RulesSubmitted => new Submission(Matter.RuleAdoption, name, People.Named(row.Text(Columns.To)), by, at),
            Words.Proposed => new Submission(Matter.Appointment, name, by, by, at, People.Named(row.Text(Columns.To))),
            Words.AdoptedNow => submitted[name].Decide(true, "同意", by, new DecisionAuthority(), at),
            Words.NotAdopted => submitted[name].Decide(false, "不同意", by, new DecisionAuthority(), at),
            var other => throw new CaseFault($"“动作”没有“{other}”这一种"),
        };
    }
}
