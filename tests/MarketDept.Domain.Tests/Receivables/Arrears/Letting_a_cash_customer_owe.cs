using static MarketDept.Domain.Tests.Generators.Happened;
using FsCheck.Xunit;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Arrears;

/// <summary>Notices are complete on day 9, at hour 4; consents are given on day 10 at noon, over 800 of 1000 yuan, promised by day 70.</summary>
public class Letting_a_cash_customer_owe
{
    private static Notice Form(string id = "N1", decimal yuan = 800m, int promised = 70) => NoticeSamples.Complete(NoticeSamples.ArrearsOf(yuan, Day(promised)), id);

    private static ArrearsConsent Given(Receivable debt, Notice? notice = null, string id = "Z-1", int day = 10, params ArrearsConsent[] others)
    {
        var consent = ArrearsConsent.Give(new(id), notice ?? Form(), debt, others, Noon(day));
        consent.TakeEvents();
        return consent;
    }

    [Fact]
    [Clause("8.3.3")]
    public void Once_the_notice_is_approved_issued_and_signed_by_all_he_may()
    {
        var debt = Owed();

        var consent = ArrearsConsent.Give(new("Z-1"), Form(), debt, [], At(5));

        Assert.Equal((new Id<Notice>("N1"), Client, R1, Yuan(800m), Day(70), Seller), (consent.Notice, consent.Customer, consent.Receivable, consent.Amount, consent.PromisedOn, consent.Handler));
        Assert.Equal([new ArrearsConsentGiven(R1, Yuan(800m), Day(70), null) { At = At(5) }], TakenFrom(consent));
        Assert.Equal(Day(9), debt.OriginalDueOn);
    }

    [Theory]
    [InlineData(NoticeStatus.Drafted)]
    [InlineData(NoticeStatus.Issued)]
    [InlineData(NoticeStatus.Withdrawn)]
    [Clause("8.3.3")]
    public void A_step_that_is_missing_leaves_him_without_credit(NoticeStatus status) => Refused(ArrearsRefusals.NotComplete.Code, "8.3.3",
        () => Given(Owed(), NoticeSamples.In(status, NoticeSamples.ArrearsOf(800m, Day(70)))));

    [Fact]
    [Clause("8.3.3")]
    public void Before_the_last_signature_and_after_the_promised_date_it_is_too_early_and_too_late()
    {
        Refused(ArrearsRefusals.NotComplete.Code, "8.3.3", () => ArrearsConsent.Give(new("Z-1"), Form(), Owed(), [], At(4) - Duration.FromMinutes(1)));
        Assert.NotNull(ArrearsConsent.Give(new("Z-1"), Form(), Owed(), [], At(4)));
        Assert.NotNull(Given(Owed(), day: 70));
        Refused(ArrearsRefusals.NotComplete.Code, "8.3.3", () => Given(Owed(), day: 71));
    }

