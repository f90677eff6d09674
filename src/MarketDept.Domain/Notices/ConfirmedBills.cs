namespace MarketDept.Domain.Notices;

/// <summary>The last day of service that is on a bill confirmed by the customer (已确认账单).</summary>
/// <remarks><c>default</c> is <see cref="Unknown"/>, where nobody has said. Equality is by value.</remarks>
[Clause("8.3.5")]
public readonly record struct ConfirmedBills
{
    private readonly Fact _any;
    private readonly LocalDate _through;

    private ConfirmedBills(Fact any, LocalDate through) => (_any, _through) = (any, through);

    /// <summary>Nobody has said which bills are confirmed (未知).</summary>
    public static ConfirmedBills Unknown => default;

    /// <summary>No bill is confirmed (没有已确认的账单).</summary>
    public static ConfirmedBills None => new(Fact.No, default);

    /// <summary>Bills are confirmed up to and including a day (确认至).</summary>
    /// <param name="day">The last day of service on a confirmed bill.</param>
    public static ConfirmedBills Through(LocalDate day) => new(Fact.Yes, day);

    /// <summary>The last day of service on a confirmed bill (确认至); null where no bill is confirmed and where it is not known.</summary>
    public LocalDate? LastDay => _any.IsYes ? _through : null;

    /// <summary>Whether nobody has said which bills are confirmed (是否未知).</summary>
    public bool IsUnknown => _any.IsUnknown;

    /// <summary>Whether a day of service is on a confirmed bill (是否在已确认账单内).</summary>
    public Fact Cover(LocalDate day) => _any.IsYes ? day <= _through : _any;

    /// <summary>The state as text: <c>unknown</c>, <c>none</c>, or <c>through</c> and the day.</summary>
    public override string ToString() => _any.IsUnknown ? "unknown" : _any.IsNo ? "none" : $"through {Iso.Format(_through)}";
}
