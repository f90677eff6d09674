namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>An answer to a request for help in dunning (对协助请求的答复).</summary>
/// <remarks>Whether an explanation is good enough is for a person to judge. Equality is by value.</remarks>
/// <param name="Helped">Whether the owner helped (是否协助); otherwise he explained why not.</param>
/// <param name="Text">What the owner did, or why he did not help (内容).</param>
/// <param name="By">The person who answered (答复人).</param>
/// <param name="At">The moment of the answer (答复时间).</param>
[Clause("8.4")]
public sealed record AssistanceAnswer(bool Helped, string Text, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>What the owner did, or why he did not help (内容).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
    /// <summary>The person who answered (答复人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
