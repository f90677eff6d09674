using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>Opens a record (建档). Collecting a name founds no claim.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="identity">Name, credit code and telephones.</param>
    /// <param name="at">When.</param>
    /// <param name="policy">Which contacts found a claim; the standard reading where none is given.</param>
    /// <exception cref="ArgumentException">The id or the identity is missing.</exception>
    [Clause("8.1.1")]
    public static Customer Register(Id<Customer> id, CustomerIdentity identity, Instant at, OwnershipPolicy? policy = null)
    {
        var customer = new Customer(Guard.Against.Default(id), Guard.Against.Null(identity), policy, at);
        customer.Record(new CustomerRegistered(identity), at);
        return customer;
    }

    /// <summary>Logs a contact (登记联系). Only an entry is added; whether it founds a claim is the policy's to say.</summary>
    /// <remarks>It bears its own times, and none is too early: what was noted offline comes in when it comes in, also of before the record was opened.</remarks>
    /// <exception cref="DomainException">
    /// It is somebody's from outside the department (<see cref="OwnershipRefusals.ContactByOutsider"/>), the id is taken
    /// under this record (<see cref="OwnershipRefusals.ContactIdTaken"/>), or the record was merged away (<see cref="CustomerRefusals.MergedAway"/>).
    /// </exception>
    /// <exception cref="ArgumentException">The contact is missing, or another customer's.</exception>
    [Clause("8.2.1")]
    [Clause("6.5")]
    public void RecordContact(Contact contact)
    {
        Guard.Against.Null(contact);
        RequireCurrent();
        if (contact.Customer != Id)
            throw new ArgumentException($"Contact '{contact.Id}' is of customer '{contact.Customer}'; allowed is one of '{Id}'.", nameof(contact));
        if (!contact.Position.IsInDepartment)
        {
            throw OwnershipRefusals.ContactByOutsider.Because(
                $"联系 {contact.Id}，{contact.Staff}（{contact.Position.Title}）。", $"Contact '{contact.Id}', by '{contact.Staff}' ({contact.Position.Title}).");
        }

        if (_log.Add(contact))
            Record(new CustomerContactRecorded(contact), contact.RecordedAt);
    }

    /// <summary>The manager gives the customer to a salesperson (移交), also when another leaves; it outranks every contact.</summary>
    /// <exception cref="DomainException"><see cref="OwnershipRefusals.NotASalesperson"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> (before the record was opened,
    /// the last transfer or the last merge) or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.3")]
    public void TransferTo(StaffMember to, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authority);
        RequireCurrent();
        var transfer = new Transfer(Id, to, by, at, _log.Transfers.Count);
        authority.Require(by, Matter.CustomerTransfer, at, to);
        RequireNotBefore(LatestTransfer, at, new ClauseId(2, 3));
        if (_log.Add(transfer))
            Record(new CustomerTransferred(to.Id, by.Id), at);
    }

    /// <summary>The manager settles a contest of equal first contacts (裁决).</summary>
    /// <exception cref="DomainException"><see cref="OwnershipRefusals.NothingContested"/>, <see cref="OwnershipRefusals.OwnerNotInContest"/>,
    /// <see cref="OwnershipRefusals.NotASalesperson"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> (before the record was opened,
    /// the last arbitration or the last merge) or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("8.1.2")]
    public void Arbitrate(StaffMember owner, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authority);
        RequireCurrent();
        var arbitration = new Arbitration(Id, owner, by, at, _log.Arbitrations.Count);
        authority.Require(by, Matter.OwnershipArbitration, at, owner);
        RequireNotBefore(LatestArbitration, at, new ClauseId(8, 1, 2));
        RequireRight(arbitration);
        if (_log.Add(arbitration))
            Record(new CustomerArbitrated(owner.Id, by.Id), at);
    }

    private void RequireRight(Arbitration arbitration)
    {
        var refusal = _log.Judge(arbitration) switch
        {
            ArbitrationVerdict.NothingContested => OwnershipRefusals.NothingContested,
            ArbitrationVerdict.OwnerNotInContest => OwnershipRefusals.OwnerNotInContest,
            _ => null,
        };
        if (refusal is not null)
        {
            throw refusal.Because(
                $"客户 {Id}，{arbitration.At}，裁归 {arbitration.Owner}。", $"Customer '{Id}', awarded to '{arbitration.Owner}' at {arbitration.At}.");
        }
    }
}
