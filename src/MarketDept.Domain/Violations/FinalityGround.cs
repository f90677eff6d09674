namespace MarketDept.Domain.Violations;

/// <summary>The ground on which a decision became final (生效原因).</summary>
/// <remarks><c>default</c> is not a valid value, and no decision has it. The names are stable and are what is stored.</remarks>
public enum FinalityGround
{
    /// <summary>The accused accepted the decision (本人接受).</summary>
    Accepted = 1,

    /// <summary>The time to appeal passed without an appeal (期限内没有申诉).</summary>
    NotAppealed = 2,

    /// <summary>The decision was upheld on appeal without change (申诉维持).</summary>
    Upheld = 3,

    /// <summary>The decision was upheld in part on appeal, with reduced results (申诉部分维持).</summary>
    UpheldInPart = 4,

    /// <summary>The decision cannot be appealed (不设申诉).</summary>
    NotAppealable = 5,
}
