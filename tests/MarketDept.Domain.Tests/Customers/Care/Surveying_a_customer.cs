using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Surveying_a_customer
{
    [Fact]
    [Clause("8.3.8")]
    public void The_customers_own_person_answers_and_the_manager_gets_it()
    {
        var survey = Asked();
        survey.Answer(Response(4, 1, "希望早点到货", new SurveyAnswer("装卸", "及时", "仓储部")));
        survey.Forward(Manager, Verifiers, At(2));

        Assert.Equal((SurveyStatus.Forwarded, At(2)), (survey.Status, survey.LastChangedAt));
        Assert.Equal(("客户对账人", "物流主管", 4, "希望早点到货", At(1)), (survey.Response!.Respondent, survey.Response.Role, survey.Response.Score, survey.Response.Comments, survey.Response.At));
        Assert.Equal([new SurveyAnswer("装卸", "及时", "仓储部")], survey.Response.Answers);
        Assert.Equal((Manager.Id, At(2)), (survey.ForwardedTo, survey.ForwardedAt));
        Assert.Equal(
            [
                new SatisfactionSurveyAsked(Customer, Seller.Id, 1, 5) { Key = "Q1", Sequence = 1, At = At(0) },
                new SatisfactionSurveyAnswered(survey.Response) { Key = "Q1", Sequence = 2, At = At(1) },
                new SatisfactionSurveyPassedOn(Manager.Id) { Key = "Q1", Sequence = 3, At = At(2) },
            ],
            survey.TakeEvents());
    }

    [Fact]
    [Clause("8.3.8")]
    public void An_employee_does_not_answer_in_the_customers_place() =>
        Assert.Equal(new ClauseId(8, 3, 8), Refused(Asked(), CareRefusals.SurveyAnsweredByEmployee,
            it => it.Answer(Response(5, 1, "很好") with { Employee = Seller.Id })).Clause);

    [Theory]
    [Clause("8.3.8")]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_score_lies_on_the_scale(int score, bool taken)
    {
        var survey = Asked();
        if (taken)
            survey.Answer(Response(score));
        else
            Refused(survey, CareRefusals.SurveyScoreOutOfScale, it => it.Answer(Response(score)));
        Assert.Equal(taken ? SurveyStatus.Answered : SurveyStatus.Asked, survey.Status);
    }

    [Fact]
    [Clause("8.3.8")]
    public void Silence_is_not_satisfaction()
    {
        var asked = Asked();
        var silent = In(SurveyStatus.Silent);
        var withoutScore = Answered(null);

        Assert.All([asked, silent, withoutScore], survey => Assert.Equal(Fact.Unknown, survey.IsSatisfied(from: 1)));
        Assert.Equal((Fact.Yes, Fact.No), (Answered(4).IsSatisfied(4), Answered(3).IsSatisfied(4)));
        Assert.Equal(["没有评分，是否满意不得而知；未作答不等于满意。"], silent.Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => asked.IsSatisfied(6));
    }

    [Fact]
    [Clause("8.3.8")]
    public void An_answer_with_nothing_in_it_is_silence_and_one_thing_is_enough()
    {
        Refused(Asked(), CareRefusals.SurveyNothingAnswered, it => it.Answer(Response(null)));
        Asked().Answer(Response(1));
        Asked().Answer(Response(null, 1, null, new SurveyAnswer("装卸", "慢")));
        Asked().Answer(Response(null, 1, "慢"));
    }

    [Fact]
    [Clause("8.3.8")]
    public void It_is_passed_on_to_the_leader_and_to_nobody_else()
    {
        foreach (var other in new[] { Seller, Collector, Colleague })
            Refused(Answered(3), CareRefusals.SurveyNotToLeader, it => it.Forward(other, Verifiers, At(2)));
        Refused(Answered(3), CareRefusals.SurveyNotToLeader, it => it.Forward(Deputy, new DecisionAuthority(), At(2)));
        foreach (var leader in new[] { Manager, Deputy, Executive })
        {
            var survey = Answered(3);
            survey.Forward(leader, Verifiers, At(2));
            Assert.Equal(leader.Id, survey.ForwardedTo);
        }

        Mistaken(Answered(3), it => it.Forward(null!, Verifiers, At(2)));
        Mistaken(Answered(3), it => it.Forward(Manager, null!, At(2)));
    }

    // Asked, Silent, Answered, Forwarded: the letter of the status it leads to, a dot where it is refused.
    [Theory]
    [InlineData("answer", "NN..")]
    [InlineData("silence", "S...")]
    [InlineData("forward", "..F.")]
    public void Any_step_from_any_status_leads_where_the_table_says(string command, string table)
    {
        Action<SatisfactionSurvey> Step(int hour) => it =>
        {
            switch (command)
            {
                case "answer": it.Answer(Response(2, hour)); break;
                case "silence": it.RecordSilence(At(hour)); break;
                default: it.Forward(Manager, Verifiers, At(hour)); break;
            }
        };
        foreach (var status in Enum.GetValues<SurveyStatus>())
        {
            var survey = In(status);
            if (table[(int)status - 1] == '.')
            {
                Refused(survey, StepRefusals.WrongStatus, Step(6));
                continue;
            }

            Refused(survey, StepRefusals.BeforeLast, Step(-1));
            Step(6)(survey);
            Assert.Equal((table[(int)status - 1], At(6), 1), ("ASNF"[(int)survey.Status - 1], survey.LastChangedAt, survey.TakeEvents().Count));
        }
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistake.Thrown(() => SatisfactionSurvey.Ask(default, Customer, Seller.Id, 1, 5, At(0)));
        Mistake.Thrown(() => SatisfactionSurvey.Ask(new("Q1"), default, Seller.Id, 1, 5, At(0)));
        Mistake.Thrown(() => SatisfactionSurvey.Ask(new("Q1"), Customer, default, 1, 5, At(0)));
        Assert.Throws<ArgumentOutOfRangeException>("highest", () => Asked(lowest: 5, highest: 5));
        Mistake.Thrown(() => new SurveyResponse(" ", At(1)));
        Mistake.Thrown(() => new SurveyResponse("客户对账人", At(1)) { Role = "" });
        Mistake.Thrown(() => new SurveyResponse("客户对账人", At(1)) { Employee = default(Id<StaffMember>) });
        Mistake.Thrown(() => new SurveyAnswer("装卸", ""));
        Mistake.Thrown(() => new SurveyAnswer("装卸", "及时", " "));
        Mistaken(Asked(), it => it.Answer(null!));
        Mistake.Thrown(() => Response(3) with { Answers = null! });
        Mistake.Thrown(() => Response(3) with { Answers = [null!] });
        Mistake.Thrown(() => Response(3) with { Comments = " " });
    }

    [Fact]
    public void In_any_status_it_survives_json()
    {
        foreach (var survey in Enum.GetValues<SurveyStatus>().Select(In).Append(Answered(null)))
        {
            var restored = Reloaded(survey);

            Assert.Equal(JsonOf(survey), JsonOf(restored));
            Assert.Equal((survey.Status, survey.Response, survey.LowestScore, survey.HighestScore, survey.ForwardedTo), (restored.Status, restored.Response, restored.LowestScore, restored.HighestScore, restored.ForwardedTo));
            foreach (var language in Enum.GetValues<Language>())
                Assert.Equal(survey.Explain(language), restored.Explain(language));
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        SatisfactionSurveySnapshot answered = Answered(4).ToSnapshot();
        SatisfactionSurveySnapshot[] broken =
        [
            answered with { Id = "" }, answered with { Status = "answered" }, answered with { Status = "Asked" }, answered with { Response = null },
            answered with { ForwardedTo = "M1" }, answered with { ForwardedAt = At(2) }, answered with { Status = "Forwarded" },
            answered with { LowestScore = 9 }, answered with { Response = answered.Response! with { Score = 99 } }, answered with { Response = answered.Response! with { Answers = null! } },
            answered with { Response = answered.Response! with { Respondent = " " } },
            answered with { Response = answered.Response! with { Comments = " " } }, answered with { EventCount = -1 },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => SatisfactionSurvey.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => SatisfactionSurvey.Restore(null!));
    }

    [Fact]
    public void It_says_what_was_answered_in_both_languages()
    {
        var survey = Answered(4);

        Assert.Equal(
            """
            Q1：客户 K1 的满意程度调查表已作答，尚未反馈。
            2026-06-10T09:00 由 S1 征询，评分范围 1-5。
            2026-06-10T10:00 由客户方作答，评分：4，回答 1 题，意见和要求：希望早点到货
            尚待反馈至部门领导。
            """.ReplaceLineEndings("\n"), survey.Explain(Language.Chinese).ToString());
        Assert.Contains("score: 4, questions answered: 1", survey.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Equal("Passed on to M1 at 2026-06-10T11:00.", In(SurveyStatus.Forwarded).Explain(Language.English).Lines[^1].Text);
    }
}
