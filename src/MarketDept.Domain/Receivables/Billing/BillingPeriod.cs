namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The billed days (结算期间): a calendar month, or from a day of one month to the day before it in the next. The month in which a period ends names it.</summary>
internal static class BillingPeriod
{
    /// <summary>The latest day of the month on which a period can begin, which every month has.</summary>
    internal const int LatestStart = 28;

    internal static DateInterval Of(YearMonth month, int startsOn)
    {
        var days = month.ToDateInterval();
        return startsOn == 1 ? days : new(days.Start.PlusMonths(-1).PlusDays(startsOn - 1), days.Start.PlusDays(startsOn - 2));
    }

    internal static int Checked(int startsOn, string name = "periodStartsOn") => startsOn is >= 1 and <= LatestStart
        ? startsOn : throw new ArgumentOutOfRangeException(name, $"A period begins on day {startsOn:D}. Give 1 to {LatestStart:D}.");
}
