using FsCheck.Xunit;
using MarketDept.Domain.Commitments;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

[Clause("11.2.1")]
public class Carrying_under_a_promise
{
    private static Commitment Carrying(Commitment commitment, params CarriedConsignment[] carried)
    {
        foreach (var row in carried)
            commitment.RecordCarriage(row, At(20));
        commitment.TakeEvents();
        return commitment;
    }

    [Fact]
    public void The_loss_is_the_sum_of_tariff_minus_charged()
    {
        var loss = Carrying(Recorded(), Waybill("W-1", 1, 1680.50m, 1500m), Waybill("W-2", 5)).Review();

        Assert.Equal((Yuan(380.50m), 2, 0), (loss.PriceDifference, loss.Counted.Count, loss.NotCounted.Count));
    }

    [Fact]
    public void With_nothing_carried_it_is_nothing_and_the_promise_is_unauthorised_all_the_same()
    {
        var loss = Recorded().Review();

        Assert.Equal((Money.Zero, false), (loss.PriceDifference, loss.IsAuthorized));
    }

    [Fact]
    public void Free_carriage_is_charged_nothing_and_costs_the_whole_tariff() =>
        Assert.Equal(Yuan(1000), Carrying(Recorded(new PromiseTerms.FreeCarriage()), Waybill("W-1", 1, charged: 0)).Review().PriceDifference);

    [Fact]
    public void Beyond_a_narrower_authorisation_only_the_excess_is_lost()
    {
        Money LossOf(PromiseTerms terms, params Authorization[] given) =>
            Carrying(Recorded(terms).HeldAgainst(given), Waybill("W-1", 1), Waybill("W-2", 2), Waybill("W-3", 3)).Review().PriceDifference;

        Assert.Equal(Yuan(150), LossOf(Lower(), Given(DownTo(850))));
        Assert.Equal(Yuan(300), LossOf(Lower(), Given(ReducedBy(0.1m))));
        Assert.Equal(Yuan(150), LossOf(Lower(), Given(ReducedBy(0.1m)), Given(DownTo(850), id: "A-2")));
        Assert.Equal(Yuan(300), LossOf(new PromiseTerms.FreeCarriage(), Given(ReducedBy(0.1m))));

        // Allowed from hour 2 on; by one who may not; for another route; run out before; above the tariff.
        Assert.Equal(Yuan(300), LossOf(Lower(), Given(DownTo(850), at: 2)));
        Assert.Equal(Yuan(300), LossOf(Lower(), Given(DownTo(850), from: 2)));
        Assert.Equal(Yuan(600), LossOf(Lower(), Given(DownTo(850), Collector)));
        Assert.Equal(Yuan(600), LossOf(Lower(), Given(DownTo(850, "别的线路"))));
        Assert.Equal(Yuan(600), LossOf(Lower(), Given(DownTo(850), until: 0)));
        Assert.Equal(Yuan(600), LossOf(Lower(), Given(DownTo(1200))));
    }

    [Fact]
    public void The_price_that_was_allowed_goes_by_the_rates_and_is_rounded_once_for_each_consignment()
    {
        // 850 where the tariff is 1000: of 333.33 that is 283.3305, and 283.33 − 250.00 is lost.
        var loss = Carrying(Recorded().HeldAgainst(Given(DownTo(850))), Waybill("W-1", 1, 333.33m, 250m)).Review();
        Assert.Equal((Yuan(33.33m), Yuan(283.33m)), (loss.PriceDifference, loss.Counted[0].Tariff));
        Assert.Equal(["有权的人已准许较低运价的，以准许的运价代替规定的运价，只计超出准许的部分。"], loss.ExplainLoss(Language.Chinese).About(ExplanationTopic.Reading));
        Assert.Single(loss.ExplainLoss(Language.English).About(ExplanationTopic.Reading));
        Assert.Empty(Carrying(Recorded(), Waybill("W-1", 1)).Review().ExplainLoss(Language.English).About(ExplanationTopic.Reading));

        // 5 where the tariff is 6: of 0.03 that is 0.025, rounded to 0.03.
        Assert.Equal(Yuan(0.03m), Carrying(Recorded(Lower(1m, 6m)).HeldAgainst(Given(DownTo(5))), Waybill("W-1", 1, 0.03m, 0)).Review().PriceDifference);
    }

