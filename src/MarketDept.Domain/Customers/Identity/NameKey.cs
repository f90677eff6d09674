using System.Globalization;
using System.Text;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The key under which names are compared (名称归一): NFKC, the radicals that copying out of a PDF leaves behind, and more.</summary>
/// <remarks>Radicals and their traditional variants become the everyday character. Blanks and invisible characters fall away, all
/// brackets are round, letters are capitals. A text of ASCII and everyday characters is not normalised: it is already. A process with
/// <c>InvariantGlobalization</c> has no tables for NFKC; full-width forms (see <see cref="Width"/>) and radicals are folded there all the same.</remarks>
internal static class NameKey
{
    private const string Opening = "([{〔【〖〈《「『︵﹙︻︹";
    private const string Closing = ")]}〕】〗〉》」』︶﹚︼︺";
    private const char FirstSupplement = '\u2E80';
    private const char FirstRadical = '\u2F00';

    private const string Supplements =
        "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冗网羊羊羊"
        + "耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Variants = "戶戸見貝車長镸門韋頁風飛馬魚鳥鹵麥黃黽斉齊歯齒竜龍亀龜靑鬥";
    private const string Everyday = "户户见贝车长长门韦页风飞马鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟青斗";

    // The longer first: of 股份有限公司 nothing is to be left.
    private static readonly string[] Forms = ["股份有限公司", "有限责任公司", "有限公司", "(有限合伙)", "(普通合伙)"];

    internal static string Of(string text) => Width.IsPlain(text)
        ? Folded(text)
        : Folded(text.Normalize(NormalizationForm.FormKC)).Normalize(NormalizationForm.FormKC);

    /// <summary>The key without the legal form, so that 顺达货运有限公司 and 顺达货运 can be compared.</summary>
    internal static string WithoutForm(string key) => Forms.FirstOrDefault(form => key.IndexOf(form, StringComparison.Ordinal) > 0) is { } form
        ? key.Remove(key.IndexOf(form, StringComparison.Ordinal), form.Length) : key;

    private static string Folded(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var raw in text)
        {
            var c = Width.Narrow(raw);
            if (!IsIgnored(c))
                key.Append(Fold(c));
        }

        return key.ToString();
    }

    private static char Fold(char c)
    {
        if (c >= FirstRadical && c < FirstRadical + Radicals.Length)
            c = Radicals[c - FirstRadical];
        else if (c >= FirstSupplement && c < FirstSupplement + Supplements.Length)
            c = Supplements[c - FirstSupplement];
        if (Variants.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
            return Everyday[at];
        if (Opening.Contains(c, StringComparison.Ordinal))
            return '(';
        return Closing.Contains(c, StringComparison.Ordinal) ? ')' : char.ToUpperInvariant(c);
    }

    // A zero-width blank or a direction mark that came along with the clipboard is nothing that anybody wrote.
    private static bool IsIgnored(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
