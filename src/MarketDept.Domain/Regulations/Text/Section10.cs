namespace MarketDept.Domain.Regulations.Text;

internal static class Section10
{
    internal static readonly Clause[] Clauses = [];
}
