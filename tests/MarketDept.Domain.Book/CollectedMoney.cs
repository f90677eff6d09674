using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Book;

/// <summary>Who is in charge of which customer, what he owes and pays, and what was collected in a period, by collector and by salesperson.</summary>
internal sealed class CollectedMoney : CaseKind
{
    protected override Column Mark => Columns.Collector;

    internal override IEnumerable<Result> Run(Case it)
    {
        var ledger = ReceivablesLedger.Post(
        [
            .. it.RowsWith(Columns.DueOn).Select(row => new LedgerEntry.LedgerBill(
                new(row.Text(Columns.Bill)), new(row.Text(Columns.Customer)), row.Date(Columns.Date), row.Date(Columns.DueOn), row.Amount(Columns.Amount))),
            .. it.RowsWith(Columns.PaidOn).Select((row, place) => new LedgerEntry.LedgerReceipt(
                new($"收款{place + 1}"), new(row.Text(Columns.Customer)), row.Date(Columns.PaidOn), row.Amount(Columns.Payment), [])),
        ]);
        var inCharge = it.RowsWith(Columns.Owner).Select(row => new CollectionResponsibility(
            new(row.Text(Columns.Customer)), row[Columns.Collector] is { } collector ? new(collector) : null, row[Columns.Owner] is { } owner ? new(owner) : null)).ToArray();
        var results = new List<Result>();
        foreach (var asked in it.RowsWith(Columns.ToDay))
        {
            Take(results, asked, [Columns.FromDay, Columns.ToDay], () =>
            {
                var targets = it.RowsWith(Columns.Target).Select(row => new CollectionTarget(new(row.Text(Columns.Collector)), row.Month(Columns.Month), row.Amount(Columns.Target)));
                var found = CollectionStatistics.Of(ledger, new(asked.Date(Columns.FromDay), asked.Date(Columns.ToDay)), inCharge, targets);
                results.AddRange(found.ByCollector.Select(figures => Of(asked, figures, figures.Person?.Value ?? Words.NoCollector)));
                results.AddRange(found.BySalesperson.Select(figures => Of(asked, figures, figures.Person?.Value ?? Words.Unclaimed)));
                results.Add(Of(asked, found.Total, Words.Sum));
            });
        }

        return results;
    }

    private static Result Of(Row asked, CollectionFigures figures, string who) => new()
    {
        [Columns.FromDay] = asked.Text(Columns.FromDay), [Columns.ToDay] = asked.Text(Columns.ToDay), [Columns.Who] = who,
        [Columns.CameIn] = Row.Written(figures.Received), [Columns.FellDue] = Row.Written(figures.Due), [Columns.OfDue] = Row.Written(figures.ReceivedOfDue),
        [Columns.RateOfDue] = Rate(figures.RateOfDue(4)), [Columns.Target] = figures.Target is { } target ? Row.Written(target) : Words.None,
        [Columns.RateOfTarget] = Rate(figures.RateOfTarget(4)),
    };

    private static string Rate(decimal? rate) => rate is { } known ? FormattableString.Invariant($"{known * 100:0.00}%") : Words.None;
}
