using FsCheck.Xunit;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

[Clause("8.3.6")]
public class Charging_storage
{
    private static decimal Fee(StorageFee fee) => fee.Total.Yuan;

    // 120 m² at 0.50 yuan are 60 yuan a day.
    [Theory]
    [InlineData(2, 1, 60)]
    [InlineData(11, 10, 600)]
    [InlineData(1, 1, 60)]
    public void The_day_in_counts_the_day_out_does_not_and_at_least_one_day_is_charged(int dayOut, int days, decimal yuan)
    {
        var fee = Occupied(June(dayOut)).FeeUntil(O1, June(dayOut), Rate);

        Assert.Equal((days, yuan, C1, June(1), June(dayOut)), (fee.Days, Fee(fee), fee.Customer, fee.From, fee.Until));
        Assert.Equal("storage:P1:O1:2026-06-01", fee.Source);
    }

    [Fact]
    public void The_area_of_each_day_is_charged_and_not_the_peak()
    {
        var place = Occupied(June(11));
        place.ChangeArea(O1, Metres(200), June(4), At(0));
        place.ChangeArea(O1, Metres(50.5m), June(6), At(0));

        var fee = place.FeeUntil(O1, June(11), Rate);

        Assert.Equal(
            [(June(1), 3, 120m, 180m), (June(4), 2, 200m, 200m), (June(6), 5, 50.5m, 126.25m)],
            fee.Lines.Select(line => (line.From, line.Days, line.Area.SquareMetres, line.Amount.Yuan)));
        Assert.Equal((506.25m, 10), (Fee(fee), fee.Days));
        Assert.Equal("自 2026-06-06 起：50.5 m² × 5 天 × 0.5 元 = ¥126.25（四舍五入到分）。", fee.Explain(Language.Chinese).About(ExplanationTopic.Step).Last());
        Assert.Equal("Customer C1 occupied place P1 for 10 day(s): storage fee ¥506.25.", fee.Explain(Language.English).Lines[0].Text);
    }

    [Theory]
    [InlineData("1", "0.005", 1, "0.01")]
    [InlineData("1", "0.004999", 1, "0.00")]
    [InlineData("0.5", "0.01", 1, "0.01")]
    [InlineData("3", "0.355", 7, "7.46")]
    [InlineData("0.0001", "0.000001", 1, "0.00")]
    [InlineData("9999999.9999", "0.123456", 30, "37036800.00")]
    public void A_line_is_rounded_once_half_away_from_zero(string metres, string rate, int days, string amount)
    {
        var place = StoragePlace.Register(new("P1"), Metres(9_999_999.9999m), At(0));
        place.Occupy(O1, C1, Metres(decimal.Parse(metres, null)), June(1), null, At(0));

        Assert.Equal(amount, place.FeeUntil(O1, June(1 + days), StorageRate.OfYuan(decimal.Parse(rate, null))).Total.ToString());
    }

    [Fact]
    public void A_change_to_the_same_area_or_one_taken_back_splits_no_line()
    {
        var place = Occupied(June(4), area: 1);
        place.ChangeArea(O1, Metres(1), June(2), At(0));
        place.ChangeArea(O1, Metres(2), June(3), At(0));
        place.ChangeArea(O1, Metres(1), June(3), At(0));

        var fee = place.FeeUntil(O1, June(4), StorageRate.OfYuan(0.005m));

        // Three lines of half a fen each would come to 0.03.
        Assert.Equal((3, 0.02m, 1), (fee.Days, Fee(fee), fee.Lines.Count));
        Assert.Equal([new OccupiedArea(June(1), Metres(1))], place.Find(O1)!.Areas);
    }

    [Fact]
    public void Two_fees_never_have_one_source_whatever_is_in_their_ids()
    {
        Assert.Equal("storage:P%3A1:2:2026-06-01", Source("P:1", "2"));
        Assert.Equal("storage:P:1%3A2:2026-06-01", Source("P", "1:2"));
        Assert.Equal("storage:P%253A1:2:2026-06-01", Source("P%3A1", "2"));

        static string Source(string id, string occupancy)
        {
            var place = StoragePlace.Register(new(id), Metres(1), At(0));
            place.Occupy(new(occupancy), C1, Metres(1), June(1), null, At(0));
            return place.FeeUntil(new(occupancy), June(2), Rate).Source;
        }
    }

