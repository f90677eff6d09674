namespace MarketDept.Domain.Book;

/// <summary>Problems of the department, how they were handled, and which are open at a moment.</summary>
internal sealed class FoundProblems : CaseKind
{
    protected override Column Mark => Columns.Problem;

    internal override IEnumerable<Result> Run(Case it)
    {
        var (results, found) = (new List<Result>(), new SortedDictionary<string, DepartmentProblem>(StringComparer.Ordinal));
        foreach (var row in it.RowsWith(Mark))
        {
            var (name, at) = (row.Text(Columns.Problem), row.Moment(Columns.When));
            Take(results, row, [Columns.When, Columns.Problem, Columns.Action], () =>
            {
                switch (row.Text(Columns.Action))
                {
                    case Words.ProblemFound: found.Add(name, new DepartmentProblem(name, People.Named(row.Text(Columns.Who)).Id, at)); break;
                    case Words.Handled: found[name] = found[name].Handle(People.Named(row.Text(Columns.Who)), "已安排", at); break;
                    case Words.Question: results.Add(new Result
                    {
                        [Columns.When] = row.Text(Columns.When), [Columns.Problem] = name, [Columns.IsOpen] = found[name].IsOpenAt(at) ? Words.Yes : Words.No,
                    }); break;
                    case var other: throw new CaseFault($"“动作”没有“{other}”这一种");
                }
            });
        }

        return results;
    }
}
