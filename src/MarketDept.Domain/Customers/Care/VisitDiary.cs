namespace MarketDept.Domain.Customers.Care;

/// <summary>The diary of one person's visits to customers (拜访记录). Visits are planned, made, corrected by new entries, and verified.</summary>
/// <remarks>
/// <para>No two recorded visits overlap, except in a time found falsely claimed. No visit is longer than 24 hours, and none is recorded before it
/// ended. Entries are never edited. A refused step changes nothing.</para>
/// <para>Each person of the department has one diary; its key is the person's id. A person whose position has changed since the diary was opened is
/// named among the other parties of a verification.</para>
/// <para>The company's reading where the text is silent: the last entry is verified, so a person who corrects himself beforehand claims nothing
/// false. A plan claims nothing, so plans may overlap. In a time that was falsely claimed, a true visit may be recorded as another one.</para>
/// </remarks>
[Clause("8.2.1")]
[Clause("8.2.4")]
public sealed partial class VisitDiary : Aggregate, IAggregate<VisitDiary, VisitDiarySnapshot>
{
    private static readonly ClauseId Logged = new(8, 2, 1);
    private static readonly ClauseId Truthful = new(8, 2, 4);
    private readonly List<Visit> _visits = [];
    private readonly Dictionary<Id<Visit>, int> _places = [];

    private VisitDiary(StaffMember owner) => (Owner, Visits) = (owner, _visits.AsReadOnly());

    /// <summary>The longest time that one visit can last (最长时间): 24 hours.</summary>
    public static Duration LongestVisit => Duration.FromHours(24);

    /// <summary>The person whose visits are recorded (本人), in the position held when the diary was opened.</summary>
    public StaffMember Owner { get; }

    /// <summary>The key of the diary (编号): the id of its person.</summary>
    public override string Key => Owner.Id.Value;

    /// <summary>The visits of the person (拜访), in the order in which they were entered in the diary; a live view.</summary>
    public IReadOnlyList<Visit> Visits { get; }

    /// <summary>Opens an empty diary for a person (建立拜访记录).</summary>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    /// <exception cref="DomainException">The position is not of the department (<see cref="CareRefusals.VisitorNotOfDepartment"/>).</exception>
    public static VisitDiary Open(StaffMember owner)
    {
        Guard.Against.Null(owner);
        return owner.Position.IsInDepartment
            ? new VisitDiary(owner)
            : throw CareRefusals.VisitorNotOfDepartment.Because($"{owner.Id}（{owner.Position.Title}）。", $"'{owner.Id}' ({owner.Position.Title}).");
    }

    /// <summary>The visit with an id (查找拜访); null where the diary has none.</summary>
    public Visit? Find(Id<Visit> visit) => _places.TryGetValue(visit, out var place) ? _visits[place] : null;

    /// <summary>Whether somebody may read the diary (查阅权限): the person himself, everybody who may verify his visits, and the supervising executive;
    /// not a colleague.</summary>
    /// <param name="reader">The person who wants to read.</param>
    /// <param name="authority">Who may decide which matters. The deputy reads where <see cref="Matter.VisitVerification"/> is delegated to him.</param>
    /// <param name="at">The moment of reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    [Clause("3.5")]
    public bool MayBeReadBy(StaffMember reader, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(authority);
        return reader.Id == Owner.Id || authority.IsLeader(reader, Matter.VisitVerification, at, Owner);
    }

    /// <summary>The facts that clause 11.3 needs of a visit found false (谎报事实); null for any other visit.</summary>
    /// <param name="visit">The id of the visit.</param>
    /// <exception cref="DomainException">There is no such visit (<see cref="CareRefusals.VisitUnknown"/>).</exception>
    [Clause("11.3")]
    public FalselyClaimedVisit? FalseClaimOf(Id<Visit> visit) =>
        FalseClaimOf(Require(visit));

    /// <summary>The facts that clause 11.3 needs of every visit found false (谎报事实), each visit once, in the order of the diary.</summary>
    /// <inheritdoc cref="FalseClaimOf(Id{Visit})" path="/param"/>
    [Clause("11.3")]
    public ValueList<FalselyClaimedVisit> FalseClaims() =>
        ValueList.From(_visits.Select(visit => FalseClaimOf(visit)).OfType<FalselyClaimedVisit>());

    private FalselyClaimedVisit? FalseClaimOf(Visit visit) =>
        visit.Verification is { FalselyClaimed: { } part } found
            ? new(visit.Id, Owner.Id, found, part)
            : null;
}
