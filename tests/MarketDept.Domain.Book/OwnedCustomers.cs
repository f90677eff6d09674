using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Book;

/// <summary>What happened with a customer, and whose he is after it; where the facts ask for a moment, whose he was then.</summary>
internal sealed class OwnedCustomers : CaseKind
{
    protected override Column Mark => Columns.Event;

    internal override IEnumerable<Result> Run(Case it)
    {
        var customers = new CustomerRecords(it);
        foreach (var refused in customers.Refused)
            yield return refused;
        foreach (var (record, at) in customers.Asked)
        {
            var result = Of(record, customers.Named(record).Log.OwnershipAt(at));
            result[Columns.When] = Row.Written(at);
            yield return result;
        }

        if (customers.Asked.Count > 0)
            yield break;
        foreach (var customer in customers.Current)
            yield return Of(customer.Id.Value, customer.Ownership);
    }

    private static Result Of(string record, CustomerOwnership ownership) => new()
    {
        [Columns.Record] = record,
        [Columns.Ownership] = ownership.Ground switch
        {
            OwnershipGround.Contested => Words.Contested,
            OwnershipGround.None => Words.Unclaimed,
            _ => Words.Owned,
        },
        [Columns.Owner] = ownership.Owner?.Value ?? Words.None,
        [Columns.Ground] = ownership.Ground switch
        {
            OwnershipGround.FirstContact => Words.FirstContact,
            OwnershipGround.Arbitration => Words.Arbitrated,
            OwnershipGround.Transfer => Words.Transferred,
            _ => Words.None,
        },
        [Columns.Since] = ownership.Since is { } since ? Row.Written(since) : Words.None,
    };
}
