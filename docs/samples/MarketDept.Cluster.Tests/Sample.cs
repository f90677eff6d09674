using static MarketDept.Domain.Receivables.Statements.LedgerEntry;

namespace MarketDept.Cluster.Tests;

/// <summary>Made-up customers, contacts and ledger entries, the same for the same seed.</summary>
public sealed class Sample
{
    public static readonly Instant Opened = Instant.FromUtc(2026, 5, 1, 0, 0);
    public static readonly LocalDate AsOf = new(2026, 6, 1);
    public static readonly YearMonth Month = new(2026, 5);
    private static readonly StaffMember[] Sellers = [.. Enumerable.Range(1, 9).Select(it => new StaffMember(new($"S{it}"), $"业务员{it}", Position.Salesperson))];
    private readonly Random _random;

    public Sample(int customers, int seed)
    {
        _random = new(seed);
        Customers = [.. Enumerable.Range(0, customers).Select(it => new Id<Customer>($"K{it:D5}"))];
        Contacts = [.. Customers.SelectMany(ContactsOf)];
        Entries = [.. Customers.SelectMany(EntriesOf)];
    }

    public Id<Customer>[] Customers { get; }

    public Contact[] Contacts { get; }

    /// <summary>The entries by customer; those of one customer in the order in which they have to come.</summary>
    public (Id<Customer> Customer, LedgerEntry Entry)[] Entries { get; }

    public static StaffMember Gatherer => Sellers[0];

    public static CustomerIdentity Identity(Id<Customer> customer) => new(CustomerName.Parse($"客户{customer}有限公司"));

    /// <summary>In another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    // The time is one of few, so that some customers are contested.
    private IEnumerable<Contact> ContactsOf(Id<Customer> customer) => Enumerable.Range(1, _random.Next(1, 5)).Select(it =>
    {
        var at = Opened + Duration.FromHours(_random.Next(1, 40));
        return new Contact(new($"C{it}"), customer, Sellers[_random.Next(Sellers.Length)], at, at + Duration.FromMinutes(5), _random.Next(4) > 0) { Note = $"第{it}次联系" };
    }).ToArray();

    private List<(Id<Customer>, LedgerEntry)> EntriesOf(Id<Customer> customer)
    {
        var (first, second) = (new Id<Bill>($"B-{customer}-1"), new Id<Bill>($"B-{customer}-2"));
        List<(Id<Customer>, LedgerEntry)> entries =
        [
            (customer, new LedgerBill(first, customer, Day(4, 1, 30), Day(5, 1, 30), Amount(10_000, 90_000))),
            (customer, new LedgerBill(second, customer, Day(5, 1, 20), _random.Next(5) == 0 ? null : Day(6, 1, 20), Amount(10_000, 90_000))),
            (customer, new LedgerReceipt(new($"R-{customer}"), customer, Day(5, 20, 28), Amount(5_000, 120_000), _random.Next(2) == 0 ? [] : [second])),
        ];
        if (_random.Next(3) == 0)
            entries.Add((customer, new LedgerDeduction(new($"D-{customer}"), first, Day(5, 1, 29), Amount(100, 9_000))));
        if (_random.Next(9) == 0)
            entries.Add((customer, new LedgerReturn(new($"R-{customer}"), Day(5, 28, 31))));
        return entries;
    }

    private LocalDate Day(int month, int first, int last) => new(2026, month, _random.Next(first, last + 1));

    private Money Amount(int from, int to) => Money.FromFen(_random.Next(from, to));
}
