using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened in a dispute (质疑事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Dispute> dispute, Instant at)
        {
            Dispute = dispute;
            At = at;
        }

        /// <summary>The dispute.</summary>
        public Id<Dispute> Dispute { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The customer objected (已提出).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="Receivable">The debt.</param>
    /// <param name="Customer">Who.</param>
    /// <param name="Kind">Claim or deduction.</param>
    /// <param name="Amount">How much is disputed.</param>
    public sealed record RaisedByCustomer(
        Id<Dispute> Dispute, Instant At, Id<Receivable> Receivable, Id<Customer> Customer, DisputeKind Kind, Money Amount) : Event(Dispute, At);

    /// <summary>The departments verified it (已核实).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="Verification">What they found.</param>
    public sealed record VerifiedByDepartments(Id<Dispute> Dispute, Instant At, DisputeVerification Verification) : Event(Dispute, At);

    /// <summary>It was written down (已书面记录).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="Record">Cause, amount and proposer.</param>
    public sealed record WrittenDown(Id<Dispute> Dispute, Instant At, DisputeRecord Record) : Event(Dispute, At);

    /// <summary>It was reported to the leader (已上报).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="To">The leader.</param>
    public sealed record ReportedToLeader(Id<Dispute> Dispute, Instant At, Id<StaffMember> To) : Event(Dispute, At);

    /// <summary>The leader accepted a deduction (已同意).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="Deduction">What he accepted.</param>
    public sealed record DeductionAccepted(Id<Dispute> Dispute, Instant At, AcceptedDeduction Deduction) : Event(Dispute, At);

    /// <summary>The leader accepted nothing (已驳回).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RejectedByLeader(Id<Dispute> Dispute, Instant At, Id<StaffMember> By, string Reason) : Event(Dispute, At);

    /// <summary>The customer took it back (已撤回).</summary>
    /// <param name="Dispute">The dispute.</param>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why.</param>
    public sealed record WithdrawnByCustomer(Id<Dispute> Dispute, Instant At, string Reason) : Event(Dispute, At);
}
