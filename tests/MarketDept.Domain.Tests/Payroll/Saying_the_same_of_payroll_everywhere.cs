using System.Text.RegularExpressions;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Payroll.Workload;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

public class Saying_the_same_of_payroll_everywhere
{
    private static PersonLedger Everything()
    {
        var ledger = Ledger(Fine("V-1", 50m), Compensation("V-1", 4000m, clause: "11.2.3"), Duty("V-2", 800m), Absence("V-3", 10, 13, 17), Absence("V-4", 11, 8, 12));
        ledger.Close(June, Deputy, Later);
        ledger.Take([Absence("V-3", 10, 13, 17).Reversal(Noon(7, 2)), Fine("V-5")], Later);
        return ledger;
    }

    private static IEnumerable<Func<Language, Explanation>> Explanations()
    {
        var ledger = Everything();
        var rule = new AbsenceRule(Duration.FromMinutes(10), Duration.FromHours(4));
        foreach (var month in new[] { June, July })
        {
            yield return ledger.InMonth(month).Explain;
            yield return DepartmentMonth.Of(month, ledger).Explain;
            yield return AbsenceRule.Exact.Count(ledger, month, Calendar).Explain;
            yield return rule.Count(ledger, month, Calendar, recorded: []).Explain;
            yield return rule.Count(ledger, month, Calendar, recorded: [Recorded("T-1", 10, 12, 15), Recorded("T-2", 30, 20, 30)]).Explain;
        }

        var own = Own(floor: false, plansFines: true, conditions: [DeductionCondition.Fault]);
        foreach (var profile in JurisdictionProfile.All.Append(own).Append(Own(plansFines: true, sources: JurisdictionProfile.Guangdong.Terms.Sources)))
        {
            DeductionPlan[] plans =
            [
                profile.Plan(ledger, [Wage(June, 2691m), Wage(July, 2000m)], [new("V-1/compensation", June, Yuan(100m))]),
                profile.Plan(ledger, [Wage(July)], [new("V-1/fine", June, Yuan(60m)), new("V-1/compensation", July, Yuan(1200m))], leaves: true, fault: Fact.No),
                profile.Plan(ledger, [Wage(July)], contract: Fact.Unknown, fault: Fact.Unknown),
            ];
            foreach (var plan in plans)
            {
                yield return language => plan.Explain(language);
                yield return language => plan.Explain(language, withLaw: false);
                yield return new DepartmentPlan(profile, plan).Explain;
            }
        }

        yield return WorkloadSheet.Of(June, [new("1", new("C1"), WorkKind.Bills, new(2026, 6, 1))]).Explain;
    }

    private static string Said() => string.Join('\n', Explanations().SelectMany(explain => Enum.GetValues<Language>().Select(language => explain(language).ToString())))
        + JsonOf(Everything()) + PayrollWords.Number(-1);

    [Fact]
    public void Explanations_and_stored_texts_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(Said(), Cultures.Under(name, Said)));

    [Fact]
    public void Chinese_has_no_half_width_punctuation_and_both_languages_say_as_much() =>
        Assert.All(Explanations(), explain =>
        {
            var (zh, en) = (explain(Language.Chinese), explain(Language.English));
            Assert.DoesNotMatch(new Regex(@"[()\[\];!?]|,(?!\d{3})|\p{IsCJKUnifiedIdeographs}[.:]"), zh.ToString());
            Assert.DoesNotMatch(new Regex(@"\p{IsCJKUnifiedIdeographs}"), en.ToString());
            Assert.Equal(zh.Lines.Select(line => (line.Topic, line.Clause)), en.Lines.Select(line => (line.Topic, line.Clause)));
            Assert.All(zh.Lines, line => Assert.EndsWith("。", line.Text, StringComparison.Ordinal));
            Assert.All(en.Lines, line => Assert.EndsWith(".", line.Text, StringComparison.Ordinal));
        });

    [Fact]
    public void A_third_language_is_a_mistake() =>
        Assert.All(Explanations(), explain => Assert.Throws<ArgumentOutOfRangeException>("language", () => explain((Language)3)));
}
