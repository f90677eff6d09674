using System.Globalization;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>What was found of whom and handed to payroll when, and what each month of the department comes to.</summary>
internal sealed class CountedMonths : CaseKind
{
    protected override Column Mark => Columns.TakenOn;

    internal override IEnumerable<Result> Run(Case it)
    {
        var ledgers = new SortedDictionary<Id<Domain.Staffing.StaffMember>, PersonLedger>();
        var items = new Dictionary<string, FindingItem>(StringComparer.Ordinal);
        foreach (var row in it.Facts.SelectMany(table => table.Rows))
        {
            var at = Noon(row.Date(Columns.TakenOn));
            if (row[Columns.ItemKind] is not { } kind)
            {
                foreach (var open in ledgers.Values)
                    open.Close(row.Month(Columns.Month), People.Named("副经理甲"), at);
                continue;
            }

            var who = People.Named(row.Text(Columns.Who)).Id;
            if (!ledgers.TryGetValue(who, out var ledger))
                ledgers.Add(who, ledger = PersonLedger.Open(who));
            var item = Item(row, who, kind, items);
            items[item.Key] = item;
            ledger.Take([item], at);
        }

        foreach (var month in ledgers.Values.SelectMany(ledger => ledger.Items).Select(item => item.Month).Distinct().Order())
        {
            var department = DepartmentMonth.Of(month, ledgers.Values);
            foreach (var person in department.Persons.Where(person => person.Items.Count > 0))
                yield return Of(month, person.Staff.Value, person.Fines, person.Compensation, person.DutyToCollect, person.Absences);
            yield return Of(month, Words.Department, department.Fines, department.Compensation, department.DutyToCollect, department.Absences);
        }
    }

    private static FindingItem Item(Row row, Id<Domain.Staffing.StaffMember> who, string name, Dictionary<string, FindingItem> items)
    {
        var (on, key) = (row.Date(Columns.CountsSince), row.Text(Columns.ChargedItem));
        if (name == Words.Reversal)
        {
            var taken = items[key];
            return new FindingItem($"{key}/冲销", taken.Origin, who, taken.Kind, -taken.Amount, taken.Absence, Noon(on), key);
        }

        var kind = Array.Find(PlannedDeductions.Kinds, kind => kind.Chinese == name) is { Chinese: not null } known ? known.Kind : throw new CaseFault($"没有“{name}”这一种");
        var time = new AbsenceInterval(on.At(new(13, 0)), on.At(new(17, 0)));
        var origin = new FindingOrigin(new(key), new(key), on, ClauseId.Parse(row.Text(Columns.Clause)), null, "标准版", People.Named("经理甲").Id);
        return new FindingItem(key, origin, who, kind, row[Columns.Amount] is null ? Money.Zero : row.Amount(Columns.Amount), kind == FindingItemKind.Absence ? time : null, Noon(on));
    }

    private static Result Of(YearMonth month, string who, Money fines, Money compensation, Money duty, int absences) => new()
    {
        [Columns.Month] = Row.Written(month), [Columns.Who] = who, [Columns.Fine] = Row.Written(fines), [Columns.Compensation] = Row.Written(compensation),
        [Columns.ToCollect] = Row.Written(duty), [Columns.Absences] = absences.ToString(CultureInfo.InvariantCulture),
    };

    private static Instant Noon(LocalDate day) => day.At(new(12, 0)).InZoneStrictly(BusinessZone.Default).ToInstant();
}
