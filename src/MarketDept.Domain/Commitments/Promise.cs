namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer (对客户的承诺): to whom, by whom, what and when.</summary>
/// <remarks>The same promise made again next week is another promise. Equality is by value.</remarks>
/// <param name="Customer">To whom.</param>
/// <param name="By">Who promised, at least one, nobody twice.</param>
/// <param name="Terms">What was promised.</param>
/// <param name="MadeAt">When it was promised (承诺时间), not when it was found out.</param>
/// <param name="Interested">Whose own interest is at stake beside the customer's business; null: nobody's.</param>
/// <param name="Note">Whatever else is known of it, not blank; null: nothing.</param>
/// <exception cref="ArgumentException">Something is missing, <c>default</c> or blank, or a person promises twice.</exception>
[Clause("8.2.3")]
public sealed record Promise(
    Id<Customer> Customer, ValueList<Promiser> By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember>? Interested = null, string? Note = null) : DomainValue
{
    /// <summary>A promise that one person made.</summary>
    /// <inheritdoc cref="Promise(Id{Customer}, ValueList{Promiser}, PromiseTerms, Instant, ValueList{StaffMember}?, string?)"/>
    public Promise(
        Id<Customer> customer, StaffMember by, PromiseTerms terms, Instant madeAt, ValueList<StaffMember>? interested = null, string? note = null)
        : this(customer, [new Promiser(by)], terms, madeAt, interested, note)
    {
    }

    /// <summary>To whom (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>Who promised (承诺人), in the order given; ties of a split fall to the earlier.</summary>
    public ValueList<Promiser> By { get; } = Guard.Against.NullItem(By) is { Count: > 0 } && By.DistinctBy(one => one.Staff.Id).Count() == By.Count
        ? By : throw new ArgumentException("Nobody promised, or somebody twice. Name each who promised once.", nameof(By));

    /// <summary>What was promised (承诺内容).</summary>
    public PromiseTerms Terms { get; } = Guard.Against.Null(Terms);
    /// <summary>Whose own interest is at stake (利害关系人); none of them authorises it, not even one who promised.</summary>
    public ValueList<StaffMember> Interested { get; } = Guard.Against.NullItem(Interested ?? [], nameof(Interested));
    /// <summary>Whatever else is known of it (备注); null where nothing is.</summary>
    public string? Note { get; } = Guard.Against.Blank(Note);

    /// <summary>Who must not authorise it: whoever promised would decide his own request.</summary>
    internal StaffMember[] Parties => [.. By.Select(one => one.Staff), .. Interested];
}
