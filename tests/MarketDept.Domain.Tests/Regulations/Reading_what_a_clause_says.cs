using System.Text.RegularExpressions;
using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Regulations;

public partial class Reading_what_a_clause_says
{
    private static readonly (Clause Clause, string Part, Bilingual Text)[] Texts =
    [
        .. ClauseCatalogue.All.Select(clause => (clause, nameof(Clause.Title), clause.Title)),
        .. ClauseCatalogue.All.Select(clause => (clause, nameof(Clause.Summary), clause.Summary)),
        .. ClauseCatalogue.All.Where(clause => clause.Ruling is not null)
            .Select(clause => (clause, nameof(Clause.Ruling), clause.Ruling!.Value)),
        .. ClauseCatalogue.All.Where(clause => clause.WhyNotComputed is not null)
            .Select(clause => (clause, nameof(Clause.WhyNotComputed), clause.WhyNotComputed!.Value)),
    ];

    [Fact]
    public void Every_text_is_there_in_Chinese_and_in_English() =>
        Assert.All(Texts, entry =>
        {
            Assert.Matches(Han(), entry.Text.Chinese);
            Assert.DoesNotMatch(Han(), entry.Text.English);
            Assert.Matches("[A-Za-z]", entry.Text.English);
        });

    [Fact]
    public void Chinese_is_punctuated_the_Chinese_way_and_English_the_English_way() =>
        Assert.All(Texts, entry =>
        {
            Assert.DoesNotMatch("[,;:()!?]|\\s", entry.Text.Chinese);
            Assert.DoesNotMatch("[\u3000-\u303F\uFF00-\uFFEF]|  |^\\s|\\s$", entry.Text.English);
        });

    [Fact]
    public void A_title_is_a_few_words_and_everything_else_is_sentences() =>
        Assert.All(Texts, entry =>
        {
            var isTitle = entry.Part == nameof(Clause.Title);
            Assert.Equal(!isTitle, entry.Text.Chinese.EndsWith('。'));
            Assert.Equal(!isTitle, entry.Text.English.EndsWith('.'));
            Assert.False(isTitle && (entry.Text.Chinese.Length > 12 || entry.Text.English.Split(' ').Length > 7), entry.ToString());
        });

    /// <summary>A page lists the points of a reading, so each has its counterpart, and none is a paragraph.</summary>
    [Fact]
    public void A_reading_makes_the_same_points_in_both_languages_and_each_is_short() =>
        Assert.All(Texts.Where(entry => entry.Part == nameof(Clause.Ruling)), entry =>
        {
            var (zh, en) = (entry.Text.Chinese.Split('。', StringSplitOptions.RemoveEmptyEntries), EnglishEnd().Split(entry.Text.English));
            Assert.True(zh.Length == en.Length, $"{entry.Clause.Id}: {zh.Length}, {en.Length}");
            Assert.All(zh, point => Assert.True(point.Length <= 70, point));
            Assert.All(en, point => Assert.True(point.Split(' ').Length <= 36, point));
        });

    /// <summary>The department reads them, and one word says that the regulation is silent.</summary>
    [Fact]
    public void No_text_is_in_the_words_of_programmers_or_says_otherwise_that_the_regulation_is_silent() =>
        Assert.All(Texts, entry =>
        {
            Assert.DoesNotMatch("不变量|参数|程序不|唯一的键|编号先后|原文|未明言|读作", entry.Text.Chinese);
            Assert.DoesNotMatch("(?i)invariant|parameter|order of ids|is left open|the text", entry.Text.English);
        });

    [Fact]
    public void No_text_carries_an_amount_of_money() =>
        Assert.All(Texts, entry =>
        {
            Assert.DoesNotMatch("[0-9〇零一二三四五六七八九十百千]\\s*[元圆块]|[\u00A5\uFFE5]", entry.Text.Chinese);
            Assert.DoesNotMatch("(?i)[0-9]\\s*(yuan|rmb|cny)|(ten|fifty) yuan|[\u00A5\uFFE5]", entry.Text.English);
        });

    [Fact]
    public void A_reference_leads_to_a_clause_or_to_a_section() =>
        Assert.All(Texts, entry =>
        {
            foreach (Match reference in Reference().Matches(entry.Text.Chinese))
                Assert.True(ClauseCatalogue.Find(ClauseId.Parse(reference.Value)) is not null, $"{entry.Clause.Id}: {reference}");
            Assert.Equal(
                Reference().Matches(entry.Text.Chinese).Select(match => match.Value).Order(StringComparer.Ordinal).Distinct(),
                Reference().Matches(entry.Text.English).Select(match => match.Value).Order(StringComparer.Ordinal).Distinct());
        });

    [Fact]
    public void Two_clauses_never_bear_the_same_name_except_the_two_that_say_the_same()
    {
        var twice = ClauseCatalogue.All.GroupBy(clause => clause.Title).Where(group => group.Count() > 1);

        Assert.Equal(["4.2", "5.2"], Assert.Single(twice).Select(clause => clause.Id.ToString()));
    }

    [Fact]
    public void Every_clause_asks_for_something() =>
        Assert.All(ClauseCatalogue.All, clause => Assert.NotEqual(ClauseKinds.None, clause.Kinds));

    [Fact]
    public void A_clause_says_why_it_is_not_computed_exactly_where_a_person_has_to_judge() =>
        Assert.All(ClauseCatalogue.All, clause =>
            Assert.Equal((clause.Kinds & (ClauseKinds.Human | ClauseKinds.Purpose)) != 0, clause.WhyNotComputed is not null));

    [Fact]
    public void Only_these_clauses_are_for_people_alone() =>
        Assert.Equal(
            ["1", "2.3", "2.6", "3.4", "3.7", "4.2", "4.3", "4.6", "5.2", "6.5", "8.1.4", "8.2.5", "8.3.1", "8.3.4"],
            ClauseCatalogue.All.Where(clause => clause.IsHumanOnly).Select(clause => clause.Id.ToString()));

    [Fact]
    public void In_these_clauses_a_person_judges_one_part() =>
        Assert.Equal(
            ["2.1", "3.1", "3.3", "3.5", "4.8", "5.4", "8.2.4", "8.4", "10.3"],
            ClauseCatalogue.All.Where(clause => !clause.IsHumanOnly && clause.WhyNotComputed is not null)
                .Select(clause => clause.Id.ToString()));

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex EnglishEnd();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<![0-9.])[0-9]{1,2}(\.[0-9]{1,2}){1,2}(?![0-9])")]
    private static partial Regex Reference();
}
