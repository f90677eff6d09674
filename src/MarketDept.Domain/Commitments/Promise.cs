namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer (对客户的承诺): to whom, by whom, what and when.</summary>
/// <remarks>The same promise made again next week is another promise. Equality is by value.</remarks>
/// <param name="Customer">To whom.</param>
/// <param name="By">Who promised, in the position held then.</param>
/// <param name="Terms">What was promised.</param>
/// <param name="MadeAt">When it was promised (承诺时间), not when it was found out.</param>
/// <param name="Interested">Whose own interest is at stake beside the customer's business; null: nobody's.</param>
/// <param name="Note">Whatever else is known of it, not blank; null: nothing.</param>
/// <exception cref="ArgumentException">Something is missing, <c>default</c> or blank.</exception>
[Clause("8.2.3")]
public sealed record Promise(
    Id<Customer> Customer, StaffMember By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember>? Interested = null, string? Note = null)
{
    /// <summary>To whom (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);

    /// <summary>Who promised (承诺人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);

    /// <summary>What was promised (承诺内容).</summary>
    public PromiseTerms Terms { get; } = Guard.Against.Null(Terms);

    /// <summary>Whose own interest is at stake (利害关系人); none of them authorises it, not even the one who promised.</summary>
    public ValueList<StaffMember> Interested { get; } = Guard.Against.NullItem(Interested ?? [], nameof(Interested));

    /// <summary>Whatever else is known of it (备注); null where nothing is.</summary>
    public string? Note { get; } = Guard.Against.Blank(Note);

    /// <summary>Who must not authorise it: he who promised would decide his own request.</summary>
    internal StaffMember[] Parties => [By, .. Interested];
}
