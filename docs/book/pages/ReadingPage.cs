namespace MarketDept.Book.Pages;

/// <summary>How the pages and the cases are read: the marks, the four results, every column and every word.</summary>
internal static class ReadingPage
{
    internal static Bilingual Title { get; } = new("怎样读这本书", "How to read this book");

    internal static Bilingual[] Rules { get; } =
    [
        new("每条先写内容，再举一个案例，然后是释义：制度没有说清楚的地方怎样理解。其他案例在后面。",
            "Each clause first says what it asks for and gives one worked case. Then comes the reading: how it is understood where the regulation is not clear. Further cases follow."),
        new("标“转述”的，是用自己的话复述制度。条文和释义里，只有加引号“”的字句引自制度原文。",
            "What is marked as restated says in our own words what the regulation says. In clauses and readings only words in quotation marks are quoted from it."),
        new("案例的“结果”是按制度手工算出来的。每次生成本书，程序把每个案例重算一遍：绿色✓是逐格相符，红色✗是不符，并列出差在哪里。",
            "The results of a case were worked out by hand from the regulation. Whenever this book is made, the program works out each case again. A green ✓ means that every cell agrees. A red ✗ means that one does not, and shows which."),
        new("金额的单位是元。罚款、赔偿、负责收回、旷工是四种结果，从不相加。负责收回是责任，不是欠债。认定只说制度如何处理，不从工资中扣。",
            "Amounts are in yuan. Fine, compensation, duty to collect and absence are four kinds of result and are never added up. A duty to collect is a responsibility, not a debt. A finding says what the regulation provides and deducts nothing from wages."),
        new("姓名以岗位开头：业务员甲、收款员乙。没有写日期的，行为发生在 2026-06-01；没有写版本的，按标准版。",
            "A name begins with the post: salesperson A, collector B. Where no date is given, the act took place on 2026-06-01; where no edition is given, the standard one applies."),
        new("案例的“设定”一表是本案例的假定，不是公司的决定。公司的决定只在“公司设定”一页。结果表没有某一列，就是没有这一项。",
            "The table of settings in a case is what the case assumes. It is not a decision of the company; those stand on the page of settings only. Where a table of results has no such column, there is none of it."),
    ];

    /// <summary>What "nothing" can mean; each has one word, on every page.</summary>
    internal static (Bilingual Word, Bilingual Meaning)[] Nothing { get; } =
    [
        (new("制度没有规定", "the regulation does not say"), new("制度对这一点没有说。怎样理解，见该条的释义。", "The regulation is silent on this. The reading of the clause says how it is understood.")),
        (Setting.Named(SettingState.Undecided), new("这项设定没有默认，公司还没有决定。", "The setting has no default, and the company has not decided on it.")),
        (Setting.Named(SettingState.Default), new("公司没有另行决定，按默认执行。", "The company has decided nothing else, so the default holds.")),
        (new(Words.Unstated, "not stated"), new("这件事实没有人说明，不等于没有。", "Nobody stated this fact, which does not mean that there is none.")),
        (new(Words.Open, "undetermined"), new("还不能算出或者判断，不是零，也不是否。", "It cannot be worked out yet, which means neither zero nor no.")),
        (new(Words.None, Words.None), new("不适用：没有这一项。", "Nothing applies: there is no such thing here.")),
    ];

    internal static Html Of() => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <ul class="rules">{Rules.Select(rule => Html.Of($"<li>{rule}</li>\n"))}</ul>
        <h2 id="nothing">{new Bilingual("“没有”的几种意思", "What “nothing” can mean")}</h2>
        <dl class="words nothing">
        {Nothing.Select(row => Html.Of($"<div><dt>{row.Word}</dt><dd>{row.Meaning}</dd></div>\n"))}
        </dl>
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
