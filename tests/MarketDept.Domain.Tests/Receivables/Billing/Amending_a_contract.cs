using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Amending_a_contract
{
    private static readonly PaymentTerm MonthEnd = PaymentTerm.AfterServiceMonth(1, 31);
    private static readonly PaymentTerm Later = PaymentTerm.AfterServiceMonth(2, 15);

    [Fact]
    [Clause("9.4")]
    public void The_manager_amends_it_and_the_original_due_date_stays()
    {
        var contract = Contract();
        var bill = Confirmed(contract: contract);
        contract.TakeEvents();

        contract.Amend(new(Later, May, "客户回款周期调整", Collector), Manager, Deciders, At(3));

        var due = contract.DueOf(bill);
        Assert.Equal((new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 15), false), (due.OriginalOn, due.On, due.ReachesBackTooFar));
        Assert.Equal((Later, Manager.Id, "客户回款周期调整", Today), (due.Amendment!.Term, due.Amendment.DecidedBy, due.Amendment.Reason, due.Amendment.AgreedOn));
        Assert.Equal((MonthEnd, new LocalDate(2026, 6, 30)), (bill.Term, bill.DueOn));
        Assert.Equal([new ContractTermsAmended(contract.History[1]) { At = At(3) }], TakenFrom(contract));
        Assert.Equal([MonthEnd, Later], contract.History.Select(it => it.Term));
        Assert.Contains("The original due date stays on record, and ageing goes by it.", due.Explain(Language.English).About(ExplanationTopic.Reading));
    }

    [Fact]
    [Clause("9.4")]
    public void A_collector_does_not_move_the_date_and_neither_does_anybody_else_who_does_not_decide_it()
    {
        foreach (var other in new[] { Collector, Seller, Executive })
            Refused(Contract(), StaffingRefusals.NotEntitledToDecide.Code, "9.4", it => it.Amend(new(Later, May, "客户要求"), other, Deciders, At(3)));
        Refused(Contract(), StaffingRefusals.NotEntitledToDecide.Code, "4.1", it => it.Amend(new(Later, May, "客户要求"), Deputy, new DecisionAuthority(), At(3)));
        Refused(Contract(), StaffingRefusals.DecidesOwnCase.Code, "9.4", it => it.Amend(new(Later, May, "客户要求", Manager), Manager, Deciders, At(3)));
        Contract().Amend(new(Later, May, "客户要求"), Deputy, Deciders, At(3));
        Contract().Amend(new(Later, May, "客户要求", Manager), Executive, Deciders, At(3));
    }

    [Fact]
    [Clause("9.4")]
    public void Without_an_amendment_there_is_no_new_date()
    {
        var due = Contract().DueOf(Confirmed());
        Assert.Equal((due.OriginalOn, null), (due.On, due.Amendment));
        Refused(Contract(), BillingRefusals.NothingAmended.Code, "9.4", it => it.Amend(new(MonthEnd, May, "客户要求"), Manager, Deciders, At(3)));
    }

    [Fact]
    [Clause("9.4")]
    public void It_holds_from_its_month_on_and_the_one_recorded_last_holds()
    {
        var contract = Contract();
        contract.Amend(new(Later, new YearMonth(2026, 6), "调整"), Manager, Deciders, At(3));

        Assert.Equal((null, MonthEnd, MonthEnd, Later), (TermFor(contract, 2025, 12), TermFor(contract, 2026, 1), TermFor(contract, 2026, 5), TermFor(contract, 2026, 6)));
        Assert.Null(contract.DueOf(Confirmed()).Amendment);

        contract.Amend(new(PaymentTerm.AfterInvoice(10), May, "再调整"), Manager, Deciders, At(4));
        Assert.Equal((MonthEnd, PaymentTerm.AfterInvoice(10), PaymentTerm.AfterInvoice(10)), (TermFor(contract, 2026, 4), TermFor(contract, 2026, 5), TermFor(contract, 2026, 6)));
        var due = contract.DueOf(Confirmed());
        Assert.Equal((new LocalDate(2026, 6, 30), null, "the day on which it is invoiced in full"), (due.OriginalOn, due.On, due.Missing!.Value.English));
        Assert.Equal(Today.PlusDays(10), contract.DueOf(Confirmed(), Today).On);
    }

    [Fact]
    [Clause("9.4")]
    public void A_bill_that_was_made_under_the_amended_term_has_that_as_its_original()
    {
        var contract = Contract();
        contract.Amend(new(Later, May, "调整"), Manager, Deciders, At(-2));
        var due = contract.DueOf(Confirmed(contract: contract));
        Assert.Equal((new LocalDate(2026, 7, 15), new LocalDate(2026, 7, 15), null), (due.OriginalOn, due.On, due.Amendment));
    }

    // The services of May are due on 2026-06-30; it is amended on 2026-06-10.
    [Theory]
    [Clause("9.4")]
    [InlineData(1, 9, false)]
    [InlineData(1, 10, true)]
    [InlineData(1, 29, true)]
    [InlineData(0, 31, false)]
    public void An_amendment_makes_no_bill_due_before_it_was_agreed(int months, int day, bool holds)
    {
        var contract = Contract();
        var bill = Confirmed(contract: contract);
        var term = PaymentTerm.AfterServiceMonth(months, day);
        contract.Amend(new(term, May, "提前付款"), Manager, Deciders, At(3));

        var due = contract.DueOf(bill);

        Assert.Equal((holds ? term.DueOn(May, null, null) : new LocalDate(2026, 6, 30), !holds), (due.On, due.ReachesBackTooFar));
        Assert.Equal(holds ? 0 : 1, due.Explain(Language.Chinese).About(ExplanationTopic.NotApplied).Count());
    }

    [Fact]
    [Clause("9.4")]
    public void Where_the_original_date_is_not_known_an_amendment_reaches_back_too_far_all_the_same()
    {
        var contract = Contract(PaymentTerm.AfterInvoice(10));
        var bill = Confirmed(contract: contract);
        contract.Amend(new(PaymentTerm.AfterServiceMonth(0, 31), May, "提前"), Manager, Deciders, At(3));

        var due = contract.DueOf(bill);

        Assert.Equal((null, null, true, null), (due.OriginalOn, due.On, due.ReachesBackTooFar, due.InForce));
        Assert.Equal("the day on which it is invoiced in full", due.Missing!.Value.English);
        Assert.Equal((Today.PlusDays(10), true), (contract.DueOf(bill, Today).On, contract.DueOf(bill, Today).ReachesBackTooFar));
    }

    // Due on 2026-06-30; moved to 2026-09-30 on 2026-06-10, and to 2026-07-31 again on the day that is given.
    [Theory]
    [Clause("9.4")]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(75, false)]
    public void An_amendment_is_held_against_the_date_that_held_before_it_and_not_against_the_original(int day, bool holds)
    {
        var contract = Contract();
        var bill = Confirmed(contract: contract);
        contract.Amend(new(PaymentTerm.AfterServiceMonth(4, 30), May, "延期"), Manager, Deciders, At(3));
        contract.Amend(new(PaymentTerm.AfterServiceMonth(2, 31), May, "提前"), Manager, Deciders, MoneyOwedSamples.Noon(day));

        var due = contract.DueOf(bill);

        Assert.Equal((holds ? new LocalDate(2026, 7, 31) : new LocalDate(2026, 9, 30), !holds), (due.On, due.ReachesBackTooFar));
        Assert.Equal((contract.History[2], contract.History[holds ? 2 : 1]), (due.Amendment, due.InForce));
        Assert.Equal(holds ? 1 : 2, due.Explain(Language.English).About(ExplanationTopic.Fact).Count());
    }

    [Fact]
    [Clause("9.4")]
    public void Amended_back_it_is_due_by_its_own_term_again_and_says_by_which_amendment()
    {
        var contract = Contract();
        var bill = Confirmed(contract: contract);
        contract.Amend(new(Later, May, "延期"), Manager, Deciders, At(3));
        contract.Amend(new(MonthEnd, May, "改回"), Manager, Deciders, At(4));
        Assert.Equal((new LocalDate(2026, 6, 30), contract.History[2]), (contract.DueOf(bill).On, contract.DueOf(bill).InForce));
    }

    [Fact]
    [Clause("9.4")]
    public void A_bill_that_was_split_off_after_an_amendment_follows_it_like_the_one_it_was_split_from()
    {
        var contract = Contract();
        var bill = Presented(contract: contract);
        contract.Amend(new(Later, May, "延期"), Manager, Deciders, At(2));
        var apart = bill.ConfirmPart(new([new("H-1")], "多算", new("B-1a")), Yuan(1050m), Buyer, "签回的对账单", At(3));
        Assert.Equal((new LocalDate(2026, 7, 15), new LocalDate(2026, 7, 15)), (contract.DueOf(bill).On, contract.DueOf(apart).On));
        Assert.Equal(MonthEnd, apart.Term);
    }

    [Fact]
    public void Before_the_contract_or_before_the_last_amendment_nothing_is_amended()
    {
        Refused(Contract(), BillingRefusals.ContractBeginsLater.Code, "9.4", it => it.Amend(new(Later, new YearMonth(2025, 12), "调整"), Manager, Deciders, At(3)));
        Refused(Contract(), StepRefusals.BeforeLast.Code, "9.4", it => it.Amend(new(Later, May, "调整"), Manager, Deciders, At(-1001)));
        Contract().Amend(new(Later, new YearMonth(2026, 1), "调整"), Manager, Deciders, At(-1000));
    }

    [Fact]
    public void Blanks_and_a_bill_of_another_contract_are_mistakes()
    {
        Mistake.Thrown(() => ContractTerms.Conclude(default, Shipper, MonthEnd, May, At(0)));
        Mistake.Thrown(() => ContractTerms.Conclude(new("HT-1"), default, MonthEnd, May, At(0)));
        Mistake.Thrown(() => ContractTerms.Conclude(new("HT-1"), Shipper, null!, May, At(0)));
        Mistaken(Contract(), it => it.Amend(new(null!, May, "调整"), Manager, Deciders, At(3)));
        Mistaken(Contract(), it => it.Amend(new(Later, May, " "), Manager, Deciders, At(3)));
        Mistaken(Contract(), it => it.Amend(new(Later, May, "调整"), null!, Deciders, At(3)));
        Mistaken(Contract(), it => it.Amend(new(Later, May, "调整"), Manager, null!, At(3)));
        Mistaken(Contract(), it => it.DueOf(null!));
        Mistaken(ContractTerms.Conclude(new("HT-2"), Shipper, MonthEnd, new(2026, 1), At(-1000)), it => it.DueOf(Confirmed()));
    }

    [Fact]
    public void It_survives_json_and_what_cannot_have_been_stored_is_refused()
    {
        var contract = Contract();
        Assert.Equal([new ContractTermsConcluded(Shipper, contract.History[0], 1) { At = At(-1000) }], TakenFrom(contract));
        contract.Amend(new(PaymentTerm.AfterInvoice(10), May, "调整"), Manager, Deciders, At(3));
        var restored = Reloaded(contract);
        Assert.Equal((JsonOf(contract), contract.History), (JsonOf(restored), restored.History));
        Assert.Empty(TakenFrom(restored));

        ContractTermsSnapshot stored = contract.ToSnapshot();
        var (first, second) = (stored.History[0], stored.History[1]);
        ContractTermsSnapshot[] broken =
        [
            stored with { Id = " " }, stored with { Customer = "" }, stored with { History = null! }, stored with { History = [] }, stored with { History = [null!] },
            stored with { History = [second] }, stored with { History = [first, first] }, stored with { History = [first, second with { Reason = null }] },
            stored with { History = [first with { Reason = "调整" }] }, stored with { History = [first, second with { DecidedBy = " " }] },
            stored with { History = [first with { Term = null! }] }, stored with { History = [first, second with { Reason = " " }] },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => ContractTerms.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => ContractTerms.Restore(null!));
    }

    private static PaymentTerm? TermFor(ContractTerms contract, int year, int month) => contract.TermFor(new YearMonth(year, month))?.Term;
}
