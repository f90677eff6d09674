using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Book;

/// <summary>A cash customer was let owe, with the form or without it: the breach, and what has to be collected on a day.</summary>
internal sealed class LetOwe : CaseKind
{
    private static readonly StaffMember Manager = People.Named("经理");
    private static readonly StaffMember Head = People.Named("相关部门负责人");
    private static readonly Department Dispatch = new(new("调度"), "调度部", Head.Id);
    private static readonly NoticeTerms Policy = new() { Routes = [new NoticeRoute(NoticeForm.ArrearsConsent, [Dispatch])] };

    protected override Column Mark => Columns.LetOweBy;

    internal override IEnumerable<Result> Run(Case it)
    {
        var row = it.Facts.Single(table => table.Has(Mark)).Rows.Single();
        var (by, at, day) = (People.Named(row.Text(Columns.LetOweBy)), row.Moment(Columns.When), row.Date(Columns.AskedOn));
        var debt = Receivable.Open(new("应收"), new ConfirmedDebt(
            new("客户"), new("账单"), row.Date(Columns.ChargeDueOn).ToYearMonth(), row.Amount(Columns.Debt), row.Date(Columns.ChargeDueOn), row.Date(Columns.ChargeDueOn)), row.Date(Columns.ChargeDueOn).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant());
        LocalDate? promised = row[Columns.PromisedOn] is null ? null : row.Date(Columns.PromisedOn);
        var terms = new ArrearsTerms { CollectsWithoutForm = it.IsSet(Columns.CollectsWithoutForm, true) };
        if (row.Fact(Columns.Form).IsYes)
        {
            var consent = ArrearsConsent.Give(new("同意"), Complete(debt, by, promised!.Value, at), debt, [], at);
            Pay(it, debt);
            return Duty(consent.DutyOn(day, debt), consent.Handler.Id, consent.PromisedOn.PlusDays(1));
        }

        var credit = new UncoveredCredit(debt, by.Id, EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, at), promised);
        Pay(it, debt);
        return ActResults.Of(PenaltyPolicy.Standard.AssessAll([UncoveredArrears.IncidentOf(credit, EconomicLoss.Open)]))
            .Concat(Duty(credit.DutyOn(day, debt, terms), credit.By, credit.CollectsFrom(debt)));
    }

    /// <summary>Approved, issued and signed, in that order, by the moment at which he may owe.</summary>
    private static Notice Complete(Receivable debt, StaffMember handler, LocalDate promised, Instant at)
    {
        var notice = Notice.Draft(new("通知单"), "一", new NoticeContent.ArrearsRequest(
            debt.Customer, SettlementMethod.Prepaid, debt.Id.Value, debt.Amount, promised, "特殊情况"), handler, at);
        notice.Approve(new NoticeApproval.OfArrears(Manager, debt.Amount, at), new DecisionAuthority(), at);
        notice.Issue(Policy, at);
        notice.SignStub(Dispatch.Id, Head, at);
        return notice;
    }

    private static void Pay(Case it, Receivable debt)
    {
        foreach (var row in it.Facts.Where(table => table.Has(Columns.PaidOn)).SelectMany(table => table.Rows))
        {
            var (on, amount) = (row.Date(Columns.PaidOn), row.Amount(Columns.Payment));
            var at = on.At(new(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
            var receipt = Receipt.Record(new($"收款 {on}"), debt.Customer, amount, on, [], at);
            Settlement.Allocate(receipt, debt, amount, new Posting(new($"收款 {on}"), on, at));
        }
    }

    private static IEnumerable<Result> Duty(Money? duty, Id<StaffMember> by, LocalDate? since)
    {
        if (duty is { } amount)
        {
            yield return new Result
            {
                [Columns.Person] = by.Value, [Columns.Clause] = "8.3.3", [Columns.ToCollect] = Row.Written(amount),
                [Columns.Since] = since!.Value.ToString("uuuu'-'MM'-'dd", null),
            };
        }
    }
}
