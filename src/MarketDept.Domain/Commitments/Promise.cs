using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer (对客户的承诺): to whom, by whom, what and when.</summary>
/// <remarks>The same promise made again next week is another promise. Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed record Promise
{
    /// <summary>States a promise.</summary>
    /// <param name="customer">To whom.</param>
    /// <param name="by">Who promised, in the position held then.</param>
    /// <param name="terms">What was promised.</param>
    /// <param name="madeAt">When it was promised, not when it was found out.</param>
    /// <param name="interested">Whose own interest is at stake beside the customer's business; null: nobody's.</param>
    /// <param name="note">Whatever else is known of it, not blank; null: nothing.</param>
    /// <exception cref="ArgumentException">Something is missing, <c>default</c> or blank.</exception>
    public Promise(
        Id<Customer> customer, StaffMember by, PromiseTerms terms, Instant madeAt,
        ValueList<StaffMember>? interested = null, string? note = null)
    {
        Customer = Guard.Against.Default(customer);
        By = Guard.Against.Null(by);
        Terms = Guard.Against.Null(terms);
        MadeAt = madeAt;
        Interested = interested ?? [];
        foreach (var person in Interested)
            Guard.Against.Null(person, nameof(interested));
        Note = note is null ? null : Guard.Against.NullOrWhiteSpace(note);
    }

    /// <summary>To whom (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>Who promised (承诺人).</summary>
    public StaffMember By { get; }

    /// <summary>What was promised (承诺内容).</summary>
    public PromiseTerms Terms { get; }

    /// <summary>When it was promised (承诺时间).</summary>
    public Instant MadeAt { get; }

    /// <summary>Whose own interest is at stake (利害关系人); none of them authorises it, not even the one who promised.</summary>
    public ValueList<StaffMember> Interested { get; }

    /// <summary>Whatever else is known of it (备注); null where nothing is.</summary>
    public string? Note { get; }

    /// <summary>Who must not authorise it: he who promised would decide his own request.</summary>
    internal StaffMember[] Parties => [By, .. Interested];
}
