using MarketDept.Domain;
using MarketDept.Domain.Payroll.Deductions;
using NodaTime.Text;

/// <summary>Prints the plans for people to read: a slip for each person, the law once, a table for payroll.</summary>
internal static class DeductionsText
{
    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");

    internal static void Write(TextWriter output, DepartmentPlan department, Language language)
    {
        var zh = language == Language.Chinese;
        foreach (var plan in department.Plans)
        {
            output.WriteLine(zh ? $"== 致 {plan.Staff} ==" : $"== To {plan.Staff} ==");
            foreach (var line in plan.Explain(language, withLaw: false).Lines)
                output.WriteLine($"    {line.Text}");
            output.WriteLine();
        }

        output.WriteLine(zh ? "== 全部门：风险、法律来源、异议 ==" : "== For all: risks, law, objections ==");
        foreach (var line in department.Explain(language).Lines.Where(line => line.Topic != ExplanationTopic.Conclusion))
            output.WriteLine($"    {line.Text}");
        output.WriteLine();
        output.WriteLine(zh ? "== 每人每月（元） ==" : "== Per person and month (yuan) ==");
        var table = zh
            ? new Table("人员 月份", "上限", "余下", "至多扣罚款", "至多扣赔偿", "须先告知")
            : new Table("Person, month", "Cap", "Room", "Fines at most", "Compensation at most", "Notice first");
        foreach (var row in department.Rows)
        {
            table.Add(zh ? $"{row.Staff} {row.Month.Year}年{row.Month.Month}月" : $"{row.Staff} {Months.Format(row.Month)}", $"{row.Cap:N}", $"{row.Room:N}", $"{row.AtMost.Fines:N}", $"{row.AtMost.Compensation:N}",
                row.NoticesBefore.Count > 0 ? zh ? "是" : "yes" : zh ? "否" : "no");
        }

        table.Print(output);
    }
}
