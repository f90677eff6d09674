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
        Assert.Contains(language == Language.Chinese ? "标准版" : "the standard edition", edition, StringComparison.Ordinal);
        Assert.Contains("¥50.00", edition, StringComparison.Ordinal);
        Assert.Collection(
            explanation.About(ExplanationTopic.Step),
            step => Assert.Contains("¥1,860.00 − ", step.Replace("实收 ", "", StringComparison.Ordinal), StringComparison.Ordinal),
            step => Assert.Contains("0.00", step, StringComparison.Ordinal),
            step => Assert.EndsWith(language == Language.Chinese ? "= ¥280.00。" : "= ¥280.00.", step, StringComparison.Ordinal));
        var clause = ClauseCatalogue.Get("11.2.1");
        Assert.Equal(2, explanation.About(ExplanationTopic.Clause).Count());
        Assert.Contains(ClauseCatalogue.Get("11.2").Summary.In(language), explanation.About(ExplanationTopic.Clause).First(), StringComparison.Ordinal);
        Assert.Contains(clause.Summary.In(language), explanation.About(ExplanationTopic.Clause).Last(), StringComparison.Ordinal);
        Assert.Contains(clause.Ruling!.Value.In(language), Assert.Single(explanation.About(ExplanationTopic.Reading)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11.2.1")]
    [InlineData("11.2.2")]
    [InlineData("11.2.3")]
    [InlineData("11.2.4")]
    public void Restates_the_lead_in_of_11_2_for_the_fine_and_the_item_for_the_amount(string clause)
    {
        var finding = Assert.Single(OneOfEach.Select(facts => Assessed(facts)).First(one => one.Clause?.Id.ToString() == clause).Findings());

        var lines = finding.Explain(Language.Chinese).Lines;
        Assert.Equal(["11.2", clause], lines.Where(line => line.Topic == ExplanationTopic.Clause).Select(line => line.Clause.ToString()));
        var edition = Assert.Single(lines, line => line.Topic == ExplanationTopic.Edition);
        Assert.Equal(("11.2", "行为发生于 2026-06-03，适用标准版：第11.2条罚款每人每次 ¥50.00。"), (edition.Clause.ToString(), edition.Text));
    }

    [Fact]
    public void Names_the_rule_that_was_broken_and_restates_it()
    {
        foreach (var (facts, rule) in new (ViolationFacts, string)[] { (Breach("8.2.1"), "8.2.1"), (Poaching(false, true, true), "8.1.3") })
        {
            var finding = Assert.Single(Assessed(facts).Findings());
            Assert.StartsWith($"S01：违反第{rule}条，依第11.1条（", finding.Explain(Language.Chinese).Lines[0].Text, StringComparison.Ordinal);
            Assert.StartsWith($"S01: breach of clause {rule}; under clause 11.1 (", finding.Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
            var broken = Assert.Single(finding.Explain(Language.English).Lines, line => line.Clause.ToString() == rule);
            Assert.Equal((ExplanationTopic.Fact, true), (broken.Topic, broken.Text.Contains(ClauseCatalogue.Get(rule).Summary.English, StringComparison.Ordinal)));
        }
    }

    [Fact]
    [Clause("11.2.2")]
    public void Works_out_what_a_groundless_deduction_costs_once_it_was_verified()
    {
        Assert.Equal(["赔偿 = ¥500.00 − ¥120.00 − ¥80.00 = ¥300.00。"], Steps(Deduction(500, 120, 80)));
        Assert.Empty(Steps(Deduction(500, null, 80)));
        Assert.Empty(Steps(Deduction(500, 500)));

        static IEnumerable<string> Steps(ViolationFacts facts) => Assessed(facts).Explain(Language.Chinese).About(ExplanationTopic.Step);
    }

    [Fact]
    [Clause("11.2.1")]
    public void Works_out_what_each_consignment_counts()
    {
        Assert.Equal(
            ["YD-0：运价 ¥3.00 − 实收 ¥3.00 = ¥0.00。", "YD-1：实收 ¥3.00 高于运价 ¥2.00，计 ¥0.00，不抵减其他各票的差价。", "赔偿 = 2 票差价之和 = ¥0.00。"],
            Assessed(Concession((3, 3), (2, 3))).Explain(Language.Chinese).About(ExplanationTopic.Step));
        foreach (var nothing in new ViolationFacts[] { Concession(), Monthly() })
            Assert.Empty(Assessed(nothing).Explain(Language.Chinese).About(ExplanationTopic.Step));
    }

    [Fact]
    public void Says_no_fine_of_an_absence()
    {
        var lines = Assert.Single(Assessed(FalseVisit()).Findings()).Explain(Language.Chinese).Lines;

        Assert.Equal("S01：依第11.3条（谎报拜访），2026-06-03T13:00 至 2026-06-03T17:30 按旷工处理，不罚款。", lines[0].Text);
        Assert.Equal("3.2", Assert.Single(lines, line => line.Topic == ExplanationTopic.Edition).Clause.ToString());
    }

    [Fact]
    public void Keeps_readings_and_legal_risks_apart_from_the_decision()
    {
        foreach (var facts in OneOfEach)
        {
            var explanation = Assessed(facts).Explain(Language.Chinese);
            Assert.DoesNotContain(explanation.Decision, line => line.Topic is ExplanationTopic.Reading or ExplanationTopic.LegalRisk);
            Assert.All(explanation.Background, line => Assert.True(line.Topic is ExplanationTopic.Reading or ExplanationTopic.LegalRisk));
            Assert.Equal(explanation.Lines.Count, explanation.Decision.Count() + explanation.Background.Count());
        }

        Assert.Equal(
            [ExplanationTopic.LegalRisk, ExplanationTopic.Reading], Assessed(Monthly()).Findings()[0].Explain(Language.English).Background.Select(line => line.Topic));
        Assert.Equal(
            [(ExplanationTopic.LegalRisk, "11.1"), (ExplanationTopic.Reading, "11.1")],
            Assessed(Breach("8.4")).Findings()[0].Explain(Language.Chinese).Background.Select(line => (line.Topic, line.Clause.ToString())));
    }

    [Fact]
    public void Says_of_a_loss_whether_it_is_stated_none_or_open()
    {
        Assert.Contains("已查明没有经济损失，赔偿为 ¥0.00。", Words(Breach("8.4", 0)), StringComparison.Ordinal);
        Assert.Contains("有无经济损失尚未查明：赔偿未定，不是零。", Words(Breach("8.4", null)), StringComparison.Ordinal);
        Assert.Contains("有无经济损失尚未查明：赔偿未定，不是零。", Words(Poaching(true, true, true)), StringComparison.Ordinal);
        Assert.Contains("已证实的损失：¥9.00。", Words(Poaching(true, true, true, Loss(9))), StringComparison.Ordinal);
        Assert.Contains("赔偿 = 已证实的损失全额 = ¥9.00。", Words(Poaching(true, true, true, Loss(9))), StringComparison.Ordinal);
        Assert.Contains("¥9.00；本条不按比例，所报比例不用。", Words(Poaching(true, true, true, Loss(9, 0.5m))), StringComparison.Ordinal);
        foreach (var facts in new[] { Poaching(true, false, true), Poaching(false, true, null), Poaching(null, true, true) })
        {
            Assert.All(
                Assessed(facts).Explain(Language.Chinese).About(ExplanationTopic.Fact).Where(line => line.StartsWith("有意：", StringComparison.Ordinal)),
                line => Assert.DoesNotContain(line, letter => letter is >= 'a' and <= 'z'));
        }

        static string Words(ViolationFacts facts) => Assessed(facts).Findings()[0].Explain(Language.Chinese).ToString();
    }

    [Fact]
    public void Writes_amounts_in_one_way() =>
        Assert.All(OneOfEach, facts => Assert.DoesNotContain(
            Assessed(facts).Explain(Language.Chinese).Decision, line => line.Text.Contains('¥') && line.Text.Contains('元')));

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

        Assert.EndsWith("its facts are not all there; what is not: intent.", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_missing_where_nothing_can_be_found()
    {
        var explanation = Assessed(Poaching(null, true, null)).Explain(Language.English);

        Assert.StartsWith("I-1: undetermined, still to be settled: whether it was intentional, whether the customer was appropriated", explanation.ToString(), StringComparison.Ordinal);
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
        var explanation = Assessed(new ViolationFacts.OperatingRuleBreach(new(10, 2), EconomicLoss.Of(Yuan(1350), Share.FromDecimal(0.3m), "night shift"))).Findings()[0]
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
        Assert.Contains("no edition was in force on that day", explanation.Lines[1].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Is_equal_for_equal_decisions_and_refuses_a_language_it_does_not_speak()
    {
        Assert.Equal(Assessed(FalseVisit()).Explain(Language.English), Assessed(FalseVisit()).Explain(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Assessed(FalseVisit()).Explain((Language)7));
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
