namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 11: how breaches are answered (违纪处理). What overrides what is data here, and nowhere else.</summary>
internal static class Section11
{
    internal static readonly Clause[] Clauses = [];
}
