using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;
using Record = MarketDept.Domain.Customers.Customer;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Customers in any stage, people around them, and how they are stored; time is in minutes after the start.</summary>
internal static class CustomerSamples
{
    /// <summary>From this minute on the deputy may transfer customers, and nothing else.</summary>
    internal const int DelegatedFrom = 3;

    internal static readonly StaffMember Deputy = Person("D01", Position.DeputyManager);
    internal static readonly StaffMember Collector = Person("K01", Position.Collector);
    internal static readonly DecisionAuthority Authority =
        new(new Delegation(Manager, Deputy, [Matter.CustomerTransfer], new Interval(At(DelegatedFrom), null)));

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    internal static InterestReport Report(string by = "S01", long at = 5) =>
        new(new(by), Manager, At(at))
        {
            ContactPerson = "客户联系人", Demand = "每月二十吨零担", ExpectedSettlement = SettlementMethod.Monthly, Route = "深圳至广州",
        };

    /// <summary>A customer of nobody who stands there since minute 4 at the latest, with no event left to take.</summary>
    internal static Record In(CustomerStage stage, string id = "C1")
    {
        var customer = Customer(id);
        if (stage == CustomerStage.Interested)
            customer.ReportInterest(Report(at: 1), Authority);
        if (stage is CustomerStage.Active or CustomerStage.Lost or CustomerStage.Returning)
            customer.Activate(At(2));
        if (stage is CustomerStage.Lost or CustomerStage.Returning)
            customer.MarkLost(At(3));
        if (stage == CustomerStage.Returning)
            customer.Return(At(4));
        customer.TakeEvents();
        return customer;
    }

    /// <summary>A customer with contacts, and no event left to take.</summary>
    internal static Record With(params Contact[] contacts) => WithIn("C1", contacts);

    internal static Record WithIn(string id, params Contact[] contacts)
    {
        var customer = Customer(id);
        foreach (var contact in contacts)
            customer.RecordContact(contact);
        customer.TakeEvents();
        return customer;
    }

    /// <summary>A term from records older than the notices.</summary>
    internal static SettlementTerm Term(SettlementMethod method, LocalDate from, long at, string customer = "C1") =>
        SettlementTerm.TakenOver(new(customer), method, from, At(at));

    internal static void MergeInto(Record from, Record into, long at) => Record.Merge(from, into, Manager, Authority, At(at));

    internal static CustomerIdentity Named(string name, string? phone = null) =>
        new(CustomerName.Parse(name), null, phone is null ? [] : [PhoneNumber.Parse(phone)]);

    internal static string JsonOf(Record customer) => JsonOf(customer.ToSnapshot());

    internal static string JsonOf(CustomerSnapshot snapshot) => JsonSerializer.Serialize(snapshot, Json);

    internal static Record FromJson(string json) => Record.Restore(SnapshotOf(json));

    internal static CustomerSnapshot SnapshotOf(string json) => JsonSerializer.Deserialize<CustomerSnapshot>(json, Json)!;

    /// <summary>The command is refused so, and nothing has changed: neither the customer nor his events.</summary>
    internal static DomainException Refused(Record customer, Refusal refusal, Action<Record> command) => Refused(customer, refusal.Code, command);

    internal static DomainException Refused(Record customer, string code, Action<Record> command)
    {
        customer.TakeEvents();
        var before = JsonOf(customer);
        var refusal = Assert.Throws<DomainException>(() => command(customer));
        Assert.Equal(code, refusal.Code);
        Unchanged(customer, before);
        return refusal;
    }

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken(Record customer, Action<Record> command)
    {
        customer.TakeEvents();
        var before = JsonOf(customer);
        Mistake.Thrown(() => command(customer));
        Unchanged(customer, before);
    }

    private static void Unchanged(Record customer, string before)
    {
        Assert.Equal(before, JsonOf(customer));
        Assert.Empty(customer.TakeEvents());
    }
}
