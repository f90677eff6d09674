namespace MarketDept.Domain.Notices;

/// <summary>A form was filled in (通知单已填写).</summary>
/// <param name="Number">The number on it.</param>
/// <param name="Content">What it says.</param>
/// <param name="Handler">Who filled it in.</param>
public sealed record NoticeDrafted(string Number, NoticeContent Content, StaffMember Handler) : DomainEvent;

/// <summary>An approval was recorded (通知单已批准).</summary>
/// <param name="Approval">Who approved what, and when.</param>
public sealed record NoticeApproved(NoticeApproval Approval) : DomainEvent;

/// <summary>The form went to the departments, or to the dispatcher (通知单已发出).</summary>
/// <param name="Departments">To which, as they stood then; none for a pickup.</param>
public sealed record NoticeIssued(ValueList<Department> Departments) : DomainEvent;

/// <summary>A stub was signed (存根已签字).</summary>
/// <param name="Department">For which department.</param>
/// <param name="Signer">Who signed.</param>
/// <param name="IsDelegate">Whether a delegate signed in the head's place.</param>
public sealed record NoticeStubSigned(Id<Department> Department, StaffMember Signer, bool IsDelegate) : DomainEvent;

/// <summary>The dispatcher signed a pickup (调度员已签字).</summary>
/// <param name="Dispatcher">Who signed.</param>
public sealed record NoticeDispatcherSigned(StaffMember Dispatcher) : DomainEvent;

/// <summary>Everybody has signed (通知单已签齐). It happened at the last signature.</summary>
public sealed record NoticeCompleted : DomainEvent;

/// <summary>A pickup was refused (不予提货).</summary>
/// <param name="Decision">Who refused it, why and when.</param>
public sealed record NoticePickupRefused(ReasonedDecision Decision) : DomainEvent;

/// <summary>The notice was taken back (通知单已撤回).</summary>
/// <param name="Decision">Who withdrew it, why and when.</param>
public sealed record NoticeWithdrawn(ReasonedDecision Decision) : DomainEvent;

/// <summary>A stub was put away or moved (存根已归档).</summary>
/// <param name="Department">Whose stub.</param>
/// <param name="Filing">Where it lies, who keeps it, and until when.</param>
public sealed record NoticeStubFiled(Id<Department> Department, StubFiling Filing) : DomainEvent;
