namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A salesperson's answer to a collector's request for help in dunning (对协助请求的答复).</summary>
/// <remarks>Whether an explanation is good enough is for people to judge. Equality is by value.</remarks>
/// <param name="Helped">Whether the salesperson helped (是否协助); otherwise the text explains why not.</param>
/// <param name="Text">What was done to help, or why no help was given (内容).</param>
/// <param name="By">The id of the person who answered (答复人).</param>
/// <param name="At">The moment of the answer (答复时间).</param>
[Clause("8.4")]
public sealed record AssistanceAnswer(bool Helped, string Text, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>What was done to help, or why no help was given (内容).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
    /// <summary>The id of the person who answered (答复人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
