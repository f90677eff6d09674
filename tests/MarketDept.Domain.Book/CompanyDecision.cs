using MarketDept.Domain.Terms;
using NodaTime.Text;

namespace MarketDept.Domain.Book;

/// <summary>What the company has decided on a setting, as <c>docs/book/company.md</c> says.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Since">The first day on which it holds.</param>
internal sealed record CompanyDecision(CompanyChoice Setting, Bilingual Decision, LocalDate Since)
{
    internal static CompanyDecision[] All { get; } = Read(Repository.Read(Cases.Decided));

    /// <summary>The rows of the table, such as “| 分送部门 | 仓储部、财务部 | warehousing and finance | 2026-06-01 |”.</summary>
    internal static CompanyDecision[] Read(string source)
    {
        var rows = source.Split('\n').SkipWhile(line => !line.StartsWith("|--", StringComparison.Ordinal)).Skip(1).Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)).Select(Of).ToArray();
        return rows.DistinctBy(row => row.Setting).Count() == rows.Length ? rows : throw new CaseFault($"{Cases.Decided}：一项设定只写一行");
    }

    private static CompanyDecision Of(string[] cells)
    {
        if (cells is not [var name, { Length: > 0 } zh, { Length: > 0 } en, var since] || LocalDatePattern.Iso.Parse(since) is not { Success: true } day)
            throw new CaseFault($"{Cases.Decided}：每行四格：设定、决定、Decision、日期：“{string.Join(" | ", cells)}”");
        var column = Columns.All.FirstOrDefault(column => column.Setting is not null && (column.Chinese == name || column.Heading == name))
            ?? throw new CaseFault($"{Cases.Decided}：没有“{name}”这项设定");
        return new(CompanyTerms.Choices.Single(choice => choice.Name == column.Setting), new(zh, en), day.Value);
    }
}
