namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Puts on record that the manager approved what the form asks for (登记批准), before it is issued.</summary>
    /// <param name="approval">Who approved what and when; it covers what the form asks for.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When it is recorded, not before it was given.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.ApprovalAfterForm"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="NoticeRefusals.AlreadyApproved"/>, <see cref="StepRefusals.BeforeLast"/>, <see cref="NoticeRefusals.ApprovalTooNarrow"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public void Approve(NoticeApproval approval, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(approval);
        Guard.Against.Null(authority);
        if (Status is NoticeStatus.Issued or NoticeStatus.Complete)
            throw NoticeRefusals.ApprovalAfterForm.Because($"通知单 {Number}：发出 {IssuedAt}，批准 {approval.At}。", $"Notice '{Number}': issued at {IssuedAt}, approved at {approval.At}.", Form.Clause);

        RequireStep(new("登记批准", "recording an approval"), at, NoticeStatus.Drafted);
        if (Approval is { } earlier)
            throw NoticeRefusals.AlreadyApproved.Because($"通知单 {Number}：{earlier.At}。", $"Notice '{Number}': approved at {earlier.At}.", Form.Clause);
        Step.RequireNotBefore(Key, at, approval.At, Form.Clause);
        if (!approval.Covers(Content))
        {
            throw NoticeRefusals.ApprovalTooNarrow.Because(
                $"通知单 {Number}，所批准的：{approval.Matter.Title}，{approval.Scope}；须批准的：{Content.ApprovalMatter?.Title}。",
                $"Notice '{Number}', approved is: {approval.Matter.Title}, {approval.Scope}; to be approved is: {Content.ApprovalMatter?.Title}.", Form.Clause);
        }

        authority.Require(approval.By, approval.Matter, approval.At, Handler);
        Approval = approval;
        Record(new NoticeApproved(approval), at);
    }

    /// <summary>Passes the form to the departments concerned, or to the dispatcher (发出通知单).</summary>
    /// <param name="terms">What the company has settled of its forms; the departments are those that it names now.</param>
    /// <param name="at">When.</param>
    /// <param name="settlement">How it reads the settlement methods; null: it has not stated it. Until it has, a settlement that
    /// depends on it asks for the approval, and no consent to arrears is issued to who pays on signed receipt.</param>
    /// <exception cref="ArgumentNullException">There are no terms.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="NoticeRefusals.NotApproved"/>, <see cref="NoticeRefusals.NoDepartment"/>, <see cref="NoticeRefusals.HeadTwice"/>; of settlement, rate and
    /// special handling <see cref="NoticeRefusals.Retroactive"/>; of arrears <see cref="NoticeRefusals.MonthlyCustomer"/>,
    /// <see cref="NoticeRefusals.MonthlyTypeUnknown"/> or <see cref="NoticeRefusals.PromisedNotAfterIssue"/>; of a pickup
    /// <see cref="NoticeRefusals.PickupBeforeIssue"/>, <see cref="NoticeRefusals.ConditionsNotMet"/> or
    /// <see cref="NoticeRefusals.ConditionsNotChecked"/>.</exception>
    [Clause("8.2.2")]
    [Clause("8.3.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    [Clause("2.6")]
    public void Issue(NoticeTerms terms, Instant at, SettlementTerms? settlement = null)
    {
        Guard.Against.Null(terms);
        settlement ??= SettlementTerms.Default;
        RequireStep(new("发出", "issuing it"), at, NoticeStatus.Drafted);
        RequireApproval(settlement);
        Content.RequireIssuable(at, at.InBusinessZone().Date, terms, settlement);
        var departments = terms.DepartmentsFor(Form);
        RequireHeadsOfTheirOwn(departments);
        IssuedAt = at;
        Stubs = ValueList.From(departments.Select(department => new Stub(department)));
        Record(new NoticeIssued(departments), at);
    }

    /// <summary>The head of a department, or a delegate of his, signs the stub (存根签字): he knows of it. A person signs for one department only.</summary>
    /// <param name="department">For which of the departments concerned.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="at">When, not before the issue; other departments may have signed later.</param>
    /// <exception cref="ArgumentException">Department or signer is missing.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.WithoutStubs"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="NoticeRefusals.SignedBeforeIssue"/>, <see cref="NoticeRefusals.DepartmentNotConcerned"/>, <see cref="NoticeRefusals.NotHeadOrDelegate"/>,
    /// <see cref="NoticeRefusals.AlreadySigned"/> or <see cref="NoticeRefusals.SignerTwice"/>.</exception>
    /// <example><code>
    /// consent.SignStub(finance.Id, financeHead, signed);
    /// Console.WriteLine(consent.MayGiveCredit(Money.FromYuan(800m), signed).Explain(Language.Chinese));
    /// </code></example>
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public void SignStub(Id<Department> department, StaffMember by, Instant at)
    {
        Guard.Against.Default(department);
        Guard.Against.Null(by);
        RequireStubs();
        RequireSignable(at);
        var stub = RequireStub(department);
        if (!stub.Department.MaySign(by.Id))
        {
            throw NoticeRefusals.NotHeadOrDelegate.Because(
                $"通知单 {Number}，{department}：{by.Id}；负责人 {stub.Department.Head}。", $"Notice '{Number}', '{department}': '{by.Id}'; its head is '{stub.Department.Head}'.", Form.Clause);
        }

        if (stub.SignedBy is { } earlier)
            throw AlreadySigned(earlier, stub.SignedAt);
        RequireNotSignedBy(by.Id, department);
        Replace(stub, stub with { SignedBy = by, SignedAt = at });
        Signed(new NoticeStubSigned(department, by, by.Id != stub.Department.Head), at);
    }

    /// <summary>The dispatcher signs a pickup (调度员签字确认): it is complete.</summary>
    /// <param name="by">Who signs; not the handler.</param>
    /// <param name="at">When, not before the issue.</param>
    /// <exception cref="ArgumentNullException">There is no dispatcher.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.NotAPickup"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="NoticeRefusals.SignedBeforeIssue"/>, <see cref="NoticeRefusals.DispatcherIsHandler"/>, <see cref="NoticeRefusals.NotDispatcher"/> or
    /// <see cref="NoticeRefusals.AlreadySigned"/>.</exception>
    [Clause("8.3.2")]
    public void SignByDispatcher(StaffMember by, Instant at)
    {
        Guard.Against.Null(by);
        RequirePickup();
        RequireSignable(at);
        if (by.Id == Handler.Id)
            throw NoticeRefusals.DispatcherIsHandler.Because($"通知单 {Number}：{by.Id}。", $"Notice '{Number}': '{by.Id}'.");
        if (by.Position != Position.Dispatcher)
            throw NoticeRefusals.NotDispatcher.Because($"通知单 {Number}：{by.Id}（{by.Position.Title}）。", $"Notice '{Number}': '{by.Id}' ({by.Position.Title}).");

        if (Dispatcher is { } earlier)
            throw AlreadySigned(earlier, DispatcherSignedAt);
        (Dispatcher, DispatcherSignedAt) = (by, at);
        Signed(new NoticeDispatcherSigned(by), at);
    }

    /// <summary>The pickup is refused (不予提货): it is put on record with its reason, and is no breach.</summary>
    /// <param name="by">Who refuses it.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody who refuses, or the reason is blank.</exception>
    /// <exception cref="DomainException">It is no pickup, for no other form can be refused (<see cref="NoticeRefusals.NotAPickup"/>);
    /// <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.2")]
    public void RefusePickup(StaffMember by, string reason, Instant at)
    {
        var end = new ReasonedDecision(by, reason, at);
        RequirePickup();
        RequireStep(new("不予提货", "refusing the pickup"), at, NoticeStatus.Drafted, NoticeStatus.Issued);
        PickupRefusal = end;
        Record(new NoticePickupRefused(end), at);
    }

    /// <summary>Takes the notice back before everybody has signed (撤回); it is kept, and its number stays used.</summary>
    /// <param name="by">The handler, or the manager; nobody else, so that no department rejects it in this way.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody who withdraws it, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="NoticeRefusals.WithdrawnByAnother"/>.</exception>
    public void Withdraw(StaffMember by, string reason, Instant at)
    {
        var end = new ReasonedDecision(by, reason, at);
        RequireStep(new("撤回", "withdrawing it"), at, NoticeStatus.Drafted, NoticeStatus.Issued);
        if (by.Id != Handler.Id && by.Position != Position.Manager)
        {
            throw NoticeRefusals.WithdrawnByAnother.Because(
                $"通知单 {Number}：{by.Id}（{by.Position.Title}）；经办人 {Handler.Id}。", $"Notice '{Number}': '{by.Id}' ({by.Position.Title}); its handler is '{Handler.Id}'.", Form.Clause);
        }

        Withdrawal = end;
        Record(new NoticeWithdrawn(end), at);
    }

    /// <summary>Puts a signed stub away, or moves it to another place (存根归档); where it was before stays on record.</summary>
    /// <param name="department">Whose stub.</param>
    /// <param name="place">Where it lies from now on, not blank.</param>
    /// <param name="by">Who keeps it: the deputy manager, unless the company names another.</param>
    /// <param name="terms">What the company has settled.</param>
    /// <param name="at">When, not before it was signed or last moved.</param>
    /// <param name="retainedUntil">The last day on which it has to be kept, not before this one; null where none is set.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.WithoutStubs"/>, <see cref="NoticeRefusals.DepartmentNotConcerned"/>,
    /// <see cref="NoticeRefusals.StubNotSigned"/>, <see cref="NoticeRefusals.NotKeeper"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="NoticeRefusals.RetentionOver"/>.</exception>
    [Clause("4.7")]
    public void FileStub(
        Id<Department> department, string place, StaffMember by, NoticeTerms terms, Instant at, LocalDate? retainedUntil = null)
    {
        Guard.Against.Default(department);
        Guard.Against.Null(terms);
        var filing = new StubFiling(place, by, at, retainedUntil);
        RequireStubs();
        var stub = RequireSigned(department);
        if (!terms.IsKeeper(by))
        {
            throw NoticeRefusals.NotKeeper.Because(
                $"通知单 {Number}：{by.Id}（{by.Position.Title}）；公司指定的保管人：{terms.StubKeeper}。",
                $"Notice '{Number}': '{by.Id}' ({by.Position.Title}); keeper named by the company: {terms.StubKeeper}.");
        }

        Step.RequireNotBefore(Key, at, stub.Filings.Count > 0 ? stub.Filings[^1].At : stub.SignedAt!.Value, Filing);
        if (retainedUntil < at.InBusinessZone().Date)
            throw NoticeRefusals.RetentionOver.Because($"通知单 {Number}：归档 {at}，保管至 {retainedUntil}。", $"Notice '{Number}': filed at {at}, kept until {retainedUntil}.");
        Replace(stub, stub with { Filings = [.. stub.Filings, filing] });
        Record(new NoticeStubFiled(department, filing), at);
    }
}
