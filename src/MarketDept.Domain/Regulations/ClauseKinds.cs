namespace MarketDept.Domain.Regulations;

/// <summary>What kinds of demand a clause makes (条款性质); one or several of these.</summary>
/// <remarks><c>default</c> is <see cref="None"/>, which no clause of the catalogue has.</remarks>
[Flags]
public enum ClauseKinds
{
    /// <summary>No kind of demand.</summary>
    None = 0,
    /// <summary>The clause states the purpose of the regulation and demands nothing (宗旨).</summary>
    Purpose = 1 << 0,
    /// <summary>A condition that must hold at every moment (不变量).</summary>
    Invariant = 1 << 1,
    /// <summary>A rule on who may do something and who may not (权限).</summary>
    Permission = 1 << 2,
    /// <summary>Steps in a fixed order (流程).</summary>
    Workflow = 1 << 3,
    /// <summary>Facts to be recorded and kept (记录).</summary>
    Record = 1 << 4,
    /// <summary>An amount or a time to be computed (计算).</summary>
    Calculation = 1 << 5,
    /// <summary>Figures to be reported (报表).</summary>
    Report = 1 << 6,
    /// <summary>A duty that only a person can fulfil or judge; at most its evidence is recorded (人工职责).</summary>
    Human = 1 << 7,
}
