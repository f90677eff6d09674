namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What the departments found when they verified a dispute (核实结果), with the justified amount.</summary>
/// <remarks>"Nothing is justified" is a result; without a verification nothing is known. Equality is by value.</remarks>
/// <param name="Justified">The justified amount in yuan, from zero to the disputed amount (有理由部分).</param>
/// <param name="Departments">The departments that verified (核实部门), at least one, each once.</param>
/// <param name="Finding">What the departments found, in words (核实情况).</param>
/// <param name="By">The id of the person who verified with the departments (核实人).</param>
/// <param name="At">The moment of the verification (核实时间).</param>
[Clause("9.3")]
public sealed record DisputeVerification(Money Justified, ValueList<string> Departments, string Finding, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The part of the dispute that is justified, in yuan, from zero to the disputed amount (有理由部分).</summary>
    public Money Justified { get; } = Guard.Against.Negative(Justified);
    /// <summary>The departments that verified (核实部门), at least one, each once.</summary>
    public ValueList<string> Departments { get; } = Guard.Against.BlankItem(Departments) is { Count: > 0 } named && named.Distinct(StringComparer.Ordinal).Count() == named.Count
        ? named : throw new ArgumentException("No department is named, or one is named twice. Give at least one, each once.", nameof(Departments));

    /// <summary>What the departments found, in words (核实情况).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>The id of the person who verified with the departments (核实人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
