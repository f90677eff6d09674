using FsCheck.Xunit;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Regulations;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Asking_whether_it_may_take_effect
{
    private const EffectObstacleKind NotSigned = EffectObstacleKind.NotSigned;

    // Eight in the morning of a day, Shanghai.
    private static Instant On(LocalDate day) => day.AtMidnight().PlusHours(8).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    private static EffectDecision Ask(Notice notice, LocalDate day) => notice.MayTakeEffect(On(day), ConfirmedBills.None);

    /// <summary>From today, with both signatures three days later.</summary>
    private static Notice SignedThreeDaysLater(NoticeContent content)
    {
        var notice = Issued(content);
        notice.SignStub(Finance.Id, FinanceHead, At(2));
        notice.SignStub(Operations.Id, OperationsHead, At(72));
        return notice;
    }

    [Fact]
    [Clause("8.3.5")]
    public void A_changed_rate_holds_from_the_day_of_the_last_signature_at_the_earliest()
    {
        var notice = SignedThreeDaysLater(RateOf(100m, 80m, Today));

        Assert.Equal([NotSigned], Kinds(Ask(notice, Today.PlusDays(2))));
        Assert.Equal((Operations, Today.PlusDays(3)), (Ask(notice, Today.PlusDays(2)).Obstacles[0].Department, Ask(notice, Today.PlusDays(2)).Obstacles[0].Day));
        // The signature came at nine; a rate begins with a day, so it holds for the whole of it.
        Assert.Equal((Fact.Yes, Today.PlusDays(3)), (Ask(notice, Today.PlusDays(3)).IsAllowed, Ask(notice, Today.PlusDays(3)).EarliestOn));
    }

    [Theory]
    [Clause("8.2.2")]
    [Clause("8.3.5")]
    [InlineData("new")]
    [InlineData("returning")]
    [InlineData("change")]
    [InlineData("rise")]
    [InlineData("fall")]
    [InlineData("free")]
    [InlineData("special")]
    public void What_is_signed_in_time_begins_on_the_day_that_the_form_names(string name)
    {
        var notice = Complete(Contents[name]);

        Assert.Equal([EffectObstacleKind.BeforeRequestedDay], Kinds(Ask(notice, Later.PlusDays(-1))));
        Assert.Equal((Fact.Yes, Later), (Ask(notice, Later).IsAllowed, Ask(notice, Later).EarliestOn));
        Assert.Equal(Fact.Yes, Ask(notice, Later.PlusYears(1)).IsAllowed);
    }

    [Theory]
    [Clause("8.2.2")]
    [Clause("8.3.5")]
    [InlineData("change")]
    [InlineData("new")]
    [InlineData("fall")]
    [InlineData("free")]
    [InlineData("rise")]
    public void Confirmed_bills_are_left_alone_and_not_knowing_of_them_is_no_yes(string name)
    {
        var notice = Complete(Contents[name]);
        EffectDecision With(ConfirmedBills bills) => notice.MayTakeEffect(On(Later), bills);

        Assert.Equal((Fact.Unknown, true, (LocalDate?)null), (With(default).IsAllowed, With(default).IsMissingBills, With(default).EarliestOn));
        Assert.Equal((Fact.Yes, Later), (With(ConfirmedBills.None).IsAllowed, With(ConfirmedBills.None).EarliestOn));
        Assert.Equal((Fact.Yes, Later), (With(ConfirmedBills.Through(Later.PlusDays(-1))).IsAllowed, With(ConfirmedBills.Through(Later.PlusDays(-1))).EarliestOn));
        var covered = With(ConfirmedBills.Through(Later));
        Assert.Equal((Fact.No, Later.PlusDays(1)), (covered.IsAllowed, covered.EarliestOn));
        Assert.Equal([(EffectObstacleKind.OnConfirmedBill, notice.Form.Clause, Later)], covered.Obstacles.Select(it => (it.Kind, it.Clause, it.Day!.Value)));
    }

    [Fact]
    [Clause("8.2.2")]
    [Clause("8.3.5")]
    public void Where_bills_are_confirmed_to_the_end_of_the_calendar_no_day_is_left_for_it()
    {
        var end = LocalDate.MaxIsoValue;
        foreach (var notice in new[] { Complete(Contents["new"]), Complete(Contents["rise"]) })
        {
            var never = notice.MayTakeEffect(On(Later), ConfirmedBills.Through(end));

            Assert.Equal((Fact.No, (LocalDate?)null), (never.IsAllowed, never.EarliestOn));
            Assert.Equal([(EffectObstacleKind.OnConfirmedBill, end)], never.Obstacles.Select(it => (it.Kind, it.Day!.Value)));
            Assert.Empty(never.Explain(Language.English).About(ExplanationTopic.Step));
            Assert.Equal(end, notice.MayTakeEffect(On(Later), ConfirmedBills.Through(end.PlusDays(-1))).EarliestOn);
        }

        var refusal = Assert.Throws<DomainException>(() => Complete(Contents["new"]).AgreedSettlement(Later, ConfirmedBills.Through(end), At(5)));
        refusal.ShouldBe(NoticeRefusals.NotEffective, "8.2.2");
    }

    [Theory]
    [InlineData("special")]
    [InlineData("arrears")]
    [InlineData("pickup")]
    public void What_is_billed_does_not_matter_where_nothing_billed_changes(string name)
    {
        var notice = Complete(Contents[name]);
        Assert.Equal(Fact.Yes, notice.MayTakeEffect(On(Later)).IsAllowed);
        Assert.Equal(Fact.Yes, notice.MayTakeEffect(On(Later), ConfirmedBills.Through(Later)).IsAllowed);
    }

    [Fact]
    [Clause("8.3.5")]
    public void A_lacking_step_says_no_even_where_the_bills_are_not_known()
    {
        var decision = Issued(Contents["rise"]).MayTakeEffect(On(Later));

        Assert.Equal((Fact.No, true), (decision.IsAllowed, decision.IsMissingBills));
        Assert.Equal([NotSigned, NotSigned], Kinds(decision));
    }

    [Theory]
    [Clause("8.3.3")]
    [InlineData(0, "NotApproved NotIssued NotSigned NotSigned")]
    [InlineData(1, "NotIssued NotSigned NotSigned")]
    [InlineData(2, "NotSigned NotSigned")]
    [InlineData(3, "NotSigned")]
    [InlineData(4, "")]
    public void Credit_is_unlocked_by_the_last_signature_and_not_before(int hour, string lacking)
    {
        var decision = Complete(Contents["arrears"]).MayGiveCredit(Yuan(800m), At(hour));

        Assert.Equal(lacking, string.Join(' ', Kinds(decision)));
        Assert.Equal(lacking.Length == 0, decision.IsAllowed.IsYes);
        Assert.All(decision.Obstacles, obstacle => Assert.Equal(new ClauseId(8, 3, 3), obstacle.Clause));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Credit_goes_up_to_the_amount_and_the_promised_date()
    {
        var notice = Complete(Contents["arrears"]);

        Assert.Equal(Fact.Yes, notice.MayGiveCredit(Yuan(0.01m), On(Later)).IsAllowed);
        Assert.Equal([(EffectObstacleKind.AboveConsent, Yuan(800m))], notice.MayGiveCredit(Yuan(800.01m), On(Later)).Obstacles.Select(it => (it.Kind, it.Limit!.Value)));
        Assert.Equal([(EffectObstacleKind.AfterPromisedDate, Later)], notice.MayGiveCredit(Yuan(1m), On(Later.PlusDays(1))).Obstacles.Select(it => (it.Kind, it.Day!.Value)));
        Assert.Null(notice.MayGiveCredit(Yuan(801m), On(Later)).EarliestOn);
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => notice.MayGiveCredit(Money.Zero, On(Later)));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => notice.MayGiveCredit(Yuan(-1m), On(Later)));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Signed_only_after_the_promised_date_it_gives_credit_on_no_day()
    {
        Notice SignedOn(int day)
        {
            var notice = Issued(ArrearsOf(800m, Today.PlusDays(2)));
            notice.SignStub(Finance.Id, FinanceHead, At(3));
            notice.SignStub(Operations.Id, OperationsHead, At(24 * day));
            return notice;
        }

        Assert.Equal(Today.PlusDays(2), SignedOn(2).MayGiveCredit(Yuan(800m), At(1000)).EarliestOn);
        var late = SignedOn(3).MayGiveCredit(Yuan(800m), At(1000));
        Assert.Equal([EffectObstacleKind.AfterPromisedDate], Kinds(late));
        Assert.Null(late.EarliestOn);
        Assert.Empty(late.Explain(Language.English).About(ExplanationTopic.Step));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Of_arrears_no_day_is_named_and_no_bill_touched()
    {
        var decision = Complete(Contents["arrears"]).MayGiveCredit(Yuan(1m), At(9));

        Assert.Equal("2026-001", decision.Number);
        Assert.Equal(["From 2026-06-10: not before the last signature."], decision.Explain(Language.English).About(ExplanationTopic.Step));
    }

    [Fact]
    [Clause("8.3.3")]
    public void No_other_form_gives_credit() =>
        Assert.All(Contents.Where(row => row.Key != "arrears"), row => Assert.Equal(
            (EffectObstacleKind.NoArrearsConsent, new ClauseId(8, 3, 3)),
            Complete(row.Value).MayGiveCredit(Yuan(1m), On(Later)).Obstacles.Select(it => (it.Kind, it.Clause)).Single()));

    [Theory]
    [Clause("8.3.2")]
    [InlineData(1, "NotIssued NotSigned")]
    [InlineData(3, "NotSigned")]
    [InlineData(4, "")]
    public void A_pickup_waits_for_the_dispatcher(int hour, string lacking)
    {
        var decision = Complete(Contents["pickup"]).MayTakeEffect(At(hour));

        Assert.Equal(lacking, string.Join(' ', Kinds(decision)));
        Assert.All(decision.Obstacles, obstacle => Assert.Equal((new ClauseId(8, 3, 2), null), (obstacle.Clause, obstacle.Department)));
    }

    [Theory]
    [Clause("8.3.2")]
    [InlineData(5, "")]
    [InlineData(6, "AfterPickupWindow")]
    public void After_its_time_a_pickup_needs_a_new_form(int hour, string against)
    {
        var decision = Complete(PickupOf(Fact.Yes, Fact.Yes, new Interval(At(3), At(6)))).MayTakeEffect(At(hour));

        Assert.Equal(against, string.Join(' ', Kinds(decision)));
        Assert.Equal(Today, decision.EarliestOn);
        Assert.Equal(["最早 2026-06-10：不早于最后一次签字。"], decision.Explain(Language.Chinese).About(ExplanationTopic.Step));
    }

    [Fact]
    [Clause("8.3.2")]
    public void A_pickup_signed_after_its_time_never_happens()
    {
        var decision = Complete(PickupOf(Fact.Yes, Fact.Yes, new Interval(At(3), At(4)))).MayTakeEffect(At(9));

        Assert.Equal([EffectObstacleKind.AfterPickupWindow], Kinds(decision));
        Assert.Null(decision.EarliestOn);
    }

    [Fact]
    public void What_was_refused_or_withdrawn_never_happens()
    {
        Assert.Equal([EffectObstacleKind.PickupRefused, NotSigned], Kinds(In(NoticeStatus.Refused, Contents["pickup"]).MayTakeEffect(At(9))));
        Assert.Equal(
            [EffectObstacleKind.Withdrawn, NotSigned, NotSigned], Kinds(In(NoticeStatus.Withdrawn, Contents["special"]).MayTakeEffect(On(Later))));
    }

    [Fact]
    public void Before_it_was_refused_or_withdrawn_only_the_steps_that_lacked_then_stand_against_it()
    {
        var (refused, withdrawn, rate) = (In(NoticeStatus.Refused, Contents["pickup"]), In(NoticeStatus.Withdrawn, Contents["arrears"]), In(NoticeStatus.Withdrawn, Contents["rise"]));

        Assert.Equal([NotSigned], Kinds(refused.MayTakeEffect(At(5) - Duration.Epsilon)));
        Assert.Equal([EffectObstacleKind.PickupRefused, NotSigned], Kinds(refused.MayTakeEffect(At(5))));
        Assert.Equal([NotSigned, NotSigned], Kinds(withdrawn.MayTakeEffect(At(5) - Duration.Epsilon)));
        Assert.Equal([EffectObstacleKind.Withdrawn, NotSigned, NotSigned], Kinds(withdrawn.MayTakeEffect(At(5))));
        // A rate begins with a day, so the withdrawal counts for the whole of its day.
        Assert.Equal(EffectObstacleKind.Withdrawn, Ask(rate, Today).Obstacles[0].Kind);
        Assert.DoesNotContain(EffectObstacleKind.Withdrawn, Kinds(Ask(rate, Today.PlusDays(-1))));
        Assert.All(new[] { refused, withdrawn, rate }, notice => Assert.Equal(Fact.No, notice.MayTakeEffect(At(4), ConfirmedBills.None).IsAllowed));
    }

    // Whoever did it all the same broke the clause that the obstacle names: each can be the basis of an ordinary fine.
    [Theory]
    [InlineData("change", "8.2.3 8.2.2")]
    [InlineData("fall", "8.2.3 8.3.5")]
    [InlineData("free", "8.2.3 8.3.5")]
    [InlineData("arrears", "8.3.3 8.3.3")]
    [InlineData("rise", "8.3.5")]
    [InlineData("special", "8.3.5")]
    [InlineData("pickup", "8.3.2")]
    [InlineData("new", "8.2.2")]
    public void Of_a_draft_every_step_lacks_and_each_names_the_clause_that_is_broken(string name, string clauses)
    {
        var decision = Drafted(Contents[name]).MayTakeEffect(On(Later), ConfirmedBills.None);

        Assert.Equal(clauses, string.Join(' ', decision.Obstacles.Select(obstacle => obstacle.Clause)));
        Assert.All(decision.Obstacles, obstacle => Assert.Contains(ClauseCatalogue.Get(obstacle.Clause), ClauseCatalogue.Finable));
    }

    [Fact]
    public void Without_any_form_there_is_no_cover_at_all()
    {
        foreach (var form in NoticeForm.List)
        {
            var decision = EffectDecision.WithoutForm(form, At(15));
            Assert.Equal((null, form, Fact.No, Today.PlusDays(1)), (decision.Notice, decision.Form, decision.IsAllowed, decision.On));
            Assert.Equal([(EffectObstacleKind.NoForm, form.Clause)], decision.Obstacles.Select(obstacle => (obstacle.Kind, obstacle.Clause)));
        }

        Assert.Equal(
            "arrears consent notice: on 2026-06-10 it may not happen.\nAgainst it: there is no form.",
            EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, At(0)).Explain(Language.English).ToString());
        Assert.Throws<ArgumentNullException>("form", () => EffectDecision.WithoutForm(null!, At(0)));
    }

    [Fact]
    public void The_day_is_that_of_the_companys_time_zone()
    {
        var notice = SignedThreeDaysLater(RateOf(100m, 120m, Today));
        var lateEvening = On(Today.PlusDays(2)) + Duration.FromHours(17);

        Assert.Equal(Fact.Yes, notice.MayTakeEffect(lateEvening, ConfirmedBills.None).IsAllowed);
    }

    [Fact]
    public void The_answer_names_what_stands_against_it_in_both_languages()
    {
        var notice = SignedThreeDaysLater(RateOf(100m, 80m, Today));
        var no = notice.MayTakeEffect(On(Today.PlusDays(1)), ConfirmedBills.Through(Today.PlusDays(5)));

        Assert.Equal(
            """
            interdepartmental memo 2026-001: on 2026-06-11 it may not happen.
            Against it: '操作部' had not signed its stub, it came on 2026-06-13 only.
            Against it: bills are confirmed up to 2026-06-15 and are left alone.
            From 2026-06-16: not before the last signature, not before the day that the form names, and no confirmed bill is touched.
            """,
            no.Explain(Language.English).ToString());
        Assert.Equal(
            """
            部门信息联络处理单 2026-001：2026-06-11 不得执行。
            当时“操作部”未在存根上签字，2026-06-13 才补。
            账单已确认至 2026-06-15，不追溯。
            最早 2026-06-16：不早于最后一次签字，不早于单上所写之日，不追溯已确认的账单。
            """,
            no.Explain(Language.Chinese).ToString());
        Assert.Equal(["缺少：客户的账单确认到哪一天。"], notice.MayTakeEffect(On(Later)).Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Equal("部门信息联络处理单 2026-001：2026-08-10 能否执行无法确定。", notice.MayTakeEffect(On(Later)).Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal("interdepartmental memo 2026-001: on 2026-08-10 it may happen.", Ask(notice, Later).Explain(Language.English).Lines[0].Text);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => no.Explain((Language)7));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => no.Obstacles[0].Describe((Language)7));
    }

    [Fact]
    public void Every_kind_of_obstacle_has_its_words()
    {
        var arrears = Complete(Contents["arrears"]);
        EffectObstacle[] all =
        [
            .. EffectDecision.WithoutForm(NoticeForm.Pickup, At(0)).Obstacles, .. Drafted(Contents["change"]).MayTakeEffect(At(0)).Obstacles,
            .. Issued(Contents["special"]).MayTakeEffect(At(0)).Obstacles, .. In(NoticeStatus.Refused, Contents["pickup"]).MayTakeEffect(At(5)).Obstacles,
            .. In(NoticeStatus.Withdrawn, Contents["rise"]).MayTakeEffect(At(0), ConfirmedBills.Through(Today)).Obstacles,
            .. arrears.MayGiveCredit(Yuan(900m), On(Later.PlusDays(1))).Obstacles, .. Complete(Contents["pickup"]).MayGiveCredit(Yuan(1m), At(1480)).Obstacles,
        ];

        Assert.Equal(Enum.GetValues<EffectObstacleKind>().ToHashSet(), all.Select(obstacle => obstacle.Kind).ToHashSet());
        Assert.All(all, obstacle => Assert.True(obstacle.Describe(Language.Chinese).Length > 3 && obstacle.Describe(Language.English).Length > 3));
        Assert.Equal(Enum.GetValues<EffectObstacleKind>().Length, all.DistinctBy(obstacle => obstacle.Kind).DistinctBy(obstacle => obstacle.Describe(Language.Chinese)).Count());
    }

    [Fact]
    public void What_is_known_of_the_bills_is_a_value()
    {
        Assert.Equal(("unknown", "none", "through 2026-06-10"),
            (ConfirmedBills.Unknown.ToString(), ConfirmedBills.None.ToString(), ConfirmedBills.Through(Today).ToString()));
        Assert.True(ConfirmedBills.Through(Today) == ConfirmedBills.Through(Today) && ConfirmedBills.Through(Today) != ConfirmedBills.Through(Later));
        Assert.True(ConfirmedBills.None != ConfirmedBills.Unknown && default(ConfirmedBills) == ConfirmedBills.Unknown);
        Assert.Equal((Fact.Unknown, Fact.No, Fact.Yes, Fact.No), (ConfirmedBills.Unknown.Cover(Today), ConfirmedBills.None.Cover(Today),
            ConfirmedBills.Through(Today).Cover(Today), ConfirmedBills.Through(Today).Cover(Today.PlusDays(1))));
        Assert.Equal((null, Today), (ConfirmedBills.None.LastDay, ConfirmedBills.Through(Today).LastDay));
    }

    /// <summary>Whatever the days of the steps, of the form, of the bills and of the question: the earliest day decides, and nothing else.</summary>
    [Property(MaxTest = 300)]
    [Clause("8.3.5")]
    public void A_rate_holds_exactly_from_the_latest_of_signature_requested_day_and_the_day_after_the_bills(
        byte finance, byte operations, byte from, byte billed, byte asked)
    {
        var day = (byte number) => Today.PlusDays(number % 20);
        var notice = Issued(RateOf(100m, 120m, day(from)));
        notice.SignStub(Finance.Id, FinanceHead, At(2 + (24 * (finance % 20))));
        notice.SignStub(Operations.Id, OperationsHead, At(2 + (24 * (operations % 20))));
        int[] earliest = [finance % 20, operations % 20, from % 20, (billed % 20) + 1];

        var decision = notice.MayTakeEffect(On(day(asked)), ConfirmedBills.Through(day(billed)));

        Assert.Equal(asked % 20 >= earliest.Max(), decision.IsAllowed.IsYes);
        Assert.Equal(Today.PlusDays(earliest.Max()), decision.EarliestOn);
        Assert.Equal(decision.IsAllowed.IsYes, day(asked) >= decision.EarliestOn);
    }
}
