namespace MarketDept.Domain.Violations;

/// <summary>Why a decision stands (生效原因).</summary>
/// <remarks><c>default</c> is <see cref="Accepted"/>. The names are stable and are what is stored.</remarks>
public enum FinalityGround
{
    /// <summary>The person accepted it and waived the appeal (本人接受).</summary>
    Accepted,

    /// <summary>The time to appeal went by without an appeal (逾期未申诉).</summary>
    NotAppealed,

    /// <summary>The supervising executive upheld it on appeal (申诉维持).</summary>
    Upheld,
}
