using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand that went to a customer for one debt (催收记录): evidence that it was dunned, when and how.</summary>
/// <remarks>Equality is by value. The text itself stays with the host.</remarks>
[Clause("9.5")]
[Clause("8.4")]
public sealed record Demand
{
    /// <summary>States what was sent or said.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="level">The level of the plan, from 1; 0 is a reminder (提醒), which demands nothing and may come before the due date.</param>
    /// <param name="amount">How much was named, in yuan, more than nothing.</param>
    /// <param name="channel">How it went, in the department's own words: telephone, letter, visit; not blank.</param>
    /// <param name="content">Where to find what was said, not blank.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, the level below 0, or the amount not more than nothing.</exception>
    public Demand(Id<Demand> id, int level, Money amount, string channel, string content, Id<StaffMember> by, Instant at)
    {
        Id = Guard.Against.Default(id);
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        Level = level;
        Amount = amount;
        Channel = Guard.Against.NullOrWhiteSpace(channel);
        Content = Guard.Against.NullOrWhiteSpace(content);
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>The host's id (编号).</summary>
    public Id<Demand> Id { get; }

    /// <summary>The level of the plan, from 1 (级别); 0 is a reminder.</summary>
    public int Level { get; }

    /// <summary>Whether it only reminds (提醒), and demands nothing.</summary>
    public bool IsReminder => Level == 0;

    /// <summary>How much was named, in yuan (金额).</summary>
    public Money Amount { get; }

    /// <summary>How it went (方式).</summary>
    public string Channel { get; }

    /// <summary>Where to find what was said (内容出处).</summary>
    public string Content { get; }

    /// <summary>Who did it (催收人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When (时间).</summary>
    public Instant At { get; }
}