    [Fact]
    [Clause("8.3.3")]
    public void The_notice_names_this_debt_or_its_bill_and_this_customer()
    {
        Refused(ArrearsRefusals.OtherDebt.Code, "8.3.3", () => Given(Owed(id: "R-2")));
        Refused(ArrearsRefusals.OtherDebt.Code, "8.3.3", () => Given(Owed(customer: "K2")));
        Refused(ArrearsRefusals.OtherDebt.Code, "8.3.3", () => Given(Owed(), NoticeSamples.Complete(NoticeSamples.Contents["special"])));
        var byBill = Receivable.Open(new("Y-1"), new ConfirmedDebt(Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9)), Noon(0));
        Assert.Equal(new("Y-1"), Given(byBill).Receivable);
        Refused(ArrearsRefusals.NothingOwed.Code, "8.3.3", () => Given(Paid(1000m).Debt));
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_second_consent_over_the_same_debt_is_refused_while_one_runs()
    {
        var debt = Owed();
        var first = Given(debt);
        Refused(ArrearsRefusals.RunningAlready.Code, "8.3.3", () => Given(debt, Form("N2"), "Z-2", 11, first), first, debt);
        Refused(ArrearsRefusals.RunningAlready.Code, "8.3.3", () => Given(debt, Form("N2", promised: 90), "Z-2", 70, first), first, debt);
        Refused(ArrearsRefusals.NoticeUsed.Code, "8.3.3", () => Given(debt, Form(), "Z-2", 11, first), first, debt);

        var other = Receivable.Open(new("Y-1"), new ConfirmedDebt(Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9)), Noon(0));
        Assert.NotNull(Given(other, Form("N3"), "Z-3", 11, first));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Over_what_was_promised_and_not_paid_a_later_date_is_an_extension_and_nobody_else_collects_it_too()
    {
        var debt = Owed();
        var first = Given(debt);

        var refusal = Refused(ArrearsRefusals.RunningAlready.Code, "8.3.3", () => Given(debt, Form("N2", promised: 90), "Z-2", 71, first), first, debt);

        Assert.Contains("Consent 'Z-1' over receivable 'R-1' was promised by 2026-08-10 and is not paid.", refusal.Explain(Language.English).ToString(), StringComparison.Ordinal);
        var second = first.Extend(new("Z-2"), Form("N2", promised: 90), debt, [first], Noon(71));
        Assert.Equal((null, Yuan(800m)), (first.DutyOn(Day(91), debt), second.DutyOn(Day(91), debt)));
        Refused(ArrearsRefusals.RunningAlready.Code, "8.3.3", () => Given(debt, Form("N3", promised: 120), "Z-3", 91, first, second), first, second, debt);
        Settlement.Allocate(Received(800m, day: 95), debt, Yuan(800m), Entry("A-1", 95));
        Assert.NotNull(Given(debt, Form("N3", 200m, 120), "Z-3", 95, first, second));
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_notice_that_names_a_bill_gives_one_consent_and_not_one_for_each_of_its_debts()
    {
        var first = Given(Owed());
        var ofTheSameBill = Receivable.Open(new("Y-1"), new ConfirmedDebt(Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9)), Noon(0));

        Refused(ArrearsRefusals.NoticeUsed.Code, "8.3.3", () => Given(ofTheSameBill, Form(), "Z-2", 11, first), first, ofTheSameBill);
        Assert.NotNull(Given(ofTheSameBill, Form("N2"), "Z-2", 11, first));
    }

    [Fact]
    [Clause("8.3.3")]
    public void What_is_not_paid_by_the_promised_date_is_the_handlers_to_collect_from_the_day_after()
    {
        var debt = Owed();
        var consent = Given(debt);
        Settlement.Allocate(Received(500m), debt, Yuan(500m), Entry("A-1", 20));

        Assert.Equal(ArrearsStanding.Running, consent.StandingOn(Day(70), debt));
        Assert.Null(consent.DutyOn(Day(70), debt));
        Assert.Equal(ArrearsStanding.Broken, consent.StandingOn(Day(71), debt));
        Assert.Equal((Seller.Id, Yuan(300m)), (consent.Handler.Id, consent.DutyOn(Day(71), debt)));
        Assert.Equal(62, debt.AgeOn(Day(71)));

        Settlement.Allocate(Received(500m, id: "Q-2", day: 80), debt, Yuan(500m), Entry("A-2", 80));
        Assert.Equal((ArrearsStanding.Broken, ArrearsStanding.PaidLate), (consent.StandingOn(Day(79), debt), consent.StandingOn(Day(80), debt)));
        Assert.Null(consent.DutyOn(Day(80), debt));
    }

