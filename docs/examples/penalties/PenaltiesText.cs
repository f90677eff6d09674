using System.Text;
using MarketDept.Domain;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

/// <summary>Prints what was found for a person to read.</summary>
internal static class PenaltiesText
{
    internal static void Print(
        AssessmentReport report, IReadOnlyList<PersonTotal> totals, IReadOnlyDictionary<string, StaffMember> staff, Language language)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        output.NewLine = "\n";
        var zh = language == Language.Chinese;

        Head(output, zh ? "认定" : "Findings", report.Findings.Count);
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{finding.Incident.Id}  {Who(finding.Staff)}");
            Lines(output, finding.Explain(language));
        }

        Head(output, zh ? "无法认定" : "Undetermined", report.Undetermined.Count);
        foreach (var assessment in report.Undetermined)
            Lines(output, assessment.Explain(language));
        Head(output, zh ? "不适用" : "Not applicable", report.NotApplicable.Count);
        foreach (var assessment in report.NotApplicable)
            Lines(output, assessment.Explain(language));
        Head(output, zh ? "被特别条款取代" : "Overridden by a special clause", report.Overridden.Count);
        foreach (var row in report.Overridden)
            Lines(output, row.Explain(language));
        Head(output, zh ? "重复报告" : "Reported twice", report.Duplicates.Count);
        foreach (var row in report.Duplicates)
            Lines(output, row.Explain(language));
        Head(output, zh ? "相互矛盾的报告" : "Reports that contradict each other", report.Conflicts.Count);
        foreach (var row in report.Conflicts)
            Lines(output, row.Explain(language));

        Head(output, zh ? "每人合计（元）" : "Per person (yuan)", totals.Count);
        var table = zh
            ? new Table("人员", "罚款", "赔偿", "负责收回", "旷工（次）", "赔偿未定（项）")
            : new Table("Person", "Fines", "Compensation", "To collect", "Absences", "Undetermined");
        foreach (var total in totals)
        {
            table.Add(Who(total.Staff), $"{total.Fines:N}", $"{total.Compensation:N}", $"{total.DutyToCollect:N}", $"{total.Absences}", $"{total.Undetermined}");
        }

        table.Print(output);
        output.WriteLine();
        output.WriteLine(zh
            ? "以上是制度的认定，不是扣款；罚款、赔偿、负责收回与旷工互不相加，能否从工资中扣除另有规定。"
            : "These are findings of the regulation, no deductions; fines, compensation, duties to collect and absences are never added up, and what may be taken from wages is another question.");

        string Who(Id<StaffMember> id) => staff.TryGetValue(id.Value, out var person) ? zh
            ? $"{id} {person.Name}（{person.Position.Title.Chinese}）" : $"{id} {person.Name} ({person.Position.Title.English})" : id.Value;
    }

    private static void Head(TextWriter output, string title, int count)
    {
        output.WriteLine();
        output.WriteLine($"== {title}: {count} ==");
    }

    private static void Lines(TextWriter output, Explanation explanation)
    {
        foreach (var line in explanation.Lines)
            output.WriteLine($"    {line.Text}");
        output.WriteLine();
    }
}