    [Fact]
    public void Posted_once_it_is_not_posted_again_and_the_next_begins_where_it_ended()
    {
        var place = Occupied();

        var first = place.Post(O1, June(11), Rate, Morning(11));
        place.ShouldTell((Morning(11), new StoragePlaceFeePosted(O1, first)));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Post(O1, June(11), Rate, Morning(12)));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Post(O1, June(5), Rate, Morning(12)));
        var second = place.Post(O1, June(13), Rate, Morning(13));

        Assert.Equal((June(11), 2, "storage:P1:O1:2026-06-11"), (second.From, second.Days, second.Source));
        Assert.Equal([first, second], place.Find(O1)!.Posted);
        Assert.Equal(June(13), place.Find(O1)!.UnpostedFrom);
    }

    [Fact]
    public void Who_came_and_left_on_one_day_is_charged_for_it_once()
    {
        var place = Occupied(June(1));

        Assert.Equal(60m, Fee(place.Post(O1, June(1), Rate, At(1))));

        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Post(O1, June(1), Rate, At(1)));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Leave(O1, June(3), At(1)));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.ChangeArea(O1, Metres(1), June(1), At(1)));
    }

    [Fact]
    public void What_is_posted_is_not_changed_behind_its_back()
    {
        var place = Occupied();
        place.Post(O1, June(11), Rate, Morning(11));

        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.ChangeArea(O1, Metres(1), June(10), Morning(11)));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Leave(O1, June(10), Morning(11)));
        place.ChangeArea(O1, Metres(1), June(11), Morning(11));
        place.Leave(O1, June(12), Morning(11));
        Assert.Equal(0.5m, Fee(place.Post(O1, June(12), Rate, Morning(12))));
    }

    // On 1 July the days of June are over.
    [Theory]
    [InlineData(30, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    [InlineData(31 + (36 * 365), false)]
    public void Only_days_that_are_over_are_charged(int until, bool over)
    {
        var place = Occupied();
        if (over)
            Assert.Equal(until - 1, place.Post(O1, June(until), Rate, Morning(31)).Days);
        else
            Refused(place, WarehousingRefusals.FeeAhead, "8.3.6", it => it.Post(O1, June(until), Rate, Morning(31)));

        Assert.Equal(until - 1, Occupied().FeeUntil(O1, June(until), Rate).Days);
    }

    [Fact]
    public void A_mistyped_year_blocks_no_place_and_is_told_what_is_allowed()
    {
        var place = Occupied();

        var refusal = Assert.Throws<DomainException>(() => place.Post(O1, new LocalDate(2062, 7, 1), Rate, Morning(31)));

        Assert.Contains("Occupancy 'O1': posted up to 2062-07-01 on 2026-07-01.", refusal.Message, StringComparison.Ordinal);
        place.Leave(O1, June(35), Morning(31));
        place.Occupy(O2, C2, Metres(1), June(35), null, Morning(31));
    }

    [Fact]
    public void Who_came_and_left_on_one_day_is_charged_from_that_day_on()
    {
        Refused(Occupied(June(1)), StepRefusals.BeforeLast, "8.3.6", it => it.Post(O1, June(1), Rate, Morning(1)));
        var place = Place();
        place.Occupy(O2, C2, Metres(1), June(12), June(12), At(0));

        Refused(place, WarehousingRefusals.FeeAhead, "8.3.6", it => it.Post(O2, June(12), Rate, Morning(11)));
        Assert.Equal(1, place.Post(O2, June(12), Rate, Morning(12)).Days);
    }

    // 16:30 of 10 June in Greenwich is half past midnight of the 11th in Shanghai.
    [Fact]
    public void A_day_is_over_where_the_company_is()
    {
        var at = Instant.FromUtc(2026, 6, 10, 16, 30);

        Assert.Equal(10, Occupied().Post(O1, June(11), Rate, at).Days);
    }

    [Fact]
    public void It_is_charged_within_the_stay_only()
    {
        var place = Occupied(June(11));
        Refused(place, WarehousingRefusals.OutsideOccupancy, "8.3.6", it => it.FeeUntil(O1, June(12), Rate));
        Refused(place, WarehousingRefusals.EndBeforeStart, "8.3.6", it => it.FeeUntil(O1, June(1).PlusDays(-1), Rate));
        Refused(place, WarehousingRefusals.NothingToPost, "8.3.6", it => it.FeeUntil(O1, June(1), Rate));
        Refused(Occupied(), WarehousingRefusals.NothingToPost, "8.3.6", it => it.Post(O1, June(1), Rate, At(0)));
    }

    [Fact]
    public void A_rate_may_be_nothing_or_finer_than_a_fen_and_not_less_than_nothing()
    {
        Assert.Equal(Money.Zero, Occupied().FeeUntil(O1, June(9), default).Total);
        Assert.Equal(("0.355", StorageRate.OfYuan(0.355m)), (StorageRate.OfYuan(0.355000m).ToString(), StorageRate.OfYuan(0.3550m)));
        Assert.True(StorageRate.OfYuan(1) != StorageRate.OfYuan(2));
        foreach (var rate in new[] { -0.000001m, 100_000m, 0.0000001m })
            Assert.Throws<ArgumentOutOfRangeException>("yuanPerSquareMetreAndDay", () => StorageRate.OfYuan(rate));
    }

    [Property(MaxTest = 200)]
    public void Days_and_exact_amounts_over_adjacent_days_add_up(byte first, byte second, uint area, uint rate, byte change)
    {
        var (middle, end) = (June(2 + first), June(3 + first + second));
        var place = Occupied(area: 1 + (area % 4_990_000 / 10_000m));
        place.ChangeArea(O1, Metres(7.25m), June(1 + change), At(0));
        var price = StorageRate.OfYuan(rate % 1_000_000 / 1_000_000m);
        var whole = place.FeeUntil(O1, end, price);

        var (one, other) = (place.Post(O1, middle, price, Morning(600)), place.Post(O1, end, price, Morning(600)));

        Assert.Equal(whole.Days, one.Days + other.Days);
        Assert.Equal(Exact(whole), Exact(one) + Exact(other));
        // Each line is rounded by half a fen at the most, and there are at most six of them.
        Assert.True((whole.Total - one.Total - other.Total).Abs() <= Money.FromFen(3));

        static decimal Exact(StorageFee fee) => fee.Lines.Sum(line => line.ExactYuan);
    }

    [Property(MaxTest = 200)]
    public void Where_a_day_comes_to_whole_fen_the_rounded_fees_add_up_too(byte first, byte second, byte third, ushort fen)
    {
        var place = Occupied(area: 100);
        var price = StorageRate.OfYuan(fen / 10_000m);
        var ends = new[] { 2 + first, 3 + first + second, 4 + first + second + third }.Select(June).ToArray();
        var whole = place.FeeUntil(O1, ends[^1], price);

        Assert.Equal(whole.Total, Money.Sum(ends.Select(end => place.Post(O1, end, price, Morning(800)).Total)));
    }

    [Fact]
    public void A_fee_above_all_amounts_is_a_mistake_and_up_to_an_earlier_day_it_is_not()
    {
        var place = StoragePlace.Register(new("P1"), Metres(9_999_999.9999m), At(0));
        place.Occupy(O1, C1, Metres(9_999_999.9999m), June(1), null, At(0));
        var rate = StorageRate.OfYuan(99_999.999999m);

        var mistake = Mistaken(place, it => it.Post(O1, LocalDate.MaxIsoValue, rate, At(1)));

        Assert.Equal("until", mistake.ParamName);
        Assert.Contains("'O1'", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("earlier day", mistake.Message, StringComparison.Ordinal);

        // 92,233 days of not quite a million million yuan each fit into an amount, and one day more does not.
        Assert.Equal("until", Mistaken(place, it => it.FeeUntil(O1, June(1 + 92_234), rate)).ParamName);
        Assert.Equal(92_233, place.Post(O1, June(1 + 92_233), rate, Morning(1 + 92_233)).Days);
    }

    [Fact]
    public void A_fee_of_several_lines_above_all_amounts_is_a_mistake_too()
    {
        var place = StoragePlace.Register(new("P1"), Metres(9_999_999.9999m), At(0));
        place.Occupy(O1, C1, Metres(9_999_999.9999m), June(1), null, At(0));
        place.ChangeArea(O1, Metres(9_999_999m), June(60_001), At(0));

        Assert.Equal("until", Mistaken(place, it => it.Post(O1, June(120_001), StorageRate.OfYuan(99_999m), At(1))).ParamName);
    }

    // 0.1 m² at 0.04 yuan are 0.4 fen a day.
    [Fact]
    public void How_often_it_is_posted_can_change_the_total_since_each_line_is_rounded()
    {
        var (atOnce, daily) = (Occupied(area: 0.1m), Occupied(area: 0.1m));
        var rate = StorageRate.OfYuan(0.04m);

        Assert.Equal(0.12m, Fee(atOnce.Post(O1, June(31), rate, Morning(31))));
        Assert.All(Enumerable.Range(2, 30), day => Assert.Equal(Money.Zero, daily.Post(O1, June(day), rate, Morning(31)).Total));
        Assert.Equal(30, daily.Find(O1)!.Posted.Sum(fee => fee.Days));
    }

    // Another way: day by day.
    [Property(MaxTest = 200)]
    public void The_days_charged_are_those_on_which_the_goods_are_there(byte stay, byte changeAfter, byte area)
    {
        var dayOut = June(1 + stay);
        var place = Occupied(dayOut);
        if (changeAfter < stay)
            place.ChangeArea(O1, Metres(1 + area), June(1 + changeAfter), At(0));

        var fee = place.FeeUntil(O1, dayOut, StorageRate.OfYuan(1));

        var sum = 0m;
        for (var day = June(1); day < dayOut || day == June(1); day = day.PlusDays(1))
            sum += changeAfter < stay && day >= June(1 + changeAfter) ? 1 + area : 120;
        Assert.Equal(sum, Fee(fee));
    }
}
