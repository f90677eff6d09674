namespace MarketDept.Book.Pages;

/// <summary>A table of a page that is no case: on a phone each of its rows stands as a card.</summary>
internal static class Sheet
{
    /// <param name="name">What it holds, for a screen reader.</param>
    /// <param name="heads">What stands over its columns.</param>
    /// <param name="rows">Its rows, each with a cell for each column; the first names the row.</param>
    internal static Html Of(Bilingual name, Html[] heads, IEnumerable<Html[]> rows) => Html.Of($"""
        <div class="scroll"><table class="given sheet stacks" aria-label="{name.Chinese} {name.English}">
        <thead><tr>{heads.Select(head => Html.Of($"<th scope=\"col\">{head}</th>"))}</tr></thead>
        <tbody>{rows.Select(row => Html.Of($"<tr>{row.Select((cell, place) => Cell(heads[place], cell, place == 0))}</tr>\n"))}</tbody>
        </table></div>
        """);

    private static Html Cell(Html head, Html cell, bool names) => names
        ? Html.Of($"""<th scope="row">{Label(head)}<span>{cell}</span></th>""")
        : Html.Of($"""<td>{Label(head)}<span>{cell}</span></td>""");

    private static Html Label(Html head) => Html.Of($"""<span class="label" aria-hidden="true">{head}</span>""");
}
