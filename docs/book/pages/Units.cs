using System.Text.RegularExpressions;

namespace MarketDept.Book.Pages;

/// <summary>In what a figure is counted: yuan, square metres, yuan for a square metre and a day.</summary>
internal static partial class Units
{
    /// <summary>A figure of a cell with its unit; null where it is none, or has its unit already.</summary>
    internal static Html? Said(Column? column, string text)
    {
        if (column == Columns.Rate)
            return Number().IsMatch(text) ? Html.Of($"{text}{Unit(" 元/平方米·天", " yuan/m²·day")}") : null;
        if (column == Columns.Area || column == Columns.Capacity)
            return Number().IsMatch(text) ? Html.Of($"{text}{Unit(" 平方米", " m²")}") : null;
        return Yuan().IsMatch(text) ? Html.Of($"{text}{Unit("元", " yuan")}") : null;
    }

    internal static Html Of(Money amount) => Html.Of($"{amount.ToString("N")}{Unit("元", " yuan")}");

    /// <summary>Where both languages stand, the Chinese unit is enough.</summary>
    private static Html Unit(string chinese, string english) => Html.Of($"""<span class="zh sep">{chinese}</span><span class="en sep">{english}</span>""");

    [GeneratedRegex(@"^-?[\d,]+\.\d\d$")]
    private static partial Regex Yuan();

    [GeneratedRegex(@"^[\d,]+(\.\d+)?$")]
    private static partial Regex Number();
}
