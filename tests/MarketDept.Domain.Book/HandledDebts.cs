using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Book;

/// <summary>What is done with one debt, step by step: objections, dates, invoices; and what is owed and may be demanded on a day.</summary>
internal sealed class HandledDebts : CaseKind
{
    protected override Column Mark => Columns.Step;

    internal override IEnumerable<Result> Run(Case it)
    {
        var debt = new Handled(Levels(it.Settings?[Columns.Levels]));
        foreach (var row in it.Facts.SelectMany(table => table.Rows))
        {
            var result = row.Text(Columns.Step) == Words.DebtAsked ? debt.Asked(row.Date(Columns.Date)) : null;
            try
            {
                if (result is null)
                    debt.Do(row);
            }
            catch (DomainException refusal)
            {
                result = new Result
                {
                    [Columns.Date] = row.Text(Columns.Date), [Columns.Step] = row.Text(Columns.Step), [Columns.Who] = row[Columns.Who] ?? Words.None,
                    [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString(),
                };
            }

            if (result is not null)
                yield return result;
        }
    }

    /// <summary>From which day overdue on, and how: “1 天 电话催收、15 天 书面催收”.</summary>
    private static DunningPlan Levels(string? text) => new(ValueList.From((text ?? "1 天 电话催收").Split('、').Select(level => level.Split(" 天 "))
        .Select(level => new DunningLevel(int.Parse(level[0], CultureInfo.InvariantCulture), new(level[1], level[1])))));

    private sealed class Handled(DunningPlan plan)
    {
        private static readonly Id<Customer> Client = new("客户");
        private static readonly DecisionAuthority Authority = new();
        private readonly List<Dispute> _disputes = [];
        private readonly List<Receipt> _credits = [];
        private Receivable? _debt;
        private BillInvoices? _invoices;

        private Receivable Debt => _debt ?? throw new CaseFault($"先写“{Words.Billed}”");

        internal Result Asked(LocalDate day)
        {
            var covered = Settlement.CoveredOn(day, [Debt], _credits).Sum(part => part.Amount.Fen);
            var next = DunningLog.Open(Debt).Next(plan, Debt, _disputes, day, covered: Money.FromFen(covered));
            return new Result
            {
                [Columns.Date] = Row.Written(day),
                [Columns.Owed] = Row.Written(Debt.BalanceOn(day)),
                [Columns.Level] = next.LevelTitle?.Chinese ?? Words.None,
                [Columns.ToDemand] = Row.Written(next.IsDue ? next.Amount : Money.Zero),
                [Columns.Paused] = Row.Written(next.Paused),
                [Columns.DaysOverdue] = FormattableString.Invariant($"{Debt.DaysOverdueOn(day)}"),
                [Columns.Age] = FormattableString.Invariant($"{Debt.AgeOn(day)}"),
                [Columns.Credit] = Row.Written(Money.Sum(_credits.Select(credit => credit.Unallocated))),
                [Columns.ToInvoice] = Row.Written(_invoices!.Outstanding),
                [Columns.ToRed] = Row.Written(_invoices.ToCredit),
            };
        }

        internal void Do(Row row)
        {
            var day = row.Date(Columns.Date);
            var at = day.At(new LocalTime(12, 0)).InZoneStrictly(BusinessZone.Default).ToInstant();
            var step = row.Text(Columns.Step);
            switch (step)
            {
                case Words.Billed: Bill(row.Amount(Columns.Amount), day, row.Date(Columns.DueOn), at); break;
                case Words.Received:
                    var receipt = Receipt.Record(new($"收款{_credits.Count + 1}"), Client, row.Amount(Columns.Amount), day, [], at);
                    Settlement.Allocate(receipt, [Debt], day, _ => new($"抵付{_credits.Count + 1}"), at);
                    _credits.Add(receipt);
                    break;
                case Words.Objected:
                    _disputes.Add(Dispute.Raise(new($"质疑{_disputes.Count + 1}"), Debt,
                        new(DisputeKind.CargoClaim, [new("运费", Debt.Amount, row.Amount(Columns.Amount))], "货物破损"), _disputes, Who(row).Id, at));
                    break;
                case Words.Verified: _disputes[^1].Verify(row.Amount(Columns.Amount), ["操作部"], "核对签收单", Who(row).Id, at); break;
                case Words.WrittenDown: _disputes[^1].WriteDown("货物破损", row.Amount(Columns.Amount), Who(row), at); break;
                case Words.ReportedUp: _disputes[^1].ReportTo(Who(row), Authority, at); break;
                case Words.Accepted:
                    var accepted = _disputes[^1].Accept(row.Amount(Columns.Amount), Debt, Who(row), Authority, at);
                    if (Debt.Deduct(accepted, new Posting(new($"扣款{_disputes.Count}"), day, at)) is { } credit)
                        _credits.Add(credit);
                    _invoices!.Apply(accepted, Debt, at);
                    break;
                case Words.Rejected: _disputes[^1].Reject("签收单无异议", Who(row), Authority, at); break;
                case Words.Amended: Debt.AmendDueDate(row.Date(Columns.DueOn), "补充协议", Who(row), Authority, at); break;
                case Words.Invoiced: _invoices!.Issue(Invoice.Of(NextKey(), day, [new(TaxCategory.LogisticsSupport, row.Amount(Columns.Amount))], []), [], at); break;
                case Words.InvoicedRed: _invoices!.Issue(Invoice.Red(NextKey(), day, [new(TaxCategory.LogisticsSupport, -row.Amount(Columns.Amount))], _invoices.Invoices[0].Key, "扣款"), [], at); break;
                case var other: throw new CaseFault($"“办理”没有“{other}”这一种");
            }
        }

        private static StaffMember Who(Row row) => People.Named(row.Text(Columns.Who));

        private InvoiceKey NextKey() => new(InvoiceKind.DigitalOrdinary, InvoiceNumber.Parse($"2411200000000000000{_invoices!.Invoices.Count}"));

        private void Bill(Money amount, LocalDate on, LocalDate dueOn, Instant at)
        {
            var month = on.ToYearMonth().PlusMonths(-1);
            var opened = at - Duration.FromHours(1);
            var bill = Domain.Receivables.Billing.Bill.Draft(
                new("账单"), ContractTerms.Conclude(new("合同"), Client, PaymentTerm.AfterServiceMonth(2, 31), month, opened), month, opened);
            bill.Add(Charge.Of(ChargeKind.Handling, new("运费"), "运费", amount, TaxCategory.LogisticsSupport, SettlementMethod.Monthly), opened);
            bill.Present(amount, People.Named("收款员甲"), BilledSources.None, opened);
            bill.Confirm(amount, Confirmer.OfCustomer(Client, "客户对账人"), "签回的对账单", at);
            _debt = Receivable.Open(new("应收款"), new ConfirmedDebt(Client, bill.Id, month, amount, on, dueOn), at);
            _invoices = BillInvoices.Open(bill);
        }
    }
}
