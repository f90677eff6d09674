using NodaTime.Text;

namespace MarketDept.Domain.Tests;

public class Writing_days_and_times
{
    [Theory]
    [InlineData(2026, 6, 9)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 12, 31)]
    [InlineData(9999, 12, 31)]
    [InlineData(-43, 3, 15)]
    public void Every_year_is_written_as_by_the_patterns_of_ISO_8601(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(LocalDatePattern.Iso.Format(date), Iso.Format(date));
        Assert.Equal(YearMonthPattern.Iso.Format(date.ToYearMonth()), Iso.Format(date.ToYearMonth()));
        Assert.Equal(LocalDateTimePattern.GeneralIso.Format(date.At(new LocalTime(7, 5)))[..^3], Iso.Format(date.At(new LocalTime(7, 5))));
    }

    [Theory]
    [InlineData(13, 0, 0, "2026-06-09T13:00")]
    [InlineData(0, 9, 0, "2026-06-09T00:09")]
    [InlineData(13, 0, 7, "2026-06-09T13:00:07")]
    public void A_time_is_as_exact_as_it_is(int hour, int minute, int second, string expected) =>
        Assert.Equal(expected, Iso.Format(new LocalDateTime(2026, 6, 9, hour, minute, second)));
}
