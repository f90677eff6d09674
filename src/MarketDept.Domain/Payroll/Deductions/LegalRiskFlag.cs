using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What a court or another law holds against charging what a clause imposes (法律风险提示).</summary>
/// <remarks>From secondary sources, and to be checked. Equality is by value.</remarks>
/// <param name="Clause">The clause.</param>
/// <param name="Kind">What it imposes.</param>
/// <param name="Level">How serious it is.</param>
/// <param name="Text">What is held against it.</param>
public sealed record LegalRiskFlag(ClauseId Clause, FindingItemKind Kind, LegalRiskLevel Level, Bilingual Text);
