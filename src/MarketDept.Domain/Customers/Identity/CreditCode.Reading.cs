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

        // The check value is 31 − (Σ mod 31), and 31 is written 0.
        if (text[^1] != Characters[(Modulus - (sum % Modulus)) % Modulus])
        {
            return "The check character in place 18 of the unified social credit code does not belong to the 17 characters before it; "
                + "allowed is the one that GB 32100-2015 computes from them, and any of the 18 may be the wrong one.";
        }

        code = new CreditCode(new string(text));
        return null;
    }

    private static char Capital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;
}
