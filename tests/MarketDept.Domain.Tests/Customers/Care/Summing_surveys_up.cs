using FsCheck.Xunit;
using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Summing_surveys_up
{
    [Fact]
    [Clause("8.3.8")]
    public void It_counts_averages_exactly_and_names_what_the_manager_has_not_got()
    {
        var forwarded = Answered(5, "Q4");
        forwarded.Forward(Manager, At(2));
        var summary = SurveySummary.Of([Answered(3), Answered(4, "Q2"), Asked("Q3"), forwarded, Answered(null, "Q5")], June);

        Assert.Equal((5, 4), (summary.Asked, summary.Answered));
        Assert.Equal(["Q3"], summary.Unanswered.Select(id => id.Value));
        Assert.Equal(["Q1", "Q2", "Q5"], summary.NotForwarded.Select(id => id.Value));
        var average = Assert.Single(summary.Averages);
        Assert.Equal((FivePoints, 3, 12L, 4m), (average.Scale, average.Count, average.Sum, average.Rounded(2)));
    }

    [Fact]
    public void Rounding_is_half_away_from_zero_where_it_is_asked_for()
    {
        var average = SurveySummary.Of([Answered(1), Answered(2, "Q2")], June).Averages[0];
        var third = SurveySummary.Of([Answered(1), Answered(2, "Q2"), Answered(2, "Q3")], June).Averages[0];

        Assert.Equal((1.5m, 2m), (average.Rounded(1), average.Rounded(0)));
        Assert.Equal((1.67m, 1.6666666667m), (third.Rounded(2), third.Rounded(10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => average.Rounded(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => average.Rounded(11));
    }

    [Fact]
    [Clause("8.3.8")]
    public void Silence_counts_for_nothing_in_the_average()
    {
        var silent = Asked("Q2");
        silent.RecordSilence(At(1));

        var summary = SurveySummary.Of([Asked(), silent], June);

        Assert.Empty(summary.Averages);
        Assert.Equal((2, 0), (summary.Asked, summary.Answered));
    }

    [Fact]
    public void Scores_of_different_scales_are_averaged_apart()
    {
        var hundred = new SurveyScale(0, 100);
        var summary = SurveySummary.Of([Answered(80, "Q2", hundred), Answered(4), Answered(90, "Q3", new(0, 100))], June);

        Assert.Equal([(FivePoints, 4m), (hundred, 85m)], summary.Averages.Select(average => (average.Scale, average.Rounded(0))));
    }

    [Fact]
    public void A_survey_belongs_to_the_days_of_the_business_zone_on_which_it_was_asked()
    {
        var night = Asked(hour: 14);
        var later = Asked("Q2", hour: 15);

        Assert.Equal(1, SurveySummary.Of([night, later], new(Today, Today)).Asked);
        Assert.Equal(2, SurveySummary.Of([night, later], new(Today, Today), DateTimeZone.Utc).Asked);
        Assert.Equal(1, SurveySummary.Of([night, later], new(Today.PlusDays(1), Today.PlusDays(1))).Asked);
    }

    [Fact]
    public void The_same_survey_twice_is_a_mistake()
    {
        Assert.ThrowsAny<ArgumentException>(() => SurveySummary.Of([Answered(3), Answered(4)], June));
        Assert.ThrowsAny<ArgumentException>(() => SurveySummary.Of([null!], June));
        Assert.ThrowsAny<ArgumentException>(() => SurveySummary.Of(null!, June));
        Assert.ThrowsAny<ArgumentException>(() => SurveySummary.Of([], null!));
    }

    [Property(MaxTest = 200)]
    public void The_average_lies_on_the_scale_and_the_parts_make_the_whole(byte[] draws)
    {
        var surveys = draws.Select((draw, i) => draw % 7 == 6 ? Asked($"Q{i}") : Answered(draw % 7 == 5 ? null : 1 + (draw % 5), $"Q{i}")).ToArray();

        var summary = SurveySummary.Of(surveys, June);

        Assert.Equal(draws.Length, summary.Answered + summary.Unanswered.Count);
        Assert.Equal(summary.Answered, summary.NotForwarded.Count);
        var average = summary.Averages.SingleOrDefault();
        Assert.Equal(surveys.Count(survey => survey.Response?.Score is not null), average?.Count ?? 0);
        if (average is not null)
            Assert.InRange(average.Rounded(10), 1m, 5m);
    }

    [Fact]
    public void It_says_so_in_both_languages()
    {
        var summary = SurveySummary.Of([Answered(1), Answered(2, "Q2"), Answered(2, "Q3"), Asked("Q4")], June);

        Assert.Equal("2026-06-01 至 2026-06-30：征询 4 份，作答 3 份，未作答 1 份。", summary.Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal("Scale 1-5: 3 scores, 5 points, on average 1.67 (rounded half away from zero to two decimals).", summary.Explain(Language.English).Lines[1].Text);
        Assert.Contains("Q2 is not passed on to the manager yet.", summary.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Equal("没有评分，平均分无从得出。", SurveySummary.Of([], June).Explain(Language.Chinese).Lines[1].Text);
    }
}
