using System.Globalization;
using System.Text.RegularExpressions;
using MarketDept.Domain.Terms;

namespace MarketDept.Book.Pages.Tests;

/// <summary>What is written, before anybody opens it.</summary>
public sealed partial class Writing_the_pages
{
    private static readonly LocalDate Day = new(2026, 6, 30);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_same_book_gives_the_same_bytes_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Printed.Files, Site.Of(new Book(Cases.All, RegulationEditions.Standard, Day, "1.2.3")).ToDictionary(file => file.Name, file => file.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_clause_stands_on_the_page_of_its_section_with_all_that_the_catalogue_says()
    {
        foreach (var clause in Clause.All)
        {
            var page = Printed.Files[Links.Section(clause.Section)];
            Bilingual?[] said =
            [
                clause.Title, clause.Summary, clause.WhyNotComputed, clause.WhomItBinds, clause.LegalRisk?.Text, clause.FineRisk?.Text,
                .. clause.Ruling is { } reading ? Points.Of(reading).Select(point => (Bilingual?)point) : [],
                .. Domain.Staffing.Matter.List.Where(matter => matter.Clause == clause.Id).Select(matter => (Bilingual?)matter.Title),
            ];
            foreach (var text in said.OfType<Bilingual>())
                Assert.Contains(Html.Of($"{text}").Text, page, StringComparison.Ordinal);
            Assert.Contains($"<article class=\"clause\" id=\"{clause.Id}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_case_stands_on_its_page_with_every_cell_and_a_green_mark()
    {
        Assert.NotEmpty(Cases.All);
        Assert.Equal(Cases.All.Count(), Printed.SinglePages.Sum(name => Agreeing().Count(Printed.Files[name])));
        foreach (var it in Cases.All)
        {
            var page = Printed.Files[it.Clause == Cases.Month.Clause ? Links.Month : Links.Section(ClauseId.Parse(it.Clause).Section)];
            Assert.Contains(Html.Of($"{it.Heading}").Text, page, StringComparison.Ordinal);
            Assert.Contains(Html.Of($"{it.Situation}").Text, page, StringComparison.Ordinal);
            foreach (var cell in it.Tables.SelectMany(part => part).SelectMany(table => table.Rows).SelectMany(row => row.Cells))
                Assert.Contains(CaseEntry.Said(cell).Text, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_case_that_differs_is_red_says_what_differs_and_ends_with_1()
    {
        var changed = Changed("| 50.00 | 0.00 | 4,000.00 |", "| 50.00 | 0.00 | 4,000.01 |");
        var page = Site.Of(new Book(changed, RegulationEditions.Standard, Day, "1.2.3")).Single(file => file.Name == Links.Section(11)).Text;

        Assert.Contains("class=\"mark differs\"", page, StringComparison.Ordinal);
        Assert.Contains("业务员甲的“负责收回”应为 4,000.01，实得 4,000.00", page, StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("book").FullName;
        var (code, errors) = Run(changed, "--out", folder);
        Directory.Delete(folder, recursive: true);
        Assert.Equal(1, code);
        Assert.Contains("4,000.01", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_writes_the_day_that_it_is_given_and_ends_with_0()
    {
        var folder = Directory.CreateTempSubdirectory("book").FullName;
        var (code, errors) = Run(Cases.All, "--out", folder, "--on", "2025-01-02");

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(Printed.Files.Keys.Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.Contains("<time datetime=\"2025-01-02\">", File.ReadAllText(Path.Combine(folder, Links.Index)), StringComparison.Ordinal);
        Assert.Contains(Book.PackageVersion, File.ReadAllText(Path.Combine(folder, Links.Index)), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_decision_of_the_company_is_told_from_a_default_and_from_what_is_undecided()
    {
        var decisions = CompanyDecision.Read("| 设定 | 决定 | Decision | 自 |\n|---|---|---|---|\n| 分送部门 | 仓储部、财务部 | warehousing and finance | 2026-06-01 |\n");
        var book = new Book([], RegulationEditions.Standard, Day, "1.2.3", decisions);
        var page = SettingsPage.Of(book).Text;

        Assert.Equal(
            ["NoticeTerms.Routes"],
            book.Settings.Where(setting => setting.State == SettingState.Decided).Select(setting => setting.Choice.Name));
        Assert.Contains("<article class=\"setting decided\" id=\"NoticeTerms.Routes\"", page, StringComparison.Ordinal);
        Assert.Contains("仓储部、财务部", page, StringComparison.Ordinal);
        Assert.Contains("公司已定", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"settings.html#NoticeTerms.Routes\"", page, StringComparison.Ordinal);
        Assert.Equal(Printed.Book.Undecided.Count() - 1, book.Undecided.Count());
    }

    [Theory]
    [InlineData("| 没有这项 | 是 | yes | 2026-06-01 |", "没有“没有这项”这项设定")]
    [InlineData("| 分送部门 | 是 | yes | 六月 |", "每行四格")]
    [InlineData("| 分送部门 | 是 | yes | 2026-06-01 |\n| 分送部门 | 否 | no | 2026-06-02 |", "一项设定只写一行")]
    public void A_decision_that_cannot_be_read_is_told(string rows, string fault) =>
        Assert.Contains(fault, Assert.Throws<CaseFault>(() => CompanyDecision.Read($"|---|\n{rows}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_clause_page_has_the_text_then_an_example_then_the_reading_then_the_other_cases()
    {
        foreach (var clause in Clause.All.Where(clause => clause.Ruling is not null && Printed.Book.Of(clause).Count() > 1))
        {
            var page = Printed.Files[Links.Section(clause.Section)];
            var entry = page[page.IndexOf($"<article class=\"clause\" id=\"{clause.Id}\"", StringComparison.Ordinal)..];
            int[] places =
            [
                .. new[] { "<h2 ", "class=\"says\"", $"id=\"{Links.Anchor(clause, 0)}\"", "class=\"points\"", $"id=\"{Links.Anchor(clause, 1)}\"" }
                    .Select(part => entry.IndexOf(part, StringComparison.Ordinal)),
            ];
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void Every_text_of_a_clause_is_marked_as_restated_and_every_setting_in_a_case_as_assumed()
    {
        foreach (var name in Printed.SinglePages)
        {
            var page = Printed.Files[name];
            Assert.Equal(Count(page, "class=\"says\""), Count(page, Html.Of($"<p class=\"tag\">{ClauseEntry.Restated}</p>").Text));
            Assert.Equal(Count(page, "<table class=\"given assumed"), Count(page, "本案例假定，不是公司的决定"));
        }

        var stated = CompanyChoicesStated();
        Assert.NotEqual(0, stated);
        Assert.Equal(stated, Count(SettingsPage.Of(Printed.Book).Text, "<li><span class=\"state assumed\"") - 1);

        static int Count(string page, string part) => page.Split(part).Length - 1;
        static int CompanyChoicesStated() => Printed.Book.Settings.Sum(setting => Printed.Book.Stating(setting.Choice).Count());
    }

    [Fact]
    public void All_grounds_of_11_2_3_stand_in_one_list()
    {
        var list = Grounds().Match(Printed.Files[Links.Section(11)]).Value;
        Assert.NotEmpty(list);
        Assert.All(Domain.Receivables.Uncollectable.UncollectableGround.All, ground => Assert.Contains(Html.Of($"{ground.Title}").Text, list, StringComparison.Ordinal));
    }

    /// <summary>A finding that is not final is said not to be, alike in both languages, wherever a finding can rest, and on the setting.</summary>
    [Fact]
    public void Every_sanction_says_that_nothing_is_final_while_the_company_is_undecided_on_appeals()
    {
        foreach (var id in new[] { "11.1", "11.2", "11.2.1", "11.2.2", "11.2.3", "11.2.4", "11.3" })
        {
            Assert.Contains(Points.Of(Clause.Get(id).Ruling!.Value), point => Says(point) && (id == "11.1" || point.Chinese.Contains("11.1", StringComparison.Ordinal)));
        }

        Assert.True(Says(Printed.Book.Settings.Single(setting => setting.Choice.Name == "CaseTerms.AppealDays").Choice.Ground));

        static bool Says(Bilingual text) => text.Chinese.Contains("不是最终的：不生效，也不计入当月", StringComparison.Ordinal)
            && text.English.Contains("is not final: it takes no effect and counts in no month", StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_shows_words_of_programmers() => Assert.All(Printed.SinglePages, name =>
    {
        var text = Tag().Replace(Code().Replace(Printed.Files[name], ""), " ");
        Assert.DoesNotMatch("不变量|参数|编号先后|未选定|没有设定[。 ]|原文[：没只说]", text);
        Assert.DoesNotMatch(@"invariant|parameter|[A-Z][a-z]+Terms\.|founds? (no|a) claim|does not stand", text);
    });

    [Fact]
    public void The_wage_rules_stand_at_4_4_with_every_figure_and_every_source_of_each_profile()
    {
        var table = WageRules.Table.Text;
        foreach (var profile in Domain.Payroll.Deductions.JurisdictionProfile.All)
        {
            Assert.Contains(Html.Of($"{profile.Title}").Text, table, StringComparison.Ordinal);
            Assert.Contains($"<span>{profile.Terms.WageShare!.Value.ToString("P")}</span>", table, StringComparison.Ordinal);
            Assert.All(profile.Terms.Notices, notice => Assert.Contains(Html.Of($"{notice}").Text, table, StringComparison.Ordinal));
            Assert.All(profile.Terms.Sources, source => Assert.Contains($"href=\"#{ClauseEntry.Anchor(source)}\"", table, StringComparison.Ordinal));
        }

        Assert.Contains(table, Printed.Files[Links.Section(4)], StringComparison.Ordinal);
        Assert.Contains("20%", WageRules.InShort.Chinese, StringComparison.Ordinal);
        Assert.Contains("广东、深圳还须本人有过错", WageRules.InShort.Chinese, StringComparison.Ordinal);
    }

    /// <summary>Whatever the program's own description leaves to the company is a setting, or is listed besides.</summary>
    [Fact]
    public void What_the_company_sets_and_is_no_setting_is_listed_as_given_by_it()
    {
        string[] settings = ["Intervals", "DunningLevel", "NoticeRoute", "AuthorityLimit", "ActKind", "VisitRequestStatus", .. CompanyTerms.Choices.Select(choice => choice.Name.Split('.')[0])];
        var listed = Given.All.Select(given => given.Type.Name).ToHashSet(StringComparer.Ordinal);
        var left = System.Xml.Linq.XDocument.Load(Path.ChangeExtension(typeof(Clause).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Value.Contains("company sets", StringComparison.Ordinal) || member.Value.Contains("set by the company", StringComparison.Ordinal))
            .Select(member => OwnerOf(member.Attribute("name")!.Value))
            .Where(type => !settings.Contains(type) && !listed.Any(given => type == given || type.StartsWith(given + "Snapshot", StringComparison.Ordinal))).Distinct().ToArray();

        Assert.Empty(left.Except(["ConsignmentList", "ConsignmentListSnapshot"]));
        Assert.All(Given.All, given => Assert.True(given.Member.Length == 0 || given.Type.GetMember(given.Member).Length > 0, given.Code));
        Assert.All(Given.All, given => Assert.Contains(Html.Of($"{given.Says}").Text, Printed.Files[Links.Settings], StringComparison.Ordinal));

        static string OwnerOf(string name)
        {
            var path = name.Split('(')[0][2..].Split('.');
            return name.StartsWith("T:", StringComparison.Ordinal) ? path[^1] : path[^2];
        }
    }

    /// <summary>A figure in an example is one of the case to which it leads.</summary>
    [Fact]
    public void The_examples_of_the_first_page_have_the_figures_of_their_cases()
    {
        foreach (var question in Question.All)
        {
            var cells = Printed.Book.Of(Clause.Get(question.Clause)).First().Tables.SelectMany(part => part).SelectMany(table => table.Rows).SelectMany(row => row.Cells);
            foreach (var figure in Figure().Matches(question.Example.Chinese + question.Example.English).Select(match => match.Value))
            {
                Assert.True(
                    cells.Any(cell => cell.Text == figure || cell.Text == $"{figure}.00" || cell.Text.Split(' ').Contains(figure) || Math.Abs(Sum(cell)) == Sum(figure)),
                    $"{question.Clause}: {figure}");
            }
        }

        static decimal Sum(object of) => decimal.TryParse(of is Cell cell ? cell.Text : (string)of, NumberStyles.Number, CultureInfo.InvariantCulture, out var sum) ? sum : -1m;
    }

    [Fact]
    public void Every_column_and_every_word_is_explained_once_unless_there_is_nothing_to_explain()
    {
        var page = Printed.Files[Links.Reading];
        var told = page[page.IndexOf("</dl>", StringComparison.Ordinal)..].Split("<div><dt>").Length - 1;
        Assert.Equal(Guide.All.Count(row => row.Meaning.Chinese != row.Term), told);
    }

    [Fact]
    public void Every_region_of_a_case_has_its_name() => Assert.All(
        Cases.All.SelectMany(it => it.Tables.SelectMany(part => part)).SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Where(cell => (cell.Column == Columns.Region || cell.Column == Columns.DeliveryArea) && cell.Text.Any(char.IsAsciiDigit)),
        cell => Assert.Equal(cell.Text.Split('、').Length, Regions.Said(cell.Text).Chinese.Count(letter => letter == '（')));

    [Theory]
    [InlineData("金额 Amount", "1,650.00", "1,650.00元", "1,650.00 yuan")]
    [InlineData("单价 Rate", "0.5", "0.5 元/平方米·天", "0.5 yuan/m²·day")]
    [InlineData("面积 Area", "200.01", "200.01 平方米", "200.01 m²")]
    [InlineData("账龄 Age", "-7", "未到期（还有7天）", "not due yet (7 days left)")]
    [InlineData("账龄 Age", "7", "7", "7")]
    [InlineData("经过 Event", "查归属", "查归属（查看时点）", "question of owner (moment of looking)")]
    public void A_cell_is_told_as_a_manager_reads_it(string column, string cell, string chinese, string english)
    {
        var said = CaseEntry.Said(new Cell(Columns.Named(column), cell, 0)).Text;
        Assert.Equal(chinese, Tag().Replace(English().Replace(said, ""), ""));
        Assert.Equal(english, Tag().Replace(Chinese().Replace(said, ""), ""));
    }

    [Theory]
    [InlineData("--on", "yesterday")]
    [InlineData("--out")]
    [InlineData("help")]
    public void What_the_command_does_not_understand_ends_with_2(params string[] args) => Assert.Equal(2, Run([], args).Code);

    [Fact]
    public void Text_is_escaped()
    {
        var changed = Changed("## 前后两个月 · Two months", "## 前后<script>&\"两'个月 · Two <b>months");
        var page = Site.Of(new Book(changed, RegulationEditions.Standard, Day, "<1>")).Single(file => file.Name == Links.Section(11)).Text;

        Assert.Contains("前后&lt;script&gt;&amp;&quot;两&#39;个月", page, StringComparison.Ordinal);
        Assert.Contains("Two &lt;b&gt;months", page, StringComparison.Ordinal);
        Assert.Contains("&lt;1&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>&", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_editions_is_told_what_changed_and_what_did_not()
    {
        var page = EditionsPage.Of(new(
            new RegulationEdition("旧版", Money.FromYuan(10m), Money.FromYuan(50m), to: new LocalDate(2026, 1, 1)),
            new RegulationEdition("新版", Money.FromYuan(20m), Money.FromYuan(50m), from: new LocalDate(2026, 2, 1), to: new LocalDate(2027, 1, 1)),
            new RegulationEdition("末版", Money.FromYuan(20m), Money.FromYuan(50m), from: new LocalDate(2027, 1, 1)))).Text;

        Assert.Equal([$"<del>{Units.Of(Money.FromYuan(10m)).Text}</del> → <ins>{Units.Of(Money.FromYuan(20m)).Text}</ins>"], Change().Matches(page).Select(match => match.Value));
        Assert.Contains("2026-01-01 – 2026-02-01", page, StringComparison.Ordinal);
        Assert.Contains("罚款金额没有变化", page, StringComparison.Ordinal);
        Assert.DoesNotContain("目前只有一个版本", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_edition_is_told_that_nothing_changed() =>
        Assert.Contains("目前只有一个版本", Printed.Files[Links.Editions], StringComparison.Ordinal);

    [Fact]
    public void Every_link_leads_to_a_page_and_a_place_that_is_there()
    {
        foreach (var (name, text) in Printed.Files.Where(file => Printed.Pages.Contains(file.Key)))
        {
            foreach (var target in Link().Matches(text).Select(match => match.Groups[1].Value))
            {
                var (page, place) = target.Split('#') is [var file, var id] ? (file.Length == 0 ? name : file, id) : (target, null);
                Assert.True(Printed.Files.ContainsKey(page), $"{name}: {target}");
                Assert.True(place is null || Printed.Files[page].Contains($" id=\"{place}\"", StringComparison.Ordinal), $"{name}: {target}");
            }
        }
    }

    [Fact]
    public void A_page_names_no_place_twice() => Assert.All(
        Printed.Pages, name => Assert.Empty(Id().Matches(Printed.Files[name]).GroupBy(match => match.Value).Where(group => group.Count() > 1).Select(group => group.Key)));

    [Fact]
    public void Nothing_names_another_machine() =>
        Assert.All(Printed.Files.Values, text => Assert.DoesNotMatch(@"https?:|url\(|@import|src=""//", text));

    [Theory]
    [InlineData("1", "第一节", "Section 1")]
    [InlineData("2.1", "第二节 第一条", "Section 2, article 1")]
    [InlineData("4.8", "第四节 第八条", "Section 4, article 8")]
    [InlineData("8.3.3", "第八节 三、3", "Section 8, part 3, item 3")]
    [InlineData("8.4", "第八节 四", "Section 8, part 4")]
    [InlineData("9.6", "第九节 六", "Section 9, part 6")]
    [InlineData("11.2", "第十一节 二", "Section 11, part 2")]
    [InlineData("11.2.4", "第十一节 二、4", "Section 11, part 2, item 4")]
    public void A_clause_has_the_number_that_the_regulation_gives_it(string id, string chinese, string english)
    {
        Assert.Equal(new Bilingual(chinese, english), Numbering.Of(ClauseId.Parse(id)));
        Assert.Contains($"<p class=\"number\">{Html.Of($"{Numbering.Of(ClauseId.Parse(id))}").Text}</p>", Printed.Files[Links.Section(ClauseId.Parse(id).Section)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("业务员甲", "salesperson A")]
    [InlineData("业务员甲、收款员乙", "salesperson A, collector B")]
    [InlineData("订单二", "Order 2")]
    [InlineData("24 小时", "24 hours")]
    [InlineData("2026-06-09 13:00 至 2026-06-09 17:00", "2026-06-09 13:00 to 2026-06-09 17:00")]
    [InlineData("损失、比例", "Loss, Share")]
    [InlineData("去电未接", "unanswered call")]
    [InlineData("公司未定", "undecided by the company")]
    [InlineData("1,500.00", "1,500.00")]
    [InlineData("某某商行", null)]
    public void A_cell_is_told_in_english_where_that_is_known(string cell, string? english) => Assert.Equal(english, Gloss.English(cell));

    private static IEnumerable<Case> Changed(string part, string instead)
    {
        var file = Array.Find(Cases.Files, file => file.Clause == "11.2.3")!;
        Assert.Contains(part, file.Source, StringComparison.Ordinal);
        return new CaseFile(file.Path, file.Source.Replace(part, instead, StringComparison.Ordinal)).Cases;
    }

    private static (int Code, string Errors) Run(IEnumerable<Case> cases, params string[] args)
    {
        using var errors = new StringWriter();
        return (new Command(TextWriter.Null, errors).Run(args, cases, Day), errors.ToString());
    }

    [GeneratedRegex("class=\"mark agrees\"")]
    private static partial Regex Agreeing();

    [GeneratedRegex("<ul class=\"grounds\">.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Grounds();

    [GeneratedRegex("<script.*?</script>|<code>.*?</code>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[0-9][0-9,.:-]*[0-9]|[0-9]")]
    private static partial Regex Figure();

    [GeneratedRegex("<span class=\"zh.*?</span>")]
    private static partial Regex Chinese();

    [GeneratedRegex("<span class=\"en.*?</span>")]
    private static partial Regex English();

    [GeneratedRegex("<del>.*?</ins>")]
    private static partial Regex Change();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();
}
