using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

[Clause("8.3.6")]
public class Telling_the_customer_his_area
{
    private static readonly Period ThreeDays = Period.FromDays(3);

    // In on the 1st, so it is in time up to the 4th.
    [Theory]
    [InlineData(null, 4, false, false)]
    [InlineData(null, 5, false, true)]
    [InlineData(1, 9, true, false)]
    [InlineData(4, 9, true, false)]
    [InlineData(5, 9, true, true)]
    [InlineData(5, 4, false, false)]
    public void He_is_told_in_time_or_it_is_a_reminder(int? toldOn, int askedOn, bool isTold, bool isLate)
    {
        var place = Occupied();
        if (toldOn is { } day)
            place.Notify(O1, Clerk.Id, June(day), At(1));

        var answer = place.AskNotified(O1, ThreeDays, June(askedOn));

        Assert.Equal((isTold, isLate, June(4), C1), (answer.IsTold, answer.IsLate, answer.DueOn, answer.Customer));
        Assert.Equal(toldOn <= askedOn ? new AreaNotification(June(toldOn.Value), Metres(120), Clerk.Id) : null, answer.Notification);
    }

    [Fact]
    public void Another_area_has_to_be_told_anew()
    {
        var place = Occupied();
        place.Notify(O1, Clerk.Id, June(1), At(1));
        place.ChangeArea(O1, Metres(200), June(10), At(1));

        Assert.Equal((true, false), Of(place.AskNotified(O1, ThreeDays, June(9))));
        Assert.Equal((false, true), Of(place.AskNotified(O1, ThreeDays, June(14))));
        place.TakeEvents();
        place.Notify(O1, Clerk.Id, June(12), At(2));
        place.ShouldTell((At(2), new StoragePlaceCustomerNotified(O1, new(June(12), Metres(200), Clerk.Id))));
        Assert.Equal((true, false), Of(place.AskNotified(O1, ThreeDays, June(14))));
    }

    [Fact]
    public void To_have_been_told_a_wrong_area_is_no_help()
    {
        var place = Occupied();
        place.Notify(O1, Clerk.Id, June(1), At(1));
        place.ChangeArea(O1, Metres(200), June(1), At(1));

        Assert.Equal((false, true), Of(place.AskNotified(O1, ThreeDays, June(9))));
    }

    [Fact]
    public void The_day_on_which_he_was_first_told_decides_and_not_what_was_recorded_first()
    {
        var place = Occupied();
        place.Notify(O1, Clerk.Id, June(8), At(1));
        place.Notify(O1, Clerk.Id, June(2), At(2));

        var answer = place.AskNotified(O1, ThreeDays, June(9));

        Assert.Equal(((true, false), June(2)), (Of(answer), answer.Notification!.On));
    }

    [Fact]
    public void A_change_that_was_taken_back_leaves_nothing_to_tell_anew()
    {
        var place = Occupied();
        place.Notify(O1, Clerk.Id, June(1), At(1));
        place.ChangeArea(O1, Metres(200), June(10), At(1));
        place.ChangeArea(O1, Metres(120), June(10), At(2));

        Assert.Equal((true, false), Of(place.AskNotified(O1, ThreeDays, June(20))));
    }

    [Fact]
    public void Once_the_goods_are_out_it_is_the_last_area_that_counts()
    {
        var place = Occupied(June(3));
        place.Notify(O1, Clerk.Id, June(6), At(1));

        Assert.Equal((true, true), Of(place.AskNotified(O1, ThreeDays, June(8))));
        Refused(place, WarehousingRefusals.OutsideOccupancy, "8.3.6", it => it.Notify(O1, Clerk.Id, June(1).PlusDays(-1), At(1)));
        Refused(place, WarehousingRefusals.OutsideOccupancy, "8.3.6", it => it.AskNotified(O1, ThreeDays, June(1).PlusDays(-1)));
    }

    [Fact]
    public void The_company_says_how_long_it_may_take()
    {
        var place = Occupied();
        foreach (var within in new[] { null!, Period.Zero, Period.FromDays(-1), Period.FromHours(3) })
            Mistaken(place, it => it.AskNotified(O1, within, June(2)));
    }

    [Fact]
    public void A_time_that_ends_after_all_days_is_a_mistake()
    {
        var place = Occupied();
        Period[] endless =
        [
            Period.FromYears(9000), Period.FromYears(int.MaxValue), Period.FromMonths(int.MaxValue), Period.FromWeeks(int.MaxValue), Period.FromDays(int.MaxValue),
        ];
        foreach (var within in endless)
        {
            var mistake = Mistaken(place, it => it.AskNotified(O1, within, June(2)));
            Assert.Equal("within", mistake.ParamName);
            Assert.Contains("9999-12-31", mistake.Message, StringComparison.Ordinal);
        }

        Assert.Equal(new LocalDate(9999, 6, 1), place.AskNotified(O1, Period.FromYears(7973), June(2)).DueOn);
    }

    [Fact]
    public void It_says_so_in_both_languages()
    {
        var place = Occupied();
        Assert.Equal(
            ["客户 C1 的仓储面积：逾期未告知。", "自 2026-06-01 起占用 120 m²；应在 2026-06-04 前（含当日）告知；判断日 2026-06-05。"],
            place.AskNotified(O1, ThreeDays, June(5)).Explain(Language.Chinese).Lines.Select(line => line.Text));
        Assert.Contains("尚未告知，未到期。", place.AskNotified(O1, ThreeDays, June(2)).Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        place.Notify(O1, Clerk.Id, June(5), At(1));
        Assert.Equal(
            ["The storage area of customer C1: told, and too late.", "120 m² from 2026-06-01; to be told by 2026-06-04, that day included; asked about 2026-06-05.", "Told by W1 on 2026-06-05."],
            place.AskNotified(O1, ThreeDays, June(5)).Explain(Language.English).Lines.Select(line => line.Text));
        Assert.Contains("told in time.", place.AskNotified(O1, Period.FromDays(9), June(5)).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    private static (bool IsTold, bool IsLate) Of(NotificationDecision answer) => (answer.IsTold, answer.IsLate);
}
