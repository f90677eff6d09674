namespace MarketDept.Domain.Regulations;

/// <summary>What kinds of demand a clause makes (条款性质); one or several of these.</summary>
/// <remarks><c>default</c> is <see cref="None"/>, which no clause of the catalogue has.</remarks>
[Flags]
public enum ClauseKinds
{
    /// <summary>No kind of demand; no clause of the catalogue has it.</summary>
    None = 0,
    /// <summary>The clause states the purpose of the regulation and demands nothing (宗旨).</summary>
    Purpose = 1 << 0,
    /// <summary>The clause states a condition that must hold at every moment (不变量).</summary>
    Invariant = 1 << 1,
    /// <summary>The clause says who may do something and who may not (权限).</summary>
    Permission = 1 << 2,
    /// <summary>The clause demands steps in a fixed order (流程).</summary>
    Workflow = 1 << 3,
    /// <summary>The clause demands that facts are recorded and kept (记录).</summary>
    Record = 1 << 4,
    /// <summary>The clause demands that an amount or a time is computed (计算).</summary>
    Calculation = 1 << 5,
    /// <summary>The clause demands that figures are reported (报表).</summary>
    Report = 1 << 6,
    /// <summary>The clause states a duty that only a person can fulfil or judge; at most its evidence is recorded (人工职责).</summary>
    Human = 1 << 7,
}
