using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Disputes;

public class Deciding_a_dispute
{
    [Fact]
    [Clause("9.3")]
    [Clause("6.3")]
    public void What_the_leader_accepts_lowers_the_debt_and_nothing_else_does()
    {
        var debt = Owed();
        var dispute = In(DisputeStatus.Reported, debt);
        Assert.Equal(Yuan(1000m), debt.Balance);

        var accepted = dispute.Accept(Yuan(150m), debt, Manager, Deciders, Noon(5));

        Assert.Equal((Yuan(1000m), DisputeStatus.Accepted, Yuan(150m)), (debt.Balance, dispute.Status, dispute.PausedOn(Day(5), debt)));
        Assert.Equal([new DisputeAccepted(accepted) { At = Noon(5) }], TakenFrom(dispute));
        debt.Deduct(accepted, Entry("K-1", 5));
        Assert.Equal((Yuan(850m), Yuan(150m), ReceivableStatus.Open), (debt.Balance, debt.Standing.Deducted, debt.Status));
        var entry = Assert.IsType<ReceivableEntry.Deduction>(debt.Entries.Single());
        Assert.Equal((new("D-1"), DisputeKind.PriceDeduction), (entry.Dispute, entry.Claim));
    }

    [Fact]
    [Clause("9.3")]
    public void It_is_booked_once_on_its_own_debt_and_not_before_the_decision()
    {
        var debt = Owed();
        var accepted = In(DisputeStatus.Accepted, debt).Accepted!;
        Refused(ReceivableRefusals.OtherDebt.Code, "9.3", () => Owed(id: "R-2").Deduct(accepted, Entry("K-1", 5)));
        Refused(ReceivableRefusals.BeforeDecision.Code, "9.3", () => debt.Deduct(accepted, Entry("K-1", 4, 5)), debt);
        debt.Deduct(accepted, Entry("K-1", 5));
        Refused(ReceivableRefusals.DeductionBookedAlready.Code, "9.3", () => debt.Deduct(accepted, Entry("K-2", 5)), debt);
        Mistaken(() => debt.Deduct(null!, Entry("K-2", 5)), debt);
        Mistaken(() => debt.Deduct(accepted, null!), debt);

        var paid = Owed();
        var late = In(DisputeStatus.Accepted, paid).Accepted!;
        Settlement.Allocate(Received(1000m), paid, Yuan(900m), Entry("A-1", 6));
        // Paid or not: what exceeds the balance is the customer's credit.
        var credit = paid.Deduct(late, Entry("K-1", 6))!;
        Assert.Equal((Yuan(50m), Money.Zero, Yuan(50m), Yuan(150m)), (credit.Unallocated, paid.Balance, paid.Standing.CreditLeft, paid.Standing.Deducted));
        Assert.Equal((ReceiptOrigin.Deduction, paid.Id, "K-1", Client, Day(6)), (credit.Origin, credit.Of, credit.Key, credit.Customer, credit.ReceivedOn));
        Assert.Equal(JsonOf(credit), JsonOf(paid.CreditLeftBy(new("K-1"))!));
        Assert.Null(debt.CreditLeftBy(new("K-1")));
        Mistaken(() => paid.CreditLeftBy(new("A-1")), paid);

        var written = Owed();
        var promised = In(DisputeStatus.Accepted, written).Accepted!;
        WrittenOff(900m, written);
        Refused(ReceivableRefusals.AboveCharges.Code, "9.3", () => written.Deduct(promised, Entry("K-1", 11)), written);
    }

