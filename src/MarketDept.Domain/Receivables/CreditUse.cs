namespace MarketDept.Domain.Receivables;

/// <summary>The application of credit behind an allocation (余款抵用依据), on receipt and debt alike. Equality is by value.</summary>
/// <param name="Application">The id of the application.</param>
/// <param name="Reason">Why the credit was applied.</param>
/// <param name="By">The person who decided it.</param>
internal sealed record CreditUse(Id<ReceivableEntry> Application, string Reason, Id<StaffMember> By) : DomainValue
{
    /// <summary>The id of the application (余款抵用).</summary>
    public Id<ReceivableEntry> Application { get; } = Guard.Against.Default(Application);
    /// <summary>Why the credit was applied (原因).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
    /// <summary>The person who decided (决定人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);

    internal static CreditUse? Stored(string? application, string? reason, string? by) =>
        application is null ? null : new(new(application), reason!, new(by!));
}
