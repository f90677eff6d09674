namespace MarketDept.Domain.Violations;

/// <summary>How far a case of breach (<see cref="Violation"/>) has come (案件状态).</summary>
/// <remarks><c>default</c> is not a valid value, and no case has it. The names are stable and are what is stored.</remarks>
public enum ViolationStatus
{
    /// <summary>The breach is reported with evidence; the accused was not heard yet (已报告).</summary>
    Reported = 1,

    /// <summary>The accused was heard, or did not use the opportunity (已听取陈述).</summary>
    Heard = 2,

    /// <summary>A decision is made; the time to appeal runs, or is not stated yet (已认定).</summary>
    Decided = 3,

    /// <summary>The decision is appealed, and nobody has ruled yet (申诉中).</summary>
    Appealed = 4,

    /// <summary>A decision is final, and its results can be exported (已生效). Open results may still be decided.</summary>
    Final = 5,

    /// <summary>No breach was established: dismissed before a decision, or overturned on appeal (不成立).</summary>
    Dismissed = 6,

    /// <summary>The case is withdrawn with all its results (已撤销).</summary>
    Withdrawn = 7,
}
