using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>Starts the draft of a sheet, without orders (开始整理).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="head">Number, day of dispatch and warehouse.</param>
    /// <param name="others">The sheets that could have the same number, so that the number is known to be free.</param>
    /// <param name="by">The warehouse order clerk who fills the sheet in.</param>
    /// <param name="at">The moment of starting.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
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

    /// <summary>Adds a reconciled order with its receiving unit's requirements to the draft (整理订单). No other open
    /// sheet may have the order.</summary>
    /// <param name="check">The order with its check, which is not open.</param>
    /// <param name="requirements">The receiving unit's requirements. An empty list states that there are none.</param>
    /// <param name="others">The sheets that could have the order, so that it is known to be on one open sheet only. This sheet and the one that it revises
    /// may be among them.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or a requirement blank.</exception>
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

    /// <summary>Removes an order from the draft (撤下订单), so that it is free for another sheet.</summary>
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

    /// <summary>Sends a first edition to the warehouse (发送), under a number that no other sheet has. From then on its content is frozen.</summary>
    /// <param name="channel">The channel, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">The reference to the record of sending, not blank.</param>
    /// <param name="by">The warehouse order clerk who sends the sheet.</param>
    /// <param name="at">The moment of the step.</param>
    /// <param name="others">Sheets drafted independently that could have the same number; null where there are none. This sheet may be among them.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
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

    /// <summary>Sends a revision to the warehouse (发送修订表). The sheet that it revises is superseded.</summary>
    /// <param name="superseded">The sheet that is revised. Both sheets change, or neither.</param>
    /// <param name="channel">The channel, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">The reference to the record of sending, not blank.</param>
    /// <param name="by">The warehouse order clerk who sends the revision.</param>
    /// <param name="at">The moment of the step.</param>
    /// <param name="others">Sheets drafted independently that could have the same number; null where there are none. This sheet may be among them.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException">As of <see cref="Send"/>; <see cref="WarehousingRefusals.OtherPredecessor"/> where this sheet revises
    /// another one or none,
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

    /// <summary>Starts a revision of a sheet that was sent (修订): a new draft with the same orders. This sheet stays in force until the revision is sent.</summary>
    /// <param name="id">The id of the new sheet, given by the host.</param>
    /// <param name="head">The head of the new sheet, with a number of its own.</param>
    /// <param name="reason">Why the sheet is revised, not blank.</param>
    /// <param name="others">The sheets that could be another revision of this one or have the new number.</param>
    /// <param name="by">The warehouse order clerk who revises.</param>
    /// <param name="at">The moment of starting.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
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

    /// <summary>Discards a draft (作废). Its orders are free for another sheet.</summary>
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

    /// <summary>Records where the sheet is kept (登记保管位置), in any status. The content of the sheet does not change.</summary>
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
