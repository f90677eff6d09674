using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Analysing_lost_customers
{
    [Fact]
    [Clause("8.3.7")]
    [Clause("2.3")]
    public void A_lost_customer_is_entered_with_his_reason_and_keeps_his_owner()
    {
        var form = Form();

        Enter(form, inCharge: Colleague.Id);

        var line = form.Find(Customer)!;
        Assert.Equal((Customer, new LocalDate(2026, 3, 1), new LocalDate(2026, 6, 2), Colleague.Id), (line.Customer, line.LastOrderOn, line.LostSince, line.InCharge));
        Assert.Equal(("运价偏高", Seller.Id, At(1)), (line.Reason, line.EnteredBy, line.EnteredAt));
        Assert.Equal([new LostCustomerAnalysisEntered(line) { Key = "F1", Sequence = 2, At = At(1) }], form.TakeEvents());
        Assert.Contains("流失不等于归属终止。", form.Explain(Language.Chinese).About(ExplanationTopic.Reading));
    }

    [Fact]
    [Clause("8.3.7")]
    public void A_customer_who_is_still_active_is_refused()
    {
        var form = Form();

        Assert.Equal(new ClauseId(8, 3, 7), Refused(form, CareRefusals.LossStillActive,
            it => Enter(it, lastOrderOn: new LocalDate(2026, 3, 10), lostSince: new LocalDate(2026, 6, 10))).Clause);
        Enter(form, lastOrderOn: new LocalDate(2026, 3, 9), lostSince: new LocalDate(2026, 6, 10));

        Assert.Single(form.Lines);
    }

    [Fact]
    [Clause("8.3.7")]
    public void Whose_last_order_is_not_known_is_not_called_lost() => Refused(Form(), CareRefusals.LossLastOrderUnknown,
        it => it.Enter(Lost(Customer, null), new(2026, 6, 2), "运价", null, Seller.Id, At(1)));

    [Fact]
    [Clause("8.3.7")]
    public void While_the_company_has_stated_no_time_nobody_is_entered() => Refused(Form(), CareRefusals.LossTimeNotStated,
        it => it.Enter(Lost(Customer, new(2026, 3, 1), CareTerms.Default), new(2026, 6, 2), "运价", null, Seller.Id, At(1)));

    [Fact]
    [Clause("8.3.7")]
    public void Without_a_reason_it_is_refused()
    {
        foreach (var reason in new[] { null, "", " ", "\u200B" })
        {
            Refused(Form(), CareRefusals.LossWithoutReason,
                it => it.Enter(Lost(Customer, new(2026, 3, 1)), new(2026, 6, 2), reason, null, Seller.Id, At(1)));
        }
    }

    [Fact]
    [Clause("8.3.7")]
    public void Lost_before_his_last_order_or_on_its_day_is_refused()
    {
        Refused(Form(), CareRefusals.LossBeforeLastOrder, it => Enter(it, lostSince: new LocalDate(2026, 2, 28)));
        Refused(Form(), CareRefusals.LossBeforeLastOrder, it => Enter(it, lostSince: new LocalDate(2026, 3, 1)));
        Enter(Form(), lostSince: new LocalDate(2026, 3, 2));
    }

    [Fact]
    public void What_lies_after_the_entry_or_after_the_period_is_refused()
    {
        var may = LostCustomerAnalysis.Open(new("F5"), new(new(2026, 5, 1), new(2026, 5, 31)), At(0));

        Refused(Form(), CareRefusals.LossInTheFuture, it => Enter(it, lostSince: Today.PlusDays(1)));
        Refused(Form(), CareRefusals.LossInTheFuture, it => Enter(it, lastOrderOn: Today.PlusDays(1)));
        Refused(may, CareRefusals.LossOutsidePeriod, it => Enter(it));
        Enter(may, lostSince: new LocalDate(2026, 5, 31));
        Enter(Form(), lostSince: new LocalDate(2026, 5, 31));
    }

    [Fact]
    public void A_customer_is_entered_once()
    {
        var form = Form();
        Enter(form);

        Refused(form, CareRefusals.LossAlreadyEntered, it => Enter(it));
        Enter(form, Other);
        Assert.Equal([Customer, Other], form.Lines.Select(line => line.Customer));
    }

    [Fact]
    [Clause("8.3.7")]
    public void What_is_done_to_hold_on_to_him_is_added_also_after_the_form_is_completed()
    {
        var form = Form();
        Enter(form);
        Enter(form, Other);
        form.AddEffort(Customer, new(Today, Seller.Id, "登门拜访"), At(2));
        form.Complete(Seller.Id, At(3));
        form.TakeEvents();

        var effort = new RetentionEffort(Today, Manager.Id, "重新报价", "同意试单");
        form.AddEffort(Customer, effort, At(4));

        Assert.Equal([new(Today, Seller.Id, "登门拜访"), effort], form.Find(Customer)!.Efforts);
        Assert.Empty(form.Find(Other)!.Efforts);
        Assert.Equal([new LostCustomerAnalysisEffortAdded(Customer, effort) { Key = "F1", Sequence = 6, At = At(4) }], form.TakeEvents());
        Refused(form, CareRefusals.LossOfUnknownCustomer, it => it.AddEffort(new("K9"), effort, At(4)));
        Refused(form, CareRefusals.LossInTheFuture, it => it.AddEffort(Customer, new(Today.PlusDays(1), Seller.Id, "登门"), At(4)));
        Refused(form, StepRefusals.BeforeLast, it => it.AddEffort(Customer, effort, At(3)));
    }

    [Fact]
    [Clause("8.3.7")]
    public void A_form_without_a_line_may_be_completed_and_takes_none_afterwards()
    {
        var form = Form();

        form.Complete(Seller.Id, At(2));

        Assert.Equal((Seller.Id, At(2), At(2)), (form.CompletedBy, form.CompletedAt, form.LastChangedAt));
        Assert.Equal([new LostCustomerAnalysisCompleted(Seller.Id) { Key = "F1", Sequence = 2, At = At(2) }], form.TakeEvents());
        Refused(form, CareRefusals.LossFormCompleted, it => Enter(it, hour: 3));
        Refused(form, CareRefusals.LossFormCompleted, it => it.Complete(Seller.Id, At(3)));
    }

    [Fact]
    public void A_step_before_the_last_one_is_refused()
    {
        var form = Form();
        Enter(form, hour: 5);

        Refused(form, StepRefusals.BeforeLast, it => Enter(it, Other, hour: 4));
        Refused(form, StepRefusals.BeforeLast, it => it.Complete(Seller.Id, At(4)));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        var reason = "运价";
        Mistake.Thrown(() => LostCustomerAnalysis.Open(default, June, At(0)));
        Mistake.Thrown(() => LostCustomerAnalysis.Open(new("F1"), null!, At(0)));
        Mistaken(Form(), it => it.Enter(Lost(Customer, new(2026, 3, 1)), new(2026, 6, 2), reason, default(Id<StaffMember>), Seller.Id, At(1)));
        Mistaken(Form(), it => it.Enter(null!, new(2026, 6, 2), reason, null, Seller.Id, At(1)));
        Mistaken(Form(), it => it.Enter(Lost(Customer, new(2026, 3, 1)), new(2026, 6, 2), reason, null, default, At(1)));
        Mistaken(Form(), it => it.AddEffort(Customer, null!, At(1)));
        Mistaken(Form(), it => it.Complete(default, At(1)));
        Mistake.Thrown(() => new RetentionEffort(Today, Seller.Id, " "));
        Mistake.Thrown(() => new RetentionEffort(default, Seller.Id, "登门"));
        Mistake.Thrown(() => new RetentionEffort(Today, Seller.Id, "登门") with { On = default });
        Mistake.Thrown(() => LostCustomerAnalysis.Open(new("F1"), new(default, new(2026, 6, 30)), At(0)));
        Mistake.Thrown(() => LostCustomerAnalysis.Open(new("F1"), new(new(2026, 6, 1), new(9901, 1, 1)), At(0)));
        Mistake.Thrown(() => new RetentionEffort(Today, Seller.Id, "登门", ""));
    }

    [Fact]
    public void It_says_what_is_in_it_in_both_languages()
    {
        var form = Form();
        Enter(form);
        form.Complete(Manager.Id, At(2));

        Assert.Equal(
            """
            F1：2026-06-01 至 2026-06-30 的流失客户分析表已完成，登记客户 1 个。
            客户 K1：最近下单 2026-03-01，自 2026-06-02 起流失，原因：运价偏高；负责人：无人；挽留措施 0 项。
            M1 于 2026-06-10T11:00 完成。
            流失不等于归属终止。
            """.ReplaceLineEndings("\n"), form.Explain(Language.Chinese).ToString());
        Assert.Equal("F1: the lost-customer analysis of 2026-06-01 to 2026-06-30 is not completed yet; customers entered: 0.", Form().Explain(Language.English).ToString());
        Assert.Contains("reason: 运价偏高; in charge: nobody; efforts: 0.", form.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }
}
