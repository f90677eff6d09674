using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Uncollectable;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Records that the other samples make only with what they are about; here with an example of that.</summary>
internal static class FurtherSamples
{
    internal static ConsignmentList Listed(bool isDelivered)
    {
        var list = ConsignmentList.Print(
            new("L-1"), new(Shipper, new DateInterval(new(2026, 5, 1), new(2026, 5, 31)), [Waybill("W-1", 1000m), Waybill("W-2", 300m, prepaid: 200m)], null), [], [], ViolationSamples.At(0));
        if (isDelivered)
            list.Deliver("传真", "客户对账人", ViolationSamples.At(1));
        return list;
    }

    internal static UncollectabilityDetermination Uncollectable(bool isRevoked)
    {
        var determination = Determined(Owed(), 700m, liable: Seller);
        if (isRevoked)
            determination.Revoke("有财产", Manager, MoneyOwedSamples.Deciders, Noon(11));
        return determination;
    }
}
