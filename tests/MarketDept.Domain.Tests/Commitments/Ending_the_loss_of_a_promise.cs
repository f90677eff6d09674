using MarketDept.Domain.Commitments;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

[Clause("8.2.3")]
public class Ending_the_loss_of_a_promise
{
    private const string How = "电话告知客户恢复原价";

    [Fact]
    public void Ratification_ends_the_loss_and_keeps_the_breach()
    {
        var commitment = Recorded();

        commitment.Ratify(new("A-9"), Manager, Rates, At(12));

        var review = commitment.Review();
        Assert.Equal((false, UnauthorizedReason.Later, At(12), At(12)), (review.IsAuthorized, review.Reason, review.RatifiedAt, review.LossEndsAt));
        Assert.Equal((true, true, false), (review.IsInLossPeriod(At(0)), review.IsInLossPeriod(At(12) - Duration.Epsilon), review.IsInLossPeriod(At(12))));
        Assert.False(review.IsInLossPeriod(At(0) - Duration.Epsilon));
        commitment.ShouldTell((At(12), new CommitmentHeldAgainst(commitment.Authorizations[0])));
        Assert.Equal((AuthorityGround.ByPosition, At(12)), (commitment.Authorizations[0].Ground, commitment.Authorizations[0].HeldAt));
    }

    [Fact]
    public void Dated_at_the_very_moment_of_the_promise_it_would_erase_the_breach_and_is_refused()
    {
        var atOnce = Commitment.Record(new("P-1"), Promised(), Rates, At(0));
        Refused(atOnce, PromiseRefusals.NotMadeYet, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(0)));

        atOnce.Ratify(new("A-9"), Manager, Rates, At(0) + Duration.Epsilon);

