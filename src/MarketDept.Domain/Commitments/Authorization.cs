namespace MarketDept.Domain.Commitments;

/// <summary>That something may be promised (授权许诺): by whom it was given and when, how far it goes, for whom, and for which time.</summary>
/// <remarks>Whether he who gave it may give it is asked when a promise is held against it. The validity says when a promise may
/// be made under it, half-open; what was promised within it stays authorised. Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed record Authorization : DomainValue
{
    /// <summary>Puts an authorisation down.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="scope">How far it goes.</param>
    /// <param name="by">Who gave it, in the position held then.</param>
    /// <param name="at">When he gave it.</param>
    /// <exception cref="ArgumentException">Something is missing or <c>default</c>.</exception>
    public Authorization(Id<Authorization> id, AuthorizationScope scope, StaffMember by, Instant at) =>
        (Id, Scope, By, At) = (Guard.Against.Default(id), Guard.Against.Null(scope), Guard.Against.Null(by), at);

    /// <summary>The id given by the host (编号).</summary>
    public Id<Authorization> Id { get; }
    /// <summary>Who gave it (授权人).</summary>
    public StaffMember By { get; }
    /// <summary>When he gave it (授权时间).</summary>
    public Instant At { get; }
    /// <summary>How far it goes (授权范围).</summary>
    public AuthorizationScope Scope { get; }

    /// <summary>For which customer (客户); null: for any.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Id<Customer>? Customer { get; init => field = Guard.Against.None(value); }

    /// <summary>To whom it was given (被授权人); null: to anybody.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Id<StaffMember>? To { get; init => field = Guard.Against.None(value); }

    /// <summary>When a promise may be made under it (有效期), half-open; where nothing is said, at any time.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public Interval Validity
    {
        get;
        init => field = value is not { HasStart: true, HasEnd: true } || value.Start < value.End
            ? value : throw new ArgumentException($"Authorisation '{Id}' is valid at no time. Let it end after its start.", nameof(value));
    } = new(null, null);
}
