using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing;

public class Saying_the_same_of_warehousing_everywhere
{
    [Fact]
    public void Explanations_and_stored_texts_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(Said(), Cultures.Under(name, Said)));

    [Fact]
    public void Chinese_texts_have_no_half_width_punctuation_of_their_own()
    {
        foreach (var line in Explained(Language.Chinese).SelectMany(explanation => explanation.Lines))
            Assert.DoesNotMatch(@"[();!?]|,(?!\d)", line.Text);
    }

    private static string Said() => string.Join('\n',
        Enum.GetValues<Language>().SelectMany(Explained).Select(explanation => explanation.ToString())
            .Append(JsonOf(In(SheetStatus.Superseded))).Append(JsonOf(Occupied(June(3), 123.5m))).Append(Quantity.Of(1234.5m, "箱").ToString()));

    private static IEnumerable<Explanation> Explained(Language language)
    {
        var place = Occupied(area: 499.5m);
        var open = Checked(Order("D1", "A 箱 1234.5, B 箱 1"), "A 件 8");
        return
        [
            .. Enum.GetValues<SheetStatus>().Select(status => In(status).Explain(language)),
            Revised(Sent(), "D2").Explain(language), open.Explain(language), Matched("D1").Explain(language), Checked(Order("D1")).Explain(language),
            OrderReconciliation.Of([Order("D1", "A 箱 1234.5")], [Note("N1", "D1", "A 箱 1")], Day)
                .Resolve([Checked(Order("D1", "A 箱 1234.5"), "A 箱 8").Confirmed("A", "箱", "缺货", "客户仓管"), Resolved("D1", on: Day.PlusDays(-1))]).Checks[0].Explain(language),
            WarehouseCheck.Of(Order("D1"), [], null).Explain(language),
            WarehouseCheck.Of(Order("D1"), [Note("N1", "D1")], new(new("D1"), Lines("A 箱 1.5"), "老周", At(0))).Explain(language),
            Placed().AskCollected(Duration.FromHours(1), At(1000)).Explain(language),
            place.AskNotified(O1, Period.FromDays(2), June(9)).Explain(language), place.FeeUntil(O1, June(1000), Rate).Explain(language),
        ];
    }
}
