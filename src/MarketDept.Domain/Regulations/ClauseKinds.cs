namespace MarketDept.Domain.Regulations;

/// <summary>What a clause asks for (条款性质), one or several of these.</summary>
/// <remarks><c>default</c> is <see cref="None"/>, which no clause of the catalogue has.</remarks>
[Flags]
public enum ClauseKinds
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>States why the regulation exists, and asks for nothing (宗旨).</summary>
    Purpose = 1 << 0,
    /// <summary>Something that must hold at every moment (不变量).</summary>
    Invariant = 1 << 1,
    /// <summary>Who may do what, and who may not (权限).</summary>
    Permission = 1 << 2,
    /// <summary>Steps in an order (流程).</summary>
    Workflow = 1 << 3,
    /// <summary>Something to be written down and kept (记录).</summary>
    Record = 1 << 4,
    /// <summary>An amount or a time to be computed (计算).</summary>
    Calculation = 1 << 5,
    /// <summary>Figures to be compiled (报表).</summary>
    Report = 1 << 6,
    /// <summary>A duty that only a person can fulfil or judge: at most its evidence is kept (人工职责).</summary>
    Human = 1 << 7,
}
