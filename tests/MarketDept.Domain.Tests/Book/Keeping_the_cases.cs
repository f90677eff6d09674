using MarketDept.Domain.Regulations;
using MarketDept.Domain.Terms;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Book;

public class Keeping_the_cases
{
    private const string Whole = """
        # 8.2.5 手机畅通 · Reachable by phone

        手机要一直打得通。

        The mobile phone is reachable at all times.

        ## 打不通 · Off

        没有打通。

        Nobody answered.

        ### 事实 Facts

        | 责任人 Person | 违反 Breach | 损失 Loss |
        |---|---|---:|
        | 业务员甲 | 8.2.5 | 0.00 |

        ### 结果 Results

        | 责任人 Person | 条款 Clause | 罚款 Fine | 赔偿 Compensation |
        |---|---|---:|---:|
        | 业务员甲 | 11.1 | 10.00 | 0.00 |
        """;

    [Fact]
    public void Every_clause_that_ought_to_has_cases() =>
        Cases.Owed.Where(clause => Cases.ByClause[clause.Id.ToString()].Count() < 2).Select(clause => clause.ToString())
            .ShouldNotExist("下列条款应至少有两个案例：写在 docs/book/cases/<条款号>.md。");

    /// <summary>What a choice without a default leaves open is none of its choices; one that asks for a figure is shown with two.</summary>
    [Fact]
    public void Every_setting_has_a_case_for_each_choice() => CompanyTerms.Choices
        .Select(choice => (choice, stated: Cases.Stating(choice).Select(row => row.Stated)
            .Where(stated => stated is not Words.NotSet).Distinct().ToArray()))
        .Where(row => row.stated.Length < Math.Max(2, row.choice.Choices.Count))
        .Select(row => $"{row.choice.Name}：{string.Join('、', row.stated)}")
        .ShouldNotExist("下列设定还缺案例：每个可选项一个，数字两个，写在“设定 Settings”里。");

    /// <summary>What is nothing there has its word: a dash would not say whether the company has to decide.</summary>
    [Fact]
    public void A_case_says_of_a_setting_that_the_default_holds_or_that_the_company_is_undecided() => CompanyTerms.Choices
        .SelectMany(choice => Cases.Stating(choice).Where(row => row.Stated is Words.None or Words.Unstated || row.Stated == (choice.Default is null ? Words.ByDefault : Words.NotSet))
            .Select(row => $"{row.Case.Name}：{choice.Name} {row.Stated}"))
        .ShouldNotExist($"设定没有默认的，写“{Words.NotSet}”；有默认的，写“{Words.ByDefault}”。");

    /// <summary>A manager knows a setting by the heading of its column, so each has one, and no two share it.</summary>
    [Fact]
    public void Every_setting_has_one_plain_name() => CompanyTerms.Choices
        .Where(choice => Columns.All.Count(column => column.Setting == choice.Name) != 1).Select(choice => choice.Name)
        .ShouldNotExist("每项设定须有一列，列名就是它的名称。");

    [Fact]
    public void Every_column_of_a_setting_names_one_of_the_company() => Columns.All.Select(column => column.Setting).OfType<string>()
        .Except(CompanyTerms.Choices.Select(choice => choice.Name)).ShouldNotExist("没有这项设定：改正列的名称。");

    [Fact]
    public void Every_file_is_of_a_clause_and_says_which_and_all_of_its_cases_are_run() => Cases.Files
        .SelectMany(file => file.Faults.Append(file.Path == $"{Cases.Folder}cases/{file.Clause}.md" ? "" : $"{file.Path}：案例放在 cases/<条款号>.md"))
        .Where(fault => fault.Length > 0).ShouldNotExist("改正文件：");

    [Fact]
    public void The_guide_explains_every_column_and_every_word_and_no_other()
    {
        var told = Repository.Read(Cases.Guide).Split('\n').Where(line => line.StartsWith("| **", StringComparison.Ordinal))
            .Select(line => line.Split("**")[1]);

        Assert.Equal(Columns.All.Select(column => column.Heading).Concat(Words.All), told);
    }

