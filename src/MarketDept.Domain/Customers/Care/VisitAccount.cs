namespace MarketDept.Domain.Customers.Care;

/// <summary>An employee's account of a visit that he made (拜访情况): customer, times, place, persons met and result.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Customer">The customer who was visited.</param>
/// <param name="Start">The moment at which the visit began (开始).</param>
/// <param name="End">The moment at which the visit ended, after the start. Another visit may begin at this moment.</param>
/// <param name="Place">The place of the visit, not blank.</param>
/// <param name="PersonsMet">The persons met, none blank; empty where nobody was met. Contact data.</param>
/// <param name="Result">The result of the visit, not blank.</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
/// <exception cref="DomainException">The visit does not end after it starts (<see cref="CareRefusals.VisitEndNotAfterStart"/>).</exception>
[Clause("8.2.4")]
public sealed record VisitAccount(Id<Customer> Customer, Instant Start, Instant End, string Place, ValueList<string> PersonsMet, string Result)
{
    /// <summary>The customer who was visited (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>When the visit began (开始).</summary>
    public Instant Start { get; init => field = Guard.Against.Unreal(value); } = Guard.Against.Unreal(Start);
    /// <summary>When the visit ended (结束), after the start.</summary>
    public Instant End { get; } = VisitDiary.RequireForward(Start, End);
    /// <summary>The place where the visit took place (地点).</summary>
    public string Place { get; } = Guard.Against.NullOrWhiteSpace(Place);
    /// <summary>The persons met (会见人员); empty where nobody was met. Contact data.</summary>
    public ValueList<string> PersonsMet { get; } = Guard.Against.BlankItem(PersonsMet);
    /// <summary>The result of the visit, in words (结果).</summary>
    public string Result { get; } = Guard.Against.NullOrWhiteSpace(Result);

    /// <summary>Customer and times, without the persons met.</summary>
    public override string ToString() => $"{Customer} {Iso.Format(Start)}/{Iso.Format(End)}";

    /// <summary>The company's material that was handed over (所送资料), none blank; empty where nothing was handed over.</summary>
    [Clause("8.2.1")]
    public ValueList<string> Material { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Whether the visit overlaps a time span. A visit that only touches the span does not overlap.</summary>
    internal bool Overlaps(Instant from, Instant to) => Start < to && from < End && from < to;
}
