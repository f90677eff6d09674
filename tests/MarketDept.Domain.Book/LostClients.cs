using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;

namespace MarketDept.Domain.Book;

/// <summary>When customers ordered last, which of them are lost, what was put on the analysis, and when that is due.</summary>
internal sealed class LostClients : CaseKind
{
    protected override Column Mark => Columns.LastOrder;

    internal override IEnumerable<Result> Run(Case it)
    {
        var terms = new CareTerms { LostAfter = Days(it, Columns.LostAfter), AnalysisEvery = Days(it, Columns.AnalysisEvery) };
        var lastOrders = it.RowsWith(Mark).ToDictionary(row => row.Text(Columns.Customer), row => row[Mark] is null ? null : (LocalDate?)row.Date(Mark));
        var form = LostCustomerAnalysis.Open(new("分析表"), new(new(2026, 1, 1), new(2026, 12, 31)), Instant.FromUtc(2026, 1, 1, 0, 0));
        var results = new List<Result>();
        foreach (var row in it.RowsWith(Columns.AskedOn))
            results.Add(row[Columns.Customer] is { } customer ? Lost(row, terms.LossOf(new(customer), lastOrders[customer], row.Date(Columns.AskedOn))) : Due(row, terms));
        foreach (var row in it.RowsWith(Columns.LostOn))
        {
            var (who, at) = (new Id<Customer>(row.Text(Columns.Customer)), row.Moment(Columns.When));
            Take(results, row, [Columns.When, Columns.Customer], () => form.Enter(
                terms.LossOf(who, lastOrders[who.Value], at.InZone(BusinessZone.Default).Date), row.Date(Columns.LostOn), row[Columns.Reason], null, new("业务员甲"), at));
        }

        results.AddRange(form.Lines.Select(line => new Result
        {
            [Columns.Customer] = line.Customer.Value, [Columns.LostOn] = Row.Written(line.LostSince), [Columns.Reason] = line.Reason,
        }));
        return results;
    }

    private static Period? Days(Case it, Column column) => it.Settings?.Count(column, "天") is { } days ? Period.FromDays(days) : null;

    private static Result Lost(Row row, LossDecision decision) => new()
    {
        [Columns.AskedOn] = row.Text(Columns.AskedOn), [Columns.Customer] = decision.Customer.Value,
        [Columns.IsLost] = Written(decision.IsLost), [Columns.LostOn] = Written(decision.LostFrom),
    };

    /// <summary>Of the analysis itself: how many days it is late.</summary>
    private static Result Due(Row row, CareTerms terms)
    {
        var due = terms.Analysis(row[Columns.LastFilled] is null ? null : row.Date(Columns.LastFilled), null, row.Date(Columns.AskedOn));
        return new Result
        {
            [Columns.AskedOn] = row.Text(Columns.AskedOn), [Columns.LastFilled] = row.Text(Columns.LastFilled),
            [Columns.DaysOverdue] = due.Status == DueStatus.Undetermined ? Words.Open : FormattableString.Invariant($"{due.DaysOverdue}"),
        };
    }
}
