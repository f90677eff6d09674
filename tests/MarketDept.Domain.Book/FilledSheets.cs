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
        var (sheets, refused) = (new List<WarehouseOrderSheet>(), new List<Result>());
        foreach (var row in it.Facts.Where(table => table.Has(Mark)).SelectMany(table => table.Rows))
        {
            try
            {
                Do(row, sheets, checks);
            }
            catch (DomainException refusal)
            {
                refused.Add(new Result
                {
                    [Columns.Sheet] = row.Text(Columns.Sheet), [Columns.Done] = row.Text(Columns.Done), [Columns.Order] = row[Columns.Order] ?? Words.None,
                    [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString(),
                });
            }
        }

        return [.. refused, .. sheets.SelectMany(sheet => sheet.Groups.Select(group => new Result
        {
            [Columns.Sheet] = sheet.Id.Value, [Columns.Consignee] = group.Consignee.Name, [Columns.Orders] = string.Join('、', group.Orders),
        }))];
    }

    private static OrderCheck Checked(Row row)
    {
        ValueList<GoodsLine> lines = [new("甲货", Quantity.Of(10, "箱"))];
        var order = StorageOrder.Take(new(row.Text(Columns.Order)), new("客户"), Fact.Yes, new(row.Text(Columns.Consignee), "同一地址"), lines);
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
}
