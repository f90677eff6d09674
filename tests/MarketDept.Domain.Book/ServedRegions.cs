using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Book;

/// <summary>Where a customer is, whether that lies in the delivery area, and what was decided of him.</summary>
internal sealed class ServedRegions : CaseKind
{
    private static readonly Instant At = Instant.FromUtc(2026, 6, 1, 1, 0);

    protected override Column Mark => Columns.Region;

    internal override IEnumerable<Result> Run(Case it)
    {
        var area = new ServiceArea((it.Settings ?? throw new CaseFault("缺少“设定”：配送范围")).Text(Columns.DeliveryArea).Split('、').Select(RegionCode.Parse));
        return it.Facts.SelectMany(table => table.Rows).Select(row => Of(row, area));
    }

    private static Result Of(Row row, ServiceArea area)
    {
        var customer = Customer.Register(new("客户"), new CustomerIdentity(CustomerName.Parse("客户")), People.Named("业务员甲"), "展会", At);
        var region = row.Text(Columns.Region);
        if (region != Words.Unknown)
            customer.LocateIn(RegionCode.Parse(region), At);
        var result = new Result { [Columns.Region] = region, [Columns.Outcome] = WordOf(area.Contains(customer.Region)) };
        try
        {
            if (row[Columns.By] is not null)
                customer.DecideOutsideArea(area, row.Fact(Columns.Served).IsYes, "客户要求", People.Named(row.Text(Columns.By)), new DecisionAuthority(), At);
        }
        catch (DomainException refusal)
        {
            (result[Columns.Outcome], result[Columns.Clause]) = (Words.Refused, refusal.Clause.ToString());
        }

        result[Columns.Served] = customer.AreaDecision is null ? Words.None : customer.IsServedOutsideArea.IsYes ? Words.Yes : Words.No;
        return result;
    }

    private static string WordOf(Fact isInside) => isInside.IsYes ? Words.InsideArea : isInside.IsNo ? Words.OutsideArea : Words.AreaUnclear;
}
