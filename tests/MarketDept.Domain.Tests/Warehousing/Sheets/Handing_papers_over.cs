using MarketDept.Domain.Staffing;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

[Clause("10.3")]
public class Handing_papers_over
{
    [Fact]
    public void Placed_and_collected_they_are_on_record()
    {
        var papers = Placed();
        papers.ShouldTell((At(0), new HandOverPlaced(new("T1"), "一号架", Clerk.Id)));
        Assert.Null(papers.CollectedBy);

        papers.Collect("库管 老周", At(3));

        Assert.Equal(("库管 老周", At(3)), (papers.CollectedBy, papers.CollectedAt));
        papers.ShouldTell((At(3), new HandOverCollected("库管 老周")));
    }

    [Fact]
    public void They_are_not_collected_before_they_were_placed_nor_twice()
    {
        Refused(Placed(), StepRefusals.BeforeLast, "10.3", it => it.Collect("老周", At(-1)));
        var papers = Placed();
        papers.Collect("老周", At(0));
        Refused(papers, WarehousingRefusals.PapersCollected, "10.3", it => it.Collect("老周", At(1)));
    }

    [Fact]
    public void Only_a_designated_place_will_do()
    {
        Refused(WarehousingRefusals.PlaceNotDesignated, "10.3", () => HandOver.PlaceIn(new("H1"), SentEarly(), "窗台", ["一号架"], Clerk, At(0)));
        Refused(WarehousingRefusals.PlaceNotDesignated, "10.3", () => HandOver.PlaceIn(new("H1"), SentEarly(), "一号架", [], Clerk, At(0)));
    }

    [Fact]
    public void A_warehouse_order_clerk_places_them_and_nobody_else()
    {
        foreach (var position in Position.List.Where(position => position != Position.WarehouseOrderClerk))
        {
            Refused(WarehousingRefusals.NotByClerk, "7.1",
                () => HandOver.PlaceIn(new("H1"), SentEarly(), "一号架", ["一号架"], new(new("X1"), "某人", position), At(0)));
        }
    }

    [Fact]
    public void They_are_those_of_a_sheet_that_was_sent_and_holds()
    {
        Refused(WarehousingRefusals.PapersOfNoSheetInForce, "10.3", () => Placed(In(SheetStatus.Draft), 5));
        Refused(WarehousingRefusals.PapersOfNoSheetInForce, "10.3", () => Placed(In(SheetStatus.Discarded), 5));
        Refused(WarehousingRefusals.PapersOfNoSheetInForce, "10.3", () => Placed(In(SheetStatus.Sent), 1));
        Assert.Equal(new Id<WarehouseOrderSheet>("T1"), Placed(In(SheetStatus.Sent), 2).Sheet);

        // It was superseded at hour 4: what was placed before may be recorded later.
        Refused(WarehousingRefusals.PapersOfNoSheetInForce, "10.3", () => Placed(In(SheetStatus.Superseded), 5));
        Assert.Equal(At(3), Placed(In(SheetStatus.Superseded), 3).PlacedAt);

        static HandOver Placed(WarehouseOrderSheet sheet, int hour) => HandOver.PlaceIn(new("H1"), sheet, "一号架", ["一号架"], Clerk, At(hour));
    }

    // Placed at 0, to be collected within 4 hours; asked at an hour, collected at another or not.
    [Theory]
    [InlineData(4, null, true, false)]
    [InlineData(5, null, true, true)]
    [InlineData(5, 3, false, false)]
    [InlineData(5, 9, true, true)]
    [InlineData(9, 9, false, false)]
    [InlineData(-1, null, false, false)]
    public void Left_lying_they_are_a_reminder_and_gate_nothing(int asked, int? collected, bool waiting, bool remind)
    {
        var papers = Placed();
        if (collected is { } hour)
            papers.Collect("老周", At(hour));

        var reminder = papers.AskCollected(Duration.FromHours(4), At(asked));

        Assert.Equal((waiting, remind, At(4)), (reminder.IsWaiting, reminder.IsReminder, reminder.Until));
        Assert.Equal(["未取走只作提醒，不影响后续步骤。"], reminder.Explain(Language.Chinese).About(ExplanationTopic.Reading));
        var told = reminder.Explain(Language.English).Lines;
        Assert.Equal(remind, told[0].Text.EndsWith("remind.", StringComparison.Ordinal));
        Assert.StartsWith("Placed at 2026-06-10T09:00, to be collected by 2026-06-10T13:00", told[1].Text, StringComparison.Ordinal);
        Assert.Equal(collected is null ? 3 : 4, told.Count);
    }

    [Fact]
    public void A_time_that_ends_after_all_days_is_a_mistake()
    {
        foreach (var within in new[] { Duration.MaxValue, Duration.FromDays(9000 * 366), Instant.MaxValue - At(0) })
        {
            var mistake = Mistaken(Placed(), it => it.AskCollected(within, At(1)));
            Assert.Equal("within", mistake.ParamName);
            Assert.Contains("9999-12-31", mistake.Message, StringComparison.Ordinal);
        }

        var longest = Placed().AskCollected(Instant.FromUtc(9999, 12, 31, 0, 0) - At(0), At(1));
        Assert.Contains("9999-12-31T08:00", longest.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void They_survive_json()
    {
        var papers = Placed();
        Assert.Equal(JsonOf(papers), JsonOf(Reloaded(papers)));
        papers.Collect("老周", At(3));
        var restored = Reloaded(papers);

        Assert.Equal(JsonOf(papers), JsonOf(restored));
        Assert.Equal((papers.Sheet, papers.Place, papers.PlacedBy, papers.CollectedAt), (restored.Sheet, restored.Place, restored.PlacedBy, restored.CollectedAt));
        Assert.Empty(restored.TakeEvents());
        Refused(restored, WarehousingRefusals.PapersCollected, "10.3", it => it.Collect("老周", At(4)));
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        HandOverSnapshot snapshot = Placed().ToSnapshot();
        HandOverSnapshot[] broken =
        [
            snapshot with { Id = " " }, snapshot with { Sheet = "" }, snapshot with { Place = " " }, snapshot with { PlacedBy = "" },
            snapshot with { CollectedBy = "老周" }, snapshot with { CollectedAt = At(1) }, snapshot with { CollectedBy = " ", CollectedAt = At(1) },
        ];
        Assert.All(broken, it => Assert.Throws<StoredDataException>(() => HandOver.Restore(it)));
        Assert.Throws<ArgumentNullException>("snapshot", () => HandOver.Restore(null!));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => HandOver.PlaceIn(default, SentEarly(), "一号架", ["一号架"], Clerk, At(0)));
        Mistake.Thrown(() => HandOver.PlaceIn(new("H1"), null!, "一号架", ["一号架"], Clerk, At(0)));
        Mistake.Thrown(() => HandOver.PlaceIn(new("H1"), SentEarly(), " ", [" "], Clerk, At(0)));
        Mistake.Thrown(() => HandOver.PlaceIn(new("H1"), SentEarly(), "一号架", null!, Clerk, At(0)));
        Mistake.Thrown(() => HandOver.PlaceIn(new("H1"), SentEarly(), "一号架", ["一号架"], null!, At(0)));
        Mistaken(Placed(), it => it.Collect(" ", At(1)));
        Mistaken(Placed(), it => it.AskCollected(Duration.Zero, At(1)));
    }
}
