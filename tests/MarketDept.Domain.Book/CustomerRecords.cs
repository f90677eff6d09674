using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Book;

/// <summary>The customers of a case, after everything that its facts say has happened with them, in that order.</summary>
internal sealed class CustomerRecords
{
    private const string OnlyOne = "客户";
    private static readonly Instant Opened = Instant.FromUtc(2026, 1, 1, 0, 0);
    private readonly Dictionary<string, Customer> _byName = new(StringComparer.Ordinal);
    private readonly OwnershipTerms _terms;

    internal CustomerRecords(Case it)
    {
        _terms = OwnershipTerms.Default with
        {
            RecordingGrace = it.Settings?.Count(Columns.Grace, "小时") is { } hours ? Duration.FromHours(hours) : null,
            FirstAttemptCounts = it.IsSet(Columns.FirstAttempt, false),
            ManagerMayOwn = it.IsSet(Columns.ManagerOwns, false),
            ProtectedSilence = it.Settings?.Count(Columns.Silence, "天") is { } days ? Duration.FromDays(days) : null,
        };
        foreach (var row in it.Facts.Where(table => table.Has(Columns.Event)).SelectMany(table => table.Rows))
        {
            try
            {
                Happened(row, row.Text(Columns.Event) switch
                {
                    Words.Gathered => Named(row[Columns.Record] ?? OnlyOne, Person(row, Columns.Who), row.Text(Columns.Channel), row.Moment(Columns.When)),
                    Words.Left => _byName.Values.First(),
                    _ => Named(row[Columns.Record]),
                });
            }
            catch (DomainException refusal)
            {
                Refused.Add(new Result
                {
                    [Columns.When] = row.Text(Columns.When), [Columns.Event] = row.Text(Columns.Event), [Columns.Who] = row.Text(Columns.Who),
                    [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString(),
                });
            }
        }
    }

    /// <summary>Of which record it is asked whose the customer was, and when.</summary>
    internal List<(string Record, Instant At)> Asked { get; } = [];

    /// <summary>The records that were not merged away.</summary>
    internal IEnumerable<Customer> Current => _byName.Values.Where(customer => customer.MergedInto is null);

    /// <summary>What did not stand; it changed nothing.</summary>
    internal List<Result> Refused { get; } = [];

    internal Customer Only => _byName.Values.Single();

    /// <summary>A customer by the name of his record; where a case has one customer only, he needs none.</summary>
    internal Customer Named(string? record) => Named(record ?? OnlyOne, People.Named("业务员"), "名录", Opened);

    private Customer Named(string name, StaffMember gatherer, string channel, Instant at) => _byName.TryGetValue(name, out var known) ? known
        : _byName[name] = Customer.Register(new(name), new CustomerIdentity(CustomerName.Parse(name)), gatherer, channel, at, _terms);

    private void Happened(Row row, Customer customer)
    {
        var at = row.Moment(Columns.When);
        switch (row.Text(Columns.Event))
        {
            case Words.TwoWay or Words.Unanswered:
                var recorded = row[Columns.Recorded] is null ? at : row.Moment(Columns.Recorded);
                customer.RecordContact(new Contact(
                    new($"{customer.Log.Contacts.Count + 1}"), customer.Id, Person(row, Columns.Who), at, recorded, row.Text(Columns.Event) == Words.TwoWay));
                break;
            case Words.Transferred:
                customer.TransferTo(Person(row, Columns.Who), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Arbitrated:
                customer.Arbitrate(Person(row, Columns.Who), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Gathered:
                break;
            case Words.CollectorNamed:
                customer.AssignCollector(Person(row, Columns.Who), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Ended:
                customer.EndOwnership(Person(row, Columns.Who), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Left:
                Customer.EndOwnerships(_byName.Values, Person(row, Columns.Who), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Merged:
                Customer.Merge(customer, Named(row.Text(Columns.Into)), Person(row, Columns.By), new DecisionAuthority(), at);
                break;
            case Words.Asked:
                Asked.Add((customer.Id.Value, at));
                break;
            case var other:
                throw new CaseFault($"“经过”没有“{other}”这一种");
        }
    }

    private static StaffMember Person(Row row, Column column) => People.Named(row.Text(column));
}
