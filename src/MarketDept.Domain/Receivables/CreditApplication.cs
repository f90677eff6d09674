using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>That a customer's credit is put to his bills (余款抵用): an act of its own, with its reason and who decided it.</summary>
/// <remarks>Equality is by value. It is carried out by <see cref="Settlement.Apply"/>.</remarks>
[Clause("6.2")]
public sealed record CreditApplication : DomainValue
{
    /// <summary>States the act.</summary>
    /// <param name="posting">Its id, the day for which it is booked and when it is recorded.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="instruction">The bills that the customer wants paid, in that order; may be empty. Paid and repeated ones are passed over.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    public CreditApplication(Posting posting, string reason, Id<StaffMember> by, ValueList<Id<Bill>>? instruction = null)
    {
        Posting = Guard.Against.Null(posting);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        By = Guard.Against.Default(by);
        Instruction = instruction ?? [];
    }

    /// <summary>The id given by the host (编号).</summary>
    public Id<ReceivableEntry> Id => Posting.Id;

    /// <summary>For which day and when (记账).</summary>
    public Posting Posting { get; }
    /// <summary>Why (原因).</summary>
    public string Reason { get; }
    /// <summary>The person who decided (决定人).</summary>
    public Id<StaffMember> By { get; }

    internal CreditUse Use => new(Id, Reason, By);

    /// <summary>The bills that the customer wants paid, in that order (客户指定).</summary>
    public ValueList<Id<Bill>> Instruction { get; }
}
