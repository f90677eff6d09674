using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Unknown never becomes no: without a fact the result is the same, or open, and never another one.</summary>
[Clause("11.1")]
[Clause("11.2.2")]
[Clause("11.2.4")]
public class Leaving_a_fact_out
{
    private static readonly bool?[] Known = [true, false, null];

    /// <summary>Every fact that a report may leave open, but for the two that mean something where nobody states them.</summary>
    private static readonly Func<ViolationFacts, ViolationFacts>[] Without =
    [
        facts => facts switch
        {
            ViolationFacts.OperatingRuleBreach breach => new ViolationFacts.OperatingRuleBreach(breach.Basis.Id, EconomicLoss.Open),
            ViolationFacts.CustomerPoaching poaching => new ViolationFacts.CustomerPoaching(poaching.Intentional, poaching.DataTaken, poaching.CustomerAppropriated),
            _ => facts,
        },
        facts => facts switch
        {
            ViolationFacts.OperatingRuleBreach { Loss.Amount: { } loss } breach => new ViolationFacts.OperatingRuleBreach(breach.Basis.Id, EconomicLoss.Of(loss)),
            ViolationFacts.CustomerPoaching { Loss.Amount: { } loss } one => new ViolationFacts.CustomerPoaching(one.Intentional, one.DataTaken, one.CustomerAppropriated, EconomicLoss.Of(loss)),
            _ => facts,
        },
        facts => facts is ViolationFacts.GroundlessDeduction granted ? new ViolationFacts.GroundlessDeduction(granted.Deduction, null, granted.Recovered) : facts,
        facts => facts is ViolationFacts.CustomerPoaching poaching ? poaching with { Intentional = Fact.Unknown } : facts,
        facts => facts is ViolationFacts.CustomerPoaching poaching ? poaching with { DataTaken = Fact.Unknown } : facts,
        facts => facts is ViolationFacts.CustomerPoaching poaching ? poaching with { CustomerAppropriated = Fact.Unknown } : facts,
    ];

    [Property(Arbitrary = [typeof(IncidentArbitraries)], MaxTest = 500)]
    public void In_every_report_that_states_it_keeps_each_result_or_opens_it(Month month)
    {
        var policy = new PenaltyPolicy(WithGap);
        foreach (var reports in month.Cases())
        {
            var before = policy.AssessAll(reports);
            foreach (var without in Without)
            {
                var after = policy.AssessAll(reports.Select(report => new Incident(
                    report.Id, report.OccurredOn, report.Offenders, without(report.Facts), report.Occurrence)));
                KeptOrOpened(before, after);
            }
        }
    }

    /// <summary>
    /// What was determined is so still, or open. What was open is so still, unless reports disputed it: a report that has nothing
    /// of its own to say any more ends its side of the dispute.
    /// </summary>
    private static void KeptOrOpened(AssessmentReport before, AssessmentReport after)
    {
        var reports = before.NotApplicable.Count + before.Undetermined.Count;
        foreach (var less in after.Findings)
        {
            var had = before.Findings.Where(one => one.Staff == less.Staff).ToList();
            if (had.Count == 0)
            {
                Assert.Empty(before.NotApplicable);
                Assert.Contains(before.Conflicts, row => row.Staff == less.Staff);
                continue;
            }

            var full = Assert.Single(had);
            Assert.Equal((full.Clause, full.Basis, full.Edition, full.Fine), (less.Clause, less.Basis, less.Edition, less.Fine));
            Kept(full, full.Compensation, less.Compensation);
            Kept(full, full.DutyToCollect, less.DutyToCollect);
            Kept(full, full.Absence, less.Absence);
        }

        if (before.Findings.Count > 0)
            Assert.Empty(after.NotApplicable);
        if (after.NotApplicable.Count > 0 && before.NotApplicable.Count == 0)
            Assert.NotEmpty(before.Conflicts);
        if (after.Findings.Count == 0)
            Assert.True(reports == 0 || after.NotApplicable.Count + after.Undetermined.Count == reports);
    }

    private static void Kept<T>(Finding of, T? before, T? after)
        where T : struct
    {
        if (before is not null || of.Disputed == FactNames.None)
            Assert.Contains(after, new[] { before, null });
    }

    [Fact]
    public void That_is_named_as_missing_is_what_really_decides()
    {
        foreach (var (intentional, taken, appropriated) in from a in Known from b in Known from c in Known select (a, b, c))
        {
            var facts = Poaching(intentional, taken, appropriated);
            foreach (var missing in Assessed(facts).Missing.Each().Where(fact => fact is not (FactNames.Loss or FactNames.LossShare)))
            {
                var known = Known.Where(value => value is not null).Select(value => missing switch
                {
                    FactNames.Intentional => facts with { Intentional = value },
                    FactNames.DataTaken => facts with { DataTaken = value },
                    _ => facts with { CustomerAppropriated = value },
                });
                Assert.All(known, filled => Assert.False(Assessed(filled).Missing.HasFlag(missing)));
            }
        }
    }

    [Fact]
    public void Of_a_weight_means_equal_parts()
    {
        var findings = Judged(Reported("I-1", null, Deduction(100), By("S01"), By("S02"))).Findings;

        Assert.Equal([Yuan(50), Yuan(50)], findings.Select(finding => finding.Compensation!.Value));
    }

    [Fact]
    public void Of_what_cannot_be_collected_means_that_nothing_was_determined()
    {
        var finding = Assert.Single(Judged(Reported("I-1", null, Monthly((100, 0, null)))).Findings);

        Assert.Equal((Money.Zero, Yuan(100), true), (finding.Compensation!.Value, finding.DutyToCollect!.Value, finding.IsDetermined));
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void The_edition_leaves_everything_undetermined(Month month) =>
        Assert.All(month.Incidents(), incident => Assert.Equal(
            (Outcome.Undetermined, FactNames.Edition),
            (new PenaltyPolicy(new()).Assess(incident).Outcome, new PenaltyPolicy(new()).Assess(incident).Missing)));
}
