using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>An answer to a request for help in dunning (对协助请求的答复).</summary>
/// <remarks>Whether an explanation is an excuse is for a person to judge; an answer it is. Equality is by value.</remarks>
[Clause("8.4")]
public sealed record AssistanceAnswer
{
    internal AssistanceAnswer(bool helped, string text, Id<StaffMember> by, Instant at)
    {
        Helped = helped;
        Text = Guard.Against.NullOrWhiteSpace(text);
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>Whether he helped (是否协助); otherwise he explained why he did not.</summary>
    public bool Helped { get; }

    /// <summary>What he did, or why he did not (内容).</summary>
    public string Text { get; }

    /// <summary>Who answered (答复人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When (答复时间).</summary>
    public Instant At { get; }
}
