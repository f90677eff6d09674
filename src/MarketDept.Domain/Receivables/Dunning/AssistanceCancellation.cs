namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>That help in dunning is not needed any more (取消协助请求), as when the customer has paid.</summary>
/// <param name="By">Who called it off.</param>
/// <param name="Reason">Why, not blank.</param>
/// <param name="At">When.</param>
public sealed record AssistanceCancellation(Id<StaffMember> By, string Reason, Instant At) : DomainValue
{
    /// <summary>Who called it off (取消人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>Why (理由).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
}
