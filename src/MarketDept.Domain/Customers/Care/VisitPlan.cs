namespace MarketDept.Domain.Customers.Care;

/// <summary>A visit that is intended (外访计划). It claims nothing, so plans may overlap.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.2.1")]
public sealed record VisitPlan
{
    internal VisitPlan(Id<Customer> customer, Instant from, Instant to, string purpose, Instant at)
    {
        Customer = Guard.Against.Default(customer);
        From = from;
        To = to;
        Purpose = Guard.Against.NullOrWhiteSpace(purpose);
        At = at;
    }

    /// <summary>Whom it is to visit (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>When it is to begin (计划开始).</summary>
    public Instant From { get; }

    /// <summary>When it is to end (计划结束), after its start.</summary>
    public Instant To { get; }

    /// <summary>What for (目的).</summary>
    public string Purpose { get; }

    /// <summary>When it was planned (计划时间).</summary>
    public Instant At { get; }
}
