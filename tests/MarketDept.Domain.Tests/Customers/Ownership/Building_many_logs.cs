using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

[Clause("8.2.1")]
public class Building_many_logs
{
    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void Each_is_the_one_that_its_contacts_make_one_by_one(Entries entries)
    {
        Contact[] contacts = [.. entries.All().Concat(entries.All("L").Reverse()).OfType<Contact>().Select((contact, i) => i % 3 == 0 ? contact.WithoutNote() : contact)];
        foreach (var terms in new[] { null, Readings(Duration.Zero), Readings(firstAttempt: true) })
        {
            var logs = ContactLog.ByCustomer(contacts.Concat(contacts), terms);

            Assert.Equal(contacts.Select(contact => contact.Customer).ToHashSet(), logs.Keys.ToHashSet());
            foreach (var (customer, log) in logs)
            {
                var one = Log(terms, [.. contacts.Where(contact => contact.Customer == customer)]);
                Assert.Equal(one.Contacts, log.Contacts);
                Assert.Equal((Said(one.Ownership), one.Terms), (Said(log.Ownership), log.Terms));
                Assert.Equal(one.Claims(), log.Claims());
            }
        }
    }

    [Fact]
    public void A_log_of_many_contacts_is_built_and_goes_on_like_any_other()
    {
        Contact[] contacts = [.. Enumerable.Range(0, 100).Select(i => Contact($"{i}", $"S{i}", 100 - i))];
        var log = ContactLog.ByCustomer(contacts)[new("C1")];

        Assert.Equal("S99 by FirstContact since 1", Said(log.Ownership));
        Assert.False(log.Add(contacts[50]));
        Assert.True(log.Add(Contact("new", "S1", 0)));
        Assert.Equal("S1 by FirstContact since 0", Said(log.Ownership));
    }

    [Fact]
    public void What_one_log_refuses_all_refuse()
    {
        Assert.Empty(ContactLog.ByCustomer([]));
        Assert.Equal(
            CustomerRefusals.ContactIdTaken,
            Assert.Throws<DomainException>(() => ContactLog.ByCustomer([Contact("1", "S1", 0), Contact("1", "S1", 0, customer: "C2"), Contact("1", "S2", 0)])).Refusal);
        Assert.Throws<ArgumentNullException>("contacts", () => ContactLog.ByCustomer(null!));
        Assert.Throws<ArgumentNullException>("contacts", () => ContactLog.ByCustomer([null!]));
    }

    [Fact]
    public void The_work_grows_like_the_contacts() => Assert.InRange(Allocations.Growth(500, n =>
    {
        Contact[] contacts = [.. Enumerable.Range(0, n).Select(i => Contact($"{i}", "S1", i, customer: $"C{i / 10}"))];
        return () => ContactLog.ByCustomer(contacts);
    }), 0, 4 * 1.5);
}
