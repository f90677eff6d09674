namespace MarketDept.Domain.Regulations.Text;

internal static class Section07
{
    internal static readonly Clause[] Clauses = [];
}
