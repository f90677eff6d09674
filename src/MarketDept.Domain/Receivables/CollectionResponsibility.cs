using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Receivables;

/// <summary>Who answers for getting a customer's money in (回笼责任): the collector in the first place, the customer's owner by assisting him.</summary>
/// <remarks>A customer may lack either; that is reported and no error. To assist is not to be liable. Equality is by value.</remarks>
[Clause("2.4")]
public sealed record CollectionResponsibility : DomainValue
{
    private static readonly ClauseId Answering = new(2, 4);
    private static readonly ClauseId Assisting = new(5, 4);

    /// <summary>States who answers for a customer's debts.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="collector">The collector in charge; null where there is none.</param>
    /// <param name="owner">The salesperson who owns the customer; null where nobody does.</param>
    /// <param name="isContested">Whether several salespersons claim the customer alike, so that nobody owns him yet.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a contested customer has an owner.</exception>
    public CollectionResponsibility(Id<Customer> customer, Id<StaffMember>? collector, Id<StaffMember>? owner, bool isContested = false)
    {
        Customer = Guard.Against.Default(customer);
        Collector = collector is { } collects ? Guard.Against.Default(collects, nameof(collector)) : null;
        Owner = owner is { } owns ? Guard.Against.Default(owns, nameof(owner)) : null;
        if (isContested && Owner is not null)
            throw new ArgumentException($"Customer '{customer}' is contested and owned by '{Owner}'. Give one of the two.", nameof(isContested));
        IsContested = isContested;
    }

    /// <summary>States who answers for the debts of a customer on record.</summary>
    /// <exception cref="ArgumentNullException">There is no customer.</exception>
    public static CollectionResponsibility Of(Customer customer)
    {
        Guard.Against.Null(customer);
        return new(customer.Id, customer.Collector, customer.Ownership.Owner, customer.Ownership.Ground == OwnershipGround.Contested);
    }

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The collector, who answers first (收款员); null where there is none.</summary>
    public Id<StaffMember>? Collector { get; }
    /// <summary>The owner, who assists (业务员); null where nobody owns the customer, or nobody yet.</summary>
    [Clause("5.4")]
    public Id<StaffMember>? Owner { get; }
    /// <summary>Whether several salespersons claim the customer alike (归属有争议): not nobody's, and nobody's alone.</summary>
    [Clause("8.1.2")]
    public bool IsContested { get; }

    /// <summary>Whether nobody answers for it in the first place (无人负责): to be reported to the manager.</summary>
    public bool IsUnassigned => Collector is null;

    /// <summary>Who answers and who assists, in words.</summary>
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
