using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>One act, one fine, whatever is reported of it and in whatever order the steps are taken.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Answering_an_act_once
{
    private static readonly ViolationFacts[] Facts =
    [
        new ViolationFacts.OperatingRuleBreach(new(8, 3, 3)),
        new ViolationFacts.OperatingRuleBreach(new(8, 2, 3), EconomicLoss.Of(Yuan(1000m), Share.FromDecimal(0.3m), "初犯")),
        new ViolationFacts.OperatingRuleBreach(new(8, 2, 3), EconomicLoss.None),
        new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(1000m), Yuan(900m))]),
        new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(1000m), Yuan(800m))]),
        new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Money.Zero),
        new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(20m), Money.Zero),
        new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(100m), Money.Zero),
        new ViolationFacts.UnauthorizedMonthlySettlement([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(500m), Yuan(200m))]),
        new ViolationFacts.UnauthorizedMonthlySettlement([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(500m), Yuan(300m))]),
        new ViolationFacts.CustomerPoaching(true, true, true, EconomicLoss.Of(Yuan(70m))),
        new ViolationFacts.CustomerPoaching(null, true, true, null),
        new ViolationFacts.CustomerPoaching(false, true, true, EconomicLoss.None),
        new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 30))),
        new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 0))),
    ];

    private static Incident Report(int number, int facts) => Again($"R-{number}", Facts[facts]);

    /// <summary>Bytes are steps: a report joins, one is set aside, the case goes on by whatever step follows from where it stands.</summary>
    [Property(MaxTest = 600)]
    public void No_sequence_of_steps_fines_an_act_twice_and_the_ledger_takes_all_of_it(byte[] steps)
    {
        var violation = Heard(Report(0, steps.Length % Facts.Length));
        var ledger = PersonLedger.Open(Seller.Id);
        var at = 2;
        foreach (var step in steps)
        {
            if (step % 5 == 0)
                violation = FromJson(JsonOf(violation));
            Try(violation, step, At(at++));

            var items = violation.ExportItems();
            Assert.Equal(items.Count, items.Select(item => item.Key).Distinct().Count());
            var reversed = items.Select(item => item.Reverses).OfType<string>().ToHashSet();
            FindingItem[] standing = [.. items.Where(item => item.Reverses is null && !reversed.Contains(item.Key))];
            Assert.InRange(standing.Count(item => item.Kind == FindingItemKind.Fine), 0, 1);
            Assert.InRange(standing.Count(item => item.Kind == FindingItemKind.Absence), 0, 1);
            Assert.All(standing.GroupBy(item => (item.Kind, item.Origin.Clause)), row => Assert.Single(row));
            Assert.InRange(violation.Decisions.Sum(decision => decision.Established.Count(found => found.Fine.IsPositive)), 0, violation.Decisions.Count);
            if (violation.FinalSince is not null)
                ledger.TakeFrom(violation, At(at));
            Assert.Equal(items.Select(item => item.Key).Order(StringComparer.Ordinal), ledger.Items.Select(item => item.Item.Key).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Every combination of one report of each kind, and of two.</summary>
    [Fact]
    public void What_is_found_of_an_act_and_what_the_ledger_takes_agree_in_every_combination_of_clauses()
    {
        foreach (var set in Enumerable.Range(1, (1 << Facts.Length) - 1).Where(set => int.PopCount(set) <= 3))
        {
            int[] chosen = [.. Enumerable.Range(0, Facts.Length).Where(facts => (set & (1 << facts)) != 0)];
            var violation = Heard(Report(chosen[0], chosen[0]));
            foreach (var facts in chosen.Skip(1))
                violation.Join(Submitted(Report(facts, facts)), [], Procedure, At(1));
            Finding[] found = [.. PenaltyPolicy.Standard.AssessAll(chosen.Select(facts => Report(facts, facts))).Findings];
            if (found.Length == 0)
            {
                Refused(violation, ViolationRefusals.Undetermined, it => it.Decide(Manager, Procedure, At(2)));
                continue;
            }

            violation.Decide(Manager, Procedure, At(2));
            violation.AcceptDecision(Procedure, At(3));
            var ledger = PersonLedger.Open(Seller.Id);
            ledger.TakeFrom(violation, At(4));

            var month = ledger.InMonth(new YearMonth(2026, 6));
            Assert.Equal(
                (Money.Sum(found.Select(row => row.Fine)), Money.Sum(found.Select(row => row.Compensation.GetValueOrDefault())),
                    Money.Sum(found.Select(row => row.DutyToCollect.GetValueOrDefault())), found.Count(row => row.Absence is not null)),
                (month.Fines, month.Compensation, month.DutyToCollect, month.Absences));
        }
    }

    [Fact]
    [Clause("11.3")]
    public void An_absence_and_a_fine_of_one_act_both_stand()
    {
        var violation = Heard(FalseVisit());
        violation.Join(Submitted(Again("I-2", new ViolationFacts.CustomerPoaching(true, true, true, EconomicLoss.None))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.TakeFrom(violation, At(4));

        Assert.Equal(["V-1/11.2.4/fine", "V-1/11.3/absence"], ledger.Items.Select(item => item.Item.Key).Order(StringComparer.Ordinal));
    }

    private static void Try(Violation on, byte step, Instant at)
    {
        try
        {
            switch (step % 4)
            {
                case 0:
                    on.Join(Submitted(Report((int)on.EventCount, step / 4 % Facts.Length)), [], Procedure, at);
                    break;
                case 1:
                    on.SetAside(on.Reports[step / 4 % on.Reports.Count].Incident.Id, "不实", Manager, Procedure, at);
                    break;
                default:
                    GoOn(on, step / 4, at);
                    break;
            }
        }
        catch (DomainException)
        {
            // Refused, and nothing has changed; the walk goes on.
        }
    }

    private static void GoOn(Violation on, int choice, Instant at)
    {
        switch (on.Status)
        {
            case ViolationStatus.Heard or ViolationStatus.Final when choice % 16 != 15: on.Decide(Manager, Procedure, at); break;
            case ViolationStatus.Decided when choice % 2 == 0: on.AcceptDecision(Procedure, at); break;
            case ViolationStatus.Decided: on.Appeal("不服", Procedure, at); break;
            case ViolationStatus.Appealed when choice % 3 == 0: on.UpholdOnAppeal("维持", Executive, Procedure, at); break;
            case ViolationStatus.Appealed when choice % 3 == 1: on.OverturnOnAppeal("改判", Executive, Procedure, at); break;
            case ViolationStatus.Appealed:
                var first = on.Decisions[^1].Established.Take(1).Select(found => Left(found.Clause, Money.Zero, Money.Zero, Money.Zero, keepsAbsence: false));
                on.ChangeOnAppeal([.. first], "从轻", Executive, Procedure, at);
                break;
            default: on.Withdraw("有误", choice % 2 == 0 ? Manager : Executive, Procedure, at); break;
        }
    }
}
