namespace MarketDept.Domain.Regulations.Text;

internal static class Section02
{
    internal static readonly Clause[] Clauses = [];
}
