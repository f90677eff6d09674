namespace MarketDept.Host.Tests;

/// <summary>On which database a test runs.</summary>
public enum Db
{
    Sqlite = 1,
    Postgres,
}

/// <summary>Where the databases are.</summary>
public static class Databases
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("MARKETDEPT_POSTGRES");

    public static TheoryData<Db> Both => [Db.Sqlite, Db.Postgres];

    /// <summary>The connection string of a new, empty database.</summary>
    internal static string New(Db db)
    {
        if (db == Db.Sqlite)
            return $"Data Source={Path.Combine(Path.GetTempPath(), $"marketdept-{Guid.NewGuid():N}.db")}";
        Assert.SkipWhen(Server is null, "MARKETDEPT_POSTGRES names no server. The script .ci/hosts starts one.");
        return $"{Server};Database=t{Guid.NewGuid():N}";
    }
}
