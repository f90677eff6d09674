using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>From dealings with a colleague's customer to the facts of clauses 8.1.3 and 11.2.4 (抢占客户的违纪事实).</summary>
/// <remarks>
/// Only a customer who was somebody else's at that instant can be taken; whose he was is derived from the evidence recorded up
/// to then. What is not known stays unknown: the facts decide between the plain breach, the serious one, and neither.
/// </remarks>
[Clause("8.1.3")]
[Clause("11.2.4")]
public static class CustomerTaking
{
    /// <summary>The facts of dealings at an instant.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="actor">Who dealt with him.</param>
    /// <param name="at">When.</param>
    /// <param name="intentional">Whether with intent.</param>
    /// <param name="dataTaken">Whether the owner's customer data were taken.</param>
    /// <param name="customerAppropriated">Whether the customer was appropriated.</param>
    /// <param name="loss">What it cost the company; null: open, which is not the same as none.</param>
    /// <exception cref="DomainException">
    /// The actor owned the customer then (<see cref="ConductRefusals.TakesHisOwn"/>), or nobody did (<see cref="ConductRefusals.NobodysCustomer"/>).
    /// </exception>
    public static CustomerPoaching Facts(
        Customer customer, Id<StaffMember> actor, Instant at, Fact intentional, Fact dataTaken, Fact customerAppropriated, EconomicLoss? loss = null)
    {
        Guard.Against.Null(customer);
        Guard.Against.Default(actor);
        if (customer.Evidence.OwnershipAt(at).Owner is not { } owner)
        {
            throw ConductRefusals.NobodysCustomer.Because($"客户 {customer.Id}，{at}。", $"Customer '{customer.Id}' at {at}.");
        }

        if (owner == actor)
        {
            throw ConductRefusals.TakesHisOwn.Because($"客户 {customer.Id}，{actor}，{at}。", $"Customer '{customer.Id}', '{actor}', at {at}.");
        }

        return new CustomerPoaching(intentional, dataTaken, customerAppropriated, loss);
    }

    /// <summary>The facts of a contact that was logged with a colleague's customer: its instant and its person.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="intentional">Whether with intent.</param>
    /// <param name="dataTaken">Whether the owner's customer data were taken.</param>
    /// <param name="customerAppropriated">Whether the customer was appropriated.</param>
    /// <param name="loss">What it cost the company; null: open, which is not the same as none.</param>
    /// <inheritdoc cref="Facts" path="/exception"/>
    /// <exception cref="ArgumentException">The contact is not in the customer's log.</exception>
    public static CustomerPoaching FromContact(
        Customer customer, Contact contact, Fact intentional, Fact dataTaken, Fact customerAppropriated, EconomicLoss? loss = null)
    {
        Guard.Against.Null(customer);
        Guard.Against.Null(contact);
        if (!customer.Evidence.Contacts.Contains(contact))
            throw new ArgumentException($"Contact '{contact.Id}' is not in the log of customer '{customer.Id}'; allowed is one that is.", nameof(contact));
        return Facts(customer, contact.Staff, contact.At, intentional, dataTaken, customerAppropriated, loss);
    }
}
