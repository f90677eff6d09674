using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Book;

/// <summary>Fees that arose and the bills that they are put on: what each bill comes to, and what reached none.</summary>
internal sealed class BilledCharges : CaseKind
{
    private static readonly Instant At = Instant.FromUtc(2026, 7, 1, 0, 0);

    protected override Column Mark => Columns.PostedOn;

    internal override IEnumerable<Result> Run(Case it)
    {
        var contract = ContractTerms.Conclude(new("合同"), new("客户"), PaymentTerm.AfterServiceMonth(1, 31), new YearMonth(2026, 1), At - Duration.FromDays(180));
        Row[] rows = [.. it.Facts.Where(table => table.Has(Mark)).SelectMany(table => table.Rows)];
        var bills = rows.Select(row => row[Columns.Bill]).OfType<string>().Distinct().Select(name => Bill.Draft(new(name), contract, new YearMonth(2026, 6), At)).ToArray();
        var posted = new List<PostedCharge>();
        var results = new List<Result>();
        foreach (var row in rows)
        {
            var kind = ChargeKind.List.First(one => one.Title.Chinese == row.Text(Columns.ChargeKind));
            var charge = Charge.Of(kind, new(row.Text(Columns.Charge)), kind.Title.Chinese, row.Amount(Columns.Amount), TaxCategory.LogisticsSupport, SettlementMethod.Monthly);
            posted.Add(new PostedCharge(charge.Source, contract.Customer, kind, charge.Amount, row.Date(Columns.PostedOn)));
            try
            {
                if (row[Columns.Bill] is { } on)
                {
                    var bill = Array.Find(bills, one => one.Id.Value == on)!;
                    new BilledSources(bills.Except([bill])).RequireFree(charge.Source, bill.Id);
                    bill.Add(charge, At);
                }
            }
            catch (DomainException refusal)
            {
                results.Add(new Result { [Columns.Charge] = charge.Source.Value, [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString() });
            }
        }

        results.AddRange(bills.Select(bill => new Result { [Columns.Bill] = bill.Id.Value, [Columns.Amount] = Row.Written(bill.Total) }));
        var asked = it.Facts.Single(table => table.Has(Columns.AskedOn)).Rows.Single().Date(Columns.AskedOn);
        results.AddRange(new BilledSources(bills).Outstanding(asked, posted)
            .Select(fee => new Result { [Columns.Charge] = fee.Source.Value, [Columns.Amount] = Row.Written(fee.Amount), [Columns.Outcome] = Words.Unbilled }));
        return results;
    }
}
