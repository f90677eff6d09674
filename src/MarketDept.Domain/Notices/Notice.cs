namespace MarketDept.Domain.Notices;

/// <summary>One of the four forms that go to other departments and come back signed (通知单), with the steps that it has taken.</summary>
/// <remarks>
/// <para>The order is fixed: approval by the manager where one is needed, issue, signatures. What the form asks for takes effect only after all
/// signatures. A signature acknowledges; nobody can reject, except that a pickup can be refused.</para>
/// <para>The content never changes: a wrong form is withdrawn and filled in anew. The departments are those of the day of issue. Stubs come back in
/// any order, so a signature needs only be later than the issue; any other step is not before the last one. A refused command changes
/// nothing.</para>
/// </remarks>
public sealed partial class Notice : Aggregate, IAggregate<Notice, NoticeSnapshot>
{
    private Notice(Id<Notice> id, string number, NoticeContent content, StaffMember handler, Instant at) =>
        (Id, Number, Content, Handler, DraftedAt) = (Guard.Against.Default(id), Guard.Against.NullOrWhiteSpace(number), Guard.Against.Null(content), Guard.Against.Null(handler), at);

    /// <summary>The id of the notice, given by the host (标识); the number on the form is <see cref="Number"/>.</summary>
    public Id<Notice> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The number on the form (编号). <see cref="NoticeRegister"/> finds forms of one kind with the same number.</summary>
    public string Number { get; }
    /// <summary>The content of the form (内容): what it asks for, and for which customer.</summary>
    public NoticeContent Content { get; }

    /// <summary>The kind of form that the content is written on (表单).</summary>
    public NoticeForm Form => Content.Form;

    /// <summary>The person who filled the form in (经办人), in the position held then.</summary>
    public StaffMember Handler { get; }
    /// <summary>When the form was filled in (填表时间).</summary>
    public Instant DraftedAt { get; }
    /// <summary>The manager's approval of what the form asks for (批准); null where none is recorded.</summary>
    public NoticeApproval? Approval { get; private set; }

    /// <summary>When the form was approved (批准时间); null where it was not.</summary>
    public Instant? ApprovedAt => Approval?.At;

    /// <summary>When the form went to the departments or the dispatcher (发出时间); null until then.</summary>
    public Instant? IssuedAt { get; private set; }
    /// <summary>The stubs (存根), one for each department concerned; empty before the issue, and for a pickup.</summary>
    [Clause("2.6")]
    public ValueList<Stub> Stubs { get; private set; } = [];
    /// <summary>The dispatcher who signed a pickup (调度员签字); null where none has.</summary>
    [Clause("8.3.2")]
    public StaffMember? Dispatcher { get; private set; }
    /// <summary>When the dispatcher signed (调度员签字时间); present exactly with <see cref="Dispatcher"/>.</summary>
    public Instant? DispatcherSignedAt { get; private set; }
    /// <summary>Who refused the pickup, why and when (不予提货); null where it was not refused. A refusal is no breach.</summary>
    [Clause("8.3.2")]
    public ReasonedDecision? PickupRefusal { get; private set; }
    /// <summary>Who withdrew the notice, why and when (撤回); null where it was not withdrawn.</summary>
    public ReasonedDecision? Withdrawal { get; private set; }

    /// <summary>The departments that have not signed yet (未签字的部门); empty before the issue, and for a pickup.</summary>
    public ValueList<Department> Lacking => ValueList.From(Stubs.Where(stub => stub.SignedAt is null).Select(stub => stub.Department));

    /// <summary>When the last signature was given (签齐时间); null until every department, or the dispatcher, has signed.</summary>
    public Instant? CompletedAt =>
        !Form.HasStubs ? DispatcherSignedAt
        : Stubs.Count == 0 || Stubs.Any(stub => stub.SignedAt is null) ? null
        : Stubs.Max(stub => stub.SignedAt);

    /// <summary>How far the notice has come (状态): drafted, issued, complete, refused or withdrawn.</summary>
    public NoticeStatus Status =>
        Withdrawal is not null ? NoticeStatus.Withdrawn
        : PickupRefusal is not null ? NoticeStatus.Refused
        : IssuedAt is null ? NoticeStatus.Drafted
        : CompletedAt is null ? NoticeStatus.Issued
        : NoticeStatus.Complete;

    /// <summary>Fills a form in for a customer (填写通知单). The form is not issued yet.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="number">The number on the form, not blank.</param>
    /// <param name="content">The content of the form.</param>
    /// <param name="by">The person who fills the form in, of the marketing department.</param>
    /// <param name="at">The moment at which the form is filled in.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
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
        var notice = new Notice(id, number, content, Guard.Against.Null(by), at);
        if (!by.Position.IsInDepartment)
        {
            throw NoticeRefusals.HandlerNotOfDepartment.Because(
                $"通知单 {number}：{by.Id}（{by.Position.Title}）。", $"Notice '{number}': '{by.Id}' ({by.Position.Title}).", content.Form.Clause);
        }

        content.RequireLawful();
        notice.Record(new NoticeDrafted(notice.Number, content, by), at);
        return notice;
    }
}
