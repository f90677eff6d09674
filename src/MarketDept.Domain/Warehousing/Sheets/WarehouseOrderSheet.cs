namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A warehouse order sheet under clause 10.2 (订单整理表): the reconciled orders of one dispatch to the storage warehouse.</summary>
/// <remarks>
/// <para>The content never changes once the sheet was sent. A change is a new sheet that supersedes it and lists the changes (<see cref="Revise"/>,
/// <see cref="SendInPlaceOf"/>). Where the sheet is kept may still be recorded.</para>
/// <para>A sheet may hold orders of several customers; a group holds those of one. An order is on one open sheet at a time; a draft and a sent
/// sheet are open. A revision shares the orders of the sheet that it revises.</para>
/// </remarks>
public sealed partial class WarehouseOrderSheet : Aggregate, IAggregate<WarehouseOrderSheet, WarehouseOrderSheetSnapshot>
{
    private readonly List<SheetOrder> _orders = [];
    private readonly HashSet<Id<StorageOrder>> _known = [];
    private readonly List<SheetKeeping> _kept = [];

    private WarehouseOrderSheet(Id<WarehouseOrderSheet> id, SheetHead head, int revision, Id<StaffMember> draftedBy, Instant at) =>
        (Id, Head, Revision, DraftedBy, DraftedAt) = (Guard.Against.Default(id), Guard.Against.Null(head), revision, Guard.Against.Default(draftedBy), at);

    /// <summary>The id of the sheet, given by the host (编号).</summary>
    public Id<WarehouseOrderSheet> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The head of the sheet (表头): number, day of dispatch and warehouse.</summary>
    public SheetHead Head { get; }
    /// <summary>The edition of the sheet, from 1 (版次).</summary>
    public int Revision { get; }
    /// <summary>The sheet that this one revises (所修订的表); null for a first edition.</summary>
    public Id<WarehouseOrderSheet>? Revises { get; private init; }

    /// <summary>Why the sheet is revised (修订原因); null for a first edition.</summary>
    public string? RevisionReason { get; private init; }

    /// <summary>The clerk who filled the sheet in (整理员).</summary>
    public Id<StaffMember> DraftedBy { get; }
    /// <summary>When the sheet was started (开始整理时间).</summary>
    public Instant DraftedAt { get; }
    /// <summary>How far the sheet has come (状态): draft, sent, superseded or discarded.</summary>
    public SheetStatus Status { get; private set; } = SheetStatus.Draft;

    /// <summary>Whether the sheet is a draft or sent (是否有效). Its orders are then not free for another sheet.</summary>
    public bool IsOpen => Status is SheetStatus.Draft or SheetStatus.Sent;

    // It was sent by then, and no other had taken its place before.
    internal bool HeldAt(Instant at) => SentAt <= at && !(EndedAt < at);

    // What was sent keeps its number, also when another edition took its place.
    internal bool TakesItsNumber => Status != SheetStatus.Discarded;

    /// <summary>The orders on the sheet (订单), in the sequence in which they were added.</summary>
    public ValueList<SheetOrder> Orders => ValueList.From(_orders);

    /// <summary>The orders by customer, receiving unit and address (分组), with the requirements of each receiving unit.</summary>
    [Clause("7.2")]
    [Clause("10.2")]
    public ValueList<ConsigneeGroup> Groups =>
        ConsigneeGroup.Of(_orders.Select(row => new ConsigneeGroup.Entry(row.Order, row.Customer, row.Consignee, row.Requirements)));

    /// <summary>When the sheet was sent to the warehouse (发送时间); null until then.</summary>
    public Instant? SentAt { get; private set; }
    /// <summary>The clerk who sent the sheet (发送人); null until it is sent.</summary>
    public Id<StaffMember>? SentBy { get; private set; }
    /// <summary>The channel by which the sheet was sent (发送方式): fax (传真) or any other that leaves a record; null until it is sent.</summary>
    public string? Channel { get; private set; }
    /// <summary>The reference to the record of sending (发送凭证), such as the number in the fax journal; null until it is sent.</summary>
    public string? Reference { get; private set; }
    /// <summary>The changes from the revised sheet (变动), once this one is sent; empty for a first edition.</summary>
    public ValueList<SheetChange> Changes { get; private set; } = [];
    /// <summary>The revision that replaced this sheet (取代它的表); null where the sheet is not superseded.</summary>
    public Id<WarehouseOrderSheet>? SupersededBy { get; private set; }
    /// <summary>When the sheet was superseded or discarded (失效时间); null while it is open.</summary>
    public Instant? EndedAt { get; private set; }
    /// <summary>Why the sheet was discarded (作废原因); null where it was not.</summary>
    public string? DiscardReason { get; private set; }

    internal ValueList<SheetKeeping> Kept => ValueList.From(_kept);

    /// <summary>The place where the sheet is kept (保管位置); null where none was recorded.</summary>
    public string? Place => _kept.Count == 0 ? null : _kept[^1].Place;

    /// <summary>Whether an order is on the sheet (是否列有该订单).</summary>
    public bool Has(Id<StorageOrder> order) => _known.Contains(order);

    /// <summary>What this sheet changes against another (变动): orders added or changed, then orders removed, then the head.</summary>
    /// <remarks>A different number is no change, since every sheet has its own. A different sequence of the orders is no change either.</remarks>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    public ValueList<SheetChange> ChangesFrom(WarehouseOrderSheet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var before = other._orders.ToDictionary(row => row.Order);
        var changes = new List<SheetChange>();
        foreach (var row in _orders)
        {
            if (!before.TryGetValue(row.Order, out var was))
                changes.Add(new SheetChange(SheetChangeKind.OrderAdded, row.Order));
            else if (!row.ReadsAs(was))
                changes.Add(new SheetChange(SheetChangeKind.OrderChanged, row.Order));
        }

        changes.AddRange(other._orders.Where(row => !Has(row.Order)).Select(row => new SheetChange(SheetChangeKind.OrderRemoved, row.Order)));
        if (Head.DispatchOn != other.Head.DispatchOn || Head.Warehouse != other.Head.Warehouse)
            changes.Add(new SheetChange(SheetChangeKind.HeadChanged, null));
        return ValueList.From(changes);
    }
}
