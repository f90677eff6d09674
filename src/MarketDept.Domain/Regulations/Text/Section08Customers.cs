namespace MarketDept.Domain.Regulations.Text;

internal static class Section08Customers
{
    internal static readonly Clause[] Clauses = [];
}
