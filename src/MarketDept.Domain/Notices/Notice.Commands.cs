namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Records the manager's approval of what the form asks for (登记批准), before the form is issued.</summary>
    /// <param name="approval">Who approved what, and when. It covers what the form asks for.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of recording, not before the approval.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
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
    /// <param name="terms">The company's terms of its forms. The form goes to the departments that they name.</param>
    /// <param name="at">The moment of the step.</param>
    /// <param name="settlement">How the company reads the settlement methods; null: not stated. While it is not stated, a settlement method that
    /// depends on it needs approval, and no consent to arrears is issued to a customer who pays on signed receipt.</param>
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

    /// <summary>The head of a department, or his delegate, signs the stub (存根签字): he has taken note. A person signs for one department only.</summary>
    /// <param name="department">The department that is signed for, one of those concerned.</param>
    /// <param name="by">The person who signs.</param>
    /// <param name="at">The moment of the signature, not before the issue. Other departments may have signed later.</param>
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

    /// <summary>The dispatcher signs a pickup (调度员签字确认), which completes it.</summary>
    /// <param name="by">The dispatcher who signs; not the handler.</param>
    /// <param name="at">The moment of the signature, not before the issue.</param>
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

    /// <summary>Refuses the pickup (不予提货). The refusal and its reason are recorded; a refusal is no breach.</summary>
    /// <param name="by">The person who refuses.</param>
    /// <param name="reason">Why the pickup is refused, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException">The form is no pickup notice, and no other form can be refused (<see cref="NoticeRefusals.NotAPickup"/>);
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

    /// <summary>Withdraws the notice before everybody has signed (撤回). The notice is kept, and its number stays used.</summary>
    /// <param name="by">The handler or the manager. Nobody else may withdraw, so no department can reject a notice in this way.</param>
    /// <param name="reason">Why the notice is withdrawn, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
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

    /// <summary>Files a signed stub, or moves it to another place (存根归档). Earlier places stay on record.</summary>
    /// <param name="department">The department whose stub is filed.</param>
    /// <param name="place">The place of the stub from now on, not blank.</param>
    /// <param name="by">The keeper of stubs: the deputy manager, unless the company names another person.</param>
    /// <param name="terms">The company's terms of its forms.</param>
    /// <param name="at">The moment of filing, not before the signature or the last move.</param>
    /// <param name="retainedUntil">The last day of retention, not before the day of filing; null where none is set.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.WithoutStubs"/>, <see cref="NoticeRefusals.DepartmentNotConcerned"/>,
    /// <see cref="NoticeRefusals.StubNotSigned"/>, <see cref="NoticeRefusals.NotKeeper"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="NoticeRefusals.RetentionOver"/>.</exception>
    [Clause("4.7")]
    public void FileStub(
        Id<Department> department, string place, StaffMember by, NoticeTerms terms, Instant at, LocalDate? retainedUntil = null)
    {
        Guard.Against.Default(department);
        Guard.Against.Null(terms);
        var filing = new StubFiling(place, Guard.Against.Null(by), at, retainedUntil);
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
