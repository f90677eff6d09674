namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Which contacts found a claim, and from when (归属规则): two-way ones of a salesperson, from the contact on.</summary>
/// <remarks>Immutable. The text has no grace and no expiry; both are the company's to set. A contact that is recorded later than
/// the grace allows counts from its recording, so that nobody gains by backdating.</remarks>
[Clause("8.1.2")]
[Clause("5.3")]
[Clause("6.5")]
public sealed class OwnershipPolicy
{
    /// <summary>Sets the company's terms.</summary>
    /// <param name="recordingGrace">How late a contact may be recorded and still count from when it was; not negative. Null: without limit.</param>
    /// <param name="managerMayOwn">Whether a manager's contact founds a claim too; by default only a salesperson's does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grace is negative.</exception>
    public OwnershipPolicy(Duration? recordingGrace = null, bool managerMayOwn = false)
    {
        if (recordingGrace < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(recordingGrace), "The recording grace is negative; allowed is zero and more, or none.");
        RecordingGrace = recordingGrace;
        ManagerMayOwn = managerMayOwn;
    }

    /// <summary>The reading without company terms: no grace limit, salespersons only.</summary>
    public static OwnershipPolicy Standard { get; } = new();

    /// <summary>How late a contact may be recorded and still count from when it was (登记宽限); null: without limit.</summary>
    public Duration? RecordingGrace { get; }

    /// <summary>Whether a manager's contact founds a claim too (经理可否拥有客户).</summary>
    public bool ManagerMayOwn { get; }

    /// <summary>Whether a contact founds a claim (是否构成主张): the customer answered or came in, and it was somebody who may own.</summary>
    public bool FoundsClaim(Contact contact)
    {
        Guard.Against.Null(contact);
        return contact.IsTwoWay && MayOwn(contact.Position);
    }

    /// <summary>The time that counts for a contact (有效时间): when it was, or its recording where that came after the grace.</summary>
    public Instant EffectiveTime(Contact contact)
    {
        Guard.Against.Null(contact);
        return RecordingGrace is { } grace && contact.RecordedAt - contact.At > grace ? contact.RecordedAt : contact.At;
    }

    /// <summary>Whether somebody in a position may own a customer.</summary>
    public bool MayOwn(Position position) =>
        position == Position.Salesperson || (ManagerMayOwn && position == Position.Manager);
}
