using System.Text;

/// <summary>A table of texts for a terminal, in which a Chinese character takes two columns.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [heads];

    internal void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The first column stands left, the amounts stand right.</summary>
    internal void Print(TextWriter to)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => Width(row[column]))).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            to.WriteLine(string.Join("  ", _rows[i].Select((cell, column) => Pad(cell, widths[column], left: column == 0))).TrimEnd());
            if (i == 0)
                to.WriteLine(new string('-', widths.Sum() + (2 * (widths.Length - 1))));
        }
    }

    private static string Pad(string cell, int width, bool left)
    {
        var blanks = new string(' ', width - Width(cell));
        return left ? cell + blanks : blanks + cell;
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    private static bool IsWide(Rune rune) => rune.Value is >= 0x1100 and (<= 0x115F or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD));
}
