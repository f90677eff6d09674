using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Book;

/// <summary>Orders, their delivery notes and what the customer said, and where the check of each stands.</summary>
internal sealed class CheckedOrders : CaseKind
{
    protected override Column Mark => Columns.Order;

    internal override IEnumerable<Result> Run(Case it)
    {
        var terms = new CheckTerms { AsksCustomer = it.IsSet(Columns.AsksCustomer, true), ComparesAsWritten = it.IsSet(Columns.AsWritten, false) };
        var (results, orders) = (new List<Result>(), new List<StorageOrder>());
        foreach (var rows in RowsOf(it, table => table.Has(Columns.Quantity) && !table.Has(Columns.Note)).GroupBy(row => row.Text(Columns.Order)))
        {
            var usesStorage = rows.First()[Columns.UsesStorage] is null ? Fact.Yes : rows.First().Fact(Columns.UsesStorage);
            Take(results, rows.First(), [Columns.Order], () => orders.Add(StorageOrder.Take(new(rows.Key), new("客户"), usesStorage, new("收货单位", "地址"), Lines(rows))));
        }

        DeliveryNote[] notes = [.. RowsOf(it, table => table.Has(Columns.Note)).GroupBy(row => (Note: row.Text(Columns.Note), Order: row.Text(Columns.Order)))
            .Select(rows => new DeliveryNote(new(rows.Key.Note), new(rows.Key.Order), Lines(rows)))];
        if (it.Results.Any(row => row[Columns.WarehouseAgrees] is not null))
            return orders.SelectMany(order => AnswerOf(it, order, notes, terms));
        var said = RowsOf(it, table => table.Has(Columns.ConfirmedBy)).ToLookup(row => row[Columns.Item] is null);
        return results.Concat(OrderReconciliation.Of(orders, notes, terms: terms)
            .Confirm(said[true].Select(row => new OrderConfirmation(new(row.Text(Columns.Order)), row.Text(Columns.ConfirmedBy))))
            .Resolve(said[false].Select(row => new DifferenceResolution(
                new(row.Text(Columns.Order)), row.Text(Columns.Item), row.Text(Columns.Unit), row.Text(Columns.Reason), row.Text(Columns.ConfirmedBy))))
            .Checks.SelectMany(Of));
    }

    /// <summary>What the warehouse says of an order, beside its delivery notes.</summary>
    private static IEnumerable<Result> AnswerOf(Case it, StorageOrder order, DeliveryNote[] notes, CheckTerms terms)
    {
        Row[] said = [.. it.RowsWith(Columns.Answered).Where(row => row.Text(Columns.Order) == order.Id.Value)];
        var lines = ValueList.From(said.Select(row => new GoodsLine(row.Text(Columns.Item), Quantity.Parse(row.Text(Columns.Answered), row.Text(Columns.Unit)))));
        var check = WarehouseCheck.Of(
            order, ValueList.From(notes.Where(note => note.Order == order.Id)), said.Length == 0 ? null : new WarehouseAnswer(order.Id, lines, "仓库管理员", Instant.FromUtc(2026, 6, 10, 1, 0)), terms);
        return check.Differences.Select(row => new Result
        {
            [Columns.Order] = order.Id.Value, [Columns.Item] = row.Sku, [Columns.Ordered] = row.Ordered.Number, [Columns.Noted] = row.Noted.Number, [Columns.Answered] = row.Answered.Number,
        }).Append(new Result { [Columns.Order] = order.Id.Value, [Columns.WarehouseAgrees] = Written(check.Agrees) });
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
