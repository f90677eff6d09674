using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>What was found of one person, month by month (个人月度事项台账): fines, compensation, duties to collect, absences, reversals.</summary>
/// <remarks>
/// <para>Nothing here deducts anything, and the kinds are never added to each other. An item has a key: taking an export over
/// twice is taking it over once, whatever month was closed in between. What comes for a closed month is counted in the next
/// open one and says so. A closed month never changes again.</para>
/// <para>It is the last place where the cases of one person meet, so it holds what a single case cannot see: one act has one fine,
/// counts as absence once, and costs once what it costs. A refused command changes nothing.</para>
/// </remarks>
[Clause("4.4")]
public sealed partial class PersonLedger : Aggregate, IAggregate<PersonLedger, PersonLedgerSnapshot>
{
    private readonly List<MonthItem> _items = [];
    private readonly Dictionary<string, FindingItem> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenBack = new(StringComparer.Ordinal);

    private PersonLedger(Id<StaffMember> staff) => Staff = Guard.Against.Default(staff);

    /// <summary>Opens an empty ledger (建立台账).</summary>
    /// <param name="staff">Whose it is.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static PersonLedger Open(Id<StaffMember> staff) => new(staff);

    /// <inheritdoc/>
    public override string Key => Staff.Value;

    /// <summary>Whose ledger it is (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>All items, by month, then by when they count, then by key (全部事项).</summary>
    public ValueList<MonthItem> Items => ValueList.From<MonthItem>([.. _items]);

    /// <summary>The closings, the earliest first (关账记录).</summary>
    public ValueList<MonthClosing> Closings { get; private set; } = [];

    /// <summary>The last closed month (已关账至); null where none is.</summary>
    public YearMonth? ClosedThrough => Closings.Count == 0 ? null : Closings[^1].Through;

    /// <summary>Whether nothing comes into that month any more (是否已关账).</summary>
    public bool IsClosed(YearMonth month) => ClosedThrough is { } through && month <= through;

    /// <summary>What is counted in one month (当月事项); with nothing in it where there is nothing.</summary>
    public PersonMonth InMonth(YearMonth month) =>
        new(Staff, month, IsClosed(month), ValueList.From(_items.Where(item => item.Month == month)));

    /// <summary>Whether the item was taken back (是否已冲销).</summary>
    internal bool IsTakenBack(FindingItem item) => _takenBack.Contains(item.Key);

    /// <summary>The items that take nothing back and were not taken back (有效事项), in their order.</summary>
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
