using System.Globalization;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Explaining_a_violation
{
    [Fact]
    public void It_says_where_the_case_stands_in_both_languages()
    {
        Assert.Equal("V-1：业务员甲（业务员），“违反操作规定”一案已生效。", Final().Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal("V-1: the case of 业务员甲 (salesperson) over breach of an operating rule is final.", Final().Explain(Language.English).Lines[0].Text);
    }

    [Fact]
    public void It_says_what_was_established_by_whom_and_when_in_the_company_s_time()
    {
        var text = Final().Explain(Language.English).ToString();

        Assert.Contains("收款员甲 (collector) reported the act of 2026-06-10 at 2026-06-10T09:00; pieces of evidence: 1.", text, StringComparison.Ordinal);
        Assert.Contains("Edition 'standard' was in force", text, StringComparison.Ordinal);
        Assert.Contains("Stated at 2026-06-10T10:00: 客户催得急,先答应了。", text, StringComparison.Ordinal);
        Assert.Contains("Decided by 经理甲 (manager) at 2026-06-10T11:00; open to appeal before 2026-06-13T09:00.", text, StringComparison.Ordinal);
        Assert.Contains("Clause 8.3.3 was broken.", text, StringComparison.Ordinal);
        Assert.Contains("fine ¥10.00, compensation ¥300.00, duty to collect ¥0.00", text, StringComparison.Ordinal);
        Assert.Contains("Final since 2026-06-10T13:00: the person accepted it.", text, StringComparison.Ordinal);
        Assert.Contains("at 2026-06-10T01:00; pieces", Final().Explain(Language.English, DateTimeZone.Utc).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_is_to_be_done_next()
    {
        Assert.Single(Reported().Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Equal(["The supervising executive is to rule on the appeal."], Appealed().Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Empty(Final().Explain(Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void It_tells_how_a_case_ended()
    {
        var overturned = Appealed();
        overturned.OverturnOnAppeal(Executive, Authority, "运价已改", At(4));
        var upheld = Appealed();
        upheld.UpholdOnAppeal(Executive, Authority, "证据充分", At(4));
        upheld.Withdraw(Executive, Authority, "新的证据", At(5));

        Assert.Contains("主管领导甲 (supervising executive) overturned it at 2026-06-10T13:00: 运价已改", overturned.Explain(Language.English).ToString(), StringComparison.Ordinal);
        var text = upheld.Explain(Language.English).ToString();
        Assert.Contains("upheld it", text, StringComparison.Ordinal);
        Assert.Contains("it was upheld on appeal", text, StringComparison.Ordinal);
        Assert.Contains("withdrew it at 2026-06-10T14:00: 新的证据", text, StringComparison.Ordinal);
        Assert.Contains("dismissed it", In(ViolationStatus.Dismissed).Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("counts as absence", Decided(FalseVisit()).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_same_lines_in_both_languages_and_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var status in Enum.GetValues<ViolationStatus>())
            {
                var violation = In(status);
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
        Assert.Throws<ArgumentOutOfRangeException>(() => Reported().Explain((Language)9));
}
