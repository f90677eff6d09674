namespace MarketDept.Domain.Notices;

/// <summary>A form was filled in and is not issued yet (通知单已填写).</summary>
/// <param name="Number">The number on the form.</param>
/// <param name="Content">The content of the form.</param>
/// <param name="Handler">The person who filled the form in.</param>
public sealed record NoticeDrafted(string Number, NoticeContent Content, StaffMember Handler) : DomainEvent;

/// <summary>The manager's approval of what a form asks for was recorded (通知单已批准).</summary>
/// <param name="Approval">Who approved what, and when.</param>
public sealed record NoticeApproved(NoticeApproval Approval) : DomainEvent;

/// <summary>A form was passed to the departments concerned, or to the dispatcher (通知单已发出).</summary>
/// <param name="Departments">The departments, as they stood then; none for a pickup.</param>
public sealed record NoticeIssued(ValueList<Department> Departments) : DomainEvent;

/// <summary>A department signed its stub of a form, which acknowledges the form and approves nothing (存根已签字).</summary>
/// <param name="Department">The department that was signed for.</param>
/// <param name="Signer">The person who signed.</param>
/// <param name="IsDelegate">Whether a delegate signed in the head's place.</param>
public sealed record NoticeStubSigned(Id<Department> Department, StaffMember Signer, bool IsDelegate) : DomainEvent;

/// <summary>The dispatcher signed a pickup notice, which completes it (调度员已签字).</summary>
/// <param name="Dispatcher">The dispatcher who signed.</param>
public sealed record NoticeDispatcherSigned(StaffMember Dispatcher) : DomainEvent;

/// <summary>A form bears all its signatures (通知单已签齐). The event is dated by the last signature.</summary>
public sealed record NoticeCompleted : DomainEvent;

/// <summary>A pickup was refused, so the goods are not picked up (不予提货).</summary>
/// <param name="Decision">Who refused the pickup, why and when.</param>
public sealed record NoticePickupRefused(ReasonedDecision Decision) : DomainEvent;

/// <summary>A form was withdrawn before everybody had signed (通知单已撤回).</summary>
/// <param name="Decision">Who withdrew the notice, why and when.</param>
public sealed record NoticeWithdrawn(ReasonedDecision Decision) : DomainEvent;

/// <summary>A signed stub was filed, or moved to another place (存根已归档).</summary>
/// <param name="Department">The department whose stub was filed.</param>
/// <param name="Filing">The place, the keeper and the retention.</param>
public sealed record NoticeStubFiled(Id<Department> Department, StubFiling Filing) : DomainEvent;
