using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("8.2.1")]
public class Recording_contacts
{
    [Fact]
    public void A_contact_is_kept_as_it_was_logged_and_told()
    {
        var customer = With();
        var contact = new Contact(new("1"), new("C1"), Sales("S01"), At(1), At(2), isTwoWay: true) { Channel = ContactChannel.VisitToCustomer, Note = "送资料" };

        customer.RecordContact(contact);

        Assert.Equal([contact], customer.Log.Contacts);
        Assert.Equal([new CustomerContactRecorded(contact) { Key = "C1", Sequence = 2, At = At(2) }], customer.TakeEvents());
        Assert.Equal("S01 by FirstContact since 1", Said(customer.Ownership));
    }

    [Fact]
    public void A_correction_is_another_entry_and_the_first_stays()
    {
        var customer = With(Contact("1", "S01", 1));

        customer.RecordContact(Contact("2", "S01", 2));

        Assert.Equal(["1", "2"], customer.Log.Contacts.Select(contact => contact.Id.Value));
    }

    [Fact]
    public void The_same_contact_again_changes_nothing_and_tells_nothing()
    {
        var customer = With(Contact("1", "S01", 1));
        var before = JsonOf(customer);

        customer.RecordContact(Contact("1", "S01", 1));

        Assert.Equal(before, JsonOf(customer));
        Assert.Empty(customer.TakeEvents());
    }

    [Fact]
    public void Another_contact_under_an_id_that_is_taken_is_refused() =>
        Refused(With(Contact("1", "S01", 1)), CustomerRefusals.ContactIdTaken, it => it.RecordContact(Contact("1", "S01", 2)));

    [Fact]
    public void A_contact_of_another_customer_is_a_mistake()
    {
        Mistaken(With(), it => it.RecordContact(Contact("1", "S01", 1, customer: "C2")));
        Mistaken(With(), it => it.RecordContact(null!));
    }

    [Theory]
    [InlineData("dispatcher")]
    [InlineData("department-head")]
    [InlineData("supervising-executive")]
    public void Somebody_from_outside_the_department_is_refused(string position) =>
        Refused(With(), CustomerRefusals.ContactByOutsider, it => it.RecordContact(By(Person("X", Position.FromName(position)), "1", 1)));

    [Theory]
    [Clause("6.5")]
    [Clause("8.1.1")]
    [InlineData("collector")]
    [InlineData("warehouse-order-clerk")]
    [InlineData("deputy-manager")]
    [InlineData("manager")]
    public void Of_everybody_else_in_the_department_it_is_kept_and_founds_no_claim(string position)
    {
        var customer = With(By(Person("X", Position.FromName(position)), "1", 1));

        Assert.Single(customer.Log.Contacts);
        Assert.Equal("Unclaimed", Said(customer.Ownership));
        customer.RecordContact(Contact("2", "S01", 9));
        Assert.Equal("S01 by FirstContact since 9", Said(customer.Ownership));
    }

    [Fact]
    [Clause("8.1.1")]
    public void A_call_that_nobody_answers_is_kept_and_founds_no_claim()
    {
        var customer = With(Contact("1", "S01", 1, twoWay: false));

        Assert.Single(customer.Log.Contacts);
        Assert.Equal("Unclaimed", Said(customer.Ownership));
    }

    [Fact]
    public void The_companys_grace_applies_to_the_customers_log()
    {
        var customer = Customer(terms: Readings(Duration.FromMinutes(5)));
        customer.RecordContact(Contact("1", "S01", 1, 7));
        customer.RecordContact(Contact("2", "S02", 2, 7));

        Assert.Equal("S02 by FirstContact since 2", Said(customer.Ownership));
    }

    [Fact]
    public void A_blank_note_or_a_contact_before_it_happened_is_a_mistake()
    {
        Mistake.Thrown(() => new Contact(new("1"), new("C1"), Manager, At(1), At(1), true) { Note = " " });
        Mistake.Thrown(() => new Contact(new("1"), new("C1"), Manager, At(1) + Duration.Epsilon, At(1), true));
        Mistake.Thrown(() => new Contact(default, new("C1"), Manager, At(1), At(1), true));
    }

    [Fact]
    public void What_is_entered_into_the_log_that_was_handed_out_changes_nothing()
    {
        var customer = With(Contact("1", "S01", 10));

        customer.Log.Add(Contact("2", "S02", 5));

        Assert.Equal("S01", customer.Ownership.Owner.ToString());
        Assert.Single(customer.Log.Contacts);
    }
}
