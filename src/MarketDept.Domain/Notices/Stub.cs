namespace MarketDept.Domain.Notices;

/// <summary>The stub of a notice for one department (存根), signed once and then kept by the marketing department.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.7")]
public sealed record Stub : DomainValue
{
    internal Stub(Department department) => Department = Guard.Against.Null(department);

    /// <summary>The department, as it stood when the notice was issued (部门).</summary>
    public Department Department { get; }
    /// <summary>The person who signed (签字人); null while nobody has. The signature acknowledges and does not approve.</summary>
    public StaffMember? SignedBy { get; internal init; }
    /// <summary>When the stub was signed (签字时间); present exactly with <see cref="SignedBy"/>.</summary>
    public Instant? SignedAt { get; internal init; }

    /// <summary>Whether a delegate signed in the head's place (是否代签).</summary>
    public bool IsSignedByDelegate => SignedBy is { } signer && signer.Id != Department.Head;

    /// <summary>The places where the stub was filed, in their order (归档记录); empty until it is filed.</summary>
    public ValueList<StubFiling> Filings { get; internal init; } = [];

    /// <summary>The place where the stub is kept now (存放位置); null until it is filed.</summary>
    public string? Place => Filings.Count == 0 ? null : Filings[^1].Place;
}
