namespace MarketDept.Cluster;

/// <summary>A customer's record as a grain (客户): one step at a time in the whole cluster. The key is the record's id.</summary>
public interface ICustomerGrain : IGrainWithStringKey
{
    /// <summary>Opens the record (建档). The same again changes nothing.</summary>
    Task Register(CustomerIdentity identity, StaffMember by, string channel, Instant at);
    /// <summary>Logs a contact (登记联系). The same again, by its id, changes nothing.</summary>
    Task RecordContact(Contact contact);
    /// <summary>Whose the customer is (客户归属), and why.</summary>
    Task<Owned> WhoOwns(Language language);
}

/// <summary>Whose a customer is (归属); null while he is nobody's or contested. And why, in words.</summary>
[GenerateSerializer, Immutable]
public sealed record Owned(Id<StaffMember>? Owner, Instant? Since, string Why);

public sealed class CustomerGrain([PersistentState("customer", ClusterSetup.Storage)] IPersistentState<CustomerSnapshot> stored)
    : StoredGrain<CustomerSnapshot>(stored), ICustomerGrain
{
    public async Task Register(CustomerIdentity identity, StaffMember by, string channel, Instant at)
    {
        var opened = Customer.Register(new(this.GetPrimaryKeyString()), identity, by, channel, at);
        if (await Stored() is not { } known)
            await Store(opened.ToSnapshot());
        else if ((Customer.Restore(known).Identity, known.GatheredBy, known.GatheredThrough, known.RegisteredAt) != (identity, by.Id.Value, channel, at))
            throw new ArgumentException($"The record '{known.Id}' is open with other data. Take another id.");
    }

    public async Task RecordContact(Contact contact)
    {
        var customer = await Load();
        customer.RecordContact(contact);
        if (customer.HasChanged)
            await Store(customer.ToSnapshot());
    }

    public async Task<Owned> WhoOwns(Language language)
    {
        var customer = await Load();
        return new(customer.Ownership.Owner, customer.Ownership.Since, customer.ExplainOwnership(language).ToString());
    }

    private async Task<Customer> Load() => await Stored() is { } known
        ? Customer.Restore(known)
        : throw new ArgumentException($"There is no customer '{this.GetPrimaryKeyString()}'. Open the record first.");
}
