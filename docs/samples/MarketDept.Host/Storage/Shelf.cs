namespace MarketDept.Host.Storage;

/// <summary>A list of a snapshot that has a table of its own, so that one more item does not write the others again.</summary>
public interface IApart<TSnapshot>
{
    /// <summary>The name of the list in JSON.</summary>
    string Member { get; }

    /// <summary>The snapshot with the list empty.</summary>
    TSnapshot Without(TSnapshot it);

    /// <summary>The items of records, as JSON, in their order.</summary>
    Task<ILookup<string, string>> Read(MarketDb db, IReadOnlyCollection<string> keys, CancellationToken stop);

    /// <summary>Writes what is new or changed; all of it where the form is older than the code's.</summary>
    void Write(MarketDb db, string key, TSnapshot it, bool all);

    void Forget();
}

internal interface IShelf
{
    void Write();

    void Take();

    void Forget();
}

/// <summary>The records of one kind, over the contract that all aggregates keep.</summary>
public sealed class Shelf<T, TSnapshot, TRow>(MarketDb db, Action<T, TRow> lookUps, IApart<TSnapshot>? apart = null, Func<T, DomainEvent, object?>? project = null) : IShelf
    where T : Aggregate, IAggregate<T, TSnapshot>
    where TSnapshot : AggregateSnapshot
    where TRow : Row, new()
{
    private readonly Dictionary<string, (T It, TRow Row)> _held = new(StringComparer.Ordinal);

    /// <summary>The record with that key; null where there is none.</summary>
    public async Task<T?> Find(string key, CancellationToken stop = default) =>
        _held.TryGetValue(key, out var held) ? held.It : (await Where(row => row.Key == key, stop)).SingleOrDefault();

    /// <summary>The record with that key.</summary>
    /// <exception cref="StoreException">There is none, or it cannot be read.</exception>
    public async Task<T> Load(string key, CancellationToken stop = default) => await Find(key, stop) ?? throw StoreException.Missing(typeof(T).Name, key);

    /// <summary>What was put under that key before; null where nothing was. The same sent again, since the answer was lost, is no second one.</summary>
    /// <exception cref="StoreException">Something else was put under it.</exception>
    public async Task<T?> Known<TPut>(string key, TPut put, Func<T, TPut> before, CancellationToken stop = default) =>
        await Find(key, stop) is not { } known ? null : Equals(before(known), put) ? known : throw StoreException.KeyTaken();

    /// <summary>The records of which the columns say so, by key.</summary>
    public async Task<IReadOnlyCollection<T>> Where(Expression<Func<TRow, bool>> which, CancellationToken stop = default)
    {
        var rows = await db.Set<TRow>().Where(which).OrderBy(row => row.Key).ToListAsync(stop);
        // The items are read after the rows: what comes in between is there twice or makes a conflict, and is never lost.
        var items = apart is null ? null : await apart.Read(db, [.. rows.Select(row => row.Key)], stop);
        return [.. rows.Select(row => _held.TryGetValue(row.Key, out var held) ? held.It : Restore(row, items?[row.Key]))];
    }

    /// <summary>Puts a new record on the shelf; it is stored with the next save.</summary>
    public T Add(T it)
    {
        _held.Add(it.Key, (it, db.Add(new TRow { Key = it.Key }).Entity));
        return it;
    }

    private T Restore(TRow row, IEnumerable<string>? items)
    {
        try
        {
            var json = items is null ? row.Json : $"{{\"{apart!.Member}\":[{string.Join(',', items)}],{row.Json.AsSpan(row.Json.IndexOf('{', StringComparison.Ordinal) + 1)}";
            var it = T.Restore(JsonSerializer.Deserialize<TSnapshot>(json, StoredJson.Options)!);
            _held.Add(row.Key, (it, row));
            return it;
        }
        catch (Exception fault) when (fault is StoredDataException or JsonException)
        {
            throw StoreException.Unreadable(typeof(T).Name, row.Key, (fault as StoredDataException)?.Path ?? ((JsonException)fault).Path ?? "");
        }
    }

    void IShelf.Write()
    {
        foreach (var (it, row) in _held.Values.Where(held => held.It.HasChanged || held.Row.Version == 0))
        {
            var snapshot = it.ToSnapshot();
            apart?.Write(db, row.Key, snapshot, all: row.Form != StoredForm.Current);
            row.Json = Written(snapshot);
            row.Form = StoredForm.Current;
            row.Version++;
            lookUps(it, row);
            foreach (var happened in it.WaitingEvents)
            {
                db.Add(Outbox.Row(typeof(T).Name, happened));
                if (project?.Invoke(it, happened) is { } projected)
                    db.Add(projected);
            }
        }
    }

    void IShelf.Take()
    {
        foreach (var (it, _) in _held.Values)
            it.TakeEvents();
    }

    void IShelf.Forget()
    {
        _held.Clear();
        apart?.Forget();
    }

    private string Written(TSnapshot snapshot)
    {
        if (apart is null)
            return JsonSerializer.Serialize(snapshot, StoredJson.Options);
        var json = JsonSerializer.SerializeToNode(apart.Without(snapshot), StoredJson.Options)!.AsObject();
        json.Remove(apart.Member);
        return json.ToJsonString(StoredJson.Options);
    }
}
