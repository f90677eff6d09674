using System.Text;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Explaining_what_is_owed
{
    private static readonly string[] Places = ["", "zh-CN", "tr-TR", "ar-SA"];
    private static readonly string[] HalfWidth = ["(", ")", ",", ";", "!", "?"];

    private static IEnumerable<Explanation> All(Language language)
    {
        var debt = Paid(300m).Debt;
        debt.AmendDueDate(Day(12), "补充协议 7", Manager, Deciders, Noon(4));
        WrittenOff(200m, debt);
        yield return debt.Explain(language, Day(20));
        yield return Owed(due: null).Explain(language, Day(3));
        foreach (var status in Enum.GetValues<DisputeStatus>())
            yield return In(status).Explain(language);
        yield return Raised(kind: DisputeKind.CargoClaim).Explain(language);
        var determination = Determined(Owed(), 700m, liable: [Seller, Colleague]);
        determination.Revoke("另有财产", Manager, Deciders, Noon(12));
        yield return determination.Explain(language);
        yield return Determined(Owed(), 700m).Explain(language);
        var log = DunningLog.Open(Owed());
        log.Record(Dunned("M-1", 1, 1000m, 12), Owed(), [], Plan);
        foreach (var day in new[] { 5, 12, 24 })
            yield return log.Next(Plan, Owed(), [Raised(yuan: 50m)], Day(day)).Explain(language);
        yield return log.Next(Plan, Owed(), [Raised(yuan: 1000m)], Day(24)).Explain(language);
        yield return log.Next(Plan, Owed(), [], Day(24), Day(30)).Explain(language);
        yield return log.Next(Plan, Paid(1000m).Debt, [], Day(24)).Explain(language);
        yield return new CollectionResponsibility(Client, Clerk, Seller.Id).Explain(language);
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void It_is_the_same_to_the_byte_in_every_culture(Language language)
    {
        var texts = Places.Select(place => Cultures.Under(place, () => string.Join("\n", All(language))));
        Assert.Single(texts.Select(text => Convert.ToHexString(Encoding.UTF8.GetBytes(text))).Distinct());
    }

    [Fact]
    public void Chinese_is_written_with_its_own_punctuation()
    {
        foreach (var line in All(Language.Chinese).SelectMany(explanation => explanation.Lines))
        {
            // Amounts and times have points, commas and colons of their own.
            var words = System.Text.RegularExpressions.Regex.Replace(line.Text, @"¥[\d,.]+|\d{4}-\d\d-\d\dT[\d:]+Z", "");
            Assert.DoesNotContain(HalfWidth, mark => words.Contains(mark, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Clause("9.5")]
    [Clause("9.4")]
    public void A_debt_says_what_is_owed_of_what_and_since_when()
    {
        var debt = Paid(300m).Debt;
        debt.AmendDueDate(Day(12), "补充协议 7", Manager, Deciders, Noon(4));

        var told = debt.Explain(Language.English, Day(20));

        Assert.Equal("R-1: on 2026-06-21 customer K1 owes ¥700.00, 8 days overdue.", told.Lines[0].Text);
        Assert.Equal("Balance = confirmed ¥1,000.00 − deducted ¥0.00 − received ¥300.00 − written off ¥0.00 = ¥700.00.", told.About(ExplanationTopic.Step).Single());
        Assert.Contains("originally due on 2026-06-10", told.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, debt.Explain(Language.English, Day(3)).Lines.Count - debt.Explain(Language.English, Day(3)).About(ExplanationTopic.Reading).Count());
        Assert.Equal("R-1：客户 K1 在 2026-06-04 欠 ¥1,000.00，没有逾期。", Owed(due: null).Explain(Language.Chinese, Day(3)).Lines[0].Text);
        Assert.Single(Owed(due: null).Explain(Language.Chinese, Day(3)).About(ExplanationTopic.Missing));
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_is_written_off_comes_with_its_ground_its_evidence_and_a_warning()
    {
        var told = Determined(Owed(), 700m, liable: Seller).Explain(Language.English);

        Assert.Equal("U-1: ¥700.00 of receivable R-1 are determined uncollectable.", told.Lines[0].Text);
        Assert.Contains("bankruptcy of the debtor", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("法院终结执行裁定", told.ToString(), StringComparison.Ordinal);
        Assert.Single(told.About(ExplanationTopic.LegalRisk));
        Assert.Contains("had no part in the determination: S1", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_another_language_nothing_is_said()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Owed().Explain((Language)7, Day(1)));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Raised().Explain((Language)7));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Determined(Owed(), 1m).Explain((Language)7));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => DunningLog.Open(Owed()).Next(Plan, Owed(), [], Day(1)).Explain((Language)7));
    }
}
