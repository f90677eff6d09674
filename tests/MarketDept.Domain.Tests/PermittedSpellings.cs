using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests;

/// <summary>All permitted spellings of an amount in capital numerals, found by rewriting text.</summary>
/// <remarks>
/// Every digit is spelled with its unit, zeros too; then the rules are applied as replacements. The code under test goes by
/// digits and positions instead, so that the two share no thought.
/// </remarks>
internal static class PermittedSpellings
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    private static readonly string[] Units =
        ["元", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿"];

    public static HashSet<string> Of(long fen)
    {
        var (yuan, rest) = (fen / 100, (int)(fen % 100));
        var (jiao, cent) = (rest / 10, rest % 10);
        var text = yuan > 0 ? Strict(yuan) : rest == 0 ? "零元" : "";
        text += (jiao, cent) switch
        {
            (0, 0) => "整",
            (_, 0) => $"{Digits[jiao]}角",
            (0, _) => yuan > 0 ? $"零{Digits[cent]}分" : $"{Digits[cent]}分",
            _ => $"{Digits[jiao]}角{Digits[cent]}分",
        };
        if (yuan > 0 && yuan % 10 == 0 && jiao > 0)
            text = text.Replace("元", "元零", StringComparison.Ordinal);

        IEnumerable<string> spellings = [text];
        // A 零 that stands between a unit of ten thousands or the yuan and a digit of the next lower place is optional.
        foreach (Match zero in Regex.Matches(text, "(?<=[万亿元])零(?=.[仟角])", RegexOptions.RightToLeft))
            spellings = [.. spellings, .. spellings.Select(s => s.Remove(zero.Index, 1))];
        if (jiao > 0 && cent == 0)
            spellings = [.. spellings, .. spellings.Select(s => s + "整")];
        spellings = [.. spellings, .. spellings.Select(s => s.Replace('元', '圆'))];
        spellings = [.. spellings, .. spellings.Select(s => s.Replace('整', '正'))];
        return [.. spellings, .. spellings.Select(s => "人民币" + s)];
    }

    // With 零 for every inner run of zeros.
    private static string Strict(long yuan)
    {
        var digits = yuan.ToString(CultureInfo.InvariantCulture);
        var spelled = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
            spelled.Append(Digits[digits[i] - '0']).Append(Units[digits.Length - 1 - i]);

        var text = Regex.Replace(spelled.ToString(), "零[仟佰拾]", "零");
        for (var before = ""; before != text;)
        {
            before = text;
            text = Regex.Replace(text, "零+([万亿元])", "$1零");
            text = Regex.Replace(text, "零+", "零");
            text = Regex.Replace(text, "亿万", "亿");
        }

        return text.TrimEnd('零');
    }
}
