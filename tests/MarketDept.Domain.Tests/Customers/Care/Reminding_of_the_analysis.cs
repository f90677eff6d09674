using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Reminding_of_the_analysis
{
    private static readonly CareTerms Monthly = new() { AnalysisEvery = Period.FromMonths(1) };

    [Theory]
    [Clause("8.3.7")]
    [InlineData(9, DueStatus.NotDue)]
    [InlineData(10, DueStatus.Due)]
    [InlineData(11, DueStatus.Overdue)]
    public void It_is_due_the_companys_interval_after_the_last_form(int day, DueStatus status) =>
        Assert.Equal(status, Monthly.Analysis(new LocalDate(2026, 5, 10), null, new LocalDate(2026, 6, day)).Status);

    [Fact]
    [Clause("8.3.7")]
    public void Overdue_is_a_reminder_and_evidence_and_no_fine_by_itself()
    {
        var answer = Monthly.Analysis(new LocalDate(2026, 5, 1), null, Today);

        Assert.Equal((true, 9, new ClauseId(8, 3, 7), null), (answer.IsReminder, answer.DaysOverdue, answer.Clause, answer.Customer));
        Assert.Equal("流失客户分析表逾期 9 天。", answer.Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal(["Being overdue is a reminder and evidence, and no fine by itself; it begins on the day after the due day."],
            answer.Explain(Language.English).About(ExplanationTopic.Reading));
    }

    [Fact]
    [Clause("8.3.7")]
    public void The_first_form_is_due_the_interval_after_the_beginning_and_without_one_nothing_is_said()
    {
        Assert.Equal(DueStatus.Overdue, Monthly.Analysis(null, new(2026, 5, 1), Today).Status);
        Assert.Equal(DueStatus.Undetermined, Monthly.Analysis(null, null, Today).Status);
        Assert.Equal("Lost-customer analysis: whether it is due is undetermined.", Monthly.Analysis(null, null, Today).Explain(Language.English).Lines[0].Text);
    }

    [Fact]
    public void The_interval_is_more_than_nothing()
    {
        Mistake.Thrown(() => new CareTerms { AnalysisEvery = Period.Zero });
        Assert.Equal((Period.FromMonths(1), null), (Monthly.AnalysisEvery, CareTerms.Default.AnalysisEvery));
        Assert.Equal(DueStatus.Undetermined, CareTerms.Default.Analysis(new LocalDate(2026, 5, 1), null, Today).Status);
        Assert.Equal(["公司尚未设定间隔。"], CareTerms.Default.Analysis(null, null, Today).Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }
}
