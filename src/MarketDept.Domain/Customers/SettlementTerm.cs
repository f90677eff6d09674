namespace MarketDept.Domain.Customers;

/// <summary>How a customer pays, from a first day on (结算约定). Earlier terms stay in the history.</summary>
/// <remarks>A term comes from a complete onboarding notice of the customer (<c>Notice.AgreedSettlement</c>). A term from before there were notices
/// is made by <see cref="TakenOver"/>. Equality is by value.</remarks>
public sealed record SettlementTerm : DomainValue
{
    internal SettlementTerm(Id<Customer> customer, SettlementMethod method, LocalDate from, Instant recordedAt, string? notice)
    {
        Customer = Guard.Against.Default(customer);
        Method = Guard.Against.Null(method);
        From = Guard.Against.Default(from);
        RecordedAt = Guard.Against.Unreal(recordedAt, "at");
        Notice = Guard.Against.Blank(notice);
    }

    /// <summary>The customer who pays by this term (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>How the customer pays from the first day of the term on (结算方式).</summary>
    public SettlementMethod Method { get; }
    /// <summary>The first day of the term, in the company's time zone (起始日).</summary>
    public LocalDate From { get; }
    /// <summary>When the term was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The id of the notice that the term comes from (依据的通知单); null where it was taken over from older records.</summary>
    public string? Notice { get; }

    /// <summary>Whether the term was taken over from records older than the notices (沿用旧约定); <see cref="Notice"/> is then null.</summary>
    public bool IsTakenOver => Notice is null;

    /// <summary>A term from records older than the notices (沿用旧约定). No notice stands behind it; the person who enters it answers for it.</summary>
    /// <param name="customer">The record that the term belongs to.</param>
    /// <param name="method">How the customer pays.</param>
    /// <param name="from">The first day of the term, in the company's time zone.</param>
    /// <param name="at">The moment of the taking over.</param>
    /// <exception cref="ArgumentException">The customer or the method is missing.</exception>
    public static SettlementTerm TakenOver(Id<Customer> customer, SettlementMethod method, LocalDate from, Instant at) =>
        new(customer, method, from, at, notice: null);
}
