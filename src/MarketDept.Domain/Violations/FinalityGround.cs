namespace MarketDept.Domain.Violations;

/// <summary>Why a decision is final (生效原因).</summary>
/// <remarks><c>default</c> is no ground, and no decision has it. The names are stable and are what is stored.</remarks>
public enum FinalityGround
{
    /// <summary>The person accepted it (本人接受).</summary>
    Accepted = 1,

    /// <summary>No appeal came in time (期限内没有申诉).</summary>
    NotAppealed = 2,

    /// <summary>The decision was upheld on appeal (申诉维持).</summary>
    Upheld = 3,

    /// <summary>Upheld in part on appeal (申诉部分维持).</summary>
    UpheldInPart = 4,

    /// <summary>There is no appeal against it (不设申诉).</summary>
    NotAppealable = 5,
}
