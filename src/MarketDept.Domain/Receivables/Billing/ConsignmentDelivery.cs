namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The delivery of a consignment list to the customer (送达): channel, receiver and time. Equality is by value.</summary>
/// <param name="Channel">The channel of delivery, in the host's words (送达方式).</param>
/// <param name="ReceivedBy">The customer's person who received it (签收人).</param>
/// <param name="At">The moment of delivery (送达时间).</param>
/// <param name="On">The day of delivery, in the company's time zone (送达日期).</param>
internal sealed record ConsignmentDelivery(string Channel, string ReceivedBy, Instant At, LocalDate On) : DomainValue
{
    /// <summary>The channel of delivery, in the host's words (送达方式).</summary>
    public string Channel { get; } = Guard.Against.NullOrWhiteSpace(Channel);
    /// <summary>The customer's person who received it (签收人).</summary>
    public string ReceivedBy { get; } = Guard.Against.NullOrWhiteSpace(ReceivedBy);
}