    [Fact]
    public void No_column_is_kept_that_no_case_has() => Columns.All
        .Except(Cases.All.SelectMany(it => it.Tables.SelectMany(part => part).SelectMany(table => table.Columns))).Select(column => column.Heading)
        .ShouldNotExist("没有案例用到这些列：从列表中删去。");

    [Fact]
    public void A_file_without_a_fault_has_none() => Assert.Empty(FaultsOf(Whole));

    [Theory]
    [InlineData("罚款 Fine", "罚金 Fine", "没有“罚金 Fine”这一列，可用的列见 docs/book/README.md")]
    [InlineData("损失 Loss", "违反 Breach", "每行的格数须与列数相同，每列只出现一次")]
    [InlineData("损失 Loss", "扣款 Deduction", "这张事实表多了或少了“扣款”“损失”")]
    [InlineData("责任人 Person | 违反", "报告 Report | 违反", "事实须有“责任人”或")]
    [InlineData("# 8.2.5 手机畅通", "# 8.2.4 手机畅通", "开头第 1 段应为“# 8.2.5 手机畅通 · Reachable by phone”，现为“# 8.2.4 手机畅通 · Reachable by phone”")]
    [InlineData("手机要一直打得通", "手机要打得通", "开头第 2 段应为")]
    [InlineData("## 打不通 · Off", "", "没有案例")]
    [InlineData("### 结果 Results", "### 结果", "这里只写表格，标题为“设定 Settings”“版本 Editions”“事实 Facts”“结果 Results”之一：“### 结果”")]
    [InlineData("### 结果 Results", "", "没有“结果 Results”")]
    [InlineData("没有打通。", "第 2 次没有打通。", "数字只写在表里，说明中不写：“第 2 次没有打通。”")]
    [InlineData("Nobody answered.", "", "须有“中文 · English”的标题，以及先中文、后英文的说明各一段")]
    [InlineData("打不通 · Off", "Off · 打不通", "须有“中文 · English”的标题")]
    [InlineData("## 打不通 · Off", "##", "须有“中文 · English”的标题")]
    [InlineData("| 业务员甲 | 8.2.5", "| 甲 | 8.2.5", "“甲”看不出岗位，姓名须以岗位开头")]
    [InlineData("8.2.5 | 0.00", "8.2.5 | 零", "“损失”读不懂：“零”")]
    [InlineData("8.2.5 | 0.00", "8.2.5 | 100.00", "业务员甲的“赔偿”应为 0.00，实得 未定")]
    [InlineData("| 业务员甲 | 11.1", "| 业务员乙 | 11.1", "业务员乙的“责任人”应为 业务员乙，实得 业务员甲")]
    [InlineData("8.2.5 | 0.00", "8.2.5 | 未说明", "业务员甲的“缺少”没有写，实得 损失、比例")]
    [InlineData("| 业务员甲 | 8.2.5", "| 业务员甲、业务员乙 | 8.2.5", "有一项结果没有写：行为 行为，责任人 业务员乙")]
    [InlineData("| 10.00 | 0.00 |", "| 10.00 | 0.00 |\n| 业务员甲 | 11.1 | 10.00 | 0.00 |", "没有这样的结果：责任人 业务员甲")]
    public void What_is_wrong_is_told_in_chinese(string part, string instead, string fault) =>
        Assert.Contains(FaultsOf(Whole.Replace(part, instead, StringComparison.Ordinal)), told => told.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void A_file_named_for_no_clause_is_told() =>
        Assert.Contains("cases/8.9.9.md：制度没有第8.9.9条", new CaseFile("cases/8.9.9.md", Whole).Faults);

    [Fact]
    public void Each_situation_has_a_name_of_its_own() =>
        Assert.Contains("案例“打不通”出现不止一次", string.Concat(FaultsOf(Whole + Whole[Whole.IndexOf("\n## ", StringComparison.Ordinal)..])), StringComparison.Ordinal);

    private static List<string> FaultsOf(string source)
    {
        var file = new CaseFile("cases/8.2.5.md", source);
        return [.. file.Faults, .. file.Cases.SelectMany(CaseCheck.Faults)];
    }
}
