using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

[Clause("8.3.6")]
public class Taking_a_storage_fee_back
{
    private const string Late = "6 月 28 日已出库，7 月才报";

    [Fact]
    public void Goods_that_left_in_June_are_recorded_though_June_was_posted()
    {
        var place = Occupied();
        var posted = place.Post(O1, June(31), Rate, Morning(31));
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Leave(O1, June(28), Morning(33)));

        var taken = place.TakeBackFee(O1, Late, Clerk, Morning(33));
        place.Leave(O1, June(28), Morning(33));
        var again = place.Post(O1, June(28), Rate, Morning(33));

        Assert.Equal((posted, Late, Clerk, Morning(33)), (taken with { TakenBack = null }, taken.TakenBack!.Reason, taken.TakenBack.By, taken.TakenBack.At));
        Assert.Equal((30, 27, June(28)), (posted.Days, again.Days, place.Find(O1)!.UnpostedFrom));
        Assert.Equal([taken], place.Find(O1)!.TakenBack);
        Assert.Equal([again], place.Find(O1)!.Posted);
        place.ShouldTell(
            (Morning(33), new StoragePlaceFeeTakenBack(O1, taken)), (Morning(33), new StoragePlaceLeft(O1, June(28))),
            (Morning(33), new StoragePlaceFeePosted(O1, again)));
    }

    [Fact]
    public void What_is_posted_again_from_the_same_day_has_a_source_of_its_own()
    {
        var place = Occupied();
        Assert.Equal(["storage:P1:O1:2026-06-01", "storage:P1:O1:2026-06-01:2", "storage:P1:O1:2026-06-01:3"], Enumerable.Range(1, 3).Select(_ =>
        {
            var fee = place.Post(O1, June(5), Rate, At(1));
            place.TakeBackFee(O1, "错", Clerk, At(1));
            return fee.Source;
        }));

        Assert.Equal("storage:P1:O1:2026-06-01:4", place.FeeUntil(O1, June(5), Rate).Source);
        place.Post(O1, June(5), Rate, At(2));
        Assert.Equal("storage:P1:O1:2026-06-05", place.FeeUntil(O1, June(9), Rate).Source);
        Assert.Equal(
            ["storage:P1:O1:2026-06-01:taken-back", "storage:P1:O1:2026-06-01:2:taken-back", "storage:P1:O1:2026-06-01:3:taken-back"],
            place.Find(O1)!.TakenBack.Select(taken => taken.TakenBackSource));
    }

    [Fact]
    public void The_last_one_is_taken_back_first_and_each_once()
    {
        var place = Occupied();
        var (first, second) = (place.Post(O1, June(3), Rate, At(1)), place.Post(O1, June(8), Rate, At(1)));

        Assert.Equal(second, place.TakeBackFee(O1, "错", Clerk, At(2)) with { TakenBack = null });
        Refused(place, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.ChangeArea(O1, Metres(1), June(2), At(2)));
        place.ChangeArea(O1, Metres(1), June(3), At(2));
        Assert.Equal(first, place.TakeBackFee(O1, "错", Clerk, At(2)) with { TakenBack = null });
        Refused(place, WarehousingRefusals.NothingToTakeBack, "8.3.6", it => it.TakeBackFee(O1, "错", Clerk, At(2)));
        Assert.Equal(June(1), place.Find(O1)!.UnpostedFrom);
        Assert.Equal([second, first], place.Find(O1)!.TakenBack.Select(taken => taken with { TakenBack = null }));
    }

    [Fact]
    public void Nobody_or_no_reason_is_a_mistake()
    {
        var place = Occupied();
        place.Post(O1, June(5), Rate, At(1));

        Mistaken(place, it => it.TakeBackFee(O1, " ", Clerk, At(1)));
        Mistaken(place, it => it.TakeBackFee(O1, "错", null!, At(1)));
    }

    [Fact]
    public void A_fee_posted_again_says_so_in_both_languages()
    {
        var place = Occupied();
        Assert.Empty(place.Post(O1, June(5), Rate, At(1)).Explain(Language.English).About(ExplanationTopic.Fact));
        place.TakeBackFee(O1, "错", Clerk, At(1));

        var again = place.FeeUntil(O1, June(4), Rate);

        Assert.Equal(["自 2026-06-01 起第 2 次计收，此前所计的已收回。"], again.Explain(Language.Chinese).About(ExplanationTopic.Fact));
        Assert.Equal(
            ["From 2026-06-01 on this is posting 2; what was posted before was taken back."], again.Explain(Language.English).About(ExplanationTopic.Fact));
    }
}
