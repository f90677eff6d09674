using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;
using NodaTime.Serialization.SystemTextJson;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Orders, notes, sheets and places for the tests of warehousing. Hours count from nine in the morning of 2026-06-10, Shanghai.</summary>
internal static class WarehousingSamples
{
    internal static readonly LocalDate Day = new(2026, 6, 10);
    internal static readonly Id<Customer> C1 = new("C1");
    internal static readonly Id<Customer> C2 = new("C2");
    internal static readonly StaffMember Clerk = new(new("W1"), "整理员", Position.WarehouseOrderClerk);
    internal static readonly Consignee East = new("宏达超市（城东店）", "人民路 12 号");
    internal static readonly Consignee West = new("宏达超市（城西店）", "解放路 3 号");
    internal static readonly Id<Occupancy> O1 = new("O1");
    internal static readonly Id<Occupancy> O2 = new("O2");
    internal static readonly StorageRate Rate = StorageRate.OfYuan(0.5m);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    internal static Instant At(int hours) => Instant.FromUtc(2026, 6, 10, 1, 0) + Duration.FromHours(hours);

    internal static LocalDate June(int day) => new LocalDate(2026, 6, 1).PlusDays(day - 1);

    /// <summary>Nine in the morning of a day of June, Shanghai.</summary>
    internal static Instant Morning(int day) => At((day - Day.Day) * 24);

    /// <summary>Lines such as <c>"A 箱 10, B 件 2.5"</c>.</summary>
    internal static ValueList<GoodsLine> Lines(string lines) => ValueList.From(
        lines.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .Select(parts => new GoodsLine(parts[0], Quantity.Parse(parts[2], parts[1]))));

    internal static StorageOrder Order(string id, string lines = "A 箱 10", Id<Customer>? customer = null, Consignee? consignee = null) =>
        StorageOrder.Take(new(id), customer ?? C1, Fact.Yes, consignee ?? East, Lines(lines));

    internal static DeliveryNote Note(string id, string order, string lines = "A 箱 10") => new(new(id), new(order), Lines(lines));

    internal static DifferenceResolution Resolved(string order, string sku = "A", string unit = "箱", LocalDate? on = null) =>
        new(new(order), sku, unit, "缺货，下次补送", "客户仓管", on);

    /// <summary>The check of one order against the notes' lines; without any, it has no note.</summary>
    internal static OrderCheck Checked(StorageOrder order, params string[] notes) =>
        OrderReconciliation.Of([order], notes.Select((lines, i) => Note($"N{i}", order.Id.Value, lines)), terms: Waived).Checks[0];

    /// <summary>An order that agrees with its note.</summary>
    internal static OrderCheck Matched(string id, Id<Customer>? customer = null, Consignee? consignee = null, string lines = "A 箱 10") =>
        Checked(Order(id, lines, customer, consignee), lines);

    /// <summary>A company that asks the customer about differences only.</summary>
    internal static CheckTerms Waived { get; } = new() { AsksCustomer = false };

    internal static SheetHead Head(string number, LocalDate? on = null, string warehouse = "一号库") => new(number, on ?? Day, warehouse);

    /// <summary>A draft with matched orders, put on it at hour 1; no event is left to take.</summary>
    internal static WarehouseOrderSheet Draft(string id = "T1", params string[] orders)
    {
        var sheet = WarehouseOrderSheet.Draft(new(id), Head($"No-{id}"), new SheetRegister(), Clerk, At(0));
        foreach (var order in orders)
            sheet.Add(Matched(order), [], new SheetRegister(), At(1));
        sheet.TakeEvents();
        return sheet;
    }

    /// <summary>A sheet sent at hour 2.</summary>
    internal static WarehouseOrderSheet Sent(string id = "T1", params string[] orders)
    {
        var sheet = Draft(id, orders.Length == 0 ? ["D1"] : orders);
        sheet.Send("传真", "传真簿 17", Clerk, At(2));
        sheet.TakeEvents();
        return sheet;
    }

