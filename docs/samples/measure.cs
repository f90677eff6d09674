// What a month's end and one more contact cost on PostgreSQL: 60,000 debts and 39,000 receipts of 3,000 customers.
//
//     dotnet run -c Release docs/samples/measure.cs -- "Host=127.0.0.1;Username=app;Database=measure" prepare
//     dotnet run -c Release docs/samples/measure.cs -- "Host=127.0.0.1;Username=app;Database=measure" records      (or: steps, movements, contacts)
//
// The database named is made anew by "prepare". Each measure is a process of its own, so that its peak memory is its own.
#:project MarketDept.Host/MarketDept.Host.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Diagnostics;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.SystemTextJson;
using MarketDept.Host.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

var connection = args[0];
var json = new JsonSerializerOptions().AddMarketDept();
var (month, asOf) = (new YearMonth(2026, 6), new LocalDate(2026, 7, 2));
var options = new DbContextOptionsBuilder<MarketDb>();
MarketDb.Use(options, connection);
await using var db = new MarketDb(options.Options);
if (args[1] == "prepare")
{
    await db.Database.EnsureDeletedAsync();
    await db.Database.EnsureCreatedAsync();
}

await db.Database.OpenConnectionAsync();
var watch = Stopwatch.StartNew();
switch (args[1])
{
    case "prepare":
        await Prepare();
        break;
    case "records":
        var store = new Store(db);
        Tell(ReceivablesLedger.Of(await store.Receivables.Where(_ => true), await store.Receipts.Where(_ => true)));
        break;
    case "movements":
        Tell(await new Store(db).Ledger());
        break;
    case "steps":
        await Steps();
        break;
    default:
        await OneMoreContact(10);
        await OneMoreContact(10_000);
        break;
}

void Tell(ReceivablesLedger ledger)
{
    var statement = ledger.StatementOf(month, asOf);
    using var process = Process.GetCurrentProcess();
    Console.WriteLine($"{statement.Total.Closing} owed by {statement.Customers.Count}: {watch.ElapsedMilliseconds} ms, peak {process.PeakWorkingSet64 >> 20} MB");
}

async Task Steps()
{
    var rows = await db.Set<ReceivableRow>().AsNoTracking().Select(row => row.Json).ToListAsync();
    var otherRows = await db.Set<ReceiptRow>().AsNoTracking().Select(row => row.Json).ToListAsync();
    Step("rows");
    var forms = rows.ConvertAll(row => JsonSerializer.Deserialize<ReceivableSnapshot>(row, json)!);
    var otherForms = otherRows.ConvertAll(row => JsonSerializer.Deserialize<ReceiptSnapshot>(row, json)!);
    Step("JSON");
    var (debts, receipts) = (forms.ConvertAll(Receivable.Restore), otherForms.ConvertAll(Receipt.Restore));
    Step("aggregates");
    Tell(ReceivablesLedger.Of(debts, receipts));

    void Step(string what)
    {
        Console.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms");
        watch.Restart();
    }
}

async Task OneMoreContact(int contacts)
{
    var id = $"C-{Guid.NewGuid():N}";
    var seller = new StaffMember(new("S02"), "业务员乙", Position.Salesperson);
    var morning = Instant.FromUtc(2026, 6, 1, 1, 30);
    var first = new Store(db);
    var customer = first.Customers.Add(Customer.Register(new(id), new CustomerIdentity(CustomerName.Parse("华运贸易有限公司")), seller, "展会", morning));
    for (var i = 0; i < contacts; i++)
        customer.RecordContact(ContactAt(i));
    await first.Save();
    db.ChangeTracker.Clear();
    // The first after a pause writes whole pages into the log; the second writes what a contact writes.
    await Record(contacts);
    var before = await Log();
    watch.Restart();
    await Record(contacts + 1);
    Console.WriteLine($"{contacts} contacts: one more writes {await Log() - before} bytes of the database's log, in {watch.ElapsedMilliseconds} ms");

    async Task Record(int number)
    {
        var again = new Store(db);
        (await again.Customers.Load(id)).RecordContact(ContactAt(number));
        await again.Save();
        db.ChangeTracker.Clear();
    }

    Contact ContactAt(int number) => new(new($"L-{number:D5}"), new(id), seller, morning + Duration.FromMinutes(number), morning + Duration.FromMinutes(number), isTwoWay: true)
    {
        Note = "要报价",
    };

    Task<long> Log() => db.Database.SqlQueryRaw<long>("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint AS \"Value\"").SingleAsync();
}

