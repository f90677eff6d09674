namespace MarketDept.Domain.Regulations.Text;

internal static class Section09
{
    internal static readonly Clause[] Clauses = [];
}
