using System.Text;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Terms;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The executed book: each clause beside what carries it out and what executes it, from the catalogue and the marks.</summary>
internal static class RegulationBook
{
    internal static string Write()
    {
        var book = new StringBuilder();
        Line(book, "# 市场部管理制度：执行情况 · The regulation as executed");
        Line(book);
        Line(book, "逐条列出：条文内容（自述）、释义、由哪些代码执行、案例及其结果。✅ 表示案例已由程序核对无误；案例的写法见[说明](book/README.md)。还没有案例的，列出验证它的测试。");
        Line(book, "Clause by clause: what it says in our own words, how it is read, which code carries it out, and its cases with their results. ✅ marks a case that was run and agrees; [how to read a case](book/README.md). Where there are no cases yet, the tests that execute it are listed.");
        Line(book);
        Line(book, "This file is generated from the clause catalogue, the cases and the `[Clause]` marks. Do not edit it; renew it with `MARKETDEPT_UPDATE_BOOK=1 dotnet test`.");
        Line(book);
        Summary(book);
        foreach (var section in ClauseCatalogue.All.GroupBy(clause => clause.Section))
        {
            Line(book);
            Line(book, $"## {Section(section.Key)}");
            foreach (var clause in section)
                Entry(book, clause);
        }

        Settings(book);
        return book.ToString();
    }

    private static string Section(int number) => $"{number} {Titles.OfSection(number).Chinese} · {Titles.OfSection(number).English}";

    private static void Summary(StringBuilder book)
    {
        Line(book, "| 节 Section | 条数 Clauses | 已执行 Executed | 其中有案例 With cases | 案例 Cases ✅ | 纯人工 For people alone |");
        Line(book, "|---|---:|---:|---:|---:|---:|");
        foreach (var section in ClauseCatalogue.All.GroupBy(clause => clause.Section))
            Row(Section(section.Key), [.. section]);
        Row("合计 Total", [.. ClauseCatalogue.All]);

        void Row(string name, Clause[] clauses)
        {
            var cases = clauses.SelectMany(CasesOf).ToArray();
            Line(book, FormattableString.Invariant(
                $"| {name} | {clauses.Length} | {clauses.Count(IsExecuted)} | {clauses.Count(clause => CasesOf(clause).Any())} | {(cases.Length == 0 ? Words.None : $"{cases.Count(IsGreen)}/{cases.Length}")} | {clauses.Count(clause => !IsExecuted(clause))} |"));
        }
    }

    /// <summary>What the company chooses, in the order of the clauses.</summary>
    private static void Settings(StringBuilder book)
    {
        Line(book);
        Line(book, "## 公司设定 · What the company settles");
        Line(book);
        Line(book, "原文没有规定，或者可以作两种理解的，由公司选定；没有选定的，按默认。没有默认的，选定之前不作判断。全部设定合为 `CompanyTerms`。");
        Line(book, "Where the text is silent or can be read in two ways, the company chooses; else the default stands. Where there is none, nothing is decided before. All of it together is `CompanyTerms`.");
        Line(book);
        Line(book, "| 条款 Clause | 设定内容 Question | 可选项 Choices | 默认 Default | 理由 Ground | 代码 In code |");
        Line(book, "|---|---|---|---|---|---|");
        foreach (var choice in CompanyTerms.Choices)
        {
            var standing = choice.Default ?? new("无", "none");
            Line(book, $"| {choice.Clause} | {Both(choice.Question)} | {string.Join("<br>", choice.Choices.Select(it => $"{it.Chinese} · {it.English}"))} | {Both(standing)} | {Both(choice.Ground)} | `{choice.Name}` |");
        }

        static string Both(Bilingual text) => $"{Cell(text.Chinese)}<br>{Cell(text.English)}";
    }

    private static IEnumerable<Case> CasesOf(Clause clause) => Cases.ByClause[clause.Id.ToString()];

    private static bool IsGreen(Case it) => CaseCheck.Faults(it).Count == 0;

