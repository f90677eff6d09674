using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a notice (通知单事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Notice> notice, Instant at)
        {
            Notice = notice;
            At = at;
        }

        /// <summary>The notice.</summary>
        public Id<Notice> Notice { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A form was filled in (已填写).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="Number">The number on it.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="Handler">Who filled it in.</param>
    public sealed record Drafted(Id<Notice> Notice, Instant At, string Number, NoticeContent Content, Id<StaffMember> Handler) : Event(Notice, At);

    /// <summary>An approval was recorded (已批准).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Approval">Who approved what, and when.</param>
    public sealed record Approved(Id<Notice> Notice, Instant At, NoticeApproval Approval) : Event(Notice, At);

    /// <summary>The form went to the departments, or to the dispatcher (已发出).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="Departments">To which; none for a pickup.</param>
    public sealed record Issued(Id<Notice> Notice, Instant At, ValueList<Id<Department>> Departments) : Event(Notice, At);

    /// <summary>A stub was signed (存根已签字).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="Department">For which department.</param>
    /// <param name="Signer">Who signed.</param>
    /// <param name="IsDelegate">Whether he signed in the head's place.</param>
    public sealed record StubSigned(
        Id<Notice> Notice, Instant At, Id<Department> Department, Id<StaffMember> Signer, bool IsDelegate) : Event(Notice, At);

    /// <summary>The dispatcher signed a pickup (调度员已签字).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="Dispatcher">Who signed.</param>
    public sealed record DispatcherSigned(Id<Notice> Notice, Instant At, Id<StaffMember> Dispatcher) : Event(Notice, At);

    /// <summary>Everybody has signed (已签齐).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">The time of the last signature.</param>
    public sealed record Completed(Id<Notice> Notice, Instant At) : Event(Notice, At);

    /// <summary>A pickup was refused (不予提货).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who refused it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record PickupRefused(Id<Notice> Notice, Instant At, Id<StaffMember> By, string Reason) : Event(Notice, At);

    /// <summary>The notice was taken back (已撤回).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who withdrew it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Withdrawn(Id<Notice> Notice, Instant At, Id<StaffMember> By, string Reason) : Event(Notice, At);

    /// <summary>A stub was put away or moved (存根已归档).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="At">When.</param>
    /// <param name="Department">Whose stub.</param>
    /// <param name="Filing">Where it lies, and who keeps it.</param>
    public sealed record StubFiled(Id<Notice> Notice, Instant At, Id<Department> Department, StubFiling Filing) : Event(Notice, At);
}
