namespace MarketDept.Cluster;

/// <summary>The ledger of a part of the customers (台账分区). A customer's entries are all in one part.</summary>
public interface ILedgerPartGrain : IGrainWithIntegerKey
{
    /// <summary>Posts an entry (记账). The same request with the same entry again changes nothing.</summary>
    Task Post(string request, LedgerEntry entry);
    /// <summary>The month's statement of this part (月报).</summary>
    Task<MonthStatement> StatementOf(YearMonth month, LocalDate asOf);
}

/// <summary>Which part a customer's entries are in: the same on every machine, which the hash code of a text is not.</summary>
public static class LedgerParts
{
    /// <summary>How many there are. It cannot change once entries are stored.</summary>
    public const int Count = 128;
    public static ILedgerPartGrain LedgerOf(this IGrainFactory grains, Id<Customer> customer) =>
        grains.GetGrain<ILedgerPartGrain>(customer.Value.Aggregate(17u, (hash, sign) => unchecked((hash * 31) + sign)) % Count);
}

/// <summary>What was posted (已记账), with the request that brought it, in the order in which it came in.</summary>
public sealed record LedgerPart(IReadOnlyList<PostedEntry> Entries);
public sealed record PostedEntry(string Request, LedgerEntry Entry);

public sealed class LedgerPartGrain([PersistentState("ledger", ClusterSetup.Storage)] IPersistentState<LedgerPart> stored)
    : StoredGrain<LedgerPart>(stored), ILedgerPartGrain
{
    public async Task Post(string request, LedgerEntry entry)
    {
        var posted = await Posted();
        if (posted.FirstOrDefault(it => it.Request == request) is { } known)
        {
            if (known.Entry != entry)
                throw new ArgumentException($"The request '{request}' posted another entry. Take another id.");
            return;
        }

        // What does not fit the entries before it is refused here, and nothing has changed.
        _ = ReceivablesLedger.Post([.. posted.Select(it => it.Entry), entry]);
        await Store(new([.. posted, new(request, entry)]));
    }

    public async Task<MonthStatement> StatementOf(YearMonth month, LocalDate asOf) =>
        ReceivablesLedger.Post((await Posted()).Select(it => it.Entry)).StatementOf(month, asOf);

    private async Task<IReadOnlyList<PostedEntry>> Posted() => (await Stored())?.Entries ?? [];
}
