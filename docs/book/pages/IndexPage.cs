namespace MarketDept.Book.Pages;

/// <summary>Where a reader begins: the questions that are asked most, the sections, every clause.</summary>
internal static class IndexPage
{
    internal static Bilingual Title { get; } = new("市场部管理制度：执行手册", "The marketing department regulation in practice");

    internal static Html Of(Book book) => Html.Of($"""
        {Head(book)}
        <section class="questions" aria-labelledby="questions">
        <h2 id="questions">{new Bilingual("常见问题", "Frequent questions")}</h2>
        <ul>
        {Question.All.Select(question => Asked(book, question))}
        <li><a href="{Links.Settings}#undecided">{new Bilingual("公司还有哪些设定没有决定？", "On which settings is the company undecided?")}</a>
        <p class="answer">{new Bilingual($"{book.Undecided.Count()} 项：", $"{book.Undecided.Count()}:")} {Html.List(book.Undecided.Select(setting => Html.Of($"""<a href="{Links.To(setting.Choice)}">{setting.Name}</a>""")))}</p>
        <p class="answer"><a href="{Links.Given}">{new Bilingual($"另外须由公司给出：{Given.All.Length} 项", $"What else the company has to give: {Given.All.Length}")}</a></p></li>
        </ul>
        </section>
        <section aria-labelledby="reading">
        <h2 id="reading">{new Bilingual("怎样读", "How to read")}</h2>
        <ul class="rules">{ReadingPage.Rules.Take(3).Select(rule => Html.Of($"<li>{rule}</li>\n"))}</ul>
        <p><a href="{Links.Month}">{new Bilingual("一个月的例子，从头到尾", "One month as an example, from beginning to end")}</a></p>
        <p><a href="{Links.Reading}">{new Bilingual("各列与用语的含义", "What the columns and the words mean")}</a> · <a href="{Links.Whole}">{new Bilingual("整册一页（打印用）", "The whole book on one page, for printing")}</a></p>
        </section>
        {Contents(book)}
        """);

    /// <summary>The first sheet of the printed book.</summary>
    internal static Html Cover(Book book) => Html.Of($"""
        {Head(book)}
        {Contents(book)}
        """);

    private static Html Head(Book book) => Html.Of($"""
        <header class="title">
        <h1>{Title}</h1>
        <p class="lead">{new Bilingual(
            "制度逐条怎样执行：每条说什么，怎样理解，由谁决定，违反的后果，以及带数字的案例。",
            "How the regulation is carried out, clause by clause: what it says, how it is read, who decides, what a breach costs, and worked cases with figures.")}</p>
        <p class="run">{Site.RunOf(book)}</p>
        </header>
        """);

    private static Html Asked(Book book, Question question)
    {
        var clause = Clause.Get(question.Clause);
        return Html.Of($"""
            <li><a href="{Links.To(clause)}">{question.Text}</a> <span class="count">{clause.Id} {clause.Title}</span>
            <p class="answer">{question.Answer}</p>
            {Html.When(book.Of(clause).Any(), () => Html.Of($"""
            <p class="answer example"><a href="{Links.Section(clause.Section)}#{Links.Anchor(clause, 0)}">{new Bilingual("例", "Example")}</a>{ClauseEntry.Colon}{question.Example}</p>
            """))}</li>

            """);
    }

    private static Html Contents(Book book) => Html.Of($"""
        <section class="clauses" id="clauses" aria-labelledby="clauses-title">
        <h2 id="clauses-title">{new Bilingual("目录", "Contents")}</h2>
        {Clause.All.GroupBy(clause => clause.Section).Select(section => Section(book, section.Key, [.. section]))}
        </section>
        """);

    private static Html Section(Book book, int section, Clause[] clauses)
    {
        var cases = clauses.SelectMany(book.Of).ToArray();
        return Html.Of($"""
            <section>
            <h3><a href="{Links.Section(section)}">{Numbering.OfSection(section)} {Titles.OfSection(section)}</a>{Html.When(cases.Length > 0, () => Html.Of($""" <span class="count{(cases.All(book.Agrees) ? "" : " differs")}">{SectionPage.Counted(cases.Length)} {(cases.All(book.Agrees) ? "✓" : "✗")} {(cases.All(book.Agrees) ? new Bilingual("已复核", "checked") : new Bilingual("复核不符", "differ"))}</span>"""))}</h3>
            <ol>{clauses.Select(clause => Html.Of($"<li>{Links.Clause(clause.Id)}</li>\n"))}</ol>
            </section>

            """);
    }
}
