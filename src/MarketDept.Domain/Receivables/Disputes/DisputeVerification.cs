namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What the departments found about a dispute (核实结果): how much of it is justified.</summary>
/// <remarks>Nothing justified is a result too; that nobody verified is none. Equality is by value.</remarks>
/// <param name="Justified">How much is justified, in yuan, from nothing to what is disputed (有理由部分).</param>
/// <param name="Departments">The departments it was verified with (核实部门), at least one, each once.</param>
/// <param name="Finding">What they found (核实情况).</param>
/// <param name="By">Who verified it with them (核实人).</param>
/// <param name="At">When.</param>
[Clause("9.3")]
public sealed record DisputeVerification(Money Justified, ValueList<string> Departments, string Finding, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>How much is justified, in yuan, from nothing to what is disputed (有理由部分).</summary>
    public Money Justified { get; } = Guard.Against.Negative(Justified);
    /// <summary>The departments it was verified with (核实部门), at least one, each once.</summary>
    public ValueList<string> Departments { get; } = Guard.Against.BlankItem(Departments).Distinct(StringComparer.Ordinal).Count() is var named && named > 0 && named == Departments.Count
        ? Departments : throw new ArgumentException("No department is named, or one twice. Give each once, and at least one.", nameof(Departments));

    /// <summary>What they found (核实情况).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>Who verified it with them (核实人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
