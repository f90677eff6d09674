namespace MarketDept.Domain.Violations;

/// <summary>Where a <see cref="Violation"/> stands (案件状态).</summary>
/// <remarks><c>default</c> is no status, and no case has it. The names are stable and are what is stored.</remarks>
public enum ViolationStatus
{
    /// <summary>Reported with evidence; the person was not heard yet (已报告).</summary>
    Reported = 1,

    /// <summary>The person spoke, or had the chance and did not (已听取陈述).</summary>
    Heard = 2,

    /// <summary>Decided; the time to appeal runs, or is not stated yet (已认定).</summary>
    Decided = 3,

    /// <summary>The person appealed; nobody has ruled yet (申诉中).</summary>
    Appealed = 4,

    /// <summary>The last decision stands, and its items can be taken over (已生效). What was open may still be decided.</summary>
    Final = 5,

    /// <summary>Not established: dismissed before a decision, or overturned on appeal (不成立).</summary>
    Dismissed = 6,

    /// <summary>Taken back, with all that had followed from it (已撤销).</summary>
    Withdrawn = 7,
}
