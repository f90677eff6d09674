using MarketDept.Domain;
using MarketDept.Domain.Violations;

/// <summary>Prints what was found for the manager: the totals first, then each act with its reports, at the end each reading once.</summary>
internal sealed class PenaltiesText(TextWriter output, PenaltiesFile file, Language language)
{
    private readonly List<ExplanationLine> _background = [];

    private bool Zh => language == Language.Chinese;

    internal void Write(AssessmentReport report, IReadOnlyList<PersonTotal> totals)
    {
        var months = file.Incidents.Select(incident => incident.OccurredOn.ToYearMonth().ToString("uuuu'-'MM", null)).Distinct().Order(StringComparer.Ordinal).ToArray();
        var span = months.Length == 0 ? "—" : months.Length == 1 ? months[0] : $"{months[0]} – {months[^1]}";
        output.WriteLine(Zh
            ? $"{span} 违纪认定：事件 {file.Incidents.Count} 件，认定 {report.Findings.Count} 项，无法认定 {report.Undetermined.Count} 件，待定 {report.Held.Count} 项。"
            : $"{span}, findings of violations: {file.Incidents.Count} incidents, {report.Findings.Count} findings, {report.Undetermined.Count} undetermined, {report.Held.Count} held.");
        output.WriteLine();
        Totals(totals);
        var reportsOf = file.Incidents.ToLookup(incident => incident.Occurrence, incident => incident.Id);
        foreach (var act in Entries(report).GroupBy(entry => entry.Incident.Occurrence).OrderBy(act => act.Min(entry => Place(entry.Incident))))
        {
            output.WriteLine();
            var reports = string.Join(Zh ? "、" : ", ", reportsOf[act.Key]);
            output.WriteLine(Zh ? $"== 行为 {act.Key}（报告：{reports}）==" : $"== Act {act.Key} (reports: {reports}) ==");
            foreach (var entry in act.OrderBy(entry => Place(entry.Incident)))
                Explain(entry);
        }

        Background();
    }

    private void Totals(IReadOnlyList<PersonTotal> totals)
    {
        var table = Zh
            ? new Table("人员", "罚款（元）", "赔偿（元）", "负责收回（元）", "旷工（次）", "金额或时段未定（项）", "未结行为（件）")
            : new Table("Person", "Fines (yuan)", "Compensation (yuan)", "To collect (yuan)", "Absences", "Undetermined", "Open acts");
        foreach (var total in totals)
        {
            table.Add(Who(total.Staff.Value), $"{total.Fines:N}", $"{total.Compensation:N}", $"{total.DutyToCollect:N}",
                $"{total.Absences}", $"{total.Undetermined}", $"{total.Open}");
        }

        table.Print(output);
        output.WriteLine(Zh
            ? "以上是制度的认定，不是扣款。罚款、赔偿、负责收回与旷工互不相加；能否从工资中扣除另有规定。"
            : "These are findings of the regulation and no deductions. Fines, compensation, duties to collect and absences are never added up; what may be taken from wages is another question.");
    }

    private static IEnumerable<(Incident Incident, string Staff, Func<Language, Explanation> Why)> Entries(AssessmentReport report) =>
        report.Findings.Select(row => (row.Incident, row.Staff.Value, (Func<Language, Explanation>)row.Explain))
            .Concat(report.Conflicts.Select(row => (row.Incidents[0], row.Staff.Value, (Func<Language, Explanation>)row.Explain)))
            .Concat(report.Held.Concat(report.Overridden).Concat(report.Duplicates).Select(row => (row.Incident, row.Staff.Value, (Func<Language, Explanation>)row.Explain)))
            .Concat(report.Undetermined.Concat(report.NotApplicable).Select(row => (row.Incident, "", (Func<Language, Explanation>)row.Explain)))
            .Concat(report.NotBound.Select(row => (row.Incident, row.Staff.Value, (Func<Language, Explanation>)row.Explain)));

    private void Explain((Incident Incident, string Staff, Func<Language, Explanation> Why) entry)
    {
        var explanation = entry.Why(language);
        if (entry.Staff.Length > 0)
            output.WriteLine($"  {entry.Incident.Id}  {Who(entry.Staff)}");
        else
            output.WriteLine($"  {entry.Incident.Id}");
        foreach (var line in explanation.Decision)
            output.WriteLine($"    {line.Text}");
        var read = explanation.Background.Select(line => line.Clause).Distinct().ToArray();
        if (read.Length > 0)
            output.WriteLine(Zh ? $"    释义见文末：{string.Join("、", read)}。" : $"    Readings at the end: {string.Join(", ", read)}.");
        _background.AddRange(explanation.Background);
    }

    private void Background()
    {
        output.WriteLine();
        output.WriteLine(Zh ? "== 释义与法律风险 ==" : "== Readings and legal risks ==");
        foreach (var line in _background.Distinct().OrderBy(line => line.Clause))
            output.WriteLine($"  {line.Clause}  {line.Text}");
    }

    private string Who(string id) => file.Staff.TryGetValue(id, out var person) ? Zh
        ? $"{id} {person.Name}（{person.Position.Title.Chinese}）" : $"{id} {person.Name} ({person.Position.Title.English})" : id;

    private int Place(Incident incident) => _places.TryGetValue(incident, out var place) ? place : -1;

    private readonly Dictionary<Incident, int> _places = file.Incidents.Select((incident, place) => (incident, place)).ToDictionary();
}
