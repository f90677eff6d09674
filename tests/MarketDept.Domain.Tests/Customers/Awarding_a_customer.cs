using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

public class Awarding_a_customer
{
    private static Customer Contested => With(Contact("1", "S01", 1), Contact("2", "S02", 1), Contact("3", "S03", 2));

    [Fact]
    [Clause("2.3")]
    public void The_manager_transfers_also_when_the_owner_leaves()
    {
        var customer = With(Contact("1", "S01", 1));

        customer.TransferTo(Sales("S02"), Manager, Authority, At(10));

        Assert.Equal("S02 by Transfer since 10", Said(customer.Ownership));
        Assert.Equal([new CustomerTransferred(new("S02"), new("M01")) { Key = "C1", Sequence = 3, At = At(10) }], customer.TakeEvents());
    }

    [Theory]
    [Clause("5.3")]
    [InlineData(true)]
    [InlineData(false)]
    public void A_manager_gains_a_customer_only_where_the_company_lets_managers_own(bool mayOwn)
    {
        var other = new StaffMember(new("M09"), "另一位经理", Position.Manager);
        var customer = Domain.Customers.Customer.Register(
            new("C1"), With().Identity, Sales("S01"), "展会", At(0), new OwnershipTerms { ManagerMayOwn = mayOwn });

        // A manager is a party then, so that the executive decides.
        var executive = new StaffMember(new("E01"), "主管领导", Position.SupervisingExecutive);
        if (mayOwn)
            customer.TransferTo(other, executive, Authority, At(10));
        else
            Assert.Same(CustomerRefusals.NotASalesperson, Assert.Throws<DomainException>(() => customer.TransferTo(other, executive, Authority, At(10))).Refusal);

        Assert.Equal(mayOwn ? other.Id : null, customer.Ownership.Owner);
    }

    [Fact]
    [Clause("2.3")]
    public void Of_two_transfers_at_one_instant_the_second_command_holds()
    {
        var customer = With();

        customer.TransferTo(Sales("S02"), Manager, Authority, At(10));
        customer.TransferTo(Sales("S01"), Manager, Authority, At(10));

        Assert.Equal("S01 by Transfer since 10", Said(customer.Ownership));
    }

    [Fact]
    [Clause("2.3")]
    public void A_transfer_is_not_of_before_the_last_one_or_of_before_the_record_was_opened()
    {
        var customer = With(Contact("1", "S01", -3, 1));
        Assert.Equal(new ClauseId(2, 3), Refused(customer, StepRefusals.BeforeLast,
            it => it.TransferTo(Sales("S02"), Manager, Authority, At(-1))).Clause);

        customer.TransferTo(Sales("S02"), Manager, Authority, At(10));
        Refused(customer, StepRefusals.BeforeLast, it => it.TransferTo(Sales("S03"), Manager, Authority, At(9)));

        Assert.Equal("S02 by Transfer since 10", Said(customer.Ownership));
    }

    [Fact]
    [Clause("8.1.2")]
    public void An_arbitration_is_not_of_before_the_last_one_or_of_before_the_record_was_opened()
    {
        var customer = With(Contact("1", "S01", -3), Contact("2", "S02", -3));
        Assert.Equal(new ClauseId(8, 1, 2), Refused(customer, StepRefusals.BeforeLast,
            it => it.Arbitrate(Sales("S02"), Manager, Authority, At(-1))).Clause);

        customer.Arbitrate(Sales("S02"), Manager, Authority, At(10));
        Refused(customer, StepRefusals.BeforeLast, it => it.Arbitrate(Sales("S01"), Manager, Authority, At(9)));
    }

    [Fact]
    [Clause("8.2.1")]
    public void A_contact_noted_offline_comes_in_late_whatever_was_decided_since()
    {
        var customer = With(Contact("1", "S01", 5));
        customer.TransferTo(Sales("S02"), Manager, Authority, At(10));
        customer.Activate(At(11));

        customer.RecordContact(Contact("2", "S03", -60, 3));

        Assert.Equal(2, customer.Log.Contacts.Count);
        Assert.Equal(["S03", "S01"], customer.Log.Claims().Select(claim => claim.Staff.Value));
    }

    [Theory]
    [Clause("2.3")]
    [Clause("4.1")]
    [InlineData(DelegatedFrom, true)]
    [InlineData(DelegatedFrom - 1, false)]
    public void The_deputy_transfers_as_long_as_it_is_delegated_to_him(int at, bool isDelegated)
    {
        var customer = With(Contact("1", "S01", 1));
        if (!isDelegated)
        {
            Refused(customer, StaffingRefusals.NotEntitledToDecide, it => it.TransferTo(Sales("S02"), Deputy, Authority, At(at)));
            return;
        }

        customer.TransferTo(Sales("S02"), Deputy, Authority, At(at));
        Assert.Equal($"S02 by Transfer since {at}", Said(customer.Ownership));
    }

