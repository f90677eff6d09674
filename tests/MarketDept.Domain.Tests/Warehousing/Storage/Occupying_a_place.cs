using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Storage;

[Clause("8.3.6")]
public class Occupying_a_place
{
    private static readonly LocalDate LastDay = new(9900, 12, 31);

    private static readonly int[] Days = [0, 1, 9, 10, 19, 20];

    [Fact]
    public void Goods_come_in_change_their_area_and_go_out()
    {
        var place = Place();

        place.Occupy(O1, C1, Metres(120), June(1), null, At(1));
        place.ChangeArea(O1, Metres(200), June(10), At(2));
        place.Leave(O1, June(20), At(3));

        place.ShouldTell(
            (At(1), new StoragePlaceOccupied(O1, C1, Metres(120), June(1), null)), (At(2), new StoragePlaceAreaChanged(O1, Metres(200), June(10))),
            (At(3), new StoragePlaceLeft(O1, June(20))));
        var occupancy = place.Find(O1)!;
        Assert.Equal((June(1), June(20), June(1)), (occupancy.In, occupancy.Out, occupancy.UnpostedFrom));
        Assert.Equal(
            "0 none, 1 120 m², 9 120 m², 10 200 m², 19 200 m², 20 none",
            string.Join(", ", Days.Select(day => $"{day} {occupancy.On(June(day))?.Area.ToString() ?? "none"}")));
        Assert.Null(place.Find(O2));
    }

    [Fact]
    public void No_area_or_less_is_refused_and_too_fine_or_absurd_is_a_mistake()
    {
        Refused(WarehousingRefusals.AreaNotPositive, "8.3.6", () => Metres(0));
        Refused(WarehousingRefusals.AreaNotPositive, "8.3.6", () => Metres(-0.0001m));
        Assert.Throws<ArgumentOutOfRangeException>("squareMetres", () => Metres(0.00001m));
        Assert.Throws<ArgumentOutOfRangeException>("squareMetres", () => Metres(10_000_000m));
        Assert.Equal(("120.5 m²", Metres(120.5m)), (Metres(120.50000000m).ToString(), Metres(120.50m)));
        Assert.True(Metres(2) > Metres(1) && Metres(2) >= Metres(2) && Metres(1) < Metres(2) && Metres(2) <= Metres(2) && Metres(1) != Metres(2));
        Mistaken(Place(), it => it.Occupy(O1, C1, default, June(1), null, At(0)));
        Mistaken(Occupied(), it => it.ChangeArea(O1, default, June(2), At(0)));
        Mistake.Thrown(() => StoragePlace.Register(new("P1"), default, At(0)));
        Mistake.Thrown(() => StoragePlace.Register(default, Metres(1), At(0)));
    }

    [Fact]
    public void More_than_the_place_has_is_refused_and_all_of_it_is_not()
    {
        Refused(Place(), WarehousingRefusals.AboveCapacity, "8.3.6", it => it.Occupy(O1, C1, Metres(500.0001m), June(1), null, At(0)));
        Refused(Occupied(), WarehousingRefusals.AboveCapacity, "8.3.6", it => it.ChangeArea(O1, Metres(501), June(2), At(0)));
        Place().Occupy(O1, C1, Metres(500), June(1), null, At(0));
    }

