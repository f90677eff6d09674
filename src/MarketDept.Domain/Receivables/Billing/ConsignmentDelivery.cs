namespace MarketDept.Domain.Receivables.Billing;

/// <summary>That a consignment list reached the customer (送达): when, how, and who received it. Equality is by value.</summary>
/// <param name="Channel">How it was delivered (送达方式), in the host's words.</param>
/// <param name="ReceivedBy">Which person of the customer received it (签收人).</param>
/// <param name="At">When (送达时间).</param>
/// <param name="On">The day, in the company's time zone (送达日期).</param>
internal sealed record ConsignmentDelivery(string Channel, string ReceivedBy, Instant At, LocalDate On) : DomainValue
{
    /// <summary>How it was delivered (送达方式), in the host's words.</summary>
    public string Channel { get; } = Guard.Against.NullOrWhiteSpace(Channel);
    /// <summary>Which person of the customer received it (签收人).</summary>
    public string ReceivedBy { get; } = Guard.Against.NullOrWhiteSpace(ReceivedBy);
}
