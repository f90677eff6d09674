using System.Reflection;
using System.Text;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Terms;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The trace: each clause beside the members that carry it out, its cases and its tests, from the catalogue, the cases and the marks.</summary>
internal static class TraceBook
{
    internal const string File = "docs/trace.md";

    internal static string Write()
    {
        var book = new StringBuilder();
        Line(book, "# 条款与代码 · Clauses and code");
        Line(book);
        Line(book, "每条由哪些成员执行，有哪些案例，由哪些测试验证；末尾是公司设定。");
        Line(book, "Which members carry a clause out, which cases it has, and which tests execute it; the company's settings stand at the end.");
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
        Line(book, "| 节 Section | 条数 Clauses | 已执行 Executed | 案例 Cases ✅ | 由人执行 For people alone |");
        Line(book, "|---|---:|---:|---:|---:|");
        foreach (var section in ClauseCatalogue.All.GroupBy(clause => clause.Section))
            Row(Section(section.Key), [.. section]);
        Row("合计 Total", [.. ClauseCatalogue.All]);

        void Row(string name, Clause[] clauses)
        {
            var (cases, executed) = (clauses.SelectMany(CasesOf).ToArray(), clauses.Count(Cases.Owed.Contains));
            Line(book, FormattableString.Invariant(
                $"| {name} | {clauses.Length} | {executed} | {(cases.Length == 0 ? Words.None : $"{cases.Count(IsGreen)}/{cases.Length}")} | {clauses.Length - executed} |"));
        }
    }

    private static void Entry(StringBuilder book, Clause clause)
    {
        Line(book);
        Line(book, $"### {clause.Id} {clause.Title.Chinese} · {clause.Title.English}");
        var (code, cases, tests) = (ClauseMarks.InThePackage[clause.Id].ToArray(), CasesOf(clause).ToArray(), ClauseMarks.InTheTests[clause.Id].ToArray());
        if (code.Length == 0 && cases.Length == 0)
            Paragraph(book, "由人执行。For people alone.");
        if (code.Length > 0)
            Paragraph(book, $"**成员 Members** {string.Join(", ", code.Select(member => $"[`{ThePackage.NameOf(member)}`](../{SourcePlaces.Of(member, clause.Id)})"))}");
        if (cases.Length > 0)
            Paragraph(book, $"**案例 Cases** [{clause.Id}](book/cases/{clause.Id}.md): {string.Join("; ", cases.Select(it => $"{(IsGreen(it) ? "✅" : "❌")} {it.Heading.Chinese}"))}");
        if (tests.Length > 0)
        {
            Paragraph(book, $"**测试 Tests** {string.Join(", ", tests.GroupBy(test => test).Select(group =>
                FormattableString.Invariant($"[{ClauseMarks.Read(group.Key)}](../{SourcePlaces.OfTests(group.Key)}) ({group.Count()})")))}");
        }
    }

    /// <summary>What the company chooses, in the order of the clauses, and the cases that show each choice.</summary>
    private static void Settings(StringBuilder book)
    {
        Line(book);
        Line(book, "## 公司设定 · What the company settles");
        Line(book);
        Line(book, "制度没有规定，或者可以作两种理解的，由公司设定；公司没有另行决定的，按默认。没有默认的是“公司未定”，决定之前，凡取决于它的都未定。全部设定合为 `CompanyTerms`。");
        Line(book, "Where the regulation does not say, or can be read in two ways, the company sets it; where it decides nothing else, the default holds. Without a default the company is undecided, and what depends on it is undetermined. All settings together are `CompanyTerms`.");
        Line(book);
        Line(book, "| 条款 Clause | 设定内容 Question | 可选项 Choices | 默认 Default | 理由 Ground | 代码 In code | 案例 Cases |");
        Line(book, "|---|---|---|---|---|---|---|");
        foreach (var choice in CompanyTerms.Choices)
        {
            var standing = choice.Default ?? new(Words.NotSet, "undecided by the company");
            var cases = Cases.Stating(choice).Select(row => $"{row.Stated}: [{row.Case.Clause} {row.Case.Heading.Chinese}](book/cases/{row.Case.Clause}.md)");
            Line(book, $"| {choice.Clause} | {Both(choice.Question)} | {string.Join("<br>", choice.Choices.Select(it => $"{it.Chinese} · {it.English}"))} | {Both(standing)} | {Both(choice.Ground)} | `{choice.Name}` | {string.Join("<br>", cases)} |");
        }

        static string Both(Bilingual text) => $"{Cell(text.Chinese)}<br>{Cell(text.English)}";
    }

    private static IEnumerable<Case> CasesOf(Clause clause) => Cases.ByClause[clause.Id.ToString()];

    private static bool IsGreen(Case it) => CaseCheck.Faults(it).Count == 0;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static void Paragraph(StringBuilder book, string text)
    {
        Line(book);
        Line(book, text);
    }

    private static void Line(StringBuilder book, string text = "") => book.Append(text).Append('\n');
}
