using FsCheck.Xunit;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Summing_losses_up
{
    [Fact]
    [Clause("8.3.7")]
    [Clause("2.3")]
    public void It_names_who_was_lost_why_and_in_whose_charge_by_the_day_of_the_loss()
    {
        var form = Form();
        Enter(form, inCharge: Seller.Id);
        Enter(form, Other, lostSince: new LocalDate(2026, 6, 1), reason: "服务不到位");
        form.AddEffort(Customer, new(Today, Seller.Id, "登门拜访"), At(2));

        var summary = LossSummary.Of([form], June);

        Assert.Equal((June, 1), (summary.Period, summary.WithoutEffort));
        Assert.Equal([form.Find(Other)!, form.Find(Customer)!], summary.Lost);
        Assert.Equal(
            """
            2026-06-01 至 2026-06-30：流失客户 2 个，其中没有挽留记录的 1 个。
            客户 K2：最近下单 2026-03-01，自 2026-06-01 起流失，原因：服务不到位；负责人：无人；挽留措施 0 项。
            客户 K1：最近下单 2026-03-01，自 2026-06-02 起流失，原因：运价偏高；负责人：S1；挽留措施 1 项。
            """.ReplaceLineEndings("\n"), summary.Explain(Language.Chinese).ToString());
        Assert.Equal("2026-06-01 to 2026-06-30: 2 customers lost, 1 of them without an effort on record.", summary.Explain(Language.English).Lines[0].Text);
        Assert.Contains("in charge: nobody", summary.Explain(Language.English).Lines[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.3.7")]
    public void One_loss_in_two_forms_counts_once_as_it_was_entered_last_and_a_second_loss_counts_again()
    {
        var first = Form();
        var second = Form("F2");
        Enter(second, reason: "搬迁", hour: 2);
        Enter(first, hour: 1);
        var earlier = Form("F3");
        Enter(earlier, lastOrderOn: new LocalDate(2025, 1, 1), lostSince: new LocalDate(2026, 6, 1));

        Assert.Equal(["运价偏高", "搬迁"], LossSummary.Of([second, first, earlier], June).Lost.Select(line => line.Reason));
    }

    [Fact]
    public void Whoever_was_lost_outside_the_period_is_left_out()
    {
        var form = Form();
        Enter(form, lostSince: new LocalDate(2026, 5, 31));
        Enter(form, Other, lostSince: new LocalDate(2026, 6, 1));

        Assert.Equal([Other], LossSummary.Of([form], June).Lost.Select(line => line.Customer));
        Assert.Empty(LossSummary.Of([], June).Lost);
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of(null!, June));
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of([null!], June));
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of([form], null!));
    }

    [Property(MaxTest = 200)]
    public void Everybody_is_in_it_once_whatever_the_order_of_the_lines(byte[] draws)
    {
        LostCustomerAnalysis Of(IEnumerable<(byte Draw, int Index)> rows)
        {
            var form = Form();
            foreach (var (draw, index) in rows)
                Enter(form, new($"K{index}"), $"原因{draw % 3}", draw % 4 == 0 ? null : new Id<StaffMember>($"S{draw % 4}"));
            return form;
        }

        var rows = draws.Select((draw, index) => (draw, index)).ToArray();
        var summary = LossSummary.Of([Of(rows)], June);

        Assert.Equal(rows.Select(row => $"K{row.index}").Order(StringComparer.Ordinal), summary.Lost.Select(line => line.Customer.Value));
        Assert.Equal(summary, LossSummary.Of([Of(rows.Reverse())], June));
    }
}
