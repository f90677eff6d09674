using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Billing;
using NodaTime.Text;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Falling_due
{
    [Theory]
    [Clause("9.4")]
    [InlineData("2020-06-11", 1, 31, "2020-07-31")]
    [InlineData("2025-02-10", 1, 31, "2025-03-31")]
    [InlineData("2024-01-15", 1, 30, "2024-02-29")]
    [InlineData("2023-12-31", 2, 31, "2024-02-29")]
    [InlineData("2022-12-01", 2, 31, "2023-02-28")]
    [InlineData("2023-12-31", 1, 31, "2024-01-31")]
    [InlineData("2024-01-15", 1, 29, "2024-02-29")]
    [InlineData("2023-01-15", 1, 29, "2023-02-28")]
    [InlineData("2026-03-31", 1, 31, "2026-04-30")]
    [InlineData("2026-03-31", 1, 30, "2026-04-30")]
    [InlineData("2026-05-01", 0, 25, "2026-05-25")]
    [InlineData("2026-05-01", 12, 1, "2027-05-01")]
    [InlineData("1999-12-01", 2, 31, "2000-02-29")]
    [InlineData("2099-12-01", 2, 31, "2100-02-28")]
    public void Months_after_the_services_the_day_is_held_to_the_months_length(string service, int months, int day, string due) =>
        Assert.Equal(Day(due), PaymentTerm.AfterServiceMonth(months, day).DueOn(Day(service)!.Value.ToYearMonth(), null, null));

    [Theory]
    [Clause("9.4")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2024-02-28", 2, "2024-03-01")]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2026-12-31", 0, "2026-12-31")]
    [InlineData("2024-01-31", 366, "2025-01-31")]
    public void Days_are_counted_in_the_calendar_from_the_day_after(string from, int days, string due)
    {
        Assert.Equal(Day(due), PaymentTerm.AfterConfirmation(days).DueOn(May, Day(from), Day("2020-01-01")));
        Assert.Equal(Day(due), PaymentTerm.AfterInvoice(days).DueOn(May, Day("2020-01-01"), Day(from)));
    }

    [Property]
    [Clause("9.4")]
    public void The_due_date_is_the_day_or_the_last_of_the_right_month(NonNegativeInt start, NonNegativeInt months, NonNegativeInt day)
    {
        var (service, after, wanted) = (new YearMonth(2000, 1).PlusMonths(start.Get % 600), months.Get % 121, 1 + (day.Get % 31));
        var due = PaymentTerm.AfterServiceMonth(after, wanted).DueOn(service, null, null)!.Value;

        Assert.Equal((service.Year * 12) + service.Month + after, (due.Year * 12) + due.Month);
        Assert.True(due.Day == wanted || (due.Day < wanted && due.PlusDays(1).Day == 1));
    }

    [Fact]
    [Clause("9.4")]
    public void The_date_of_an_invoice_starts_nothing_unless_the_term_says_so()
    {
        var bill = Confirmed(contract: Contract(PaymentTerm.AfterConfirmation(5)));
        Assert.Equal((Today.PlusDays(5), Today.PlusDays(5)), (bill.DueOn, bill.DueWith(Today.PlusDays(20)).On));
        Assert.Equal(new LocalDate(2026, 6, 30), Confirmed().DueWith(Today.PlusDays(20)).On);
    }

    [Fact]
    [Clause("9.4")]
    public void While_the_day_that_it_counts_from_is_not_known_neither_is_the_due_date()
    {
        var unconfirmed = Presented(contract: Contract(PaymentTerm.AfterConfirmation(5)));
        var confirmed = Confirmed(contract: Contract(PaymentTerm.AfterInvoice(5)));

        Assert.Equal((null, "the day on which the customer confirms"), (unconfirmed.DueOn, unconfirmed.DueWith(null).Missing!.Value.English));
        Assert.Equal((null, "the day on which it is invoiced in full"), (confirmed.DueOn, confirmed.DueWith(null).Missing!.Value.English));
        Assert.Equal((Today.PlusDays(9), null), (confirmed.DueWith(Today.PlusDays(4)).On, confirmed.DueWith(Today).Missing));
        Assert.Equal("到期日未定。\n缺少：开齐发票的日期。\n原付款期限：开票后 5 天，开票日 未定，原到期日 未定。", confirmed.DueWith(null).Explain(Language.Chinese).ToString());
    }

    [Fact]
    public void Numbers_out_of_their_range_are_mistakes()
    {
        foreach (var wrong in new[] { -1, 3651 })
        {
            Assert.Throws<ArgumentOutOfRangeException>("days", () => PaymentTerm.AfterInvoice(wrong));
            Assert.Throws<ArgumentOutOfRangeException>("days", () => PaymentTerm.AfterConfirmation(wrong));
        }

        foreach (var (months, day, named) in new[] { (-1, 1, "months"), (121, 1, "months"), (1, 0, "day"), (1, 32, "day") })
            Assert.Throws<ArgumentOutOfRangeException>(named, () => PaymentTerm.AfterServiceMonth(months, day));
        Assert.Equal((3650, 120, 31), (PaymentTerm.AfterInvoice(3650).Count, PaymentTerm.AfterServiceMonth(120, 31).Count, PaymentTerm.AfterServiceMonth(0, 31).DayOfMonth));
    }

    private static LocalDate? Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
