using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations.Conduct;

[Clause("8.2.3")]
public class Charging_an_unauthorized_promise
{
    private static Commitment Carrying(params CarriedConsignment[] carried)
    {
        var commitment = Recorded();
        foreach (var row in carried)
            commitment.RecordCarriage(row, At(20));
        return commitment;
    }

    private static Finding Found(Incident incident) => PenaltyPolicy.Standard.Assess(incident).Findings().Single();

    private static void RefusedFacts(string code, string clause, Func<object> facts)
    {
        var refusal = Assert.Throws<DomainException>(facts);
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    [Fact]
    [Clause("11.2.1")]
    public void A_lower_rate_costs_fifty_and_the_price_difference_of_what_was_carried()
    {
        var promise = Carrying(Waybill("W-1", 1, 1680.50m, 1500m), Waybill("W-2", 2, 500m, 700m));

        var incident = UnauthorizedPromise.IncidentOf(promise, UnauthorizedPromise.Concession(promise));

        var finding = Found(incident);
        Assert.Equal((Seller.Id, Yuan(50), Yuan(180.50m), Money.Zero, "11.2.1"),
            (finding.Staff, finding.Fine, finding.Compensation, finding.DutyToCollect, finding.Clause.Id.ToString()));
        Assert.Equal(promise.Review().PriceDifference, finding.Compensation);
        Assert.Equal(ActDay, incident.OccurredOn);
    }

    [Fact]
    [Clause("11.2.1")]
    public void The_promise_is_the_breach_though_nothing_was_carried()
    {
        var free = Recorded(new PromiseTerms.FreeCarriage());

        var finding = Found(UnauthorizedPromise.IncidentOf(free, UnauthorizedPromise.Concession(free)));

        Assert.Equal((Yuan(50), Money.Zero), (finding.Fine, finding.Compensation));
    }

    [Fact]
    [Clause("11.2.1")]
    public void Ratified_it_costs_the_fine_and_what_was_lost_until_then()
    {
        var promise = Carrying(Waybill("W-1", 1), Waybill("W-2", 7));
        promise.HoldAgainst(Given(DownTo(800), at: 5), Rates, At(20));

        var finding = Found(UnauthorizedPromise.IncidentOf(promise, UnauthorizedPromise.Concession(promise)));

        Assert.Equal((Yuan(50), Yuan(200)), (finding.Fine, finding.Compensation));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Monthly_settlement_makes_him_collect_and_compensate_only_what_is_found_uncollectable()
    {
        var promise = Recorded(Settlement());

        var facts = UnauthorizedPromise.Settlement(promise, [Arisen("R-1", At(24), 1000, 100, 400), Arisen("R-2", At(24), 500), Arisen("R-0", At(-24), 900)]);

        var finding = Found(UnauthorizedPromise.IncidentOf(promise, facts));
        Assert.Equal((Yuan(50), Yuan(400), Yuan(1000), "11.2.3"), (finding.Fine, finding.Compensation, finding.DutyToCollect, finding.Clause.Id.ToString()));
    }

    [Theory]
    [Clause("11.2.3")]
    [Clause("11.1")]
    [InlineData("monthly", null, "11.2.3")]
    [InlineData("monthly", false, "11.2.3")]
    [InlineData("half-monthly", null, "11.2.3")]
    [InlineData("after-days", null, "11.2.3")]
    [InlineData("on-signed-receipt", true, "11.2.3")]
    [InlineData("on-signed-receipt", false, "11.1")]
    [InlineData("collect", null, "11.1")]
    [InlineData("collect", true, "11.1")]
    public void Which_clause_answers_another_method_is_for_the_method_and_once_for_the_company(string method, bool? counts, string clause)
    {
        var promise = Recorded(Settlement(SettlementMethod.FromName(method)));

        var facts = UnauthorizedPromise.Settlement(promise, [], new() { SignedReceiptIsMonthlyType = counts });

        var finding = Found(UnauthorizedPromise.IncidentOf(promise, facts));
        Assert.Equal((clause, Yuan(clause == "11.1" ? 10 : 50)), (finding.Clause.Id.ToString(), finding.Fine));
        Assert.Equal(clause == "11.1" ? "8.2.3" : null, finding.Basis?.Id.ToString());
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_the_company_has_not_said_is_missing_and_neither_yes_nor_no() =>
        RefusedFacts(ViolationRefusals.MonthlyTypeUnknown.Code, "11.2.3",
            () => UnauthorizedPromise.Settlement(Recorded(Settlement(SettlementMethod.OnSignedReceipt)), []));

    [Fact]
    [Clause("11.1")]
    public void A_proven_loss_of_another_method_is_borne_in_the_decided_share()
    {
        var promise = Recorded(Settlement(SettlementMethod.Collect));

        var facts = UnauthorizedPromise.Settlement(promise, [], loss: EconomicLoss.Of(Yuan(1000), Share.FromDecimal(0.3m), "initial negligence"));

        Assert.Equal(Yuan(300), Found(UnauthorizedPromise.IncidentOf(promise, facts)).Compensation);
    }

    [Fact]
    [Clause("11.1")]
    public void A_free_service_is_the_ordinary_breach_with_a_share_of_its_loss()
    {
        var promise = Recorded(new PromiseTerms.FreeService(ChargeKind.Storage));

        var finding = Found(UnauthorizedPromise.IncidentOf(
            promise, UnauthorizedPromise.Service(promise, EconomicLoss.Of(Yuan(600), Share.FromDecimal(0.5m), "decided"))));

        Assert.Equal(("11.1", "8.2.3", Yuan(10), Yuan(300)), (finding.Clause.Id.ToString(), finding.Basis!.Id.ToString(), finding.Fine, finding.Compensation));
        Assert.Null(UnauthorizedPromise.Service(promise).Loss.Amount);
        RefusedFacts(PromiseRefusals.NotOfPrice.Code, "11.2.1", () => UnauthorizedPromise.Concession(promise));
        RefusedFacts(PromiseRefusals.NotOfSettlement.Code, "8.2.3", () => UnauthorizedPromise.Settlement(promise, []));
        RefusedFacts(PromiseRefusals.NotOfService.Code, "8.2.3", () => UnauthorizedPromise.Service(Recorded()));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(promise, new ViolationFacts.UnauthorizedConcession([])));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(promise, new ViolationFacts.OperatingRuleBreach(new(8, 2, 2))));
    }

    [Fact]
    [Clause("11.2.1")]
    public void Each_of_several_who_promised_is_fined_and_the_loss_falls_by_their_weights()
    {
        var promise = Commitment.Record(
            new("P-1"), new(new("K1"), [new Promiser(Seller, 2), new Promiser(Colleague)], Lower(), At(0)), Rates, At(10));
        promise.RecordCarriage(Waybill("W-1", 1, 1000m, 850m), At(20));

        var findings = PenaltyPolicy.Standard.Assess(UnauthorizedPromise.IncidentOf(promise, UnauthorizedPromise.Concession(promise))).Findings();

        Assert.Equal(
            [(Seller.Id, Yuan(50), Yuan(100)), (Colleague.Id, Yuan(50), Yuan(50))],
            findings.Select(finding => (finding.Staff, finding.Fine, finding.Compensation!.Value)));
    }

    [Fact]
    public void An_authorised_promise_gives_nothing_to_charge()
    {
        var price = Recorded().HeldAgainst(Given(DownTo(800)));
        var settlement = Recorded(Settlement(), Manager);
        RefusedFacts(ViolationRefusals.PromiseWasAuthorized.Code, "8.2.3", () => UnauthorizedPromise.Concession(price));
        RefusedFacts(ViolationRefusals.PromiseWasAuthorized.Code, "8.2.3", () => UnauthorizedPromise.Settlement(settlement, []));
        RefusedFacts(ViolationRefusals.PromiseWasAuthorized.Code, "8.2.3", () => UnauthorizedPromise.Service(settlement));
        RefusedFacts(ViolationRefusals.PromiseWasAuthorized.Code, "8.2.3", () => UnauthorizedPromise.IncidentOf(price, new ViolationFacts.UnauthorizedConcession([])));
    }

    [Fact]
    public void One_promise_over_many_consignments_is_one_act_and_made_again_it_is_another()
    {
        var promise = Carrying([.. Enumerable.Range(0, 10).Select(number => Waybill($"W-{number}", number))]);
        var again = Commitment.Record(new("P-2"), new(new("K1"), Seller, Lower(), At(168)), Rates, At(170));
        Incident Of(Commitment it, string? id = null) => UnauthorizedPromise.IncidentOf(it, UnauthorizedPromise.Concession(it), id is null ? null : new Id<Incident>(id));

        var report = PenaltyPolicy.Standard.AssessAll(Of(promise), Of(promise, "told by another"), Of(again));

        Assert.Equal((new Id<Occurrence>("promise:P-1"), new Id<Incident>("unauthorized-promise:P-1")), (Of(promise).Occurrence, Of(promise).Id));
        Assert.Equal(UnauthorizedPromise.ActOf(promise), Of(promise, "told by another").Occurrence);
        Assert.Equal(Yuan(100), Money.Sum(report.Findings.Select(finding => finding.Fine)));
        Assert.Single(report.Duplicates);
    }

    [Fact]
    public void The_day_is_that_of_the_promise_in_the_companys_time_zone()
    {
        var lateInUtc = Commitment.Record(new("P-1"), new(new("K1"), Seller, Lower(), Instant.FromUtc(2026, 6, 9, 23, 0)), Rates, At(0));
        var facts = UnauthorizedPromise.Concession(lateInUtc);

        Assert.Equal(new LocalDate(2026, 6, 10), UnauthorizedPromise.IncidentOf(lateInUtc, facts).OccurredOn);
    }

    [Fact]
    [Clause("11.2.1")]
    public void The_case_can_be_reported_heard_and_decided()
    {
        var promise = Carrying(Waybill("W-1", 1));
        var incident = UnauthorizedPromise.IncidentOf(promise, UnauthorizedPromise.Concession(promise));
        var violation = Violation.Report(new("V-9"), Seller, [], Submitted(incident, Manager), Procedure, At(24));
        violation.HearStatement("客户催得急", At(25));

        violation.Decide(Manager, Procedure, At(26));

        Assert.Equal((Yuan(50), Yuan(200)), (violation.Decisions[0].Established[0].Fine, violation.Decisions[0].Established[0].Compensation));
    }

    [Fact]
    public void Facts_of_something_else_are_refused()
    {
        RefusedFacts(PromiseRefusals.NotOfPrice.Code, "11.2.1", () => UnauthorizedPromise.Concession(Recorded(Settlement())));
        RefusedFacts(PromiseRefusals.NotOfSettlement.Code, "8.2.3", () => UnauthorizedPromise.Settlement(Recorded(), []));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(Recorded(), new ViolationFacts.UnauthorizedMonthlySettlement([])));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(Recorded(), new ViolationFacts.OperatingRuleBreach(new(8, 2, 3))));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(Recorded(Settlement()), new ViolationFacts.UnauthorizedConcession([])));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(Recorded(Settlement()), new ViolationFacts.OperatingRuleBreach(new(8, 2, 2))));
    }

    // The facts of 11.2.3 or of 11.1, and for which method the report takes them.
    [Theory]
    [Clause("11.2.3")]
    [Clause("11.1")]
    [InlineData("monthly", true, false)]
    [InlineData("on-signed-receipt", true, true)]
    [InlineData("collect", false, true)]
    [InlineData("prepaid", false, true)]
    public void A_report_takes_only_the_facts_that_its_method_can_have(string method, bool monthly, bool ordinary)
    {
        var to = SettlementMethod.FromName(method);
        var promise = Recorded(new PromiseTerms.SettlementChange(to == SettlementMethod.Prepaid ? SettlementMethod.Monthly : SettlementMethod.Prepaid, to));
        foreach (var (facts, isTaken) in new (ViolationFacts, bool)[] { (new ViolationFacts.UnauthorizedMonthlySettlement([]), monthly), (new ViolationFacts.OperatingRuleBreach(new(8, 2, 3)), ordinary) })
        {
            if (isTaken)
                Assert.Equal(facts, UnauthorizedPromise.IncidentOf(promise, facts).Facts);
            else
                Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(promise, facts));
        }
    }

    [Fact]
    public void What_is_missing_is_a_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>("promise", () => UnauthorizedPromise.Concession(null!));
        Assert.Throws<ArgumentNullException>("promise", () => UnauthorizedPromise.Settlement(null!, []));
        Assert.Throws<ArgumentNullException>("receivables", () => UnauthorizedPromise.Settlement(Recorded(Settlement()), null!));
        Assert.Throws<ArgumentNullException>("facts", () => UnauthorizedPromise.IncidentOf(Recorded(), null!));
        Assert.Throws<ArgumentNullException>("promise", () => UnauthorizedPromise.ActOf(null!));
        Mistake.Thrown(() => UnauthorizedPromise.IncidentOf(Recorded(), new ViolationFacts.UnauthorizedConcession([]), default(Id<Incident>)));
    }
}
