using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments;

/// <summary>That a promise was taken back with the customer (更正承诺): it ends the loss and does not erase the breach.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed record PromiseCorrection
{
    /// <summary>States a correction.</summary>
    /// <param name="by">Who corrected it.</param>
    /// <param name="how">How the customer was told, not blank.</param>
    /// <param name="at">When the customer was told.</param>
    /// <exception cref="ArgumentException">There is nobody, or it is not said how.</exception>
    public PromiseCorrection(Id<StaffMember> by, string how, Instant at)
    {
        By = Guard.Against.Default(by);
        How = Guard.Against.NullOrWhiteSpace(how);
        At = at;
    }

    /// <summary>Who corrected it (更正人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>How the customer was told (更正方式).</summary>
    public string How { get; }

    /// <summary>When the customer was told (更正时间).</summary>
    public Instant At { get; }
}
