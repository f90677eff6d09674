namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand that went to a customer for one debt (催收记录): evidence that it was dunned, when and how.</summary>
/// <remarks>Equality is by value. The text itself stays with the host.</remarks>
/// <param name="Id">The id given by the host.</param>
/// <param name="Level">The level of the plan, from 1; 0 is a reminder (提醒), which demands nothing and may come before the due date.</param>
/// <param name="Amount">How much was named, in yuan, more than nothing.</param>
/// <param name="Channel">How it went, in the department's own words: telephone, letter, visit; not blank.</param>
/// <param name="Content">Where to find what was said, not blank.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When (时间).</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, the level below 0, or the amount not more than nothing.</exception>
[Clause("9.5")]
public sealed record Demand(Id<Demand> Id, int Level, Money Amount, string Channel, string Content, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The id given by the host (编号).</summary>
    public Id<Demand> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The level of the plan, from 1 (级别); 0 is a reminder.</summary>
    public int Level { get; } = Guard.Against.Negative(Level);

    /// <summary>Whether it only reminds (提醒), and demands nothing.</summary>
    public bool IsReminder => Level == 0;

    /// <summary>How much was named, in yuan (金额).</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
    /// <summary>How it went (方式).</summary>
    public string Channel { get; } = Guard.Against.NullOrWhiteSpace(Channel);
    /// <summary>Where to find what was said (内容出处).</summary>
    public string Content { get; } = Guard.Against.NullOrWhiteSpace(Content);
    /// <summary>Who did it (催收人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
