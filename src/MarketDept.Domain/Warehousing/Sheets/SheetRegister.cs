namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A register for finding sheets (订单整理表登记): by number, order, receiving unit or day.</summary>
/// <remarks>
/// <para>The register reads the given sheets at each question, so it is never stale. The time of a question grows with their number; a host with
/// very many sheets passes those that its own index has found.</para>
/// <para>Sheets that were not given are not known. Only all sheets together can tell whether an order is on one open sheet only.</para>
/// <para>The number of a discarded draft may be used again. Where two sheets, drafted independently, share a number, the register names it
/// (<see cref="DuplicateNumbers"/>). Neither can be sent until one of them is discarded.</para>
/// </remarks>
public sealed class SheetRegister
{
    private readonly ValueList<WarehouseOrderSheet> _sheets;

    /// <summary>Creates a register of the given sheets; no other sheet is known to it.</summary>
    /// <param name="sheets">The sheets, each with its own id.</param>
    /// <exception cref="ArgumentException">The list or an item of the list is null.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.SheetNumberTaken"/>: two sheets have one id.</exception>
    public SheetRegister(params IEnumerable<WarehouseOrderSheet> sheets)
    {
        _sheets = ValueList.From(Guard.Against.Null(sheets));
        var ids = new HashSet<Id<WarehouseOrderSheet>>();
        foreach (var sheet in _sheets)
        {
            if (!ids.Add(Guard.Against.Null(sheet, nameof(sheets)).Id))
                throw Taken(sheet.Id, sheet.Head.Number);
        }
    }

    /// <summary>The numbers that several sheets share (重复的表号), by number. Discarded drafts do not count; superseded sheets do.</summary>
    public ValueList<UsedNumber> DuplicateNumbers => ValueList.From(
        _sheets.Where(sheet => sheet.TakesItsNumber).GroupBy(sheet => sheet.Head.Number, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new UsedNumber(group.Key, ValueList.From(group.Select(sheet => sheet.Id).Order()))));

    /// <summary>The sheet with a number (按表号), compared exactly as written; null where no sheet has the number.</summary>
    /// <remarks>A discarded draft is returned only where no other sheet has the number. Of several sheets with one number the first is returned;
    /// see <see cref="DuplicateNumbers"/>.</remarks>
    /// <exception cref="ArgumentException">The number is null or blank.</exception>
    public WarehouseOrderSheet? WithNumber(string number)
    {
        number = Guard.Against.NullOrWhiteSpace(number);
        return _sheets.Where(sheet => sheet.Head.Number == number).OrderBy(sheet => sheet.TakesItsNumber ? 0 : 1).FirstOrDefault();
    }

    /// <summary>The sheets that an order is or was on (按订单), in their sequence; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    public ValueList<WarehouseOrderSheet> WithOrder(Id<StorageOrder> order)
    {
        Guard.Against.Default(order);
        return Where(sheet => sheet.Has(order));
    }

    /// <summary>The sheets with an order for a receiving unit (按收货单位), in their sequence; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">There is no receiving unit.</exception>
    public ValueList<WarehouseOrderSheet> WithConsignee(Consignee consignee)
    {
        Guard.Against.Null(consignee);
        return Where(sheet => sheet.Orders.Any(row => row.Consignee.IsSameAs(consignee)));
    }

    /// <summary>The sheets for a day of dispatch (按日期), in their sequence; empty where there are none.</summary>
    public ValueList<WarehouseOrderSheet> DispatchedOn(LocalDate day) => Where(sheet => sheet.Head.DispatchOn == day);

    /// <summary>An order as it stands on the sheet in force (客户查询), for the customer who asks; null where no sheet in force has it.</summary>
    /// <remarks>Drafts are not shown to a customer; only sheets that were sent count.</remarks>
    /// <param name="order">The order asked about.</param>
    /// <param name="asking">The customer who asks.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.OrderOfAnotherCustomer"/>: a look-up reaches his own orders only.</exception>
    [Clause("7.3")]
    public SheetOrder? LookUpFor(Id<Customer> asking, Id<StorageOrder> order)
    {
        Guard.Against.Default(asking);
        var rows = WithOrder(order).SelectMany(sheet => sheet.Orders.Where(row => row.Order == order).Select(row => (sheet.Status, row))).ToArray();

        // An order may once have been put down to the wrong customer: what holds now decides whose it is.
        var holding = rows.FirstOrDefault(found => found.Status == SheetStatus.Sent).row;
        var isHis = holding is null ? rows.Length == 0 || rows.Any(found => found.row.Customer == asking) : holding.Customer == asking;
        return isHis
            ? holding
            : throw WarehousingRefusals.OrderOfAnotherCustomer.Because($"客户 {asking}，订单 {order}。", $"Customer '{asking}', order '{order}'.");
    }

    /// <summary>The draft or sent sheet that has an order (有效的表); null where the order is free.</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    [Clause("10.2")]
    public WarehouseOrderSheet? OpenSheetWith(Id<StorageOrder> order)
    {
        Guard.Against.Default(order);
        return OpenSheetWith(order, null);
    }

    /// <summary>The open sheet that has an order, apart from a given sheet and the one that it revises.</summary>
    internal WarehouseOrderSheet? OpenSheetWith(Id<StorageOrder> order, WarehouseOrderSheet? but) => _sheets.FirstOrDefault(
        sheet => sheet.IsOpen && sheet.Has(order) && (but is null || (sheet.Id != but.Id && sheet.Id != but.Revises)));

    /// <summary>The draft that revises a sheet; null where there is none.</summary>
    internal WarehouseOrderSheet? RevisionOf(WarehouseOrderSheet sheet) =>
        _sheets.FirstOrDefault(other => other.Status == SheetStatus.Draft && other.Revises == sheet.Id);

    /// <summary>Refuses a new sheet whose id or number is taken.</summary>
    internal void RequireFree(Id<WarehouseOrderSheet> id, string number)
    {
        if (_sheets.Any(sheet => sheet.Id == id))
            throw Taken(id, number);
        RequireNumberOf(id, number);
    }

    /// <summary>Refuses a sheet that shares its number with another.</summary>
    internal void RequireNumberOf(Id<WarehouseOrderSheet> id, string number)
    {
        if (_sheets.Any(sheet => sheet.Id != id && sheet.TakesItsNumber && sheet.Head.Number == number))
            throw Taken(id, number);
    }

    internal static DomainException Taken(Id<WarehouseOrderSheet> id, string number) =>
        WarehousingRefusals.SheetNumberTaken.Because($"编号 {id}，表号 {number}。", $"Id '{id}', number '{number}'.");

    private ValueList<WarehouseOrderSheet> Where(Func<WarehouseOrderSheet, bool> wanted) => ValueList.From(_sheets.Where(wanted));

    /// <summary>A number that several sheets share (重复的表号).</summary>
    /// <param name="Number">The shared number.</param>
    /// <param name="Sheets">The ids of the sheets with that number.</param>
    public sealed record UsedNumber(string Number, ValueList<Id<WarehouseOrderSheet>> Sheets) : DomainValue;
}
