using MarketDept.Domain.Violations;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Samples;

/// <summary>One incident of each kind, as they stand in the bundled month of the examples.</summary>
internal static class OneOfEachKind
{
    internal static readonly string[] Names =
    [
        "operating-rule", "unauthorized-concession", "groundless-deduction", "unauthorized-monthly-settlement", "customer-poaching",
        "false-visit-report",
    ];

    internal static Incident Named(string kind) => kind switch
    {
        "operating-rule" => Of(kind, 15, [new(new("W01"), 2), new(new("S04"))], new ViolationFacts.OperatingRuleBreach(
            new ClauseId(10, 1),
            EconomicLoss.Of(Yuan(1000.00m), Share.Parse("0.50"), "order confirmed by both without comparing the delivery note"))),
        "unauthorized-concession" => Of(kind, 3, [new(new("S02"))], new ViolationFacts.UnauthorizedConcession(
        [
            new("YD-260603-017", Yuan(1860.00m), Yuan(1580.00m)),
            new("YD-260605-004", Yuan(2240.50m), Yuan(1905.00m)),
            new("YD-260609-011", Yuan(640.00m), Yuan(544.00m)),
        ])),
        "groundless-deduction" => Of(kind, 8, [new(new("S01"))],
            new ViolationFacts.GroundlessDeduction(Yuan(1260.35m), Money.Zero, Yuan(460.00m))),
        "unauthorized-monthly-settlement" => Of(kind, 9, [new(new("S04"))], new ViolationFacts.UnauthorizedMonthlySettlement(
        [
            new(new YearMonth(2026, 6), Yuan(18400.00m), Yuan(12000.00m)),
            new(new YearMonth(2026, 7), Yuan(9750.50m), Money.Zero, Yuan(9750.50m)),
        ])),
        "customer-poaching" => Of(kind, 11, [new(new("S04"))],
            new ViolationFacts.CustomerPoaching(Fact.Yes, Fact.Yes, Fact.Yes, EconomicLoss.Of(Yuan(5230.00m)))),
        "false-visit-report" => Of(kind, 10, [new(new("S03"))], new ViolationFacts.FalseVisitReport(
            new AbsenceInterval(new LocalDateTime(2026, 6, 10, 13, 0), new LocalDateTime(2026, 6, 10, 17, 30)))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    private static Incident Of(string id, int day, ValueList<Offender> offenders, ViolationFacts facts) =>
        new(new(id), new LocalDate(2026, 6, day), offenders, facts);

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);
}
