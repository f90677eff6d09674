namespace MarketDept.Book.Pages;

/// <summary>One section: its clauses with their cases, and the law that is held against them, each source once.</summary>
internal static class SectionPage
{
    internal static Html Of(Book book, int section)
    {
        Clause[] clauses = [.. Clause.InSection(section)];
        return Html.Of($"""
            <header class="title">
            <p class="number">{Numbering.OfSection(section)}</p>
            <h1>{Titles.OfSection(section)}</h1>
            </header>
            {Contents(book, section, clauses)}
            {clauses.Select(clause => ClauseEntry.Of(book, clause))}
            {Sources(section, clauses)}
            {Turn(section)}
            """);
    }

    private static Html Contents(Book book, int section, Clause[] clauses) => Html.Of($"""
        <nav class="contents" aria-label="本节条款 Clauses of section {section}">
        <ol>
        {clauses.Select(clause => Html.Of($"""
        <li>{Links.Clause(clause.Id)}{Html.When(book.Of(clause).Any(), () => Html.Of($""" <span class="count">{Counted(book.Of(clause).Count())}</span>"""))}</li>

        """))}
        </ol>
        </nav>
        """);

    internal static Bilingual Counted(int cases) => new(
        $"{cases} 例",
        $"{cases} {(cases == 1 ? "case" : "cases")}");

    private static Html Sources(int section, Clause[] clauses)
    {
        var sources = clauses.SelectMany(clause => new[] { clause.LegalRisk, clause.FineRisk }).OfType<LegalRisk>().SelectMany(risk => risk.Sources)
            .Concat(section == WageRules.Clause.Section ? WageRules.Sources : []).Distinct().ToArray();
        return Html.When(sources.Length > 0, () => Html.Of($"""
            <section class="sources" aria-labelledby="sources-{section}">
            <h2 id="sources-{section}">{new Bilingual("法律来源", "Legal sources")}</h2>
            <p>{new Bilingual("均据二手资料转述，应与官方文本核对；不是法律意见。", "Restated from secondary sources and to be checked against the official texts. This is not legal advice.")}</p>
            <ul>
            {sources.Select(source => Html.Of($"""
            <li id="{ClauseEntry.Anchor(source)}"><h3>{source.Name}</h3>
            <p>{source.Says}</p>
            <p class="aside">{source.Version} · {new Bilingual("核对于", "checked on")} {NodaTime.Text.LocalDatePattern.Iso.Format(source.CheckedOn)}</p></li>

            """))}
            </ul>
            </section>
            """));
    }

    private static Html Turn(int section) => Html.Of($"""
        <nav class="turn" aria-label="前后各节 Sections before and after">
        {Html.When(section > 1, () => To(section - 1, "prev"))}
        {Html.When(section < 11, () => To(section + 1, "next"))}
        </nav>
        """);

    private static Html To(int section, string where) => Html.Of($"""
        <a rel="{where}" href="{Links.Section(section)}">{Numbering.OfSection(section)} {Titles.OfSection(section)}</a>
        """);
}
