using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>Opens a customer's record (建档) from data that somebody has gathered. Gathering data founds no claim.</summary>
    /// <param name="id">The id of the record, given by the host.</param>
    /// <param name="identity">Name, credit code and telephones of the customer.</param>
    /// <param name="by">The salesperson who gathered the data. He sees them until somebody owns the customer.</param>
    /// <param name="channel">The channel through which the data came, in the company's words: an exhibition, a directory, a recommendation.</param>
    /// <param name="at">The moment of opening.</param>
    /// <param name="terms">The company's terms of ownership, kept in the record; null: the defaults.</param>
    /// <exception cref="ArgumentException">The id, the identity, the person or the channel is missing.</exception>
    /// <example><code>
    /// var identity = new CustomerIdentity(CustomerName.Parse("华运贸易有限公司"));
    /// var customer = Customer.Register(new("C-001"), identity, by: seller, channel: "展会", morning);
    /// </code></example>
    [Clause("8.1.1")]
    public static Customer Register(
        Id<Customer> id, CustomerIdentity identity, StaffMember by, string channel, Instant at, OwnershipTerms? terms = null)
    {
        var customer = new Customer(Guard.Against.Default(id), Guard.Against.Null(identity), terms, at)
        {
            GatheredBy = Guard.Against.Null(by).Id, GatheredThrough = Guard.Against.NullOrWhiteSpace(channel),
        };
        customer.Record(new CustomerRegistered(identity, by.Id, customer.GatheredThrough, customer.OwnershipTerms), at);
        return customer;
    }

    /// <summary>Logs a contact with the customer (登记联系). Whether the contact founds a claim is derived from the log and the terms.</summary>
    /// <remarks>The contact has times of its own. A contact noted offline may be recorded late, also one from before the record was opened.</remarks>
    /// <exception cref="DomainException">
    /// The contact was had by a person from outside the department (<see cref="CustomerRefusals.ContactByOutsider"/>), the id is taken
    /// under this record (<see cref="CustomerRefusals.ContactIdTaken"/>), or the record was merged away (<see cref="CustomerRefusals.MergedAway"/>).
    /// </exception>
    /// <exception cref="ArgumentException">The contact is missing, or another customer's.</exception>
    /// <example><code>
    /// customer.RecordContact(new Contact(new("L-1"), customer.Id, seller, at: morning, recordedAt: thursday, isTwoWay: true));
    /// Console.WriteLine($"{customer.Ownership.Owner}: {customer.Ownership.Ground}");
    /// </code></example>
    [Clause("8.2.1")]
    [Clause("6.5")]
    public void RecordContact(Contact contact)
    {
        Guard.Against.Null(contact);
        RequireCurrent();
        if (contact.Customer != Id)
            throw new ArgumentException($"Contact '{contact.Id}' belongs to customer '{contact.Customer}'. Give a contact of '{Id}'.", nameof(contact));
        if (!contact.Position.IsInDepartment)
        {
            throw CustomerRefusals.ContactByOutsider.Because(
                $"联系 {contact.Id}，{contact.Staff}（{contact.Position.Title}）。", $"Contact '{contact.Id}', by '{contact.Staff}' ({contact.Position.Title}).");
        }

        if (_log.Add(contact))
            Record(new CustomerContactRecorded(contact), contact.RecordedAt);
    }

    /// <summary>Gives the customer to a salesperson by the manager's decision (移交), also when another salesperson leaves. A transfer outranks every contact.</summary>
    /// <exception cref="DomainException"><see cref="CustomerRefusals.NotASalesperson"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> (before the record was opened,
    /// the last transfer, end or merge) or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.3")]
    public void TransferTo(StaffMember to, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authority);
        RequireCurrent();
        var transfer = OwnershipDecision.Transfer(Id, to, by, at, NextDecision, OwnershipTerms);
        authority.Require(by, Matter.CustomerTransfer, at, to);
        RequireNotBefore(LatestTransfer, at, new ClauseId(2, 3));
        if (_log.Add(transfer))
            Record(new CustomerTransferred(to.Id, by.Id), at);
    }

    /// <summary>Ends the owner's ownership by the manager's decision, without a successor (终止归属). The next owner comes by a transfer or by the next
    /// contact that founds a claim.</summary>
    /// <remarks>The manager decides. The supervising executive decides where the manager owns the customer himself or is not in office.</remarks>
    /// <exception cref="DomainException"><see cref="CustomerRefusals.NotTheOwner"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> (before the ownership began or the last
    /// merge) or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.3")]
    public void EndOwnership(StaffMember owner, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(owner);
        RequireCurrent();
        if (Ownership.Owner != owner.Id)
            throw CustomerRefusals.NotTheOwner.Because($"客户 {Id}：{owner.Id}。", $"Customer '{Id}': '{owner.Id}'.");
        EndOwnerships([this], owner, by, authority, at);
    }

    /// <summary>Ends, in one act, a leaver's ownership of all the given customers that he owns (离职人员的客户). Either all of them end or none.</summary>
    /// <returns>The customers that have no owner now (终止的客户), in the order given. The manager gives them to somebody.</returns>
    /// <exception cref="DomainException"><see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StaffingRefusals.NotEntitledToDecide"/>
    /// or <see cref="StepRefusals.BeforeLast"/>; then no ownership has ended.</exception>
    [Clause("2.3")]
    public static ValueList<Id<Customer>> EndOwnerships(
        IEnumerable<Customer> customers, StaffMember leaver, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(leaver);
        Guard.Against.Null(authority).Require(by, Matter.CustomerTransfer, at, leaver);
        var his = Guard.Against.NullItem(ValueList.From(Guard.Against.Null(customers)), nameof(customers)).Where(customer => customer.MergedInto is null && customer.Ownership.Owner == leaver.Id).Distinct().ToList();
        his.ForEach(customer => customer.RequireNotBefore(customer.Ownership.Since, at, new ClauseId(2, 3)));
        foreach (var customer in his)
        {
            customer._log.Add(OwnershipDecision.End(customer.Id, leaver.Id, by.Id, at, customer.NextDecision));
            customer.Record(new CustomerOwnershipEnded(leaver.Id, by.Id), at);
        }

        return ValueList.From(his.Select(customer => customer.Id));
    }

    /// <summary>Settles by the manager's decision which of several equal first contacts owns the customer (裁决).</summary>
    /// <exception cref="DomainException"><see cref="CustomerRefusals.NothingContested"/>, <see cref="CustomerRefusals.OwnerNotInContest"/>,
    /// <see cref="CustomerRefusals.NotASalesperson"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> (before the record was opened,
    /// the last arbitration, end or merge) or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("8.1.2")]
    public void Arbitrate(StaffMember owner, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authority);
        RequireCurrent();
        var arbitration = OwnershipDecision.Arbitration(Id, owner, by, at, _log.Arbitrations.Count, OwnershipTerms);
        authority.Require(by, Matter.OwnershipArbitration, at, owner);
        RequireNotBefore(LatestArbitration, at, new ClauseId(8, 1, 2));
        if (_log.Judge(arbitration) is { } refusal)
            throw refusal.Because($"客户 {Id}，{at}，裁归 {owner.Id}。", $"Customer '{Id}', awarded to '{owner.Id}' at {at}.");
        if (_log.Add(arbitration))
            Record(new CustomerArbitrated(owner.Id, by.Id), at);
    }
}
