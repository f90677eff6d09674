using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("8.1.2")]
public class Taking_over_what_a_record_knows
{
    private static readonly LocalDate First = new(2026, 6, 10);
    private static readonly StaffMember Other = Person("K02", Position.Collector);
    private static readonly RegionCode City = RegionCode.Parse("440300");

    [Fact]
    public void A_prospect_that_turns_out_to_be_an_active_customer_is_one_with_his_collector_his_region_and_his_terms()
    {
        var (from, into) = (Working("C2"), With(Contact("1", "S01", 5)));
        CustomerSnapshot kept = from.ToSnapshot();

        MergeInto(from, into, 20);

        Assert.Equal((CustomerStage.Active, At(3)), (into.Stage, into.StageSince));
        Assert.Equal((Collector.Id, At(5)), (into.Collector, into.CollectorSince));
        Assert.Equal((City, At(6)), (into.Region, into.RegionSince));
        Assert.Equal(Report(at: 2), into.Interest);
        Assert.Equal(SettlementMethod.Monthly, into.SettlementOn(First));
        Assert.Equal(JsonOf(into), JsonOf(FromJson(JsonOf(into))));
        Assert.Equal(JsonOf(kept with { MergedInto = "C1", EventCount = kept.EventCount + 1, LastChangedAt = At(20) }), JsonOf(from));
    }

    [Fact]
    public void What_was_taken_over_is_told_once()
    {
        var (from, into) = (Working("C2"), With());

        MergeInto(from, into, 20);

        Assert.Equal(
            [new CustomerAbsorbed(new("C2"), Manager.Id)
            {
                Key = "C1", Sequence = 2, At = At(20), Stage = CustomerStage.Active, Interest = Report(at: 2), Collector = Collector.Id, Region = City, DroppedIdentity = from.Identity, Settlements = [Term(SettlementMethod.Monthly, First, 4, "C2")],
            }],
            into.TakeEvents());
    }

    [Fact]
    public void Its_own_collector_region_stage_and_name_stay()
    {
        var (from, into) = (Working("C2"), Working("C1"));
        into.AssignCollector(Other, Manager, Authority, At(7));
        into.LocateIn(RegionCode.Parse("440305"), At(7));
        into.TakeEvents();
        var name = into.Identity;

        MergeInto(from, into, 20);

        Assert.Equal((Other.Id, At(7), "440305", At(3), name), (into.Collector, into.CollectorSince, into.Region.ToString(), into.StageSince, into.Identity));
        Assert.Equal([new CustomerAbsorbed(new("C2"), Manager.Id)
            {
                Key = "C1", Sequence = 9, At = At(20), Settlements = [Term(SettlementMethod.Monthly, First, 4, "C2")],
                DroppedCollector = Collector.Id, DroppedRegion = City, DroppedIdentity = from.Identity,
            }], into.TakeEvents());
    }

    [Fact]
    [Clause("2.2")]
    public void What_was_decided_of_a_customer_outside_the_area_goes_with_an_equal_region()
    {
        Customer from = Decided("C2", City, isServed: false), into = WithIn("C1");
        into.LocateIn(City, At(7));
        into.TakeEvents();

        MergeInto(from, into, 20);

        Assert.Equal((Fact.No, from.AreaDecision, At(7)), (into.IsServedOutsideArea, into.AreaDecision, into.RegionSince));
        Assert.Equal(JsonOf(into), JsonOf(FromJson(JsonOf(into))));
        Assert.Equal([new CustomerAbsorbed(new("C2"), Manager.Id) { Key = "C1", Sequence = 3, At = At(20), DroppedIdentity = from.Identity }], into.TakeEvents());
    }

    [Fact]
    [Clause("2.2")]
    public void What_was_decided_of_another_region_is_not_taken_over_and_its_own_decision_stays()
    {
        Customer elsewhere = WithIn("C1"), own = Decided("C1", City, isServed: true);
        elsewhere.LocateIn(RegionCode.Parse("440305"), At(7));
        MergeInto(Decided("C2", City, isServed: false), elsewhere, 20);
        MergeInto(Decided("C2", City, isServed: false), own, 20);

        Assert.Equal((Fact.Unknown, null), (elsewhere.IsServedOutsideArea, elsewhere.AreaDecision));
        Assert.Equal((Fact.Yes, "老客户"), (own.IsServedOutsideArea, own.AreaDecision!.Reason));
    }

    [Fact]
    [Clause("2.2")]
    public void A_decision_of_the_present_region_counts_more_than_its_own_of_an_earlier_one()
    {
        Customer moved = Decided("C1", RegionCode.Parse("440305"), isServed: true), both = Decided("C1", RegionCode.Parse("440305"), isServed: true), other = Decided("C2", RegionCode.Parse("440307"), isServed: false);
        foreach (var customer in new[] { moved, both, other })
            customer.LocateIn(City, At(7));
        var first = both.AreaDecision;

        MergeInto(Decided("C2", City, isServed: false), moved, 20);
        MergeInto(other, both, 20);

        Assert.Equal((Fact.No, "太远"), (moved.IsServedOutsideArea, moved.AreaDecision!.Reason));
        Assert.Equal((Fact.Unknown, first), (both.IsServedOutsideArea, both.AreaDecision));
    }

