using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Moving_a_due_date
{
    public static TheoryData<string> PositionsThatMayNot => [.. Position.List.Where(it => it != Position.Manager).Select(it => it.Name)];

    private static void Move(Receivable debt, int to, int on = 5, StaffMember? by = null, DecisionAuthority? authority = null) =>
        debt.AmendDueDate(Day(to), "补充协议 2026-07", by ?? Manager, authority ?? Deciders, Noon(on));

    [Fact]
    [Clause("9.4")]
    public void The_manager_amends_the_contract_and_the_original_date_stays_for_ageing()
    {
        var debt = Owed();

        Move(debt, 40);

        Assert.Equal((Day(9), Day(40)), (debt.OriginalDueOn, debt.DueOn));
        Assert.Equal([new ReceivableDueDateAmended(debt.Amendments[0]) { At = Noon(5) }], TakenFrom(debt));
        Assert.Equal((Manager.Id, Day(5), "补充协议 2026-07"), (debt.Amendments[0].By, debt.Amendments[0].AgreedOn, debt.Amendments[0].Agreement));
        Assert.Equal((false, 0, 11), (debt.IsOverdueOn(Day(20)), debt.DaysOverdueOn(Day(20)), debt.AgeOn(Day(20))));
        Assert.Equal((true, 1, 32), (debt.IsOverdueOn(Day(41)), debt.DaysOverdueOn(Day(41)), debt.AgeOn(Day(41))));
    }

    [Theory]
    [MemberData(nameof(PositionsThatMayNot))]
    [Clause("9.4")]
    public void The_collector_cannot_nor_anybody_else_without_a_delegation(string position)
    {
        var debt = Owed();
        var by = new StaffMember(new("X"), "X", Position.FromName(position));

        Refused(StaffingRefusals.NotEntitledToDecide.Code, by.Position == Position.DeputyManager ? "4.1" : "9.4", () => Move(debt, 40, by: by), debt);
    }

    [Fact]
    [Clause("9.4")]
    [Clause("4.1")]
    public void The_deputy_can_under_a_delegation_and_the_manager_not_in_his_own_case()
    {
        var debt = Owed();
        Move(debt, 40, by: Deputy, authority: new(new Delegation(Manager, Deputy, [Matter.PaymentDate], new Interval(Noon(0), null))));
        Assert.Equal(Deputy.Id, debt.Amendments[0].By);

        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.4", () => debt.AmendDueDate(Day(50), "协议", Manager, Deciders, Noon(6), [Manager]), debt);
        debt.AmendDueDate(Day(50), "协议", Executive, Deciders, Noon(6), [Manager]);
        Assert.Equal((2, Day(50)), (debt.Amendments.Count, debt.DueOn));
    }

    [Fact]
    [Clause("9.4")]
    public void A_debt_that_was_overdue_was_so_until_the_day_of_the_amendment()
    {
        var debt = Owed();

        Move(debt, 40, on: 20);

        Assert.Equal((Day(9), Day(40)), (debt.DueDateOn(Day(19)), debt.DueDateOn(Day(20))));
        Assert.Equal((10, 0), (debt.DaysOverdueOn(Day(19)), debt.DaysOverdueOn(Day(20))));
    }

    [Fact]
    [Clause("9.4")]
    public void To_the_same_day_or_into_the_past_it_is_refused()
    {
        var debt = Owed();
        Refused(ReceivableRefusals.DueDateUnchanged.Code, "9.4", () => Move(debt, 9), debt);
        Refused(ReceivableRefusals.DueDateInThePast.Code, "9.4", () => Move(debt, 4, on: 5), debt);

        Move(debt, 5, on: 5);
        Assert.Equal(Day(5), debt.DueOn);
        Refused(StepRefusals.BeforeLast.Code, "9.4", () => Move(debt, 40, on: 4), debt);
        Mistaken(() => debt.AmendDueDate(Day(40), " ", Manager, Deciders, Noon(6)), debt);
        Mistaken(() => debt.AmendDueDate(Day(40), "协议", null!, Deciders, Noon(6)), debt);
        Mistaken(() => debt.AmendDueDate(Day(40), "协议", Manager, null!, Noon(6)), debt);
    }

    [Fact]
    [Clause("9.4")]
    public void As_long_as_the_day_it_counts_from_is_not_known_nothing_is_overdue_and_nothing_can_be_moved()
    {
        var debt = Owed(due: null);
        Assert.Equal((null, null, false, 0), (debt.DueOn, debt.AgeOn(Day(400)), debt.IsOverdueOn(Day(400)), debt.DaysOverdueOn(Day(400))));
        Refused(ReceivableRefusals.DueDateUnknown.Code, "9.4", () => Move(debt, 40), debt);

        debt.FixDueDate(Day(9), Noon(6));

        Assert.Equal([new ReceivableDueDateFixed(Day(9)) { At = Noon(6) }], TakenFrom(debt));
        Assert.Equal((Day(9), Day(9), 1), (debt.OriginalDueOn, debt.DueOn, debt.DaysOverdueOn(Day(10))));
        Refused(ReceivableRefusals.DueDateKnown.Code, "9.4", () => debt.FixDueDate(Day(10), Noon(7)), debt);
        Move(debt, 40, on: 6);
        Assert.Equal(Day(9), debt.OriginalDueOn);
    }

    [Fact]
    [Clause("9.4")]
    public void A_debt_follows_the_contract_that_the_manager_amended()
    {
        var (contract, bill, debt) = Billed();
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 15), BillingSamples.May, "补充协议"), Manager, Deciders, At(5));

        debt.FollowContract(contract, bill, At(30));

        Assert.Equal((contract.DueOf(bill).OriginalOn, contract.DueOf(bill).On), (debt.OriginalDueOn, debt.DueOn));
        Assert.Equal((new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 15)), (debt.OriginalDueOn, debt.DueOn));
        Assert.Equal((Manager.Id, BillingSamples.Today, "补充协议"), (debt.Amendments[0].By, debt.Amendments[0].AgreedOn, debt.Amendments[0].Agreement));
        Assert.Equal([new ReceivableDueDateAmended(debt.Amendments[0]) { At = At(30) }], TakenFrom(debt));
        Assert.Equal((0, 15), (debt.DaysOverdueOn(new(2026, 7, 15)), debt.AgeOn(new(2026, 7, 15))));
        Refused(ReceivableRefusals.DueDateUnchanged.Code, "9.4", () => debt.FollowContract(contract, bill, At(31)), debt);
    }

    [Fact]
    [Clause("9.4")]
    public void A_contract_that_says_nothing_else_or_of_another_bill_is_not_followed()
    {
        var (contract, bill, debt) = Billed();
        Refused(ReceivableRefusals.DueDateUnchanged.Code, "9.4", () => debt.FollowContract(contract, bill, At(6)), debt);
        contract.Amend(new(PaymentTerm.AfterInvoice(10), BillingSamples.May, "补充协议"), Manager, Deciders, At(5));
        Refused(ReceivableRefusals.OtherDebt.Code, "9.4", () => debt.FollowContract(contract, BillingSamples.Confirmed("B-9", contract), At(6)), debt);
        Refused(ReceivableRefusals.DueDateUnknown.Code, "9.4", () => debt.FollowContract(contract, bill, At(6)), debt);
        Refused(StepRefusals.BeforeLast.Code, "9.4", () => debt.FollowContract(contract, bill, At(1), BillingSamples.Today), debt);
        Refused(StepRefusals.BeforeLast.Code, "9.4", () => debt.FollowContract(contract, bill, At(4), BillingSamples.Today), debt);
        Mistaken(() => debt.FollowContract(null!, bill, At(6)), debt);
        Mistaken(() => debt.FollowContract(contract, null!, At(6)), debt);

        debt.FollowContract(contract, bill, At(6), BillingSamples.Today);
        Assert.Equal(BillingSamples.Today.PlusDays(10), debt.DueOn);
    }

    [Fact]
    [Clause("9.4")]
    public void No_amendment_makes_a_debt_overdue_that_was_not_nor_takes_a_later_one_back()
    {
        var (contract, bill, debt) = Billed();
        contract.Amend(new(PaymentTerm.AfterServiceMonth(0, 31), BillingSamples.May, "提前"), Manager, Deciders, At(5));
        Refused(ReceivableRefusals.DueDateInThePast.Code, "9.4", () => debt.FollowContract(contract, bill, At(6)), debt);

        (contract, bill, debt) = Billed();
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 15), BillingSamples.May, "补充协议"), Manager, Deciders, At(5));
        debt.AmendDueDate(new(2026, 8, 1), "补充协议 2", Manager, Deciders, At(30));
        Refused(StepRefusals.BeforeLast.Code, "9.4", () => debt.FollowContract(contract, bill, At(31)), debt);
    }

    [Fact]
    public void It_is_fixed_on_a_day_from_which_terms_can_be_counted()
    {
        var debt = Owed(due: null);
        Mistaken(() => debt.FixDueDate(default, Noon(6)), debt);
        Mistaken(() => debt.FixDueDate(new(9901, 1, 1), Noon(6)), debt);
        debt.FixDueDate(new(9900, 12, 31), Noon(6));
        Assert.Equal(JsonOf(debt), JsonOf(Reloaded(debt)));
    }

    [Fact]
    public void It_is_fixed_in_the_order_of_time()
    {
        var debt = Owed(due: null);
        Settlement.Allocate(Received(100m), debt, Yuan(100m), Entry("A-1", 3));
        Refused(StepRefusals.BeforeLast.Code, "9.4", () => debt.FixDueDate(Day(9), Noon(2)), debt);
    }

    // Due on that day is not overdue; each line: days after the due date, overdue, days overdue.
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 30)]
    [InlineData(365, 365)]
    [Clause("9.5")]
    public void Overdue_begins_on_the_day_after_the_due_date(int after, int days)
    {
        var debt = Owed();
        Assert.Equal((days > 0, days, after), (debt.IsOverdueOn(Day(9 + after)), debt.DaysOverdueOn(Day(9 + after)), debt.AgeOn(Day(9 + after))));
    }

    [Fact]
    [Clause("9.5")]
    public void What_is_paid_is_not_overdue_whatever_the_day()
    {
        var debt = Paid(1000m).Debt;
        Assert.Equal((false, 0, 91), (debt.IsOverdueOn(Day(100)), debt.DaysOverdueOn(Day(100)), debt.AgeOn(Day(100))));
        Assert.False(Owed(confirmed: 20, due: 9).IsOverdueOn(Day(15)));
        Assert.Equal(12, Owed(confirmed: 20, due: 9).DaysOverdueOn(Day(21)));
    }

    [Fact]
    [Clause("9.4")]
    public void A_debt_follows_a_contract_that_is_amended_back_as_long_as_nothing_becomes_overdue_by_it()
    {
        var (contract, bill, debt) = Billed();
        var (first, later) = (bill.Term, PaymentTerm.AfterServiceMonth(3, 31));
        contract.Amend(new(later, BillingSamples.May, "延期"), Manager, Deciders, At(5));
        debt.FollowContract(contract, bill, At(6));
        contract.Amend(new(first, BillingSamples.May, "改回"), Manager, Deciders, Noon(14));

        debt.FollowContract(contract, bill, Noon(15));

        Assert.Equal((new LocalDate(2026, 6, 30), new LocalDate(2026, 6, 30), 2), (contract.DueOf(bill).On, debt.DueOn, debt.Amendments.Count));
        Assert.Equal((new LocalDate(2026, 8, 31), Day(14)), (debt.DueDateOn(Day(13)), debt.Amendments[1].AgreedOn));
        Refused(ReceivableRefusals.DueDateUnchanged.Code, "9.4", () => debt.FollowContract(contract, bill, Noon(16)), debt);

        (contract, bill, debt) = Billed();
        contract.Amend(new(later, BillingSamples.May, "延期"), Manager, Deciders, At(5));
        debt.FollowContract(contract, bill, At(6));
        contract.Amend(new(first, BillingSamples.May, "改回"), Manager, Deciders, Noon(61));
        Refused(ReceivableRefusals.DueDateInThePast.Code, "9.4", () => debt.FollowContract(contract, bill, Noon(62)), debt);
        Assert.Equal((contract.DueOf(bill).On, true), (debt.DueOn, contract.DueOf(bill).ReachesBackTooFar));
    }

    [Fact]
    [Clause("9.4")]
    public void A_debt_that_was_moved_otherwise_than_its_contract_is_not_made_overdue_by_it_either()
    {
        var (contract, bill, debt) = Billed();
        debt.AmendDueDate(new(2026, 9, 30), "补充协议", Manager, Deciders, At(5));
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 31), BillingSamples.May, "改期"), Manager, Deciders, Noon(75));
        Assert.Equal(new LocalDate(2026, 7, 31), contract.DueOf(bill).On);
        Refused(ReceivableRefusals.DueDateInThePast.Code, "9.4", () => debt.FollowContract(contract, bill, Noon(76)), debt);

        (contract, bill, debt) = Billed();
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 31), BillingSamples.May, "改期"), Manager, Deciders, Noon(75));
        debt.FollowContract(contract, bill, Noon(76));
        Assert.Equal((new LocalDate(2026, 7, 31), 45, 15), (debt.DueOn, debt.DaysOverdueOn(Day(74)), debt.DaysOverdueOn(Day(75))));
    }

    [Fact]
    [Clause("9.4")]
    [Clause("9.6")]
    public void With_the_original_date_unknown_still_the_amended_one_is_followed_and_ageing_waits_for_the_original()
    {
        var (contract, bill, debt) = Billed(PaymentTerm.AfterInvoice(10));
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 15), BillingSamples.May, "补充协议"), Manager, Deciders, At(5));

        debt.FollowContract(contract, bill, At(6));

        Assert.Equal((null, new LocalDate(2026, 7, 15), null), (debt.OriginalDueOn, debt.DueOn, debt.AgeOn(Day(60))));
        Assert.Equal(1, debt.DaysOverdueOn(new(2026, 7, 16)));
        Assert.Equal(JsonOf(debt), JsonOf(Reloaded(debt)));
        Assert.Contains("when it was due originally is not known yet", debt.Explain(Language.English, Day(60)).ToString(), StringComparison.Ordinal);
        Assert.Contains("原付款日期未定", debt.Explain(Language.Chinese, Day(60)).ToString(), StringComparison.Ordinal);

        debt.FixDueDate(contract.DueOf(bill, BillingSamples.Today).OriginalOn!.Value, At(7));

        Assert.Equal((BillingSamples.Today.PlusDays(10), new LocalDate(2026, 7, 15)), (debt.OriginalDueOn, debt.DueOn));
        Assert.Equal(1, debt.AgeOn(BillingSamples.Today.PlusDays(11)));
        Move(debt, 60, on: 20);
        Assert.Equal(Day(60), debt.DueOn);
    }

    /// <summary>R-1 over bill B-1, by its contract due on 2026-06-30.</summary>
    private static (ContractTerms Contract, Bill Bill, Receivable Debt) Billed(PaymentTerm? term = null)
    {
        var contract = BillingSamples.Contract(term);
        var bill = BillingSamples.Confirmed(contract: contract);
        var debt = Receivable.Open(R1, bill, At(2));
        debt.TakeEvents();
        return (contract, bill, debt);
    }
}
