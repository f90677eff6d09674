using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

public class Settling_and_locating
{
    private static readonly LocalDate First = new(2026, 6, 10);

    [Fact]
    public void The_method_of_a_day_is_the_term_that_began_last()
    {
        var customer = With();
        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First.PlusDays(10), 1));
        customer.AgreeSettlement(Term(SettlementMethod.Prepaid, First, 2));

        Assert.Null(customer.SettlementOn(First.PlusDays(-1)));
        Assert.Equal(SettlementMethod.Prepaid, customer.SettlementOn(First));
        Assert.Equal(SettlementMethod.Prepaid, customer.SettlementOn(First.PlusDays(9)));
        Assert.Equal(SettlementMethod.Monthly, customer.SettlementOn(First.PlusDays(10)));
        Assert.Equal([SettlementMethod.Monthly, SettlementMethod.Prepaid], customer.Settlements.Select(term => term.Method));
    }

    [Fact]
    public void Of_two_terms_from_one_day_the_one_recorded_last_holds()
    {
        var customer = With();
        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First, 1));
        customer.AgreeSettlement(Term(SettlementMethod.Collect, First, 1));

        Assert.Equal(SettlementMethod.Collect, customer.SettlementOn(First));
        Assert.Equal(2, customer.Settlements.Count);
        Assert.Equal(new CustomerSettlementAgreed(customer.Settlements[1]) { Key = "C1", Sequence = 3, At = At(1) }, customer.TakeEvents()[1]);
    }

    [Fact]
    public void Where_nothing_is_agreed_there_is_no_method() => Assert.Null(With().SettlementOn(First));

    [Fact]
    public void A_term_recorded_before_the_last_one_is_refused()
    {
        var customer = With();
        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First, 2));

        Refused(customer, StepRefusals.BeforeLast, it => it.AgreeSettlement(Term(SettlementMethod.Prepaid, First, 1)));
        Mistaken(customer, it => it.AgreeSettlement(null!));
        Assert.Throws<ArgumentNullException>("method", () => Term(null!, First, 1));
        Mistake.Thrown(() => SettlementTerm.TakenOver(default, SettlementMethod.Prepaid, First, At(1)));
    }

    [Fact]
    [Clause("8.2.2")]
    public void A_term_recorded_before_the_record_was_opened_is_refused() => Assert.Equal(
        new ClauseId(8, 2, 2), Refused(With(), StepRefusals.BeforeLast, it => it.AgreeSettlement(Term(SettlementMethod.Prepaid, First, -1))).Clause);

    [Fact]
    [Clause("8.2.2")]
    public void Another_customers_term_is_refused()
    {
        var refusal = Refused(With(), CustomerRefusals.SettlementOfAnother, it => it.AgreeSettlement(Term(SettlementMethod.Monthly, First, 1, "C2")));

        Assert.Equal(new ClauseId(8, 2, 2), refusal.Clause);
        Assert.Contains("'C2'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.2.2")]
    public void A_term_of_a_record_that_was_merged_into_this_one_is_its_own()
    {
        var customer = With();
        MergeInto(WithIn("C2"), customer, 1);

        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First, 2, "C2"));

        Assert.Equal(SettlementMethod.Monthly, customer.SettlementOn(First));
    }

    [Fact]
    [Clause("8.2.2")]
    public void A_term_without_a_notice_says_that_it_was_taken_over()
    {
        var customer = With();
        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First, 1));

        Assert.True(customer.Settlements[0].IsTakenOver);
        Assert.Null(customer.Settlements[0].Notice);
        Assert.Empty(typeof(SettlementTerm).GetConstructors());
    }

    [Theory]
    [Clause("11.2.3")]
    [InlineData("prepaid", false)]
    [InlineData("collect", false)]
    [InlineData("on-signed-receipt", false)]
    [InlineData("monthly", true)]
    public void Only_what_is_paid_by_the_month_is_of_the_monthly_type_by_itself(string method, bool isPeriodic) =>
        Assert.Equal(isPeriodic, SettlementMethod.FromName(method).IsPeriodic);

    [Fact]
    [Clause("2.4")]
    public void The_manager_puts_a_collector_in_charge_who_owns_nothing_by_it()
    {
        var customer = With(Contact("1", "S01", 1));
        Assert.Null(customer.Collector);

        customer.AssignCollector(Collector, Manager, Authority, At(5));

        Assert.Equal(Collector.Id, customer.Collector);
        Assert.Equal("S01 by FirstContact since 1", Said(customer.Ownership));
        Assert.Equal([new CustomerCollectorAssigned(Collector.Id, Manager.Id) { Key = "C1", Sequence = 3, At = At(5) }], customer.TakeEvents());
    }

    [Theory]
    [Clause("2.4")]
    [InlineData("salesperson")]
    [InlineData("deputy-manager")]
    [InlineData("warehouse-order-clerk")]
    [InlineData("dispatcher")]
    public void Only_a_collector_can_be_in_charge(string position) =>
        Refused(With(), StaffingRefusals.NotEntitledToDecide,
            it => it.AssignCollector(Person("X", Position.FromName(position)), Manager, Authority, At(5)));

    [Fact]
    [Clause("2.4")]
    public void Only_the_manager_says_who_is_in_charge()
    {
        Refused(With(), StaffingRefusals.NotEntitledToDecide, it => it.AssignCollector(Collector, Deputy, Authority, At(5)));
        Refused(With(), StaffingRefusals.NotEntitledToDecide, it => it.AssignCollector(Collector, Sales("S01"), Authority, At(5)));
        Refused(With(), StaffingRefusals.DecidesOwnCase, it => it.AssignCollector(Collector, Collector, Authority, At(5)));
        Assert.Equal(new ClauseId(2, 4), Refused(With(), StaffingRefusals.NotEntitledToDecide, it => it.AssignCollector(Sales("S01"), Manager, Authority, At(5))).Clause);
        Mistaken(With(), it => it.AssignCollector(null!, Manager, Authority, At(5)));
    }

    [Theory]
    [Clause("11.2.3")]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_on_signed_receipt_is_of_the_monthly_type_the_company_says_and_unsaid_it_is_unknown(bool? reading)
    {
        var terms = new SettlementTerms { SignedReceiptIsMonthlyType = reading };

        Assert.Equal((Fact)reading, terms.IsMonthlyType(SettlementMethod.OnSignedReceipt));
        Assert.Equal((Fact.Yes, Fact.No), (terms.IsMonthlyType(SettlementMethod.Monthly), terms.IsMonthlyType(SettlementMethod.Prepaid)));
        Assert.Null(Assert.Single(SettlementTerms.Choices).Default);
    }

    [Fact]
    [Clause("2.4")]
    public void A_collector_is_not_assigned_before_the_last_one_or_before_the_record_was_opened()
    {
        var customer = With();
        Assert.Equal(new ClauseId(2, 4), Refused(customer, StepRefusals.BeforeLast,
            it => it.AssignCollector(Collector, Manager, Authority, At(-1))).Clause);

        customer.AssignCollector(Collector, Manager, Authority, At(5));
        Refused(customer, StepRefusals.BeforeLast,
            it => it.AssignCollector(Person("K02", Position.Collector), Manager, Authority, At(4)));
        customer.AssignCollector(Person("K02", Position.Collector), Manager, Authority, At(5));

        Assert.Equal(("K02", At(5)), (customer.Collector.ToString(), customer.CollectorSince));
    }

    [Fact]
    [Clause("2.2")]
    public void A_region_is_not_known_before_the_last_one_or_before_the_record_was_opened()
    {
        var (customer, city) = (With(), RegionCode.Parse("440300"));
        Refused(customer, StepRefusals.BeforeLast, it => it.LocateIn(city, At(-1)));

        customer.LocateIn(city, At(5));
        Assert.Equal(new ClauseId(2, 2), Refused(customer, StepRefusals.BeforeLast,
            it => it.LocateIn(RegionCode.Parse("440305"), At(4))).Clause);

        Assert.Equal((city, At(5)), (customer.Region, customer.RegionSince));
    }

    [Fact]
    [Clause("2.2")]
    public void A_region_is_known_once_it_was_said_and_the_latest_counts()
    {
        var customer = With();
        Assert.Null(customer.Region);

        var (city, district) = (RegionCode.Parse("440300"), RegionCode.Parse("440305"));
        customer.LocateIn(city, At(1));
        customer.LocateIn(district, At(2));

        Assert.Equal(district, customer.Region);
        Assert.Equal(
            [new CustomerLocated(city) { Key = "C1", Sequence = 2, At = At(1) }, new CustomerLocated(district) { Key = "C1", Sequence = 3, At = At(2) }],
            customer.TakeEvents());
        Assert.True(new ServiceArea(city).Contains(customer.Region).IsYes);
    }

    [Fact]
    [Clause("2.2")]
    public void No_region_is_a_mistake() => Mistaken(With(), it => it.LocateIn(default, At(1)));

    [Fact]
    [Clause("2.2")]
    public void Whether_he_is_served_outside_the_area_is_the_managers_to_decide_and_stays_on_record()
    {
        var area = new ServiceArea(RegionCode.Parse("440300"));
        var customer = With();
        customer.LocateIn(RegionCode.Parse("440106"), At(1));
        customer.TakeEvents();

        Refused(customer, StaffingRefusals.NotEntitledToDecide, it => it.DecideOutsideArea(area, true, "老客户", Sales("S01"), Authority, At(5)));
        Assert.Equal(new ClauseId(2, 2), Refused(customer, StepRefusals.BeforeLast, it => it.DecideOutsideArea(area, true, "老客户", Manager, Authority, At(0))).Clause);
        customer.DecideOutsideArea(area, true, "老客户", Manager, Authority, At(5));

        var decision = customer.AreaDecision!;
        Assert.Equal(
            (Fact.Yes, Manager, "老客户", At(5)),
            (customer.IsServedOutsideArea, decision.By, decision.Reason, decision.At));
        Assert.Equal([new CustomerAreaDecided(RegionCode.Parse("440106"), true, decision) { Key = "C1", Sequence = customer.EventCount, At = At(5) }], customer.TakeEvents());
        Refused(customer, StepRefusals.BeforeLast, it => it.DecideOutsideArea(area, false, "太远", Manager, Authority, At(4)));
        customer.DecideOutsideArea(area, false, "太远", Manager, Authority, At(6));
        Assert.True(customer.IsServedOutsideArea.IsNo);

        var into = WithIn("C9");
        MergeInto(customer, into, 7);
        Assert.Equal((customer.AreaDecision, Fact.No), (into.AreaDecision, into.IsServedOutsideArea));

        into.LocateIn(RegionCode.Parse("440107"), At(8));
        Assert.True(into.IsServedOutsideArea.IsUnknown);
    }

    [Theory]
    [Clause("2.2")]
    [InlineData(null)]
    [InlineData("440305")]
    [InlineData("440000")]
    public void Where_he_is_not_known_to_be_outside_there_is_nothing_to_decide(string? region)
    {
        var customer = With();
        if (region is not null)
            customer.LocateIn(RegionCode.Parse(region), At(1));

        Assert.Equal("2.2", Refused(
            customer, CustomerRefusals.NotOutsideArea,
            it => it.DecideOutsideArea(new ServiceArea(RegionCode.Parse("440300")), true, "老客户", Manager, Authority, At(5))).Clause.ToString());
    }
}
