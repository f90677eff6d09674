namespace MarketDept.Domain.Customers;

/// <summary>The detailed report of a customer who wants to work with the company (意向客户详细资料), for the department leader under clause 8.1.5.</summary>
/// <remarks>Details that are not known are null and named in <see cref="Missing"/>. The report founds no claim, but is evidence. Equality is by value.</remarks>
/// <param name="By">The person who reports: the owner, or any salesperson while nobody owns the customer.</param>
/// <param name="To">The leader who gets the report (上报对象): the manager, the deputy to whom the manager delegated this, or the supervising executive.</param>
/// <param name="ReportedAt">The moment of the report.</param>
[Clause("8.1.5")]
public sealed record InterestReport(Id<StaffMember> By, StaffMember To, Instant ReportedAt)
{
    /// <summary>The leader who gets the report (上报对象), in the position held then.</summary>
    public StaffMember To { get; } = Guard.Against.Null(To);
    /// <summary>When the interest was reported (上报时间).</summary>
    public Instant ReportedAt { get; } = Guard.Against.Unreal(ReportedAt);
    /// <summary>The contact person at the customer (联系人); null where not known. Contact data.</summary>
    public string? ContactPerson { get; init => field = value is null ? null : Guards.Cleaned(value); }

    /// <summary>What the customer needs carried or stored, in words (业务需求); null where not known.</summary>
    public string? Demand { get; init => field = value is null ? null : Guards.Cleaned(value); }

    /// <summary>How the customer expects to pay (期望结算方式); null where not known.</summary>
    public SettlementMethod? ExpectedSettlement { get; init; }

    /// <summary>The route or area that the customer asks for (线路或区域); null where not known.</summary>
    public string? Route { get; init => field = value is null ? null : Guards.Cleaned(value); }

    /// <summary>The details that are not known (缺少的资料), in Chinese and English; empty where the report is complete.</summary>
    public ValueList<Bilingual> Missing => ValueList.From(new (bool IsKnown, Bilingual Name)[]
    {
        (!string.IsNullOrWhiteSpace(ContactPerson), new("联系人", "the contact person")),
        (!string.IsNullOrWhiteSpace(Demand), new("业务需求", "the demand")),
        (ExpectedSettlement is not null, new("期望结算方式", "the expected settlement")),
        (!string.IsNullOrWhiteSpace(Route), new("线路或区域", "the route or area")),
    }.Where(detail => !detail.IsKnown).Select(detail => detail.Name));

    /// <summary>Who reported to whom and when, without contact data.</summary>
    public override string ToString() => $"{By} to {To.Id} at {Iso.Format(ReportedAt)}";
}
