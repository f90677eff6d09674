using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Contracts, bills, lists and invoices. Hours count from nine in the morning of 2026-06-10, Shanghai; bills are for services of May.</summary>
internal static class BillingSamples
{
    internal static readonly LocalDate Today = new(2026, 6, 10);
    internal static readonly YearMonth May = new(2026, 5);
    internal static readonly Id<Customer> Shipper = new("K1");
    internal static readonly Id<Customer> Stranger = new("K2");
    internal static readonly Confirmer Buyer = Confirmer.OfCustomer(Shipper, "客户对账人", "物流主管");
    internal static readonly FreightRemark Route = new("杭州", "武汉", "重型货车 浙A12345", "纸箱 120 件");

    /// <summary>The manager has let the deputy decide objections and payment dates, from hour 0 on.</summary>
    internal static readonly DecisionAuthority Deciders =
        new(new Delegation(Manager, Deputy, [Matter.Deduction, Matter.PaymentDate], new Interval(At(0), null)));

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>The contract of K1 from 2026-01 on, by default due at the end of the month after the services.</summary>
    internal static ContractTerms Contract(PaymentTerm? term = null, Id<Customer>? customer = null) =>
        ContractTerms.Conclude(new("HT-1"), customer ?? Shipper, term ?? PaymentTerm.AfterServiceMonth(1, 31), new YearMonth(2026, 1), At(-1000));

    internal static Charge Line(
        string source, decimal yuan, ChargeKind? kind = null, TaxCategory tax = TaxCategory.LogisticsSupport, string? reason = null) =>
        Charge.Of(kind ?? ChargeKind.Handling, new(source), "装卸", Yuan(yuan), tax, SettlementMethod.Monthly) with { Reason = reason };

    /// <summary>A waybill of K1 with a monthly part of so much, and a prepaid one if that is wanted.</summary>
    internal static Consignment Waybill(string id, decimal monthly, LocalDate? on = null, decimal? prepaid = null, Id<Customer>? customer = null) => new(
        new(id), customer ?? Shipper, on ?? new LocalDate(2026, 5, 20),
        [new(SettlementMethod.Monthly, Yuan(monthly)), .. prepaid is { } sum ? new[] { new FreightPart(SettlementMethod.Prepaid, Yuan(sum)) } : []], Route);

    /// <summary>A draft with freight W-1 of 1000, handling H-1 of 200 and counting C-1 of 50.</summary>
    internal static Bill Drafted(string id = "B-1", ContractTerms? contract = null)
    {
        var bill = Bill.Draft(new(id), contract ?? Contract(), May, At(0));
        bill.AddFreight(Waybill("W-1", 1000m), SettlementMethod.Monthly, At(0));
        bill.Add(Line("H-1", 200m), At(0));
        bill.Add(Line("C-1", 50m, ChargeKind.Counting), At(0));
        return bill;
    }

    internal static Bill Presented(string id = "B-1", ContractTerms? contract = null)
    {
        var bill = Drafted(id, contract);
        bill.Present(bill.Total, Collector, BilledSources.None, At(1));
        return bill;
    }

    internal static Bill Disputed()
    {
        var bill = Presented();
        bill.RaiseObjection("装卸费多算", Buyer, At(2));
        return bill;
    }

    internal static Bill Confirmed(string id = "B-1", ContractTerms? contract = null)
    {
        var bill = Presented(id, contract);
        bill.Confirm(bill.Total, Buyer, "签回的对账单", At(2));
        return bill;
    }

    /// <summary>A confirmed bill of these charges.</summary>
    internal static Bill ConfirmedWith(string id, YearMonth month, params Charge[] charges)
    {
        var bill = Bill.Draft(new(id), Contract(), month, At(0));
        foreach (var charge in charges)
            bill.Add(charge, At(0));
        bill.Present(bill.Total, Collector, BilledSources.None, At(1));
        bill.Confirm(bill.Total, Buyer, "签回的对账单", At(2));
        return bill;
    }

    /// <summary>A bill that stands there, with its last step at hour 2 at the latest and no event left to take.</summary>
    internal static Bill In(BillStatus status)
    {
        var bill = status switch
        {
            BillStatus.Draft => Drafted(),
            BillStatus.Presented => Presented(),
            BillStatus.Disputed => Disputed(),
            BillStatus.Confirmed => Confirmed(),
            _ => Cancelled(),
        };
        bill.TakeEvents();
        return bill;
    }

