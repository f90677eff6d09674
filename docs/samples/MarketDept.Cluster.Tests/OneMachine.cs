namespace MarketDept.Cluster.Tests;

/// <summary>The same by the domain alone, one after the other.</summary>
internal static class OneMachine
{
    internal static (Dictionary<Id<Customer>, Owned> Owners, MonthStatement Statement) Of(Sample sample)
    {
        var customers = sample.Customers.ToDictionary(it => it, it => Customer.Register(it, Sample.Identity(it), Sample.Gatherer, "名录", Sample.Opened));
        foreach (var contact in sample.Contacts)
            customers[contact.Customer].RecordContact(contact);
        var owners = customers.ToDictionary(
            it => it.Key, it => new Owned(it.Value.Ownership.Owner, it.Value.Ownership.Since, it.Value.ExplainOwnership(Language.Chinese).ToString()));
        return (owners, ReceivablesLedger.Post(sample.Entries.Select(it => it.Entry)).StatementOf(Sample.Month, Sample.AsOf));
    }
}