    [Theory]
    [InlineData(CustomerStage.Prospect, CustomerStage.Interested, CustomerStage.Interested)]
    [InlineData(CustomerStage.Interested, CustomerStage.Lost, CustomerStage.Lost)]
    [InlineData(CustomerStage.Lost, CustomerStage.Returning, CustomerStage.Returning)]
    [InlineData(CustomerStage.Lost, CustomerStage.Active, CustomerStage.Active)]
    [InlineData(CustomerStage.Returning, CustomerStage.Active, CustomerStage.Active)]
    public void The_stage_is_that_which_says_more_whichever_record_stays(CustomerStage one, CustomerStage other, CustomerStage stage)
    {
        foreach (var (from, into) in new[] { (one, other), (other, one) })
        {
            var stays = In(into);
            MergeInto(In(from, "C2"), stays, 20);
            Assert.Equal(stage, stays.Stage);
        }
    }

    [Fact]
    public void The_later_report_of_interest_is_kept()
    {
        Customer early = With(), late = WithIn("C2");
        early.ReportInterest(Report("S01", 2), Authority);
        late.ReportInterest(Report("S02", 3), Authority);
        MergeInto(late, early, 20);
        Assert.Equal("S02", early.Interest!.By.Value);

        Customer first = WithIn("C3"), stays = WithIn("C4");
        first.ReportInterest(Report("S01", 2), Authority);
        stays.ReportInterest(Report("S02", 3), Authority);
        MergeInto(first, stays, 20);
        Assert.Equal("S02", stays.Interest!.By.Value);
    }

    [Fact]
    [Clause("8.2.2")]
    public void Terms_stand_in_the_order_of_their_recording_and_of_two_at_one_instant_its_own_hold()
    {
        Customer from = WithIn("C2"), into = With();
        from.AgreeSettlement(Term(SettlementMethod.Monthly, First, 2, "C2"));
        from.AgreeSettlement(Term(SettlementMethod.Collect, First, 4, "C2"));
        into.AgreeSettlement(Term(SettlementMethod.OnSignedReceipt, First, 3));
        into.AgreeSettlement(Term(SettlementMethod.Prepaid, First, 4));

        MergeInto(from, into, 20);

        Assert.Equal(["monthly", "on-signed-receipt", "collect", "prepaid"], into.Settlements.Select(term => term.Method.Name));
        Assert.Equal(SettlementMethod.Prepaid, into.SettlementOn(First));
        Refused(into, StepRefusals.BeforeLast, it => it.AgreeSettlement(Term(SettlementMethod.Collect, First, 19)));
    }

    [Fact]
    public void A_merge_of_before_either_record_was_opened_or_last_changed_is_refused()
    {
        Action<Customer>[] changes =
        [
            it => it.Activate(At(9)),
            it => it.ReportInterest(Report(at: 9), Authority),
            it => it.AssignCollector(Collector, Manager, Authority, At(9)),
            it => it.LocateIn(City, At(9)),
            it => it.CorrectIdentity(Named("别名"), At(9)),
            it => it.AgreeSettlement(Term(SettlementMethod.Monthly, First, 9, it.Id.Value)),
            it => it.TransferTo(Sales("S01"), Manager, Authority, At(9)),
            it => MergeInto(WithIn("C9"), it, 9),
        ];
        foreach (var change in changes)
        {
            var changed = WithIn("C2");
            change(changed);
            Assert.Equal(new ClauseId(8, 1, 2), Refused(changed, StepRefusals.BeforeLast, it => MergeInto(it, With(), 8)).Clause);
            Assert.Equal(new ClauseId(8, 1, 2), Refused(changed, StepRefusals.BeforeLast, it => MergeInto(With(), it, 8)).Clause);
            MergeInto(changed, With(), 9);
        }

        Assert.Equal(new ClauseId(8, 1, 2), Refused(With(), StepRefusals.BeforeLast, it => MergeInto(WithIn("C2"), it, -1)).Clause);
        var contested = With(Contact("1", "S01", 1), Contact("2", "S02", 1));
        contested.Arbitrate(Sales("S01"), Manager, Authority, At(9));
        Refused(contested, StepRefusals.BeforeLast, it => MergeInto(WithIn("C2"), it, 8));
    }

    [Fact]
    public void Contacts_recorded_after_the_merge_was_dated_do_not_hinder_it()
    {
        var into = With(Contact("1", "S01", 1, 30));

        MergeInto(WithIn("C2", Contact("1", "S02", 2, 40, customer: "C2")), into, 20);

        Assert.Equal("S01 by FirstContact since 1", Said(into.Ownership));
    }

    [Fact]
    public void After_a_merge_nothing_is_dated_back_before_it()
    {
        var into = With();
        MergeInto(Working("C2"), into, 20);

        Refused(into, StepRefusals.BeforeLast, it => it.MarkLost(At(19)));
        Refused(into, StepRefusals.BeforeLast, it => it.AssignCollector(Other, Manager, Authority, At(19)));
        into.MarkLost(At(20));
    }

    /// <summary>A customer of that region, of whom it was decided whether he is served outside the area; no event is left to take.</summary>
    private static Customer Decided(string id, RegionCode region, bool isServed)
    {
        var customer = WithIn(id);
        customer.LocateIn(region, At(1));
        customer.DecideOutsideArea(new ServiceArea(RegionCode.Parse("310000")), isServed, isServed ? "老客户" : "太远", Manager, Authority, At(2));
        customer.TakeEvents();
        return customer;
    }

    /// <summary>A customer who was reported, orders, pays by the month, and has a collector and a region; no event is left to take.</summary>
    private static Customer Working(string id)
    {
        var customer = WithIn(id);
        customer.ReportInterest(Report(at: 2), Authority);
        customer.Activate(At(3));
        customer.AgreeSettlement(Term(SettlementMethod.Monthly, First, 4, id));
        customer.AssignCollector(Collector, Manager, Authority, At(5));
        customer.LocateIn(City, At(6));
        customer.TakeEvents();
        return customer;
    }
}
