using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

public class Storing_a_place
{
    private static StoragePlace Full()
    {
        var place = Occupied(June(20));
        place.Notify(O1, Clerk.Id, June(2), At(1));
        place.Post(O1, June(2), Rate, At(1));
        place.TakeBackFee(O1, "面积有误", Clerk, At(1));
        place.ChangeArea(O1, Metres(50.25m), June(10), At(1));
        place.Post(O1, June(12), StorageRate.OfYuan(0.355m), Morning(12));
        place.Occupy(O2, C2, Metres(500), June(20), null, Morning(12));
        return place;
    }

    private static void Broken(Func<StoragePlaceOccupancyRow, StoragePlaceOccupancyRow> change)
    {
        StoragePlaceSnapshot snapshot = Full().ToSnapshot();
        Assert.Throws<StoredDataException>(() => StoragePlace.Restore(snapshot with { Occupancies = [change(snapshot.Occupancies[0])] }));
    }

    [Fact]
    public void It_survives_json_and_goes_on()
    {
        var place = Full();
        var restored = Reloaded(place);

        Assert.Equal(JsonOf(place), JsonOf(restored));
        Assert.Equal((place.Id, place.Capacity, place.LastChangedAt), (restored.Id, restored.Capacity, restored.LastChangedAt));
        Assert.Equal(place.Occupancies, restored.Occupancies);
        Assert.Equal(place.FeeUntil(O1, June(20), Rate), restored.FeeUntil(O1, June(20), Rate));
        Assert.Empty(restored.TakeEvents());
        Refused(restored, WarehousingRefusals.AlreadyPosted, "8.3.6", it => it.Post(O1, June(12), Rate, Morning(13)));
    }

    [Fact]
    public void A_fee_for_who_came_and_left_on_one_day_survives_json()
    {
        var place = Occupied(June(1));
        place.Post(O1, June(1), Rate, At(1));

        Assert.Equal(place.Occupancies, Reloaded(place).Occupancies);
    }

    [Fact]
    public void Fees_that_were_taken_back_survive_json_whatever_the_stay_became_since()
    {
        var place = Occupied(June(1));
        place.Post(O1, June(1), Rate, At(1));
        place.TakeBackFee(O1, "未出库", Clerk, At(2));
        place.Leave(O1, June(9), At(2));
        place.Post(O1, June(9), Rate, At(3));
        place.TakeBackFee(O1, "早已出库", Clerk, At(4));
        place.Leave(O1, June(1), At(4));
        place.Post(O1, June(1), Rate, At(5));

        var restored = Reloaded(place);

        Assert.Equal(place.Occupancies, restored.Occupancies);
        Assert.Equal("storage:P1:O1:2026-06-01:3", Assert.Single(restored.Find(O1)!.Posted).Source);
        Assert.Equal([1, 2], restored.Find(O1)!.TakenBack.Select(taken => taken.Posting));
    }

    [Fact]
    public void What_was_recorded_stays_recorded_whatever_the_rules_say_today()
    {
        StoragePlaceSnapshot snapshot = Full().ToSnapshot();

        Assert.Equal(2, StoragePlace.Restore(snapshot with { Capacity = 1 }).Occupancies.Count);
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        StoragePlaceSnapshot snapshot = Full().ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => StoragePlace.Restore(null!));
        Assert.Throws<StoredDataException>(() => StoragePlace.Restore(Place().ToSnapshot() with { EventCount = -1 }));
        StoragePlaceSnapshot[] broken =
        [
            snapshot with { Id = "" }, snapshot with { Capacity = 0 }, snapshot with { Capacity = -1 }, snapshot with { Occupancies = null! },
            snapshot with { Occupancies = [null!] }, snapshot with { Occupancies = [snapshot.Occupancies[0], snapshot.Occupancies[0]] },
        ];
        Assert.All(broken, it => Assert.Throws<StoredDataException>(() => StoragePlace.Restore(it)));
        Broken(it => it with { Id = " " });
        Broken(it => it with { Customer = "" });
        Broken(it => it with { Out = June(1).PlusDays(-1) });
        Broken(it => it with { Areas = null! });
        Broken(it => it with { Areas = [] });
        Broken(it => it with { Areas = [it.Areas[1]] });
        Broken(it => it with { Areas = [it.Areas[0], it.Areas[0]] });
        Broken(it => it with { Areas = [it.Areas[0] with { SquareMetres = 0 }] });
        Broken(it => it with { Areas = [it.Areas[0], it.Areas[1] with { From = June(20) }] });
        Broken(it => it with { In = LocalDate.MaxIsoValue, Out = null, Areas = [it.Areas[0] with { From = LocalDate.MaxIsoValue }], Posted = [] });
        Broken(it => it with { Notifications = null! });
        Broken(it => it with { Notifications = [it.Notifications[0] with { By = "" }] });
        Broken(it => it with { Notifications = [it.Notifications[0] with { SquareMetres = -1 }] });
        Broken(it => it with { Posted = null! });
        Broken(it => it with { Posted = [it.Posted[0] with { From = June(2) }] });
        Broken(it => it with { Posted = [it.Posted[0], it.Posted[0]] });
        Broken(it => it with { Posted = [it.Posted[0] with { Until = June(1).PlusDays(-1) }] });
        Broken(it => it with { Out = June(11) });
        Broken(it => it with { Posted = [it.Posted[0] with { Until = June(13) }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Until = June(1), Lines = [it.Posted[0].Lines[0] with { Days = 1 }] }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = [it.Posted[0].Lines[0]] }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = [it.Posted[0].Lines[1], it.Posted[0].Lines[0]] }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = [] }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = null! }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = [it.Posted[0].Lines[0] with { Days = 0 }] }] });
        Broken(it => it with { Posted = [it.Posted[0] with { Lines = [it.Posted[0].Lines[0] with { Rate = -1 }] }] });
        Broken(it => it with { TakenBack = null! });
        Broken(it => it with { TakenBack = [null!] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Fee = null! }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Decision = null! }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Decision = it.TakenBack[0].Decision with { Reason = " " } }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Fee = it.TakenBack[0].Fee with { Lines = [] } }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Fee = it.TakenBack[0].Fee with { Until = June(3) } }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Fee = it.TakenBack[0].Fee with { Until = June(1), Lines = [] } }] });
        Broken(it => it with { TakenBack = [it.TakenBack[0] with { Fee = new() { From = June(2), Until = June(2), Lines = [it.TakenBack[0].Fee.Lines[0] with { From = June(2) }] } }] });
        Broken(it => it with
        {
            TakenBack = [it.TakenBack[0] with { Fee = new() { From = June(0), Until = June(1), Lines = [it.TakenBack[0].Fee.Lines[0] with { From = June(0) }] } }],
        });
        StoragePlaceFeeLineRow most = new StoragePlaceFeeLineRow { From = June(1), Days = 60_000, SquareMetres = 9_999_999m, Rate = 99_999m };
        Broken(it => it with
        {
            Out = null,
            Posted = [new() { From = June(1), Until = June(120_001), Lines = [most, most with { From = June(60_001) }] }],
        });
    }
}
