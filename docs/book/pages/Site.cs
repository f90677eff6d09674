using System.Reflection;
using System.Text.RegularExpressions;

namespace MarketDept.Book.Pages;

/// <summary>All files of the book, by name. The same book gives the same bytes on every machine.</summary>
internal static partial class Site
{
    internal static IEnumerable<(string Name, string Text)> Of(Book book)
    {
        var sections = Clause.All.Select(clause => clause.Section).Distinct().ToArray();
        (string Name, Bilingual Title, Html Content)[] parts =
        [
            .. sections.Select(section => (Links.Section(section), Title(section), SectionPage.Of(book, section))),
            (Links.Month, MonthPage.Title, MonthPage.Of(book)),
            (Links.Settings, SettingsPage.Title, SettingsPage.Of(book)),
            (Links.Editions, EditionsPage.Title, EditionsPage.Of(book.Editions)),
            (Links.Reading, ReadingPage.Title, ReadingPage.Of(book)),
        ];

        yield return (Links.Index, Page(book, Links.Index, IndexPage.Title, IndexPage.Of(book)));
        foreach (var (name, title, content) in parts)
            yield return (name, Page(book, name, title, content));
        yield return (Links.Whole, Whole(book, Html.Join([IndexPage.Cover(book), .. parts.Select(part => part.Content)])));
        yield return ("book.css", Asset("book.css"));
        yield return ("book.js", $"const BOOK = {SearchIndex.Of(book)};\n\n{Asset("book.js")}");
    }

    private static Bilingual Title(int section) =>
        new($"{Numbering.OfSection(section).Chinese} {Titles.OfSection(section).Chinese}", $"{Numbering.OfSection(section).English}: {Titles.OfSection(section).English}");

    /// <summary>Every page in one, for paper: its links stay inside.</summary>
    private static string Whole(Book book, Html content) =>
        OtherPage().Replace(Page(book, Links.Whole, IndexPage.Title, content), "href=\"#");

    private static string Page(Book book, string name, Bilingual title, Html content) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title.Chinese} · {title.English}</title>
        <link rel="stylesheet" href="book.css">
        <script src="book.js"></script>
        </head>
        <body class="{Path.GetFileNameWithoutExtension(name)}">
        <a class="skip" href="#main">{new Bilingual("跳到正文", "Skip to the text")}</a>
        <header class="bar">
        <a class="brand" href="{Links.Index}">{new Bilingual("市场部管理制度", "Marketing department regulation")}</a>
        <nav aria-label="主导航 Main">
        <a href="{Links.Index}#clauses">{new Bilingual("目录", "Contents")}</a>
        <a href="{Links.Month}"{Current(name == Links.Month)}>{new Bilingual("一个月", "A month")}</a>
        <a href="{Links.Settings}"{Current(name == Links.Settings)}>{new Bilingual("公司设定", "Settings")}</a>
        <a href="{Links.Editions}"{Current(name == Links.Editions)}>{new Bilingual("版本变化", "Editions")}</a>
        <a href="{Links.Reading}"{Current(name == Links.Reading)}>{new Bilingual("怎样读", "How to read")}</a>
        </nav>
        <div class="tools" hidden>
        <form role="search">
        <label for="q">{new Bilingual("搜索", "Search")}</label>
        <input id="q" type="search" autocomplete="off" placeholder="8.1.2 · 欠费" aria-controls="found">
        </form>
        <div class="switch" role="group" aria-label="语言 Language">
        <button type="button" data-to="zh" lang="zh-CN" aria-pressed="false">中文</button>
        <button type="button" data-to="en" lang="en" aria-pressed="false" aria-label="English">EN</button>
        <button type="button" data-to="both" aria-pressed="true" aria-label="中英对照 Both languages">中/EN</button>
        </div>
        </div>
        </header>
        <section id="found" class="found" aria-label="搜索结果 Search results" aria-live="polite" hidden></section>
        <main id="main">
        {content}
        </main>
        <footer>
        <p>{RunOf(book)}</p>
        <p>{new Bilingual("条文和释义都是转述，只有加引号的字句引自制度原文。本书不是法律意见。", "Clauses and readings are restated; only words in quotation marks are quoted from the regulation. Nothing here is legal advice.")}</p>
        </footer>
        </body>
        </html>

        """).Text;

    /// <summary>Day, version and how many cases agree.</summary>
    internal static Html RunOf(Book book)
    {
        var (day, agree, all) = (NodaTime.Text.LocalDatePattern.Iso.Format(book.On), book.Cases.Count(book.Agrees), book.Cases.Count);
        return Html.Of($"""
            {new Bilingual("核算日期", "Worked out on")} <time datetime="{day}">{day}</time> · {new Bilingual("核算程序 MarketDept.Domain 版本", "by the program MarketDept.Domain, version")} {book.Version} · {new Bilingual($"案例 {all} 个，已复核相符 {agree} 个", $"{all} cases, {agree} checked and in agreement")}
            """);
    }

    private static Html Current(bool isCurrent) => isCurrent ? new(" aria-current=\"page\"") : Html.None;

    private static string Asset(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("href=\"(?:section-[0-9]+|settings|month|editions|reading|index)\\.html#")]
    private static partial Regex OtherPage();
}
