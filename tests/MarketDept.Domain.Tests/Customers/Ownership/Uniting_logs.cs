using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

/// <summary>The owner is a function of the set of entries: whatever the order, however often, over however many branches.</summary>
[Clause("8.1.2")]
public class Uniting_logs
{
    private static readonly OwnershipTerms[] All = [Readings(), Readings(Duration.FromMinutes(2)), Readings(Duration.Zero), Readings(firstAttempt: true)];

    [Property(Arbitrary = [typeof(EntryArbitraries)], MaxTest = 3000)]
    public void The_owner_is_the_one_an_oracle_finds_from_the_bare_entries(Entries entries) =>
        Assert.All(All, terms => Assert.Equal(
            OwnershipOracle.Of(entries.All(), terms), Said(Log(terms, entries.All()).Ownership)));

    [Property(Arbitrary = [typeof(EntryArbitraries)], MaxTest = 2000)]
    public void The_owner_is_right_after_every_single_entry(Entries entries)
    {
        var log = new ContactLog();
        var entered = new List<object>();
        foreach (var entry in entries.All())
        {
            Enter(log, entry);
            entered.Add(entry);
            Assert.Equal(OwnershipOracle.Of(entered, log.Terms), Said(log.Ownership));
        }
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void The_order_of_entry_does_not_matter(Entries entries)
    {
        var log = Log(entries.All());
        foreach (var order in new[] { entries.All().Reverse(), entries.All().OrderBy(entry => entry.GetHashCode()) })
            AssertSame(log, Log([.. order]));
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void Uniting_is_commutative(Entries one, Entries other) =>
        AssertSame(United(Log(one.All("L")), Log(other.All("R"))), United(Log(other.All("R")), Log(one.All("L"))));

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void Uniting_is_associative(Entries one, Entries two, Entries three) => AssertSame(
        United(United(Log(one.All("A")), Log(two.All("B"))), Log(three.All("C"))),
        United(Log(one.All("A")), United(Log(two.All("B")), Log(three.All("C")))));

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void Uniting_is_idempotent(Entries entries)
    {
        var log = Log(entries.All());
        var count = log.Contacts.Count;

        AssertSame(Log(entries.All()), United(log, Log(entries.All())));
        Assert.Equal(count, log.Contacts.Count);
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void Once_there_is_a_claim_there_is_an_owner_or_a_contest(Entries entries)
    {
        var log = Log(entries.All());

        var ended = log.Ends.MaxBy(end => (end.At, end.Sequence));
        var transferred = log.Transfers.Any(transfer => ended is null || (transfer.At, transfer.Sequence).CompareTo((ended.At, ended.Sequence)) >= 0);
        // An arbitration under another record, decided after the end, stands too.
        var isDecided = transferred || log.Ownership.Ground == OwnershipGround.Arbitration;
        Assert.Equal(log.Claims().Count == 0 && !isDecided, log.Ownership.Ground == OwnershipGround.None);
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void A_transfer_outranks_everything(Entries entries)
    {
        var log = Log([.. entries.All(), Transfer("S9", 1000)]);

        Assert.Equal("S9 by Transfer since 1000", Said(log.Ownership));
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void After_an_end_nobody_owns_the_customer_until_the_next_contact_or_transfer(Entries entries)
    {
        var log = Log([.. entries.All(), End("S0", 1000)]);
        Assert.Equal((OwnershipGround.None, 0), (log.Ownership.Ground, log.Claims().Count));

        Enter(log, Contact("late", "S1", 900, 1001));
        Enter(log, Contact("at", "S1", 1000));
        Assert.Equal(OwnershipGround.None, log.Ownership.Ground);
        Enter(log, Contact("next", "S2", 1001));
        Assert.Equal("S2 by FirstContact since 1001", Said(log.Ownership));
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)])]
    public void A_note_blanked_in_one_copy_is_blanked_in_all(Entries entries)
    {
        object[] all = [.. entries.All().Select(entry => entry is Contact contact ? Noted(contact) : entry)];
        object[] blanked = [.. all.Select((entry, i) => entry is Contact contact && i % 2 == 0 ? contact.WithoutNote() : entry)];

        AssertSame(Log(blanked), United(Log(all), Log(blanked)));
        AssertSame(Log(blanked), United(Log(blanked), Log(all)));
        AssertSame(Log(blanked), United(United(Log(all), Log(blanked)), Log(all)));
        Assert.Equal(Said(Log(all).Ownership), Said(Log(blanked).Ownership));
    }

    private static Contact Noted(Contact it) =>
        new(it.Id, it.Customer, Given.Person(it.Staff.Value, it.Position), it.At, it.RecordedAt, it.IsTwoWay) { Note = "找王经理" };

    [Fact]
    public void Logs_in_which_one_id_stands_for_two_contacts_are_refused_and_nothing_is_taken_over()
    {
        var log = Log(Contact("1", "S01", 10));
        var other = Log(Contact("0", "S02", 5), Contact("1", "S01", 11));

        Assert.Equal(CustomerRefusals.ContactIdTaken, Assert.Throws<DomainException>(() => log.Unite(other)).Refusal);
        Assert.Single(log.Contacts);
    }

    private static ContactLog United(ContactLog one, ContactLog other)
    {
        one.Unite(other);
        return one;
    }

    private static void AssertSame(ContactLog one, ContactLog other)
    {
        Assert.Equal(Said(one.Ownership), Said(other.Ownership));
        Assert.Equal(one.Claims(), other.Claims());
        Assert.Equal(one.JudgedArbitrations(), other.JudgedArbitrations());
        Assert.Equal(one.Contacts.ToHashSet(), other.Contacts.ToHashSet());
    }
}
