using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Statements;

/// <summary>Prints a statement for a person to read.</summary>
internal static class StatementText
{
    internal static void Write(
        TextWriter output, MonthStatement statement, ReceivablesLedger ledger, IReadOnlyDictionary<string, string?> customers, Language language)
    {
        var zh = language == Language.Chinese;

        Head(output, zh ? "应收与已收（元）" : "Receivables and receipts (yuan)");
        var movement = zh
            ? new Table("客户", "期初", "新增", "扣款", "已收", "核销", "冲回", "退回", "退款", "期末", "余款")
            : new Table("Customer", "Opening", "Charges", "Deductions", "Received", "Written off", "Reversed", "Returned", "Refunded", "Closing", "Credit");
        var ageing = zh
            ? new Table("客户", "未到期", "1至30天", "31至60天", "61至90天", "91至120天", "120天以上", "逾期")
            : new Table("Customer", "Not due", "1-30 days", "31-60 days", "61-90 days", "91-120 days", "over 120", "Overdue");
        foreach (var row in statement.Customers)
            Add(Who(row.Customer), row.Figures);
        Add(zh ? "合计" : "Total", statement.Total);
        movement.Print(output);

        Head(output, zh ? "账龄（元）" : "Ageing (yuan)");
        ageing.Print(output);

        Head(output, zh ? "收款去向" : "Where the money went");
        PaymentAllocation[] posted = [.. ledger.ReceiptsOf(statement.Month), .. ledger.ApplicationsOf(statement.Month)];
        foreach (var allocation in posted)
        {
            output.WriteLine($"{allocation.Receipt?.Value ?? (zh ? "余款抵用" : "Credit applied")}  {Who(allocation.Customer)}");
            var explanation = allocation.Explain(language);
            foreach (var line in explanation.About(ExplanationTopic.Conclusion).Concat(explanation.About(ExplanationTopic.Step)))
                output.WriteLine($"    {line}");
        }

        Head(output, zh ? "说明" : "Notes");
        foreach (var line in statement.Explain(language).Lines)
            output.WriteLine(line.Text);
        if (posted.Length > 0)
        {
            var explanation = posted[0].Explain(language);
            foreach (var line in explanation.About(ExplanationTopic.Reading).Concat(explanation.About(ExplanationTopic.LegalRisk)))
                output.WriteLine(line);
        }

        void Add(string who, StatementFigures it)
        {
            movement.Add(who, $"{it.Opening:N}", $"{it.Charges:N}", $"{it.Deductions:N}", $"{it.Received:N}", $"{it.WrittenOff:N}", $"{it.Reversed:N}", $"{it.Returned:N}", $"{it.Refunded:N}", $"{it.Closing:N}", $"{it.Unallocated:N}");
            ageing.Add(who, $"{it.Ageing.NotDue:N}", $"{it.Ageing.Days1To30:N}", $"{it.Ageing.Days31To60:N}", $"{it.Ageing.Days61To90:N}", $"{it.Ageing.Days91To120:N}", $"{it.Ageing.Over120:N}", $"{it.Overdue:N}");
        }

        string Who(Id<Customer> id) => customers.TryGetValue(id.Value, out var name) && name != id.Value ? $"{id} {name}" : id.Value;
    }

    private static void Head(TextWriter output, string title)
    {
        output.WriteLine();
        output.WriteLine($"== {title} ==");
    }
}
