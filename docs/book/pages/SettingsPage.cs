namespace MarketDept.Book.Pages;

/// <summary>What the company settles, and above all what it has to decide and has not.</summary>
internal static class SettingsPage
{
    private static readonly SettingState[] States = [SettingState.Undecided, SettingState.Default, SettingState.Decided];

    internal static Bilingual Title { get; } = new("公司设定", "The company's settings");

    internal static Html Of(Book book) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <p>{new Bilingual(
            "制度没有规定，或者可以作两种理解的，由公司设定。每项设定是下面三种情形之一；另外还有须由公司给出的，列在本页末尾：",
            "Where the regulation does not say, or can be read in two ways, the company sets it. Each setting stands in one of three ways. What else the company has to give is listed at the end of this page:")}</p>
        <ul class="legend">
        {States.Select(state => Html.Of($"<li>{Setting.Mark(state)} <span class=\"count\">{new Bilingual($"{Count(book, state)} 项：", $"{Count(book, state)} settings:")}</span> <span>{Meaning(state)}</span></li>\n"))}
        <li>{Assumed} <span>{new Bilingual("案例里写的值，只在那个案例里成立，不是公司的决定。", "A value in a case holds in that case only. It is not a decision of the company.")}</span></li>
        </ul>
        <section class="undecided" id="undecided" aria-labelledby="undecided-title">
        <h2 id="undecided-title">{new Bilingual($"公司未定的设定：{Count(book, SettingState.Undecided)} 项", $"Settings on which the company is undecided: {Count(book, SettingState.Undecided)}")}</h2>
        <ul>
        {book.Undecided.Select(setting => Html.Of($"""
        <li><a href="{Links.To(setting.Choice)}">{setting.Name}</a> <span class="count">{setting.Choice.Clause}</span> <span class="aside">{setting.Choice.Question}</span></li>

        """))}
        </ul>
        </section>
        <div class="filter" role="group" aria-label="筛选 Filter" hidden>
        <button type="button" data-show="all" aria-pressed="true">{new Bilingual($"全部 {book.Settings.Count}", $"All {book.Settings.Count}")}</button>
        {States.Select(state => Html.Of($"""<button type="button" data-show="{Setting.Class(state)}" aria-pressed="false">{Setting.Named(state)} {Count(book, state)}</button>"""))}
        </div>
        {book.Settings.Select(setting => Entry(book, setting))}
        {Others}
        """);

    /// <summary>What the company gives besides, whenever it is needed.</summary>
    private static Html Others => Html.Of($"""
        <section class="others" aria-labelledby="given">
        <h2 id="given">{new Bilingual($"另外须由公司给出：{Given.All.Length} 项", $"What else the company has to give: {Given.All.Length}")}</h2>
        <p>{new Bilingual(
            "下列各项不是上面的设定，也没有默认：办理某件事的时候，由公司给出。",
            "These are none of the settings above and have no default. The company gives them when something is done that needs them.")}</p>
        {Sheet.Of(new("另外须由公司给出", "What else the company has to give"),
            [Html.Of($"{new Bilingual("名称", "Name")}"), Html.Of($"{new Bilingual("公司给出什么", "What the company gives")}"), Html.Of($"{new Bilingual("条款", "Clause")}")],
            Given.All.Select(given => new[] { Html.Of($"{given.Name}"), Html.Of($"{given.Says}"), Links.Clause(ClauseId.Parse(given.Clause)) }))}
        {ForDevelopers(Html.Of($"<ul>{Given.All.Select(given => Html.Of($"<li>{given.Name} <code>{given.Code}</code></li>"))}</ul>"))}
        </section>
        """);

    /// <summary>Names of the program, which a manager need not open.</summary>
    private static Html ForDevelopers(Html names) => Html.Of($"""<details class="code"><summary>{new Bilingual("供开发者", "For developers")}</summary>{names}</details>""");

    /// <summary>Marks a value that only a case sets.</summary>
    internal static Html Assumed => Html.Of($"""<span class="state assumed">{new Bilingual("案例假定", "assumed in a case")}</span>""");

    private static int Count(Book book, SettingState state) => book.Settings.Count(setting => setting.State == state);

    private static Bilingual Meaning(SettingState state) => state switch
    {
        SettingState.Decided => new("公司作了决定，按决定执行。", "The company has decided, and its decision holds."),
        SettingState.Default => Setting.NotDecided,
        _ => new("没有默认，公司还没有决定；决定之前，凡取决于它的都未定。", "There is no default, and the company has not decided. Until it does, whatever depends on it is undetermined."),
    };

    private static Html Entry(Book book, Setting setting)
    {
        var choice = setting.Choice;
        var cases = book.Stating(choice).ToArray();
        return Html.Of($"""
            <article class="setting {Setting.Class(setting.State)}" id="{choice.Name}" aria-labelledby="title-{choice.Name}">
            <h2 id="title-{choice.Name}">{setting.Name}</h2>
            <p class="now">{setting.Standing()}</p>
            <dl class="facts">
            <div><dt>{new Bilingual("问题", "Question")}</dt><dd>{choice.Question}</dd></div>
            <div><dt>{new Bilingual("条款", "Clause")}</dt><dd>{Links.Clause(choice.Clause)} <span class="aside">{Numbering.Of(choice.Clause)}</span></dd></div>
            <div><dt>{new Bilingual("可选", "Choices")}</dt><dd><ul class="choices">{choice.Choices.Select(it => Choice(it, it == choice.Default))}</ul></dd></div>
            <div><dt>{new Bilingual("理由", "Ground")}</dt><dd>{choice.Ground}</dd></div>
            {Html.When(setting.Decision is not null, () => Html.Of($"<div><dt>{new Bilingual("自", "Since")}</dt><dd>{NodaTime.Text.LocalDatePattern.Iso.Format(setting.Decision!.Since)}</dd></div>"))}
            {Html.When(cases.Length > 0, () => Html.Of($"<div><dt>{new Bilingual("案例", "Cases")}</dt><dd><ul class=\"assumes\">{cases.Select(row => Html.Of($"""
            <li>{Assumed} <b>{CaseEntry.Said(row.Stated)}</b> <a href="{Links.Section(row.Clause.Section)}#{Links.Anchor(row.Clause, row.Place)}">{row.Case.Heading}</a></li>
            """))}</ul></dd></div>"))}
            </dl>
            {ForDevelopers(Html.Of($"<code>{choice.Name}</code>"))}
            </article>

            """);
    }

    private static Html Choice(Bilingual text, bool isDefault) => Html.Of($"""
        <li>{text}{Html.When(isDefault, () => Html.Of($""" <span class="aside">{new Bilingual("（默认）", "(default)")}</span>"""))}</li>
        """);
}
