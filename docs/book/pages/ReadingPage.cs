namespace MarketDept.Book.Pages;

/// <summary>How the pages and the cases are read: the marks, the four results, every column and every word.</summary>
internal static class ReadingPage
{
    internal static Bilingual Title { get; } = new("怎样读这本书", "How to read this book");

    internal static Bilingual[] Rules { get; } =
    [
        new("每条先写内容（自述，不是原文），再写释义，即原文没有说清楚的地方怎样理解，然后是案例。",
            "A clause first says what it asks for, in our own words. Then comes the reading, which is how the open questions of the text are taken, and then the cases."),
        new("案例的“结果”是按制度手工算出来的。每次生成本书，程序把每个案例重算一遍：绿色✓是逐格相符，红色✗是不符，并列出差在哪里。",
            "The results of a case were worked out by hand from the regulation. Whenever this book is generated, the program computes each case again. A green ✓ says that every cell agrees. A red ✗ says that one does not, and which."),
        new("金额的单位是元。罚款、赔偿、负责收回、旷工是四种结果，从不相加。认定只说制度如何处理，不从工资中扣。",
            "Amounts are in yuan. Fine, compensation, duty to collect and absence are four results and are never added up. A finding says what the regulation says and withholds nothing from wages."),
        new("姓名以岗位开头：业务员甲、收款员乙。没有写日期的，行为发生在 2026-06-01；没有写版本的，按标准版。",
            "A name begins with the post: salesperson A, collector B. Without a date an act is of 2026-06-01, and without an edition the standard one holds."),
        new("结果表没有某一列，就是没有这一项。“未定”是还不能算出，不是零。",
            "Where a table of results lacks a column, there is nothing of that kind. Undetermined means that it cannot be computed yet, which is not zero."),
    ];

    internal static Html Of() => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <ul class="rules">{Rules.Select(rule => Html.Of($"<li>{rule}</li>\n"))}</ul>
        <h2>{new Bilingual("各列", "The columns")}</h2>
        {Table(Guide.All.Where(told => told.Term.Contains(' ', StringComparison.Ordinal)), told => told.Term.Split(' ', 2) is [var zh, var en] ? Html.Of($"{new Bilingual(zh, en)}") : Html.None)}
        <h2>{new Bilingual("用语", "The words")}</h2>
        {Table(Guide.All.Where(told => !told.Term.Contains(' ', StringComparison.Ordinal)), told => Html.Of($"""<span lang="zh-CN">{told.Term}</span>"""))}
        """);

    private static Html Table(IEnumerable<Guide> rows, Func<Guide, Html> term) => Html.Of($"""
        <dl class="words">
        {rows.Select(told => Html.Of($"""
        <div><dt>{term(told)}</dt><dd>{told.Meaning}</dd></div>

        """))}
        </dl>
        """);
}
