using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Book;

/// <summary>Bills and whether the customer confirmed them, and the turnover of each month that follows.</summary>
internal sealed class CountedTurnover : CaseKind
{
    private static readonly Instant At = Instant.FromUtc(2026, 12, 1, 0, 0);

    protected override Column Mark => Columns.ServiceMonth;

    internal override IEnumerable<Result> Run(Case it)
    {
        Bill[] bills = [.. it.RowsWith(Mark).GroupBy(row => (row.Text(Columns.Bill), row.Month(Columns.ServiceMonth), row.Text(Columns.Customer))).Select(BillOf)];
        var results = new List<Result>();
        Take(results, it.RowsWith(Mark).First(), [], () =>
        {
            var report = TurnoverReport.Of(bills);
            results.AddRange(report.Lines.Select(line => Of(line.Month, line.Customer.Value, line.Kind.Title.Chinese, line.Amount)));
            results.AddRange(report.Lines.Select(line => line.Month).Distinct().Select(month => Of(month, Words.Sum, Words.None, TurnoverReport.Of(month, bills).Total)));
        });
        return results;
    }

    private static Result Of(YearMonth month, string customer, string kind, Money amount) => new()
    {
        [Columns.Month] = Row.Written(month), [Columns.Customer] = customer, [Columns.ChargeKind] = kind, [Columns.Amount] = Row.Written(amount),
    };

    private static Bill BillOf(IGrouping<(string Bill, YearMonth Month, string Customer), Row> rows)
    {
        var ((name, month, customer), opened) = (rows.Key, At - Duration.FromDays(300));
        var bill = Bill.Draft(new(name), ContractTerms.Conclude(new("合同"), new(customer), PaymentTerm.AfterServiceMonth(1, 31), new YearMonth(2026, 1), opened), month, At);
        foreach (var (row, place) in rows.Select((row, place) => (row, place)))
        {
            var kind = ChargeKind.List.First(one => one.Title.Chinese == row.Text(Columns.ChargeKind));
            bill.Add(Charge.Of(kind, new($"{name}/{month}/{place}"), kind.Title.Chinese, row.Amount(Columns.Amount), TaxCategory.LogisticsSupport, SettlementMethod.Monthly), At);
        }

        bill.Present(bill.Total, People.Named("收款员甲"), BilledSources.None, At);
        if (rows.First().Fact(Columns.Confirmed).IsYes)
            bill.Confirm(bill.Total, Confirmer.OfCustomer(new(customer), "客户对账人"), "签回的对账单", At);
        return bill;
    }
}
