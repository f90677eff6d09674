namespace MarketDept.Domain.Regulations.Text;

internal static class Section01
{
    internal static readonly Clause[] Clauses = [];
}
