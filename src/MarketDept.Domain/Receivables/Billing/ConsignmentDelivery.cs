namespace MarketDept.Domain.Receivables.Billing;

/// <summary>That a consignment list reached the customer (送达): when, how, and who received it. Equality is by value.</summary>
[Clause("9.1")]
public sealed record ConsignmentDelivery
{
    internal ConsignmentDelivery(string channel, string receivedBy, Instant at, LocalDate on)
    {
        Channel = Guard.Against.NullOrWhiteSpace(channel);
        ReceivedBy = Guard.Against.NullOrWhiteSpace(receivedBy);
        At = at;
        On = on;
    }

    /// <summary>How it was delivered (送达方式), in the host's words.</summary>
    public string Channel { get; }

    /// <summary>Which person of the customer received it (签收人).</summary>
    public string ReceivedBy { get; }

    /// <summary>When (送达时间).</summary>
    public Instant At { get; }

    /// <summary>The day, in the company's time zone (送达日期).</summary>
    public LocalDate On { get; }
}
