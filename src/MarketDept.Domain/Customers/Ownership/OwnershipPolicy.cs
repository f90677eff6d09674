namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Which contacts found a claim, and from when (归属规则): two-way ones of a salesperson, from the contact on.</summary>
/// <remarks>Immutable. A contact that is recorded later than the company's grace allows counts from its recording, so that nobody
/// gains by backdating.</remarks>
[Clause("8.1.2")]
[Clause("5.3")]
[Clause("6.5")]
public sealed class OwnershipPolicy
{
    /// <summary>Takes the company's terms.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public OwnershipPolicy(OwnershipTerms terms) => Terms = Guard.Against.Null(terms);

    /// <summary>The reading without company terms.</summary>
    public static OwnershipPolicy Standard { get; } = new(OwnershipTerms.Default);
    /// <summary>What the company has settled (公司设定).</summary>
    public OwnershipTerms Terms { get; }

    /// <summary>Whether a contact founds a claim (是否构成主张): the customer answered or came in, and it was somebody who may own.</summary>
    public bool FoundsClaim(Contact contact)
    {
        Guard.Against.Null(contact);
        return (contact.IsTwoWay || Terms.FirstAttemptCounts) && MayOwn(contact.Position);
    }

    /// <summary>The time that counts for a contact (有效时间): when it was, or its recording where that came after the grace.</summary>
    public Instant EffectiveTime(Contact contact)
    {
        Guard.Against.Null(contact);
        return Terms.RecordingGrace is { } grace && contact.RecordedAt - contact.At > grace ? contact.RecordedAt : contact.At;
    }

    /// <summary>Whether somebody in a position may own a customer.</summary>
    public bool MayOwn(Position position) =>
        position == Position.Salesperson || (Terms.ManagerMayOwn && position == Position.Manager);
}
