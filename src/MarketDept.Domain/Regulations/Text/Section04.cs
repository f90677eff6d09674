namespace MarketDept.Domain.Regulations.Text;

internal static class Section04
{
    internal static readonly Clause[] Clauses = [];
}
