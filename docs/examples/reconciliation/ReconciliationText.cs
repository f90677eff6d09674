using MarketDept.Domain;
using MarketDept.Domain.Warehousing.Checking;

/// <summary>Prints orders with their differences, and the sheet, for a person to read.</summary>
internal static class ReconciliationText
{
    internal static void Write(TextWriter output, OrderReconciliation reconciliation, Language language)
    {
        var zh = language == Language.Chinese;

        output.WriteLine(zh ? "== 核对结果 ==" : "== Orders against delivery notes ==");
        var table = zh
            ? new Table("订单", "客户", "送货单（份）", "差异（处）", "已处理（处）", "状态")
            : new Table("Order", "Customer", "Notes", "Differences", "Resolved", "Status");
        foreach (var check in reconciliation.Checks)
        {
            table.Add(
                check.Order.Id.Value, check.Order.Customer.Value, $"{check.Notes.Count}", $"{check.Differences.Count}",
                $"{check.Differences.Count(difference => difference.IsResolved)}", Status(check.Status));
        }

        table.Print(output);
        output.WriteLine();
        foreach (var check in reconciliation.Checks.Where(check => check.Status != CheckStatus.Matched))
        {
            foreach (var line in check.Explain(language).Lines)
                output.WriteLine($"    {line.Text}");
            output.WriteLine();
        }

        output.WriteLine(zh ? "== 订单整理表 ==" : "== Warehouse order sheet ==");
        foreach (var group in reconciliation.Groups())
        {
            output.WriteLine(zh
                ? $"客户 {group.Customer}  {group.Consignee.Name}  {group.Consignee.Address}"
                : $"Customer {group.Customer}  {group.Consignee.Name}  {group.Consignee.Address}");
            output.WriteLine($"    {string.Join(zh ? "、" : ", ", group.Orders)}");
        }

        output.WriteLine();
        output.WriteLine(zh
            ? "只有核清的订单进入整理表；同一组只有一个客户、一个收货单位、一个地址。"
            : "Only reconciled orders go on the sheet; a group is one customer, one receiving unit, one address.");

        string Status(CheckStatus status) => status switch
        {
            CheckStatus.Matched => zh ? "相符" : "matched",
            CheckStatus.Resolved => zh ? "差异已处理" : "resolved",
            _ => zh ? "未核清" : "open",
        };
    }
}
