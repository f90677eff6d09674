using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
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
        Assert.Equal([new ArrearsConsent.Given(new("Z-1"), At(5), R1, Yuan(800m), Day(70), null)], consent.TakeEvents());
        Assert.Equal(Day(9), debt.OriginalDueOn);
    }

    [Theory]
    [InlineData(NoticeStatus.Drafted)]
    [InlineData(NoticeStatus.Issued)]
    [InlineData(NoticeStatus.Withdrawn)]
    [Clause("8.3.3")]
    public void A_step_that_is_missing_leaves_him_without_credit(NoticeStatus status) => Refused(DomainErrorCodes.ArrearsNotComplete, "8.3.3",
        () => Given(Owed(), NoticeSamples.In(status, NoticeSamples.ArrearsOf(800m, Day(70)))));

    [Fact]
    [Clause("8.3.3")]
    public void Before_the_last_signature_and_after_the_promised_date_it_is_too_early_and_too_late()
    {
        Refused(DomainErrorCodes.ArrearsNotComplete, "8.3.3", () => ArrearsConsent.Give(new("Z-1"), Form(), Owed(), [], At(4) - Duration.FromMinutes(1)));
        Assert.NotNull(ArrearsConsent.Give(new("Z-1"), Form(), Owed(), [], At(4)));
        Assert.NotNull(Given(Owed(), day: 70));
        Refused(DomainErrorCodes.ArrearsNotComplete, "8.3.3", () => Given(Owed(), day: 71));
    }

    [Fact]
    [Clause("8.3.3")]
    public void The_notice_names_this_debt_or_its_bill_and_this_customer()
    {
        Refused(DomainErrorCodes.ArrearsOtherDebt, "8.3.3", () => Given(Owed(id: "R-2")));
        Refused(DomainErrorCodes.ArrearsOtherDebt, "8.3.3", () => Given(Owed(customer: "K2")));
        Refused(DomainErrorCodes.ArrearsOtherDebt, "8.3.3", () => Given(Owed(), NoticeSamples.Complete(NoticeSamples.Contents["special"])));
        var byBill = Receivable.Open(new("Y-1"), Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9), Noon(0));
        Assert.Equal(new("Y-1"), Given(byBill).Receivable);
        Refused(DomainErrorCodes.ArrearsNothingOwed, "8.3.3", () => Given(Paid(1000m).Debt));
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_second_consent_over_the_same_debt_is_refused_while_one_runs()
    {
        var debt = Owed();
        var first = Given(debt);
        Refused(DomainErrorCodes.ArrearsRunningAlready, "8.3.3", () => Given(debt, Form("N2"), "Z-2", 11, first), first, debt);
        Refused(DomainErrorCodes.ArrearsRunningAlready, "8.3.3", () => Given(debt, Form("N2", promised: 90), "Z-2", 70, first), first, debt);
        Refused(DomainErrorCodes.ArrearsNoticeUsed, "8.3.3", () => Given(debt, Form(), "Z-2", 11, first), first, debt);
        Assert.NotNull(Given(debt, Form("N2", promised: 90), "Z-2", 71, first));

        var other = Receivable.Open(new("Y-1"), Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9), Noon(0));
        Assert.NotNull(Given(other, Form("N3"), "Z-3", 11, first));
    }

    [Fact]
    [Clause("8.3.3")]
    public void A_notice_that_names_a_bill_gives_one_consent_and_not_one_for_each_of_its_debts()
    {
        var first = Given(Owed());
        var ofTheSameBill = Receivable.Open(new("Y-1"), Client, new("R-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9), Noon(0));

        Refused(DomainErrorCodes.ArrearsNoticeUsed, "8.3.3", () => Given(ofTheSameBill, Form(), "Z-2", 11, first), first, ofTheSameBill);
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
        Assert.Equal(new DutyToCollect(consent.Id, R1, Client, Seller.Id, Yuan(500m), Day(71)), consent.DutyOn(Day(71), debt));
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
        Assert.Equal((Yuan(800m), Yuan(800m)), (consent.RemainingOn(Day(71), debt), consent.DutyOn(Day(71), debt)!.Amount));

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
        Assert.Equal((ArrearsStanding.Running, ArrearsStanding.Extended), (first.StandingOn(Day(59), debt), first.StandingOn(Day(71), debt)));
        Assert.Null(first.DutyOn(Day(71), debt));
        Assert.Equal(Yuan(600m), second.DutyOn(Day(101), debt)!.Amount);
        Assert.Equal((62, Day(9)), (debt.AgeOn(Day(71)), debt.OriginalDueOn));
        Assert.Equal([new ArrearsConsent.ExtendedByAnother(first.Id, Noon(60), second.Id, Day(100))], first.TakeEvents());
        Assert.Equal([new ArrearsConsent.Given(second.Id, Noon(60), R1, Yuan(600m), Day(100), first.Id)], second.TakeEvents());
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
        Refused(DomainErrorCodes.ArrearsNoticeUsed, "8.3.3", () => first.Extend(new("Z-2"), Form(promised: 100), debt, [], Noon(60)), first);
        Refused(DomainErrorCodes.ArrearsNotLater, "8.3.3", () => first.Extend(new("Z-2"), Form("N2"), debt, [], Noon(60)), first);
        Refused(DomainErrorCodes.ArrearsNotComplete, "8.3.3",
            () => first.Extend(new("Z-2"), NoticeSamples.Issued(NoticeSamples.ArrearsOf(800m, Day(100)), "N2"), debt, [], Noon(60)), first);
        Refused(DomainErrorCodes.ArrearsTimeGoesBackwards, "8.3.3", () => first.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], At(5)), first);
        Mistaken(() => first.Extend(first.Id, Form("N2", promised: 100), debt, [], Noon(60)), first);
        Mistaken(() => first.Extend(new("Z-2"), Form("N2", promised: 100), Owed(id: "R-2"), [], Noon(60)), first);
        Mistaken(() => first.Extend(new("Z-2"), Form("N2", promised: 100), debt, null!, Noon(60)), first);

        var second = first.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], Noon(60));
        Refused(DomainErrorCodes.ArrearsExtendedAlready, "8.3.3", () => first.Extend(new("Z-3"), Form("N3", promised: 120), debt, [], Noon(61)), first);
        Refused(DomainErrorCodes.ArrearsRunningAlready, "8.3.3", () => first.Extend(new("Z-3"), Form("N3", promised: 120), debt, [second], Noon(61)), first, second);
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
        Assert.Contains("To collect is not to compensate.", consent.Explain(Language.English, Day(71), debt).ToString(), StringComparison.Ordinal);
        Assert.Equal(2, consent.Explain(Language.English, Day(70), debt).Lines.Count);
        consent.Extend(new("Z-2"), Form("N2", promised: 100), debt, [], Noon(60));
        Assert.Contains("由新的同意 Z-2 取代", consent.Explain(Language.Chinese, Day(71), debt).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => consent.Explain((Language)9, Day(71), debt));
    }
}
