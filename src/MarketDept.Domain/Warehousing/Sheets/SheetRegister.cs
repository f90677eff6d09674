namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Sheets among which one is looked for (订单整理表登记): by number, order, receiving unit or day.</summary>
/// <remarks>
/// <para>It holds the sheets that it is given and asks them at every question, so that it is never stale; a question takes time in
/// proportion to their number. A host with very many hands over those that its own index has found.</para>
/// <para>What it is not given, it does not know: whether an order is on one open sheet only can be told by all of them.</para>
/// <para>A discarded draft leaves its number to others. Where two sheets that were filled in apart bear one number all the same, the
/// register answers as ever and names it (<see cref="DuplicateNumbers"/>); neither is sent until one of them is discarded.</para>
/// </remarks>
public sealed class SheetRegister
{
    private readonly ValueList<WarehouseOrderSheet> _sheets;

    /// <summary>Takes the sheets.</summary>
    /// <param name="sheets">Any sheets, each with an id of its own.</param>
    /// <exception cref="ArgumentException">The list is null, or something in it.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.SheetNumberTaken"/>: two of them have one id.</exception>
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

    /// <summary>The numbers that several sheets bear (重复的表号), by number; discarded drafts do not count, superseded sheets do.</summary>
    public ValueList<UsedNumber> DuplicateNumbers => ValueList.From(
        _sheets.Where(sheet => sheet.TakesItsNumber).GroupBy(sheet => sheet.Head.Number, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new UsedNumber(group.Key, ValueList.From(group.Select(sheet => sheet.Id).Order()))));

    /// <summary>The sheet of a number (按表号), exactly as written; null where there is none.</summary>
    /// <remarks>A discarded draft only where no other sheet bears the number; the first of several that do, see <see cref="DuplicateNumbers"/>.</remarks>
    /// <exception cref="ArgumentException">The number is null or blank.</exception>
    public WarehouseOrderSheet? WithNumber(string number)
    {
        number = Guard.Against.NullOrWhiteSpace(number);
        return _sheets.Where(sheet => sheet.Head.Number == number).OrderBy(sheet => sheet.TakesItsNumber ? 0 : 1).FirstOrDefault();
    }

    /// <summary>The sheets on which an order is or was (按订单), in their sequence; for the department and the warehouse.</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    public ValueList<WarehouseOrderSheet> WithOrder(Id<StorageOrder> order)
    {
        Guard.Against.Default(order);
        return Where(sheet => sheet.Has(order));
    }

    /// <summary>The sheets with an order for a receiving unit (按收货单位), in their sequence.</summary>
    /// <exception cref="ArgumentNullException">There is no receiving unit.</exception>
    public ValueList<WarehouseOrderSheet> WithConsignee(Consignee consignee)
    {
        Guard.Against.Null(consignee);
        return Where(sheet => sheet.Orders.Any(row => row.Consignee.IsSameAs(consignee)));
    }

    /// <summary>The sheets of a dispatch (按日期), in their sequence.</summary>
    public ValueList<WarehouseOrderSheet> DispatchedOn(LocalDate day) => Where(sheet => sheet.Head.DispatchOn == day);

    /// <summary>How an order stands on the sheet that holds now (客户查询), for a customer who asks; null where it is on none.</summary>
    /// <remarks>A draft is nothing to tell a customer: only what was sent counts.</remarks>
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

    /// <summary>The open sheet on which an order is (有效的表); null where it is on none.</summary>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    [Clause("10.2")]
    public WarehouseOrderSheet? OpenSheetWith(Id<StorageOrder> order)
    {
        Guard.Against.Default(order);
        return OpenSheetWith(order, null);
    }

    /// <summary>The same, where a sheet itself and the one that it revises do not count.</summary>
    internal WarehouseOrderSheet? OpenSheetWith(Id<StorageOrder> order, WarehouseOrderSheet? but) => _sheets.FirstOrDefault(
        sheet => sheet.IsOpen && sheet.Has(order) && (but is null || (sheet.Id != but.Id && sheet.Id != but.Revises)));

    /// <summary>The draft that revises a sheet; null where there is none.</summary>
    internal WarehouseOrderSheet? RevisionOf(WarehouseOrderSheet sheet) =>
        _sheets.FirstOrDefault(other => other.Status == SheetStatus.Draft && other.Revises == sheet.Id);

    /// <summary>Refuses a new sheet where its id or its number is another's.</summary>
    internal void RequireFree(Id<WarehouseOrderSheet> id, string number)
    {
        if (_sheets.Any(sheet => sheet.Id == id))
            throw Taken(id, number);
        RequireNumberOf(id, number);
    }

    /// <summary>Refuses where a sheet shares its number with another.</summary>
    internal void RequireNumberOf(Id<WarehouseOrderSheet> id, string number)
    {
        if (_sheets.Any(sheet => sheet.Id != id && sheet.TakesItsNumber && sheet.Head.Number == number))
            throw Taken(id, number);
    }

    internal static DomainException Taken(Id<WarehouseOrderSheet> id, string number) =>
        WarehousingRefusals.SheetNumberTaken.Because($"编号 {id}，表号 {number}。", $"Id '{id}', number '{number}'.");

    private ValueList<WarehouseOrderSheet> Where(Func<WarehouseOrderSheet, bool> wanted) => ValueList.From(_sheets.Where(wanted));

    /// <summary>A number that several sheets bear (重复的表号).</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Sheets">The sheets, by id.</param>
    public sealed record UsedNumber(string Number, ValueList<Id<WarehouseOrderSheet>> Sheets) : DomainValue;
}