    [Fact]
    [Clause("8.3.3")]
    public void The_duty_is_never_more_than_was_consented_to_and_nothing_once_it_is_paid_in_time()
    {
        var debt = Owed();
        var consent = Given(debt);
        Assert.Equal((Yuan(800m), Yuan(800m)), (consent.RemainingOn(Day(71), debt), consent.DutyOn(Day(71), debt)));

        Settlement.Allocate(Received(1000m), debt, Yuan(1000m), Entry("A-1", 70));
        Assert.Equal((ArrearsStanding.Running, ArrearsStanding.Kept, ArrearsStanding.Kept), (consent.StandingOn(Day(69), debt), consent.StandingOn(Day(70), debt), consent.StandingOn(Day(71), debt)));
        Assert.Null(consent.DutyOn(Day(71), debt));
        Mistaken(() => consent.DutyOn(Day(71), Owed(id: "R-2")), consent);
        Mistaken(() => consent.RemainingOn(Day(71), null!), consent);
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_later_date_is_a_new_consent_and_the_first_keeps_its_own()
    {
        var debt = Owed();
        var first = Given(debt);

        var second = first.Extend(new("Z-2"), Form("N2", 600m, 100), debt, [first], Noon(60));

        Assert.Equal((Day(70), new Id<ArrearsConsent>("Z-2"), Day(60)), (first.PromisedOn, first.ExtendedBy, first.ExtendedOn));
        Assert.Equal((Day(100), Yuan(600m), first.Id), (second.PromisedOn, second.Amount, second.Extends));
        Assert.Equal((ArrearsStanding.Running, Yuan(800m)), (first.StandingOn(Day(59), debt), first.RemainingOn(Day(59), debt)));
        Assert.Equal((ArrearsStanding.Running, Yuan(200m)), (first.StandingOn(Day(60), debt), first.RemainingOn(Day(60), debt)));
        Assert.Equal(Yuan(200m), first.DutyOn(Day(71), debt));
        Assert.Equal(Yuan(600m), second.DutyOn(Day(101), debt));
        Assert.Equal((62, Day(9)), (debt.AgeOn(Day(71)), debt.OriginalDueOn));
        Assert.Equal([new ArrearsConsentExtended(second.Id, Day(100), Yuan(600m)) { At = Noon(60) }], TakenFrom(first));
        Assert.Equal([new ArrearsConsentGiven(R1, Yuan(600m), Day(100), first.Id) { At = Noon(60) }], TakenFrom(second));
    }

    [Fact]
    [Clause("8.3.3")]
    public void After_the_date_was_broken_the_duty_stands_until_the_extension()
    {
        var debt = Owed();
        var first = Given(debt);
        first.Extend(new("Z-2"), Form("N2", 800m, 100), debt, [], Noon(80));
        Assert.Equal((ArrearsStanding.Broken, ArrearsStanding.Extended), (first.StandingOn(Day(79), debt), first.StandingOn(Day(80), debt)));
        Assert.NotNull(first.DutyOn(Day(79), debt));
    }

    [Fact]
    [Clause("8.3.3")]
    public void An_extension_needs_a_notice_of_its_own_a_later_date_and_nothing_else_that_runs()
    {
        var debt = Owed();
        var first = Given(debt);
        Refused(ArrearsRefusals.NoticeUsed.Code, "8.3.3", () => first.Extend(new("Z-2"), Form(promised: 100), debt, [], Noon(60)), first);
        Refused(ArrearsRefusals.NotLater.Code, "8.3.3", () => first.Extend(new("Z-2"), Form("N2"), debt, [], Noon(60)), first);
        Refused(ArrearsRefusals.NotComplete.Code, "8.3.3",
            () => first.Extend(new("Z-2"), NoticeSamples.Issued(NoticeSamples.ArrearsOf(800m, Day(100)), "N2"), debt, [], Noon(60)), first);
        Refused(StepRefusals.BeforeLast.Code, "8.3.3", () => first.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], At(5)), first);
        Mistaken(() => first.Extend(first.Id, Form("N2", promised: 100), debt, [], Noon(60)), first);
        Mistaken(() => first.Extend(new("Z-2"), Form("N2", promised: 100), Owed(id: "R-2"), [], Noon(60)), first);
        Mistaken(() => first.Extend(new("Z-2"), Form("N2", promised: 100), debt, null!, Noon(60)), first);

