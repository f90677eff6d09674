using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Up to three reports of one act by one or two persons, each stating one of a few things, against the oracle; beside an ordinary breach, too.</summary>
[Clause("11.1")]
[Clause("11.2.1")]
[Clause("11.2.2")]
[Clause("11.2.3")]
[Clause("11.2.4")]
[Clause("11.3")]
public class Every_combination_of_reports
{
    private static readonly PenaltyPolicy Policy = new(WithGap);
    private static readonly LocalDate Gap = Day.PlusDays(1), Later = Day.PlusDays(2);

    /// <summary>What one report may say: on which day, with which weight of the second person (0: not named, null: not stated), which facts.</summary>
    private sealed record Saying(ViolationFacts Facts, long? Second = 0, LocalDate? On = null)
    {
        internal Incident As(string id) => new(
            new(id), On ?? Day, Second == 0 ? [By("S01")] : [By("S01"), By("S02", Second)], Facts, new Id<Occurrence>("act"));
    }

    public static TheoryData<string> Kinds => [.. ViolationKind.List.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Agrees_with_the_oracle(string kind)
    {
        var sayings = SayingsOf(kind);
        Assert.All(sayings, saying => Assert.Equal(kind, saying.Facts.Kind.Name));
        foreach (var first in sayings)
        {
            foreach (var second in sayings)
            {
                Check(first.As("I-1"), second.As("I-2"));
                Check(first.As("I-1"), second.As("I-2"), Reported("I-3", "act", Breach("8.2.3", 1, 0.5m), By("S01")));
                Check(first.As("I-1"), second.As("I-2"), Reported("I-3", "act", Breach("8.1.3", 0), By("S02")), Reported("I-4", "act", Deduction(1), By("S02")));
                foreach (var third in sayings)
                    Check(first.As("I-1"), second.As("I-2"), third.As("I-3"));
            }
        }
    }

    private static void Check(params Incident[] incidents) => Assert.Equal(ActsOracle.Of(incidents, WithGap), ReportLines.Of(Policy.AssessAll(incidents)));

    private static Saying[] SayingsOf(string kind) => kind switch
    {
        "operating-rule" =>
        [
            new(Breach("8.4", null)), new(Breach("8.4", null), 2), new(Breach("8.2.1", 0), null), new(Breach("8.4", 1, 0.5m)), new(Breach("8.4", 1), 2),
            new(Breach("8.4", 3.33m, 0.3m), 1), new(Breach("8.4", 0, 0.3m), 2, Later), new(Breach("8.4", 1, 0.3m), 0, Gap),
        ],
        "unauthorized-concession" =>
        [
            new(Concession()), new(Concession((5, 4))), new(Concession((5, 3)), 2), new(Concession((5, 4), (3, 3)), 1), new(Concession((4, 4)), null, Later),
            new(Concession((2, 4))), new(Concession((5, 4.01m)), 2, Gap),
        ],
        "groundless-deduction" =>
        [
            new(Deduction(5, null)), new(Deduction(5, 5)), new(Deduction(5, 2), 2), new(Deduction(5, 2), 1), new(Deduction(4, null, 1), null), new(Deduction(2, 2)),
            new(Deduction(5, 0, 5), 2), new(Deduction(5, 5), 0, Later), new(Deduction(5, 5), 0, Gap),
        ],
        "unauthorized-monthly-settlement" =>
        [
            new(Monthly()), new(Monthly((5, 1, null))), new(Monthly((5, 1, 4)), 2), new(Monthly((5, 1, 3)), 1), new(Monthly((5, 2, null), (1, 0, 1)), null),
            new(Monthly((6, 2, 5)), 0, Later), new(Monthly((5, 5, 0)), 2), new(Monthly((5, 1, null)), 2, Gap),
        ],
        "customer-poaching" =>
        [
            new(Poaching(null, null, null)), new(Poaching(true, true, true, Loss(1, 0.5m)), 2), new(Poaching(false, true, null)), new(Poaching(null, false, false), null),
            new(Poaching(true, null, true, Loss(2))), new(Poaching(false, null, true, Loss(1)), 1, Later), new(Poaching(null, true, false)),
            new(Poaching(true, true, true), 0, Later), new(Poaching(null, false, null), 0, Gap),
        ],
        _ =>
        [
            new(FalseVisit()), new(FalseVisit(), 2), new(FalseVisit(14), 1), new(FalseVisit(13, 18)), new(FalseVisit(), 0, Later), new(FalseVisit(14), 2, Gap),
        ],
    };
}
