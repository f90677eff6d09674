using System.Diagnostics;
using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.SystemTextJson;
using MarketDept.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MarketDept.Host.Tests;

/// <summary>What a month's end and one more contact cost on PostgreSQL. Not a test: it runs when it is named, each in a process of its own.</summary>
/// <remarks><c>-explicit only -method "*.Measuring.Prepare"</c>, then <c>By_records</c>, <c>By_movements</c>, <c>One_more_contact</c>.</remarks>
public class Measuring
{
    private const int Customers = 3000;
    private const int Debts = 60_000;
    private const int Receipts = 39_000;
    private static readonly LocalDate Start = new(1970, 1, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Connection => $"{Environment.GetEnvironmentVariable("MARKETDEPT_POSTGRES")};Database=measure";

    [Fact(Explicit = true)]
    public async Task Prepare()
    {
        await using var db = Open();
        await db.Database.EnsureDeletedAsync(Stop);
        await db.Database.EnsureCreatedAsync(Stop);
        var json = new JsonSerializerOptions().AddMarketDept();
        var at = Instant.FromUtc(2026, 6, 28, 2, 0);
        var debts = Enumerable.Range(0, Debts).Select(i => Receivable.Open(new($"YS-{i:D6}"), new ConfirmedDebt(
            new($"C-{i % Customers:D4}"), new($"ZD-{i:D6}"), new YearMonth(2026, 5), Money.FromFen(10_000 + i), new LocalDate(2026, 6, 1 + i % 20), new LocalDate(2026, 6, 30)), at)).ToList();
        var receipts = Enumerable.Range(0, Receipts).Select(i => Receipt.Record(
            new($"SK-{i:D6}"), new($"C-{i % Customers:D4}"), Money.FromFen(9_000 + i), new LocalDate(2026, 6, 21 + i % 7), [], at)).ToList();
        var byCustomer = debts.ToLookup(debt => debt.Customer);
        foreach (var receipt in receipts.OrderBy(receipt => receipt.ReceivedOn))
            Settlement.Allocate(receipt, [.. byCustomer[receipt.Customer]], receipt.ReceivedOn, debt => new($"{debt}/{receipt.Id}"), at);

        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync(Stop);
        await Copy("Receivable\" (\"Key\", \"Form\", \"Version\", \"Json\", \"Customer\", \"Bill\"", debts, (row, debt) =>
        {
            Head(row, debt.Key, JsonSerializer.Serialize(debt.ToSnapshot(), json), debt.Customer.Value);
            row.Write(debt.Bill.Value);
        });
        await Copy("Receipt\" (\"Key\", \"Form\", \"Version\", \"Json\", \"Customer\"", receipts, (row, receipt) =>
            Head(row, receipt.Key, JsonSerializer.Serialize(receipt.ToSnapshot(), json), receipt.Customer.Value));
        const string Movement = "Movements\" (\"Kind\", \"Customer\", \"Id\", \"Day\", \"DueDay\", \"Fen\", \"Instruction\"";
        await Copy(Movement, debts, (row, it) => Moved(row, "bill", it.Customer.Value, it.Bill.Value, it.ConfirmedOn, it.DueOn, it.Amount));
        await Copy(Movement, receipts, (row, it) => Moved(row, "receipt", it.Customer.Value, it.Id.Value, it.ReceivedOn, null, it.Amount));

        async Task Copy<T>(string into, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write)
        {
            await using var import = await connection.BeginBinaryImportAsync($"COPY \"{into}) FROM STDIN (FORMAT BINARY)", Stop);
            foreach (var row in rows)
            {
                await import.StartRowAsync(Stop);
                write(import, row);
            }

            await import.CompleteAsync(Stop);
        }
    }

    [Fact(Explicit = true)]
    public Task By_records() => MonthEnd(async store =>
        ReceivablesLedger.Of(await store.Receivables.Where(_ => true, Stop), await store.Receipts.Where(_ => true, Stop)));

    [Fact(Explicit = true)]
    public Task By_movements() => MonthEnd(store => store.Ledger(Stop));

    /// <summary>Where the time of restoring goes: the rows, the JSON, the aggregates, the ledger.</summary>
    [Fact(Explicit = true)]
    public async Task By_records_in_steps()
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync(Stop);
        var json = new JsonSerializerOptions().AddMarketDept();
        var watch = Stopwatch.StartNew();
        var debtRows = await db.Set<ReceivableRow>().AsNoTracking().Select(row => row.Json).ToListAsync(Stop);
        var receiptRows = await db.Set<ReceiptRow>().AsNoTracking().Select(row => row.Json).ToListAsync(Stop);
        Tell("rows");
        var debtForms = debtRows.ConvertAll(row => JsonSerializer.Deserialize<ReceivableSnapshot>(row, json)!);
        var receiptForms = receiptRows.ConvertAll(row => JsonSerializer.Deserialize<ReceiptSnapshot>(row, json)!);
        Tell("JSON");
        var debts = debtForms.ConvertAll(Receivable.Restore);
        var receipts = receiptForms.ConvertAll(Receipt.Restore);
        Tell("aggregates");
        _ = ReceivablesLedger.Of(debts, receipts).StatementOf(new YearMonth(2026, 6), new LocalDate(2026, 7, 2));
        Tell("ledger");

        void Tell(string what)
        {
            Console.Error.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms owed");
            watch.Restart();
        }
    }

