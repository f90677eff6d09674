using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a bill (账单事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Bill> bill, Instant at)
        {
            Bill = bill;
            At = at;
        }

        /// <summary>The bill.</summary>
        public Id<Bill> Bill { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The bill was begun (已编制).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Contract">Under which contract.</param>
    /// <param name="Customer">Whose bill it is.</param>
    /// <param name="ServiceMonth">The month of the services.</param>
    /// <param name="Term">The payment term.</param>
    public sealed record Drafted(
        Id<Bill> Bill, Instant At, Id<ContractTerms> Contract, Id<Customer> Customer, YearMonth ServiceMonth, PaymentTerm Term) : Event(Bill, At);

    /// <summary>A charge was added (已计入费用).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Charge">The charge.</param>
    public sealed record ChargeAdded(Id<Bill> Bill, Instant At, Charge Charge) : Event(Bill, At);

    /// <summary>A charge was taken off again (已移除费用).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Charge">The charge.</param>
    public sealed record ChargeRemoved(Id<Bill> Bill, Instant At, Charge Charge) : Event(Bill, At);

    /// <summary>The bill went to the customer (已送交).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who presented it.</param>
    /// <param name="Total">Its total.</param>
    public sealed record Presented(Id<Bill> Bill, Instant At, Id<StaffMember> By, Money Total) : Event(Bill, At);

    /// <summary>The bill was taken back to be corrected (已撤回).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who took it back.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Recalled(Id<Bill> Bill, Instant At, Id<StaffMember> By, string Reason) : Event(Bill, At);

    /// <summary>The draft was given up (已作废).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who gave it up.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Cancelled(Id<Bill> Bill, Instant At, Id<StaffMember> By, string Reason) : Event(Bill, At);

    /// <summary>The customer confirmed the bill as it stands (已确认).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Confirmation">The confirmation.</param>
    public sealed record Confirmed(Id<Bill> Bill, Instant At, BillConfirmation Confirmation) : Event(Bill, At);

    /// <summary>Disputed charges left the bill (有争议的费用已分出).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="To">The bill that they went to.</param>
    /// <param name="Sources">Their sources.</param>
    public sealed record ChargesSplitOff(Id<Bill> Bill, Instant At, Id<Bill> To, ValueList<Id<Charge>> Sources) : Event(Bill, At);

    /// <summary>The bill came about from disputed charges of another (由争议费用分出).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="From">The bill that they came from.</param>
    /// <param name="Charges">The charges.</param>
    /// <param name="Objection">The objection to them.</param>
    public sealed record SplitOff(Id<Bill> Bill, Instant At, Id<Bill> From, ValueList<Charge> Charges, BillObjection Objection) : Event(Bill, At);

    /// <summary>The customer objected (已提出质疑).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Objection">The objection.</param>
    public sealed record ObjectionRaised(Id<Bill> Bill, Instant At, BillObjection Objection) : Event(Bill, At);

    /// <summary>The objection was decided (质疑已处理).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Ruling">How.</param>
    /// <param name="Corrections">What charges come to since; empty where nothing changed.</param>
    public sealed record ObjectionDecided(Id<Bill> Bill, Instant At, ObjectionRuling Ruling, ValueList<ChargeCorrection> Corrections) : Event(Bill, At);
}
