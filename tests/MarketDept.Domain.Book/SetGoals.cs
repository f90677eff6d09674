using System.Globalization;
using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Book;

/// <summary>The goals that were put on record, and which holds on a day.</summary>
internal sealed class SetGoals : CaseKind
{
    protected override Column Mark => Columns.Goal;

    internal override IEnumerable<Result> Run(Case it)
    {
        PeriodGoal[] goals = [.. it.RowsWith(Columns.FromDay).Select(row => new PeriodGoal(
            new(row.Date(Columns.FromDay), row.Date(Columns.ToDay)), KindOf(row), int.Parse(row.Text(Columns.Target), CultureInfo.InvariantCulture)))];
        var results = new List<Result>();
        foreach (var row in it.RowsWith(Columns.AskedOn))
        {
            Take(results, row, [Columns.AskedOn, Columns.Goal], () => results.Add(new Result
            {
                [Columns.AskedOn] = row.Text(Columns.AskedOn), [Columns.Goal] = row.Text(Columns.Goal),
                [Columns.Target] = PeriodGoal.On(row.Date(Columns.AskedOn), KindOf(row), goals) is { } goal ? FormattableString.Invariant($"{goal.Target}") : Words.None,
            }));
        }

        return results;
    }

    private static WorkKind KindOf(Row row) => WorkKind.List.FirstOrDefault(kind => kind.Title.Chinese == row.Text(Columns.Goal))
        ?? throw new CaseFault($"“目标”没有“{row.Text(Columns.Goal)}”这一种");
}
