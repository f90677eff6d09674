using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

public class Storing_a_customer
{
    [Property(Arbitrary = [typeof(CustomerWalks)], MaxTest = 300)]
    public void A_customer_stored_after_any_walk_goes_on_as_if_he_had_never_been_stored(CustomerWalk walk)
    {
        var customer = Customer();
        foreach (var step in walk.Steps)
        {
            var stored = JsonOf(customer);
            var restored = FromJson(stored);
            customer.TakeEvents();

            Assert.Equal(stored, JsonOf(restored));
            Assert.Equal(step.TryTake(customer), step.TryTake(restored));
            Assert.Equal(JsonOf(customer), JsonOf(restored));
            Assert.Equal(customer.TakeEvents(), restored.TakeEvents());
            Assert.Equal(customer.Ownership, restored.Ownership);
            Assert.Equal(customer.ExplainOwnership(Language.Chinese), restored.ExplainOwnership(Language.Chinese));
        }
    }

    [Fact]
    public void Everything_about_him_survives_json()
    {
        var customer = Full();
        var restored = FromJson(JsonOf(customer));

        Assert.Equal(JsonOf(customer), JsonOf(restored));
        Assert.Equal((customer.Identity, customer.RegisteredAt, customer.Interest), (restored.Identity, restored.RegisteredAt, restored.Interest));
        Assert.Equal(
            (customer.IdentitySince, customer.CollectorSince, customer.RegionSince), (restored.IdentitySince, restored.CollectorSince, restored.RegionSince));
        Assert.Equal((customer.Collector, customer.Region, customer.MergedInto), (restored.Collector, restored.Region, restored.MergedInto));
        Assert.Equal(customer.Settlements, restored.Settlements);
        Assert.Equal(customer.Log.Contacts, restored.Log.Contacts);
        Assert.Equal(customer.Log.Transfers, restored.Log.Transfers);
        Assert.Equal(customer.Log.Arbitrations, restored.Log.Arbitrations);
        Assert.Equal(customer.Log.Ends, restored.Log.Ends);
        Assert.Equal(customer.Log.Merges, restored.Log.Merges);
        Assert.Equal((customer.AreaDecision, customer.IsServedOutsideArea, customer.GatheredBy, customer.GatheredThrough), (restored.AreaDecision, restored.IsServedOutsideArea, restored.GatheredBy, restored.GatheredThrough));
        Assert.Equal((customer.EventCount, At(9)), (restored.EventCount, restored.LastChangedAt));
        Assert.Empty(restored.TakeEvents());
    }

    [Fact]
    [Clause("8.1.2")]
    public void No_owner_is_stored_and_he_is_derived_by_the_terms_that_are_stored()
    {
        var customer = Customer(terms: Readings(Duration.FromMinutes(5)));
        customer.RecordContact(Contact("1", "S01", 1, 60));
        customer.RecordContact(Contact("2", "S02", 2));
        var stored = JsonOf(customer);

        Assert.Equal("S02 by FirstContact since 2", Said(customer.Ownership));
        Assert.Equal("S02 by FirstContact since 2", Said(FromJson(stored).Ownership));
    }

    [Theory]
    [Clause("8.1.2")]
    [InlineData(false, null, false, null)]
    [InlineData(true, null, false, null)]
    [InlineData(false, 5, false, null)]
    [InlineData(false, 0, true, null)]
    [InlineData(false, null, false, 90)]
    [InlineData(true, 5, true, 90)]
    public void Every_choice_comes_back_as_it_was(bool firstAttempt, int? grace, bool managerMayOwn, int? protection)
    {
        var terms = Readings(Minutes(grace), managerMayOwn, firstAttempt, Minutes(protection));

        Assert.Equal(terms, FromJson(JsonOf(Customer(terms: terms))).OwnershipTerms);

        static Duration? Minutes(int? count) => count is { } minutes ? Duration.FromMinutes(minutes) : null;
    }

