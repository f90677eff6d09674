using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Every combination of facts of the six kinds that can make a difference, against an oracle written another way.</summary>
[Clause("11.1")]
[Clause("11.2.1")]
[Clause("11.2.2")]
[Clause("11.2.3")]
[Clause("11.2.4")]
[Clause("11.3")]
public class The_whole_decision_table
{
    private static readonly bool?[] Known = [true, false, null];
    private static readonly decimal[] Amounts = [0m, 0.01m, 0.05m, 33.33m, 100m];
    private static readonly EconomicLoss[] Losses =
        [EconomicLoss.Open, .. Amounts.SelectMany(loss => new[] { Loss(loss), Loss(loss, 0.3m), Loss(loss, 0.0000000001m), Loss(loss, 1m) })];

    private static readonly RegulationEditions Editions = new(
        new RegulationEdition("before", Yuan(10), Yuan(50), to: Day),
        new RegulationEdition("after", Yuan(12.34m), Yuan(56.78m), Day.PlusDays(2)));

    public static TheoryData<string> Kinds => [.. ViolationKind.List.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Agrees_with_the_oracle_row_by_row(string kind)
    {
        var policy = new PenaltyPolicy(Editions);
        var rows = 0;
        foreach (var facts in FactsOf(kind))
        {
            for (var day = Day.PlusDays(-1); day <= Day.PlusDays(2); day = day.PlusDays(1))
            {
                var incident = ReportedOn(day, "I-1", null, facts, By("S01"), By("S02", 2));
                var assessment = policy.Assess(incident);
                Assert.Equal(WorldsOracle.Of(kind, ToldVersion.Of([Told.Of(incident)])[0], Editions.InForceOn(day)), Said(assessment) with { MayBeSpecial = MayBeSpecial(assessment) });
                AssertFindings(assessment);
                rows++;
            }
        }

        Assert.True(rows >= 24, $"Only {rows} rows of {kind}.");
    }

    [Fact]
    public void Has_facts_of_every_kind() =>
        Assert.All(ViolationKind.List, kind => Assert.All(FactsOf(kind.Name), facts => Assert.Same(kind, facts.Kind)));

    private static IEnumerable<ViolationFacts> FactsOf(string kind) => kind switch
    {
        "operating-rule" =>
            from clause in ClauseCatalogue.Finable
            from loss in Losses
            select new ViolationFacts.OperatingRuleBreach(clause.Id, loss),
        "unauthorized-concession" =>
            from rows in Rows(from tariff in Amounts from charged in Amounts select (tariff, charged))
            select Concession(rows),
        "groundless-deduction" =>
            from deduction in Amounts
            from justified in Amounts.Where(part => part <= deduction).Cast<decimal?>().Append(null)
            from recovered in Amounts.Where(part => part + (justified ?? 0) <= deduction)
            select Deduction(deduction, justified, recovered),
        "unauthorized-monthly-settlement" =>
            from rows in Rows(
                from amount in Amounts
                from collected in Amounts.Where(part => part <= amount)
                from uncollectable in Amounts.Where(part => part <= amount).Cast<decimal?>().Append(null)
                select (amount, collected, uncollectable))
            select Monthly(rows),
        "customer-poaching" =>
            from intentional in Known
            from taken in Known
            from appropriated in Known
            from loss in Losses
            select Poaching(intentional, taken, appropriated, loss),
        _ => from hours in Enumerable.Range(1, 6) select FalseVisit(13, 13 + hours),
    };

    /// <summary>No row, each row by itself, and each row beside the one before it.</summary>
    private static IEnumerable<T[]> Rows<T>(IEnumerable<T> rows)
    {
        var all = rows.ToList();
        return all.Select((row, i) => new[] { row, all[Math.Max(0, i - 1)] }).Concat(all.Select(row => new[] { row })).Prepend([]);
    }

    private static WorldsOracle.Answer Said(Assessment assessment) => new(
        assessment.Outcome.ToString(), assessment.Clause?.Id.ToString(), assessment.FinePerPerson?.Fen, assessment.Compensation?.Fen,
        assessment.DutyToCollect?.Fen, ReportLines.Names(assessment.Missing));

    /// <summary>Whether a report of it holds an ordinary finding of the same act, or overrides it.</summary>
    private static bool MayBeSpecial(Assessment assessment)
    {
        var ordinary = ReportedOn(assessment.Incident.OccurredOn, "I-2", "I-1", Breach("8.4"), By("S01"));
        var report = new PenaltyPolicy(Editions).AssessAll(assessment.Incident, ordinary);
        return report.Held.Count + report.Overridden.Count(row => row.Incident == ordinary) > 0;
    }

    private static void AssertFindings(in Assessment assessment)
    {
        var findings = assessment.Findings();
        Assert.Equal(assessment.Outcome == Outcome.Applies ? 2 : 0, findings.Count);
        if (findings.Count == 0)
            return;
        Assert.Equal(assessment.Compensation, findings[0].Compensation + findings[1].Compensation);
        Assert.Equal(assessment.DutyToCollect, findings[0].DutyToCollect + findings[1].DutyToCollect);
        Assert.Equal((assessment.FinePerPerson, assessment.FinePerPerson), ((Money?)findings[0].Fine, (Money?)findings[1].Fine));
        Assert.Equal((assessment.Absence, assessment.Absence), (findings[0].Absence, findings[1].Absence));
    }
}
