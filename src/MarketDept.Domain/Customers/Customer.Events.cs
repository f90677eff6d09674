using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    private void Happened(Event happened) => _events.Add(happened);

    /// <summary>Something that happened to a customer (客户事件). A closed hierarchy; equality is by value. None carries contact data.</summary>
    public abstract record Event
    {
        private protected Event(Id<Customer> customer, Instant at)
        {
            Customer = customer;
            At = at;
        }

        /// <summary>The customer's record.</summary>
        public Id<Customer> Customer { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The record was opened (已建档).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    public sealed record Registered(Id<Customer> Customer, Instant At) : Event(Customer, At);

    /// <summary>A contact was logged (已登记联系).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Contact">The entry.</param>
    /// <param name="Staff">Who had the contact.</param>
    /// <param name="IsTwoWay">Whether the customer answered or came in.</param>
    public sealed record ContactRecorded(Id<Customer> Customer, Instant At, Id<Ownership.Contact> Contact, Id<StaffMember> Staff, bool IsTwoWay)
        : Event(Customer, At);

    /// <summary>The customer was given to a salesperson (已移交).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    /// <param name="To">Who gained him.</param>
    /// <param name="By">Who decided.</param>
    public sealed record Transferred(Id<Customer> Customer, Instant At, Id<StaffMember> To, Id<StaffMember> By) : Event(Customer, At);

    /// <summary>A contest was settled (已裁决).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    /// <param name="Owner">In whose favour.</param>
    /// <param name="By">Who decided.</param>
    public sealed record Arbitrated(Id<Customer> Customer, Instant At, Id<StaffMember> Owner, Id<StaffMember> By) : Event(Customer, At);

    /// <summary>The record was merged into another (已并入其他档案).</summary>
    /// <param name="Customer">The record that is merged away.</param>
    /// <param name="At">When.</param>
    /// <param name="Into">The record that stays.</param>
    public sealed record MergedAway(Id<Customer> Customer, Instant At, Id<Customer> Into) : Event(Customer, At);

    /// <summary>Another record was merged into this one (已并入本档案), and what was taken over from it besides the evidence of ownership.</summary>
    /// <param name="Customer">The record that stays.</param>
    /// <param name="At">When.</param>
    /// <param name="From">The record that is merged away.</param>
    public sealed record Absorbed(Id<Customer> Customer, Instant At, Id<Customer> From) : Event(Customer, At)
    {
        /// <summary>The stage that was taken over; null where this record's own stays.</summary>
        public CustomerStage? Stage { get; init; }

        /// <summary>The collector who was taken over; null where this record had its own, or neither had one.</summary>
        public Id<StaffMember>? Collector { get; init; }

        /// <summary>The code of the region that was taken over; null where this record had its own, or neither had one.</summary>
        public Identity.RegionCode? Region { get; init; }

        /// <summary>The settlement terms that were taken over, in the order of their recording; may be empty.</summary>
        public ValueList<SettlementTerm> Settlements { get; init; } = [];
    }

    /// <summary>The customer entered a stage (阶段变更).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    /// <param name="Stage">The stage.</param>
    public sealed record StageEntered(Id<Customer> Customer, Instant At, CustomerStage Stage) : Event(Customer, At);

    /// <summary>A collector was put in charge (已指定收款员).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    /// <param name="Collector">The collector.</param>
    /// <param name="By">Who decided.</param>
    public sealed record CollectorAssigned(Id<Customer> Customer, Instant At, Id<StaffMember> Collector, Id<StaffMember> By) : Event(Customer, At);

    /// <summary>A settlement term was agreed (已约定结算方式).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Method">The name of the method.</param>
    /// <param name="From">The first day of it.</param>
    /// <param name="Notice">The id of the notice that it comes from; null where it was taken over from older records.</param>
    public sealed record SettlementAgreed(Id<Customer> Customer, Instant At, string Method, LocalDate From, string? Notice) : Event(Customer, At);

    /// <summary>It became known in which region the customer is (已登记区域).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    /// <param name="Region">The code of the region.</param>
    public sealed record Located(Id<Customer> Customer, Instant At, Identity.RegionCode Region) : Event(Customer, At);

    /// <summary>Name, credit code or telephones were corrected (已更正身份).</summary>
    /// <param name="Customer">The customer's record.</param>
    /// <param name="At">When.</param>
    public sealed record IdentityCorrected(Id<Customer> Customer, Instant At) : Event(Customer, At);
}
