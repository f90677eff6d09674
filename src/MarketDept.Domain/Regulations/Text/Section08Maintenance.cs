namespace MarketDept.Domain.Regulations.Text;

internal static class Section08Maintenance
{
    internal static readonly Clause[] Clauses = [];
}
