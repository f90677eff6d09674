using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>The visits of one salesperson as he recorded them, and how long he counts as absent for what was found false. Work is from 8 to 12 and from 13 to 17.</summary>
internal sealed class VisitedCustomers : CaseKind
{
    protected override Column Mark => Columns.Visit;

    internal override IEnumerable<Result> Run(Case it)
    {
        var diary = VisitDiary.Open(People.Named("业务员甲"));
        var refused = new List<Result>();
        foreach (var row in it.Facts.Where(table => table.Has(Columns.Visit)).SelectMany(table => table.Rows))
        {
            try
            {
                Happened(diary, row);
            }
            catch (DomainException refusal)
            {
                refused.Add(new Result { [Columns.Visit] = row.Text(Columns.Visit), [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString() });
            }
        }

        return [.. refused, .. diary.FalseClaims().Select(claim => Of(claim, diary, it.Settings))];
    }

    private static void Happened(VisitDiary diary, Row row)
    {
        var (visit, at) = (new Id<Visit>(row.Text(Columns.Visit)), row.Moment(Columns.Recorded));
        diary.Record(visit, new VisitAccount(new("客户"), row.Moment(Columns.Start), row.Moment(Columns.End), "客户处", [], "已记录"), at);
        if (row[Columns.Verified] is not { } found)
            return;
        var outcome = found switch
        {
            Words.Genuine => Fact.Yes,
            Words.Untrue => Fact.No,
            _ => throw new CaseFault($"“核实”没有“{found}”这一种"),
        };
        Interval? part = row[Columns.ClaimedFrom] is null ? null : new Interval(row.Moment(Columns.ClaimedFrom), row.Moment(Columns.ClaimedTo));
        diary.Verify(visit, new(outcome, "向客户查证", People.Named(row[Columns.By] ?? "经理"), at, part), new DecisionAuthority());
    }

    private static Result Of(FalselyClaimedVisit claim, VisitDiary diary, Row? settings)
    {
        var (day, taken) = (claim.From.Date, claim.To.InZoneStrictly(BusinessZone.Default).ToInstant());
        var ledger = PersonLedger.Open(diary.Owner.Id);
        var origin = new FindingOrigin(new(claim.VisitId.Value), new(claim.VisitId.Value), day, new(11, 3), null, "标准版", People.Named("经理").Id);
        ledger.Take([new FindingItem($"{claim.VisitId}/旷工", origin, diary.Owner.Id, FindingItemKind.Absence, Money.Zero, new(claim.From, claim.To), taken)], taken);
        var calendar = new WorkCalendar(new(day, day), [new(day.At(new(8, 0)), day.At(new(12, 0))), new(day.At(new(13, 0)), day.At(new(17, 0)))]);
        var month = new AbsenceRule(
            Duration.FromMinutes(settings?.Count(Columns.IgnoredBelow, "分钟") ?? 0), settings?.Count(Columns.RoundedTo, "小时") is { } unit ? Duration.FromHours(unit) : null).Count(ledger, day.ToYearMonth(), calendar, AbsenceRule.VisitedIn(diary));
        return new Result
        {
            [Columns.Visit] = claim.VisitId.Value,
            [Columns.ClaimedFrom] = Row.Written(claim.From),
            [Columns.ClaimedTo] = Row.Written(claim.To),
            [Columns.Absent] = FormattableString.Invariant($"{month.Added.TotalHours} 小时"),
        };
    }
}
