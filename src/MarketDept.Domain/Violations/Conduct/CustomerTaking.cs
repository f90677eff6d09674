using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>Turns dealings with a colleague's customer into facts for judging the taking of customers, clauses 8.1.3 and 11.2.4 (抢占客户的违纪事实).</summary>
/// <remarks> Copying a colleague's customer data is a breach whoever owns the customer, also while nobody does. Only a customer whom a colleague owned at
/// that instant, or several others claimed, can be taken; the owner is derived from the evidence recorded up to then. What is not known stays unknown: the
/// facts decide between the plain breach, the serious one, and neither. </remarks>
[Clause("8.1.3")]
[Clause("11.2.4")]
public static class CustomerTaking
{
    /// <summary>Turns dealings with a customer at an instant into facts, with the ownership of that instant (抢占事实).</summary>
    /// <param name="customer">The colleague's customer.</param>
    /// <param name="by">The person who dealt with the customer.</param>
    /// <param name="stated">What is known of intent, data, appropriation and loss. Appropriation counts as no where ownership made it impossible.</param>
    /// <param name="at">The moment of the dealings.</param>
    /// <exception cref="DomainException">
    /// No data were taken, and the actor owned the customer then (<see cref="ViolationRefusals.TakesHisOwn"/>), claimed him among others
    /// (<see cref="ViolationRefusals.ClaimsHimToo"/>), or nobody owned him (<see cref="ViolationRefusals.NobodysCustomer"/>).
    /// </exception>
    public static ViolationFacts.CustomerPoaching Facts(Customer customer, Id<StaffMember> by, ViolationFacts.CustomerPoaching stated, Instant at)
    {
        Guard.Against.Null(customer);
        Guard.Against.Default(by);
        Guard.Against.Null(stated);
        var (ownership, rivals) = customer.Evidence.StandingAt(at);
        var cannotTake = ownership.Ground switch
        {
            OwnershipGround.None => ViolationRefusals.NobodysCustomer,
            OwnershipGround.Contested => rivals.Contains(by) ? ViolationRefusals.ClaimsHimToo : null,
            _ => ownership.Owner == by ? ViolationRefusals.TakesHisOwn : null,
        };
        return cannotTake is null ? stated
            : !stated.DataTaken.IsNo ? stated with { CustomerAppropriated = Fact.No }
            : throw cannotTake.Because($"客户 {customer.Id}，{by}，{at}。", $"Customer '{customer.Id}', '{by}', at {at}.");
    }

    /// <summary>Turns a contact logged with a colleague's customer into facts, at the instant and by the person of the contact (由联系记录得出).</summary>
    /// <param name="customer">The colleague's customer.</param>
    /// <param name="contact">The contact that was logged.</param>
    /// <param name="stated">What is known of intent, data, appropriation and loss.</param>
    /// <inheritdoc cref="Facts" path="/exception"/>
    /// <exception cref="ArgumentException">The contact is not in the customer's log.</exception>
    public static ViolationFacts.CustomerPoaching FactsOf(Customer customer, Contact contact, ViolationFacts.CustomerPoaching stated)
    {
        Guard.Against.Null(customer);
        Guard.Against.Null(contact);
        if (!customer.Evidence.Contacts.Contains(contact))
            throw new ArgumentException($"Contact '{contact.Id}' is not in the log of customer '{customer.Id}'. Give one that is.", nameof(contact));
        return Facts(customer, contact.Staff, stated, contact.At);
    }
}
