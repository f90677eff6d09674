namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>An answer to a request for help in dunning (对协助请求的答复).</summary>
/// <remarks>Whether an explanation is an excuse is for a person to judge; an answer it is. Equality is by value.</remarks>
/// <param name="Helped">Whether he helped (是否协助); otherwise he explained why he did not.</param>
/// <param name="Text">What he did, or why he did not (内容).</param>
/// <param name="By">Who answered (答复人).</param>
/// <param name="At">When (答复时间).</param>
[Clause("8.4")]
public sealed record AssistanceAnswer(bool Helped, string Text, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>What he did, or why he did not (内容).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
    /// <summary>Who answered (答复人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
