namespace MarketDept.Book.Pages;

/// <summary>What the company settles, and above all what it has to decide and has not.</summary>
internal static class SettingsPage
{
    private static readonly SettingState[] States = [SettingState.Undecided, SettingState.Default, SettingState.Decided];

    internal static Bilingual Title { get; } = new("公司设定", "The company's settings");

    internal static Html Of(Book book) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <p>{new Bilingual(
            "制度没有规定，或者可以作两种理解的，由公司设定。每项设定是下面三种情形之一：",
            "Where the regulation does not say, or can be read in two ways, the company sets it. Each setting stands in one of three ways:")}</p>
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
        """);

    /// <summary>Marks a value that only a case sets.</summary>
    internal static Html Assumed => Html.Of($"""<span class="state assumed">{new Bilingual("案例假定", "assumed in a case")}</span>""");

    private static int Count(Book book, SettingState state) => book.Settings.Count(setting => setting.State == state);

    private static Bilingual Meaning(SettingState state) => state switch
    {
        SettingState.Decided => new("公司作了决定，按决定执行。", "The company has decided, and its decision holds."),
        SettingState.Default => new("公司没有另行决定，按默认（标准做法）执行。", "The company has decided nothing else, and the default holds."),
        _ => new("没有默认，公司还没有决定；决定之前，凡取决于它的都是“未定”。", "There is no default, and the company has not decided. Until it does, whatever depends on it is undetermined."),
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
            <div class="code"><dt>{new Bilingual("供开发者", "For developers")}</dt><dd><code>{choice.Name}</code></dd></div>
            </dl>
            </article>

            """);
    }

    private static Html Choice(Bilingual text, bool isDefault) => Html.Of($"""
        <li>{text}{Html.When(isDefault, () => Html.Of($" {Setting.Mark(SettingState.Default)}"))}</li>
        """);
}
