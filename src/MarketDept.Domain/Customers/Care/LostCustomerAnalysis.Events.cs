using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a form (分析表事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<LostCustomerAnalysis> form, Instant at)
        {
            Form = form;
            At = at;
        }

        /// <summary>The form.</summary>
        public Id<LostCustomerAnalysis> Form { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A form was opened (已建表).</summary>
    /// <param name="Form">The form.</param>
    /// <param name="At">When.</param>
    /// <param name="From">The first day of its period.</param>
    /// <param name="To">The last day of its period.</param>
    public sealed record Opened(Id<LostCustomerAnalysis> Form, Instant At, LocalDate From, LocalDate To) : Event(Form, At);

    /// <summary>A lost customer was entered (已登记流失客户).</summary>
    /// <param name="Form">The form.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">The customer.</param>
    /// <param name="LostSince">Since when he is lost.</param>
    /// <param name="Reason">Why.</param>
    public sealed record CustomerEntered(Id<LostCustomerAnalysis> Form, Instant At, Id<Customer> Customer, LocalDate LostSince, LossReason Reason)
        : Event(Form, At);

    /// <summary>Something was done to hold on to a customer (已登记挽留措施).</summary>
    /// <param name="Form">The form.</param>
    /// <param name="At">When it was added.</param>
    /// <param name="Customer">The customer.</param>
    /// <param name="Effort">What was done.</param>
    public sealed record EffortAdded(Id<LostCustomerAnalysis> Form, Instant At, Id<Customer> Customer, RetentionEffort Effort) : Event(Form, At);

    /// <summary>A form was completed (已完成).</summary>
    /// <param name="Form">The form.</param>
    /// <param name="At">When.</param>
    /// <param name="By">By whom.</param>
    public sealed record Completed(Id<LostCustomerAnalysis> Form, Instant At, Id<StaffMember> By) : Event(Form, At);
}
