namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The kinds, and the clause each leads to; in the order of the clauses.</summary>
internal enum FenClause : byte
{
    None,
    OperatingRule,
    Concession,
    Deduction,
    MonthlySettlement,
    Poaching,
    FalseVisit,
}

/// <summary>Three-valued truth as a number.</summary>
internal enum FenTruth : byte
{
    Unknown,
    Yes,
    No,
}

/// <summary>A consignment (tariff, charged) or a month's receivable (amount, collected, uncollectable, or 0), and which it is.</summary>
internal readonly record struct FenRow(string Key, long Whole, long Came, long Lost);

/// <summary>The facts of an incident as nothing but numbers: amounts in fen, shares in ten-thousandths of a millionth.</summary>
internal struct FenFacts
{
    /// <summary>A loss or a justified part that nobody has stated.</summary>
    internal const long Open = -1;

    internal FenClause Kind;
    internal FenTruth Intentional;
    internal FenTruth DataTaken;
    internal FenTruth Appropriated;
    internal long Loss;
    internal long Share;
    internal long Deduction;
    internal long Justified;
    internal long Recovered;
    internal FenRow[] Rows;
}

/// <summary>What the facts come to. A compensation that is not determined is <see cref="Undetermined"/>.</summary>
internal struct FenVerdict
{
    internal const long Undetermined = -1;

    internal FenClause Clause;
    internal bool IsUndetermined;

    /// <summary>Whether it is open that a special clause applies.</summary>
    internal bool MayBeSpecial;
    internal long Fine;
    internal long Compensation;
    internal long Duty;
}
