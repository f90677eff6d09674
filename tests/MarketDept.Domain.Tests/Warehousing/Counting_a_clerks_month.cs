using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing;

[Clause("7.2")]
[Clause("7.3")]
public class Counting_a_clerks_month
{
    private static readonly YearMonth Month = new(2026, 6);

    private static OrderReconciliation Differing(LocalDate? on, params DifferenceResolution[] resolutions) =>
        OrderReconciliation.Of([Order("D1", "A 箱 10, B 箱 1"), Order("D2")], [Note("N1", "D1", "A 箱 8"), Note("N2", "D2")], on).Resolve(resolutions);

    private static ClerkMonth Of(IEnumerable<OrderReconciliation> checks, params WarehouseOrderSheet[] sheets) =>
        ClerkMonth.Of(Month, checks.SelectMany(it => it.Checks), sheets);

    [Fact]
    public void A_difference_is_found_once_and_closed_once_however_often_it_is_checked()
    {
        var figures = Of([Differing(Day), Differing(Day.PlusDays(5), Resolved("D1", on: Day.PlusDays(4))), Differing(Day.PlusDays(6), Resolved("D1", on: Day.PlusDays(4)))]);

        Assert.Equal((2, 1, 0, 0), (figures.DifferencesFound, figures.DifferencesClosed, figures.FoundUndated, figures.ClosedUndated));
    }

    [Fact]
    public void The_first_check_and_the_day_of_the_confirmation_decide_the_month()
    {
        var may = new LocalDate(2026, 5, 31);

        var figures = Of([Differing(Day), Differing(may, Resolved("D1", on: new(2026, 7, 1)), Resolved("D1", "B", on: new(2026, 6, 30)))]);

        Assert.Equal((0, 1), (figures.DifferencesFound, figures.DifferencesClosed));
        Assert.Equal(2, ClerkMonth.Of(new(2026, 5), Differing(may).Checks, []).DifferencesFound);
    }

    [Fact]
    public void Of_two_confirmations_of_one_difference_the_earlier_decides_the_month()
    {
        LocalDate july = new(2026, 7, 1);
        OrderReconciliation[] checks = [Differing(Day, Resolved("D1", on: july)), Differing(Day, Resolved("D1", on: Day)), Differing(Day, Resolved("D1", on: july))];

        Assert.Equal(1, Of(checks).DifferencesClosed);
        Assert.Equal(0, ClerkMonth.Of(july.ToYearMonth(), checks.SelectMany(it => it.Checks), []).DifferencesClosed);
    }

    [Fact]
    public void What_has_no_day_is_in_no_month_and_is_said_to_be_missing()
    {
        var figures = Of([Differing(null, Resolved("D1"))]);

        Assert.Equal((0, 0, 2, 1), (figures.DifferencesFound, figures.DifferencesClosed, figures.FoundUndated, figures.ClosedUndated));
        Assert.Equal(["缺少日期：发现 2 处，处理 1 处，未计入本月。"], figures.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void Orders_are_sorted_once_and_revisions_are_counted_among_the_sheets_sent()
    {
        var first = Sent("T1", "D1", "D2");
        var revision = Revised(first, "D3");
        revision.SendInPlaceOf(first, "传真", "18", Clerk, At(4));

        var figures = Of([], first, revision, Draft("T5", "D5"));

        Assert.Equal((4, 2, 1), (figures.OrdersSorted, figures.SheetsSent, figures.SheetsRevised));
        Assert.Equal(
            ["2026-06: 4 orders sorted, 2 sheets sent, 1 of them revisions.", "0 differences found, 0 closed with the customer's confirmation.", "The figures describe, and are no basis of a fine."],
            figures.Explain(Language.English).Lines.Select(line => line.Text));
        Assert.Equal((0, 0), (ClerkMonth.Of(new(2026, 7), [], [first]).OrdersSorted, ClerkMonth.Of(new(2026, 7), [], [first]).SheetsSent));
    }

    [Fact]
    public void A_sheet_that_is_given_twice_is_sent_once()
    {
        var first = Sent();
        var revision = Revised(first, "D3");
        revision.SendInPlaceOf(first, "传真", "18", Clerk, At(4));

        var figures = Of([], first, revision, Reloaded(revision), first);

        Assert.Equal((2, 2, 1), (figures.OrdersSorted, figures.SheetsSent, figures.SheetsRevised));
    }

    [Fact]
    public void A_month_begins_in_the_companys_time_zone()
    {
        // At two in the night of 1 July in Shanghai it is still June in UTC.
        var sheet = WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), Clerk, At(0));
        sheet.Add(Matched("D1"), [], new SheetRegister(), Instant.FromUtc(2026, 6, 30, 18, 0));

        Assert.Equal(0, ClerkMonth.Of(Month, [], [sheet]).OrdersSorted);
        Assert.Equal(1, ClerkMonth.Of(Month, [], [sheet], DateTimeZone.Utc).OrdersSorted);
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Assert.ThrowsAny<ArgumentException>(() => ClerkMonth.Of(Month, null!, []));
        Assert.ThrowsAny<ArgumentException>(() => ClerkMonth.Of(Month, [], null!));
        Assert.ThrowsAny<ArgumentException>(() => ClerkMonth.Of(Month, [null!], []));
        Assert.ThrowsAny<ArgumentException>(() => ClerkMonth.Of(Month, [], [null!]));
    }
}
