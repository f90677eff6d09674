namespace MarketDept.Host.Storage;

/// <summary>The tables: one for each kind of record, the contacts, the outbox and the movements.</summary>
public sealed class MarketDb(DbContextOptions<MarketDb> options) : DbContext(options)
{
    public DbSet<ContactRow> Contacts => Set<ContactRow>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<MovementRow> Movements => Set<MovementRow>();

    /// <summary>PostgreSQL where the connection string names a host, else SQLite.</summary>
    public static void Use(DbContextOptionsBuilder options, string connection)
    {
        _ = connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? options.UseNpgsql(connection) : options.UseSqlite(connection);
        // A conflict is an answer and no failure; and what a database says of a failure may repeat contact data.
        options.ConfigureWarnings(warnings => warnings.Ignore(
            CoreEventId.SaveChangesFailed, CoreEventId.OptimisticConcurrencyException, CoreEventId.QueryIterationFailed, RelationalEventId.CommandError));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Kind<CustomerRow>(row => row.HasIndex(it => it.CreditCode).IsUnique(), row => row.HasIndex(it => it.Owner));
        Kind<ViolationRow>(row => row.HasIndex(it => new { it.Occurrence, it.Person }).IsUnique().HasFilter("\"Stands\""));
        Kind<ReceivableRow>(row => row.HasIndex(it => it.Customer), row => row.HasIndex(it => it.Bill).IsUnique());
        Kind<ReceiptRow>(row => row.HasIndex(it => it.Customer));
        Kind<PersonLedgerRow>();
        modelBuilder.Entity<ContactRow>(row =>
        {
            row.HasKey(it => new { it.Holder, it.Customer, it.Id });
            row.Property(it => it.Json).HasColumnType(JsonType);
        });
        modelBuilder.Entity<OutboxRow>(row =>
        {
            row.HasIndex(it => new { it.Kind, it.Key, it.Number }).IsUnique();
            row.HasIndex(it => it.Id).HasFilter("NOT \"IsSent\" AND NOT \"IsUnreadable\"");
            row.Property(it => it.Json).HasColumnType(JsonType);
        });
        modelBuilder.Entity<MovementRow>().HasKey(it => it.Number);

        void Kind<TRow>(params Action<EntityTypeBuilder<TRow>>[] lookUps)
            where TRow : Row
        {
            var row = modelBuilder.Entity<TRow>();
            row.ToTable(typeof(TRow).Name[..^"Row".Length]).HasKey(it => it.Key);
            row.Property(it => it.Version).IsConcurrencyToken();
            row.Property(it => it.Json).HasColumnType(JsonType);
            Array.ForEach(lookUps, add => add(row));
        }
    }

    private string JsonType => Database.IsNpgsql() ? "jsonb" : "TEXT";
}
