namespace MarketDept.Domain.Customers.Ownership;

/// <summary>The company's choices on who owns a customer (客户归属设定): which contacts found a claim, and from when. The regulation leaves them open.</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>. Each record carries the terms by
/// which it is judged.</remarks>
[Clause("8.1.2")]
public sealed record OwnershipTerms : DomainValue
{
    private static readonly ClauseId FirstContact = new(8, 1, 2);
    private static readonly Bilingual NoLimit = new("不限", "no limit");

    /// <summary>The defaults, which hold where the company has chosen nothing.</summary>
    public static OwnershipTerms Default { get; } = new();
    /// <summary>Whether a first attempt, such as an unanswered call, founds a claim (首次尝试是否即算作先联系); default: no, the customer must answer.</summary>
    public bool FirstAttemptCounts { get; init; }

    /// <summary>How late a contact may be recorded and still count from its own time (补记宽限), not negative; null: without limit. A later recording
    /// counts from the recording, so nobody gains by backdating.</summary>
    public Duration? RecordingGrace
    {
        get;
        init => field = value >= Duration.Zero || value is null
            ? value : throw new ArgumentOutOfRangeException(nameof(value), "The recording grace is negative. Give zero and more, or none.");
    }

    /// <summary>Whether a manager's contact founds a claim too (经理可否拥有客户); default: only a salesperson's contact does.</summary>
    [Clause("5.3")]
    public bool ManagerMayOwn { get; init; }

    /// <summary>How long an owner may be silent and still be protected (保护期), positive; null: without limit.</summary>
    public Duration? ProtectedSilence
    {
        get;
        init => field = value > Duration.Zero || value is null
            ? value : throw new ArgumentOutOfRangeException(nameof(value), "The protected silence is not positive. Give more than zero, or none.");
    }

    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("OwnershipTerms.FirstAttemptCounts", FirstContact, new("第一次联系而客户没有答复的，算不算先联系", "Whether a first attempt that the customer did not answer counts as first contact"),
            [new("不算", "it does not"), new("算", "it does")], new("不算", "it does not"),
            new("制度说的是“联系人”：须与客户有过往来，没有人接的电话不是联系。", "The regulation speaks of a contact: that takes an exchange with the customer, and an unanswered call is none.")),
        new("OwnershipTerms.RecordingGrace", FirstContact, new("联系最迟多久登记，仍从联系时起算", "How late a contact may be recorded and still count from the time at which it took place"),
            [NoLimit, new("若干小时", "so many hours")], NoLimit,
            new("制度以联系的时间为准，没有规定登记期限。", "The regulation goes by the time of the contact and does not say by when it is recorded.")),
        new("OwnershipTerms.ManagerMayOwn", new(5, 3), new("经理可否拥有客户", "Whether a manager may own customers"),
            [new("不可", "he may not"), new("可以", "he may")], new("不可", "he may not"),
            new("制度把开发和维护客户交给业务员。", "The regulation gives developing and looking after customers to salespersons.")),
        new("OwnershipTerms.ProtectedSilence", FirstContact, new("归属人多久不联系，保护即终止", "After how long without contact the owner's protection ends"),
            [NoLimit, new("若干天", "so many days")], NoLimit,
            new("制度没有规定归属期限。", "The regulation does not say when an ownership ends.")),
    ];

    /// <summary>Whether a contact founds a claim (是否算作先联系): the customer answered or came in, and the employee may own customers.</summary>
    [Clause("5.3")]
    [Clause("6.5")]
    public bool FoundsClaim(Contact contact)
    {
        Guard.Against.Null(contact);
        return (contact.IsTwoWay || FirstAttemptCounts)
            && (contact.Position == Position.Salesperson || (ManagerMayOwn && contact.Position == Position.Manager));
    }

    /// <summary>The time that counts for a contact (有效时间): its own time, or its recording where that came after <see cref="RecordingGrace"/>.</summary>
    public Instant EffectiveTime(Contact contact)
    {
        Guard.Against.Null(contact);
        return RecordingGrace is { } grace && contact.RecordedAt - contact.At > grace ? contact.RecordedAt : contact.At;
    }

    /// <summary>The questions in which two terms differ, in the order of <see cref="Choices"/>.</summary>
    internal IEnumerable<Bilingual> DifferingFrom(OwnershipTerms other) => Choices.Zip(
        [
            FirstAttemptCounts != other.FirstAttemptCounts, RecordingGrace != other.RecordingGrace,
            ManagerMayOwn != other.ManagerMayOwn, ProtectedSilence != other.ProtectedSilence,
        ],
        (choice, differs) => (choice.Question, differs)).Where(row => row.differs).Select(row => row.Question);
}
