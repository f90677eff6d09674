using MarketDept.Domain.Staffing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>Begins a sheet (开始整理).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="head">Number, day of dispatch and warehouse.</param>
    /// <param name="others">The sheets that could have that number; without them nobody can say that it is free.</param>
    /// <param name="clerk">Who fills it in: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetNotByClerk"/> or <see cref="DomainErrorCodes.SheetNumberTaken"/>.</exception>
    public static WarehouseOrderSheet Draft(
        Id<WarehouseOrderSheet> id, SheetHead head, SheetRegister others, StaffMember clerk, Instant at)
    {
        Guard.Against.Null(others);
        RequireClerk(clerk, "A sheet is filled in");
        var sheet = new WarehouseOrderSheet(id, head, 1, clerk.Id, at);
        others.RequireFree(id, head.Number);
        sheet._events.Add(new Drafted(id, at, head, 1, clerk.Id, null, null));
        return sheet;
    }

    /// <summary>Puts a reconciled order on the draft (整理订单).</summary>
    /// <param name="check">The order with its check, which must not be open.</param>
    /// <param name="requirements">What the receiving unit requires; empty where it requires nothing, which somebody has to know.</param>
    /// <param name="others">The sheets on which the order could be; without them nobody can say that it is on one only.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing, or a requirement blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetFrozen"/>, <see cref="DomainErrorCodes.SheetWrongStatus"/>,
    /// <see cref="DomainErrorCodes.SheetTimeGoesBackwards"/>, <see cref="DomainErrorCodes.SheetOrderNotReconciled"/>,
    /// <see cref="DomainErrorCodes.SheetOrderAlreadyOn"/> or <see cref="DomainErrorCodes.SheetOrderOnAnother"/>.</exception>
    [Clause("10.2")]
    public void Add(OrderCheck check, ValueList<string> requirements, SheetRegister others, Instant at)
    {
        Guard.Against.Null(check);
        Guard.Against.Null(requirements);
        Guard.Against.Null(others);
        var order = check.Order;
        var row = new SheetOrder(order.Id, order.Customer, order.Consignee, order.Lines, check.Notes, check.Status, requirements, at);
        RequireDraft("An order is put on the sheet", at);
        RequireReconciled(check);
        RequireOnNoOtherSheet(order.Id, others);
        Put(row);
        Changed(at, new OrderAdded(Id, at, row));
    }

    /// <summary>Takes an order off the draft (撤下订单).</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetFrozen"/>, <see cref="DomainErrorCodes.SheetWrongStatus"/>,
    /// <see cref="DomainErrorCodes.SheetTimeGoesBackwards"/> or <see cref="DomainErrorCodes.SheetOrderNotOn"/>.</exception>
    public void Remove(Id<StorageOrder> order, Instant at)
    {
        Guard.Against.Default(order);
        RequireDraft("An order is taken off the sheet", at);
        if (!Has(order))
        {
            throw new DomainException(DomainErrorCodes.SheetOrderNotOn, Sorted,
                $"Order '{order}' is not on sheet '{Head.Number}'; allowed is to take off one that is.");
        }

        _known.Remove(order);
        _orders.RemoveAt(_orders.FindIndex(row => row.Order == order));
        Changed(at, new OrderRemoved(Id, at, order));
    }

    /// <summary>Sends a first edition to the warehouse (发送), which freezes it.</summary>
    /// <param name="channel">How, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">Where the record of it is, not blank.</param>
    /// <param name="clerk">Who sends it: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <param name="others">The sheets that could bear the same number, since they were filled in apart; null where none could. It may be among them.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetNotByClerk"/>, <see cref="DomainErrorCodes.SheetFrozen"/>,
    /// <see cref="DomainErrorCodes.SheetWrongStatus"/>, <see cref="DomainErrorCodes.SheetTimeGoesBackwards"/>, <see cref="DomainErrorCodes.SheetEmpty"/>,
    /// <see cref="DomainErrorCodes.SheetNumberTaken"/>, or <see cref="DomainErrorCodes.SheetOtherPredecessor"/> for a revision.</exception>
    [Clause("10.2")]
    public void Send(string channel, string reference, StaffMember clerk, Instant at, SheetRegister? others = null)
    {
        var transmission = RequireSendable(channel, reference, clerk, at, others);
        if (Revises is { } predecessor)
            throw OtherPredecessor($"is a revision of '{predecessor}' and is sent as if it were none; allowed is to send it in that sheet's place.");
        Dispatched(transmission, []);
    }

    /// <summary>Sends a revision to the warehouse in the place of the sheet that it revises (发送修订表), which is superseded by it.</summary>
    /// <param name="superseded">The sheet that it revises. Both change, or neither.</param>
    /// <param name="channel">How, such as <c>fax</c>; any channel that leaves a record.</param>
    /// <param name="reference">Where the record of it is, not blank.</param>
    /// <param name="clerk">Who sends it: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <param name="others">The sheets that could bear the same number, since they were filled in apart; null where none could. It may be among them.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException">As of <see cref="Send"/>; <see cref="DomainErrorCodes.SheetOtherPredecessor"/> where it revises another sheet or none,
    /// <see cref="DomainErrorCodes.SheetWrongStatus"/> where another revision took that sheet's place already, and
    /// <see cref="DomainErrorCodes.SheetNothingChanged"/>.</exception>
    [Clause("10.2")]
    public void SendInPlaceOf(
        WarehouseOrderSheet superseded, string channel, string reference, StaffMember clerk, Instant at, SheetRegister? others = null)
    {
        Guard.Against.Null(superseded);
        var transmission = RequireSendable(channel, reference, clerk, at, others);
        if (Revises != superseded.Id)
            throw OtherPredecessor($"is sent in the place of '{superseded.Id}'; allowed is the sheet that it revises, if there is one.");
        superseded.RequireStep("A sheet is superseded", at, SheetStatus.Sent);
        var changes = ChangesFrom(superseded);
        if (changes.Count == 0)
        {
            throw new DomainException(DomainErrorCodes.SheetNothingChanged, Sorted,
                $"Sheet '{Head.Number}' says the same as '{superseded.Head.Number}'; allowed is a revision that changes something.");
        }

        Dispatched(transmission, changes);
        superseded.SupersededBy = Id;
        superseded.End(SheetStatus.Superseded, at, new Superseded(superseded.Id, at, Id, changes));
    }

    /// <summary>Begins a revision of a sheet that was sent (修订): a new draft with the same orders. This sheet holds until it is sent.</summary>
    /// <param name="id">The host's id of the new sheet.</param>
    /// <param name="head">The head of the new sheet, with a number of its own.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="others">The sheets among which another revision of this one could be, or one with that number.</param>
    /// <param name="clerk">Who revises: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetNotByClerk"/>, <see cref="DomainErrorCodes.SheetWrongStatus"/>,
    /// <see cref="DomainErrorCodes.SheetTimeGoesBackwards"/>, <see cref="DomainErrorCodes.SheetNumberTaken"/> or
    /// <see cref="DomainErrorCodes.SheetRevisionInHand"/>: one revision at a time, so that no order is on two.</exception>
    [Clause("10.2")]
    public WarehouseOrderSheet Revise(
        Id<WarehouseOrderSheet> id, SheetHead head, string reason, SheetRegister others, StaffMember clerk, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(others);
        RequireClerk(clerk, "A sheet is revised");
        var revision = new WarehouseOrderSheet(id, head, Revision + 1, clerk.Id, at) { Revises = Id, RevisionReason = reason };
        RequireStep("A sheet is revised", at, SheetStatus.Sent);
        if (id == Id || head.Number == Head.Number)
            throw SheetRegister.Taken(id, head.Number);
        others.RequireFree(id, head.Number);
        if (others.RevisionOf(this) is { } inHand)
        {
            throw new DomainException(DomainErrorCodes.SheetRevisionInHand, Sorted,
                $"Sheet '{Head.Number}' is being revised by '{inHand.Head.Number}'; allowed is one revision at a time.");
        }

        foreach (var row in _orders)
            revision.Put(row);
        revision._events.Add(new Drafted(id, at, head, revision.Revision, clerk.Id, Id, reason));
        return revision;
    }

    /// <summary>Gives a draft up (作废); its orders are free for another sheet.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetFrozen"/>, <see cref="DomainErrorCodes.SheetWrongStatus"/> or
    /// <see cref="DomainErrorCodes.SheetTimeGoesBackwards"/>.</exception>
    public void Discard(string reason, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        RequireDraft("A sheet is discarded", at);
        DiscardReason = reason;
        End(SheetStatus.Discarded, at, new Discarded(Id, at, reason));
    }

    /// <summary>Notes where the sheet is kept (登记保管位置), whatever its status: what it says is not touched.</summary>
    /// <exception cref="ArgumentException">The place is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetTimeGoesBackwards"/>.</exception>
    [Clause("10.2")]
    public void KeepIn(string place, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(place);
        RequireForward("The keeping place is noted", at);
        _kept.Add(new SheetKeeping(place, at));
        Changed(at, new PutAway(Id, at, place));
    }
}
