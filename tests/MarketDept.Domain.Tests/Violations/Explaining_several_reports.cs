using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What is said of an act that several reports tell of: on which a result rests, what they dispute, and what each version comes to.</summary>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
public class Explaining_several_reports
{
    [Fact]
    public void Says_on_which_reports_a_finding_rests_and_reads_their_facts_together()
    {
        var finding = Judged(Reported("I-1", "a", Breach("8.4", null)), Reported("I-2", "a", Breach("8.4", 100, 0.5m))).Findings[0];

        Assert.Equal(
            [
                "S01：违反第8.4条，依第11.1条（一般违规），罚款 ¥10.00，赔偿 ¥50.00。",
                "所依据的报告：I-1、I-2。同一行为的各份报告，按事实逐项合并。",
                "已证实的损失：¥100.00。",
                "赔偿 = ¥100.00 × 50% = ¥50.00（四舍五入到分）。",
            ],
            Lines(finding.Explain(Language.Chinese), "S01：违反", "所依据", "已证实", "赔偿 ="));
    }

    [Fact]
    public void Says_the_reason_of_a_share_by_the_first_report_that_states_it()
    {
        var report = Judged(
            Reported("I-1", "a", Breach("8.4", 100)), Reported("I-2", "a", Decided("first")), Reported("I-3", "a", Decided("second")));

        Assert.Contains("理由：first。", report.Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("second", report.Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);

        static ViolationFacts.OperatingRuleBreach Decided(string reason) => new(new(8, 4), EconomicLoss.Of(Yuan(100), Share.FromDecimal(0.5m), reason));
    }

    [Fact]
    public void Says_nothing_of_reports_where_there_is_one()
    {
        Assert.DoesNotContain("所依据的报告：", Judged(Reported("I-1", null, Breach("8.4"))).Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        var boundInPart = Judged(Reported("I-1", null, Breach("8.5"), By("C01", null, Position.Collector), By("S01"))).Findings[0];
        Assert.DoesNotContain("所依据的报告：", boundInPart.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_clauses_they_cite_where_these_differ()
    {
        var report = Judged(Reported("I-1", "a", Breach("8.1.4")), Reported("I-2", "a", Breach("8.3.4"), By("S02")));

        Assert.Contains("各份报告所引条款：8.1.4、8.3.4。", report.Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("S02: breach of clause 8.3.4;", report.Findings[1].Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("Breach of clause 8.3.4", report.Findings[1].Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cite", Judged(Reported("I-1", "a", Breach("8.4")), Reported("I-2", "a", Breach("8.4"))).Findings[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_they_dispute_and_what_he_bears_by_each()
    {
        var report = Judged(Reported("I-1", "a", Breach("8.4", 9, 0.5m), By("S01"), By("S02")), Reported("I-2", "a", Breach("8.4", 7, 0.5m)));

        Assert.Equal(
            [
                "S01：违反第8.4条，依第11.1条（一般违规），罚款 ¥10.00，赔偿未定。",
                "各份报告说法不一的事实：有无损失及金额。",
                "依 I-1 的说法：第11.1条，罚款 ¥10.00，赔偿 ¥2.25。",
                "依 I-2 的说法：第11.1条，罚款 ¥10.00，赔偿 ¥1.75。",
            ],
            Lines(report.Findings[0].Explain(Language.Chinese), "S01：", "各份报告说法", "依 I"));
        Assert.Contains("违反第8.4条（", string.Join('\n', report.Findings[0].Explain(Language.Chinese).About(ExplanationTopic.Fact)), StringComparison.Ordinal);
        Assert.Equal(
            "S01 的行为（a）：各份报告说法不一的事实：有无损失及金额。第11.1条和罚款照样成立，随之不同的金额待查明后确定。提到此人的报告：I-1、I-2。",
            report.Conflicts[0].Explain(Language.Chinese).ToString());
        Assert.Equal(
            "The act 'a' of S02: the reports dispute whether there was a loss, and how much. Clause 11.1 and the fine stand; "
            + "the amounts that differ are open until that is settled. Reports that name the person: I-1.",
            report.Conflicts[1].Explain(Language.English).ToString());
    }

    [Fact]
    public void Says_that_a_dispute_changes_nothing_where_it_does_not()
    {
        var report = Judged(Reported("I-1", "a", Concession((5, 3))), Reported("I-2", "a", Concession((6, 4))));

        Assert.Contains("争议不影响认定", report.Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("the dispute changes nothing here", report.Findings[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("不影响", Judged(Reported("I-1", "a", Concession((5, 3))), Reported("I-2", "a", Concession((6, 3)))).Findings[0]
            .Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_of_an_undetermined_case_what_each_version_comes_to()
    {
        var report = Judged(
            Reported("I-1", "a", Poaching(true, true, true, Loss(9))), Reported("I-2", "a", Poaching(false, null, null)), Reported("I-3", "a", Poaching(null, false, false)));

        var explanation = report.Undetermined[0].Explain(Language.English);
        Assert.StartsWith("I-1: undetermined, still to be settled: ", explanation.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "By I-1: clause 11.2.4, fine ¥50.00, compensation ¥9.00.", "By I-2: undetermined, still to be settled: whether customer data were taken, whether the customer was appropriated.",
                "By I-3: no clause of section 11 applies.",
            ],
            explanation.About(ExplanationTopic.Step));
        Assert.Contains("judged by the standard edition", Assert.Single(explanation.About(ExplanationTopic.Edition)), StringComparison.Ordinal);
        Assert.Empty(explanation.About(ExplanationTopic.NotApplied));
        Assert.Contains("适用哪一条、哪一版本取决于此，查明之前不作认定。", report.Conflicts[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_of_a_disputed_time_what_counts_by_each_report()
    {
        var report = Judged(Reported("I-1", "a", FalseVisit()), Reported("I-2", "a", FalseVisit(14)));

        Assert.Equal("S01：依第11.3条（谎报拜访），按旷工处理，时段未定，不罚款。", report.Findings[0].Explain(Language.Chinese).Lines[0].Text);
        Assert.Contains("By I-2: clause 11.3, 2026-06-03T14:00 to 2026-06-03T17:30 counts as absence", report.Findings[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
        var why = report.Conflicts[0].Explain(Language.Chinese).ToString();
        Assert.Contains("第11.3条照样适用", why, StringComparison.Ordinal);
        Assert.DoesNotContain("罚款", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_of_a_disputed_day_whether_all_versions_fall_under_one_edition()
    {
        var policy = new PenaltyPolicy(WithGap);
        var same = policy.AssessAll(ReportedOn(Day, "I-1", "a", Breach("8.4")), ReportedOn(Day.PlusDays(-1), "I-2", "a", Breach("8.4")));
        var other = policy.AssessAll(ReportedOn(Day, "I-1", "a", Breach("8.4")), ReportedOn(Day.PlusDays(2), "I-2", "a", Breach("8.4")));

        Assert.Equal(
            "行为发生日有争议，但各种说法都适用版本“old”：第11.1条罚款每人每次 ¥10.00。", Assert.Single(same.Findings[0].Explain(Language.Chinese).About(ExplanationTopic.Edition)));
        Assert.Empty(other.Undetermined[0].Explain(Language.Chinese).About(ExplanationTopic.Edition));
        Assert.DoesNotContain("没有任何版本", other.Undetermined[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("By I-2: clause 11.1, fine ¥20.00", other.Undetermined[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_no_edition_was_in_force_also_of_several_reports()
    {
        var explanation = new PenaltyPolicy(WithGap).AssessAll(
            ReportedOn(Day.PlusDays(1), "I-1", "a", Breach("8.4")), ReportedOn(Day.PlusDays(1), "I-2", "a", Breach("8.4", 9))).Undetermined[0].Explain(Language.English);

        Assert.Equal(new ClauseId(3, 2), explanation.Lines[0].Clause);
        Assert.Contains("No edition was in force on that day", explanation.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("loss", explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_part_of_each_by_the_weights_of_all_reports()
    {
        var report = Judged(Reported("I-1", "a", Deduction(90), By("S01")), Reported("I-2", "a", Deduction(90), By("S02"), By("S01", 2)));

        Assert.Contains("赔偿按权重分担：¥90.00 的 2/3 = ¥60.00", report.Findings[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("¥90.00 的 1/3 = ¥30.00", report.Findings[1].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_poaching_known_by_several_reports_is_no_more_than_a_plain_breach()
    {
        var report = Judged(Reported("I-1", "a", Poaching(null, true, null)), Reported("I-2", "a", Poaching(false, null, null)));

        Assert.Equal("第11.2.4条未适用：依各份报告，其事实并不齐备。", Assert.Single(report.Findings[0].Explain(Language.Chinese).About(ExplanationTopic.NotApplied)));
        var nothing = Judged(Reported("I-1", "a", Poaching(null, false, null)), Reported("I-2", "a", Poaching(null, null, false))).NotApplicable[0];
        Assert.Contains("neither were data taken", nothing.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("its facts are not all there; what is not: data taken, customer appropriated.", nothing.Explain(Language.English).About(ExplanationTopic.NotApplied).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_report_has_no_finding_of_its_own()
    {
        var report = Judged(
            Reported("I-1", "a", FalseVisit()), Reported("I-2", "a", Breach("8.2.4")), Reported("I-3", "a", FalseVisit()),
            Reported("I-4", "b", Deduction(5, null)), Reported("I-5", "b", Breach("9.3")));

        Assert.Equal("I-2：对 S01 不再依第11.1条认定。同一行为（I-1、I-3）由更具体的第11.3条处理，一般罚款和赔偿不另计。", Assert.Single(report.Overridden).Explain(Language.Chinese).ToString());
        Assert.Equal("I-3：与 I-1 报告的是 S01 的同一行为。每人每次只认定一次，本报告的内容已并入该项认定。", Assert.Single(report.Duplicates).Explain(Language.Chinese).ToString());
        Assert.Equal("I-5：对 S01 暂不依第11.1条认定。同一行为（I-4）是否适用更具体的条款尚未查明；查明之前不作认定，也不当作“否”。", Assert.Single(report.Held).Explain(Language.Chinese).ToString());
        Assert.Equal(["11.3", "11.3", "11.1"], new[] { report.Overridden[0], report.Duplicates[0], report.Held[0] }
            .Select(row => Assert.Single(row.Explain(Language.English).Lines).Clause.ToString()));
        Assert.Contains("the more specific clause 11.3", report.Overridden[0].Explain(Language.English).ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the same act of S01 as I-1", report.Duplicates[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("reported by I-4, is open", report.Held[0].Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_contradiction_under_the_clause_that_applies_or_else_under_that_of_the_reports()
    {
        var plain = Judged(
            Reported("I-1", "a", Poaching(false, true, true, Loss(5, 1m))), Reported("I-2", "a", Poaching(false, true, true, Loss(7, 1m))));
        var open = Judged(Reported("I-1", "a", Poaching(true, true, true)), Reported("I-2", "a", Poaching(false, true, true)));

        Assert.Equal(["11.1", "11.2.4"], new[] { plain, open }.Select(report =>
            Assert.Single(Assert.Single(report.Conflicts).Explain(Language.English).Lines).Clause.ToString()));
    }

    [Fact]
    public void Speaks_only_the_language_asked_for()
    {
        var report = Judged(
            Reported("I-1", "a", Deduction(5)), Reported("I-2", "a", Deduction(6)), Reported("I-3", "a", Breach("8.4"), By("S01"), By("S02")), Reported("I-4", "b", FalseVisit()),
            Reported("I-5", "b", FalseVisit(14)), Reported("I-6", "c", Poaching(true, true, null)), Reported("I-7", "c", Poaching(false, null, null)), Reported("I-8", "c", Breach("8.1.3")));
        foreach (var english in report.Findings.Select(row => row.Explain(Language.English)).Concat(report.Undetermined.Select(row => row.Explain(Language.English)))
            .Concat(report.Conflicts.Select(row => row.Explain(Language.English))).Concat(report.Held.Concat(report.Overridden).Select(row => row.Explain(Language.English))))
        {
            Assert.DoesNotContain(english.ToString(), letter => letter is >= '\u3000' and <= '\u9fff');
        }
    }

    private static IEnumerable<string> Lines(Explanation explanation, params string[] beginnings) =>
        explanation.Lines.Select(line => line.Text).Where(text => Array.Exists(beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal)));
}
