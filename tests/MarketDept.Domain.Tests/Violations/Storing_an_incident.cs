using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Storing_an_incident
{
    private static readonly EconomicLoss Undecided = EconomicLoss.Of(Yuan(80.05m));
    private static readonly EconomicLoss Shared = EconomicLoss.Of(Yuan(1000m), Share.FromDecimal(0.3333333333m), "初犯");

    private static readonly ViolationFacts[] Facts =
    [
        new ViolationFacts.OperatingRuleBreach(new(8, 3, 3)),
        new ViolationFacts.OperatingRuleBreach(new(8, 4), EconomicLoss.None),
        new ViolationFacts.OperatingRuleBreach(new(8, 4), Undecided),
        new ViolationFacts.OperatingRuleBreach(new(9, 3), Shared),
        new ViolationFacts.UnauthorizedConcession([]),
        new ViolationFacts.UnauthorizedConcession([new("YD-1", Yuan(100m), Money.Zero), new("YD-2", Yuan(100m), Yuan(120.5m))]),
        new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(20m), Yuan(30.01m)),
        new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Yuan(30.01m)),
        new ViolationFacts.UnauthorizedMonthlySettlement([]),
        new ViolationFacts.UnauthorizedMonthlySettlement([new(new(2026, 5), Yuan(10m), Yuan(1m)), new(new(2026, 6), Yuan(10m), Yuan(1m), Money.Zero)]),
        new ViolationFacts.CustomerPoaching(true, true, true, Shared),
        new ViolationFacts.CustomerPoaching(Fact.Unknown, false, Fact.Unknown),
        new ViolationFacts.CustomerPoaching(Fact.Unknown, Fact.Unknown, true, Undecided),
        FalseVisit().Facts,
    ];

    private static void Broken(Incident incident, Func<IncidentSnapshot, IncidentSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => Domain.Violations.Incident.Restore(change(incident.ToSnapshot())));

    [Fact]
    public void Facts_of_every_kind_survive_json_and_are_judged_alike()
    {
        Assert.Equal(ViolationKind.List.Count, Facts.Select(facts => facts.Kind).Distinct().Count());
        foreach (var facts in Facts)
        {
            var incident = Incident(facts, new Offender(Seller.Id, 2), new Offender(Colleague.Id));
            var restored = IncidentFromJson(JsonOf(incident));

            Assert.Equal(facts, restored.Facts);
            Assert.Equal((incident.Id, incident.Occurrence, incident.OccurredOn), (restored.Id, restored.Occurrence, restored.OccurredOn));
            Assert.Equal(incident.Offenders, restored.Offenders);
            Assert.Equal(
                PenaltyPolicy.Standard.Assess(incident).Explain(Language.English), PenaltyPolicy.Standard.Assess(restored).Explain(Language.English));
        }
    }

    [Fact]
    public void An_unknown_fact_stays_unknown()
    {
        var restored = (ViolationFacts.CustomerPoaching)IncidentFromJson(JsonOf(Incident(new ViolationFacts.CustomerPoaching(Fact.Unknown, Fact.No, Fact.Yes)))).Facts;

        Assert.Equal((Fact.Unknown, Fact.No, Fact.Yes), (restored.Intentional, restored.DataTaken, restored.CustomerAppropriated));
    }

    [Fact]
    public void A_loss_is_stored_as_stated_as_none_or_as_open()
    {
        Assert.Equal(
            [null, 0L, 8005L],
            new[] { EconomicLoss.Open, EconomicLoss.None, Undecided }.Select(loss => Incident(new ViolationFacts.OperatingRuleBreach(new(8, 4), loss)).ToSnapshot().Loss!.AmountFen));
        Broken(Breach(), it => it with { Loss = null });
    }

    [Fact]
    public void A_weight_and_a_post_that_nobody_stated_stay_so()
    {
        var restored = IncidentFromJson(JsonOf(Incident(Facts[0], new Offender(Seller.Id), new Offender(Colleague.Id, 1, Position.Collector))));

        Assert.Equal([(null, null), (1L, Position.Collector)], restored.Offenders.Select(one => (one.Weight, one.Position)));
    }

    [Fact]
    public void Only_what_belongs_to_the_kind_is_stored()
    {
        var snapshot = FalseVisit().ToSnapshot();

        Assert.NotNull(snapshot.Visit);
        Assert.Equal((null, null, null, null, null, null),
            (snapshot.Basis, snapshot.Loss, snapshot.Consignments, snapshot.Deduction, snapshot.Receivables, snapshot.Poaching));
    }

    [Fact]
    public void Facts_of_another_kind_or_none_are_refused()
    {
        Broken(FalseVisit(), it => it with { Basis = "8.3.3" });
        Broken(FalseVisit(), it => it with { Loss = new() { AmountFen = 1, Share = null, ShareReason = null } });
        Broken(FalseVisit(), it => it with { Consignments = [] });
        Broken(FalseVisit(), it => it with { Visit = null });
        Broken(FalseVisit(), it => it with { Visit = new() { From = it.Visit!.To, To = it.Visit.From } });
        Broken(Breach(), it => it with { Basis = null });
        Broken(Breach(), it => it with { Basis = "12.1" });
        Broken(Monthly(), it => it with { Receivables = null });
        Broken(Monthly(), it => it with { Receivables = [null!] });
        Broken(Incident(Facts[5]), it => it with { Consignments = null });
        Broken(Incident(Facts[5]), it => it with { Consignments = [null!] });
        Broken(Incident(Facts[6]), it => it with { Deduction = null });
        Broken(Incident(Facts[6]), it => it with { Deduction = new() { DeductionFen = 1, JustifiedFen = 2, RecoveredFen = 0 } });
        Broken(Incident(Facts[10]), it => it with { Poaching = null });
    }

    [Fact]
    public void A_share_and_its_reason_go_together()
    {
        Broken(Breach(), it => it with { Loss = new() { AmountFen = 100, Share = 0.3m, ShareReason = null } });
        Broken(Breach(), it => it with { Loss = new() { AmountFen = 100, Share = null, ShareReason = "初犯" } });
        Broken(Breach(), it => it with { Loss = new() { AmountFen = 100, Share = 0m, ShareReason = "初犯" } });
        Broken(Breach(), it => it with { Loss = new() { AmountFen = -1, Share = null, ShareReason = null } });
        Broken(Breach(), it => it with { Loss = new() { AmountFen = null, Share = 0.3m, ShareReason = "初犯" } });
    }

    [Fact]
    public void What_must_not_be_null_blank_or_unknown_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Domain.Violations.Incident.Restore(null!));
        Broken(Breach(), it => it with { Id = " " });
        Broken(Breach(), it => it with { Occurrence = null! });
        Broken(Breach(), it => it with { Kind = null! });
        Broken(Breach(), it => it with { Kind = "lateness" });
        Broken(Breach(), it => it with { Offenders = null! });
        Broken(Breach(), it => it with { Offenders = [] });
        Broken(Breach(), it => it with { Offenders = [null!] });
        Broken(Breach(), it => it with { Offenders = [new() { Staff = "S1", Weight = 0, Position = null }] });
        Broken(Breach(), it => it with { Offenders = [new() { Staff = "", Weight = 1, Position = null }] });
        Broken(Breach(), it => it with { Offenders = [new() { Staff = "S1", Weight = 1, Position = "porter" }] });
    }

    [Fact]
    public void What_could_be_a_basis_when_it_was_stored_is_not_asked_again()
    {
        var restored = Domain.Violations.Incident.Restore(Breach().ToSnapshot() with { Basis = "2.1" });

        Assert.Equal(new ClauseId(2, 1), ((ViolationFacts.OperatingRuleBreach)restored.Facts).Basis.Id);
        Assert.Contains("clause 2.1", PenaltyPolicy.Standard.Assess(restored).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }
}