    [Theory(Explicit = true)]
    [InlineData(10)]
    [InlineData(10_000)]
    public async Task One_more_contact(int contacts)
    {
        var counting = new CountingWrites();
        await using var host = RunningHost.On(Db.Postgres, counting);
        await host.With(async (store, _) =>
        {
            store.Customers.Add(Given.Customer("C-1", contacts));
            await store.Save(Stop);
            return true;
        });
        await host.With((_, db) => db.Database.ExecuteSqlRawAsync("CHECKPOINT", Stop));
        await host.Put("/customers/C-1/contacts/L-a", Given.ContactJson("2026-06-30T01:30:00Z"));
        counting.Reset();
        var before = await Wal();
        var watch = Stopwatch.StartNew();
        await host.Put("/customers/C-1/contacts/L-b", Given.ContactJson("2026-06-30T01:31:00Z"));
        Console.Error.WriteLine($"{contacts} contacts: one more writes {counting.Bytes} bytes of values, {await Wal() - before} bytes of log, in {watch.ElapsedMilliseconds} ms");

        Task<long> Wal() => host.With((_, db) => db.Database.SqlQueryRaw<long>("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint AS \"Value\"").SingleAsync(Stop));
    }

    private static async Task MonthEnd(Func<Store, Task<ReceivablesLedger>> read)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync(Stop);
        var watch = Stopwatch.StartNew();
        var statement = (await read(new Store(db))).StatementOf(new YearMonth(2026, 6), new LocalDate(2026, 7, 2));
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.Error.WriteLine($"{statement.Total.Closing} owed by {statement.Customers.Count}, {watch.ElapsedMilliseconds} ms, peak {process.PeakWorkingSet64 >> 20} MB, balanced: {statement.IsBalanced}");
    }

    private static MarketDb Open()
    {
        var options = new DbContextOptionsBuilder<MarketDb>();
        MarketDb.Use(options, Connection);
        return new MarketDb(options.Options);
    }

    private static void Head(NpgsqlBinaryImporter row, string key, string json, string customer)
    {
        row.Write(key);
        row.Write(StoredForm.Current);
        row.Write(1L);
        row.Write(json, NpgsqlTypes.NpgsqlDbType.Jsonb);
        row.Write(customer);
    }

    private static void Moved(NpgsqlBinaryImporter row, string kind, string customer, string id, LocalDate on, LocalDate? due, Money amount)
    {
        row.Write(kind);
        row.Write(customer);
        row.Write(id);
        row.Write(Period.DaysBetween(Start, on));
        if (due is { } day)
            row.Write(Period.DaysBetween(Start, day));
        else
            row.WriteNull();
        row.Write(amount.Fen);
        row.WriteNull();
    }
}
