using System.Text.Encodings.Web;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Violations;
using NodaTime.Text;

/// <summary>Prints what was found as JSON.</summary>
internal static class PenaltiesJson
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    internal static void Print(AssessmentReport report, IReadOnlyList<PersonTotal> totals)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            List(json, "findings", report.Findings, Finding);
            List(json, "overridden", report.Overridden, (to, row) =>
            {
                to.WriteString("incident", row.Report.Incident.Id.Value);
                to.WriteString("staff", row.Report.Staff.Value);
                to.WriteString("clause", row.Report.Clause.Id.ToString());
                to.WriteString("by", row.By.Id.ToString());
            });
            List(json, "duplicates", report.Duplicates, (to, row) =>
            {
                to.WriteString("incident", row.Report.Incident.Id.Value);
                to.WriteString("staff", row.Report.Staff.Value);
                to.WriteString("of", row.Of.Id.Value);
            });
            List(json, "conflicts", report.Conflicts, (to, row) =>
            {
                to.WriteString("occurrence", row.Occurrence.Value);
                to.WriteString("staff", row.Staff.Value);
                to.WriteString("clause", row.Clause.Id.ToString());
                to.WriteStartArray("incidents");
                foreach (var incident in row.Incidents)
                    to.WriteStringValue(incident.Id.Value);
                to.WriteEndArray();
            });
            List(json, "undetermined", report.Undetermined, (to, row) =>
            {
                to.WriteString("incident", row.Incident.Id.Value);
                Missing(to, row.Missing);
            });
            List(json, "notApplicable", report.NotApplicable, (to, row) => to.WriteString("incident", row.Incident.Id.Value));
            List(json, "totals", totals, (to, row) =>
            {
                to.WriteString("staff", row.Staff.Value);
                to.WriteString("fines", row.Fines.ToString());
                to.WriteString("compensation", row.Compensation.ToString());
                to.WriteString("dutyToCollect", row.DutyToCollect.ToString());
                to.WriteNumber("absences", row.Absences);
                to.WriteNumber("undetermined", row.Undetermined);
            });
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Finding(Utf8JsonWriter to, Finding finding)
    {
        to.WriteString("incident", finding.Incident.Id.Value);
        to.WriteString("occurrence", finding.Incident.Occurrence.Value);
        to.WriteString("staff", finding.Staff.Value);
        to.WriteString("clause", finding.Clause.Id.ToString());
        to.WriteString("basis", finding.Basis?.Id.ToString());
        to.WriteString("edition", finding.Edition.Id);
        to.WriteString("fine", finding.Fine.ToString());
        to.WriteString("compensation", finding.Compensation?.ToString());
        to.WriteString("dutyToCollect", finding.DutyToCollect.ToString());
        if (finding.Absence is { } absence)
        {
            to.WriteStartObject("absence");
            to.WriteString("from", Time(absence.From));
            to.WriteString("to", Time(absence.To));
            to.WriteEndObject();
        }
        else
        {
            to.WriteNull("absence");
        }

        Missing(to, finding.Missing);
    }

    private static void Missing(Utf8JsonWriter to, MissingFacts missing)
    {
        to.WriteStartArray("missing");
        foreach (var fact in missing.Each())
        {
            to.WriteStringValue(fact switch
            {
                MissingFacts.LossShare => "lossShare",
                MissingFacts.Intent => "intentional",
                MissingFacts.DataTaken => "dataTaken",
                MissingFacts.CustomerAppropriated => "customerAppropriated",
                MissingFacts.JustifiedPart => "justified",
                _ => "edition",
            });
        }

        to.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter to, string name, IReadOnlyList<T> rows, Action<Utf8JsonWriter, T> write)
    {
        to.WriteStartArray(name);
        foreach (var row in rows)
        {
            to.WriteStartObject();
            write(to, row);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static string Time(NodaTime.LocalDateTime time) =>
        time is { Second: 0, NanosecondOfSecond: 0 } ? Minutes.Format(time) : LocalDateTimePattern.ExtendedIso.Format(time);
}
