using System.Globalization;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>Breaches as they are reported, and what they come to.</summary>
internal sealed class JudgedActs : CaseKind
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Column[] OfReport = [Columns.Report, Columns.Act, Columns.Date, Columns.Person, Columns.Weights, Columns.When];

    protected override Column Mark => Columns.Person;

    internal override IEnumerable<Result> Run(Case it)
    {
        var customers = it.Facts.Any(table => table.Has(Columns.Event)) ? new CustomerRecords(it) : null;
        var (incidents, refused) = (new List<Incident>(), new List<Result>());
        foreach (var table in it.Facts.Where(table => table.Has(Columns.Person)))
        {
            var kind = ActFacts.Of(table.Columns.Except(OfReport));
            foreach (var rows in Reports(table))
            {
                var act = rows[0][Columns.Act] ?? "";
                try
                {
                    incidents.Add(new Incident(
                        new(rows[0][Columns.Report] ?? $"{incidents.Count + refused.Count + 1}"),
                        rows[0][Columns.Date] is null ? Day : rows[0].Date(Columns.Date),
                        Offenders(rows[0]),
                        rows[0][Columns.When] is null ? kind.Read(rows) : ActFacts.Taking(rows[0], customers),
                        new(act.Length > 0 ? act : "行为")));
                }
                catch (DomainException refusal)
                {
                    refused.Add(ActResults.Nothing(Words.Refused, rows[0].Text(Columns.Person), act, refusal.Clause));
                }
            }
        }

        var staff = incidents.SelectMany(incident => incident.Offenders).Select(offender => offender.Staff.Value).Distinct().Select(People.Named);
        return [.. ActResults.Of(new PenaltyPolicy(Editions(it), new() { EitherActIsPoaching = it.IsSet(Columns.EitherAct, false) }).AssessAll(incidents, staff)), .. refused, .. customers?.Refused ?? []];
    }

    /// <summary>A row that names somebody begins a report; one that leaves it blank adds to it.</summary>
    private static List<List<Row>> Reports(CaseTable table)
    {
        var reports = new List<List<Row>>();
        foreach (var row in table.Rows)
        {
            if (row.Text(Columns.Person).Length > 0)
                reports.Add([row]);
            else if (reports.Count > 0 && !row.Cells.Any(cell => OfReport.Contains(cell.Column) && cell.Text.Length > 0))
                reports[^1].Add(row);
            else
                throw new CaseFault($"一份报告的第一行须写明责任人，以后各行不再写：{row}");
        }

        return reports;
    }

    private static ValueList<Offender> Offenders(Row row)
    {
        var names = row.Text(Columns.Person).Split('、');
        var weights = row[Columns.Weights]?.Split(" : ") ?? [.. names.Select(_ => Words.Unstated)];
        if (weights.Length != names.Length)
            throw new CaseFault($"“分担”须与责任人一样多：{row}");
        return ValueList.From(names.Zip(weights, (name, weight) =>
            new Offender(new(name), weight == Words.Unstated ? null : long.Parse(weight, CultureInfo.InvariantCulture))));
    }

    private static RegulationEditions Editions(Case it) => !it.Editions.Any() ? RegulationEditions.Standard : new(it.Editions.Select(row =>
        new RegulationEdition(
            row.Text(Columns.Edition), row.Amount(Columns.OrdinaryFine), row.Amount(Columns.SeriousFine), row.Date(Columns.InForceFrom),
            row[Columns.EndsOn] is null ? null : row.Date(Columns.EndsOn))));
}

/// <summary>People of the cases: a name begins with the post.</summary>
internal static class People
{
    internal static StaffMember Named(string name) => new(new(name), name, Position.List
        .Where(position => name.StartsWith(position.Title.Chinese, StringComparison.Ordinal)).MaxBy(position => position.Title.Chinese.Length)
        ?? throw new CaseFault($"“{name}”看不出岗位，姓名须以岗位开头"));
}
