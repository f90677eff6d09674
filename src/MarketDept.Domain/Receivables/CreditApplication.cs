using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>An order to use a customer's credit for his debts (余款抵用), with its reason and the person who decided it.</summary>
/// <remarks><see cref="Settlement.Apply"/> carries it out. Equality is by value.</remarks>
[Clause("6.2")]
public sealed record CreditApplication : DomainValue
{
    /// <summary>Creates the order; <see cref="Settlement.Apply"/> carries it out.</summary>
    /// <param name="posting">The id, the booking day and the moment of recording.</param>
    /// <param name="reason">Why the credit is applied, not blank.</param>
    /// <param name="by">The person who decided to use the credit.</param>
    /// <param name="instruction">The bills that the customer wants paid, in that order; may be empty. Paid and repeated ones are skipped.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    public CreditApplication(Posting posting, string reason, Id<StaffMember> by, ValueList<Id<Bill>>? instruction = null)
    {
        Posting = Guard.Against.Null(posting);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        By = Guard.Against.Default(by);
        Instruction = instruction ?? [];
    }

    /// <summary>The id of the application, given by the host (编号).</summary>
    public Id<ReceivableEntry> Id => Posting.Id;

    /// <summary>The id, the booking day and the moment of recording of the application (记账).</summary>
    public Posting Posting { get; }
    /// <summary>Why the credit is used for debts (原因).</summary>
    public string Reason { get; }
    /// <summary>The id of the person who decided (决定人).</summary>
    public Id<StaffMember> By { get; }

    internal CreditUse Use => new(Id, Reason, By);

    /// <summary>The bills that the customer wants paid first, in that order (客户指定); empty where none is named.</summary>
    public ValueList<Id<Bill>> Instruction { get; }
}