    [Fact]
    public void A_charge_above_the_tariff_offsets_no_other() =>
        Assert.Equal(Yuan(200), Carrying(Recorded(), Waybill("W-1", 1), Waybill("W-2", 1, charged: 1500m)).Review().PriceDifference);

    [Fact]
    public void What_is_carried_from_the_ratification_on_does_not_count()
    {
        var loss = Carrying(Recorded().HeldAgainst(Given(DownTo(800), at: 5)), Waybill("W-1", 0), Waybill("W-2", 4), Waybill("W-3", 5), Waybill("W-4", 9)).Review();

        Assert.Equal(["W-1", "W-2"], loss.Counted.Select(row => row.Id));
        Assert.Equal(["W-3", "W-4"], loss.NotCounted.Select(row => row.Id));
    }

    [Fact]
    public void An_authorised_promise_costs_nobody_anything()
    {
        var loss = Carrying(Recorded().HeldAgainst(Given(DownTo(800))), Waybill("W-1", 1)).Review();

        Assert.Equal((Money.Zero, 1), (loss.PriceDifference, loss.NotCounted.Count));
        Assert.Contains("W-1：承诺经授权，不计。", loss.ExplainLoss(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_customer_pays_after_all_reduces_it()
    {
        var commitment = Carrying(Recorded(), Waybill("W-1", 1), Waybill("W-2", 1));

        commitment.CorrectCharge("W-1", Yuan(950), At(30));

        Assert.Equal(Yuan(250), commitment.Review().PriceDifference);
        Assert.Equal(["W-1", "W-2"], commitment.Carried.Select(row => row.Id));
        commitment.ShouldTell((At(30), new CommitmentChargeCorrected("W-1", Yuan(800), Yuan(950))));
        Refused(commitment, PromiseRefusals.ConsignmentUnknown, "11.2.1", it => it.CorrectCharge("W-9", Yuan(950), At(30)));
        Refused(commitment, StepRefusals.BeforeLast, "8.2.3", it => it.CorrectCharge("W-1", Yuan(950), At(29)));
        Mistaken(commitment, it => it.CorrectCharge("W-1", Yuan(-0.01m), At(30)));
        Mistaken(commitment, it => it.CorrectCharge(" ", Yuan(1), At(30)));
    }

    [Fact]
    public void A_consignment_counts_once()
    {
        var commitment = Carrying(Recorded(), Waybill("W-1", 1));
        Refused(commitment, PromiseRefusals.ConsignmentKnown, "11.2.1", it => it.RecordCarriage(Waybill("W-1", 2, charged: 0), At(21)));
    }

    [Fact]
    public void What_is_lost_together_stays_an_amount_of_money()
    {
        var (most, why) = (Money.MaxValue.Yuan, PromiseRefusals.LossBeyondMoney);
        var commitment = Carrying(Recorded(), Waybill("W-1", 1, most, 0), Waybill("W-2", 1, 500m, 500m));

        Refused(commitment, why, "11.2.1", it => it.RecordCarriage(Waybill("W-3", 1, 0.01m, 0), At(21)));
        Refused(commitment, why, "11.2.1", it => it.RecordCarriage(Waybill("W-3", 1, most, 0), At(21)));
        Refused(commitment, why, "11.2.1", it => it.CorrectCharge("W-2", Yuan(499.99m), At(21)));
        Assert.Contains(
            "Promise 'P-1', consignment 'W-3'; the limit is ¥92,233,720,368,547,758.07.",
            Assert.Throws<DomainException>(() => commitment.RecordCarriage(Waybill("W-3", 1, 0.01m, 0), At(21))).Message, StringComparison.Ordinal);

        Assert.Equal(Money.MaxValue, commitment.Review().PriceDifference);
        commitment.RecordCarriage(Waybill("W-3", 1, 1000m, 1500m), At(21));
        commitment.CorrectCharge("W-1", Yuan(0.01m), At(21));
        commitment.CorrectCharge("W-2", Yuan(499.99m), At(21));
        Assert.Equal(Money.MaxValue, commitment.Review().PriceDifference);
    }

    [Fact]
    public void It_is_carried_after_the_promise_and_before_it_is_recorded()
    {
        Refused(Recorded(), PromiseRefusals.NotMadeYet, "8.2.3", it => it.RecordCarriage(Waybill("W-1", -1), At(20)));
        Refused(Recorded(), PromiseRefusals.InTheFuture, "8.2.3", it => it.RecordCarriage(Waybill("W-1", 21), At(20)));
        Refused(Recorded(), StepRefusals.BeforeLast, "8.2.3", it => it.RecordCarriage(Waybill("W-1", 1), At(9)));
        Assert.Equal(2, Carrying(Recorded(), Waybill("W-1", 0), Waybill("W-2", 20)).Review().Counted.Count);
    }

    [Fact]
    public void A_settlement_method_changes_no_price() =>
        Refused(Recorded(Settlement()), PromiseRefusals.NotOfPrice, "8.2.3", it => it.RecordCarriage(Waybill("W-1", 1), At(20)));

    [Fact]
    public void What_is_missing_or_negative_is_a_callers_mistake()
    {
        Mistaken(Recorded(), it => it.RecordCarriage(null!, At(20)));
        Mistake.Thrown(() => Waybill(" ", 1));
        Mistake.Thrown(() => Waybill("W-1", 1, tariff: -1));
        Mistake.Thrown(() => Waybill("W-1", 1, charged: -1));
    }

    [Fact]
    public void Each_step_of_the_amount_is_told()
    {
        var commitment = Carrying(Recorded(), Waybill("W-1", 1), Waybill("W-2", 6));
        commitment.Correct(Seller.Id, "电话", At(5), At(20));

        Assert.Equal(
            "差价合计 ¥200.00，计入 1 票。\nW-1（2026-06-10T10:00）：运价 ¥1,000.00，实收 ¥800.00，差价 ¥200.00。\nW-2（2026-06-10T15:00）：已追认或更正，不计。",
            commitment.Review().ExplainLoss(Language.Chinese).ToString());
        Assert.Equal(
            "Price differences of ¥200.00 in total, from 1 consignment(s).\nW-1 (2026-06-10T10:00): tariff ¥1,000.00, charged ¥800.00, difference ¥200.00.\n"
            + "W-2 (2026-06-10T15:00): ratified or corrected by then, so it does not count.",
            commitment.Review().ExplainLoss(Language.English).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => commitment.Review().ExplainLoss((Language)7));
    }

    [Property(MaxTest = 200)]
    public void The_loss_is_additive_and_never_above_the_tariffs(int[] amounts, int ratified)
    {
        var rows = amounts.Chunk(3).Where(row => row.Length == 3)
            .Select((row, i) => Waybill($"W-{i}", Math.Abs(row[0] % 10), Math.Abs(row[1] % 1000), Math.Abs(row[2] % 1000))).ToArray();
        var authorized = Given(DownTo(800), at: 1 + Math.Abs(ratified % 9));

        Money LossOf(IEnumerable<CarriedConsignment> carried) => Carrying(Recorded().HeldAgainst(authorized), [.. carried]).Review().PriceDifference;

        var whole = LossOf(rows);
        Assert.Equal(whole, LossOf(rows.Where((_, i) => i % 2 == 0)) + LossOf(rows.Where((_, i) => i % 2 == 1)));
        Assert.Equal(whole, LossOf(rows.Reverse()));
        // By hand, fen by fen, without asking the review.
        var expected = 0L;
        foreach (var row in rows)
        {
            if (row.CarriedAt < authorized.At && row.Tariff.Fen > row.Charged.Fen)
                expected += row.Tariff.Fen - row.Charged.Fen;
        }

        Assert.Equal(expected, whole.Fen);
    }
}
