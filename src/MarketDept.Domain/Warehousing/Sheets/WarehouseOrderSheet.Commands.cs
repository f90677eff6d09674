using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>Begins a sheet (开始整理).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="head">Number, day of dispatch and warehouse.</param>
    /// <param name="others">The sheets that could have that number; without them nobody can say that it is free.</param>
    /// <param name="by">Who fills it in: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NotByClerk"/> or <see cref="WarehousingRefusals.SheetNumberTaken"/>.</exception>
    /// <example><code>
    /// var head = new SheetHead("2026-0610-1", new LocalDate(2026, 6, 10), "一号库");
    /// var sheet = WarehouseOrderSheet.Draft(new("T-1"), head, others: new SheetRegister(), clerk, at);
    /// sheet.Add(settled.Checks[0], requirements: ["送货单一式两份"], others: new SheetRegister(), at);
    /// sheet.Send("传真", "传真簿 17", clerk, at);
    /// </code></example>
    public static WarehouseOrderSheet Draft(
        Id<WarehouseOrderSheet> id, SheetHead head, SheetRegister others, StaffMember by, Instant at)
    {
        Guard.Against.Null(others);
        RequireClerk(by);
        var sheet = new WarehouseOrderSheet(id, head, 1, by.Id, at);
        others.RequireFree(id, head.Number);
        sheet.Record(new WarehouseOrderSheetDrafted(head, 1, by.Id, null, null, []), at);
        return sheet;
    }

    /// <summary>Puts a reconciled order on the draft (整理订单).</summary>
    /// <param name="check">The order with its check, which must not be open.</param>
    /// <param name="requirements">What the receiving unit requires; empty where it requires nothing, which somebody has to know.</param>
    /// <param name="others">The sheets on which the order could be; without them nobody can say that it is on one only.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing, or a requirement blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.SheetFrozen"/>, <see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="WarehousingRefusals.OrderNotReconciled"/>, <see cref="WarehousingRefusals.OrderAlreadyOn"/> or <see cref="WarehousingRefusals.OrderOnAnother"/>.</exception>
    [Clause("10.2")]
    public void Add(OrderCheck check, ValueList<string> requirements, SheetRegister others, Instant at)
    {
        Guard.Against.Null(check);
        Guard.Against.Null(requirements);
        Guard.Against.Null(others);
        var order = check.Order;
        var row = new SheetOrder(order.Id, order.Customer, order.Consignee, order.Lines, check.Notes, check.Status, requirements, at);
        RequireDraft(new("列入订单", "putting an order on it"), at);
        if (!check.IsReconciled)
            throw WarehousingRefusals.OrderNotReconciled.Because($"整理表 {Head.Number}，订单 {order.Id}。", $"Sheet '{Head.Number}', order '{order.Id}'.");
        RequireOnNoOtherSheet(order.Id, others);
        Put(row);
        Record(new WarehouseOrderSheetOrderAdded(row), at);
    }

    /// <summary>Takes an order off the draft (撤下订单).</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.SheetFrozen"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/> or <see cref="WarehousingRefusals.OrderNotOn"/>.</exception>
    public void Remove(Id<StorageOrder> order, Instant at)
    {
        Guard.Against.Default(order);
        RequireDraft(new("撤下订单", "taking an order off"), at);
        if (!Has(order))
            throw WarehousingRefusals.OrderNotOn.Because($"整理表 {Head.Number}，订单 {order}。", $"Sheet '{Head.Number}', order '{order}'.");
        _known.Remove(order);
        _orders.RemoveAt(_orders.FindIndex(row => row.Order == order));
        Record(new WarehouseOrderSheetOrderRemoved(order), at);
    }

    /// <summary>Sends a first edition to the warehouse (发送), which freezes it.</summary>
    /// <param name="channel">How, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">Where the record of it is, not blank.</param>
    /// <param name="by">Who sends it: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <param name="others">The sheets that could bear the same number, since they were filled in apart; null where none could. It may be among them.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NotByClerk"/>, <see cref="WarehousingRefusals.SheetFrozen"/>,
    /// <see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>, <see cref="WarehousingRefusals.SheetEmpty"/>,
    /// <see cref="WarehousingRefusals.SheetNumberTaken"/>, or <see cref="WarehousingRefusals.OtherPredecessor"/> for a revision.</exception>
    [Clause("10.2")]
    public void Send(string channel, string reference, StaffMember by, Instant at, SheetRegister? others = null)
    {
        RequireSendable(channel, reference, by, at, others);
        if (Revises is not null)
            throw OtherPredecessor(null);
        Dispatched(channel, reference, by, at, []);
    }

    /// <summary>Sends a revision to the warehouse in the place of the sheet that it revises (发送修订表), which is superseded by it.</summary>
    /// <param name="superseded">The sheet that it revises. Both change, or neither.</param>
    /// <param name="channel">How, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">Where the record of it is, not blank.</param>
    /// <param name="by">Who sends it: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <param name="others">The sheets that could bear the same number, since they were filled in apart; null where none could. It may be among them.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException">As of <see cref="Send"/>; <see cref="WarehousingRefusals.OtherPredecessor"/> where it revises another sheet or none,
    /// <see cref="StepRefusals.WrongStatus"/> where another revision took that sheet's place already, and
    /// <see cref="WarehousingRefusals.NothingChanged"/>.</exception>
    [Clause("10.2")]
    public void SendInPlaceOf(
        WarehouseOrderSheet superseded, string channel, string reference, StaffMember by, Instant at, SheetRegister? others = null)
    {
        Guard.Against.Null(superseded);
        RequireSendable(channel, reference, by, at, others);
        if (Revises != superseded.Id)
            throw OtherPredecessor(superseded.Id);
        superseded.RequireStep(new("取代", "superseding it"), at, SheetStatus.Sent);
        var changes = ChangesFrom(superseded);
        if (changes.Count == 0)
            throw WarehousingRefusals.NothingChanged.Because($"整理表 {Head.Number} 与 {superseded.Head.Number}。", $"Sheet '{Head.Number}' and '{superseded.Head.Number}'.");
        Dispatched(channel, reference, by, at, changes);
        superseded.SupersededBy = Id;
        superseded.End(SheetStatus.Superseded, at, new WarehouseOrderSheetSuperseded(Id, changes));
    }

    /// <summary>Begins a revision of a sheet that was sent (修订): a new draft with the same orders. This sheet holds until it is sent.</summary>
    /// <param name="id">The host's id of the new sheet.</param>
    /// <param name="head">The head of the new sheet, with a number of its own.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="others">The sheets among which another revision of this one could be, or one with that number.</param>
    /// <param name="by">Who revises: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NotByClerk"/>, <see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="WarehousingRefusals.SheetNumberTaken"/> or <see cref="WarehousingRefusals.RevisionInHand"/>: one revision at a time, so that no order is on two.</exception>
    [Clause("10.2")]
    public WarehouseOrderSheet Revise(
        Id<WarehouseOrderSheet> id, SheetHead head, string reason, SheetRegister others, StaffMember by, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(others);
        RequireClerk(by);
        var revision = new WarehouseOrderSheet(id, head, Revision + 1, by.Id, at) { Revises = Id, RevisionReason = reason };
        RequireStep(new("修订", "revising it"), at, SheetStatus.Sent);
        if (id == Id || head.Number == Head.Number)
            throw SheetRegister.Taken(id, head.Number);
        others.RequireFree(id, head.Number);
        if (others.RevisionOf(this) is { } inHand)
            throw WarehousingRefusals.RevisionInHand.Because($"整理表 {Head.Number}，修订表 {inHand.Head.Number}。", $"Sheet '{Head.Number}', revision '{inHand.Head.Number}'.");
        foreach (var row in _orders)
            revision.Put(row);
        revision.Record(new WarehouseOrderSheetDrafted(head, revision.Revision, by.Id, Id, reason, Orders), at);
        return revision;
    }

    /// <summary>Gives a draft up (作废); its orders are free for another sheet.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.SheetFrozen"/>, <see cref="StepRefusals.WrongStatus"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Discard(string reason, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        RequireDraft(new("作废", "discarding it"), at);
        DiscardReason = reason;
        End(SheetStatus.Discarded, at, new WarehouseOrderSheetDiscarded(reason));
    }

    /// <summary>Notes where the sheet is kept (登记保管位置), whatever its status: what it says is not touched.</summary>
    /// <exception cref="ArgumentException">The place is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("10.2")]
    public void KeepIn(string place, Instant at)
    {
        place = Guard.Against.NullOrWhiteSpace(place);
        RequireInOrder(at, Sorted);
        _kept.Add(new SheetKeeping(place, at));
        Record(new WarehouseOrderSheetPutAway(place), at);
    }
}
