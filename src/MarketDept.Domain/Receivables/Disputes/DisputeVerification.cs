using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What the departments found about a dispute (核实结果): how much of it is justified.</summary>
/// <remarks>Nothing justified is a result too; that nobody verified is none. Equality is by value.</remarks>
[Clause("9.3")]
public sealed record DisputeVerification
{
    internal DisputeVerification(Money justified, ValueList<string> departments, string finding, Id<StaffMember> by, Instant at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(justified, Money.Zero);
        Justified = justified;
        Guard.Against.NullOrEmpty(departments);
        Departments = departments;
        foreach (var department in departments)
            Guard.Against.NullOrWhiteSpace(department, nameof(departments));
        if (departments.Distinct(StringComparer.Ordinal).Count() < departments.Count)
            throw new ArgumentException("A department is named twice; allowed is once each.", nameof(departments));
        Finding = Guard.Against.NullOrWhiteSpace(finding);
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>How much is justified, in yuan, from nothing to what is disputed (有理由部分).</summary>
    public Money Justified { get; }

    /// <summary>The departments it was verified with (核实部门), at least one, each once.</summary>
    public ValueList<string> Departments { get; }

    /// <summary>What they found (核实情况).</summary>
    public string Finding { get; }

    /// <summary>Who verified it with them (核实人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
