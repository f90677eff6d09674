namespace MarketDept.Domain.Notices;

/// <summary>One of the four forms that go to other departments and come back signed (通知单): what it asks for, and which steps it has taken.</summary>
/// <remarks>
/// <para>The order is fixed: where the manager has to approve he does so first, then the form is issued, then it is signed, and what
/// it asks for may happen only once everybody has signed. A signature acknowledges; there is no reject, and only a pickup can be
/// refused.</para>
/// <para>The content never changes: what was filled in wrongly, or shall be otherwise, is withdrawn and filled in anew. Departments are
/// those of the day of issue. Stubs come back in any order, so a signature is dated by itself and only not before the issue; any
/// other step is not before the last one. A refused command changes nothing.</para>
/// </remarks>
public sealed partial class Notice : Aggregate, IAggregate<Notice, NoticeSnapshot>
{
    private Notice(Id<Notice> id, string number, NoticeContent content, StaffMember handler, Instant at) =>
        (Id, Number, Content, Handler, DraftedAt) = (Guard.Against.Default(id), Guard.Against.NullOrWhiteSpace(number), Guard.Against.Null(content), Guard.Against.Null(handler), at);

    /// <summary>The host's id (标识).</summary>
    public Id<Notice> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The number on the form (编号). That no other form of the kind bears it is for <see cref="NoticeRegister"/> to see.</summary>
    public string Number { get; }
    /// <summary>What it says (内容).</summary>
    public NoticeContent Content { get; }

    /// <summary>Which of the four forms it is (表单).</summary>
    public NoticeForm Form => Content.Form;

    /// <summary>Who filled it in (经办人), in the position held then.</summary>
    public StaffMember Handler { get; }
    /// <summary>When it was filled in (填表时间).</summary>
    public Instant DraftedAt { get; }
    /// <summary>The approval (批准); null where there is none.</summary>
    public NoticeApproval? Approval { get; private set; }

    /// <summary>When it was approved (批准时间); null where it was not.</summary>
    public Instant? ApprovedAt => Approval?.At;

    /// <summary>When it went to the departments or the dispatcher (发出时间); null until then.</summary>
    public Instant? IssuedAt { get; private set; }
    /// <summary>The stubs (存根), one for each department concerned; empty until it is issued, and for a pickup.</summary>
    [Clause("2.6")]
    public ValueList<Stub> Stubs { get; private set; } = [];
    /// <summary>The dispatcher who signed a pickup (调度员签字); null where none has.</summary>
    [Clause("8.3.2")]
    public StaffMember? Dispatcher { get; private set; }
    /// <summary>When he signed (调度员签字时间); present exactly with <see cref="Dispatcher"/>.</summary>
    public Instant? DispatcherSignedAt { get; private set; }
    /// <summary>That the pickup was refused (不予提货); null where it was not. It is no breach.</summary>
    [Clause("8.3.2")]
    public ReasonedDecision? PickupRefusal { get; private set; }
    /// <summary>That it was taken back before it was complete (撤回); null where it was not.</summary>
    public ReasonedDecision? Withdrawal { get; private set; }

    /// <summary>The departments that have not signed (未签字的部门); empty until it is issued, and for a pickup.</summary>
    public ValueList<Department> Lacking => ValueList.From(Stubs.Where(stub => stub.SignedAt is null).Select(stub => stub.Department));

    /// <summary>When the last signature was given (签齐时间); null until every department, or the dispatcher, has signed.</summary>
    public Instant? CompletedAt =>
        !Form.HasStubs ? DispatcherSignedAt
        : Stubs.Count == 0 || Stubs.Any(stub => stub.SignedAt is null) ? null
        : Stubs.Max(stub => stub.SignedAt);

    /// <summary>Where it stands (状态).</summary>
    public NoticeStatus Status =>
        Withdrawal is not null ? NoticeStatus.Withdrawn
        : PickupRefusal is not null ? NoticeStatus.Refused
        : IssuedAt is null ? NoticeStatus.Drafted
        : CompletedAt is null ? NoticeStatus.Issued
        : NoticeStatus.Complete;

    /// <summary>Fills a form in (填写通知单).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="number">The number on the form, not blank.</param>
    /// <param name="content">What it says.</param>
    /// <param name="by">Who fills it in, of the marketing department.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.HandlerNotOfDepartment"/>, <see cref="NoticeRefusals.SettlementUnchanged"/>,
    /// <see cref="NoticeRefusals.MonthlyCustomer"/>, <see cref="NoticeRefusals.AmountNotPositive"/>, <see cref="NoticeRefusals.RateNotPositive"/> or
    /// <see cref="NoticeRefusals.RateUnchanged"/>.</exception>
    /// <example><code>
    /// var request = new NoticeContent.ArrearsRequest(new("C-001"), SettlementMethod.Prepaid, debt: "YS-17", Money.FromYuan(800m),
    ///     promisedOn: new LocalDate(2026, 6, 20), reason: "货款在途");
    /// var consent = Notice.Draft(new("N-1"), number: "QF-001", request, by: seller, morning);
    /// consent.Approve(new NoticeApproval.OfArrears(manager, Limit: Money.FromYuan(1000m), morning), new DecisionAuthority(), morning);
    /// consent.Issue(house, morning + Duration.FromHours(1));
    /// </code></example>
    public static Notice Draft(Id<Notice> id, string number, NoticeContent content, StaffMember by, Instant at)
    {
        var notice = new Notice(id, number, content, by, at);
        if (!by.Position.IsInDepartment)
        {
            throw NoticeRefusals.HandlerNotOfDepartment.Because(
                $"通知单 {number}：{by.Id}（{by.Position.Title}）。", $"Notice '{number}': '{by.Id}' ({by.Position.Title}).", content.Form.Clause);
        }

        content.RequireLawful();
        notice.Record(new NoticeDrafted(number, content, by), at);
        return notice;
    }
}
