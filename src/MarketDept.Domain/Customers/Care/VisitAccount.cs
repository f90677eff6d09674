namespace MarketDept.Domain.Customers.Care;

/// <summary>What somebody says of a visit that he made (拜访情况): whom, from when to when, where, whom he met, and with what result.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Customer">The customer visited.</param>
/// <param name="Start">When it began (开始).</param>
/// <param name="End">When it ended, after the start. Half-open: another visit may begin then.</param>
/// <param name="Place">Where, not blank.</param>
/// <param name="PersonsMet">Who was met, no blank among them; empty where nobody was.</param>
/// <param name="Result">What came of it, not blank.</param>
/// <exception cref="ArgumentException">Something is missing or blank.</exception>
/// <exception cref="DomainException">It does not end after it starts (<see cref="CareRefusals.VisitEndNotAfterStart"/>).</exception>
[Clause("8.2.4")]
public sealed record VisitAccount(Id<Customer> Customer, Instant Start, Instant End, string Place, ValueList<string> PersonsMet, string Result)
{
    /// <summary>The customer visited (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>When it ended (结束), after the start.</summary>
    public Instant End { get; } = VisitDiary.RequireForward(Start, End);
    /// <summary>Where (地点).</summary>
    public string Place { get; } = Guard.Against.NullOrWhiteSpace(Place);
    /// <summary>Who was met (会见人员); empty where nobody was.</summary>
    public ValueList<string> PersonsMet { get; } = Guard.Against.BlankItem(PersonsMet);
    /// <summary>What came of it (结果).</summary>
    public string Result { get; } = Guard.Against.NullOrWhiteSpace(Result);

    /// <summary>Customer and times, without the persons met.</summary>
    public override string ToString() => $"{Customer} {Iso.Format(Start)}/{Iso.Format(End)}";

    /// <summary>What of the company's material was handed over (所送资料), no blank among it; empty where nothing was.</summary>
    [Clause("8.2.1")]
    public ValueList<string> Material { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Whether it claims some of that time; what only touches does not.</summary>
    internal bool Overlaps(Instant from, Instant to) => Start < to && from < End && from < to;
}
