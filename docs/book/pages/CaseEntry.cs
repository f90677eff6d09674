namespace MarketDept.Book.Pages;

/// <summary>One case: the situation, its tables, and whether the program agrees.</summary>
internal static class CaseEntry
{
    private static readonly string[] Questions = [Words.Asked, Words.DebtAsked, Words.Question, Words.EffectAsked, Words.PapersAsked];
    private static readonly char[] Figures = [.. "0123456789,.-%: "];

    internal static Html Of(Case it, string anchor, IReadOnlyList<string> faults) => Html.Of($"""
        <article class="case" id="{anchor}" aria-labelledby="title-{anchor}">
        <div class="head">
        <h3 id="title-{anchor}">{it.Heading} {Mark(faults.Count == 0)}</h3>
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
        ? Html.Of($"""<span class="mark agrees">✓ {new Bilingual("已复核", "checked")}</span>""")
        : Html.Of($"""<span class="mark differs">✗ {new Bilingual("复核不符", "differs")}</span>""");

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
        return Html.Of($"<td{side}>{Label(table, cell.Column)}<span>{Said(cell)}</span>{Duty(cell)}</td>");
    }

    /// <summary>What somebody has to collect is easily read as what he owes, so the figure says that it is not.</summary>
    private static Html Duty(Cell cell) => Html.When(
        cell.Text == Columns.ToCollect.Chinese || (cell.Column == Columns.ToCollect && cell.Text.Any(letter => letter is >= '1' and <= '9')),
        () => Html.Of($"""<span class="duty">{new Bilingual("是责任，不是欠债", "a responsibility, not a debt")}</span>"""));

    /// <summary>A cell as a manager reads it: a figure with its unit, a region with its name, a question as no step of business.</summary>
    internal static Html Said(Cell cell)
    {
        var (column, text) = (cell.Column, cell.Text);
        if (column == Columns.Age && text.StartsWith('-'))
            return Html.Of($"{new Bilingual($"未到期（还有{text[1..]}天）", $"not due yet ({text[1..]} days left)")}");
        if ((column == Columns.Region || column == Columns.DeliveryArea) && char.IsAsciiDigit(text[0]))
            return Html.Of($"{Regions.Said(text)}");
        return Questions.Contains(text)
            ? Html.Of($"{new Bilingual($"{text}（查看时点）", $"{Gloss.English(text)} (moment of looking)")}")
            : Units.Said(column, text) ?? Said(text);
    }

    /// <summary>A text as it is written, and beneath it in English.</summary>
    internal static Html Said(string text) => Units.Said(null, text) ?? Gloss.English(text) switch
    {
        { } english when english != text => Html.Of($"{new Bilingual(text, english)}"),
        null => Html.Of($"""<span lang="zh-CN">{text}</span>"""),
        _ => Html.Of($"{text}"),
    };

    /// <summary>A table that would not fit on a phone: there each of its rows stands as a card.</summary>
    private static bool Stacks(CaseTable table) => table.Columns.Length > 2 || table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Text.Length > 16);

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
}
