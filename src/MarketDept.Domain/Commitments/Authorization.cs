namespace MarketDept.Domain.Commitments;

/// <summary>That something may be promised (授权许诺): by whom it was given and when, how far it goes, for whom, and for which time.</summary>
/// <remarks>Whether he who gave it may give it is asked when a promise is held against it. The validity says when a promise may
/// be made under it, half-open; what was promised within it stays authorised. Equality is by value.</remarks>
[Clause("8.2.3")]
[Clause("8.5")]
public sealed record Authorization
{
    /// <summary>Puts an authorisation down.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="by">Who gave it, in the position held then.</param>
    /// <param name="at">When he gave it.</param>
    /// <param name="scope">How far it goes.</param>
    /// <param name="customer">For which customer; null: for any.</param>
    /// <param name="to">To whom it was given; null: to anybody.</param>
    /// <param name="validity">When a promise may be made under it, half-open; null: at any time.</param>
    /// <exception cref="ArgumentException">Something is missing or <c>default</c>, or the validity is empty.</exception>
    public Authorization(
        Id<Authorization> id, StaffMember by, Instant at, AuthorizationScope scope,
        Id<Customer>? customer = null, Id<StaffMember>? to = null, Interval? validity = null)
    {
        (Id, By, At, Scope) = (Guard.Against.Default(id), Guard.Against.Null(by), at, Guard.Against.Null(scope));
        Customer = customer is { } one ? Guard.Against.Default(one, nameof(customer)) : null;
        To = to is { } person ? Guard.Against.Default(person, nameof(to)) : null;
        Validity = validity ?? new Interval(null, null);
        if (Validity is { HasStart: true, HasEnd: true } && Validity.Start == Validity.End)
            throw new ArgumentException($"Authorisation '{id}' is valid at no time. Let it end after its start.", nameof(validity));
    }

    /// <summary>The host's id (编号).</summary>
    public Id<Authorization> Id { get; }
    /// <summary>Who gave it (授权人).</summary>
    public StaffMember By { get; }
    /// <summary>When he gave it (授权时间).</summary>
    public Instant At { get; }
    /// <summary>How far it goes (授权范围).</summary>
    public AuthorizationScope Scope { get; }
    /// <summary>For which customer (客户); null: for any.</summary>
    public Id<Customer>? Customer { get; }
    /// <summary>To whom it was given (被授权人); null: to anybody.</summary>
    public Id<StaffMember>? To { get; }
    /// <summary>When a promise may be made under it (有效期), half-open.</summary>
    public Interval Validity { get; }
}
