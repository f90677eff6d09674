using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Planning_surveys
{
    private static readonly CareTerms Monthly = Every(Period.FromMonths(1));

    [Theory]
    [Clause("8.3.8")]
    [InlineData("2026-06-09", DueStatus.NotDue, 0)]
    [InlineData("2026-06-10", DueStatus.Due, 0)]
    [InlineData("2026-06-11", DueStatus.Overdue, 1)]
    [InlineData("2026-07-10", DueStatus.Overdue, 30)]
    public void A_customer_is_due_the_interval_after_the_last_survey_and_overdue_the_day_after(string on, DueStatus status, int days)
    {
        var answer = Monthly.SurveyOf(Customer, new LocalDate(2026, 5, 10), null, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        Assert.Equal((status, days, new LocalDate(2026, 6, 10)), (answer.Status, answer.DaysOverdue, answer.DueOn));
        Assert.Equal(status is DueStatus.Due or DueStatus.Overdue, answer.IsReminder);
    }

    [Fact]
    [Clause("8.3.8")]
    public void One_who_was_never_surveyed_is_due_the_interval_after_he_became_a_customer()
    {
        Assert.Equal(DueStatus.Due, Monthly.SurveyOf(Customer, null, new(2026, 5, 10), Today).Status);
        Assert.Equal(DueStatus.NotDue, Monthly.SurveyOf(Customer, new(2026, 6, 1), new(2020, 1, 1), Today).Status);
    }

    [Fact]
    [Clause("8.3.8")]
    public void Where_neither_is_known_it_is_undetermined_and_named_all_the_same()
    {
        var answer = Monthly.SurveyOf(Customer, null, null, Today);

        Assert.Equal((Customer, DueStatus.Undetermined, false, null), (answer.Customer, answer.Status, answer.IsReminder, answer.DueOn));
        Assert.Single(answer.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void A_month_from_the_31st_ends_on_the_last_day_of_a_shorter_one() =>
        Assert.Equal(new LocalDate(2026, 2, 28), Monthly.SurveyOf(Customer, new(2026, 1, 31), null, Today).DueOn);

    [Fact]
    public void The_interval_is_the_companys_and_more_than_nothing()
    {
        Assert.Null(Every(null).SurveyEvery);
        Mistake.Thrown(() => Every(Period.Zero));
        Mistake.Thrown(() => Every(Period.FromDays(-1)));
        Mistake.Thrown(() => Every(Period.FromMonths(1) - Period.FromDays(1)));
        Mistake.Thrown(() => Every(Period.FromHours(1)));
        Assert.Equal(Period.FromWeeks(2), Every(Period.FromWeeks(2)).SurveyEvery);
        Mistake.Thrown(() => Monthly.SurveyOf(default, null, null, Today));
    }

    [Fact]
    public void The_answer_says_why_in_both_languages()
    {
        var overdue = Every(Period.FromMonths(1) + Period.FromDays(2)).SurveyOf(Customer, new(2026, 5, 1), null, Today);

        Assert.Equal(
            """
            客户满意程度调查（客户 K1）逾期 7 天。
            上次：2026-05-01。
            自 2026-05-01 起，间隔1个月2天，到期日 2026-06-03；判断日 2026-06-10。
            逾期是提醒和证据，本身不是罚款；到期日次日起为逾期。
            """.ReplaceLineEndings("\n"), overdue.Explain(Language.Chinese).ToString());
        Assert.Contains("interval 1 month 2 days: due on 2026-06-03", overdue.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Equal("Satisfaction survey (customer K1): due today.", Monthly.SurveyOf(Customer, new(2026, 5, 10), null, Today).Explain(Language.English).Lines[0].Text);
        Assert.Equal("Satisfaction survey (customer K1): not due.", Monthly.SurveyOf(Customer, Today, null, Today).Explain(Language.English).Lines[0].Text);
    }

    private static CareTerms Every(Period? interval) => new() { SurveyEvery = interval };
}
