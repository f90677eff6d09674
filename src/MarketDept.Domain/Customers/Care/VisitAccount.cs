namespace MarketDept.Domain.Customers.Care;

/// <summary>What somebody says of a visit that he made (外访情况): whom, from when to when, where, whom he met, and with what result.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.2.4")]
public sealed record VisitAccount
{
    /// <summary>States what was done.</summary>
    /// <param name="customer">The customer visited.</param>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended, after the start. Half-open: another visit may begin then.</param>
    /// <param name="place">Where, not blank.</param>
    /// <param name="personsMet">Who was met, no blank among them; empty where nobody was.</param>
    /// <param name="result">What came of it, not blank.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException">It does not end after it starts (<see cref="VisitRefusals.EndNotAfterStart"/>).</exception>
    public VisitAccount(Id<Customer> customer, Instant start, Instant end, string place, ValueList<string> personsMet, string result)
    {
        Customer = Guard.Against.Default(customer);
        Place = Guard.Against.NullOrWhiteSpace(place);
        PersonsMet = Guard.Against.Null(personsMet);
        foreach (var person in personsMet)
            Guard.Against.NullOrWhiteSpace(person, nameof(personsMet));
        Result = Guard.Against.NullOrWhiteSpace(result);
        VisitDiary.RequireForward(start, end);
        Start = start;
        End = end;
    }

    /// <summary>The customer visited (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>When it began (开始).</summary>
    public Instant Start { get; }

    /// <summary>When it ended (结束), after the start.</summary>
    public Instant End { get; }

    /// <summary>Where (地点).</summary>
    public string Place { get; }

    /// <summary>Who was met (会见人员); empty where nobody was.</summary>
    public ValueList<string> PersonsMet { get; }

    /// <summary>What came of it (结果).</summary>
    public string Result { get; }

    /// <summary>Customer and times, without the persons met.</summary>
    public override string ToString() => $"{Customer} {Iso.Format(Start)}/{Iso.Format(End)}";

    /// <summary>Whether both claim some of the same time; two that touch do not.</summary>
    internal bool Overlaps(VisitAccount other) => Start < other.End && other.Start < End;
}
