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
    public void It_counts_by_reason_and_by_salesperson_and_names_those_in_nobodys_charge()
    {
        var form = Form();
        Enter(form, inCharge: Seller.Id);
        Enter(form, Other, inCharge: Seller.Id, reason: "服务不到位");
        Enter(form, new("K3"));
        form.AddEffort(Customer, new(Today, Seller.Id, "登门拜访"), At(2));

        var summary = LossSummary.Of([form], June);

        Assert.Equal((3, 2), (summary.Count, summary.WithoutEffort));
        Assert.Equal([("运价偏高", 2), ("服务不到位", 1)], summary.ByReason.Select(row => (row.Reason.Text, row.Count)));
        Assert.Equal([(Seller.Id, 2), (default(Id<StaffMember>?), 1)], summary.BySalesperson.Select(row => (row.Salesperson, row.Count)));
        Assert.Equal(
            """
            2026-06-01 至 2026-06-30：流失客户 3 个，其中没有挽留记录的 2 个。
            原因“运价偏高”：2 个。
            原因“服务不到位”：1 个。
            S1 负责：2 个。
            无人负责：1 个。
            """.ReplaceLineEndings("\n"), summary.Explain(Language.Chinese).ToString());
        Assert.Contains("In the charge of S1: 2.", summary.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("In nobody's charge: 1.", summary.Explain(Language.English).ToString(), StringComparison.Ordinal);
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

        var summary = LossSummary.Of([second, first, earlier], June);

        Assert.Equal(["搬迁", "运价偏高"], summary.ByReason.Select(row => row.Reason.Text).Order(StringComparer.Ordinal));
        Assert.Equal(2, summary.Count);
    }

    [Fact]
    public void A_listed_reason_that_was_reworded_is_still_the_same_and_words_like_it_are_not()
    {
        var form = Form();
        void Lost(string customer, LossReason reason, int hour) =>
            form.Enter(new(customer), new(2026, 3, 1), new(2026, 6, 2), reason, null, ThreeMonths, Seller.Id, At(hour));
        Lost("K1", new LossReasonList(new KeyValuePair<string, string>("price", "运价")).Require("price"), 1);
        Lost("K2", new LossReasonList(new KeyValuePair<string, string>("price", "运价偏高")).Require("price"), 2);
        Lost("K3", LossReason.InWords("运价偏高"), 3);

        Assert.Equal([("price", "运价偏高", 2), (null, "运价偏高", 1)],
            LossSummary.Of([form], June).ByReason.Select(row => (row.Reason.Code, row.Reason.Text, row.Count)));
    }

    [Fact]
    public void Whoever_was_lost_outside_the_period_is_left_out()
    {
        var form = Form();
        Enter(form, lostSince: new LocalDate(2026, 5, 31));
        Enter(form, Other, lostSince: new LocalDate(2026, 6, 1));

        Assert.Equal(1, LossSummary.Of([form], June).Count);
        Assert.Equal(0, LossSummary.Of([], June).Count);
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of(null!, June));
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of([null!], June));
        Assert.ThrowsAny<ArgumentException>(() => LossSummary.Of([form], null!));
    }

    [Property(MaxTest = 200)]
    public void The_parts_make_the_whole_whatever_the_order_of_the_lines(byte[] draws)
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

        Assert.Equal(draws.Length, summary.Count);
        Assert.Equal(draws.Length, summary.ByReason.Sum(row => row.Count));
        Assert.Equal(draws.Length, summary.BySalesperson.Sum(row => row.Count));
        Assert.Equal(summary, LossSummary.Of([Of(rows.Reverse())], June));
    }
}
