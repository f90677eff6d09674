namespace MarketDept.Domain.Regulations.Text;

internal static class Section06
{
    internal static readonly Clause[] Clauses = [];
}
