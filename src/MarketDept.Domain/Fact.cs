namespace MarketDept.Domain;

/// <summary>A fact that may be unknown (三值事实): yes, no, or unknown. An unknown fact never becomes "no".</summary>
/// <remarks>
/// <para><c>default</c> is <see cref="Unknown"/>: nobody has stated the fact. Equality compares states, so two unknown facts are equal, whatever
/// they may turn out to be. There is no conversion to <see cref="bool"/>: ask <see cref="IsYes"/>, <see cref="IsNo"/> or
/// <see cref="IsUnknown"/>.</para>
/// <para>The operators follow Kleene's three-valued logic: one "no" decides a conjunction and one "yes" a disjunction, even beside an unknown fact.</para>
/// </remarks>
public readonly record struct Fact
{
    private readonly byte _state;

    private Fact(byte state) => _state = state;

    /// <summary>The fact is not known (未知); the same as <c>default</c>.</summary>
    public static Fact Unknown => default;

    /// <summary>The fact is known to be true (是).</summary>
    public static Fact Yes => new(1);

    /// <summary>The fact is known to be false (否).</summary>
    public static Fact No => new(2);

    /// <summary>Whether the fact is known to be true.</summary>
    public bool IsYes => _state == 1;

    /// <summary>Whether the fact is known to be false.</summary>
    public bool IsNo => _state == 2;

    /// <summary>Whether the fact is not known, which is neither yes nor no.</summary>
    public bool IsUnknown => _state == 0;

    /// <summary>The fact for a nullable truth value; null is unknown.</summary>
    public static Fact FromNullable(bool? value) => value switch { true => Yes, false => No, null => Unknown };

    /// <summary>The fact as a nullable truth value; unknown becomes null.</summary>
    public bool? ToNullable() => IsUnknown ? null : IsYes;

    /// <summary>The conjunction: "no" if one is "no", "yes" if both are, otherwise unknown.</summary>
    public Fact And(Fact other) => IsNo || other.IsNo ? No : IsYes && other.IsYes ? Yes : Unknown;

    /// <summary>The disjunction: "yes" if one is "yes", "no" if both are, otherwise unknown.</summary>
    public Fact Or(Fact other) => IsYes || other.IsYes ? Yes : IsNo && other.IsNo ? No : Unknown;

    /// <summary>Converts a truth value to a known fact: true to yes, false to no.</summary>
    public static implicit operator Fact(bool value) => value ? Yes : No;

    /// <summary>Converts a nullable truth value to a fact; null is unknown.</summary>
    public static implicit operator Fact(bool? value) => FromNullable(value);

    /// <inheritdoc cref="And"/>
    public static Fact operator &(Fact left, Fact right) => left.And(right);

    /// <inheritdoc cref="Or"/>
    public static Fact operator |(Fact left, Fact right) => left.Or(right);

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsYes ? "yes" : IsNo ? "no" : "unknown";
}
