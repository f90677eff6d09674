namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>That a sheet went to the warehouse (发送记录): by fax (传真) or any other channel that leaves a record.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Channel">How it went, in the host's words, such as <c>fax</c>.</param>
/// <param name="Reference">Where the record of it is, such as the number in the fax journal.</param>
/// <param name="By">Who sent it.</param>
/// <param name="At">When (发送时间).</param>
[Clause("10.2")]
public sealed record SheetTransmission(string Channel, string Reference, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>How it went (发送方式).</summary>
    public string Channel { get; } = Guard.Against.NullOrWhiteSpace(Channel);
    /// <summary>Where the record of it is (发送凭证).</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);
    /// <summary>Who sent it (发送人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
