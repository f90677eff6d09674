namespace MarketDept.Book.Pages;

/// <summary>The editions of the regulation over time, and what changed from one to the next.</summary>
internal static class EditionsPage
{
    internal static Bilingual Title { get; } = new("各版本的变化", "What changed between editions");

    internal static Html Of(RegulationEditions editions) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <p>{new Bilingual("行为按当日有效的版本认定，不按后来的版本。", "An act is judged by the edition in force on its day, not by a later one.")}</p>
        {Sheet.Of(new("版本", "Editions"),
            [Html.Of($"{new Bilingual("版本", "Edition")}"), Html.Of($"{new Bilingual("自", "From")}"), Html.Of($"{new Bilingual("至（当日不计）", "Until (not included)")}"),
                Html.Of($"{Titles.OrdinaryFine} <span class=\"aside\">11.1</span>"), Html.Of($"{Titles.SeriousFine} <span class=\"aside\">11.2</span>")],
            editions.All.Select(edition => new[]
            {
                Named(edition), Day(edition.From, new("一直有效", "ever since")), Day(edition.To, new("至今", "until further notice")), Units.Of(edition.OrdinaryFine), Units.Of(edition.SeriousFine),
            }))}
        {(editions.All.Count < 2
            ? Html.Of($"""<p class="single">{new Bilingual("目前只有一个版本，没有变化。", "There is only one edition so far, so nothing has changed.")}</p>""")
            : Html.Join(editions.All.Zip(editions.All.Skip(1), Change)))}
        """);

    private static Html Named(RegulationEdition edition) => edition.Id == RegulationEdition.Standard.Id
        ? Html.Of($"{new Bilingual("标准版", "standard")}")
        : Html.Of($"{edition.Id}");

    private static Html Day(LocalDate? day, Bilingual open) => day is { } known ? Html.Of($"{NodaTime.Text.LocalDatePattern.Iso.Format(known)}") : Html.Of($"{open}");

    private static Html Change(RegulationEdition before, RegulationEdition after)
    {
        (Bilingual Title, Clause Clause)[] fines = [(Titles.OrdinaryFine, Clause.Get("11.1")), (Titles.SeriousFine, Clause.Get("11.2"))];
        var changed = Array.FindAll(fines, row => before.FineFor(row.Clause) != after.FineFor(row.Clause));
        return Html.Of($"""
            <section class="change">
            <h2>{Named(before)} → {Named(after)}</h2>
            <ul>
            {changed.Select(row => Html.Of($"""
            <li>{Links.Clause(row.Clause.Id)} <span class="nowrap">{row.Title} <del>{Units.Of(before.FineFor(row.Clause))}</del> → <ins>{Units.Of(after.FineFor(row.Clause))}</ins></span></li>

            """))}
            {Html.When(changed.Length == 0, () => Html.Of($"<li>{new Bilingual("罚款金额没有变化。", "The amounts of the fines are the same.")}</li>"))}
            {Html.When(before.To is { } end && after.From is { } start && end < start, () => Html.Of($"""
            <li class="gap">{new Bilingual("两版之间没有有效的版本", "No edition is in force between them")}: {Day(before.To, default)} – {Day(after.From, default)}</li>
            """))}
            </ul>
            </section>

            """);
    }
}
