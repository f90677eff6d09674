namespace MarketDept.Book.Pages;

/// <summary>How the pages and the cases are read: the marks, the four results, every column and every word.</summary>
internal static class ReadingPage
{
    internal static Bilingual Title { get; } = new("怎样读这本书", "How to read this book");

    internal static Bilingual[] Rules { get; } =
    [
        new("每条先写内容，再举一个案例，然后是释义：制度没有说清楚的地方怎样理解。其他案例在后面。",
            "Each clause first says what it asks for and gives one worked case. Then comes the reading: how it is understood where the regulation is not clear. Further cases follow."),
        new("标有转述的，是用自己的话复述制度。只有加引号的字句引自制度原文。",
            "What is marked as restated says in our own words what the regulation says. Only words in quotation marks are quoted from it."),
        new("案例的结果是按制度手工算出来的。每次生成本书，程序把每个案例重算一遍：绿色 ✓ 已复核是逐格相符，红色 ✗ 复核不符是有差异，并列出差在哪里。",
            "The results of a case were worked out by hand from the regulation. Whenever this book is made, the program works out each case again. A green ✓ checked means that every cell agrees. A red ✗ differs means that one does not, and shows which."),
        new("金额的单位是元。罚款、赔偿、负责收回、旷工是四种结果，从不相加。负责收回是责任，不是欠债。认定本身不扣款；罚款不从工资中扣；赔偿能否扣、扣多少，见4.4。",
            "Amounts are in yuan. Fine, compensation, duty to collect and absence are four kinds of result and are never added up. A duty to collect is a responsibility, not a debt. A finding itself deducts nothing. Fines are not deducted from wages. Whether and how much compensation may be deducted stands at 4.4."),
        new("姓名以岗位开头：业务员甲、收款员乙。没有写日期的，行为发生在 2026-06-01；没有写版本的，按标准版。",
            "A name begins with the post: salesperson A, collector B. Where no date is given, the act took place on 2026-06-01; where no edition is given, the standard one applies."),
        new("案例的设定一表是本案例的假定，不是公司的决定。公司的决定只在公司设定一页。结果表没有某一列，就是没有这一项。",
            "The table of settings in a case is what the case assumes. It is not a decision of the company; those stand on the page of settings only. Where a table of results has no such column, there is none of it."),
    ];

    /// <summary>What "nothing" can mean; each has one word, on every page.</summary>
    internal static (Bilingual Word, Bilingual Meaning)[] Nothing { get; } =
    [
        (new("制度没有规定", "the regulation does not say"), new("制度对这一点没有说。怎样理解，见该条的释义。", "The regulation is silent on this. The reading of the clause says how it is understood.")),
        (Setting.Named(SettingState.Undecided), new("这项设定没有默认，公司还没有决定。", "The setting has no default, and the company has not decided on it.")),
        (Setting.Named(SettingState.Default), Setting.NotDecided),
        (new(Words.Unstated, "not stated"), new("这件事实没有人说明，不等于没有。", "Nobody stated this fact, which does not mean that there is none.")),
        (new(Words.Open, "undetermined"), new("还不能算出或者判断，不是零，也不是否。", "It cannot be worked out yet, which means neither zero nor no.")),
        (new(Words.None, Words.None), new("不适用：没有这一项。", "Nothing applies: there is no such thing here.")),
    ];

    /// <summary>What the columns and words are about, by the clauses whose cases have them.</summary>
    private static readonly (Bilingual Name, string[] Clauses)[] Areas =
    [
        (new("工资", "Wages"), ["4.4"]),
        (new("款项", "Money"), ["2.4", "4.5", "6", "9"]),
        (new("违纪", "Breaches"), ["11"]),
        (new("许诺与通知单", "Promises and forms"), ["2.6", "4.7", "8.2.2", "8.2.3", "8.3.2", "8.3.3", "8.3.5", "8.5"]),
        (new("仓储与订单", "Storage and orders"), ["2.5", "7", "8.3.6", "10"]),
        (new("客户", "Customers"), ["2.1", "2.2", "2.3", "5", "8"]),
        (new("部门事务", "The department"), ["2", "3", "4"]),
    ];

    private static readonly Bilingual Common = new("各处常用", "Used in many places");
    private static readonly Bilingual OfSettings = new("公司设定", "The company's settings");

    internal static Html Of(Book book) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <ul class="rules">{Rules.Select(rule => Html.Of($"<li>{rule}</li>\n"))}</ul>
        <h2 id="nothing">{new Bilingual("没有，有几种意思", "What nothing can mean")}</h2>
        <dl class="words nothing">
        {Nothing.Select(row => Html.Of($"<div><dt>{row.Word}</dt><dd>{row.Meaning}</dd></div>\n"))}
        </dl>
        <h2>{new Bilingual("各列", "The columns")}</h2>
        {Grouped(Guide.All.Where(IsColumn), told => AreaOf(book, Columns.Named(told.Term)), told => told.Term.Split(' ', 2) is [var zh, var en] ? Html.Of($"{new Bilingual(zh, en)}") : Html.None)}
        <h2>{new Bilingual("用语", "The words")}</h2>
        {Grouped(Guide.All.Where(told => !IsColumn(told) && told.Meaning.Chinese != told.Term), told => AreaOf(book, told.Term), told => Html.Of($"""<span lang="zh-CN">{told.Term}</span>"""))}
        """);

    private static bool IsColumn(Guide told) => told.Term.Contains(' ', StringComparison.Ordinal);

    private static Bilingual AreaOf(Book book, Column column) =>
        column.Setting is not null ? OfSettings : AreaOf(book, it => it.Tables.SelectMany(part => part).Any(table => table.Has(column)));

    private static Bilingual AreaOf(Book book, string word) => AreaOf(
        book, it => it.Tables.SelectMany(part => part).SelectMany(table => table.Rows).Any(row => Array.Exists(row.Cells, cell => cell.Text.Split('、').Contains(word))));

    /// <summary>The area of most of the cases; common where these are of more than two.</summary>
    private static Bilingual AreaOf(Book book, Func<Case, bool> uses)
    {
        var areas = book.Cases.Where(it => ClauseId.TryParse(it.Clause, out _) && uses(it)).GroupBy(it => AreaOf(it.Clause)).OrderByDescending(area => area.Count()).ToArray();
        return areas.Length is 0 or > 2 ? Common : areas[0].Key;
    }

    private static Bilingual AreaOf(string clause) => Array.Find(
        Areas, area => area.Clauses.Any(part => clause == part || clause.StartsWith(part + ".", StringComparison.Ordinal))) is { Clauses: not null } area ? area.Name : Common;

    private static Html Grouped(IEnumerable<Guide> rows, Func<Guide, Bilingual> area, Func<Guide, Html> term)
    {
        var byArea = rows.ToLookup(area);
        Bilingual[] order = [Common, .. Areas.Select(known => known.Name), OfSettings];
        return Html.Join(order.Where(byArea.Contains).Select(name => Html.Of($"""
            <h3>{name}</h3>
            <dl class="words">
            {byArea[name].Select(told => Html.Of($"<div><dt>{term(told)}</dt><dd>{told.Meaning}</dd></div>\n"))}
            </dl>

            """)));
    }
}