    // The other is there from the 5th to the 9th, the 9th not included.
    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(9, 12, true)]
    [InlineData(9, null, true)]
    [InlineData(9, 9, true)]
    [InlineData(4, 4, true)]
    [InlineData(1, 6, false)]
    [InlineData(8, 9, false)]
    [InlineData(5, 5, false)]
    [InlineData(6, 6, false)]
    [InlineData(8, 8, false)]
    [InlineData(1, null, false)]
    [InlineData(1, 20, false)]
    public void Two_are_never_in_one_place_at_once(int dayIn, int? dayOut, bool allowed)
    {
        var place = Place();
        place.Occupy(O1, C1, Metres(1), June(5), June(9), At(0));
        void Command(StoragePlace it) => it.Occupy(O2, C2, Metres(1), June(dayIn), dayOut is { } day ? June(day) : null, At(0));

        if (allowed)
            Command(place);
        else
            Refused(place, WarehousingRefusals.OccupancyOverlapping, "8.3.6", Command);
    }

    // The other came and left on the 5th, and is charged for that day.
    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(6, 6, true)]
    [InlineData(1, 5, true)]
    [InlineData(6, null, true)]
    [InlineData(5, 5, false)]
    [InlineData(5, 6, false)]
    [InlineData(5, null, false)]
    [InlineData(1, 6, false)]
    public void Who_came_and_left_on_one_day_had_the_place_to_himself_on_it(int dayIn, int? dayOut, bool allowed)
    {
        var place = Place();
        place.Occupy(O1, C1, Metres(1), June(5), June(5), At(0));
        void Command(StoragePlace it) => it.Occupy(O2, C2, Metres(1), June(dayIn), dayOut is { } day ? June(day) : null, At(0));

        if (allowed)
            Command(place);
        else
            Refused(place, WarehousingRefusals.OccupancyOverlapping, "8.3.6", Command);
    }

    [Fact]
    public void Who_leaves_on_the_day_he_came_must_not_share_it_either()
    {
        var place = Place();
        place.Occupy(O1, C1, Metres(1), June(5), June(5), At(0));
        place.Occupy(O2, C2, Metres(1), June(4), June(4), At(0));

        Refused(place, WarehousingRefusals.OccupancyOverlapping, "8.3.6", it => it.Leave(O2, June(6), At(1)));
        place.Leave(O2, June(5), At(1));
        place.Leave(O2, June(4), At(1));
    }

    [Fact]
    public void A_day_of_which_no_term_can_be_counted_is_a_mistake()
    {
        Assert.Equal("dayIn", Mistaken(Place(), it => it.Occupy(O1, C1, Metres(1), LastDay.PlusDays(1), null, At(0))).ParamName);
        Assert.Equal("dayOut", Mistaken(Place(), it => it.Occupy(O1, C1, Metres(1), LastDay, LastDay.PlusDays(1), At(0))).ParamName);
        var place = Place();
        place.Occupy(O1, C1, Metres(1), LastDay.PlusDays(-1), null, At(0));
        place.Leave(O1, LastDay, At(0));
        Assert.Equal(place.Occupancies, Reloaded(place).Occupancies);
    }

    [Fact]
    public void Who_stays_on_must_not_run_into_the_next()
    {
        var place = Occupied(June(5));
        place.Occupy(O2, C2, Metres(1), June(7), null, At(0));

        Refused(place, WarehousingRefusals.OccupancyOverlapping, "8.3.6", it => it.Leave(O1, June(8), At(1)));
        place.Leave(O1, June(7), At(1));
        place.Leave(O1, June(3), At(1));
        Refused(place, WarehousingRefusals.OccupancyOverlapping, "8.3.6", it => it.Occupy(new("O3"), C1, Metres(1), June(6), null, At(1)));
    }

    [Fact]
    public void An_end_before_the_start_is_refused()
    {
        Refused(Place(), WarehousingRefusals.EndBeforeStart, "8.3.6", it => it.Occupy(O1, C1, Metres(1), June(5), June(4), At(0)));
        Refused(Occupied(), WarehousingRefusals.EndBeforeStart, "8.3.6", it => it.Leave(O1, June(1).PlusDays(-1), At(0)));
    }

    [Fact]
    public void An_area_changes_within_the_stay_and_forwards_only()
    {
        var place = Occupied(June(20));
        place.ChangeArea(O1, Metres(200), June(10), At(0));

        foreach (var day in new[] { June(9), June(20), June(1).PlusDays(-1) })
            Refused(place, WarehousingRefusals.OutsideOccupancy, "8.3.6", it => it.ChangeArea(O1, Metres(1), day, At(0)));
        Refused(place, WarehousingRefusals.OutsideOccupancy, "8.3.6", it => it.Leave(O1, June(10), At(0)));
        place.ChangeArea(O1, Metres(300), June(10), At(0));
        Assert.Equal([new OccupiedArea(June(1), Metres(120)), new OccupiedArea(June(10), Metres(300))], place.Find(O1)!.Areas);
    }

    [Fact]
    public void What_is_not_on_record_is_refused_and_an_id_stands_for_one()
    {
        var place = Occupied(June(5));
        Refused(place, WarehousingRefusals.OccupancyIdTaken, "8.3.6", it => it.Occupy(O1, C2, Metres(1), June(9), null, At(0)));
        Action<StoragePlace>[] unknown =
        [
            it => it.ChangeArea(O2, Metres(1), June(2), At(0)), it => it.Leave(O2, June(2), At(0)), it => it.Notify(O2, Clerk.Id, June(2), At(0)),
            it => it.Post(O2, June(2), Rate, At(0)), it => it.TakeBackFee(O2, "错", Clerk, At(0)), it => it.FeeUntil(O2, June(2), Rate), it => it.AskNotified(O2, Period.FromDays(1), June(2)),
        ];
        Assert.All(unknown, command => Refused(place, WarehousingRefusals.UnknownOccupancy, "8.3.6", command));
    }

    [Fact]
    public void A_time_before_the_last_step_is_refused()
    {
        var place = Occupied();
        place.Notify(O1, Clerk.Id, June(1), At(5));
        Action<StoragePlace>[] commands =
        [
            it => it.Occupy(O2, C1, Metres(1), June(1), null, At(4)), it => it.ChangeArea(O1, Metres(1), June(2), At(4)), it => it.Leave(O1, June(2), At(4)),
            it => it.Notify(O1, Clerk.Id, June(2), At(4)), it => it.Post(O1, June(2), Rate, At(4)), it => it.TakeBackFee(O1, "错", Clerk, At(4)),
        ];
        Assert.All(commands, command => Refused(place, StepRefusals.BeforeLast, "8.3.6", command));
    }

    [Fact]
    public void Who_is_not_named_is_a_mistake()
    {
        Mistaken(Place(), it => it.Occupy(default, C1, Metres(1), June(1), null, At(0)));
        Mistaken(Place(), it => it.Occupy(O1, default, Metres(1), June(1), null, At(0)));
        Mistaken(Occupied(), it => it.Notify(O1, default, June(1), At(0)));
    }
}