    /// <summary>By the marks: it has a case that agrees, or code and tests that say they are about it.</summary>
    private static bool IsExecuted(Clause clause) => ClauseMarks.HasBoth(clause.Id) || CasesOf(clause).Any(IsGreen);

    private static void Entry(StringBuilder book, Clause clause)
    {
        Line(book);
        Line(book, $"### {clause.Id} {clause.Title.Chinese} · {clause.Title.English}");
        Line(book);
        Line(book, "| 中文 | English |");
        Line(book, "|---|---|");
        Row(book, new("性质", "Kind"), Joined(Titles.Of(clause.Kinds)));
        Row(book, new("内容", "Says"), clause.Summary);
        Row(book, new("释义", "Reading"), clause.Ruling);
        Row(book, new("不予计算", "Not computed"), clause.WhyNotComputed);
        Row(book, new("适用罚则", "Answered by"), Clauses(clause.AnsweredBy));
        Row(book, new("优先于", "Overrides"), Clauses(clause.Overrides));
        Row(book, new("罚款档次", "Fine"), Titles.FineOf(clause) is { } fine ? Fine(clause, fine) : null);
        Executed(book, clause);
    }

    private static void Executed(StringBuilder book, Clause clause)
    {
        var code = ClauseMarks.InThePackage[clause.Id].ToArray();
        if (code.Length > 0)
            Paragraph(book, $"**执行于 Carried out by** {string.Join(", ", code.Select(name => $"`{name}`"))}");

        if (CasesOf(clause).Any())
            Executed(book, clause.Id.ToString(), CasesOf(clause));
        else if (ClauseMarks.InTheTests.Contains(clause.Id))
            Executed(book, ClauseMarks.InTheTests[clause.Id].Select(test => $"- {test.Situation}: {test.Sentence}"));
        else if (code.Length == 0)
            Paragraph(book, "**由人执行 For people alone**");
    }

    private static void Executed(StringBuilder book, IEnumerable<string> tests)
    {
        Paragraph(book, "**验证于 Executed by**");
        Line(book);
        foreach (var test in tests)
            Line(book, test);
    }

    private static void Executed(StringBuilder book, string clause, IEnumerable<Case> cases)
    {
        Paragraph(book, $"**案例 Cases** [{clause}](book/cases/{clause}.md)");
        Line(book);
        Line(book, "| | 情形 Situation | 结果 Results |");
        Line(book, "|---|---|---|");
        foreach (var it in cases)
        {
            var results = it.Results.Select(row => string.Join("，", row.Cells.Where(cell => cell.Text != Words.None).Select(cell => $"{cell.Column.Chinese} {cell.Text}")));
            Line(book, $"| {(IsGreen(it) ? "✅" : "❌")} | {it.Heading.Chinese} · {it.Heading.English} | {string.Join("<br>", results)} |");
        }
    }

    private static Bilingual? Clauses(ValueList<ClauseId> ids) =>
        ids.Count == 0 ? null : Joined(((IEnumerable<ClauseId>)ids).Select(ClauseCatalogue.Get)
            .Select(clause => new Bilingual($"{clause.Id} {clause.Title.Chinese}", $"{clause.Id} {clause.Title.English}")));

    private static Bilingual Fine(Clause clause, Bilingual fine)
    {
        var amount = RegulationEdition.Standard.FineFor(clause);
        return new($"{fine.Chinese}；现行标准版每人每次 {amount:C}", $"{fine.English}; {amount:C} per person per time in the standard edition");
    }

    private static Bilingual? Joined(IEnumerable<Bilingual> parts)
    {
        var list = parts.ToArray();
        return list.Length == 0 ? null : new(string.Join('、', list.Select(part => part.Chinese)), string.Join(", ", list.Select(part => part.English)));
    }

    private static void Row(StringBuilder book, Bilingual name, Bilingual? text)
    {
        if (text is { } said)
            Line(book, $"| **{name.Chinese}** {Cell(said.Chinese)} | **{name.English}** {Cell(said.English)} |");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static void Paragraph(StringBuilder book, string text)
    {
        Line(book);
        Line(book, text);
    }

    private static void Line(StringBuilder book, string text = "") => book.Append(text).Append('\n');
}
