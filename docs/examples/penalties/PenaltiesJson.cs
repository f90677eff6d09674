using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Violations;

/// <summary>Prints what was found as JSON.</summary>
internal sealed class PenaltiesJson(Utf8JsonWriter to, PenaltiesFile file)
{
    private static readonly FactNames[] Names = [.. Enum.GetValues<FactNames>().Where(fact => fact != FactNames.None)];

    internal void Write(AssessmentReport report, IReadOnlyList<PersonTotal> totals)
    {
        to.WriteStartObject();
        List("findings", report.Findings, Finding);
        List("overridden", report.Overridden, row => Aside(row, () => to.Write("by"u8, row.By!.Id)));
        List("held", report.Held, row => Aside(row, () => Ids("by", row.Because)));
        List("duplicates", report.Duplicates, row =>
        {
            to.WriteString("incident"u8, row.Incident.Id.Value);
            to.WriteString("staff"u8, row.Staff.Value);
            to.WriteString("of"u8, row.Because[0].Id.Value);
        });
        List("conflicts", report.Conflicts, row =>
        {
            to.WriteString("occurrence"u8, row.Occurrence.Value);
            to.WriteString("staff"u8, row.Staff.Value);
            to.Write("clause"u8, row.Clause?.Id);
            Ids("incidents", row.Incidents);
            Facts("facts", row.Facts);
        });
        List("undetermined", report.Undetermined, row =>
        {
            to.WriteString("incident"u8, row.Incident.Id.Value);
            Facts("missing", row.Missing);
        });
        List("notApplicable", report.NotApplicable, row => to.WriteString("incident"u8, row.Incident.Id.Value));
        List("notBound", report.NotBound, row =>
        {
            to.WriteString("incident"u8, row.Incident.Id.Value);
            to.WriteString("staff"u8, row.Staff.Value);
            to.Write("clause"u8, row.Clause.Id);
        });
        List("totals", totals, Total);
        to.WriteEndObject();
    }

    private void Finding(Finding finding)
    {
        to.WriteString("incident"u8, finding.Incident.Id.Value);
        to.WriteString("occurrence"u8, finding.Incident.Occurrence.Value);
        to.WriteString("staff"u8, finding.Staff.Value);
        to.Write("clause"u8, finding.Clause.Id);
        to.Write("basis"u8, finding.Basis?.Id);
        to.WriteString("edition"u8, finding.Edition.Id);
        to.Write("fine"u8, finding.Fine);
        to.Write("compensation"u8, finding.Compensation);
        to.Write("dutyToCollect"u8, finding.DutyToCollect);
        if (finding.Absence is null)
        {
            to.WriteNull("absence"u8);
        }
        else
        {
            var (from, until) = file.Intervals[finding.Incident.Id.Value];
            to.WriteStartObject("absence"u8);
            to.WriteString("from"u8, from);
            to.WriteString("to"u8, until);
            to.WriteEndObject();
        }

        Facts("missing", finding.Missing);
    }

    private void Total(PersonTotal row)
    {
        to.WriteString("staff"u8, row.Staff.Value);
        to.Write("fines"u8, row.Fines);
        to.Write("compensation"u8, row.Compensation);
        to.Write("dutyToCollect"u8, row.DutyToCollect);
        to.WriteNumber("absences"u8, row.Absences);
        to.WriteNumber("undetermined"u8, row.Undetermined);
        to.WriteNumber("open"u8, row.Open);
    }

    private void Aside(ReportAside row, Action by)
    {
        to.WriteString("incident"u8, row.Incident.Id.Value);
        to.WriteString("staff"u8, row.Staff.Value);
        to.Write("clause"u8, row.Clause.Id);
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
        foreach (var fact in facts == FactNames.None ? [] : Names)
        {
            if (facts.HasFlag(fact))
                to.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(fact.ToString()));
        }

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