    [Theory]
    [Clause("2.3")]
    [InlineData("salesperson")]
    [InlineData("collector")]
    [InlineData("warehouse-order-clerk")]
    [InlineData("supervising-executive")]
    public void Nobody_else_transfers(string position) =>
        Refused(With(Contact("1", "X", 1)), StaffingRefusals.NotEntitledToDecide,
            it => it.TransferTo(Sales("S02"), Person("X", Position.FromName(position)), Authority, At(10)));

    [Theory]
    [Clause("2.3")]
    [InlineData("collector")]
    [InlineData("deputy-manager")]
    [InlineData("department-head")]
    public void To_a_non_salesperson_is_refused(string position) =>
        Refused(With(Contact("1", "S01", 1)), CustomerRefusals.NotASalesperson,
            it => it.TransferTo(Person("X", Position.FromName(position)), Manager, Authority, At(10)));

    [Fact]
    [Clause("2.3")]
    public void To_himself_is_refused()
    {
        Refused(With(), StaffingRefusals.DecidesOwnCase, it => it.TransferTo(Sales("S01"), Sales("S01"), Authority, At(10)));
        Refused(With(), StaffingRefusals.DecidesOwnCase, it => it.TransferTo(Sales("M01"), Manager, Authority, At(10)));
        Refused(With(), CustomerRefusals.NotASalesperson, it => it.TransferTo(Manager, Manager, Authority, At(10)));
    }

    [Fact]
    [Clause("8.1.2")]
    public void The_manager_arbitrates_a_contest()
    {
        var customer = Contested;

        customer.Arbitrate(Sales("S02"), Manager, Authority, At(10));

        Assert.Equal("S02 by Arbitration since 10", Said(customer.Ownership));
        Assert.Equal([new CustomerArbitrated(new("S02"), new("M01")) { Key = "C1", Sequence = 5, At = At(10) }], customer.TakeEvents());
        Assert.Contains("the manager settled a contest", customer.ExplainOwnership(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.1.2")]
    public void Where_nothing_is_contested_an_arbitration_is_refused()
    {
        Refused(With(), CustomerRefusals.NothingContested, it => it.Arbitrate(Sales("S01"), Manager, Authority, At(10)));
        Refused(With(Contact("1", "S01", 1), Contact("2", "S02", 2)), CustomerRefusals.NothingContested,
            it => it.Arbitrate(Sales("S01"), Manager, Authority, At(10)));
        Refused(Contested, CustomerRefusals.NothingContested, it => it.Arbitrate(Sales("S01"), Manager, Authority, At(0)));
    }

    [Fact]
    [Clause("8.1.2")]
    public void One_who_is_not_in_the_contest_gains_nothing()
    {
        Refused(Contested, CustomerRefusals.OwnerNotInContest, it => it.Arbitrate(Sales("S03"), Manager, Authority, At(10)));
        Refused(Contested, CustomerRefusals.NotASalesperson, it => it.Arbitrate(Collector, Manager, Authority, At(10)));
    }

    [Fact]
    [Clause("8.1.2")]
    public void The_one_who_gains_does_not_arbitrate_nor_does_a_deputy_to_whom_it_is_not_delegated()
    {
        Refused(Contested, StaffingRefusals.DecidesOwnCase, it => it.Arbitrate(Sales("S01"), Sales("S01"), Authority, At(10)));
        Refused(Contested, StaffingRefusals.NotEntitledToDecide, it => it.Arbitrate(Sales("S01"), Sales("S02"), Authority, At(10)));
        Refused(Contested, StaffingRefusals.NotEntitledToDecide, it => it.Arbitrate(Sales("S01"), Deputy, Authority, At(10)));
    }

    [Fact]
    [Clause("8.1.2")]
    public void An_arbitration_can_be_done_again_and_yields_to_earlier_evidence()
    {
        var customer = Contested;
        customer.Arbitrate(Sales("S02"), Manager, Authority, At(10));
        customer.Arbitrate(Sales("S01"), Manager, Authority, At(10));
        Assert.Equal("S01 by Arbitration since 10", Said(customer.Ownership));

        customer.RecordContact(Contact("4", "S03", 0, 11));
        Assert.Equal("S03 by FirstContact since 0", Said(customer.Ownership));
    }

    [Fact]
    public void Somebody_who_is_missing_is_a_mistake()
    {
        Mistaken(Contested, it => it.TransferTo(null!, Manager, Authority, At(10)));
        Mistaken(Contested, it => it.TransferTo(Sales("S01"), null!, Authority, At(10)));
        Mistaken(Contested, it => it.TransferTo(Sales("S01"), Manager, null!, At(10)));
        Mistaken(Contested, it => it.Arbitrate(null!, Manager, Authority, At(10)));
        Mistaken(Contested, it => it.Arbitrate(Sales("S01"), Manager, null!, At(10)));
    }
}
