using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Which customers a month does not open with as the month before closed.</summary>
internal static class Openings
{
    internal static IEnumerable<Id<Customer>> NotOpeningAs(this MonthStatement month, MonthStatement before)
    {
        Assert.Equal(month.Month.OnDayOfMonth(1).PlusDays(-1).ToYearMonth(), before.Month);
        return before.Customers.Concat(month.Customers).Select(row => row.Customer).Distinct()
            .Where(customer => (before.Find(customer)?.Figures.Closing ?? Money.Zero) != (month.Find(customer)?.Figures.Opening ?? Money.Zero));
    }
}
