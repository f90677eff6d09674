namespace MarketDept.Domain.Regulations.Text;

internal static class Section05
{
    internal static readonly Clause[] Clauses = [];
}
