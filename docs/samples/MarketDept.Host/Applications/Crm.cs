namespace MarketDept.Host.Applications;

/// <summary>Customers: who they are, every contact, and whose they are.</summary>
internal static class Crm
{
    internal sealed record NewCustomer(CustomerName Name, CreditCode? CreditCode, ValueList<PhoneNumber> Phones, string Channel);
    internal sealed record NewContact(Instant At, bool IsTwoWay, ContactChannel Channel, string? Note);
    internal sealed record Owned(Id<Customer> Id, OwnershipGround Ground, Id<StaffMember>? Owner, Instant? Since, Explanation Why);
    internal sealed record Shown(Id<Customer> Id, CustomerName Name, CustomerStage Stage, Id<StaffMember>? Owner, string[] Phones);

    internal static void MapCrm(this IEndpointRouteBuilder app)
    {
        app.MapPut("/customers/{id}", async (Id<Customer> id, NewCustomer it, Work work) =>
        {
            var customer = Customer.Register(id, new CustomerIdentity(it.Name, it.CreditCode, it.Phones), work.By, it.Channel, work.Now, work.Company.Terms.Ownership);
            work.Store.Customers.Add(customer);
            await work.Save();
            return TypedResults.Created($"/customers/{id}", Show(customer, work.By));
        });
        app.MapGet("/customers/{id}", async (Id<Customer> id, Work work) => Show(await work.Store.Customers.Load(id.Value, work.Stop), work.By));
        app.MapGet("/customers", async (Id<StaffMember> owner, Work work) =>
            (await work.Store.Customers.Where(row => row.Owner == owner.Value, work.Stop)).Select(customer => Show(customer, work.By)));
        app.MapPut("/customers/{id}/contacts/{contact}", (Id<Customer> id, Id<Contact> contact, NewContact it, Work work) => work.Store.Again(async () =>
        {
            var customer = await work.Store.Customers.Load(id.Value, work.Stop);
            // Of a retry, the time of the first try stands: then it is the same contact, and no second one.
            var recordedAt = customer.Log.Contacts.FirstOrDefault(known => known.Id == contact && known.Customer == id)?.RecordedAt ?? work.After(it.At);
            customer.RecordContact(new Contact(contact, id, work.By, it.At, recordedAt, it.IsTwoWay) { Channel = it.Channel, Note = it.Note });
            await work.Save();
            return TypedResults.Ok(OwnedNow(customer, work.Language));
        }));
        app.MapGet("/customers/{id}/ownership", async (Id<Customer> id, Work work) =>
            OwnedNow(await work.Store.Customers.Load(id.Value, work.Stop), work.Language));
        app.MapPost("/customers/{id}/transfers", async (Id<Customer> id, Id<StaffMember> to, Work work) =>
        {
            var customer = await work.Store.Customers.Load(id.Value, work.Stop);
            customer.TransferTo(work.Company.Person(to), work.By, work.Company.Authority, work.After(customer.LastChangedAt));
            await work.Save();
            return OwnedNow(customer, work.Language);
        });
    }

    private static Owned OwnedNow(Customer it, Language language) =>
        new(it.Id, it.Ownership.Ground, it.Ownership.Owner, it.Ownership.Since, it.ExplainOwnership(language));

    /// <summary>With the telephones as far as the caller may see them.</summary>
    private static Shown Show(Customer it, StaffMember viewer)
    {
        var access = ContactAccess.Ask(viewer, it.Ownership.Owner, it.Collector, it.GatheredBy);
        return new(it.Id, it.Identity.Name, it.Stage, it.Ownership.Owner, [.. it.Identity.Phones.Select(access.Show)]);
    }
}
