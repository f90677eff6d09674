using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Benchmarks;

/// <summary>A million contacts with 100,000 customers: who owns each, from logs that keep all evidence, and by LINQ, which keeps none.</summary>
[Config(typeof(SettingsOfOwnership))]
public class OwningCustomers
{
    internal const int Customers = 100_000;
    private const int Contacts = 1_000_000;
    private Contact[] _contacts = [];
    private Contact[] _oneHalf = [];
    private Contact[] _otherHalf = [];
    private Dictionary<Id<Customer>, ContactLog> _logs = [];
    private Dictionary<Id<Customer>, ContactLog> _otherLogs = [];

    [GlobalSetup(Targets = [nameof(LinqOwners), nameof(BuildAndAsk), nameof(LinqOfTwoHalves), nameof(UniteAndAsk)])]
    public void Prepare()
    {
        _contacts = SampleContacts.Of(Contacts, Customers);
        _oneHalf = [.. _contacts.Where((_, i) => i % 2 == 0)];
        _otherHalf = [.. _contacts.Where((_, i) => i % 2 != 0)];
        Agreement.Require(new Dictionary<Id<Customer>, ContactLog>(ContactLog.ByCustomer(_contacts)), Claiming(_contacts).GroupBy(contact => contact.Customer));
        Agreement.Require(Build(_contacts), Claiming(_contacts).GroupBy(contact => contact.Customer));
        var united = Build(_oneHalf);
        Unite(united, Build(_otherHalf));
        Agreement.Require(united, Claiming(_contacts).GroupBy(contact => contact.Customer));
    }

    [GlobalSetup(Target = nameof(AskBuilt))]
    public void PrepareLogs()
    {
        Prepare();
        _logs = Build(_contacts);
    }

    [IterationSetup(Target = nameof(UniteAndAsk))]
    public void PrepareHalves() => (_logs, _otherLogs) = (Build(_oneHalf), Build(_otherHalf));

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("1 from contacts")]
    public long LinqOwners() => Sum(Claiming(_contacts));

    [Benchmark]
    [BenchmarkCategory("1 from contacts")]
    public long BuildAndAsk() => Ask(ContactLog.ByCustomer(_contacts));

    /// <summary>The same logs, contact by contact, as they come in over the years.</summary>
    [Benchmark]
    [BenchmarkCategory("1 from contacts")]
    public long LogEachAndAsk() => Ask(Build(_contacts));

    /// <summary>The logs stand already, as they do in a running host: only the questions.</summary>
    [Benchmark]
    [BenchmarkCategory("1 from contacts")]
    public long AskBuilt() => Ask(_logs);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("2 from two halves")]
    public long LinqOfTwoHalves() => Sum(Claiming(_oneHalf.Concat(_otherHalf)));

    [Benchmark]
    [BenchmarkCategory("2 from two halves")]
    public long UniteAndAsk()
    {
        Unite(_logs, _otherLogs);
        return Ask(_logs);
    }

    private static IEnumerable<Contact> Claiming(IEnumerable<Contact> contacts) =>
        contacts.Where(contact => contact.IsTwoWay && contact.Position == Position.Salesperson);

    private static long Sum(IEnumerable<Contact> claiming)
    {
        var sum = 0L;
        foreach (var ofCustomer in claiming.GroupBy(contact => contact.Customer))
            sum += ofCustomer.MinBy(contact => contact.At)!.Staff.Value.Length;
        return sum;
    }

    private static Dictionary<Id<Customer>, ContactLog> Build(Contact[] contacts)
    {
        var logs = new Dictionary<Id<Customer>, ContactLog>();
        foreach (var contact in contacts)
        {
            if (!logs.TryGetValue(contact.Customer, out var log))
                logs.Add(contact.Customer, log = new ContactLog());
            log.Add(contact);
        }

        return logs;
    }

    private static void Unite(Dictionary<Id<Customer>, ContactLog> logs, Dictionary<Id<Customer>, ContactLog> others)
    {
        foreach (var (customer, other) in others)
        {
            if (logs.TryGetValue(customer, out var log))
                log.Unite(other);
            else
                logs.Add(customer, other);
        }
    }

    private static long Ask(IReadOnlyDictionary<Id<Customer>, ContactLog> logs)
    {
        var sum = 0L;
        foreach (var log in logs.Values)
            sum += log.Ownership.Owner.GetValueOrDefault().Value.Length;
        return sum;
    }
}
