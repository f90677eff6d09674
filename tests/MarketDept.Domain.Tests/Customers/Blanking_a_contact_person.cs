using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("2.1")]
public class Blanking_a_contact_person
{
    private static readonly PhoneNumber His = PhoneNumber.Parse("13800138000");

    [Fact]
    public void Name_telephone_and_note_go_and_times_salesperson_and_owner_stay()
    {
        var customer = Known();
        var before = customer.Ownership;

        customer.BlankContactPerson("客户联系人", [His], [customer.Log.Contacts[0]], Sales("S01"), At(9));

        var contact = customer.Log.Contacts[0];
        Assert.Equal((null, true, At(1), At(2), "S01"), (contact.Note, contact.IsBlanked, contact.At, contact.RecordedAt, contact.Staff.Value));
        Assert.Equal((null, "每月二十吨零担", "020-87654321"), (customer.Interest!.ContactPerson, customer.Interest.Demand, "020-87654321"));
        Assert.Equal(["02087654321"], customer.Identity.Phones.Select(phone => phone.Number));
        Assert.Equal((before, At(3)), (customer.Ownership, customer.IdentitySince));
        Assert.Equal([new CustomerContactPersonBlanked(new("S01"), [new("1")], 1, true) { Key = "C1", Sequence = customer.EventCount, At = At(9) }], customer.TakeEvents());
        Assert.Equal(JsonOf(customer), JsonOf(FromJson(JsonOf(customer))));
        Assert.DoesNotContain("王经理", JsonOf(customer), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_asked_for_stays()
    {
        var customer = Known();

        customer.BlankContactPerson("别人", [PhoneNumber.Parse("13900139000")], [], Sales("S01"), At(9));

        Assert.Equal(("找王经理", "客户联系人", 2), (customer.Log.Contacts[0].Note, customer.Interest!.ContactPerson, customer.Identity.Phones.Count));
    }

    [Fact]
    public void A_copy_that_still_has_the_note_does_not_bring_it_back_and_a_copy_learns_of_it()
    {
        var (customer, copy) = (Known(), Known());
        customer.BlankContactPerson(null, [], [customer.Log.Contacts[0]], Sales("S01"), At(9));
        copy.TakeEvents();

        customer.Synchronize(copy);
        copy.Synchronize(customer);
        customer.RecordContact(copy.Log.Contacts[0]);

        Assert.All([customer, copy], it => Assert.True(it.Log.Contacts.Single().IsBlanked));
        Assert.Equal([customer.Log.Contacts[0]], Assert.IsType<CustomerEvidenceUnited>(copy.TakeEvents().Single()).Contacts);
    }

    [Fact]
    public void It_can_be_asked_of_a_record_that_was_merged_away_and_of_the_one_that_has_its_contacts()
    {
        var (from, into) = (Known(), WithIn("C9"));
        MergeInto(from, into, 20);

        from.BlankContactPerson(null, [His], [from.Log.Contacts[0]], Sales("S01"), At(21));
        into.BlankContactPerson("客户联系人", [], [into.Log.Contacts[0]], Sales("S01"), At(21));

        Assert.All([from, into], it => Assert.Null(it.Log.Contacts[0].Note));
        Assert.Null(into.Interest!.ContactPerson);
    }

    [Fact]
    public void A_long_log_finds_the_blanked_entry_again()
    {
        var customer = With([.. Enumerable.Range(0, 40).Select(i => Contact($"{i}", "S01", i))]);
        var entry = customer.Log.Contacts[30];
        customer.BlankContactPerson(null, [], [entry], Sales("S01"), At(90));

        customer.RecordContact(entry);

        Assert.Equal((40, true), (customer.Log.Contacts.Count, customer.Log.Contacts[30].IsBlanked));
    }

    [Fact]
    public void What_is_missing_or_is_not_in_the_log_is_a_mistake()
    {
        Mistaken(Known(), it => it.BlankContactPerson(null, [], [Contact("9", "S01", 1)], Sales("S01"), At(9)));
        Mistaken(Known(), it => it.BlankContactPerson(null, null!, [], Sales("S01"), At(9)));
        Mistaken(Known(), it => it.BlankContactPerson(null, [His], null!, Sales("S01"), At(9)));
        Mistaken(Known(), it => it.BlankContactPerson(null, [His], [it.Log.Contacts[0]], null!, At(9)));
    }

    private static Customer Known()
    {
        var customer = With(new Contact(new("1"), new("C1"), Sales("S01"), At(1), At(2), isTwoWay: true) { Note = "找王经理" });
        customer.CorrectIdentity(new CustomerIdentity(CustomerName.Parse("华运贸易有限公司"), null, His, PhoneNumber.Parse("020-87654321")), At(3));
        customer.ReportInterest(Report(), Authority);
        customer.TakeEvents();
        return customer;
    }
}
