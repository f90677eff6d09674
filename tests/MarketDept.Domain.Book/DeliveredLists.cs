using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Book;

/// <summary>What was carried in a settlement cycle and which lists told the customer, and whether the cycle passed without one.</summary>
internal sealed class DeliveredLists : CaseKind
{
    private static readonly Id<Customer> Client = new("客户");

    protected override Column Mark => Columns.Cycle;

    internal override IEnumerable<Result> Run(Case it)
    {
        var row = it.Facts.Single(table => table.Has(Mark)).Rows.Single();
        var begun = Instant.FromUtc(2026, 1, 1, 0, 0);
        var contract = ContractTerms.Conclude(
            new("合同"), Client, PaymentTerm.AfterServiceMonth(1, 31), new YearMonth(2026, 1), begun, periodStartsOn: int.Parse(row.Text(Columns.BeginsOn), CultureInfo.InvariantCulture));
        var waybills = it.Facts.Where(table => table.Has(Columns.CarriedOn)).SelectMany(table => table.Rows).Select(carried => (
            List: carried[Columns.List], Waybill: new Consignment(
                new(carried.Text(Columns.Waybill)), Client, carried.Date(Columns.CarriedOn), [new FreightPart(SettlementMethod.Monthly, Money.FromYuan(100m))],
                new FreightRemark("起运地", "到达地", "车辆", "货物")))).ToArray();
        var lists = new List<ConsignmentList>();
        foreach (var printed in it.Facts.Where(table => table.Has(Columns.DeliverBy)).SelectMany(table => table.Rows))
        {
            var own = ValueList.From(waybills.Where(one => one.List == printed.Text(Columns.List)).Select(one => one.Waybill));
            var list = ConsignmentList.Print(new(printed.Text(Columns.List)),
                new(Client, new(own.Min(one => one.ServedOn), own.Max(one => one.ServedOn)), own, printed.Date(Columns.DeliverBy)), lists, [], begun);
            if (printed[Columns.DeliveredOn] is not null)
                list.Deliver("传真", "客户对账人", printed.Date(Columns.DeliveredOn).At(new(12, 0)).InUtc().ToInstant());
            lists.Add(list);
        }

        var missed = ConsignmentList.Missed(row.Month(Columns.Cycle), row.Date(Columns.AskedOn), [contract], waybills.Select(one => one.Waybill), lists).SingleOrDefault();
        yield return new Result
        {
            [Columns.Outcome] = missed is null ? Words.NoneMissed : Words.ListMissed,
            [Columns.Unlisted] = missed is { Unlisted.Count: > 0 } ? string.Join('、', missed.Unlisted) : Words.None,
            [Columns.Undelivered] = missed is { Undelivered.Count: > 0 } ? string.Join('、', missed.Undelivered) : Words.None,
        };
    }
}
