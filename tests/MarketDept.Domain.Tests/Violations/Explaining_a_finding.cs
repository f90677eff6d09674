using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

public class Explaining_a_finding
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Names_the_clause_the_edition_the_facts_each_step_and_the_reading(Language language)
    {
        var explanation = Assessed(Concession((1860, 1580), (640, 700))).Findings()[0].Explain(language);

        Assert.Contains("11.2.1", Assert.Single(explanation.About(ExplanationTopic.Conclusion)), StringComparison.Ordinal);
        var edition = Assert.Single(explanation.About(ExplanationTopic.Edition));
        Assert.Contains("2026-06-03", edition, StringComparison.Ordinal);
        Assert.Contains("standard", edition, StringComparison.Ordinal);
        Assert.Contains("¥50.00", edition, StringComparison.Ordinal);
        Assert.Collection(
            explanation.About(ExplanationTopic.Step),
            step => Assert.Contains("¥1,860.00 − ", step.Replace("实收 ", "", StringComparison.Ordinal), StringComparison.Ordinal),
            step => Assert.Contains("0.00", step, StringComparison.Ordinal),
            step => Assert.EndsWith(language == Language.Chinese ? "= ¥280.00。" : "= ¥280.00.", step, StringComparison.Ordinal));
        var clause = ClauseCatalogue.Get("11.2.1");
        Assert.Contains(clause.Summary.In(language), Assert.Single(explanation.About(ExplanationTopic.Clause)), StringComparison.Ordinal);
        Assert.Contains(clause.Ruling!.Value.In(language), Assert.Single(explanation.About(ExplanationTopic.Reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_only_the_language_asked_for()
    {
        foreach (var facts in OneOfEach)
        {
            var english = PenaltyPolicy.Standard.Assess(Incident(facts)).Explain(Language.English).ToString();
            var chinese = PenaltyPolicy.Standard.Assess(Incident(facts)).Explain(Language.Chinese).ToString();

            Assert.DoesNotContain(english, letter => letter is >= '\u4e00' and <= '\u9fff');
            Assert.Contains(chinese, letter => letter is >= '\u4e00' and <= '\u9fff');
        }
    }

    [Fact]
    public void Says_why_each_other_clause_considered_does_not_apply()
    {
        Assert.Equal(["11.1", "11.2.3"], NotApplied(Concession()));
        Assert.Equal(["11.1", "11.2.1"], NotApplied(Monthly()));
        Assert.Equal(["11.1"], NotApplied(Deduction(5)));
        Assert.Equal(["11.1"], NotApplied(FalseVisit()));
        Assert.Equal(["11.1"], NotApplied(Poaching(true, true, true)));
        Assert.Equal(["11.2.4"], NotApplied(Poaching(false, true, true)));
        Assert.Equal(["11.2.1", "11.2.3"], NotApplied(Breach("8.2.3")));
        Assert.Equal(["11.2"], NotApplied(Breach("8.4")));
        Assert.Equal(["11.2.2", "11.1"], NotApplied(Deduction(5, 5)));
        Assert.Equal(["11.2.4", "8.1.3"], NotApplied(Poaching(true, false, false)));
        Assert.Equal(["11.2.4"], NotApplied(Poaching(true, false, null)));
        Assert.Empty(NotApplied(Poaching(null, true, true)));
    }

    [Fact]
    public void Says_for_which_fact_poaching_is_only_a_plain_breach()
    {
        var why = Assert.Single(Assessed(Poaching(false, true, true)).Explain(Language.English).About(ExplanationTopic.NotApplied));

        Assert.EndsWith("not so is: intent.", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_missing_where_nothing_can_be_found()
    {
        var explanation = Assessed(Poaching(null, true, null)).Explain(Language.English);

        Assert.StartsWith("I-1: undetermined, missing: whether it was intentional, whether the customer was appropriated", explanation.ToString(), StringComparison.Ordinal);
        Assert.Contains("does not count as \"no\"", Assert.Single(explanation.About(ExplanationTopic.Missing)), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_the_share_is_missing_and_that_this_is_not_zero()
    {
        var explanation = Assessed(Breach("9.2", 420)).Findings()[0].Explain(Language.English);

        Assert.Contains("compensation undetermined", explanation.Lines[0].Text, StringComparison.Ordinal);
        Assert.Contains("not zero", Assert.Single(explanation.About(ExplanationTopic.Missing)), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_reason_of_the_share_and_the_rounding()
    {
        var explanation = Assessed(new OperatingRuleBreach(new(10, 2), EconomicLoss.Of(Yuan(1350), new LossShare(Share.FromDecimal(0.3m), "night shift")))).Findings()[0]
            .Explain(Language.English).ToString();

        Assert.Contains("30%; reason: night shift", explanation, StringComparison.Ordinal);
        Assert.Contains("¥1,350.00 × 30% = ¥405.00 (half away from zero, to the fen)", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_poaching_costs_the_whole_loss_and_that_a_share_is_not_used()
    {
        var explanation = Assessed(Poaching(true, true, true, Loss(5230, 0.1m))).Explain(Language.English);

        Assert.Equal("Compensation = the whole proven loss = ¥5,230.00; this clause knows no share, and the one stated is not used.", Assert.Single(explanation.About(ExplanationTopic.Step)));
    }

    [Fact]
    public void Shows_the_part_of_each_offender()
    {
        var finding = Assessed(Breach("10.1", 1000, 0.5m), By("W01", 2), By("S04")).Findings()[0];

        Assert.Contains("2/3 of ¥500.00", finding.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("¥500.00 的 2/3", finding.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("¥333.33", finding.Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_clause_carries_the_one_fine()
    {
        var report = Judged(Reported("I-1", "act", Monthly()), Reported("I-2", "act", Concession()));

        Assert.Contains("clause 11.2.1 carries the fine", report.Findings[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("fine ¥0.00", report.Findings[0].Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_no_edition_was_in_force_and_nothing_else()
    {
        var explanation = new PenaltyPolicy(new()).Assess(Incident(Breach("8.4"))).Explain(Language.English);

        Assert.Equal(2, explanation.Lines.Count);
        Assert.Contains("no edition was in force on that day", explanation.Lines[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Says_of_a_report_that_does_not_stand_why_not(Language language)
    {
        var report = Judged(
            Reported("I-1", "a", FalseVisit()), Reported("I-2", "a", Breach("8.2.4")), Reported("I-3", "a", FalseVisit()),
            Reported("I-4", "b", Deduction(5)), Reported("I-5", "b", Deduction(6)));

        Assert.Contains("11.3", report.Overridden[0].Explain(language).ToString(), StringComparison.Ordinal);
        Assert.Contains("I-1", report.Duplicates[0].Explain(language).ToString(), StringComparison.Ordinal);
        Assert.Contains("I-5", report.Conflicts[0].Explain(language).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_equal_for_equal_decisions_and_refuses_a_language_it_does_not_speak()
    {
        Assert.Equal(Assessed(FalseVisit()).Explain(Language.English), Assessed(FalseVisit()).Explain(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => Assessed(FalseVisit()).Explain((Language)7));
    }

    private static IEnumerable<ViolationFacts> OneOfEach =>
    [
        Breach("8.4", 9, 0.5m), Breach("8.2.3", 9), Concession((2, 1), (1, 2)), Concession(), Deduction(5, 1, 1), Deduction(5, 5),
        Monthly((5, 1, 2), (5, 1, null)), Monthly(), Poaching(true, true, true, Loss(5)), Poaching(false, true, null),
        Poaching(null, null, null), Poaching(true, false, false), FalseVisit(),
    ];

    private static IEnumerable<string> NotApplied(ViolationFacts facts) =>
        Assessed(facts).Explain(Language.Chinese).Lines.Where(line => line.Topic == ExplanationTopic.NotApplied).Select(line => line.Clause.ToString());
}
