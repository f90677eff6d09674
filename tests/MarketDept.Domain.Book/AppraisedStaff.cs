using System.Globalization;
using MarketDept.Domain.Payroll.Appraisal;

namespace MarketDept.Domain.Book;

/// <summary>Who was appraised for a period, by whom and how; the scale is 1 to 5.</summary>
internal sealed class AppraisedStaff : CaseKind
{
    protected override Column Mark => Columns.Score;

    internal override IEnumerable<Result> Run(Case it)
    {
        var period = it.RowsWith(Columns.ToDay).Single();
        var round = AppraisalRound.Open(
            new("考核"), new(period.Date(Columns.FromDay), period.Date(Columns.ToDay)), 1, 5, period.Date(Columns.FromDay).AtStartOfDayInZone(BusinessZone.Default).ToInstant());
        var results = new List<Result>();
        foreach (var row in it.RowsWith(Mark))
        {
            Take(results, row, [Columns.When, Columns.To], () => round.Assess(
                People.Named(row.Text(Columns.To)), [new("服务", int.Parse(row.Text(Columns.Score), CultureInfo.InvariantCulture))], null,
                People.Named(row.Text(Columns.Who)), new DecisionAuthority(), row.Moment(Columns.When)));
        }

        results.AddRange(round.Appraisals.Select(made => new Result
        {
            [Columns.To] = made.Staff.Value, [Columns.Score] = FormattableString.Invariant($"{made.Scores[0].Score}"), [Columns.Who] = made.By.Value,
        }));
        return results;
    }
}