        var second = first.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], Noon(60));
        Refused(ArrearsRefusals.ExtendedAlready.Code, "8.3.3", () => first.Extend(new("Z-3"), Form("N3", promised: 120), debt, [], Noon(61)), first);
        Refused(ArrearsRefusals.RunningAlready.Code, "8.3.3", () => first.Extend(new("Z-3"), Form("N3", promised: 120), debt, [second], Noon(61)), first, second);
        Assert.Equal(Day(120), second.Extend(new("Z-3"), Form("N3", promised: 120), debt, [first, second], Noon(61)).PromisedOn);
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        var debt = Owed();
        Mistaken(() => ArrearsConsent.Give(default, Form(), debt, [], Noon(10)), debt);
        Mistaken(() => ArrearsConsent.Give(new("Z-1"), null!, debt, [], Noon(10)), debt);
        Mistaken(() => ArrearsConsent.Give(new("Z-1"), Form(), null!, [], Noon(10)));
        Mistaken(() => ArrearsConsent.Give(new("Z-1"), Form(), debt, null!, Noon(10)), debt);
        Mistaken(() => ArrearsConsent.Give(new("Z-1"), Form(), debt, [null!], Noon(10)), debt);
    }

    [Fact]
    [Clause("8.3.3")]
    public void It_explains_whose_duty_it_is_and_that_collecting_is_not_compensating()
    {
        var debt = Owed();
        var consent = Given(debt);
        Assert.Equal("Z-1：同意客户 K1 就 R-1 欠费至多 ¥800.00，承诺日期 2026-08-10；2026-08-11 已过承诺日期而未付清。", consent.Explain(Language.Chinese, Day(71), debt).Lines[0].Text);
        Assert.Contains("Collecting is not compensating.", consent.Explain(Language.English, Day(71), debt).ToString(), StringComparison.Ordinal);
        Assert.Equal(3, consent.Explain(Language.English, Day(70), debt).Lines.Count);
        consent.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], Noon(60));
        Assert.Contains("由新的同意 Z-2 取代", consent.Explain(Language.Chinese, Day(71), debt).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => consent.Explain((Language)9, Day(71), debt));
    }

    [Fact]
    [Clause("8.3.3")]
    public void What_a_new_consent_does_not_cover_stays_under_the_one_before_it()
    {
        var debt = Owed();
        var first = Given(debt);
        Assert.Equal(Yuan(800m), first.DutyOn(Day(79), debt));

        var second = first.Extend(new("Z-2"), Form("N2", 1m, 100), debt, [first], Noon(80));

        Assert.Equal((Seller.Id, Yuan(799m)), (first.Handler.Id, first.DutyOn(Day(81), debt)));
        Assert.Equal((ArrearsStanding.Running, Yuan(1m)), (second.StandingOn(Day(81), debt), second.RemainingOn(Day(81), debt)));
        Assert.Equal((Yuan(799m), Yuan(1m)), (first.DutyOn(Day(101), debt), second.DutyOn(Day(101), debt)));
        Assert.Contains("仍按本同意：原承诺日期、原经办人", first.Explain(Language.Chinese, Day(81), debt).ToString(), StringComparison.Ordinal);
        Assert.Equal(first.DutyOn(Day(101), debt), Reloaded(first).DutyOn(Day(101), debt));

        // The earlier promise is paid first.
        Settlement.Allocate(Received(799m, day: 90), debt, Yuan(799m), Entry("A-1", 90));
        Assert.Equal((ArrearsStanding.PaidLate, Yuan(1m)), (first.StandingOn(Day(90), debt), second.RemainingOn(Day(90), debt)));
        Settlement.Allocate(Received(1m, day: 100, id: "Q-2"), debt, Yuan(1m), Entry("A-2", 100));
        Assert.Equal((ArrearsStanding.Kept, Yuan(200m)), (second.StandingOn(Day(101), debt), debt.Balance));
    }

    [Fact]
    [Clause("8.3.3")]
    public void An_extension_over_all_that_is_left_takes_all_of_it_and_one_over_more_reaches_what_lay_outside()
    {
        var debt = Owed();
        var first = Given(debt);
        Settlement.Allocate(Received(300m), debt, Yuan(300m), Entry("A-1", 20));

        var second = first.Extend(new("Z-2"), Form("N2", 600m, 100), debt, [], Noon(60));

        Assert.Equal((ArrearsStanding.Extended, Money.Zero), (first.StandingOn(Day(71), debt), first.RemainingOn(Day(71), debt)));
        Assert.DoesNotContain("does not cover", first.Explain(Language.English, Day(59), debt).ToString(), StringComparison.Ordinal);
        Assert.Equal((Yuan(100m), Yuan(600m), Yuan(600m)), (second.Outside, second.Covered, second.DutyOn(Day(101), debt)));
        Settlement.Allocate(Received(600m, day: 100, id: "Q-2"), debt, Yuan(600m), Entry("A-2", 100));
        Assert.Equal((ArrearsStanding.Kept, ArrearsStanding.Extended), (second.StandingOn(Day(101), debt), first.StandingOn(Day(101), debt)));
    }

    [Theory]
    [InlineData(70, 200, ArrearsStanding.Kept)]
    [InlineData(75, 200, ArrearsStanding.PaidLate)]
    [InlineData(75, 100, ArrearsStanding.PaidLate)]
    [InlineData(75, 300, ArrearsStanding.PaidLate)]
    [Clause("8.3.3")]
    public void An_extension_over_what_lay_outside_leaves_the_record_of_what_was_paid(int paid, int yuan, ArrearsStanding standing)
    {
        var debt = Owed();
        var first = Given(debt);
        Settlement.Allocate(Received(800m, day: paid), debt, Yuan(800m), Entry("A-1", paid));

        var second = first.Extend(new("Z-2"), Form("N2", yuan, 100), debt, [first], Noon(80));

        Assert.Equal((standing, standing, Money.Zero), (first.StandingOn(Day(79), debt), first.StandingOn(Day(80), debt), first.PassedOn));
        Assert.Equal((ArrearsStanding.Running, Yuan(Math.Min(yuan, 200))), (second.StandingOn(Day(80), debt), second.RemainingOn(Day(80), debt)));
        Assert.Equal(standing, Reloaded(first).StandingOn(Day(101), debt));
        Assert.Contains("新的同意 Z-2 只及于本同意之外的欠款", first.Explain(Language.Chinese, Day(80), debt).ToString(), StringComparison.Ordinal);
        Assert.Contains("Consent Z-2 of 2026-08-20 covers only what lay outside this one", first.Explain(Language.English, Day(80), debt).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.3.3")]
    public void Money_that_goes_back_after_such_an_extension_is_owed_under_the_first_and_counted_once()
    {
        var debt = Owed();
        var first = Given(debt);
        var receipt = Received(800m, day: 75);
        Settlement.Allocate(receipt, debt, Yuan(800m), Entry("A-1", 75));
        var second = first.Extend(new("Z-2"), Form("N2", 300m, 100), debt, [first], Noon(80));

        Settlement.Reverse(receipt, debt, new("A-1"), "退票", Clerk, Entry("V-1", 90));

        Assert.Equal((Yuan(800m), Yuan(200m)), (first.DutyOn(Day(101), debt), second.DutyOn(Day(101), debt)));
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_consent_is_about_its_own_amount_and_what_is_paid_counts_for_it_first()
    {
        var debt = Owed(500m);
        var consent = Given(debt, Form(yuan: 300m));
        Assert.Equal((Yuan(200m), Yuan(300m), Yuan(300m)), (consent.Outside, consent.Covered, consent.RemainingOn(Day(10), debt)));
        Settlement.Allocate(Received(299.99m), debt, Yuan(299.99m), Entry("A-1", 20));
        Assert.Equal(Yuan(0.01m), consent.DutyOn(Day(71), debt));

        Settlement.Allocate(Received(0.01m, day: 70, id: "Q-2"), debt, Yuan(0.01m), Entry("A-2", 70));

        Assert.Equal((ArrearsStanding.Kept, Yuan(200m)), (consent.StandingOn(Day(71), debt), debt.Balance));
        Assert.Null(consent.DutyOn(Day(71), debt));
        Assert.Contains("¥200.00 lie outside it", consent.Explain(Language.English, Day(71), debt).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.3.3")]
    public void Paid_on_the_day_after_it_is_late()
    {
        var debt = Owed();
        var consent = Given(debt);
        Settlement.Allocate(Received(1000m), debt, Yuan(1000m), Entry("A-1", 71));
        Assert.Equal((ArrearsStanding.Running, ArrearsStanding.PaidLate, ArrearsStanding.PaidLate),
            (consent.StandingOn(Day(70), debt), consent.StandingOn(Day(71), debt), consent.StandingOn(Day(72), debt)));
    }

    [Fact]
    [Clause("8.3.3")]
    [Clause("11.2.3")]
    public void A_write_off_is_no_payment_and_once_it_is_taken_back_what_is_true_then_counts()
    {
        var debt = Owed();
        var consent = Given(debt);
        debt.WriteOff(Determined(debt, 1000m, day: 20), Yuan(1000m), Entry("W-1", 20));

        foreach (var day in new[] { 20, 70, 71, 74 })
        {
            Assert.Equal((ArrearsStanding.WrittenOff, null), (consent.StandingOn(Day(day), debt), consent.DutyOn(Day(day), debt)));
            Assert.Contains("余下的已核销", consent.Explain(Language.Chinese, Day(day), debt).Lines[0].Text, StringComparison.Ordinal);
        }

        debt.Reverse(new("W-1"), "另有财产", Clerk, Entry("V-1", 75));
        Assert.Equal((ArrearsStanding.Broken, Yuan(800m)), (consent.StandingOn(Day(75), debt), consent.DutyOn(Day(75), debt)));
        Settlement.Allocate(Received(800m, day: 80), debt, Yuan(800m), Entry("A-1", 80));
        Assert.Equal(ArrearsStanding.PaidLate, consent.StandingOn(Day(80), debt));
        Assert.Equal(ArrearsStanding.WrittenOff, consent.StandingOn(Day(74), debt));
    }

    [Fact]
    [Clause("8.3.3")]
    [Clause("9.3")]
    public void What_was_deducted_he_did_not_owe_and_fails_no_promise()
    {
        var debt = Owed(150m);
        var consent = Given(debt, Form(yuan: 150m));
        Settlement.Allocate(Received(1m, day: 72), debt, Money.FromFen(1), Entry("A-1", 72));
        debt.Reverse(Deducted(149.99m), "误记", Clerk, Entry("V-1", 74));

        Assert.Equal((ArrearsStanding.Broken, ArrearsStanding.PaidLate, ArrearsStanding.Broken),
            (consent.StandingOn(Day(72), debt), consent.StandingOn(Day(73), debt), consent.StandingOn(Day(74), debt)));

        var whole = Owed(150m);
        var kept = Given(whole, Form(yuan: 150m));
        whole.Deduct(In(DisputeStatus.Accepted, whole, yuan: 150m).Accepted!, Entry("K-1", 75));
        Assert.Equal((ArrearsStanding.Broken, ArrearsStanding.Kept), (kept.StandingOn(Day(74), whole), kept.StandingOn(Day(75), whole)));
        Assert.Contains("leaving it unpaid is no failure", kept.Explain(Language.English, Day(75), whole).ToString(), StringComparison.Ordinal);

        Id<ReceivableEntry> Deducted(decimal yuan)
        {
            var dispute = Raised(debt, yuan, id: "D-7");
            dispute.Verify(Yuan(yuan), ["操作部"], "属实", Clerk, Noon(2));
            dispute.WriteDown("少货", Yuan(yuan), Collector, Noon(3));
            dispute.ReportTo(Manager, Deciders, Noon(4));
            debt.Deduct(dispute.Accept(Yuan(yuan), debt, Manager, Deciders, Noon(5)), Entry("K-7", 73));
            return new("K-7");
        }
    }

    /// <summary>Three consents in a row over a debt of 1000, with payments between: of what is owed nothing is two people's to collect.</summary>
    [Property(MaxTest = 300)]
    [Clause("8.3.3")]
    public void However_often_it_is_extended_nothing_that_was_consented_to_is_lost_or_counted_twice(ushort first, ushort second, ushort third, ushort paid, ushort again)
    {
        var debt = Owed();
        var one = Given(debt, Form(yuan: Amount(first)));
        Pay(paid, 30);
        if (debt.Balance.IsZero)
            return;
        var two = one.Extend(new("Z-2"), Form("N2", Amount(second), 100), debt, [one], Noon(60));
        var before = one.RemainingOn(Day(60), debt) + two.RemainingOn(Day(60), debt);
        var three = two.Extend(new("Z-3"), Form("N3", Amount(third), 130), debt, [one, two], Noon(65));
        Pay(again, 66);

        foreach (var day in new[] { 60, 65, 66, 71, 101, 131 })
        {
            ArrearsConsent[] known = day < 65 ? [one, two] : [one, two, three];
            var remaining = Money.Sum(known.Select(it => it.RemainingOn(Day(day), debt)));
            Assert.True(remaining <= debt.BalanceOn(Day(day)), $"{remaining} of {debt.BalanceOn(Day(day))} on {day}");
            Assert.Equal(day <= 130 ? Money.Sum(known.Where(it => it.PromisedOn < Day(day)).Select(it => it.RemainingOn(Day(day), debt))) : remaining,
                Money.Sum(known.Select(it => it.DutyOn(Day(day), debt) ?? Money.Zero)));
            Assert.All(known, it => Assert.Equal(it.StandingOn(Day(day), debt), Reloaded(it).StandingOn(Day(day), debt)));
        }

        Assert.True(one.RemainingOn(Day(65), debt) + two.RemainingOn(Day(65), debt) + three.RemainingOn(Day(65), debt) >= before);

        static decimal Amount(ushort any) => (any % 1200) + 1m;

        void Pay(ushort any, int day)
        {
            var yuan = Math.Min(any % 700, (int)debt.Balance.Yuan);
            if (yuan > 0)
                Settlement.Allocate(Received(yuan, day: day, id: $"Q-{day}"), debt, Yuan(yuan), Entry($"A-{day}", day));
        }
    }
}