    [Fact]
    [Clause("8.1.2")]
    public void Other_terms_are_asked_for_by_name_and_are_stored_then()
    {
        CustomerSnapshot stored = With(Contact("1", "S01", 1, 60), Contact("2", "S02", 2)).ToSnapshot();
        var customer = Domain.Customers.Customer.RestoreUnder(stored, Readings(Duration.FromMinutes(5)));

        Assert.Equal("S01 by FirstContact since 1", Said(Domain.Customers.Customer.Restore(stored).Ownership));
        Assert.Equal("S02 by FirstContact since 2", Said(customer.Ownership));
        Assert.Equal("S02 by FirstContact since 2", Said(FromJson(JsonOf(customer)).Ownership));
        Assert.Throws<ArgumentNullException>("terms", () => Domain.Customers.Customer.RestoreUnder(stored, null!));
        Assert.Throws<ArgumentNullException>("snapshot", () => Domain.Customers.Customer.RestoreUnder(null!, OwnershipTerms.Default));
    }

    [Fact]
    public void What_the_rules_refuse_today_loads_as_it_was()
    {
        CustomerSnapshot snapshot = Full().ToSnapshot();
        var restored = Domain.Customers.Customer.Restore(snapshot with
        {
            Contacts = [snapshot.Contacts[0] with { Position = "dispatcher", Customer = "C9" }],
            Transfers = [new() { Customer = "C9", Staff = "S09", By = "S09", At = At(1), Sequence = 7 }],
            Arbitrations = [new() { Customer = "C9", Staff = "S09", By = "S09", At = At(1), Sequence = 0 }],
            Ends = [new() { Customer = "C9", Staff = "S09", By = "S09", At = At(0), Sequence = 0 }],
            Settlements = [new() { Customer = "C9", Method = "monthly", From = new(2026, 6, 1), RecordedAt = At(9), Notice = "N-1" }, new() { Customer = "C9", Method = "prepaid", From = new(2026, 5, 1), RecordedAt = At(1), Notice = null }],
            Interest = new() { By = "S09", To = new() { Id = "X9", Name = "某人", Position = "dispatcher" }, ReportedAt = At(900), ContactPerson = null, Demand = null, ExpectedSettlement = null, Route = null },
            StageSince = At(-5),
        });

        Assert.Equal("S09 by Transfer since 1", Said(restored.Ownership));
        Assert.Equal(4, restored.Interest!.Missing.Count);
        Assert.Equal(At(-5), restored.StageSince);
        Assert.Equal(2, restored.Settlements.Count);
    }

    [Fact]
    public void An_unknown_name_is_refused()
    {
        Broken(it => it with { Stage = "Gone" });
        Broken(it => it with { Stage = "prospect" });
        Broken(it => it with { Stage = "0" });
        Broken(it => it with { Stage = null! });
        Broken(it => it with { Contacts = [it.Contacts[0] with { Position = "chairman" }] });
        Broken(it => it with { Contacts = [it.Contacts[0] with { Position = null! }] });
        Broken(it => it with { Contacts = [it.Contacts[0] with { Channel = "Pigeon" }] });
        Broken(it => it with { Settlements = [it.Settlements[0] with { Method = "barter" }] });
        Broken(it => it with { Settlements = [it.Settlements[0] with { Method = null! }] });
        Broken(it => it with { Interest = it.Interest! with { ExpectedSettlement = "barter" } });
    }

