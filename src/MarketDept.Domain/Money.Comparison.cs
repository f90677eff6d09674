namespace MarketDept.Domain;

public readonly partial record struct Money
{
    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money left, Money right) => left._fen <= right._fen ? left : right;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money left, Money right) => left._fen >= right._fen ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Money other) => _fen.CompareTo(other._fen);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Money left, Money right) => left._fen < right._fen;

    /// <summary>Whether the left is less than the right, or the same.</summary>
    public static bool operator <=(Money left, Money right) => left._fen <= right._fen;

    /// <summary>Whether the left is more than the right.</summary>
    public static bool operator >(Money left, Money right) => left._fen > right._fen;

    /// <summary>Whether the left is more than the right, or the same.</summary>
    public static bool operator >=(Money left, Money right) => left._fen >= right._fen;
}
