namespace MarketDept.Domain.Customers.Care;

/// <summary>The diary of one person's visits outside (拜访记录): planned, made, corrected by new entries, and verified.</summary>
/// <remarks>
/// <para>Whatever the sequence of calls, no two recorded visits overlap but in a time found
/// falsely claimed, none is longer than 24 hours, and none was recorded before it ended. What was entered is never edited. A refused step changes nothing.</para>
/// <para>One diary for each person of the department; it is known by the person's id. Whose position has changed since the
/// diary was opened is named among the other parties when a visit is verified.</para>
/// <para>The company's reading of what the text leaves open: what is verified is the last entry, for whoever corrects himself
/// before anybody verified does not uphold the false claim; a plan claims nothing, so plans may overlap; and in a time
/// that was falsely claimed a true visit may be recorded as another one.</para>
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

    /// <summary>The longest that one visit can last (最长时间): 24 hours, the end included.</summary>
    public static Duration LongestVisit => Duration.FromHours(24);

    /// <summary>Whose diary it is (本人), in the position held when it was opened.</summary>
    public StaffMember Owner { get; }

    /// <summary>The id of the person (编号), since each has one diary.</summary>
    public override string Key => Owner.Id.Value;

    /// <summary>The visits (拜访), in the order in which they came into the diary; a live view.</summary>
    public IReadOnlyList<Visit> Visits { get; }

    /// <summary>Opens the diary of a person (建立拜访记录); there is nothing in it.</summary>
    /// <exception cref="ArgumentNullException">There is nobody.</exception>
    /// <exception cref="DomainException">The position is not of the department (<see cref="CareRefusals.VisitorNotOfDepartment"/>).</exception>
    public static VisitDiary Open(StaffMember owner)
    {
        Guard.Against.Null(owner);
        return owner.Position.IsInDepartment
            ? new VisitDiary(owner)
            : throw CareRefusals.VisitorNotOfDepartment.Because($"{owner.Id}（{owner.Position.Title}）。", $"'{owner.Id}' ({owner.Position.Title}).");
    }

    /// <summary>The visit of an id; null where the diary has none.</summary>
    public Visit? Find(Id<Visit> visit) => _places.TryGetValue(visit, out var place) ? _visits[place] : null;

    /// <summary>Whether somebody may read the diary (查阅权限): the person himself, whoever may verify his visits, and the supervising executive; no peer.</summary>
    /// <param name="reader">Who would read.</param>
    /// <param name="authority">Who may decide what; the deputy reads where <see cref="Matter.VisitVerification"/> is delegated to him.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    [Clause("3.5")]
    public bool MayBeReadBy(StaffMember reader, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(authority);
        return reader.Id == Owner.Id || authority.IsLeader(reader, Matter.VisitVerification, at, Owner);
    }

    /// <summary>What clause 11.3 needs of a visit that was found false (谎报事实); null for any other visit.</summary>
    /// <param name="visit">The visit.</param>
    /// <exception cref="DomainException">There is no such visit (<see cref="CareRefusals.VisitUnknown"/>).</exception>
    [Clause("11.3")]
    public FalselyClaimedVisit? FalseClaimOf(Id<Visit> visit) =>
        FalseClaimOf(Require(visit));

    /// <summary>What clause 11.3 needs of every visit that was found false (谎报事实), each once, in the order of the diary.</summary>
    /// <inheritdoc cref="FalseClaimOf(Id{Visit})" path="/param"/>
    [Clause("11.3")]
    public ValueList<FalselyClaimedVisit> FalseClaims() =>
        ValueList.From(_visits.Select(visit => FalseClaimOf(visit)).OfType<FalselyClaimedVisit>());

    private FalselyClaimedVisit? FalseClaimOf(Visit visit) =>
        visit.Verification is { FalselyClaimed: { } part } found
            ? new(visit.Id, Owner.Id, found, part)
            : null;
}
