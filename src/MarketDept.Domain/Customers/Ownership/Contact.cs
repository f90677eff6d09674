namespace MarketDept.Domain.Customers.Ownership;

/// <summary>One contact with a customer, as it was logged (联系记录). It is never deleted: a correction is another entry, and only the note can be blanked.</summary>
/// <remarks>Equality is by value. The record and the id together identify the entry, also after a merge, since each record may count its contacts
/// from 1. Two entries with one id under one record must be equal, apart from a blanked note.</remarks>
[Clause("8.2.1")]
public sealed record Contact
{
    /// <summary>Creates an entry about one contact with a customer.</summary>
    /// <param name="id">The id of the entry, unique under the record in all its copies.</param>
    /// <param name="customer">The record under which the contact is logged.</param>
    /// <param name="by">The employee who had the contact.</param>
    /// <param name="at">The moment of the contact.</param>
    /// <param name="recordedAt">The moment of recording, not before <paramref name="at"/>.</param>
    /// <param name="isTwoWay">Whether the customer answered or came in. Collecting a name, or a call that nobody answers, is not two-way.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the employee is null, or the contact was recorded before it took place.</exception>
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

        At = Guard.Against.Unreal(at);
        RecordedAt = Guard.Against.Unreal(recordedAt);
        IsTwoWay = isTwoWay;
    }

    /// <summary>Restores a stored entry; the position is the one held then.</summary>
    internal static Contact Restore(CustomerContactRow row) => new(
        new(Stored.Text(row.Id)), new(Stored.Text(row.Customer)), new StaffMember(new(Stored.Text(row.Staff)), row.Staff, Stored.Member<Position>(row.Position)), Stored.At(row.At), Stored.At(row.RecordedAt), row.IsTwoWay)
    {
        Channel = Stored.Name<ContactChannel>(row.Channel), Note = row.Note, Material = Stored.All(row.Material, piece => piece),
        IsBlanked = row is { IsBlanked: true, Note: not null } ? throw Stored.Impossible($"contact '{row.Id}' is blanked and has a note") : row.IsBlanked,
    };

    /// <summary>The id of the entry (编号), unique under <see cref="Customer"/>.</summary>
    public Id<Contact> Id { get; }
    /// <summary>The record under which the contact was logged (客户). A merge of records does not change it.</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The employee who had the contact (联系人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The position that the employee held at the contact (当时职务).</summary>
    public Position Position { get; }
    /// <summary>When the contact took place (联系时间).</summary>
    public Instant At { get; }
    /// <summary>When the contact was recorded (登记时间), not before it took place.</summary>
    public Instant RecordedAt { get; }
    /// <summary>Whether the contact was two-way (双向联系): the customer answered or came in.</summary>
    public bool IsTwoWay { get; }
    /// <summary>By which means the contact was made (渠道); <see cref="ContactChannel.Other"/> where nothing was written.</summary>
    public ContactChannel Channel { get; init; } = ContactChannel.Other;

    /// <summary>What the contact was about (内容), not blank; null where nothing was written, or the note was blanked.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Whether the note was blanked because a person asked for it (内容已应请求删除).</summary>
    [Clause("2.1")]
    public bool IsBlanked { get; internal init; }

    /// <summary>The same contact with its note blanked (删除内容); everything else stays. Enter it into the log in place of this one.</summary>
    [Clause("2.1")]
    public Contact WithoutNote() => this with { Note = null, IsBlanked = true };

    /// <summary>Whether both are the same entry, also where the note of one is blanked.</summary>
    internal bool IsSame(Contact other) => IsBlanked || other.IsBlanked ? WithoutNote() == other.WithoutNote() : this == other;

    /// <summary>The company's material that was passed on (所送资料), none blank; empty where nothing was passed on.</summary>
    public ValueList<string> Material { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Record and id, without the note.</summary>
    public override string ToString() => $"{Customer}/{Id}";
}
