using System.Text;

namespace MarketDept.Domain;

public readonly partial record struct Money
{
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string PlaceUnits = "\0拾佰仟";

    /// <summary>The amount in capital numerals (大写金额), such as <c>人民币壹仟陆佰捌拾元叁角贰分</c>.</summary>
    /// <remarks>Each amount has one spelling. Amounts of 10¹² yuan and above count the 亿 themselves in 万 and 亿: 10¹² yuan is 壹万亿元整
    /// and 10¹⁶ yuan is 壹亿亿元整.</remarks>
    /// <exception cref="InvalidOperationException">The amount is negative; it has no capitals.</exception>
    public string ToCapitals()
    {
        if (IsNegative)
            throw new InvalidOperationException($"{this} has no capital numerals; allowed are amounts of 0 and above.");
        var (yuan, rest) = Math.DivRem(Magnitude, FenPerYuan);
        var (jiao, cent) = Math.DivRem((int)rest, 10);
        var text = new StringBuilder("人民币");
        if (yuan > 0)
            SpellYuan(yuan, text);
        else if (rest == 0)
            text.Append('零');
        if (yuan > 0 || rest == 0)
            text.Append('元');
        if (jiao > 0)
            text.Append(CapitalDigits[jiao]).Append('角');
        else if (yuan > 0 && cent > 0)
            text.Append('零');
        if (cent > 0)
            text.Append(CapitalDigits[cent]).Append('分');
        else if (jiao == 0)
            text.Append('整');
        return text.ToString();
    }

    private static void SpellYuan(ulong yuan, StringBuilder text)
    {
        var digits = yuan.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var zeros = 0;
        for (var position = digits.Length - 1; position >= 0; position--)
        {
            var digit = digits[^(position + 1)] - '0';
            zeros = digit == 0 ? zeros + 1 : zeros;
            if (digit > 0)
            {
                // The rules let 零 fall away where the 万 digit is 0 and the thousands are not. They name no higher digit; there it is
                // written, which is right on any reading, and over a whole empty group (壹亿零伍仟) too.
                if (zeros > 0 && (position != 3 || zeros >= 4))
                    text.Append('零');
                text.Append(CapitalDigits[digit]);
                if (position % 4 > 0)
                    text.Append(PlaceUnits[position % 4]);
                zeros = 0;
            }

            // 万 counts the four digits before it and falls away with them; 亿 counts everything before it, so it always stands.
            if (position is 4 or 12 && zeros < 4)
                text.Append('万');
            else if (position is 8 or 16)
                text.Append('亿');
        }
    }
}
