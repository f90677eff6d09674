using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MarketDept.Book.Pages;

/// <summary>A piece of a page. What is put into one is escaped, unless it is a piece itself; a bilingual text comes in both languages.</summary>
internal sealed record Html(string Text)
{
    internal static readonly Html None = new("");

    internal static Html Of(Writer text) => new(text.ToString());

    internal static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Text)));

    /// <summary>Parts with the sign that each language puts between them.</summary>
    internal static Html List(IEnumerable<Html> parts) =>
        new(string.Join(Of($"""<span class="zh sep">、</span><span class="en sep">, </span>""").Text, parts.Select(part => part.Text)));

    /// <summary>Texts as one, with the sign that each language puts between them.</summary>
    internal static Bilingual Joined(IEnumerable<Bilingual> texts)
    {
        var all = texts.ToArray();
        return new(string.Join('、', all.Select(text => text.Chinese)), string.Join(", ", all.Select(text => text.English)));
    }

    internal static Html When(bool holds, Func<Html> part) => holds ? part() : None;

    private static string Escaped(string? text) => text is null ? "" : new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString();

    /// <summary>Writes an interpolated text.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Writer(int literals, int holes)
    {
        private readonly StringBuilder _text = new(literals + (holes * 40));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Html part) => _text.Append(part.Text);

        public void AppendFormatted(IEnumerable<Html> parts) => _text.Append(Join(parts).Text);

        public void AppendFormatted(string? text) => _text.Append(Escaped(text));

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(ClauseId id) => _text.Append(id.ToString());

        public void AppendFormatted(Bilingual text) => _text
            .Append("<span class=\"zh\" lang=\"zh-CN\">").Append(Escaped(text.Chinese))
            .Append("</span><span class=\"en\" lang=\"en\">").Append(Escaped(text.English)).Append("</span>");

        public override string ToString() => _text.ToString();
    }
}
