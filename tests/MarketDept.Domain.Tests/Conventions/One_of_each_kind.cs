using MarketDept.Domain.Commitments;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>One incident of each kind of breach, with two offenders and amounts of every size, so that explanations have something to say.</summary>
internal static class One_of_each_kind
{
    internal static Incident Of(ViolationKind kind) => new(
        new Id<Incident>($"I-{kind.Name}"), new LocalDate(2026, 6, 5),
        [new Offender(new Id<StaffMember>("S01"), 2), new Offender(new Id<StaffMember>("S02"))], FactsOf(kind));

    private static ViolationFacts FactsOf(ViolationKind kind) => kind.Name switch
    {
        "operating-rule" => new ViolationFacts.OperatingRuleBreach(
            new ClauseId(8, 2, 1), EconomicLoss.Of(Yuan(1234567.89m), Share.FromDecimal(0.3m), "初犯")),
        "unauthorized-concession" => new ViolationFacts.UnauthorizedConcession(
        [
            new CarriedConsignment("W-1", Yuan(1680.5m), Yuan(1500m)), new CarriedConsignment("W-2", Yuan(900m), Money.Zero),
            new CarriedConsignment("W-3", Yuan(100m), Yuan(120m)),
        ]),
        "groundless-deduction" => new ViolationFacts.GroundlessDeduction(Yuan(3000.01m), Yuan(1000m), Yuan(500m)),
        "unauthorized-monthly-settlement" => new ViolationFacts.UnauthorizedMonthlySettlement(
        [
            new ArisenReceivable(new YearMonth(2026, 4), Yuan(12000m), Yuan(2000m), Yuan(4000m)),
            new ArisenReceivable(new YearMonth(2026, 5), Yuan(8000m), Money.Zero),
        ]),
        "customer-poaching" => new ViolationFacts.CustomerPoaching(Fact.Yes, Fact.Yes, Fact.Yes, EconomicLoss.Of(Yuan(25000m))),
        "false-visit-report" => new ViolationFacts.FalseVisitReport(
            new AbsenceInterval(new LocalDateTime(2026, 6, 5, 13, 30), new LocalDateTime(2026, 6, 5, 17, 0))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.Name, "A new kind needs an example here."),
    };

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);
}
