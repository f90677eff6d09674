using MarketDept.Domain.Customers;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Violations.Conduct;

[Clause("8.1.3")]
[Clause("11.2.4")]
public class Taking_a_customer
{
    private static Customer OfS01 => With(Contact("1", "S01", 1), Contact("2", "S02", 5));

    [Fact]
    public void With_all_three_facts_leads_to_the_serious_breach()
    {
        var assessment = Assessed(Taken(OfS01, "S02", 5, true, true, true, Loss(5230)), By("S02"));

        Assert.Equal("11.2.4", assessment.Clause!.Id.ToString());
        Assert.Equal((Yuan(50), Yuan(5230)), (assessment.FinePerPerson, assessment.Compensation));
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    [InlineData(null, false, true)]
    public void Without_one_of_them_leads_to_the_plain_breach(bool? intentional, bool? dataTaken, bool? appropriated)
    {
        var assessment = Assessed(Taken(OfS01, "S02", 5, intentional, dataTaken, appropriated, Loss(100, 0.5m)), By("S02"));

        Assert.Equal(("11.1", "8.1.3"), (assessment.Clause!.Id.ToString(), assessment.Basis!.Id.ToString()));
        Assert.Equal((Yuan(10), Yuan(50)), (assessment.FinePerPerson, assessment.Compensation));
    }

    [Fact]
    public void With_intent_unknown_is_undetermined_and_with_neither_act_no_breach()
    {
        Assert.Equal(FactNames.Intentional, Assessed(Taken(OfS01, "S02", 5, null, true, true), By("S02")).Missing);
        Assert.Equal(Outcome.NotApplicable, Assessed(Taken(OfS01, "S02", 5, true, false, false), By("S02")).Outcome);
    }

    [Fact]
    public void His_own_cannot_be_taken() =>
        Assert.Equal("8.1.3", RefusedWith(ViolationRefusals.TakesHisOwn, OfS01, "S01", 5).Clause.ToString());

    [Fact]
    public void Nobodys_cannot_be_taken()
    {
        RefusedWith(ViolationRefusals.NobodysCustomer, With(), "S02", 5);
        RefusedWith(ViolationRefusals.NobodysCustomer, OfS01, "S02", 0);
    }

    [Fact]
    public void A_contested_one_cannot_be_taken_by_those_who_claim_him_until_it_is_settled()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 1));
        Assert.Equal("8.1.3", RefusedWith(ViolationRefusals.ClaimsHimToo, customer, "S02", 5).Clause.ToString());

        customer.Arbitrate(Sales("S01"), Manager, Authority, At(6));
        RefusedWith(ViolationRefusals.ClaimsHimToo, customer, "S02", 5);
        Assert.NotNull(Taken(customer, "S02", 6, true, false, true));
    }

    [Fact]
    public void One_contested_between_others_is_taken_by_a_third()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 1), Contact("3", "S03", 2));

        Assert.Equal(new ViolationFacts.CustomerPoaching(Fact.No, Fact.No, Fact.Yes), Taken(customer, "S03", 5, false, false, true));
    }

    [Fact]
    public void Whom_a_lapsed_protection_left_contested_is_taken_by_his_former_owner_and_not_by_the_rivals()
    {
        var customer = Customer(terms: Readings(protection: Duration.FromMinutes(10)));
        foreach (var contact in new[] { Contact("1", "S01", 0), Contact("2", "S02", 5), Contact("3", "S02", 12), Contact("4", "S03", 12) })
            customer.RecordContact(contact);

        RefusedWith(ViolationRefusals.ClaimsHimToo, customer, "S02", 13);
        Assert.NotNull(Taken(customer, "S01", 13, true, false, true));
    }

    [Theory]
    [InlineData("S02", 0)] // nobody's yet
    [InlineData("S01", 5)] // his own
    public void Copying_is_a_breach_whosever_the_customer_is_and_then_he_was_not_taken(string actor, long at)
    {
        var assessment = Assessed(Taken(OfS01, actor, at, true, true, true, EconomicLoss.None), By(actor));

        Assert.Equal(("11.1", "8.1.3"), (assessment.Clause!.Id.ToString(), assessment.Basis!.Id.ToString()));
        Assert.Equal(Fact.No, Taken(OfS01, actor, at, true, null, true).CustomerAppropriated);
    }

    [Fact]
    [Clause("2.3")]
    public void Whose_he_was_at_that_instant_decides_and_not_whose_he_is()
    {
        var customer = OfS01;
        customer.TransferTo(Sales("S02"), Manager, Authority, At(10));

        Assert.NotNull(Taken(customer, "S02", 9, true, true, true));
        RefusedWith(ViolationRefusals.TakesHisOwn, customer, "S02", 10);
        Assert.NotNull(Taken(customer, "S01", 10, true, true, true));
    }

    [Fact]
    public void A_contact_that_was_logged_gives_its_person_and_its_instant()
    {
        var customer = OfS01;

        Assert.Equal(
            Taken(customer, "S02", 5, true, null, false),
            CustomerTaking.FactsOf(customer, customer.Log.Contacts[1], new(Fact.Yes, Fact.Unknown, Fact.No)));
        Assert.Equal(
            ViolationRefusals.TakesHisOwn,
            Assert.Throws<DomainException>(() => CustomerTaking.FactsOf(customer, customer.Log.Contacts[0], new(Fact.Yes, Fact.No, Fact.Yes))).Refusal);
    }

    [Fact]
    public void A_contact_that_is_not_in_the_customers_log_is_a_mistake() =>
        Assert.Throws<ArgumentException>("contact",
            () => CustomerTaking.FactsOf(OfS01, Contact("9", "S02", 5, customer: "C9"), AllThere));

    [Fact]
    public void Somebody_who_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => Taken(null!, "S02", 5, true, true, true));
        Mistake.Thrown(() => CustomerTaking.Facts(OfS01, default, AllThere, At(5)));
        Mistake.Thrown(() => CustomerTaking.FactsOf(OfS01, null!, AllThere));
        Assert.Equal("customer", Mistake.Thrown(() => CustomerTaking.FactsOf(null!, Contact("1", "S02", 5), AllThere)).ParamName);
        Mistake.Thrown(() => CustomerTaking.Facts(OfS01, new("S02"), null!, At(5)));
    }

    private static ViolationFacts.CustomerPoaching AllThere => new(Fact.Yes, Fact.Yes, Fact.Yes);

    private static ViolationFacts.CustomerPoaching Taken(
        Customer customer, string actor, long at, bool? intentional, bool? dataTaken, bool? appropriated, EconomicLoss? loss = null) =>
        CustomerTaking.Facts(
            customer, new(actor), new(Fact.FromNullable(intentional), Fact.FromNullable(dataTaken), Fact.FromNullable(appropriated), loss), At(at));

    private static DomainException RefusedWith(Refusal refused, Customer customer, string actor, long at)
    {
        var refusal = Assert.Throws<DomainException>(() => Taken(customer, actor, at, true, false, true));
        Assert.Same(refused, refusal.Refusal);
        return refusal;
    }
}
