using MarketDept.Domain.Terms;

namespace MarketDept.Book.Pages;

/// <summary>What the company chooses, and above all what it has to choose and has not.</summary>
internal static class SettingsPage
{
    internal static Bilingual Title { get; } = new("公司设定", "What the company settles");

    internal static CompanyChoice[] Open { get; } = [.. CompanyTerms.Choices.Where(choice => choice.Default is null)];

    internal static Html Of(Book book) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <p>{new Bilingual(
            "制度没有规定，或者可以作两种理解的，由公司选定。没有选定的，按默认执行；没有默认的，选定之前凡取决于它的都不作判断。",
            "Where the regulation is silent or can be read in two ways, the company chooses. Else the default holds. Where there is no default, nothing that depends on it is judged before the company has chosen.")}</p>
        <section class="undecided" id="undecided" aria-labelledby="undecided-title">
        <h2 id="undecided-title">{new Bilingual($"未选定的设定：{Open.Length} 项", $"Undecided settings: {Open.Length}")}</h2>
        <ul>
        {Open.Select(choice => Html.Of($"""
        <li><a href="{Links.To(choice)}">{choice.Question}</a> <span class="count">{choice.Clause}</span></li>

        """))}
        </ul>
        </section>
        <div class="filter" role="group" aria-label="筛选 Filter" hidden>
        <button type="button" data-show="all" aria-pressed="true">{new Bilingual($"全部 {CompanyTerms.Choices.Count}", $"All {CompanyTerms.Choices.Count}")}</button>
        <button type="button" data-show="open" aria-pressed="false">{new Bilingual($"只看未选定的 {Open.Length}", $"Undecided only {Open.Length}")}</button>
        </div>
        {CompanyTerms.Choices.Select(choice => Entry(book, choice))}
        """);

    private static Html Entry(Book book, CompanyChoice choice)
    {
        var cases = book.Stating(choice).ToArray();
        return Html.Of($"""
            <article class="setting {(choice.Default is null ? "open" : "standing")}" id="{choice.Name}" aria-labelledby="title-{choice.Name}">
            <h2 id="title-{choice.Name}">{choice.Question}{Html.When(choice.Default is null, () => Html.Of($""" <strong class="open">{new Bilingual("未选定", "undecided")}</strong>"""))}</h2>
            <dl class="facts">
            <div><dt>{new Bilingual("条款", "Clause")}</dt><dd>{Links.Clause(choice.Clause)} <span class="aside">{Numbering.Of(choice.Clause)}</span></dd></div>
            <div><dt>{new Bilingual("可选", "Choices")}</dt><dd><ul class="choices">{((IEnumerable<Bilingual>)choice.Choices).Select(it => Choice(it, it == choice.Default))}</ul></dd></div>
            {Html.When(choice.Default is { } standing && !((IEnumerable<Bilingual>)choice.Choices).Contains(standing), () => Html.Of($"<div><dt>{new Bilingual("默认", "Default")}</dt><dd>{choice.Default!.Value}</dd></div>"))}
            <div><dt>{new Bilingual("理由", "Ground")}</dt><dd>{choice.Ground}</dd></div>
            <div><dt>{new Bilingual("作用", "Effect")}</dt><dd>{Effect(choice)}</dd></div>
            {Html.When(cases.Length > 0, () => Html.Of($"<div><dt>{new Bilingual("案例", "Cases")}</dt><dd><ul>{cases.Select(row => Html.Of($"""
            <li>{(row.Stated == Words.None ? Html.Of($"{new Bilingual("没有设定", "nothing is set")}") : CaseEntry.Said(row.Stated))} — <a href="{Links.Section(row.Clause.Section)}#{Links.Anchor(row.Clause, row.Place)}">{row.Case.Heading}</a></li>
            """))}</ul></dd></div>"))}
            <div class="code"><dt>{new Bilingual("代码", "In code")}</dt><dd><code>{choice.Name}</code></dd></div>
            </dl>
            </article>

            """);
    }

    private static Html Choice(Bilingual text, bool isDefault) => Html.Of($"""
        <li>{text}{Html.When(isDefault, () => Html.Of($""" <span class="count">{new Bilingual("默认", "default")}</span>"""))}</li>
        """);

    private static Bilingual Effect(CompanyChoice choice) => choice.Default is null
        ? new("公司选定之前，凡取决于它的都不作判断，列为未定。", "Until the company chooses, what depends on it is not judged and is listed as undetermined.")
        : new("公司没有另行选定的，按默认执行。", "Where the company chooses nothing else, the default holds.");
}
