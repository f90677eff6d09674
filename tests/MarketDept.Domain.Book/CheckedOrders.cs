using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Book;

/// <summary>Orders, their delivery notes and what the customer said, and where the check of each stands.</summary>
internal sealed class CheckedOrders : CaseKind
{
    protected override Column Mark => Columns.Order;

    internal override IEnumerable<Result> Run(Case it)
    {
        var terms = new CheckTerms { AsksCustomer = it.Settings is not { } settings || settings.Fact(Columns.AsksCustomer).IsYes };
        var orders = RowsOf(it, table => table.Has(Columns.Quantity) && !table.Has(Columns.Note)).GroupBy(row => row.Text(Columns.Order))
            .Select(rows => StorageOrder.Take(new(rows.Key), new("客户"), Fact.Yes, new("收货单位", "地址"), Lines(rows)));
        var notes = RowsOf(it, table => table.Has(Columns.Note)).GroupBy(row => (Note: row.Text(Columns.Note), Order: row.Text(Columns.Order)))
            .Select(rows => new DeliveryNote(new(rows.Key.Note), new(rows.Key.Order), Lines(rows)));
        var said = RowsOf(it, table => table.Has(Columns.ConfirmedBy)).ToLookup(row => row[Columns.Item] is null);
        return OrderReconciliation.Of(orders, notes, terms: terms)
            .Confirm(said[true].Select(row => new OrderConfirmation(new(row.Text(Columns.Order)), row.Text(Columns.ConfirmedBy))))
            .Resolve(said[false].Select(row => new DifferenceResolution(
                new(row.Text(Columns.Order)), row.Text(Columns.Item), row.Text(Columns.Unit), row.Text(Columns.Reason), row.Text(Columns.ConfirmedBy))))
            .Checks.SelectMany(Of);
    }

    private static IEnumerable<Row> RowsOf(Case it, Func<CaseTable, bool> which) => it.Facts.Where(which).SelectMany(table => table.Rows);

    private static ValueList<GoodsLine> Lines(IEnumerable<Row> rows) => ValueList.From(rows.Select(row =>
        new GoodsLine(row.Text(Columns.Item), Quantity.Parse(row.Text(Columns.Quantity), row.Text(Columns.Unit)))));

    private static IEnumerable<Result> Of(OrderCheck check) => check.Differences.Select(difference => new Result
    {
        [Columns.Order] = check.Order.Id.Value,
        [Columns.Item] = difference.Sku,
        [Columns.Unit] = difference.Unit,
        [Columns.Ordered] = difference.Ordered.Number,
        [Columns.Noted] = difference.Noted.Number,
        [Columns.Outcome] = difference.IsResolved ? Words.Settled : Words.Unsettled,
    }).Append(new Result
    {
        [Columns.Order] = check.Order.Id.Value,
        [Columns.Outcome] = (check.Status, check.AwaitsCustomer) switch
        {
            (_, true) => Words.AwaitsCustomer,
            (CheckStatus.Matched, _) => Words.Matched,
            (CheckStatus.Resolved, _) => Words.AllSettled,
            _ => Words.NotReconciled,
        },
    });
}
