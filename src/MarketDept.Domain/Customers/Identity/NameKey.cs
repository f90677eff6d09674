using System.Globalization;
using System.Text;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The key under which names are compared (名称归一).</summary>
/// <remarks>The folding of NFKC for what occurs in names of Chinese organisations: full-width and small forms, Roman numerals,
/// and the Kangxi radicals that copying out of a PDF leaves behind. It is done here, so that a key does not depend on
/// <c>InvariantGlobalization</c> (see <see cref="Width"/>). Further than NFKC: blanks and invisible characters fall away, all
/// brackets are round, letters are capitals.</remarks>
internal static class NameKey
{
    private const string Opening = "([{〔【〖〈《「『︵﹙︻︹";
    private const string Closing = ")]}〕】〗〉》」』︶﹚︼︺";
    private const char FirstRoman = '\u2160';
    private const char FirstSmallRoman = '\u2170';
    private const char FirstRadical = '\u2F00';

    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] Romans = "I II III IV V VI VII VIII IX X XI XII L C D M".Split(' ');

    internal static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var raw in text)
        {
            var c = Width.Narrow(raw);
            if (IsIgnored(c))
                continue;
            if (c is >= FirstRoman and < (char)(FirstRoman + 32))
                key.Append(Romans[(c - FirstRoman) % (FirstSmallRoman - FirstRoman)]);
            else
                key.Append(Fold(c));
        }

        return key.ToString();
    }

    private static char Fold(char c)
    {
        if (c >= FirstRadical && c < FirstRadical + Radicals.Length)
            return Radicals[c - FirstRadical];
        if (Opening.Contains(c, StringComparison.Ordinal))
            return '(';
        return Closing.Contains(c, StringComparison.Ordinal) ? ')' : char.ToUpperInvariant(c);
    }

    // A zero-width blank or a direction mark that came along with the clipboard is nothing that anybody wrote.
    private static bool IsIgnored(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
