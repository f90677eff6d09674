using System.Text.Encodings.Web;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Violations;

/// <summary>Prints what was found as JSON.</summary>
internal sealed class PenaltiesJson(Utf8JsonWriter to, PenaltiesFile file)
{
    internal static void Print(AssessmentReport report, IReadOnlyList<PersonTotal> totals, PenaltiesFile file)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new PenaltiesJson(json, file).Write(report, totals);
        output.WriteByte((byte)'\n');
    }

    private void Write(AssessmentReport report, IReadOnlyList<PersonTotal> totals)
    {
        to.WriteStartObject();
        List("findings", report.Findings, Finding);
        List("overridden", report.Overridden, row => Aside(row, () => to.WriteString("by", row.By!.Id.ToString())));
        List("held", report.Held, row => Aside(row, () => Ids("by", row.Because)));
        List("duplicates", report.Duplicates, row =>
        {
            to.WriteString("incident", row.Incident.Id.Value);
            to.WriteString("staff", row.Staff.Value);
            to.WriteString("of", row.Because[0].Id.Value);
        });
        List("conflicts", report.Conflicts, row =>
        {
            to.WriteString("occurrence", row.Occurrence.Value);
            to.WriteString("staff", row.Staff.Value);
            to.WriteString("clause", row.Clause?.Id.ToString());
            Ids("incidents", row.Incidents);
            Facts("facts", row.Facts);
        });
        List("undetermined", report.Undetermined, row =>
        {
            to.WriteString("incident", row.Incident.Id.Value);
            Facts("missing", row.Missing);
        });
        List("notApplicable", report.NotApplicable, row => to.WriteString("incident", row.Incident.Id.Value));
        List("notBound", report.NotBound, row =>
        {
            to.WriteString("incident", row.Incident.Id.Value);
            to.WriteString("staff", row.Staff.Value);
            to.WriteString("clause", row.Clause.Id.ToString());
        });
        List("totals", totals, Total);
        to.WriteEndObject();
    }

    private void Finding(Finding finding)
    {
        to.WriteString("incident", finding.Incident.Id.Value);
        to.WriteString("occurrence", finding.Incident.Occurrence.Value);
        to.WriteString("staff", finding.Staff.Value);
        to.WriteString("clause", finding.Clause.Id.ToString());
        to.WriteString("basis", finding.Basis?.Id.ToString());
        to.WriteString("edition", finding.Edition.Id);
        to.WriteString("fine", finding.Fine.ToString());
        to.WriteString("compensation", finding.Compensation?.ToString());
        to.WriteString("dutyToCollect", finding.DutyToCollect?.ToString());
        if (finding.Absence is null)
        {
            to.WriteNull("absence");
        }
        else
        {
            var (from, until) = file.Intervals[finding.Incident.Id.Value];
            to.WriteStartObject("absence");
            to.WriteString("from", from);
            to.WriteString("to", until);
            to.WriteEndObject();
        }

        Facts("missing", finding.Missing);
    }

    private void Total(PersonTotal row)
    {
        to.WriteString("staff", row.Staff.Value);
        to.WriteString("fines", row.Fines.ToString());
        to.WriteString("compensation", row.Compensation.ToString());
        to.WriteString("dutyToCollect", row.DutyToCollect.ToString());
        to.WriteNumber("absences", row.Absences);
        to.WriteNumber("undetermined", row.Undetermined);
        to.WriteNumber("open", row.Open);
    }

    private void Aside(ReportAside row, Action by)
    {
        to.WriteString("incident", row.Incident.Id.Value);
        to.WriteString("staff", row.Staff.Value);
        to.WriteString("clause", row.Clause.Id.ToString());
        by();
    }

    private void Ids(string name, IReadOnlyList<Incident> incidents)
    {
        to.WriteStartArray(name);
        foreach (var incident in incidents)
            to.WriteStringValue(incident.Id.Value);
        to.WriteEndArray();
    }

    /// <summary>A fact bears the name of its field: the enum's, with a small letter.</summary>
    private void Facts(string name, FactNames facts)
    {
        to.WriteStartArray(name);
        foreach (var fact in Enum.GetValues<FactNames>().Where(fact => fact != FactNames.None && facts.HasFlag(fact)))
            to.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(fact.ToString()));
        to.WriteEndArray();
    }

    private void List<T>(string name, IReadOnlyList<T> rows, Action<T> write)
    {
        to.WriteStartArray(name);
        foreach (var row in rows)
        {
            to.WriteStartObject();
            write(row);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }
}
