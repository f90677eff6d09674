using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Receivables;

/// <summary>The persons who have to collect a customer's debts (回笼责任): first the collector in charge, then the salesperson, who assists.</summary>
/// <remarks>A customer without either is reported to the manager, and is no error. To assist is not to be liable. Equality is by value.</remarks>
[Clause("2.4")]
public sealed record CollectionResponsibility : DomainValue
{
    private static readonly ClauseId Answering = new(2, 4);
    private static readonly ClauseId Assisting = new(5, 4);

    /// <summary>States who has to collect a customer's debts, where the customer's record is not at hand.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="collector">The collector in charge; null where nobody is.</param>
    /// <param name="owner">The salesperson who owns the customer; null where nobody does.</param>
    /// <param name="isContested">Whether several salespersons claim the customer, so that nobody owns him yet.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a contested customer has an owner.</exception>
    public CollectionResponsibility(Id<Customer> customer, Id<StaffMember>? collector, Id<StaffMember>? owner, bool isContested = false)
    {
        Customer = Guard.Against.Default(customer);
        Collector = collector is { } collects ? Guard.Against.Default(collects, nameof(collector)) : null;
        Owner = owner is { } owns ? Guard.Against.Default(owns, nameof(owner)) : null;
        if (isContested && Owner is not null)
            throw new ArgumentException($"Customer '{customer}' is contested and has owner '{Owner}'. Give only one of the two.", nameof(isContested));
        IsContested = isContested;
    }

    /// <summary>Derives the answer from the customer's record: collector in charge and owner.</summary>
    /// <exception cref="ArgumentNullException">The customer is null.</exception>
    public static CollectionResponsibility Of(Customer customer)
    {
        Guard.Against.Null(customer);
        return new(customer.Id, customer.Collector, customer.Ownership.Owner, customer.Ownership.Ground == OwnershipGround.Contested);
    }

    /// <summary>The id of the customer whose debts are to be collected (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The collector in charge, who answers first (收款员); null where nobody is in charge.</summary>
    public Id<StaffMember>? Collector { get; }
    /// <summary>The salesperson who owns the customer and assists (业务员); null where nobody owns the customer, or several claim him.</summary>
    [Clause("5.4")]
    public Id<StaffMember>? Owner { get; }
    /// <summary>Whether several salespersons claim the customer, so that nobody owns him yet (归属有争议).</summary>
    [Clause("8.1.2")]
    public bool IsContested { get; }

    /// <summary>Whether no collector is in charge (无人负责), which must be reported to the manager.</summary>
    public bool IsUnassigned => Collector is null;

    /// <summary>Explains in words who has to collect and who assists.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Answering, Collector is { } collector
            ? zh ? $"客户 {Customer} 的应收款由收款员 {collector} 负责收回。" : $"Collector {collector} answers for the receivables of customer {Customer}."
            : zh ? $"客户 {Customer} 的应收款没有收款员负责。" : $"No collector answers for the receivables of customer {Customer}.");
        writer.Add(Owner is null ? ExplanationTopic.Missing : ExplanationTopic.Fact, Assisting, Owner is { } owner
            ? zh ? $"业务员 {owner} 协助；协助不等于赔偿。" : $"Salesperson {owner} assists, which is not to be liable."
            : IsContested
                ? zh ? "客户归属有争议，裁决以前不知由哪名业务员协助。" : "The customer is contested: until that is settled it is not known who assists."
                : zh ? "没有管辖该客户的业务员可以协助。" : "Nobody owns the customer who could assist.");
        return writer.Done();
    }
}