    [Fact]
    [Clause("6.3")]
    public void Whoever_proposed_does_not_decide_and_where_it_was_the_manager_the_executive_does()
    {
        var debt = Owed();
        var dispute = In(DisputeStatus.Reported, debt, proposer: Manager);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => dispute.Accept(Yuan(1m), debt, Manager, Deciders, Noon(5)), dispute, debt);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => dispute.Reject("无据", Manager, Deciders, Noon(5)), dispute);
        Refused(StaffingRefusals.NotEntitledToDecide.Code, "9.3", () => dispute.Reject("无据", Colleague, Deciders, Noon(5)), dispute);
        Assert.Equal(Executive, dispute.ReportedTo);
        dispute.Accept(Yuan(1m), debt, Executive, Deciders, Noon(5));
        Assert.Equal(Executive, dispute.Accepted!.By);
    }

    [Fact]
    [Clause("9.3")]
    [Clause("4.1")]
    public void A_collector_or_a_salesperson_decides_nothing_and_the_deputy_under_a_delegation()
    {
        var debt = Owed();
        var dispute = In(DisputeStatus.Reported, debt);
        foreach (var by in new[] { Seller, Colleague, new StaffMember(new("C9"), "收款", Position.Collector) })
        {
            Refused(StaffingRefusals.NotEntitledToDecide.Code, "9.3", () => dispute.Accept(Yuan(1m), debt, by, Deciders, Noon(5)), dispute);
            Refused(StaffingRefusals.NotEntitledToDecide.Code, "9.3", () => dispute.Reject("无据", by, Deciders, Noon(5)), dispute);
        }

        Refused(StaffingRefusals.NotEntitledToDecide.Code, "4.1", () => dispute.Reject("无据", Deputy, Deciders, Noon(5)), dispute);
        dispute.Reject("无据", Deputy, new(new Delegation(Manager, Deputy, [Matter.Deduction], new Interval(Noon(0), null))), Noon(5));
        Assert.Equal((Deputy, "无据"), (dispute.Rejection!.By, dispute.Rejection.Reason));
        Assert.Equal([new DisputeRejected(Deputy.Id, "无据") { At = Noon(5) }], TakenFrom(dispute));
    }

    [Fact]
    [Clause("9.3")]
    public void More_than_was_justified_is_the_leaders_waiver_and_more_than_disputed_or_charged_is_refused()
    {
        var debt = Owed();
        var dispute = In(DisputeStatus.Reported, debt);
        Refused(DisputeRefusals.AboveDisputed.Code, "9.3", () => dispute.Accept(Yuan(200.01m), debt, Manager, Deciders, Noon(5)), dispute);
        Refused(ReceivableRefusals.OtherDebt.Code, "9.3", () => dispute.Accept(Yuan(1m), Owed(id: "R-2"), Manager, Deciders, Noon(5)), dispute);
        Mistaken(() => dispute.Accept(Money.Zero, debt, Manager, Deciders, Noon(5)), dispute);
        Mistaken(() => dispute.Accept(Yuan(1m), null!, Manager, Deciders, Noon(5)), dispute);
        Mistaken(() => dispute.Accept(Yuan(1m), debt, null!, Deciders, Noon(5)), dispute);
        Mistaken(() => dispute.Accept(Yuan(1m), debt, Manager, null!, Noon(5)), dispute);

        WrittenOff(900m, debt);
        Refused(DisputeRefusals.AboveCharged.Code, "9.3", () => dispute.Accept(Yuan(100.01m), debt, Manager, Deciders, Noon(11)), dispute);
        dispute.Accept(Yuan(100m), debt, Manager, Deciders, Noon(11));
        Assert.Equal(Money.Zero, dispute.BeyondJustified);

        var generous = In(DisputeStatus.Reported);
        generous.Accept(Yuan(200m), Owed(), Manager, Deciders, Noon(5));
        Assert.Equal(Yuan(50m), generous.BeyondJustified);
        Assert.Contains(generous.Explain(Language.English).About(ExplanationTopic.Reading), line => line.Contains("waiver", StringComparison.Ordinal));
    }

    [Fact]
    [Clause("9.3")]
    public void It_is_reported_to_somebody_who_may_decide_it()
    {
        var dispute = In(DisputeStatus.Written);
        Refused(DisputeRefusals.NotToLeader.Code, "9.3", () => dispute.ReportTo(Seller, Deciders, Noon(4)), dispute);
        Refused(DisputeRefusals.NotToLeader.Code, "9.3", () => dispute.ReportTo(Deputy, Deciders, Noon(4)), dispute);
        Refused(DisputeRefusals.NotToLeader.Code, "9.3", () => dispute.ReportTo(Executive, Deciders, Noon(4)), dispute);
        dispute.ReportTo(Manager, Deciders, Noon(4));
        Assert.Equal((Manager, Noon(4)), (dispute.ReportedTo, dispute.ReportedAt));
        Assert.Equal([new DisputeReported(Manager.Id) { At = Noon(4) }], TakenFrom(dispute));
        Mistaken(() => In(DisputeStatus.Written).ReportTo(null!, Deciders, Noon(4)));
        Mistaken(() => In(DisputeStatus.Written).ReportTo(Manager, null!, Noon(4)));

        var own = In(DisputeStatus.Written, proposer: Manager);
        Refused(DisputeRefusals.NotToLeader.Code, "9.3", () => own.ReportTo(Manager, Deciders, Noon(4)), own);
    }

    [Fact]
    [Clause("9.3")]
    public void The_written_record_has_a_cause_and_an_amount()
    {
        var dispute = In(DisputeStatus.Verified);
        Refused(DisputeRefusals.AboveDisputed.Code, "9.3", () => dispute.WriteDown("少货", Yuan(200.01m), Collector, Noon(3)), dispute);
        Mistaken(() => dispute.WriteDown(" ", Yuan(1m), Collector, Noon(3)), dispute);
        Mistaken(() => dispute.WriteDown("少货", Yuan(-1m), Collector, Noon(3)), dispute);
        Mistaken(() => dispute.WriteDown("少货", Yuan(1m), null!, Noon(3)), dispute);
        dispute.WriteDown("不成立", Money.Zero, Collector, Noon(3));
        Assert.Equal(("不成立", Money.Zero, Collector), (dispute.Cause, dispute.Proposed, dispute.Proposer));
        Assert.Equal([new DisputeWrittenDown("不成立", Money.Zero, Collector) { At = Noon(3) }], TakenFrom(dispute));
    }

    [Fact]
    [Clause("9.3")]
    public void A_later_step_without_verification_says_that_it_is_not_known()
    {
        var dispute = Raised();
        foreach (var step in new Action[]
        {
            () => dispute.WriteDown("少货", Yuan(1m), Collector, Noon(2)), () => dispute.ReportTo(Manager, Deciders, Noon(2)),
            () => dispute.Accept(Yuan(1m), Owed(), Manager, Deciders, Noon(2)), () => dispute.Reject("无据", Manager, Deciders, Noon(2)),
        })
        {
            Refused(DisputeRefusals.NotVerified.Code, "9.3", step, dispute);
        }

        Assert.Contains("没有核实，不等于没有理由", dispute.Explain(Language.Chinese).About(ExplanationTopic.Missing).Single(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("9.3")]
    [Clause("6.3")]
    public void Whoever_promised_it_to_the_customer_does_not_decide_it()
    {
        var delegated = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Deduction], new Interval(Noon(0), null)));
        var debt = Owed();
        var dispute = In(DisputeStatus.Reported, debt);
        ValueList<PromisedDeduction> promises = [Promised(Deputy, "D-1")];
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => dispute.Accept(Yuan(1m), debt, Deputy, delegated, Noon(5), promises: promises), dispute, debt);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => dispute.Reject("无据", Deputy, delegated, Noon(5), promises), dispute);
        Mistaken(() => dispute.Accept(Yuan(1m), debt, Deputy, delegated, Noon(5), promises: [null!]), dispute);
        dispute.Accept(Yuan(1m), debt, Manager, delegated, Noon(5), promises: promises);

        var other = In(DisputeStatus.Reported, debt);
        other.Accept(Yuan(1m), debt, Deputy, delegated, Noon(5), promises: [Promised(Deputy, "D-2")]);

        var managers = In(DisputeStatus.Written, debt);
        Refused(DisputeRefusals.NotToLeader.Code, "9.3", () => managers.ReportTo(Manager, Deciders, Noon(4), [Promised(Manager, "D-1")]), managers);
        managers.ReportTo(Executive, Deciders, Noon(4), [Promised(Manager, "D-1")]);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => managers.Accept(Yuan(1m), debt, Manager, Deciders, Noon(5), promises: [Promised(Manager, "D-1")]), managers);
        managers.Accept(Yuan(1m), debt, Executive, Deciders, Noon(5), promises: [Promised(Manager, "D-1")]);

        static PromisedDeduction Promised(StaffMember by, string dispute) => new(new("T-1"), new(dispute), by, Yuan(1m), Noon(3));
    }
}
