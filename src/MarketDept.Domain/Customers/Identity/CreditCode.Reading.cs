namespace MarketDept.Domain.Customers.Identity;

public readonly partial record struct CreditCode
{
    private const int Modulus = 31;

    // GB 32100-2015: place i weighs 3^(i-1) mod 31.
    private const int WeightStep = 3;

    /// <summary>Reads a code, and gives back what is wrong with the text; null where nothing is.</summary>
    private static string? Read(ReadOnlySpan<char> s, out CreditCode code)
    {
        code = default;
        s = s.Trim();
        Span<char> text = stackalloc char[Length];
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < s.Length; i++)
        {
            var c = Capital(Width.Narrow(s[i]));
            var value = Characters.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
            {
                return FormattableString.Invariant(
                    $"Place {i + 1} of the unified social credit code is {Width.Describe(s[i])}; allowed are 0-9 and A-Z without I, O, S, V and Z.");
            }

            if (i < Length)
                text[i] = c;
            if (i < Length - 1)
            {
                sum += value * weight;
                weight = weight * WeightStep % Modulus;
            }
        }

        if (s.Length != Length)
            return FormattableString.Invariant($"A unified social credit code has {Length} characters; this text has {s.Length}.");

        if (text.TrimStart('0').IsEmpty)
            return "A unified social credit code of zeros is a placeholder; leave the code out where it is not known.";

        // The check value is 31 − (Σ mod 31), and 31 is written 0.
        if (text[^1] != Characters[(Modulus - (sum % Modulus)) % Modulus])
        {
            return "The check character in place 18 of the unified social credit code does not belong to the 17 characters before it; "
                + "allowed is the one that GB 32100-2015 computes from them, and any of the 18 may be the wrong one.";
        }

        code = new CreditCode(new string(text));
        return null;
    }

    /// <summary>Whether the organisation code in places 9 to 17 has the check character that GB 11714 computes.</summary>
    private static bool HasOrganisationCheck(ReadOnlySpan<char> code)
    {
        ReadOnlySpan<int> weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (char.IsAsciiDigit(code[8 + i]) ? code[8 + i] - '0' : code[8 + i] - 'A' + 10);
        return code[16] == "0X987654321"[sum % 11];
    }

    /// <summary>Whether the code reads as the number of a citizen's identity card: a birthday, and the check character of GB 11643.</summary>
    private static bool ReadsAsCitizen(ReadOnlySpan<char> code)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!char.IsAsciiDigit(code[i]))
                return false;
            sum += weights[i] * (code[i] - '0');
        }

        return code[6..8] is "19" or "20" && code[17] == "10X98765432"[sum % 11];
    }

    private static char Capital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;
}
