namespace MarketDept.Book.Pages;

/// <summary>One case: the situation, its tables, and whether the program agrees.</summary>
internal static class CaseEntry
{
    private static readonly char[] Figures = [.. "0123456789,.-%: "];

    internal static Html Of(Case it, string anchor, IReadOnlyList<string> faults) => Html.Of($"""
        <article class="case" id="{anchor}" aria-labelledby="title-{anchor}">
        <div class="head">
        <h3 id="title-{anchor}">{Mark(faults.Count == 0)} {it.Heading}</h3>
        <p>{it.Situation}</p>
        {Html.When(faults.Count > 0, () => Html.Of($"""<ul class="faults" lang="zh-CN">{faults.Select(fault => Html.Of($"<li>{fault}</li>"))}</ul>"""))}
        </div>
        {Case.Parts.Where(part => it.Tables.Contains(part)).Select(part => Html.Of($"""
        <h4>{(part == Case.SettingsPart ? Assumes : Named(part))}</h4>
        {it.Tables[part].Select(table => Table(table, part))}
        """))}
        </article>

        """);

    private static Html Mark(bool agrees) => agrees
        ? Html.Of($"""<span class="mark agrees">✓<span class="sr"> {new Bilingual("与程序相符", "The program agrees.")}</span></span>""")
        : Html.Of($"""<span class="mark differs">✗ {new Bilingual("与程序不符", "The program differs")}</span>""");

    private static Bilingual Named(string part) => part.Split(' ', 2) is [var zh, var en] ? new(zh, en) : new(part, part);

    /// <summary>A value that a case sets is no decision of the company, and says so.</summary>
    private static Bilingual Assumes => new("设定（本案例假定，不是公司的决定）", "Settings (assumed in this case, not decided by the company)");

    private static Html Table(CaseTable table, string part) => Html.Of($"""
        <div class="scroll"><table class="{(part == Case.ResultsPart ? "results" : part == Case.SettingsPart ? "given assumed" : "given")}{(Stacks(table) ? " stacks" : "")}" aria-label="{part}">
        <thead><tr>{table.Columns.Select(column => Html.Of($"<th scope=\"col\"{Side(table, column)}>{new Bilingual(column.Chinese, column.English)}</th>"))}</tr></thead>
        <tbody>{table.Rows.Select(row => Html.Of($"<tr>{row.Cells.Select(cell => Cell(table, cell))}</tr>\n"))}</tbody>
        </table></div>
        """);

    private static Html Cell(CaseTable table, Cell cell)
    {
        var side = cell.Text is Words.None or "" ? new(" class=\"none\"") : Side(table, cell.Column);
        return Html.Of($"<td{side}>{Label(table, cell.Column)}<span>{Said(cell.Text)}</span>{Duty(cell)}</td>");
    }

    /// <summary>What somebody has to collect is easily read as what he owes, so the figure says that it is not.</summary>
    private static Html Duty(Cell cell) => Html.When(
        cell.Text == Columns.ToCollect.Chinese || (cell.Column == Columns.ToCollect && cell.Text.Any(letter => letter is >= '1' and <= '9')),
        () => Html.Of($"""<span class="duty">{new Bilingual("是责任，不是欠债", "a responsibility, not a debt")}</span>"""));


    /// <summary>A cell as it is written, and beneath it in English.</summary>
    internal static Html Said(string text) => Gloss.English(text) switch
    {
        { } english when english != text => Html.Of($"{new Bilingual(text, english)}"),
        null => Html.Of($"""<span lang="zh-CN">{text}</span>"""),
        _ => Html.Of($"{text}"),
    };

    /// <summary>A table that would not fit on a phone, and is not long: there its rows stand as lists.</summary>
    private static bool Stacks(CaseTable table) => table.Columns.Length > 5 || (table.Columns.Length > 3 && table.Rows.Length < 6);

    private static Html Label(CaseTable table, Column column) => Html.When(Stacks(table), () => Html.Of($"""
        <span class="label" aria-hidden="true">{new Bilingual(column.Chinese, column.English)}</span>
        """));

    /// <summary>A column of figures stands to the right; none of its figures is broken.</summary>
    private static Html Side(CaseTable table, Column column)
    {
        var texts = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column == column && cell.Text is not (Words.None or "")).Select(cell => cell.Text).ToArray();
        if (texts.Any(text => text.Contains('.', StringComparison.Ordinal) && text.All(Figures.Contains)) && column != Columns.Clause && column != Columns.Breach)
            return new(" class=\"figure\"");
        return texts.All(text => text.All(Figures.Contains)) ? new(" class=\"plain\"") : Html.None;
    }

    /// <summary>The figures of a case in a line, for a list: the facts where they are one row, and the first result.</summary>
    internal static Html InALine(Case it)
    {
        var facts = it.Facts.SelectMany(table => table.Rows).ToArray();
        return Html.Of($"{Html.When(facts.Length == 1, () => Html.Of($"{Pairs(facts[0], [])} → "))}{(it.Results.FirstOrDefault() is { } row ? Pairs(row, facts.Length == 1 ? facts[0].Cells : []) : Html.None)}");
    }

    /// <summary>A row without what stands there already.</summary>
    private static Html Pairs(Row row, Cell[] told) => Html.List(row.Cells
        .Where(cell => cell.Text is not (Words.None or "") && !Array.Exists(told, other => other.Column == cell.Column && other.Text == cell.Text))
        .Select(cell => Html.Of($"""<span class="pair">{new Bilingual(cell.Column.Chinese, cell.Column.English)} <b>{Said(cell.Text)}</b>{Duty(cell)}</span>""")));
}
