using System.Globalization;

namespace MarketDept.Domain.Customers.Identity;

public readonly partial record struct PhoneNumber
{
    private const int LongestText = 64;
    private const int LongestExtension = 6;
    private const int WholeSubscriber = 7;
    private const string Hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    // What introduces an extension, in small letters; the longer first.
    private static readonly string[] ExtensionMarks = ["转分机", "分机", "转", "轉", "ext.", "ext", "x", "#"];

    /// <summary>Reads a number and returns what is wrong with the text; null where the text is a number.</summary>
    private static string? Read(string s, out PhoneNumber phone)
    {
        phone = default;
        if (s.Length > LongestText)
            return FormattableString.Invariant($"The telephone number is a text of {s.Length} characters. Give at most {LongestText}.");

        Span<char> digits = stackalloc char[LongestText];
        var count = 0;      // digits read so far
        var group = 0;      // digits since the last break
        var ended = -1;     // digits of the number, once its extension has begun
        var isForeign = false;
        for (var i = 0; i < s.Length; i++)
        {
            var c = char.ToLowerInvariant(Width.Narrow(s[i]));
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
                group++;
            }
            else if (c == '+' && count == 0 && !isForeign)
            {
                isForeign = true;
            }
            else if (Hyphens.Contains(c, StringComparison.Ordinal))
            {
                if (group >= WholeSubscriber && ended < 0 && Classify(digits[..count], isForeign).Kind != PhoneKind.None)
                    ended = count;
                group = 0;
            }
            else if (ended < 0 && count > 0 && MarkAt(s, i) is > 0 and var length)
            {
                ended = count;
                i += length - 1;
            }
            else if (char.IsWhiteSpace(c) || c is '(' or ')' || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                group = 0;
            }
            else
            {
                return FormattableString.Invariant(
                    $"Place {i + 1} of the telephone number is {Width.Describe(s[i])}. Give digits, blanks, hyphens, brackets, + at the start, and an extension behind 转, 分机, ext, x or #.");
            }
        }

        var number = digits[..(ended < 0 ? count : ended)];
        var (kind, whole) = Classify(number, isForeign);
        if (kind == PhoneKind.None)
        {
            return FormattableString.Invariant($"A telephone number of {number.Length} digits of this form does not exist. ")
                + "Give a mobile number (11 digits from 13 to 19), a landline with its area code (010 or 02x and 8 digits, "
                + "03xx to 09xx and 7 or 8), a 400 or 800 number of 10 digits, or a foreign number behind + or 00.";
        }

        if (ended < 0)
        {
            phone = new PhoneNumber(kind, whole, null);
            return null;
        }

        if (kind == PhoneKind.Mobile)
            return "A mobile number has no extension. Give its 11 digits alone.";
        if (count - ended is < 1 or > LongestExtension)
            return FormattableString.Invariant($"The extension of the telephone number has {count - ended} digits. Give 1 to {LongestExtension}.");
        phone = new PhoneNumber(kind, whole, new string(digits[ended..count]));
        return null;
    }

    private static int MarkAt(string s, int at) => ExtensionMarks.FirstOrDefault(mark => at + mark.Length <= s.Length
        && mark.Zip(s[at..], (sign, written) => char.ToLowerInvariant(Width.Narrow(written)) == sign).All(isSame => isSame))?.Length ?? 0;

    private static (PhoneKind Kind, string Whole) Classify(ReadOnlySpan<char> digits, bool isForeign)
    {
        if (!isForeign && digits is ['0', '0', ..])
        {
            isForeign = true;
            digits = digits[2..];
        }

        // No Chinese number is longer than 12 digits, and none of 12 begins with 86: there the + is missing.
        var hasCountry = digits is ['8', '6', ..] && (isForeign || digits.Length >= 12);
        if (isForeign && !hasCountry)
            return digits is { Length: >= 7 and <= 15 } and not ['0', ..] ? (PhoneKind.Foreign, $"+{digits}") : default;
        if (hasCountry)
            digits = digits[2..];
        return digits switch
        {
            ['1', >= '3' and <= '9', ..] => digits.Length == 11 ? (PhoneKind.Mobile, digits.ToString()) : default,
            ['4' or '8', '0', '0', ..] when digits.Length == 10 => (PhoneKind.Hotline, digits.ToString()),
            ['0', ..] => Landline(digits[1..]),
            _ => hasCountry ? Landline(digits) : default,
        };
    }

    /// <summary>A landline from its area code on, without the 0. Subscribers begin with 2 to 9.</summary>
    private static (PhoneKind Kind, string Whole) Landline(ReadOnlySpan<char> digits) => digits switch
    {
        ['1', '0', >= '2', ..] or ['2', _, >= '2', ..] when digits.Length == 10 => (PhoneKind.Landline, $"0{digits}"),
        [>= '3', _, _, >= '2', ..] when digits.Length is 10 or 11 => (PhoneKind.Landline, $"0{digits}"),
        _ => default,
    };
}