        Assert.Equal((UnauthorizedReason.Later, At(0) + Duration.Epsilon), (atOnce.Review().Reason, atOnce.Review().RatifiedAt));
    }

    [Fact]
    public void An_authorisation_given_later_ratifies_from_when_it_was_given_and_not_from_its_recording() =>
        Assert.Equal(At(4), Recorded().HeldAgainst(Given(DownTo(800), at: 4)).Review().LossEndsAt);

    [Theory]
    [InlineData(-1, 3, null, 3)]
    [InlineData(5, 3, null, 5)]
    [InlineData(2, 3, 4, 3)]
    [InlineData(4, 3, 4, null)]
    [InlineData(5, -1, 1, 5)]
    [InlineData(5, -2, -1, null)]
    public void One_that_comes_into_force_later_ratifies_from_then_if_it_ever_does(int given, int from, int? until, int? ratified) =>
        Assert.Equal(
            ratified is { } hour ? At(hour) : null,
            Recorded().HeldAgainst(Given(DownTo(800), at: given, from: from, until: until)).Review().RatifiedAt);

    [Fact]
    public void What_is_narrower_or_by_one_who_may_not_ratifies_nothing() =>
        Assert.Null(Recorded().HeldAgainst(Given(DownTo(900), at: 2, id: "A-1"), Given(DownTo(800), Collector, at: 2, id: "A-2")).Review().RatifiedAt);

    [Fact]
    [Clause("3.6")]
    [Clause("4.1")]
    public void Only_who_decides_it_ratifies_and_nobody_his_own_promise()
    {
        Refused(Recorded(), StaffingRefusals.NotEntitledToDecide, "8.2.3", it => it.Ratify(new("A-9"), Collector, Rates, At(12)));
        Refused(Recorded(), StaffingRefusals.DecidesOwnCase, "8.2.3", it => it.Ratify(new("A-9"), Seller, Rates, At(12)));
        Refused(Recorded(), StaffingRefusals.NotEntitledToDecide, "4.1", it => it.Ratify(new("A-9"), Deputy, Rates, At(12)));
        Refused(Recorded(by: Manager, interested: Manager), StaffingRefusals.DecidesOwnCase, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(12)));
        var byExecutive = Recorded(by: Manager, interested: Manager);
        byExecutive.Ratify(new("A-9"), Executive, Rates, At(12));
        Assert.Equal(At(12), byExecutive.Review().RatifiedAt);
    }

    [Fact]
    public void Each_of_the_three_promises_can_be_ratified_as_it_stands()
    {
        foreach (PromiseTerms terms in new PromiseTerms[] { Lower(), new PromiseTerms.FreeCarriage(), Settlement() })
        {
            var commitment = Recorded(terms);
            commitment.Ratify(new("A-9"), Manager, Rates, At(12));
            Assert.Equal(At(12), commitment.Review().RatifiedAt);
        }
    }

    [Fact]
    public void What_was_authorised_or_is_ratified_is_not_ratified_again()
    {
        Refused(Recorded(by: Manager), PromiseRefusals.NothingToRatify, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(12)));
        Refused(Recorded().HeldAgainst(Given(DownTo(800))), PromiseRefusals.NothingToRatify, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(12)));
        Refused(Recorded().HeldAgainst(Given(DownTo(800), at: 10)), PromiseRefusals.NothingToRatify, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(10)));
        Refused(Recorded().HeldAgainst(Given(DownTo(800), at: 2)), PromiseRefusals.NothingToRatify, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(12)));
        var fromTomorrow = Recorded().HeldAgainst(Given(DownTo(800), from: 24));
        fromTomorrow.Ratify(new("A-9"), Manager, Rates, At(12));
        Assert.Equal(At(12), fromTomorrow.Review().RatifiedAt);
    }

    [Fact]
    public void A_correction_with_the_customer_ends_it_too_when_he_was_told()
    {
        var commitment = Recorded();

        commitment.Correct(Seller.Id, How, At(6), At(12));

        Assert.Equal((At(6), null, UnauthorizedReason.NoAuthorization), (commitment.Review().LossEndsAt, commitment.Review().RatifiedAt, commitment.Review().Reason));
        commitment.ShouldTell((At(12), new CommitmentCorrected(Seller.Id, How, At(6))));
        Refused(commitment, PromiseRefusals.CorrectedAlready, "8.2.3", it => it.Correct(Seller.Id, How, At(7), At(13)));
    }

    [Theory]
    [InlineData(5, 3, 3)]
    [InlineData(3, 5, 3)]
    public void Of_ratification_and_correction_the_earlier_ends_it(int ratified, int corrected, int ends)
    {
        var commitment = Recorded().HeldAgainst(Given(DownTo(800), at: ratified));
        commitment.Correct(Seller.Id, How, At(corrected), At(12));
        Assert.Equal(At(ends), commitment.Review().LossEndsAt);
    }

    [Fact]
    public void A_correction_lies_between_the_promise_and_its_recording()
    {
        Refused(Recorded(), PromiseRefusals.NotMadeYet, "8.2.3", it => it.Correct(Seller.Id, How, At(-1), At(12)));
        Refused(Recorded(), PromiseRefusals.InTheFuture, "8.2.3", it => it.Correct(Seller.Id, How, At(13), At(12)));
        var atOnce = Recorded();
        atOnce.Correct(Seller.Id, How, At(0), At(10));
        Assert.False(atOnce.Review().IsInLossPeriod(At(0)));
    }

    [Fact]
    public void No_step_is_dated_before_the_last_one_and_no_authorisation_comes_from_the_future_or_twice()
    {
        Refused(Recorded(), StepRefusals.BeforeLast, "8.2.3", it => it.HoldAgainst(Given(DownTo(800)), Rates, At(9)));
        Refused(Recorded(), StepRefusals.BeforeLast, "8.2.3", it => it.Ratify(new("A-9"), Manager, Rates, At(9)));
        Refused(Recorded(), StepRefusals.BeforeLast, "8.2.3", it => it.Correct(Seller.Id, How, At(3), At(9)));
        Refused(Recorded(), PromiseRefusals.InTheFuture, "8.2.3", it => it.HoldAgainst(Given(DownTo(800), at: 11), Rates, At(10)));
        var held = Recorded().HeldAgainst(Given(DownTo(900)));
        Refused(held, PromiseRefusals.AuthorizationHeldAlready, "8.2.3", it => it.HoldAgainst(Given(DownTo(800)), Rates, At(10)));
        Refused(held, PromiseRefusals.AuthorizationHeldAlready, "8.2.3", it => it.Ratify(new("A-1"), Manager, Rates, At(10)));
    }

    [Fact]
    public void What_is_missing_is_a_callers_mistake()
    {
        Mistaken(Recorded(), it => it.HoldAgainst(null!, Rates, At(10)));
        Mistaken(Recorded(), it => it.HoldAgainst(Given(DownTo(800)), null!, At(10)));
        Mistaken(Recorded(), it => it.Ratify(default, Manager, Rates, At(10)));
        Mistaken(Recorded(), it => it.Ratify(new("A-9"), null!, Rates, At(10)));
        Mistaken(Recorded(), it => it.Ratify(new("A-9"), Manager, null!, At(10)));
        Mistaken(Recorded(), it => it.Correct(default, How, At(0), At(10)));
        Mistaken(Recorded(), it => it.Correct(Seller.Id, " ", At(0), At(10)));
    }

    [Fact]
    public void The_review_tells_what_was_promised_each_authorisation_and_until_when_the_loss_is_his()
    {
        var commitment = Recorded().HeldAgainst(
            Given(DownTo(800), Collector, id: "A-1"), Given(DownTo(900), id: "A-2"), Given(DownTo(800), customer: Generators.CommitmentSamples.Other, id: "A-3"));
        commitment.Ratify(new("A-9"), Manager, Rates, At(12));
        commitment.Correct(Seller.Id, How, At(11), At(13));

        Assert.Equal(
            """
            该承诺属擅自：事后才授权。
            2026-06-10T09:00 S1（业务员）向客户 K1 承诺：降低运价：上海—成都，每吨，由 ¥1,000.00 降为 ¥800.00。
            授权 A-1（C1 于 2026-06-10T08:00，上海—成都，每吨，运价最低 ¥800.00）：授权人无权决定该事项。
            授权 A-2（M1 于 2026-06-10T08:00，上海—成都，每吨，运价最低 ¥900.00）：授权范围窄于承诺。
            授权 A-3（M1 于 2026-06-10T08:00，上海—成都，每吨，运价最低 ¥800.00）：与该承诺无关（另一客户、另一人或另一类事项）。
            授权 A-9（M1 于 2026-06-10T21:00，上海—成都，每吨，运价最低 ¥800.00）：事后才授权。
            自 2026-06-10T21:00 起获追认：损失不再累计，违规并不消除。
            2026-06-10T20:00 S1 向客户更正：电话告知客户恢复原价
            损失期间：2026-06-10T09:00 起，2026-06-10T20:00 之前。
            """.ReplaceLineEndings("\n"),
            commitment.Review().Explain(Language.Chinese).ToString());
        Assert.Contains("The loss is his from 2026-06-10T09:00 until before 2026-06-10T20:00.", commitment.Review().Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("until it is ratified or corrected", Recorded().Review().Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("A person who promised may decide such matters himself.", Recorded(by: Manager).Review().Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("损失期间", Recorded(by: Manager).Review().Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("2026-06-10T09:00", commitment.Review().Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => commitment.Review().Explain((Language)7));
    }

}