    internal static void Decide(Bill bill, params (string Source, decimal Yuan)[] corrections) => bill.DecideObjection(
        ValueList.From(corrections.Select(it => new ChargeCorrection(new(it.Source), Yuan(it.Yuan)))), "现场核对", Collector, Manager, Deciders, At(4));

    /// <summary>The key of the digital ordinary invoice that ends with these digits.</summary>
    internal static InvoiceKey Key(int number) => new(InvoiceKind.DigitalOrdinary, InvoiceNumber.Parse($"241120000000{number:D8}"));

    internal static Invoice Blue(int number, decimal transport, decimal support = 0m, LocalDate? on = null) =>
        Invoice.Of(Key(number), on ?? Today, Lines(transport, support), [Route]);

    internal static Invoice Red(int number, int corrects, decimal transport, decimal support = 0m, LocalDate? on = null) =>
        Invoice.Red(Key(number), on ?? Today, Lines(transport, support), Key(corrects), "扣款");

    /// <summary>The invoices of a bill of 1000 for carriage and 250 for storage and handling, confirmed on 2026-06-10 at hour 2.</summary>
    internal static BillInvoices Opened(string id = "B-1") => BillInvoices.Open(Confirmed(id));

    internal static string JsonOf(object of) => JsonSerializer.Serialize(
        of switch
        {
            Bill it => it.ToSnapshot(),
            ContractTerms it => it.ToSnapshot(),
            ConsignmentList it => it.ToSnapshot(),
            BillInvoices it => (object)it.ToSnapshot(),
            _ => throw new ArgumentOutOfRangeException(nameof(of)),
        }, Json);

    internal static Bill Reloaded(Bill it) => Bill.Restore(JsonSerializer.Deserialize<BillSnapshot>(JsonOf(it), Json)!);

    internal static ContractTerms Reloaded(ContractTerms it) => ContractTerms.Restore(JsonSerializer.Deserialize<ContractTermsSnapshot>(JsonOf(it), Json)!);

    internal static ConsignmentList Reloaded(ConsignmentList it) =>
        ConsignmentList.Restore(JsonSerializer.Deserialize<ConsignmentListSnapshot>(JsonOf(it), Json)!);

    internal static BillInvoices Reloaded(BillInvoices it) => BillInvoices.Restore(JsonSerializer.Deserialize<BillInvoicesSnapshot>(JsonOf(it), Json)!);

    /// <summary>The command is refused with the code and the clause, and neither the aggregate nor its events have changed.</summary>
    internal static void Refused<T>(T it, string code, string clause, Action<T> command)
        where T : notnull =>
        Untouched(it, () =>
        {
            var refusal = Assert.Throws<DomainException>(() => command(it));
            Assert.Equal((code, ClauseId.Parse(clause)), (refusal.Code, refusal.Clause));
            Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(3, refusal.Explain(language).Lines.Count));
        });

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken<T>(T it, Action<T> command)
        where T : notnull =>
        Untouched(it, () => Mistake.Thrown(() => command(it)));

    /// <summary>What is made without an aggregate is refused with the code and the clause.</summary>
    internal static void Refused(string code, string clause, Func<object> making)
    {
        var refusal = Assert.Throws<DomainException>(making);
        Assert.Equal((code, ClauseId.Parse(clause)), (refusal.Code, refusal.Clause));
    }

    internal static int EventsOf(object of) => of switch
    {
        Bill it => it.TakeEvents().Count,
        ContractTerms it => it.TakeEvents().Count,
        ConsignmentList it => it.TakeEvents().Count,
        BillInvoices it => it.TakeEvents().Count,
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    private static Bill Cancelled()
    {
        var bill = Drafted();
        bill.Cancel("开错月份", Collector, At(1));
        return bill;
    }

    private static ValueList<InvoiceLine> Lines(decimal transport, decimal support) =>
    [
        .. new[] { (TaxCategory.Transport, transport), (TaxCategory.LogisticsSupport, support) }
            .Where(line => line.Item2 != 0m).Select(line => new InvoiceLine(line.Item1, Yuan(line.Item2))),
    ];

    private static void Untouched(object it, Action attempt)
    {
        EventsOf(it);
        var before = JsonOf(it);
        attempt();
        Assert.Equal((before, 0), (JsonOf(it), EventsOf(it)));
    }
}