    [Fact]
    public void What_must_not_be_missing_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Domain.Customers.Customer.Restore(null!));
        Broken(it => it with { Id = "" });
        Broken(it => it with { EventCount = -1 });
        Broken(it => it with { Name = null! });
        Broken(it => it with { Phones = null! });
        Broken(it => it with { Phones = [null!] });
        Broken(it => it with { Contacts = null! });
        Broken(it => it with { Contacts = [null!] });
        Broken(it => it with { Contacts = [it.Contacts[0] with { Id = " " }] });
        Broken(it => it with { Contacts = [it.Contacts[0] with { At = it.Contacts[0].RecordedAt + Duration.Epsilon }] });
        Broken(it => it with { Contacts = [it.Contacts[0] with { Note = "找王经理", IsBlanked = true }] });
        Broken(it => it with { Transfers = null! });
        Broken(it => it with { Transfers = [null!] });
        Broken(it => it with { Transfers = [it.Transfers[0] with { Staff = null! }] });
        Broken(it => it with { Transfers = [it.Transfers[0] with { Sequence = -1 }] });
        Broken(it => it with { Arbitrations = null! });
        Broken(it => it with { Arbitrations = [null!] });
        Broken(it => it with { Settlements = null! });
        Broken(it => it with { OwnershipTerms = null! });
        Broken(it => it with { OwnershipTerms = it.OwnershipTerms with { RecordingGrace = Duration.FromSeconds(-1) } });
        Broken(it => it with { OwnershipTerms = it.OwnershipTerms with { ProtectedSilence = Duration.Zero } });
        Broken(it => it with { Settlements = [null!] });
        Broken(it => it with { Ends = null! });
        Broken(it => it with { Ends = [null!] });
        Broken(it => it with { GatheredBy = null! });
        Broken(it => it with { GatheredThrough = " " });
        Broken(it => it with { Area = it.Area! with { Decision = null! } });
        Broken(it => it with { Merges = null! });
        Broken(it => it with { Merges = [null!] });
        Broken(it => it with { Settlements = [it.Settlements[0] with { Customer = null! }] });
        Broken(it => it with { Settlements = [it.Settlements[0] with { Notice = " " }] });
        Broken(it => it with { CollectorSince = null });
        Broken(it => it with { Collector = null });
        Broken(it => it with { RegionSince = null });
        Broken(it => it with { Region = null });
        Broken(it => it with { Collector = "" });
        Broken(it => it with { MergedInto = "" });
    }

    // The package writes a number in one way. Another way of the same number was written by somebody else, and would change at the next save.
    [Fact]
    public void A_number_or_a_code_in_another_spelling_than_the_stored_one_is_refused()
    {
        var snapshot = Full().ToSnapshot() with { Phones = ["02087654321-8001"], CreditCode = "91350100M000100Y43" };

        Assert.Equal(["02087654321-8001"], Domain.Customers.Customer.Restore(snapshot).ToSnapshot().Phones);
        Assert.Equal("Phones[0]", Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(snapshot with { Phones = ["02087654321-8001-1"] })).Path);
        Assert.Equal("Name", Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(snapshot with { Name = $" {snapshot.Name}" })).Path);
        Assert.Equal("Region", Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(snapshot with { Region = $"{snapshot.Region} " })).Path);
        Assert.Equal("CreditCode", Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(snapshot with { CreditCode = "91350100m000100y43" })).Path);
    }

    [Fact]
    public void A_number_or_a_code_that_cannot_be_read_is_refused()
    {
        Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(Full().ToSnapshot() with { Name = " " }));
        Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(Full().ToSnapshot() with { Region = "44" }));
        Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(Full().ToSnapshot() with { Phones = ["12"] }));
        Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(Full().ToSnapshot() with { CreditCode = "91440300000000000X" }));
    }

    private static Customer Full()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 1));
        customer.CorrectIdentity(
            new CustomerIdentity(CustomerName.Parse("华运贸易有限公司"), null, PhoneNumber.Parse("13800138000"), PhoneNumber.Parse("020-87654321-8001")), At(1));
        customer.Arbitrate(Sales("S01"), Manager, Authority, At(2));
        customer.ReportInterest(Report(), Authority);
        customer.AgreeSettlement(new(new("C1"), SettlementMethod.Monthly, new(2026, 6, 10), At(6), "N-1"));
        customer.AssignCollector(Collector, Manager, Authority, At(6));
        customer.LocateIn(RegionCode.Parse("440305"), At(6));
        customer.DecideOutsideArea(new ServiceArea(RegionCode.Parse("440100")), true, "老客户", Manager, Authority, At(6));
        customer.TransferTo(Sales("S02"), Manager, Authority, At(7));
        customer.EndOwnership(Sales("S02"), Manager, Authority, At(7));
        MergeInto(WithIn("C2", Contact("3", "S03", 3, customer: "C2")), customer, 8);
        MergeInto(customer, WithIn("C3"), 9);
        return customer;
    }

    private static void Broken(Func<CustomerSnapshot, CustomerSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => Domain.Customers.Customer.Restore(change(Full().ToSnapshot())));
}
