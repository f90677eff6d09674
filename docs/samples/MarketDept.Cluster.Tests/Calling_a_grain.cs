using static MarketDept.Domain.Receivables.Statements.LedgerEntry;

namespace MarketDept.Cluster.Tests;

/// <summary>What a caller gets back from another machine: a retry that changes nothing, a mistake, a refusal.</summary>
public sealed class Calling_a_grain(OneCluster cluster) : IClassFixture<OneCluster>
{
    private static readonly LocalDate May20 = new(2026, 5, 20);
    private readonly IGrainFactory _grains = cluster.Grains;

    [Fact]
    public async Task A_contact_that_is_sent_again_is_no_second_one()
    {
        var customer = await Registered("K1");
        var contact = ContactOf("K1", Position.Salesperson, 9);
        await customer.RecordContact(contact);
        var owned = await customer.WhoOwns(Language.English);

        await customer.RecordContact(contact);

        Assert.Equal(owned, await customer.WhoOwns(Language.English));
        Assert.Equal((contact.Staff, contact.At), (owned.Owner, owned.Since));
    }

    [Fact]
    public async Task A_record_is_opened_once()
    {
        var customer = await Registered("K2");
        await Registered("K2");

        await Assert.ThrowsAsync<ArgumentException>(() => customer.Register(Sample.Identity(new("K2")), Sample.Gatherer, "展会", Sample.Opened));
    }

    [Fact]
    public async Task A_contact_comes_after_its_record() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _grains.GetGrain<ICustomerGrain>("K3").RecordContact(ContactOf("K3", Position.Salesperson, 9)));

    [Fact]
    public async Task A_refusal_arrives_with_its_code_and_in_both_languages()
    {
        var customer = await Registered("K4");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => customer.RecordContact(ContactOf("K4", Position.Dispatcher, 9)));

        Assert.Equal(CustomerRefusals.ContactByOutsider.Code, refused.Code);
        Assert.StartsWith(CustomerRefusals.ContactByOutsider.Text.English, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(CustomerRefusals.ContactByOutsider.Text.Chinese, refused.Chinese, StringComparison.Ordinal);
        Assert.Null((await customer.WhoOwns(Language.Chinese)).Owner);
    }

    [Fact]
    public async Task An_id_of_another_contact_is_refused()
    {
        var customer = await Registered("K5");
        await customer.RecordContact(ContactOf("K5", Position.Salesperson, 9));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => customer.RecordContact(ContactOf("K5", Position.Salesperson, 8)));

        Assert.Equal(CustomerRefusals.ContactIdTaken.Code, refused.Code);
        Assert.Equal(ContactOf("K5", Position.Salesperson, 9).At, (await customer.WhoOwns(Language.Chinese)).Since);
    }

    [Fact]
    public async Task A_request_that_is_sent_again_posts_nothing_and_with_another_entry_is_a_mistake()
    {
        var (part, customer) = (_grains.LedgerOf(new("K6")), new Id<Customer>("K6"));
        await part.Post("K6/1", Bill("B6", customer, 100));
        await part.Post("K6/1", Bill("B6", customer, 100));

        await Assert.ThrowsAsync<ArgumentException>(() => part.Post("K6/1", Bill("B6", customer, 200)));

        Assert.Equal(Money.FromYuan(100), (await part.StatementOf(Sample.Month, Sample.AsOf)).Find(customer)!.Figures.Charges);
    }

    [Fact]
    public async Task Every_kind_of_entry_travels_and_what_does_not_fit_is_refused()
    {
        var (part, customer) = (_grains.LedgerOf(new("K7")), new Id<Customer>("K7"));
        LedgerEntry[] entries =
        [
            Bill("B7", customer, 1_000), new LedgerAmendment(new("B7"), May20, new(2026, 7, 1)), new LedgerCreditNote(new("N7"), customer, May20, Money.FromYuan(20)),
            new LedgerDeduction(new("D7"), new("B7"), May20, Money.FromYuan(50)), new LedgerReversal(new("D7"), true, new(2026, 5, 21)),
            new LedgerWriteOff(new("W7"), new("B7"), May20, Money.FromYuan(30), "破产"), new LedgerReceipt(new("R7"), customer, May20, Money.FromYuan(10), [new("B7")]),
            new LedgerReturn(new("R7"), May20), new LedgerReceipt(new("R8"), customer, May20, Money.FromYuan(2_000), []),
            new LedgerRefund(customer, May20, Money.FromYuan(5)), new LedgerApplication(customer, May20, [new("B7")]),
        ];
        Assert.Equal(typeof(LedgerEntry).GetNestedTypes().ToHashSet(), entries.Select(it => it.GetType()).ToHashSet());
        foreach (var (place, entry) in entries.Index())
            await part.Post($"K7/{place}", entry);

        await Assert.ThrowsAsync<RefusedException>(() => part.Post("K7/99", new LedgerReturn(new("R7"), May20)));

        var alone = ReceivablesLedger.Post(entries).StatementOf(Sample.Month, Sample.AsOf);
        Assert.Equal(alone.Find(customer), (await _grains.GetGrain<IStatementGrain>(0).StatementOf(Sample.Month, Sample.AsOf)).Find(customer));
    }

    [Fact]
    public async Task A_month_that_has_not_ended_has_no_statement()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => _grains.GetGrain<IStatementGrain>(0).StatementOf(Sample.Month, May20));

        Assert.Equal(StatementRefusals.MonthNotEnded.Code, refused.Code);
    }

    private static LedgerBill Bill(string id, Id<Customer> customer, int yuan) => new(new(id), customer, May20, new(2026, 6, 20), Money.FromYuan(yuan));

    private static Contact ContactOf(string customer, Position position, int hour) =>
        new(new("C1"), new(customer), new(new("S9"), "某人", position), Sample.Opened + Duration.FromHours(hour), Sample.Opened + Duration.FromHours(10), true);

    private async Task<ICustomerGrain> Registered(string id)
    {
        var customer = _grains.GetGrain<ICustomerGrain>(id);
        await customer.Register(Sample.Identity(new(id)), Sample.Gatherer, "名录", Sample.Opened);
        return customer;
    }
}

public sealed class OneCluster : IAsyncLifetime
{
    private readonly string _file = Path.GetTempFileName();
    private ThreeSilos? _silos;

    public IGrainFactory Grains => _silos!.Grains;

    public async ValueTask InitializeAsync() => _silos = await ThreeSilos.Start(_file);

    public async ValueTask DisposeAsync()
    {
        await _silos!.DisposeAsync();
        File.Delete(_file);
    }
}
