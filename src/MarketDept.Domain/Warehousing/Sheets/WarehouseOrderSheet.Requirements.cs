namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    private static readonly ClauseId Sorted = new(10, 2);

    internal static void RequireClerk(StaffMember by)
    {
        Guard.Against.Null(by);
        if (by.Position != Position.WarehouseOrderClerk)
            throw SheetRefusals.NotByClerk.Because($"{by.Id}（{by.Position.Title}）。", $"'{by.Id}' is a {by.Position.Title}.");
    }

    private void RequireStep(Bilingual step, Instant at, SheetStatus from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Sorted, from);
        RequireInOrder(at, Sorted);
    }

    private void RequireDraft(Bilingual step, Instant at)
    {
        if (Status is SheetStatus.Sent or SheetStatus.Superseded)
            throw SheetRefusals.Frozen.Because($"整理表 {Head.Number}，{step}。", $"Sheet '{Head.Number}', {step}.");
        RequireStep(step, at, SheetStatus.Draft);
    }

    private void RequireOnNoOtherSheet(Id<StorageOrder> order, SheetRegister others)
    {
        if (Has(order))
            throw SheetRefusals.OrderAlreadyOn.Because($"整理表 {Head.Number}，订单 {order}。", $"Sheet '{Head.Number}', order '{order}'.");
        if (others.OpenSheetWith(order, this) is { } other)
            throw SheetRefusals.OrderOnAnother.Because($"订单 {order}：整理表 {other.Head.Number}，{TitleOf(other.Status)}。", $"Order '{order}': sheet '{other.Head.Number}', {TitleOf(other.Status)}.");
    }

    private SheetTransmission RequireSendable(string channel, string reference, StaffMember by, Instant at, SheetRegister? others)
    {
        RequireClerk(by);
        var transmission = new SheetTransmission(channel, reference, by.Id, at);
        RequireDraft(new("发送", "sending it"), at);
        others?.RequireNumberOf(Id, Head.Number);
        return _orders.Count > 0 ? transmission : throw SheetRefusals.Empty.Because($"整理表 {Head.Number}。", $"Sheet '{Head.Number}'.");
    }

    private DomainException OtherPredecessor(Id<WarehouseOrderSheet>? named) => SheetRefusals.OtherPredecessor.Because(
        $"整理表 {Head.Number}：所修订的 {Revises}，所取代的 {named}。", $"Sheet '{Head.Number}' revises {Revises} and is sent in the place of {named}.");

    private void Put(SheetOrder row)
    {
        _known.Add(row.Order);
        _orders.Add(row);
    }

    private void Dispatched(SheetTransmission transmission, ValueList<SheetChange> changes)
    {
        Transmission = transmission;
        Changes = changes;
        Status = SheetStatus.Sent;
        Record(new WarehouseOrderSheetSent(transmission, Orders, changes), transmission.At);
    }

    private void End(SheetStatus status, Instant at, DomainEvent happened)
    {
        Status = status;
        EndedAt = at;
        Record(happened, at);
    }
}
