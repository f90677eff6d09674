using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Storing_the_analysis
{
    private static LostCustomerAnalysis Filled()
    {
        var form = Form();
        Enter(form, inCharge: Seller.Id);
        form.Enter(Lost(Other, new(2026, 1, 1)), new(2026, 4, 2), "运价偏高", null, Seller.Id, At(1));
        form.AddEffort(Customer, new(Today, Seller.Id, "登门拜访"), At(2));
        form.AddEffort(Customer, new(Today, Manager.Id, "重新报价", "同意试单"), At(2));
        form.TakeEvents();
        return form;
    }

    [Fact]
    public void Open_and_completed_it_survives_json()
    {
        var completed = Filled();
        completed.Complete(Seller.Id, At(3));
        foreach (var form in new[] { Form(), Filled(), completed })
        {
            var restored = Reloaded(form);

            Assert.Equal(JsonOf(form), JsonOf(restored));
            Assert.Equal((form.Lines, form.Period, form.CompletedBy, form.CompletedAt), (restored.Lines, restored.Period, restored.CompletedBy, restored.CompletedAt));
            Assert.Equal(form.Explain(Language.English), restored.Explain(Language.English));
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void A_reason_is_stored_without_what_does_not_print()
    {
        var form = Form();
        Enter(form, reason: "运价\u200B偏高\n另有原因");

        Assert.Equal("运价偏高 另有原因", form.Lines[0].Reason);
        Assert.Equal(JsonOf(form), JsonOf(Reloaded(form)));
    }

    [Fact]
    public void Who_was_lost_by_an_earlier_rule_stays_in_it()
    {
        LostCustomerAnalysisSnapshot snapshot = Filled().ToSnapshot();
        LostCustomerAnalysisLineRow odd = snapshot.Lines[0] with { LastOrderOn = new(2026, 6, 30), LostSince = new(2026, 6, 1) };

        Assert.Equal(new LocalDate(2026, 6, 30), LostCustomerAnalysis.Restore(snapshot with { Lines = [odd] }).Lines[0].LastOrderOn);
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        LostCustomerAnalysisSnapshot good = Filled().ToSnapshot();
        LostCustomerAnalysisLineRow line = good.Lines[0];
        LostCustomerAnalysisSnapshot[] broken =
        [
            good with { Id = " " }, good with { To = good.From.PlusDays(-1) }, good with { Lines = null! }, good with { Lines = [null!] },
            good with { Lines = [line, line] }, good with { CompletedBy = "S1" }, good with { CompletedAt = At(3) },
            good with { Lines = [line with { Customer = "" }] }, good with { Lines = [line with { Reason = "" }] },
            good with { Lines = [line with { InCharge = "" }] },
            good with { Lines = [line with { EnteredBy = "" }] }, good with { Lines = [line with { Efforts = null! }] },
            good with { Lines = [line with { Efforts = [line.Efforts[0] with { What = "" }] }] },
        ];

        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => LostCustomerAnalysis.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => LostCustomerAnalysis.Restore(null!));
    }
}
