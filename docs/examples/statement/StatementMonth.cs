using NodaTime;
using NodaTime.Text;

/// <summary>The month of which a statement is asked for.</summary>
internal static class StatementMonth
{
    internal const string Option = "--month";

    private static readonly YearMonth OfTheSample = new(2026, 6);

    /// <summary>With a file of one's own the month has to be named; the bundled file has its own.</summary>
    internal static YearMonth Read(Arguments arguments, Faults faults)
    {
        if (arguments.Own(Option) is { } text)
        {
            if (YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) && month.Year is >= 1 and <= 9998)
                return month;
            faults.Add(Option, $"'{text}'; allowed is a month such as 2026-06");
        }
        else if (arguments.NamesFile)
        {
            faults.Add(Option, "is missing; allowed is the month of the statement, such as 2026-06");
        }

        return OfTheSample;
    }
}
