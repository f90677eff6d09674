using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Puts on record that the manager approved what the form asks for (登记批准), before it is issued.</summary>
    /// <param name="approval">Who approved what and when; it covers what the form asks for.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When it is recorded, not before it was given.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoticesApprovalAfterForm"/>, <see cref="DomainErrorCodes.NoticesWrongStatus"/>,
    /// <see cref="DomainErrorCodes.NoticesAlreadyApproved"/>, <see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.NoticesApprovalTooNarrow"/>, <see cref="DomainErrorCodes.DecidesOwnCase"/> or
    /// <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public void Approve(NoticeApproval approval, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(approval);
        Guard.Against.Null(authority);
        if (Status is NoticeStatus.Issued or NoticeStatus.Complete)
        {
            throw new DomainException(DomainErrorCodes.NoticesApprovalAfterForm, Form.Clause,
                $"'{Number}' was issued at {Iso.Format(IssuedAt!.Value)} and would be approved after it; allowed is before the form is issued.");
        }

        RequireStep("An approval is recorded", at, NoticeStatus.Drafted);
        if (Approval is { } earlier)
        {
            throw new DomainException(DomainErrorCodes.NoticesAlreadyApproved, Form.Clause,
                $"'{Number}' was approved at {Iso.Format(earlier.At)}; allowed is once.");
        }

        RequireNotBefore(at, approval.At, "it was approved");
        if (!approval.Covers(Content))
        {
            throw new DomainException(DomainErrorCodes.NoticesApprovalTooNarrow, Form.Clause,
                $"Approved is {approval.Scope.English}, which does not cover what '{Number}' asks for; allowed is the same or less.");
        }

        authority.Require(approval.By, approval.Matter, approval.At, Handler);
        Approval = approval;
        Changed(new Approved(Id, at, approval));
    }

    /// <summary>Passes the form to the departments concerned, or to the dispatcher (发出通知单).</summary>
    /// <param name="policy">What the company has settled; the departments are those that it names now.</param>
    /// <param name="at">When.</param>
    /// <param name="zone">The company's time zone, in which days begin; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentNullException">There is no policy.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoticesWrongStatus"/>, <see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.NoticesNotApproved"/>, <see cref="DomainErrorCodes.NoticesNoDepartment"/>,
    /// <see cref="DomainErrorCodes.NoticesHeadTwice"/>; of settlement, rate and special handling
    /// <see cref="DomainErrorCodes.NoticesRetroactive"/>; of arrears <see cref="DomainErrorCodes.NoticesMonthlyCustomer"/>,
    /// <see cref="DomainErrorCodes.NoticesMonthlyTypeUnknown"/> or
    /// <see cref="DomainErrorCodes.NoticesPromisedNotAfterIssue"/>; of a pickup <see cref="DomainErrorCodes.NoticesPickupBeforeIssue"/>,
    /// <see cref="DomainErrorCodes.NoticesConditionsNotMet"/> or <see cref="DomainErrorCodes.NoticesConditionsNotChecked"/>.
    /// </exception>
    [Clause("8.2.2")]
    [Clause("8.3.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    [Clause("2.6")]
    public void Issue(NoticePolicy policy, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(policy);
        RequireStep("A notice is issued", at, NoticeStatus.Drafted);
        RequireApproval(policy);
        Content.RequireIssuable(at, at.InZone(zone ?? BusinessZone.Default).Date, policy);
        var departments = policy.DepartmentsFor(Form);
        RequireHeadsOfTheirOwn(departments);
        IssuedAt = at;
        Stubs = ValueList.From(departments.Select(department => new Stub(department, null, [])));
        Changed(new Issued(Id, at, ValueList.From(departments.Select(department => department.Id))));
    }

    /// <summary>The head of a department, or a delegate of his, signs the stub (存根签字): he knows of it. A person signs for one department only.</summary>
    /// <param name="department">For which of the departments concerned.</param>
    /// <param name="signer">Who signs.</param>
    /// <param name="at">When, not before the issue; other departments may have signed later.</param>
    /// <exception cref="ArgumentException">The department or the signer is missing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoticesWithoutStubs"/>, <see cref="DomainErrorCodes.NoticesWrongStatus"/>,
    /// <see cref="DomainErrorCodes.NoticesSignedBeforeIssue"/>, <see cref="DomainErrorCodes.NoticesDepartmentNotConcerned"/>,
    /// <see cref="DomainErrorCodes.NoticesNotHeadOrDelegate"/>, <see cref="DomainErrorCodes.NoticesAlreadySigned"/> or
    /// <see cref="DomainErrorCodes.NoticesSignerTwice"/>.
    /// </exception>
    [Clause("8.2.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public void SignStub(Id<Department> department, StaffMember signer, Instant at)
    {
        Guard.Against.Default(department);
        var signature = new Countersignature(signer, at);
        RequireStubs();
        RequireSignable(at);
        var stub = RequireStub(department);
        if (!stub.Department.MaySign(signer.Id))
        {
            throw new DomainException(DomainErrorCodes.NoticesNotHeadOrDelegate, Form.Clause,
                $"'{signer.Id}' signs '{Number}' for '{department}'; allowed is its head '{stub.Department.Head}', or whom he has named.");
        }

        if (stub.Signature is { } earlier)
            throw AlreadySigned($"for '{department}' by '{earlier.By.Id}'", earlier.At);
        RequireNotSignedBy(signer.Id, department);
        Replace(stub, stub.Signed(signature));
        Signed(new StubSigned(Id, at, department, signer.Id, signer.Id != stub.Department.Head));
    }

    /// <summary>The dispatcher signs a pickup (调度员签字确认): it is complete.</summary>
    /// <param name="dispatcher">Who signs; not the handler.</param>
    /// <param name="at">When, not before the issue.</param>
    /// <exception cref="ArgumentNullException">There is no dispatcher.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoticesNotAPickup"/>, <see cref="DomainErrorCodes.NoticesWrongStatus"/>,
    /// <see cref="DomainErrorCodes.NoticesSignedBeforeIssue"/>, <see cref="DomainErrorCodes.NoticesDispatcherIsHandler"/>,
    /// <see cref="DomainErrorCodes.NoticesNotDispatcher"/> or <see cref="DomainErrorCodes.NoticesAlreadySigned"/>.
    /// </exception>
    [Clause("8.3.2")]
    public void SignByDispatcher(StaffMember dispatcher, Instant at)
    {
        var signature = new Countersignature(dispatcher, at);
        RequirePickup("The dispatcher signs");
        RequireSignable(at);
        if (dispatcher.Id == Handler.Id)
        {
            throw new DomainException(DomainErrorCodes.NoticesDispatcherIsHandler, Form.Clause,
                $"'{dispatcher.Id}' filled in '{Number}' and would sign it as dispatcher; allowed is another person.");
        }

        if (dispatcher.Position != Position.Dispatcher)
        {
            throw new DomainException(DomainErrorCodes.NoticesNotDispatcher, Form.Clause,
                $"'{dispatcher.Id}' ({dispatcher.Position.Name}) signs pickup '{Number}'; allowed is a dispatcher.");
        }

        if (DispatcherSignature is { } earlier)
            throw AlreadySigned($"by '{earlier.By.Id}'", earlier.At);
        DispatcherSignature = signature;
        Signed(new DispatcherSigned(Id, at, dispatcher.Id));
    }

    /// <summary>The pickup is refused (不予提货): it is put on record with its reason, and is no breach.</summary>
    /// <param name="by">Who refuses it.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody who refuses, or the reason is blank.</exception>
    /// <exception cref="DomainException">It is no pickup, for no other form can be refused (<see cref="DomainErrorCodes.NoticesNotAPickup"/>);
    /// <see cref="DomainErrorCodes.NoticesWrongStatus"/> or <see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/>.</exception>
    [Clause("8.3.2")]
    public void RefusePickup(StaffMember by, string reason, Instant at)
    {
        var end = new ReasonedDecision(by, reason, at);
        RequirePickup("A request is refused");
        RequireStep("A pickup is refused", at, NoticeStatus.Drafted, NoticeStatus.Issued);
        PickupRefusal = end;
        Changed(new PickupRefused(Id, at, by.Id, reason));
    }

    /// <summary>Takes the notice back before everybody has signed (撤回); it is kept, and its number stays used.</summary>
    /// <param name="by">The handler, or the manager; nobody else, so that no department rejects it in this way.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody who withdraws it, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.NoticesWrongStatus"/>, <see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.NoticesWithdrawnByAnother"/>.</exception>
    public void Withdraw(StaffMember by, string reason, Instant at)
    {
        var end = new ReasonedDecision(by, reason, at);
        RequireStep("A notice is withdrawn", at, NoticeStatus.Drafted, NoticeStatus.Issued);
        if (by.Id != Handler.Id && by.Position != Position.Manager)
        {
            throw new DomainException(DomainErrorCodes.NoticesWithdrawnByAnother, Form.Clause,
                $"'{by.Id}' ({by.Position.Name}) withdraws '{Number}'; allowed is its handler '{Handler.Id}' or the manager.");
        }

        Withdrawal = end;
        Changed(new Withdrawn(Id, at, by.Id, reason));
    }

    /// <summary>Puts a signed stub away, or moves it to another place (存根归档); where it was before stays on record.</summary>
    /// <param name="department">Whose stub.</param>
    /// <param name="place">Where it lies from now on, not blank.</param>
    /// <param name="keeper">Who keeps it: the deputy manager, unless the company names another.</param>
    /// <param name="policy">What the company has settled.</param>
    /// <param name="at">When, not before it was signed or last moved.</param>
    /// <param name="retainedUntil">The last day on which it has to be kept, not before this one; null where none is set.</param>
    /// <param name="zone">The company's time zone, in which days begin; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoticesWithoutStubs"/>, <see cref="DomainErrorCodes.NoticesDepartmentNotConcerned"/>,
    /// <see cref="DomainErrorCodes.NoticesStubNotSigned"/>, <see cref="DomainErrorCodes.NoticesNotKeeper"/>,
    /// <see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/> or <see cref="DomainErrorCodes.NoticesRetentionOver"/>.
    /// </exception>
    [Clause("4.7")]
    public void FileStub(
        Id<Department> department, string place, StaffMember keeper, NoticePolicy policy, Instant at, LocalDate? retainedUntil = null,
        DateTimeZone? zone = null)
    {
        Guard.Against.Default(department);
        Guard.Against.Null(policy);
        var filing = new StubFiling(place, keeper, at, retainedUntil);
        RequireStubs();
        var stub = RequireSigned(department);
        if (!policy.IsKeeper(keeper))
        {
            throw new DomainException(DomainErrorCodes.NoticesNotKeeper, Filing,
                $"'{keeper.Id}' ({keeper.Position.Name}) files a stub of '{Number}'; allowed is "
                + (policy.StubKeeper is { } named ? $"'{named}', whom the company has named." : "the deputy manager."));
        }

        RequireNotBefore(at, stub.Filings.Count > 0 ? stub.Filings[^1].At : stub.Signature!.At, "the stub was signed or last moved", Filing);
        if (retainedUntil < at.InZone(zone ?? BusinessZone.Default).Date)
        {
            throw new DomainException(DomainErrorCodes.NoticesRetentionOver, Filing,
                $"A stub of '{Number}' is filed at {Iso.Format(at)} to be kept until {Iso.Format(retainedUntil)}; allowed is that day or a later one.");
        }

        Replace(stub, stub.Filed(filing));
        Changed(new StubFiled(Id, at, department, filing));
    }
}
