using MarketDept.Domain.Payroll;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

/// <summary>How the work grows with the items of one ledger, counted in allocated bytes and not by a clock.</summary>
[Clause("4.4")]
public class Taking_ever_more_items
{
    [Fact]
    public void One_by_one_grows_like_the_items() => Assert.InRange(Allocations.Growth(500, n =>
    {
        var ledger = PersonLedger.Open(Seller.Id);
        var items = Enumerable.Range(0, n).Select(i => Fine($"V-{i}")).ToArray();
        return () => Array.ForEach(items, item => ledger.Take([item], Later));
    }), 0, 4 * 1.3);
}
