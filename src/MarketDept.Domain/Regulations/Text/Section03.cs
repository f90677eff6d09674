namespace MarketDept.Domain.Regulations.Text;

internal static class Section03
{
    internal static readonly Clause[] Clauses = [];
}
