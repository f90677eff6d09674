using System.Globalization;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Explaining_a_violation
{
    private static void Says(Violation violation, string chinese, string english)
    {
        Assert.Contains(violation.Explain(Language.Chinese).Lines, line => line.Text == chinese);
        Assert.Contains(violation.Explain(Language.English).Lines, line => line.Text == english);
    }

    [Fact]
    public void It_says_where_the_case_stands_in_both_languages()
    {
        Assert.Equal("V-1：业务员甲（业务员），“违反操作规定”一案已生效。", Final().Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal("V-1: the case of 业务员甲 (salesperson) over breach of an operating rule is final.", Final().Explain(Language.English).Lines[0].Text);
    }

    [Fact]
    public void It_says_what_was_established_by_whom_and_when_in_the_company_s_time()
    {
        var violation = Final();

        Says(violation, "收款员甲（收款员）报告了 2026-06-10 的行为（I-1）。", "收款员甲 (collector) reported the act of 2026-06-10 (I-1).");
        Says(violation, "2026-06-10T09:00 立案；证据共 1 件。", "Opened at 2026-06-10T09:00; pieces of evidence: 1.");
        Says(violation, "2026-06-10T10:00 本人陈述：客户催得急,先答应了。", "Stated at 2026-06-10T10:00: 客户催得急,先答应了。");
        Says(violation, "经理甲（经理）于 2026-06-10T11:00 认定；2026-06-13T11:00 之前可以申诉。",
            "Decided by 经理甲 (manager) at 2026-06-10T11:00; open to appeal before 2026-06-13T11:00.");
        Says(violation, "违反的是第8.3.3条。", "Clause 8.3.3 was broken.");
        Says(violation, "2026-06-10T13:00 生效：本人接受认定。", "Final since 2026-06-10T13:00: the person accepted it.");
        Assert.Contains("Under the standard edition: fine ¥10.00, compensation ¥300.00; never added together.", violation.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_is_to_be_done_next()
    {
        Assert.Single(Reported().Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Equal(["The appeal is not ruled on yet."], Appealed().Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Equal(["申诉尚待裁定。"], Appealed().Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Empty(Final().Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.NotEmpty(Appealed(Undecided()).Explain(Language.English).About(ExplanationTopic.Missing));
        var overturned = Appealed(Undecided());
        overturned.OverturnOnAppeal("查无实据", Executive, Procedure, At(4));
        var withdrawn = Appealed(Undecided());
        withdrawn.Withdraw("运价表有误", Manager, Procedure, At(4));
        foreach (var over in new[] { overturned, withdrawn, Withdrawn(Undecided()) })
            Assert.Empty(over.Explain(Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void It_says_what_is_open_and_that_a_later_decision_establishes_it()
    {
        Says(Decided(Undecided()), "尚未确定，缺少或有争议的事实：赔偿比例；查明后另作补充认定。",
            "Open, missing or disputed: the share of the loss; a later decision establishes it.");
        var violation = Heard(Incident(new ViolationFacts.UnauthorizedConcession([])));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Money.Zero))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        Says(violation, "同一行为另有未定事项，缺少或有争议的事实：扣款经核实有理由的部分；查明后另作补充认定。",
            "Something else of the act is undetermined, missing or disputed: the part of the deduction that verification found justified; a later decision establishes it.");
    }

    [Fact]
    public void It_says_which_report_was_set_aside_and_which_was_anonymous()
    {
        var violation = Heard();
        violation.Join(new(Shared(), null, [Waybill()]), [], Procedure, At(1));
        violation.SetAside(new("I-2"), "计算有误", Manager, Procedure, At(1));

        Says(violation, "匿名者报告了 2026-06-10 的行为（I-2）。", "Somebody anonymous reported the act of 2026-06-10 (I-2).");
        Says(violation, "经理甲（经理）于 2026-06-10T10:00 对报告 I-2 不予采信：计算有误", "经理甲 (manager) set report I-2 aside at 2026-06-10T10:00: 计算有误");
    }

    [Fact]
    public void It_says_what_the_company_has_stated_of_appeals()
    {
        var unstated = Heard();
        unstated.Decide(Manager, Unstated, At(2));
        Says(unstated, "经理甲（经理）于 2026-06-10T11:00 认定；公司尚未确定申诉期限，认定尚不生效。",
            "Decided by 经理甲 (manager) at 2026-06-10T11:00; the company has not stated the time to appeal, so it is not final.");

        var executive = Heard(Breach([new(Manager.Id)]), Manager);
        executive.Decide(Executive, Procedure, At(2));
        executive.MakeFinal(Procedure, At(2));
        Says(executive, "主管领导甲（主管领导）于 2026-06-10T11:00 认定；不设申诉。", "Decided by 主管领导甲 (supervising executive) at 2026-06-10T11:00; there is no appeal.");
        Says(executive, "2026-06-10T11:00 生效：不设申诉。", "Final since 2026-06-10T11:00: there is no appeal.");
    }

    [Fact]
    public void It_tells_how_a_case_ended()
    {
        var overturned = Appealed();
        overturned.OverturnOnAppeal("运价已改", Executive, Procedure, At(4));
        var upheld = Appealed();
        upheld.UpholdOnAppeal("证据充分", Executive, Procedure, At(4));
        upheld.Withdraw("新的证据", Executive, Procedure, At(5));
        var changed = Appealed();
        changed.ChangeOnAppeal([Left(new(11, 1), Yuan(10m), Yuan(100m), Money.Zero)], "从轻", Executive, Procedure, At(4));
        var silent = Reported();
        silent.RecordNoStatement("未到场", At(1));
        var late = Decided();
        late.MakeFinal(Procedure, At(Deadline));

        Says(overturned, "主管领导甲（主管领导）于 2026-06-10T13:00 推翻认定：运价已改", "主管领导甲 (supervising executive) overturned it at 2026-06-10T13:00: 运价已改");
        Says(upheld, "主管领导甲（主管领导）于 2026-06-10T13:00 维持认定：证据充分", "主管领导甲 (supervising executive) upheld it at 2026-06-10T13:00: 证据充分");
        Says(upheld, "2026-06-10T13:00 生效：申诉后维持。", "Final since 2026-06-10T13:00: it was upheld on appeal.");
        Says(upheld, "主管领导甲（主管领导）于 2026-06-10T14:00 撤销：新的证据", "主管领导甲 (supervising executive) withdrew it at 2026-06-10T14:00: 新的证据");
        Says(changed, "主管领导甲（主管领导）于 2026-06-10T13:00 部分改判：从轻", "主管领导甲 (supervising executive) changed it in part at 2026-06-10T13:00: 从轻");
        Says(changed, "2026-06-10T13:00 生效：申诉后部分改判。", "Final since 2026-06-10T13:00: it was changed in part on appeal.");
        Assert.Contains("Left under clause 11.1: ", changed.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Says(silent, "2026-06-10T10:00 给予陈述机会而未作陈述：未到场", "Had the chance to speak at 2026-06-10T10:00 and made no statement: 未到场");
        Says(late, "2026-06-13T11:00 生效：期限内没有申诉。", "Final since 2026-06-13T11:00: no appeal came in time.");
        Says(In(ViolationStatus.Dismissed), "经理甲（经理）于 2026-06-10T11:00 不予认定：没有违规", "经理甲 (manager) dismissed it at 2026-06-10T11:00: 没有违规");
        Says(Decided(FalseVisit()), "依标准版：2026-06-10T07:00 至 2026-06-10T08:30 按旷工处理，不罚款；各项不相加。",
            "Under the standard edition: 2026-06-10T07:00 to 2026-06-10T08:30 counts as absence without leave, no fine; never added together.");
    }

    [Fact]
    public void It_says_that_a_later_decision_imposes_no_fine_again()
    {
        var violation = Final(Undecided());
        violation.Join(Submitted(Shared()), [], Procedure, At(5));
        violation.Decide(Manager, Procedure, At(6));

        Says(violation, "罚款已在先前的认定中作出，不再重复。", "The fine was established by an earlier decision and is not imposed again.");
        Assert.DoesNotContain(Final().Explain(Language.English).Lines, line => line.Topic == ExplanationTopic.NotApplied);
    }

    [Fact]
    public void It_says_which_clause_carries_the_fine()
    {
        var violation = Heard(Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero)));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.UnauthorizedConcession([]))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));

        Says(violation, "同一行为只罚一次：罚款依第11.2.1条认定，本条不另罚。", "One act is fined once: the fine is decided under clause 11.2.1, and none is added here.");
    }

    [Fact]
    public void It_has_the_same_lines_in_both_languages_and_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var status in Enum.GetValues<ViolationStatus>())
            {
                var violation = In(status, isOpen: true);
                var chinese = violation.Explain(Language.Chinese);
                var english = violation.Explain(Language.English);

                Assert.Equal(english.Lines.Select(line => (line.Topic, line.Clause)), chinese.Lines.Select(line => (line.Topic, line.Clause)));
                CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
                Assert.Equal(english, violation.Explain(Language.English));
                CultureInfo.CurrentCulture = before;
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_unknown_language_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Reported().Explain((Language)9));
}
