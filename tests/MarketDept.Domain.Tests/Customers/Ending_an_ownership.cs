using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("2.3")]
public class Ending_an_ownership
{
    private static readonly StaffMember Executive = Given.Person("X01", Position.SupervisingExecutive);

    [Fact]
    public void It_ends_without_a_successor_and_is_told()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 2));

        customer.EndOwnership(Sales("S01"), Manager, Authority, At(5));

        Assert.Equal("Unclaimed", Said(customer.Ownership));
        Assert.Equal("S01 by FirstContact since 1", Said(customer.Log.OwnershipAt(At(4))));
        Assert.Equal([new CustomerOwnershipEnded(new("S01"), Manager.Id) { Key = "C1", Sequence = 4, At = At(5) }], customer.TakeEvents());
        Assert.Contains("ended the ownership of S01", customer.ExplainOwnership(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 6, "Unclaimed")] // up to the end
    [InlineData(6, 6, "S02 by FirstContact since 6")]
    public void The_next_contact_after_it_founds_a_claim(long at, long recorded, string owner)
    {
        var customer = Ended();
        customer.RecordContact(Contact("3", "S02", at, recorded));

        Assert.Equal(owner, Said(customer.Ownership));
    }

    [Fact]
    public void A_contact_beyond_the_grace_counts_from_its_recording_here_too()
    {
        var customer = Customer(terms: Readings(Duration.FromMinutes(1)));
        customer.RecordContact(Contact("1", "S01", 1));
        customer.EndOwnership(Sales("S01"), Manager, Authority, At(5));
        customer.RecordContact(Contact("2", "S02", 4, 8));

        Assert.Equal("S02 by FirstContact since 8", Said(customer.Ownership));
    }

    [Fact]
    public void A_transfer_after_it_gives_him_to_somebody_also_at_its_instant()
    {
        var customer = Ended();
        customer.TransferTo(Sales("S03"), Manager, Authority, At(5));
        Assert.Equal("S03 by Transfer since 5", Said(customer.Ownership));

        customer.EndOwnership(Sales("S03"), Manager, Authority, At(5));
        Assert.Equal("Unclaimed", Said(customer.Ownership));
        Refused(customer, StepRefusals.BeforeLast, it => it.TransferTo(Sales("S03"), Manager, Authority, At(4)));
        Refused(customer, StepRefusals.BeforeLast, it => it.Arbitrate(Sales("S03"), Manager, Authority, At(4)));
    }

    [Fact]
    public void A_contest_after_it_is_arbitrated_among_those_who_came_after_it()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 1));
        customer.Arbitrate(Sales("S02"), Manager, Authority, At(3));
        customer.EndOwnership(Sales("S02"), Manager, Authority, At(5));
        Assert.Equal("Unclaimed", Said(customer.Ownership));
        Refused(customer, CustomerRefusals.NothingContested, it => it.Arbitrate(Sales("S01"), Manager, Authority, At(6)));

        customer.RecordContact(Contact("3", "S02", 7));
        customer.RecordContact(Contact("4", "S03", 7));
        Assert.Equal("Contested", Said(customer.Ownership));
        Refused(customer, CustomerRefusals.OwnerNotInContest, it => it.Arbitrate(Sales("S01"), Manager, Authority, At(8)));
        customer.Arbitrate(Sales("S03"), Manager, Authority, At(8));
        Assert.Equal("S03 by Arbitration since 8", Said(customer.Ownership));
    }

    [Fact]
    public void Only_the_owners_ownership_ends_and_not_before_it_began()
    {
        var customer = With(Contact("1", "S01", 3), Contact("2", "S02", 3));
        Assert.Equal(new ClauseId(2, 3), Refused(customer, CustomerRefusals.NotTheOwner, it => it.EndOwnership(Sales("S01"), Manager, Authority, At(5))).Clause);

        customer.TransferTo(Sales("S02"), Manager, Authority, At(5));
        Refused(customer, CustomerRefusals.NotTheOwner, it => it.EndOwnership(Sales("S01"), Manager, Authority, At(6)));
        Refused(customer, StepRefusals.BeforeLast, it => it.EndOwnership(Sales("S02"), Manager, Authority, At(4)));
    }

    [Fact]
    public void The_manager_decides_and_the_executive_where_he_is_a_party_or_there_is_none()
    {
        Refused(With(Contact("1", "S01", 1)), StaffingRefusals.NotEntitledToDecide, it => it.EndOwnership(Sales("S01"), Executive, Authority, At(5)));
        Refused(With(Contact("1", "S01", 1)), StaffingRefusals.NotEntitledToDecide, it => it.EndOwnership(Sales("S01"), Sales("S02"), Authority, At(5)));
        Refused(With(Contact("1", "S01", 1)), StaffingRefusals.DecidesOwnCase, it => it.EndOwnership(Sales("S01"), Sales("S01"), Authority, At(5)));

        var vacant = With(Contact("1", "S01", 1));
        vacant.EndOwnership(Sales("S01"), Executive, Authority.WithVacancy(new Interval(At(4), null)), At(5));
        Assert.Equal(Executive.Id, vacant.Log.Ends[0].By);

        var managers = Customer(terms: Readings(managerMayOwn: true));
        managers.RecordContact(By(Manager, "1", 1));
        Refused(managers, StaffingRefusals.DecidesOwnCase, it => it.EndOwnership(Manager, Manager, Authority, At(5)));
        managers.EndOwnership(Manager, Executive, Authority, At(5));
        Assert.Equal("Unclaimed", Said(managers.Ownership));
    }

    [Fact]
    public void All_of_a_leavers_customers_end_in_one_act_and_nobody_elses()
    {
        Customer first = WithIn("C1", Contact("1", "S01", 1)), others = WithIn("C2", Contact("1", "S02", 1, customer: "C2")),
            merged = WithIn("C3", Contact("1", "S01", 1, customer: "C3")), transferred = WithIn("C4");
        transferred.TransferTo(Sales("S01"), Manager, Authority, At(2));
        MergeInto(merged, WithIn("C9"), 3);

        Assert.Equal(
            [new("C1"), new("C4")],
            Domain.Customers.Customer.EndOwnerships([first, others, merged, transferred, first], Sales("S01"), Manager, Authority, At(5)));
        Assert.All([first, transferred], customer => Assert.Equal("Unclaimed", Said(customer.Ownership)));
        Assert.Equal("S02 by FirstContact since 1", Said(others.Ownership));
        Assert.Empty(Domain.Customers.Customer.EndOwnerships([first, others], Sales("S01"), Manager, Authority, At(6)));
    }

    [Fact]
    public void Where_one_of_them_cannot_end_none_does()
    {
        Customer first = WithIn("C1", Contact("1", "S01", 1)), later = WithIn("C2", Contact("1", "S01", 9, customer: "C2"));

        Assert.Equal(StepRefusals.BeforeLast, Assert.Throws<DomainException>(
            () => Domain.Customers.Customer.EndOwnerships([first, later], Sales("S01"), Manager, Authority, At(5))).Refusal);
        Assert.Equal(("S01 by FirstContact since 1", false), (Said(first.Ownership), first.HasChanged));
    }

    private static Customer Ended()
    {
        var customer = With(Contact("1", "S01", 1));
        customer.EndOwnership(Sales("S01"), Manager, Authority, At(5));
        customer.TakeEvents();
        return customer;
    }
}
