using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Storing_what_is_owed
{
    /// <summary>A debt with an entry of each kind: A-1 paid and taken back, K-1 deducted, W-1 written off and in part recovered, an amended due date.</summary>
    private static (Receivable Debt, Receipt Receipt) Full()
    {
        var (debt, receipt) = Paid(300m, received: 900m);
        Settlement.Reverse(receipt, debt, new("A-1"), "退票", Clerk, Entry("V-1", 4));
        debt.AmendDueDate(Day(50), "补充协议", Manager, Deciders, Noon(5));
        debt.Deduct(In(DisputeStatus.Accepted, debt).Accepted!, Entry("K-1", 6));
        WrittenOff(500m, debt);
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(200m), Entry("H-1", 20), Entry("A-2", 20));
        return (debt, receipt);
    }

    private static ArrearsConsent Consent()
    {
        var debt = Owed();
        var consent = ArrearsConsent.Give(new("Z-1"), NoticeSamples.Complete(NoticeSamples.ArrearsOf(800m, Day(70))), debt, [], Noon(10));
        consent.Extend(new("Z-2"), NoticeSamples.Complete(NoticeSamples.ArrearsOf(800m, Day(90)), "N2"), debt, [], Noon(20));
        return consent;
    }

    private static DunningLog Log()
    {
        var log = DunningLog.Open(Owed());
        log.Record(Dunned("M-1", 0, 1m, 5), Owed(), [], Plan);
        log.Record(Dunned("M-2", 1, 1000m, 12), Owed(), [], Plan);
        return log;
    }

    [Fact]
    public void Everything_survives_json()
    {
        var (debt, receipt) = Full();
        var again = Reloaded(debt);

        Assert.Equal((JsonOf(debt), JsonOf(receipt)), (JsonOf(again), JsonOf(Reloaded(receipt))));
        Assert.Equal((debt.Entries, debt.Amendments, debt.Standing, debt.DueOn), (again.Entries, again.Amendments, again.Standing, again.DueOn));
        Assert.Equal(receipt.Entries, Reloaded(receipt).Entries);
        Assert.Empty(again.TakeEvents());
        Assert.Equal(JsonOf(Owed(due: null)), JsonOf(Reloaded(Owed(due: null))));
        Assert.Equal(JsonOf(Received(1m, 3, "Q-1", "K1", "B-2", "B-1")), JsonOf(Reloaded(Received(1m, 3, "Q-1", "K1", "B-2", "B-1"))));
        foreach (var status in Enum.GetValues<DisputeStatus>())
            Assert.Equal(JsonOf(In(status)), JsonOf(Reloaded(In(status))));
        var determination = Determined(Owed(), 700m, liable: Seller);
        Assert.Equal(JsonOf(determination), JsonOf(Reloaded(determination)));
        determination.Revoke("有财产", Manager, Deciders, Noon(11));
        Assert.Equal((JsonOf(determination), determination.Revocation), (JsonOf(Reloaded(determination)), Reloaded(determination).Revocation));
        Assert.Equal(JsonOf(Consent()), JsonOf(Reloaded(Consent())));
        Assert.Equal((JsonOf(Log()), Log().Demands), (JsonOf(Reloaded(Log())), Reloaded(Log()).Demands));
        Assert.Equal(Deputy, StaffMember.Restore(Deputy.ToSnapshot()));
    }

    [Fact]
    public void Restored_they_refuse_and_allow_as_before()
    {
        var (debt, receipt) = Full();
        var (again, copy) = (Reloaded(debt), Reloaded(receipt));
        Refused(ReceivableRefusals.AboveWriteOff.Code, "11.2.3",
            () => Settlement.Recover(copy, again, new("W-1"), Yuan(300.01m), Entry("H-2", 21), Entry("A-3", 21)), again, copy);
        Refused(StepRefusals.BeforeLast.Code, "6.2", () => Settlement.Allocate(Received(1m, id: "Q-2"), again, Yuan(1m), Entry("A-3", 19)), again);
        Settlement.Recover(copy, again, new("W-1"), Yuan(300m), Entry("H-2", 21), Entry("A-3", 21));
        Assert.Equal(Yuan(350m), again.Balance);
    }

    [Fact]
    public void What_was_booked_stays_booked_whatever_the_rules_say_today()
    {
        ReceivableSnapshot odd = Full().Debt.ToSnapshot() with { ConfirmedOn = Day(300) };
        Assert.Equal(6, Receivable.Restore(odd).Entries.Count);
        Assert.Equal(Day(300), Receivable.Restore(odd).ConfirmedOn);
        Assert.Empty(UncollectabilityDetermination.Restore(Determined(Owed(), 1m).ToSnapshot() with { Evidence = [] }).Evidence);
    }

    [Fact]
    public void A_broken_debt_is_refused()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Receivable.Restore(null!));
        Broken(it => it with { Id = " " });
        Broken(it => it with { Customer = null! });
        Broken(it => it with { Bill = "" });
        Broken(it => it with { AmountFen = 0 });
        Broken(it => it with { Amendments = null! });
        Broken(it => it with { Amendments = [null!] });
        Broken(it => it with { Amendments = [it.Amendments[0] with { Agreement = " " }] });
        Broken(it => it with { Amendments = [it.Amendments[0] with { By = "" }] });
        Broken(it => it with { Entries = null! });
        Broken(it => it with { Entries = [null!] });
        Broken(it => it with { Entries = [it.Entries[0], it.Entries[0]] });
        Broken(it => it with { Entries = [it.Entries[1], it.Entries[0]] });
        Broken(it => it with { AmountFen = 10_000 });
        Broken(it => it with { Entries = [.. it.Entries, it.Entries[1] with { Id = "V-9" }] });
        // Right in the end, but on the day between the two more would have been paid than was owed.
        Broken(it => it with { Entries = [it.Entries[0] with { AmountFen = 100_001 }, it.Entries[1] with { AmountFen = 100_001 }, .. it.Entries.Skip(2)] });
        BrokenEntry("A-1", it => it with { Kind = "Payment" });
        BrokenEntry("A-1", it => it with { Kind = "0" });
        BrokenEntry("A-1", it => it with { Receipt = null });
        BrokenEntry("A-1", it => it with { Receipt = " " });
        BrokenEntry("A-1", it => it with { AmountFen = -1 });
        BrokenEntry("A-1", it => it with { Reason = "x" });
        BrokenEntry("K-1", it => it with { Claim = "Gift" });
        BrokenEntry("K-1", it => it with { Dispute = null });
        BrokenEntry("W-1", it => it with { Determination = null });
        BrokenEntry("H-1", it => it with { Of = "A-1" });
        BrokenEntry("H-1", it => it with { Of = "nothing" });
        BrokenEntry("H-1", it => it with { AmountFen = 60_000 });
        BrokenEntry("V-1", it => it with { Reversed = "Deduction" });
        BrokenEntry("V-1", it => it with { Reversed = "Recovery" });
        BrokenEntry("V-1", it => it with { By = null });
        BrokenEntry("V-1", it => it with { Of = null });

        static void Broken(Func<ReceivableSnapshot, ReceivableSnapshot> with)
        {
            ReceivableSnapshot stored = Full().Debt.ToSnapshot();
            Assert.Throws<StoredDataException>(() => Receivable.Restore(with(stored)));
        }

        static void BrokenEntry(string id, Func<ReceivableEntryRow, ReceivableEntryRow> with) =>
            Broken(it => it with { Entries = [.. it.Entries.Select(row => row.Id == id ? with(row) : row)] });
    }

    [Fact]
    public void A_broken_receipt_is_refused()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Receipt.Restore(null!));
        Broken(it => it with { Id = "" });
        Broken(it => it with { Customer = " " });
        Broken(it => it with { AmountFen = 0 });
        Broken(it => it with { AmountFen = 10_000 });
        Broken(it => it with { Instruction = null! });
        Broken(it => it with { Instruction = [null!] });
        Broken(it => it with { Instruction = [" "] });
        Broken(it => it with { Entries = null! });
        Broken(it => it with { Entries = [null!] });
        Broken(it => it with { Entries = [it.Entries[0] with { Receivable = "" }] });
        Broken(it => it with { Entries = [it.Entries[0] with { AmountFen = 0 }] });
        Broken(it => it with { Entries = [it.Entries[0], it.Entries[0]] });
        Broken(it => it with { Entries = [it.Entries[1]] });
        Broken(it => it with { Entries = [it.Entries[0], it.Entries[1] with { AmountFen = 1 }] });
        Broken(it => it with { Entries = [it.Entries[0] with { AmountFen = 90_001 }, it.Entries[1] with { AmountFen = 90_001 }] });
        Broken(it => it with { Entries = [it.Entries[0], it.Entries[1] with { Receivable = "R-9" }] });
        Broken(it => it with { Entries = [it.Entries[0], it.Entries[1], it.Entries[1] with { Id = "V-9" }] });

        static void Broken(Func<ReceiptSnapshot, ReceiptSnapshot> with)
        {
            ReceiptSnapshot stored = Full().Receipt.ToSnapshot();
            Assert.Throws<StoredDataException>(() => Receipt.Restore(with(stored)));
        }
    }

    [Fact]
    public void A_broken_dispute_is_refused()
    {
        DisputeSnapshot accepted = In(DisputeStatus.Accepted).ToSnapshot();
        ReasonedDecisionSnapshot? rejection = In(DisputeStatus.Rejected).ToSnapshot().Rejection;
        Assert.Throws<ArgumentNullException>("snapshot", () => Dispute.Restore(null!));
        Broken(DisputeStatus.Raised, it => it with { Id = " " });
        Broken(DisputeStatus.Raised, it => it with { Kind = "Gift" });
        Broken(DisputeStatus.Raised, it => it with { Status = "raised" });
        Broken(DisputeStatus.Raised, it => it with { Lines = [] });
        Broken(DisputeStatus.Raised, it => it with { Lines = null! });
        Broken(DisputeStatus.Raised, it => it with { Reason = "" });
        Broken(DisputeStatus.Raised, it => it with { ReceivedBy = "" });
        Broken(DisputeStatus.Raised, it => it with { Verification = accepted.Verification });
        Broken(DisputeStatus.Raised, it => it with { Record = accepted.Record });
        Broken(DisputeStatus.Raised, it => it with { WithdrawalReason = "x" });
        Broken(DisputeStatus.Verified, it => it with { Verification = null });
        Broken(DisputeStatus.Verified, it => it with { Verification = it.Verification! with { Departments = null! } });
        Broken(DisputeStatus.Verified, it => it with { Verification = it.Verification! with { Departments = [] } });
        Broken(DisputeStatus.Verified, it => it with { Record = accepted.Record });
        Broken(DisputeStatus.Written, it => it with { Record = null });
        Broken(DisputeStatus.Written, it => it with { Record = it.Record! with { Proposer = null! } });
        Broken(DisputeStatus.Written, it => it with { Record = it.Record! with { Proposer = it.Record.Proposer with { Position = "boss" } } });
        Broken(DisputeStatus.Written, it => it with { ReportedAt = Noon(4) });
        Broken(DisputeStatus.Reported, it => it with { ReportedTo = null });
        Broken(DisputeStatus.Reported, it => it with { ReportedAt = null, ReportedTo = null });
        Broken(DisputeStatus.Reported, it => it with { Accepted = accepted.Accepted });
        Broken(DisputeStatus.Accepted, it => it with { Accepted = null });
        Broken(DisputeStatus.Accepted, it => it with { Accepted = it.Accepted! with { AmountFen = 0 } });
        Broken(DisputeStatus.Accepted, it => it with { Rejection = rejection });
        Broken(DisputeStatus.Rejected, it => it with { Rejection = null });
        Broken(DisputeStatus.Rejected, it => it with { Rejection = it.Rejection! with { Reason = " " } });
        Broken(DisputeStatus.Withdrawn, it => it with { WithdrawalReason = null });

        static void Broken(DisputeStatus status, Func<DisputeSnapshot, DisputeSnapshot> with)
        {
            DisputeSnapshot stored = In(status).ToSnapshot();
            Assert.Throws<StoredDataException>(() => Dispute.Restore(with(stored)));
        }
    }

    [Fact]
    public void A_broken_determination_consent_or_log_is_refused()
    {
        UncollectabilityDeterminationSnapshot determination = Determined(Owed(), 700m, liable: Seller).ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => UncollectabilityDetermination.Restore(null!));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Ground = null! }));
        foreach (UncollectabilityDeterminationGroundRow ground in new[] { determination.Ground with { Name = " " }, determination.Ground with { English = "" }, determination.Ground with { YearsOverdue = 0 }, determination.Ground with { LimitFen = 0 } })
            Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Ground = ground }));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { AmountFen = 0 }));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Evidence = null! }));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Decider = null! }));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Liable = [null!] }));
        Assert.Throws<StoredDataException>(() => UncollectabilityDetermination.Restore(determination with { Revocation = new() { By = determination.Decider, Reason = " ", At = Noon(1) } }));

        ArrearsConsentSnapshot consent = Consent().ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => ArrearsConsent.Restore(null!));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { Notice = "" }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { AmountFen = 0 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { Handler = null! }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { ExtendedOn = null }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { OutsideFen = -1 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { OutsideFen = long.MaxValue }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { CoveredFen = 0, PassedOnFen = 0 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { CoveredFen = 80_001 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { PassedOnFen = -1 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { PassedOnFen = 80_001 }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { ExtendedBy = null, ExtendedOn = null }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { ExtendedBy = null }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { ExtendedBy = " " }));
        Assert.Throws<StoredDataException>(() => ArrearsConsent.Restore(consent with { Extends = " " }));

        DunningLogSnapshot log = Log().ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => DunningLog.Restore(null!));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Receivable = " " }));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Customer = " " }));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Demands = null! }));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Demands = [log.Demands[0], log.Demands[0]] }));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Demands = [log.Demands[0] with { Level = -1 }] }));
        Assert.Throws<StoredDataException>(() => DunningLog.Restore(log with { Demands = [log.Demands[0] with { Channel = "" }] }));
        Assert.Throws<ArgumentNullException>("snapshot", () => StaffMember.Restore(null!));
    }
}
