using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ContractTerms
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a contract's terms (合同条款事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<ContractTerms> contract, Instant at)
        {
            Contract = contract;
            At = at;
        }

        /// <summary>The contract.</summary>
        public Id<ContractTerms> Contract { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The contract's own term was recorded (已签订).</summary>
    /// <param name="Contract">The contract.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Whose contract it is.</param>
    /// <param name="Term">The term.</param>
    public sealed record Concluded(Id<ContractTerms> Contract, Instant At, Id<Customer> Customer, ContractTerm Term) : Event(Contract, At);

    /// <summary>The contract was amended (已变更).</summary>
    /// <param name="Contract">The contract.</param>
    /// <param name="At">When.</param>
    /// <param name="Term">The new term.</param>
    public sealed record Amended(Id<ContractTerms> Contract, Instant At, ContractTerm Term) : Event(Contract, At);
}
