namespace MarketDept.Domain.Customers.Ownership;

/// <summary>One contact with a customer as it was logged (联系记录): never deleted; a correction is another entry. Only its note can be blanked.</summary>
/// <remarks>Equality is by value. Record and id together say which entry it is, also after two records were merged: each record
/// may count its contacts from 1. Two entries with one id under one record must be equal, but for a note that was blanked.</remarks>
[Clause("8.2.1")]
public sealed record Contact
{
    /// <summary>Logs a contact.</summary>
    /// <param name="id">The entry's id, unique under the record, in all its copies.</param>
    /// <param name="customer">The customer's record under which it was logged.</param>
    /// <param name="by">Who had the contact.</param>
    /// <param name="at">When it was.</param>
    /// <param name="recordedAt">When it was written down, not before <paramref name="at"/>.</param>
    /// <param name="isTwoWay">Whether the customer answered or came in. Collecting a name, or a call that nobody answers, is not.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, somebody is missing, or it was recorded before it happened.</exception>
    public Contact(Id<Contact> id, Id<Customer> customer, StaffMember by, Instant at, Instant recordedAt, bool isTwoWay)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Staff = Guard.Against.Null(by).Id;
        Position = by.Position;
        if (at > recordedAt)
        {
            throw new ArgumentException(
                $"Contact '{id}' at {Iso.Format(at)} lies in the future of its recording at {Iso.Format(recordedAt)}. Give a moment up to then.", nameof(at));
        }

        At = at;
        RecordedAt = recordedAt;
        IsTwoWay = isTwoWay;
    }

    /// <summary>A stored entry; the position is that of then.</summary>
    internal static Contact Restore(CustomerContactRow row) => new(
        new(row.Id), new(row.Customer), new StaffMember(new(row.Staff), row.Staff, Stored.Member<Position>(row.Position)), row.At, row.RecordedAt, row.IsTwoWay)
    {
        Channel = Stored.Name<ContactChannel>(row.Channel), Note = row.Note, Material = Stored.All(row.Material, piece => piece),
        IsBlanked = row is { IsBlanked: true, Note: not null } ? throw Stored.Impossible($"contact '{row.Id}' is blanked and has a note") : row.IsBlanked,
    };

    /// <summary>The entry's id (编号), unique under <see cref="Customer"/>.</summary>
    public Id<Contact> Id { get; }
    /// <summary>The customer's record under which it was logged (客户); it keeps that when records are merged.</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Who had the contact (联系人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The position he held then (当时职务).</summary>
    public Position Position { get; }
    /// <summary>When it was (联系时间).</summary>
    public Instant At { get; }
    /// <summary>When it was written down (登记时间), not before it was.</summary>
    public Instant RecordedAt { get; }
    /// <summary>Whether the customer answered or came in (双向联系).</summary>
    public bool IsTwoWay { get; }
    /// <summary>How it came about (渠道).</summary>
    public ContactChannel Channel { get; init; } = ContactChannel.Other;

    /// <summary>What it was about (内容), not blank; null where nothing was written, or it was blanked.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Whether the note was blanked because a person asked for it (内容已应请求删除).</summary>
    [Clause("2.1")]
    public bool IsBlanked { get; internal init; }

    /// <summary>The same contact without its note (删除内容): times, salesperson and all else stay. Enter it into the log in place of this one.</summary>
    [Clause("2.1")]
    public Contact WithoutNote() => this with { Note = null, IsBlanked = true };

    /// <summary>Whether both are one entry, be its note blanked in one of them.</summary>
    internal bool IsSame(Contact other) => IsBlanked || other.IsBlanked ? WithoutNote() == other.WithoutNote() : this == other;

    /// <summary>What of the company's material was passed on (所送资料), no blank among it; empty where nothing was.</summary>
    public ValueList<string> Material { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Record and id, without the note.</summary>
    public override string ToString() => $"{Customer}/{Id}";
}
