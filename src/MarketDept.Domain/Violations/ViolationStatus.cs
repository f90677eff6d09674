namespace MarketDept.Domain.Violations;

/// <summary>Where a <see cref="Violation"/> stands (案件状态).</summary>
/// <remarks><c>default</c> is <see cref="Reported"/>. The names are stable and are what is stored.</remarks>
public enum ViolationStatus
{
    /// <summary>Reported with evidence; the person was not heard yet (已报告).</summary>
    Reported,

    /// <summary>The person spoke, or had the chance and did not (已听取陈述).</summary>
    Heard,

    /// <summary>Decided; the time to appeal runs (已认定).</summary>
    Decided,

    /// <summary>The person appealed; the supervising executive has not ruled yet (申诉中).</summary>
    Appealed,

    /// <summary>The decision stands, and its items can be taken over (已生效).</summary>
    Final,

    /// <summary>Not established: dismissed before a decision, or overturned on appeal (不成立).</summary>
    Dismissed,

    /// <summary>Taken back, with all that had followed from it (已撤销).</summary>
    Withdrawn,
}
