namespace MarketDept.Cluster;

/// <summary>What grains hold, in a database outside the silos: as JSON, with a version. Who loses a silo loses nothing that was answered.</summary>
/// <remarks>It serves silos on one machine. On several, one of Orleans' own storages on a database server takes its place.</remarks>
public sealed class SqliteStorage : IGrainStorage, IDisposable
{
    private readonly SqliteConnection _database;
    private readonly Lock _one = new();

    public SqliteStorage(string file, bool survivesPowerCut = true)
    {
        _database = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _database.Open();
        Run($"PRAGMA synchronous = {(survivesPowerCut ? "FULL" : "NORMAL")}; PRAGMA journal_mode = WAL", "", default);
        Run("CREATE TABLE IF NOT EXISTS record (kind TEXT, id TEXT, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id))", "", default);
    }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        (grainState.ETag, grainState.RecordExists, grainState.State) =
            Run("SELECT version, body FROM record WHERE kind = $kind AND id = $id", stateName, grainId) is { } found
                ? (found.Version, true, JsonSerializer.Deserialize<T>(found.Body, ClusterSetup.Json)!)
                : (null, false, default!);
        return Task.CompletedTask;
    }

    // A version begins anywhere: whoever read a record that was cleared and written anew since does not hold the new one's.
    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var written = Run("""
            INSERT INTO record VALUES ($kind, $id, abs(random() / 4), $body) ON CONFLICT DO UPDATE SET version = version + 1, body = $body WHERE version = $version
            RETURNING version, body
            """, stateName, grainId, grainState.ETag ?? "0", JsonSerializer.Serialize(grainState.State, ClusterSetup.Json));
        (grainState.ETag, grainState.RecordExists) = (written?.Version ?? throw Outdated(grainId), true);
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (grainState.ETag is { } read && Run("DELETE FROM record WHERE kind = $kind AND id = $id AND version = $version RETURNING version, body", stateName, grainId, read) is null)
            throw Outdated(grainId);
        (grainState.ETag, grainState.RecordExists, grainState.State) = (null, false, default!);
        return Task.CompletedTask;
    }

    private static InconsistentStateException Outdated(GrainId grain) => new($"'{grain}' was written since it was read.");
    public void Dispose() => _database.Dispose();

    private (string Version, string Body)? Run(string sql, string kind, GrainId id, string version = "", string body = "")
    {
        lock (_one)
        {
            using var command = _database.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddRange([new("$kind", kind), new("$id", id.ToString()), new("$version", version), new SqliteParameter("$body", body)]);
            using var rows = command.ExecuteReader();
            return rows.Read() && rows.FieldCount == 2 ? (rows.GetString(0), rows.GetString(1)) : null;
        }
    }
}
