using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    private static readonly ClauseId Filing = new(4, 7);

    /// <summary>The only place where a step is written down; every check is made before it.</summary>
    private void Changed(Event what)
    {
        LastChangedAt = Instant.Max(LastChangedAt, what.At);
        _events.Add(what);
    }

    private void Signed(Event what)
    {
        Changed(what);
        if (CompletedAt is { } completed)
            Changed(new Completed(Id, completed));
    }

    private void Replace(Stub stub, Stub by) => Stubs = ValueList.From(Stubs.Select(other => ReferenceEquals(other, stub) ? by : other));

    private void RequireStep(string step, Instant at, params ReadOnlySpan<NoticeStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new DomainException(DomainErrorCodes.NoticesWrongStatus, Form.Clause,
                $"{step} on '{Number}', which is {Status}; allowed is {string.Join(", ", from.ToArray())}.");
        }

        RequireNotBefore(at, LastChangedAt, "the last step was made");
    }

    private void RequireNotBefore(Instant at, Instant earliest, string what, ClauseId? clause = null)
    {
        if (at < earliest)
        {
            throw new DomainException(DomainErrorCodes.NoticesTimeGoesBackwards, clause ?? Form.Clause,
                $"The step on '{Number}' is dated {Iso.Format(at)}, but {what} at {Iso.Format(earliest)}; allowed is not before that.");
        }
    }

    private void RequireApproval(NoticePolicy policy)
    {
        if (Approval is not null || policy.NeedsApproval(Content) is not { IsNo: false } needed)
            return;
        var matter = Content.ApprovalMatter!;
        throw new DomainException(DomainErrorCodes.NoticesNotApproved, matter.Clause, needed.IsYes
            ? $"'{Number}' asks for what the manager has to approve first ({matter.Title.English}); allowed is with his approval."
            : $"Whether '{Number}' needs an approval ({matter.Title.English}) is undetermined, missing: how the customer paid before, or whether payment "
                + "on signed receipt is of the monthly type; allowed is with an approval, or once that is known.");
    }

    private void RequireSignable(Instant at)
    {
        if (IssuedAt is not { } issued)
        {
            throw Status != NoticeStatus.Drafted ? Ended() : new DomainException(DomainErrorCodes.NoticesSignedBeforeIssue, Form.Clause,
                $"'{Number}' is signed and was never issued; allowed is once it is.");
        }

        if (Status is NoticeStatus.Withdrawn or NoticeStatus.Refused)
            throw Ended();
        if (at < issued)
        {
            throw new DomainException(DomainErrorCodes.NoticesSignedBeforeIssue, Form.Clause,
                $"'{Number}' is signed at {Iso.Format(at)} and was issued at {Iso.Format(issued)}; allowed is not before the issue.");
        }
    }

    private DomainException Ended() => new(DomainErrorCodes.NoticesWrongStatus, Form.Clause,
        $"'{Number}' is signed and is {Status}; allowed is {NoticeStatus.Issued}.");

    private DomainException AlreadySigned(string how, Instant at) => new(DomainErrorCodes.NoticesAlreadySigned, Form.Clause,
        $"'{Number}' was signed {how} at {Iso.Format(at)}; allowed is once.");

    private void RequireStubs()
    {
        if (!Form.HasStubs)
        {
            throw new DomainException(DomainErrorCodes.NoticesWithoutStubs, Form.Clause,
                $"'{Number}' is a '{Form.Name}' and has no stubs; allowed are the other forms, for the dispatcher alone signs this one.");
        }
    }

    private void RequirePickup(string what)
    {
        if (Content is not PickupRequest)
        {
            throw new DomainException(DomainErrorCodes.NoticesNotAPickup, Form.Clause,
                $"{what} on '{Number}', a '{Form.Name}'; allowed is on a pickup: departments sign that they know of it, and do not reject it.");
        }
    }

    private Stub RequireStub(Id<Department> department) => Stubs.FirstOrDefault(stub => stub.Department.Id == department)
        ?? throw new DomainException(DomainErrorCodes.NoticesDepartmentNotConcerned, Form.Clause,
            $"'{department}' is not concerned by '{Number}'; allowed is {string.Join(", ", Stubs.Select(stub => $"'{stub.Department.Id}'"))}.");

    private void RequireHeadsOfTheirOwn(ValueList<Department> departments)
    {
        var known = new Dictionary<Id<StaffMember>, Department>();
        foreach (var department in departments)
        {
            if (!known.TryAdd(department.Head, department))
            {
                throw new DomainException(DomainErrorCodes.NoticesHeadTwice, Form.Clause,
                    $"'{Number}' goes to '{known[department.Head].Id}' and '{department.Id}', and '{department.Head}' heads both; allowed is a head of its own "
                    + "for each department, or a route to one of the two.");
            }
        }
    }

    private void RequireNotSignedBy(Id<StaffMember> signer, Id<Department> department)
    {
        if (Stubs.FirstOrDefault(stub => stub.Signature?.By.Id == signer) is { } signed)
        {
            throw new DomainException(DomainErrorCodes.NoticesSignerTwice, Form.Clause,
                $"'{signer}' signs '{Number}' for '{department}' and has signed it for '{signed.Department.Id}'; allowed is one department for each person.");
        }
    }

    private Stub RequireSigned(Id<Department> department)
    {
        if (IssuedAt is not null && RequireStub(department) is { Signature: not null } stub)
            return stub;
        throw new DomainException(DomainErrorCodes.NoticesStubNotSigned, Filing,
            $"The stub of '{Number}' for '{department}' is filed and nobody has signed it; allowed is once it is signed.");
    }
}