    /// <summary>A sheet in that status, with D1 on it, the last step at hour 4 at the latest and no event left to take.</summary>
    internal static WarehouseOrderSheet In(SheetStatus status)
    {
        var sheet = status is SheetStatus.Sent or SheetStatus.Superseded ? Sent() : Draft("T1", "D1");
        if (status == SheetStatus.Superseded)
            Revised(sheet, "D9").SendInPlaceOf(sheet, "传真", "传真簿 18", Clerk, At(4));
        if (status == SheetStatus.Discarded)
            sheet.Discard("重做", At(2));
        sheet.TakeEvents();
        return sheet;
    }

    /// <summary>A revision of a sheet, begun at hour 3, with one order more.</summary>
    internal static WarehouseOrderSheet Revised(WarehouseOrderSheet sheet, string added, string id = "T2")
    {
        var revision = sheet.Revise(new(id), Head($"No-{id}"), "客户加单", new SheetRegister(sheet), Clerk, At(3));
        revision.Add(Matched(added), [], new SheetRegister(sheet), At(3));
        revision.TakeEvents();
        return revision;
    }

    internal static Area Metres(decimal squareMetres) => Area.OfSquareMetres(squareMetres);

    /// <summary>A place of 500 square metres; no event is left to take.</summary>
    internal static StoragePlace Place()
    {
        var place = StoragePlace.Register(new("P1"), Metres(500), At(0));
        place.TakeEvents();
        return place;
    }

    /// <summary>The place with O1 of C1 on 120 square metres from 1 June on.</summary>
    internal static StoragePlace Occupied(LocalDate? dayOut = null, decimal area = 120)
    {
        var place = Place();
        place.Occupy(O1, C1, Metres(area), June(1), dayOut, At(0));
        place.TakeEvents();
        return place;
    }

    /// <summary>A sheet sent an hour before nine.</summary>
    internal static WarehouseOrderSheet SentEarly(string id = "T1")
    {
        var sheet = WarehouseOrderSheet.Draft(new(id), Head($"No-{id}"), new SheetRegister(), Clerk, At(-2));
        sheet.Add(Matched("D1"), [], new SheetRegister(), At(-2));
        sheet.Send("传真", "传真簿 16", Clerk, At(-1));
        return sheet;
    }

    internal static HandOver Placed(string id = "H1", string sheet = "T1", string place = "一号架") =>
        HandOver.PlaceIn(new(id), SentEarly(sheet), place, ["一号架", "二号架"], Clerk, At(0));

    internal static string JsonOf(object of) => of switch
    {
        WarehouseOrderSheet it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        HandOver it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        StoragePlace it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    internal static WarehouseOrderSheet Reloaded(WarehouseOrderSheet it) =>
        WarehouseOrderSheet.Restore(JsonSerializer.Deserialize<WarehouseOrderSheetSnapshot>(JsonOf(it), Json)!);

    internal static HandOver Reloaded(HandOver it) => HandOver.Restore(JsonSerializer.Deserialize<HandOverSnapshot>(JsonOf(it), Json)!);

    internal static StoragePlace Reloaded(StoragePlace it) => StoragePlace.Restore(JsonSerializer.Deserialize<StoragePlaceSnapshot>(JsonOf(it), Json)!);

    /// <summary>The command is refused for the reason under the clause, and neither the aggregate nor its events have changed.</summary>
    internal static void Refused<T>(T it, Refusal why, string clause, Action<T> command)
        where T : Aggregate => Untouched<T, DomainException>(it, command).ShouldBe(why, clause);

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static ArgumentException Mistaken<T>(T it, Action<T> command)
        where T : Aggregate => Untouched<T, ArgumentException>(it, command);

    /// <summary>Making something is refused for the reason under the clause.</summary>
    internal static void Refused(Refusal why, string clause, Func<object?> make) =>
        Assert.Throws<DomainException>(() => { make(); }).ShouldBe(why, clause);

    private static TError Untouched<T, TError>(T it, Action<T> command)
        where T : Aggregate
        where TError : Exception
    {
        it.TakeEvents();
        var before = JsonOf(it);
        var error = Assert.ThrowsAny<TError>(() => command(it));
        Assert.Equal((before, false), (JsonOf(it), it.HasChanged));
        return error;
    }
}
