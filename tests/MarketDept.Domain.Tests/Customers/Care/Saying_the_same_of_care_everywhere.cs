using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Saying_the_same_of_care_everywhere
{
    [Fact]
    public void Explanations_and_stored_texts_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(Said(), Cultures.Under(name, Said)));

    private static string Said()
    {
        var diary = In(VisitStatus.Verified);
        var request = Requested();
        request.ScheduleLater(Seller.Id, Today.PlusDays(40), At(1));
        var survey = Answered(-3, lowest: -5, highest: -1);
        var form = Form();
        Enter(form, inCharge: Seller.Id);
        List<string> said = [JsonOf(diary), JsonOf(request), JsonOf(survey), JsonOf(form), survey.Response!.ToString()];
        foreach (var language in Enum.GetValues<Language>())
        {
            said.AddRange(new[]
            {
                diary.Explain(V1, language), request.Explain(language), survey.Explain(language), form.Explain(language),
                ThreeMonths.LossOf(Customer, new LocalDate(2026, 3, 1), Today).Explain(language),
                new CareTerms { SurveyEvery = Period.FromDays(1000) }.SurveyOf(Customer, new(2020, 1, 1), null, Today).Explain(language),
            }.Select(explanation => explanation.ToString()));
        }

        return string.Join('\n', said);
    }
}
