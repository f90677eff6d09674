using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>The findings of one person, month by month (个人月度事项台账): fines, compensation, duties to collect, absences, and their reversals (clause
/// 4.4).</summary>
/// <remarks>
/// <para>Nothing is deducted here, and kinds are never added to each other. Each item has a key, so taking an export over twice has no effect, even
/// after a closing. An item for a closed month is counted in the next open one and marked. A closed month never changes.</para>
/// <para>The ledger sees all cases of a person and enforces what one case cannot: one act has one fine, counts as absence once, and is compensated
/// once. A refused command changes nothing.</para>
/// </remarks>
[Clause("4.4")]
public sealed partial class PersonLedger : Aggregate, IAggregate<PersonLedger, PersonLedgerSnapshot>
{
    private readonly List<MonthItem> _items = [];
    private readonly Dictionary<string, FindingItem> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenBack = new(StringComparer.Ordinal);

    private PersonLedger(Id<StaffMember> staff) => Staff = Guard.Against.Default(staff);

    /// <summary>Opens the empty ledger of a person (建立台账).</summary>
    /// <param name="staff">The person whose ledger it is.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static PersonLedger Open(Id<StaffMember> staff) => new(staff);

    /// <inheritdoc/>
    public override string Key => Staff.Value;

    /// <summary>The person whose ledger it is (员工). The id is also the key of the ledger.</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>All items of the ledger (全部事项), by month, then by effective time, then by key.</summary>
    public ValueList<MonthItem> Items => ValueList.From<MonthItem>([.. _items]);

    /// <summary>The closings of months (关账记录), the earliest first.</summary>
    public ValueList<MonthClosing> Closings { get; private set; } = [];

    /// <summary>The last closed month (已关账至); null where no month is closed.</summary>
    public YearMonth? ClosedThrough => Closings.Count == 0 ? null : Closings[^1].Through;

    /// <summary>Whether the month is closed to new items (是否已关账).</summary>
    public bool IsClosed(YearMonth month) => ClosedThrough is { } through && month <= through;

    /// <summary>The items counted in a month, with their sums (当月事项); without items where there are none.</summary>
    public PersonMonth InMonth(YearMonth month) =>
        new(Staff, month, IsClosed(month), ValueList.From(_items.Where(item => item.Month == month)));

    /// <summary>Whether the item was taken back (是否已冲销).</summary>
    internal bool IsTakenBack(FindingItem item) => _takenBack.Contains(item.Key);

    /// <summary>The items in force (有效事项): neither reversals nor taken back, in their order.</summary>
    internal IEnumerable<MonthItem> Standing => _items.Where(item => item.Item.Reverses is null && !IsTakenBack(item.Item));

    private void Enter(MonthItem item)
    {
        var place = _items.BinarySearch(item, MonthItem.InOrder);
        _items.Insert(~place, item);
        _byKey.Add(item.Item.Key, item.Item);
        if (item.Item.Reverses is { } reversed)
            _takenBack.Add(reversed);
    }
}
