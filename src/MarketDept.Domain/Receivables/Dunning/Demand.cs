namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand for payment sent to a customer for one debt (催收记录): evidence of the dunning.</summary>
/// <remarks>Equality is by value. The text itself stays with the host.</remarks>
/// <param name="Id">The id of the reminder or demand, given by the host.</param>
/// <param name="Level">The level of the plan, from 1; 0 is a reminder (提醒), which demands nothing and may come before the due date.</param>
/// <param name="Amount">The amount that the customer is asked to pay, in yuan, more than zero.</param>
/// <param name="Channel">The channel in the department's words, such as telephone, letter or visit; not blank.</param>
/// <param name="Content">The place where the text of the reminder or demand is kept, not blank.</param>
/// <param name="By">The person who reminded or demanded.</param>
/// <param name="At">The moment of the reminder or demand (时间).</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, the level below 0, or the amount not above zero.</exception>
[Clause("9.5")]
public sealed record Demand(Id<Demand> Id, int Level, Money Amount, string Channel, string Content, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The id of the reminder or demand, given by the host (编号).</summary>
    public Id<Demand> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The level of the dunning plan, from 1 (级别); 0 where this is only a reminder.</summary>
    public int Level { get; } = Guard.Against.Negative(Level);

    /// <summary>Whether this is only a reminder (提醒), which demands nothing and may come before the due date.</summary>
    public bool IsReminder => Level == 0;

    /// <summary>The amount that the customer is asked to pay, in yuan, more than zero (金额).</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
    /// <summary>The channel in the department's words, such as telephone, letter or visit (方式).</summary>
    public string Channel { get; } = Guard.Against.NullOrWhiteSpace(Channel);
    /// <summary>The place where the text of the reminder or demand is kept (内容出处).</summary>
    public string Content { get; } = Guard.Against.NullOrWhiteSpace(Content);
    /// <summary>The id of the person who reminded or demanded (催收人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
