namespace MarketDept.Domain;

/// <summary>A fact that may be unknown (三值事实): yes, no, or not known. An unknown fact never turns into "no".</summary>
/// <remarks>
/// <para><c>default</c> is <see cref="Unknown"/>: what nobody stated is not known. Equality is by state; two unknown facts are
/// equal as states, which says nothing of what they would turn out to be. There is no conversion to <see cref="bool"/>:
/// ask <see cref="IsYes"/>, <see cref="IsNo"/> or <see cref="IsUnknown"/>.</para>
/// <para>The operators are those of Kleene's three-valued logic: "no" decides a conjunction and "yes" a disjunction, whatever
/// is unknown beside them.</para>
/// </remarks>
public readonly record struct Fact
{
    private readonly byte _state;

    private Fact(byte state) => _state = state;

    /// <summary>Not known (未知).</summary>
    public static Fact Unknown => default;

    /// <summary>Known to be so (是).</summary>
    public static Fact Yes => new(1);

    /// <summary>Known not to be so (否).</summary>
    public static Fact No => new(2);

    /// <summary>Whether it is known to be so.</summary>
    public bool IsYes => _state == 1;

    /// <summary>Whether it is known not to be so.</summary>
    public bool IsNo => _state == 2;

    /// <summary>Whether it is not known.</summary>
    public bool IsUnknown => _state == 0;

    /// <summary>The fact for a nullable truth value; null is unknown.</summary>
    public static Fact FromNullable(bool? value) => value switch { true => Yes, false => No, null => Unknown };

    /// <summary>The nullable truth value; unknown is null.</summary>
    public bool? ToNullable() => IsUnknown ? null : IsYes;

    /// <summary>Both: "no" as soon as one is "no", "yes" only if both are, else unknown.</summary>
    public Fact And(Fact other) => IsNo || other.IsNo ? No : IsYes && other.IsYes ? Yes : Unknown;

    /// <summary>One of them: "yes" as soon as one is "yes", "no" only if both are, else unknown.</summary>
    public Fact Or(Fact other) => IsYes || other.IsYes ? Yes : IsNo && other.IsNo ? No : Unknown;

    /// <summary>A known truth value is a known fact.</summary>
    public static implicit operator Fact(bool value) => value ? Yes : No;

    /// <summary>A nullable truth value as a fact; null is unknown.</summary>
    public static implicit operator Fact(bool? value) => FromNullable(value);

    /// <inheritdoc cref="And"/>
    public static Fact operator &(Fact left, Fact right) => left.And(right);

    /// <inheritdoc cref="Or"/>
    public static Fact operator |(Fact left, Fact right) => left.Or(right);

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsYes ? "yes" : IsNo ? "no" : "unknown";
}
