namespace MarketDept.Domain.Regulations;

/// <summary>How serious what is held against a clause is (法律风险程度).</summary>
/// <remarks><c>default</c> is no level; no risk has it.</remarks>
public enum LegalRiskLevel
{
    /// <summary>To be borne in mind (留意).</summary>
    Noted = 1,

    /// <summary>A court or a supervising authority has acted against it (高).</summary>
    High = 2,
}
