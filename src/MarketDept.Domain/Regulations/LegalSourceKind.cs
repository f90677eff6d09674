namespace MarketDept.Domain.Regulations;

/// <summary>What a <see cref="LegalSource"/> is (依据种类).</summary>
/// <remarks><c>default</c> is no kind; no source has it.</remarks>
public enum LegalSourceKind
{
    /// <summary>A law (法律).</summary>
    Statute = 1,

    /// <summary>Regulations or rules below a law, national or local (法规、规章).</summary>
    Rule = 2,

    /// <summary>What a court held in one case (判例).</summary>
    CourtCase = 3,

    /// <summary>What courts and authorities commonly hold (裁判口径).</summary>
    Practice = 4,
}
