using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;

namespace MarketDept.Domain.Book;

/// <summary>Order sheets and what was done with them: which steps stand, and which orders are on each sheet in the end.</summary>
internal sealed class FilledSheets : CaseKind
{
    protected override Column Mark => Columns.Sheet;

    internal override IEnumerable<Result> Run(Case it)
    {
        var checks = it.Facts.Where(table => table.Has(Columns.Consignee)).SelectMany(table => table.Rows).ToDictionary(row => row.Text(Columns.Order), Checked);
        var (sheets, results, papers) = (new List<WarehouseOrderSheet>(), new List<Result>(), new Dictionary<string, HandOver>(StringComparer.Ordinal));
        foreach (var row in it.RowsWith(Mark))
        {
            Take(results, row, [Columns.Sheet, Columns.Done, Columns.Order], () =>
            {
                if (row.Text(Columns.Done) is Words.Placed or Words.Fetched or Words.PapersAsked)
                    Hand(row, sheets.Find(one => one.Id.Value == row.Text(Columns.Sheet))!, papers, results);
                else
                    Do(row, sheets, checks);
            });
        }

        foreach (var row in it.RowsWith(Columns.AskedBy))
        {
            Take(results, row, [Columns.AskedBy, Columns.Order], () => results.Add(new Result
            {
                [Columns.AskedBy] = row.Text(Columns.AskedBy), [Columns.Order] = row.Text(Columns.Order),
                [Columns.Consignee] = new SheetRegister(sheets).LookUpFor(new(row.Text(Columns.AskedBy)), new(row.Text(Columns.Order)))?.Consignee.Name ?? Words.None,
            }));
        }

        return [.. results, .. sheets.SelectMany(sheet => sheet.Groups.Select(group => new Result
        {
            [Columns.Sheet] = sheet.Id.Value, [Columns.Consignee] = group.Consignee.Name, [Columns.Orders] = string.Join('、', group.Orders),
        }))];
    }

    private static OrderCheck Checked(Row row)
    {
        ValueList<GoodsLine> lines = [new("甲货", Quantity.Of(10, "箱"))];
        var order = StorageOrder.Take(new(row.Text(Columns.Order)), new(row[Columns.Customer] ?? "客户"), Fact.Yes, new(row.Text(Columns.Consignee), "同一地址"), lines);
        var noted = row.Text(Columns.Outcome) == Words.Matched ? lines : [new("甲货", Quantity.Of(9, "箱"))];
        return OrderReconciliation.Of([order], [new DeliveryNote(new("送货单"), order.Id, noted)], terms: new() { AsksCustomer = false }).Checks[0];
    }

    private static void Do(Row row, List<WarehouseOrderSheet> sheets, Dictionary<string, OrderCheck> checks)
    {
        var (at, clerk, name) = (row.Moment(Columns.When), People.Named("仓储订单整理员甲"), row.Text(Columns.Sheet));
        var sheet = sheets.Find(one => one.Id.Value == name);
        switch (row.Text(Columns.Done))
        {
            case Words.Put:
                if (sheet is null)
                    sheets.Add(sheet = WarehouseOrderSheet.Draft(new(name), new SheetHead(name, new LocalDate(2026, 6, 10), "一号库"), new SheetRegister(sheets), clerk, at));
                sheet.Add(checks[row.Text(Columns.Order)], [], new SheetRegister(sheets), at);
                break;
            case Words.Sent:
                sheet!.Send("传真", "传真簿", clerk, at);
                break;
            case var other:
                throw new CaseFault($"“办理”没有“{other}”这一种");
        }
    }

    /// <summary>The papers of a sheet: put where they belong, fetched, and asked about; two hours are left for fetching.</summary>
    private static void Hand(Row row, WarehouseOrderSheet sheet, Dictionary<string, HandOver> papers, List<Result> results)
    {
        var (at, name) = (row.Moment(Columns.When), row.Text(Columns.Sheet));
        switch (row.Text(Columns.Done))
        {
            case Words.Placed:
                papers[name] = HandOver.PlaceIn(new(name), sheet, row.Text(Columns.Place), ["一号架"], People.Named("仓储订单整理员甲"), at);
                break;
            case Words.Fetched:
                papers[name].Collect("仓库管理员", at);
                break;
            default:
                var asked = papers[name].AskCollected(Duration.FromHours(2), at);
                results.Add(new Result
                {
                    [Columns.When] = Row.Written(at), [Columns.IsWaiting] = asked.IsWaiting ? Words.Yes : Words.No, [Columns.IsReminder] = asked.IsReminder ? Words.Yes : Words.No,
                });
                break;
        }
    }
}
