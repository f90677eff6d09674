namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer (对客户的承诺): who promised what to whom, and when.</summary>
/// <remarks>The same promise made again later is another promise. Equality is by value.</remarks>
/// <param name="Customer">The customer to whom the promise is made.</param>
/// <param name="By">The persons who promised, at least one, each once.</param>
/// <param name="Terms">The terms promised.</param>
/// <param name="MadeAt">When the promise was made (承诺时间), not when it was found out.</param>
/// <param name="Interested">The persons whose own interest is at stake, apart from the customer's business; null: nobody.</param>
/// <param name="Note">A note on the promise, not blank; null: none.</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or a person promises twice.</exception>
[Clause("8.2.3")]
public sealed record Promise(
    Id<Customer> Customer, ValueList<Promiser> By, PromiseTerms Terms, Instant MadeAt, ValueList<StaffMember>? Interested = null, string? Note = null) : DomainValue
{
    /// <summary>Creates a promise that one person made alone.</summary>
    /// <inheritdoc cref="Promise(Id{Customer}, ValueList{Promiser}, PromiseTerms, Instant, ValueList{StaffMember}?, string?)"/>
    public Promise(Id<Customer> customer, StaffMember by, PromiseTerms terms, Instant madeAt)
        : this(customer, [new Promiser(Guard.Against.Null(by))], terms, madeAt)
    {
    }

    /// <summary>The customer to whom the promise was made (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>The persons who promised (承诺人), in the order given. In a split, a remaining fen falls to the earlier person.</summary>
    public ValueList<Promiser> By { get; } = Guard.Against.NullItem(By) is { Count: > 0 } && By.DistinctBy(one => one.Staff.Id).Count() == By.Count
        ? By : throw new ArgumentException("No promiser is named, or one is named twice. Name each promiser once.", nameof(By));

    /// <summary>The terms that were promised (承诺内容).</summary>
    public PromiseTerms Terms { get; } = Guard.Against.Null(Terms);
    /// <summary>The persons whose own interest is at stake (利害关系人). None of them can authorise the promise.</summary>
    public ValueList<StaffMember> Interested { get; } = Guard.Against.NullItem(Interested ?? [], nameof(Interested));
    /// <summary>A note on the promise, in words (备注); null where there is none.</summary>
    public string? Note { get; } = Guard.Against.Blank(Note);

    /// <summary>The persons who must not authorise the promise: those who promised, and those interested.</summary>
    internal StaffMember[] Parties => [.. By.Select(one => one.Staff), .. Interested];
}
