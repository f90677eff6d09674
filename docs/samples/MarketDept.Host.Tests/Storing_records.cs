using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.SystemTextJson;
using MarketDept.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MarketDept.Host.Tests;

/// <summary>What a store has to hold: all or nothing, nothing lost, nothing twice.</summary>
public class Storing_records
{
    private static readonly DecisionAuthority Authority = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_record_that_somebody_else_changed_meanwhile_is_a_conflict_and_his_change_stays(Db db)
    {
        await using var host = RunningHost.On(db);
        await Stored(host, Given.Customer("C-1"));
        await using var firstScope = host.Scope();
        await using var secondScope = host.Scope();
        var (first, second) = (StoreOf(firstScope), StoreOf(secondScope));
        var his = await first.Customers.Load("C-1", Stop);
        var hers = await second.Customers.Load("C-1", Stop);
        his.TransferTo(Given.Seller, Given.Manager, Authority, Given.Morning + Duration.FromDays(1));
        hers.TransferTo(Given.Rival, Given.Manager, Authority, Given.Morning + Duration.FromDays(2));

        await first.Save(Stop);
        var refused = await Assert.ThrowsAsync<StoreException>(() => second.Save(Stop));

        Assert.Equal((409, "store.conflict", true), (refused.Status, refused.Code, refused.IsConflict));
        await second.Save(Stop);
        Assert.Equal("S02", await host.With(async (store, _) => (await store.Customers.Load("C-1", Stop)).Ownership.Owner?.Value));
        Assert.Equal(2, await host.With(async (_, tables) => await tables.Outbox.CountAsync(Stop)));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_crash_between_two_records_stores_neither_and_the_same_request_succeeds_afterwards(Db db)
    {
        var breaking = new BreakingWrites();
        await using var host = RunningHost.On(db, breaking);
        await host.Put("/receivables/YS-1", Debt("ZD-1", 1000), "C01");
        const string Receipt = """{"customer":"C-1","amount":"600.00","receivedOn":"2026-06-20","instruction":[]}""";

        // The receipt, its debt, three events and a movement are six statements.
        for (var statements = 1; statements <= 5; statements++)
        {
            breaking.After = statements;
            Assert.Equal(500, (await host.Put("/receipts/SK-1", Receipt, "C01")).Status);
            Assert.Null(breaking.After);
            Assert.Equal("1000.00", (await host.Get("/receivables/YS-1"))["balance"]);
            Assert.Null(await host.With((store, _) => store.Receipts.Find("SK-1", Stop)));
            Assert.Equal((1, 1), await host.With(async (_, tables) => (await tables.Outbox.CountAsync(Stop), await tables.Movements.CountAsync(Stop))));
        }

        Assert.Equal(201, (await host.Put("/receipts/SK-1", Receipt, "C01")).Status);
        Assert.Equal("400.00", (await host.Get("/receivables/YS-1"))["balance"]);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Where_the_answer_of_the_commit_is_lost_the_same_request_books_the_money_once(Db db)
    {
        var losing = new LostCommits();
        await using var host = RunningHost.On(db, losing);
        await host.Put("/receivables/YS-1", Debt("ZD-1", 1000), "C01");
        const string Receipt = """{"customer":"C-1","amount":"600.00","receivedOn":"2026-06-20","instruction":[]}""";

        losing.IsNext = true;
        var lost = await host.Put("/receipts/SK-1", Receipt, "C01");
        var again = await host.Put("/receipts/SK-1", Receipt, "C01");

        Assert.Equal((500, 201), (lost.Status, again.Status));
        Assert.Equal("400.00", again.Json["debts"]![0]!["balance"]!.ToString());
        Assert.Equal((4, 2), await host.With(async (_, tables) => (await tables.Outbox.CountAsync(Stop), await tables.Movements.CountAsync(Stop))));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Eight_clients_on_one_customer_lose_no_contact_and_number_no_event_twice(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/customers/C-1", Given.CustomerJson());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async client =>
        {
            for (var i = 0; i < 6; i++)
            {
                var body = Given.ContactJson(at: $"2026-06-{10 + client:D2}T01:0{i}:00Z");
                // What is answered with a conflict is sent again, and so is every third one: the answer was lost on the way.
                for (var again = i % 3 == 0 ? 2 : 1; again > 0;)
                {
                    var status = (await host.Put($"/customers/C-1/contacts/L-{client}-{i}", body, client % 2 == 0 ? "S02" : "S03")).Status;
                    Assert.True(status is 200 or 409, $"It is {status}.");
                    again -= status == 200 ? 1 : 0;
                }
            }
        }));

        var customer = await host.With((store, _) => store.Customers.Load("C-1", Stop));
        Assert.Equal(48, customer.Log.Contacts.Count);
        Assert.Equal(Instant.FromUtc(2026, 6, 10, 1, 0), customer.Ownership.Since);
        Assert.Equal(Enumerable.Range(1, 49).Select(number => (long)number), await host.With(async (_, tables) =>
            await tables.Outbox.OrderBy(row => row.Id).Select(row => row.Number).ToListAsync(Stop)));
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_holds_nothing_back()
    {
        await using var host = RunningHost.On(Db.Sqlite);
        await host.Put("/customers/C-1", Given.CustomerJson());
        await host.Put("/customers/C-2", Given.CustomerJson());
        await host.With((_, tables) => tables.Outbox.Where(row => row.Key == "C-1").ExecuteUpdateAsync(row => row.SetProperty(it => it.Json, "{}"), Stop));
        var told = new List<string>();

        for (var again = 0; again < 2; again++)
            await host.With((_, tables) => Outbox.Publish(tables, happened => { told.Add(happened.Key); return Task.CompletedTask; }, Stop));

        Assert.Equal(["C-2"], told);
        Assert.Equal([("C-1", false, true), ("C-2", true, false)], await host.With(async (_, tables) =>
            (await tables.Outbox.OrderBy(row => row.Id).ToListAsync(Stop)).Select(row => (row.Key, row.IsSent, row.IsUnreadable))));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_was_stored_yesterday_is_there_after_a_restart(Db db)
    {
        await using var yesterday = RunningHost.On(db);
        await yesterday.Put("/customers/C-1", Given.CustomerJson());
        await yesterday.Put("/customers/C-1/contacts/L-1", Given.ContactJson());
        await yesterday.Put("/customers/C-1/contacts/L-2", Given.ContactJson("2026-06-05T01:30:00Z", "寄了合同"), "S03");
        await yesterday.Put("/violations/V-1", Given.ReportJson("I-1", "act-1"), "M01");
        var before = await yesterday.With((store, _) => store.Customers.Load("C-1", Stop));

        await using var today = yesterday.Another();
        var after = await today.With((store, _) => store.Customers.Load("C-1", Stop));

        var json = new System.Text.Json.JsonSerializerOptions().AddMarketDept();
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(before.ToSnapshot(), json), System.Text.Json.JsonSerializer.Serialize(after.ToSnapshot(), json));
        Assert.Equal(["王先生要报价", "寄了合同"], after.Log.Contacts.Select(contact => contact.Note));
        Assert.Equal("reported", (await today.Get("/violations/V-1"))["status"]);
        Assert.Equal("heard", (await today.Post("/violations/V-1/statements", """{"text":"the customer threatened to leave"}"""))["status"]);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_retry_is_no_second_contact_and_the_time_of_the_first_try_stands(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/customers/C-1", Given.CustomerJson());
        var first = await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson());
        host.Clock.Now += Duration.FromMinutes(3);

        var second = await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson());
        var other = await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson(note: "另一件事"));

        Assert.Equal((200, first.Text), (second.Status, second.Text));
        Assert.Equal((409, "customer.contact-id-taken"), (other.Status, other["code"]));
        var contact = Assert.Single((await host.With((store, _) => store.Customers.Load("C-1", Stop))).Log.Contacts);
        Assert.Equal(host.Clock.Now - Duration.FromMinutes(3), contact.RecordedAt);
        Assert.Equal(2, await host.With(async (_, tables) => await tables.Outbox.CountAsync(Stop)));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task One_more_contact_writes_as_many_bytes_however_many_there_are(Db db)
    {
        var counting = new CountingWrites();
        await using var host = RunningHost.On(db, counting);
        await Stored(host, Given.Customer("C-1", contacts: 20));
        await Stored(host, Given.Customer("C-2", contacts: 1500));

        var (few, many) = (await BytesOf("C-1"), await BytesOf("C-2"));

        // The numbers of the events have two digits more.
        Assert.InRange(many - few, 0, 12);
        Assert.InRange(many, 500, 2000);
        Assert.Equal(1501, (await host.With((store, _) => store.Customers.Load("C-2", Stop))).Log.Contacts.Count);

        async Task<long> BytesOf(string customer)
        {
            counting.Reset();
            Assert.Equal(200, (await host.Put($"/customers/{customer}/contacts/L-more", Given.ContactJson("2026-06-30T01:30:00Z"))).Status);
            Assert.Equal(["Contacts", "Customer", "Outbox"], counting.Tables.Order());
            return counting.Bytes;
        }
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_note_that_is_blanked_is_gone_from_the_table_and_no_other_row_is_written(Db db)
    {
        var counting = new CountingWrites();
        await using var host = RunningHost.On(db, counting);
        await Stored(host, Given.Customer("C-1", contacts: 3));
        counting.Reset();

        await host.With(async (store, _) =>
        {
            var customer = await store.Customers.Load("C-1", Stop);
            customer.BlankContactPerson(null, [], [customer.Log.Contacts[1]], Given.Manager, Given.Morning + Duration.FromDays(9));
            await store.Save(Stop);
            return true;
        });

        Assert.Equal(["Contacts", "Customer", "Outbox"], counting.Tables.Order());
        var written = await host.With(async (_, tables) => await tables.Contacts.OrderBy(row => row.Number).Select(row => row.Json).ToListAsync(Stop));
        Assert.Equal([true, false, true], written.Select(json => json.Contains("报价", StringComparison.Ordinal)));
        Assert.Equal([false, true, false], (await host.With((store, _) => store.Customers.Load("C-1", Stop))).Log.Contacts.Select(contact => contact.IsBlanked));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_merge_takes_the_contacts_over_into_the_table(Db db)
    {
        await using var host = RunningHost.On(db);
        await Stored(host, Given.Customer("C-1", contacts: 3));
        await Stored(host, Given.Customer("C-2", contacts: 2));

        await host.With(async (store, _) =>
        {
            Customer.Merge(await store.Customers.Load("C-1", Stop), await store.Customers.Load("C-2", Stop), Given.Manager, Authority, Given.Morning + Duration.FromDays(9));
            await store.Save(Stop);
            return true;
        });

        Assert.Equal((3, 5), await host.With(async (store, _) =>
            ((await store.Customers.Load("C-1", Stop)).Log.Contacts.Count, (await store.Customers.Load("C-2", Stop)).Log.Contacts.Count)));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_a_record_that_was_merged_away_the_owner_is_gone_and_the_code_is_free_for_the_other(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/customers/C-1", Given.CustomerJson("91350100M000100Y43"));
        await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson());
        await host.Put("/customers/C-2", Given.CustomerJson());

        await host.With(async (store, _) =>
        {
            var (from, into) = (await store.Customers.Load("C-1", Stop), await store.Customers.Load("C-2", Stop));
            Customer.Merge(from, into, Given.Manager, Authority, host.Clock.Now);
            into.CorrectIdentity(from.Identity, host.Clock.Now);
            await store.Save(Stop);
            return true;
        });

        Assert.Equal("C-2", Assert.Single((await host.Get("/customers?owner=S02")).Json.AsArray())!["id"]!.ToString());
        Assert.Equal([null, "91350100M000100Y43"], await host.With(async (_, tables) =>
            await tables.Set<CustomerRow>().OrderBy(row => row.Key).Select(row => row.CreditCode).ToListAsync(Stop)));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Events_are_published_in_their_order_and_once_where_nothing_breaks(Db db)
    {
        await using var host = RunningHost.On(db);
        await Stored(host, Given.Customer("C-1", contacts: 3));
        var heard = new List<DomainEvent>();
        var isAway = true;

        await using var scope = host.Scope();
        var tables = scope.ServiceProvider.GetRequiredService<MarketDb>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Outbox.Publish(tables, Hear, Stop));
        Assert.Equal(2, heard.Count);
        isAway = false;
        tables.ChangeTracker.Clear();
        Assert.Equal(2, await Outbox.Publish(tables, Hear, Stop));
        Assert.Equal(0, await Outbox.Publish(tables, _ => throw new InvalidOperationException("once"), Stop));

        Assert.Equal([1L, 2, 3, 4], heard.Select(happened => happened.Sequence));
        Assert.Equal(Given.Customer("C-1", contacts: 3).TakeEvents(), heard);

        Task Hear(DomainEvent happened)
        {
            if (isAway && happened.Sequence == 3)
                throw new InvalidOperationException("The receiver is away.");
            heard.Add(happened);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task What_waits_is_published_without_a_pause()
    {
        await using var host = RunningHost.PublishingOn(Db.Sqlite);
        await Stored(host, Given.Customer("C-1", contacts: 2500));

        // At a hundred a second this takes 25 seconds.
        for (var waited = 0; waited < 150 && !IsDone(); waited++)
            await Task.Delay(100, Stop);

        Assert.True(IsDone());

        bool IsDone() => host.Log.Lines.Any(line => line.Contains("CustomerContactRecorded C-1/2501", StringComparison.Ordinal));
    }

    private static string Debt(string bill, int yuan) =>
        $$"""{"customer":"C-1","bill":"{{bill}}","serviceMonth":"2026-05","amount":"{{yuan}}.00","confirmedOn":"2026-06-05","dueOn":"2026-06-30"}""";

    private static Store StoreOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<Store>();

    private static Task<bool> Stored(RunningHost host, Customer customer) => host.With(async (store, _) =>
    {
        store.Customers.Add(customer);
        await store.Save(Stop);
        return true;
    });
}
