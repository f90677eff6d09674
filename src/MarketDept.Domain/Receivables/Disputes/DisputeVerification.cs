namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The verification of a dispute with the departments (核实结果): how much of it is justified.</summary>
/// <remarks>"Nothing is justified" is a result; a missing verification is none. Equality is by value.</remarks>
/// <param name="Justified">The justified amount in yuan, from zero to the disputed amount (有理由部分).</param>
/// <param name="Departments">The departments that verified (核实部门), at least one, each once.</param>
/// <param name="Finding">The finding of the departments (核实情况).</param>
/// <param name="By">The person who verified with them (核实人).</param>
/// <param name="At">The moment of the verification.</param>
[Clause("9.3")]
public sealed record DisputeVerification(Money Justified, ValueList<string> Departments, string Finding, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The justified amount in yuan, from zero to the disputed amount (有理由部分).</summary>
    public Money Justified { get; } = Guard.Against.Negative(Justified);
    /// <summary>The departments that verified (核实部门), at least one, each once.</summary>
    public ValueList<string> Departments { get; } = Guard.Against.BlankItem(Departments) is { Count: > 0 } named && named.Distinct(StringComparer.Ordinal).Count() == named.Count
        ? named : throw new ArgumentException("No department is named, or one is named twice. Give at least one, each once.", nameof(Departments));

    /// <summary>The finding of the departments (核实情况).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>The person who verified with them (核实人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
