namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    private static readonly ClauseId Sorted = new(10, 2);

    internal static void RequireClerk(StaffMember by)
    {
        Guard.Against.Null(by);
        if (by.Position != Position.WarehouseOrderClerk)
            throw WarehousingRefusals.NotByClerk.Because($"{by.Id}（{by.Position.Title}）。", $"'{by.Id}' is a {by.Position.Title}.");
    }

    private void RequireStep(Bilingual step, Instant at, SheetStatus from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Sorted, from);
        RequireInOrder(at, Sorted);
    }

    private void RequireDraft(Bilingual step, Instant at)
    {
        if (Status is SheetStatus.Sent or SheetStatus.Superseded)
            throw WarehousingRefusals.SheetFrozen.Because($"整理表 {Head.Number}，{step}。", $"Sheet '{Head.Number}', {step}.");
        RequireStep(step, at, SheetStatus.Draft);
    }

    private void RequireOnNoOtherSheet(Id<StorageOrder> order, SheetRegister others)
    {
        if (Has(order))
            throw WarehousingRefusals.OrderAlreadyOn.Because($"整理表 {Head.Number}，订单 {order}。", $"Sheet '{Head.Number}', order '{order}'.");
        if (others.OpenSheetWith(order, this) is { } other)
            throw WarehousingRefusals.OrderOnAnother.Because($"订单 {order}：整理表 {other.Head.Number}，{TitleOf(other.Status)}。", $"Order '{order}': sheet '{other.Head.Number}', {TitleOf(other.Status)}.");
    }

    private void RequireSendable(string channel, string reference, StaffMember by, Instant at, SheetRegister? others)
    {
        RequireClerk(by);
        Guard.Against.NullOrWhiteSpace(channel);
        Guard.Against.NullOrWhiteSpace(reference);
        RequireDraft(new("发送", "sending it"), at);
        others?.RequireNumberOf(Id, Head.Number);
        if (_orders.Count == 0)
            throw WarehousingRefusals.SheetEmpty.Because($"整理表 {Head.Number}。", $"Sheet '{Head.Number}'.");
    }

    private DomainException OtherPredecessor(Id<WarehouseOrderSheet>? named) => WarehousingRefusals.OtherPredecessor.Because(
        $"整理表 {Head.Number}：所修订的 {Revises}，所取代的 {named}。", $"Sheet '{Head.Number}' revises {Revises} and is sent in the place of {named}.");

    private void Put(SheetOrder row)
    {
        _known.Add(row.Order);
        _orders.Add(row);
    }

    private void Dispatched(string channel, string reference, StaffMember by, Instant at, ValueList<SheetChange> changes)
    {
        (Channel, Reference, SentBy, SentAt, Changes) = (Guard.Against.NullOrWhiteSpace(channel), Guard.Against.NullOrWhiteSpace(reference), by.Id, at, changes);
        Status = SheetStatus.Sent;
        Record(new WarehouseOrderSheetSent(Channel, Reference, by.Id, Orders, changes), at);
    }

    private void End(SheetStatus status, Instant at, DomainEvent happened)
    {
        Status = status;
        EndedAt = at;
        Record(happened, at);
    }
}
