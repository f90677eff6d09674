namespace MarketDept.Domain.Commitments;

/// <summary>An authorisation to make promises (授权许诺): its scope, who gave it and when, for which customer, to whom, and for which time.</summary>
/// <remarks>Whether the giver was entitled is asked when a promise is held against the authorisation. The validity says when promises may be made
/// under it; a promise made within it stays authorised afterwards. Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed record Authorization : DomainValue
{
    /// <summary>Creates an authorisation to make promises, for any customer, anybody and any time unless narrowed.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="scope">What may be promised.</param>
    /// <param name="by">The person who gave the authorisation, in the position held then.</param>
    /// <param name="at">The moment at which the authorisation was given.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    public Authorization(Id<Authorization> id, AuthorizationScope scope, StaffMember by, Instant at) =>
        (Id, Scope, By, At) = (Guard.Against.Default(id), Guard.Against.Null(scope), Guard.Against.Null(by), at);

    /// <summary>The id of the authorisation, given by the host (编号).</summary>
    public Id<Authorization> Id { get; }
    /// <summary>The person who gave the authorisation (授权人).</summary>
    public StaffMember By { get; }
    /// <summary>When the authorisation was given (授权时间).</summary>
    public Instant At { get; }
    /// <summary>What the authorisation allows to be promised (授权范围).</summary>
    public AuthorizationScope Scope { get; }

    /// <summary>The customer to whom promises may be made (客户); null: any customer.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Id<Customer>? Customer { get; init => field = Guard.Against.None(value); }

    /// <summary>The employee who may promise (被授权人); null: anybody.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Id<StaffMember>? To { get; init => field = Guard.Against.None(value); }

    /// <summary>The time in which promises may be made (有效期), end not included; unbounded where nothing is said.</summary>
    /// <exception cref="ArgumentException">The period is empty.</exception>
    public Interval Validity
    {
        get;
        init => field = value is not { HasStart: true, HasEnd: true } || value.Start < value.End
            ? value : throw new ArgumentException($"Authorisation '{Id}' is valid at no time. Let it end after its start.", nameof(value));
    } = new(null, null);
}