async Task Prepare()
{
    var at = Instant.FromUtc(2026, 6, 28, 2, 0);
    var debts = Enumerable.Range(0, 60_000).Select(i => Receivable.Open(new($"YS-{i:D6}"), new ConfirmedDebt(
        CustomerOf(i), new($"ZD-{i:D6}"), new YearMonth(2026, 5), Money.FromFen(10_000 + i), new LocalDate(2026, 6, 1 + i % 20), new LocalDate(2026, 6, 30)), at)).ToList();
    var receipts = Enumerable.Range(0, 39_000).Select(i => Receipt.Record(
        new($"SK-{i:D6}"), CustomerOf(i), Money.FromFen(9_000 + i), new LocalDate(2026, 6, 21 + i % 7), [], at)).ToList();
    var byCustomer = debts.ToLookup(debt => debt.Customer);
    foreach (var receipt in receipts.OrderBy(receipt => receipt.ReceivedOn))
        Settlement.Allocate(receipt, [.. byCustomer[receipt.Customer]], receipt.ReceivedOn, debt => new($"{debt}/{receipt.Id}"), at);

    var copying = (NpgsqlConnection)db.Database.GetDbConnection();
    await Copy("Receivable\" (\"Key\", \"Form\", \"Version\", \"Json\", \"Customer\", \"Bill\"", debts, (row, it) =>
    {
        Head(row, it.Key, JsonSerializer.Serialize(it.ToSnapshot(), json), it.Customer.Value);
        row.Write(it.Bill.Value);
    });
    await Copy("Receipt\" (\"Key\", \"Form\", \"Version\", \"Json\", \"Customer\"", receipts, (row, it) =>
        Head(row, it.Key, JsonSerializer.Serialize(it.ToSnapshot(), json), it.Customer.Value));
    const string Movement = "Movements\" (\"Kind\", \"Customer\", \"Id\", \"Day\", \"DueDay\", \"Fen\", \"Instruction\"";
    await Copy(Movement, debts, (row, it) => Moved(row, "bill", it.Customer.Value, it.Bill.Value, it.ConfirmedOn, it.DueOn, it.Amount));
    await Copy(Movement, receipts, (row, it) => Moved(row, "receipt", it.Customer.Value, it.Id.Value, it.ReceivedOn, null, it.Amount));

    static Id<Customer> CustomerOf(int number) => new($"C-{number % 3000:D4}");

    async Task Copy<T>(string into, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write)
    {
        await using var import = await copying.BeginBinaryImportAsync($"COPY \"{into}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await import.StartRowAsync();
            write(import, row);
        }

        await import.CompleteAsync();
    }

    static void Head(NpgsqlBinaryImporter row, string key, string text, string customer)
    {
        row.Write(key);
        row.Write(StoredForm.Current);
        row.Write(1L);
        row.Write(text, NpgsqlTypes.NpgsqlDbType.Jsonb);
        row.Write(customer);
    }

    static void Moved(NpgsqlBinaryImporter row, string kind, string customer, string id, LocalDate on, LocalDate? due, Money amount)
    {
        row.Write(kind);
        row.Write(customer);
        row.Write(id);
        row.Write(Day(on));
        if (due is { } day)
            row.Write(Day(day));
        else
            row.WriteNull();
        row.Write(amount.Fen);
        row.WriteNull();
    }

    static int Day(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}
