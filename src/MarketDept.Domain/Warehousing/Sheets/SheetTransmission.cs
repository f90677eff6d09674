using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>That a sheet went to the warehouse (发送记录): by fax (传真) or any other channel that leaves a record.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.2")]
public sealed record SheetTransmission
{
    internal SheetTransmission(string channel, string reference, Id<StaffMember> by, Instant at)
    {
        Channel = Guard.Against.NullOrWhiteSpace(channel);
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>How it went (发送方式), in the host's words, such as <c>fax</c>.</summary>
    public string Channel { get; }

    /// <summary>Where the record of it is (发送凭证), such as the number in the fax journal.</summary>
    public string Reference { get; }

    /// <summary>Who sent it (发送人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When (发送时间).</summary>
    public Instant At { get; }
}
