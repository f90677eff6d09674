using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Debts, receipts and what befalls them. Days count from 2026-06-01, on which R-1 is confirmed; it is due on day 9, 2026-06-10. What is recorded is so at noon.</summary>
internal static class MoneyOwedSamples
{
    /// <summary>What of a receipt stands allocated to a debt.</summary>
    internal static Money Allocated(Receipt receipt, Id<Receivable> debt) =>
        -Money.Sum(receipt.Entries.Where(entry => entry.Receivable == debt).Select(entry => entry.Change));

    internal static readonly Id<Customer> Client = new("K1");
    internal static readonly Id<Receivable> R1 = new("R-1");
    internal static readonly Id<StaffMember> Clerk = new("C1");
    internal static readonly DecisionAuthority Deciders = new();
    internal static readonly UncollectabilityEvidence Verdict = new("法院终结执行裁定", "档案柜 5");
    internal static readonly DunningPlan Plan = new([new(1, new("电话催收", "call")), new(15, new("催款函", "letter")), new(30, new("上门催收", "visit"))]);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    internal static LocalDate Day(int days) => new LocalDate(2026, 6, 1).PlusDays(days);

    internal static Instant Noon(int days) => Day(days).At(new LocalTime(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    internal static Posting Entry(string id, int day, int? recorded = null) => new(new(id), Day(day), Noon(recorded ?? day));

    /// <summary>R-1 over 1000 yuan unless said otherwise, with no event left to take.</summary>
    internal static Receivable Owed(
        decimal yuan = 1000m, string id = "R-1", int confirmed = 0, int? due = 9, string customer = "K1", YearMonth? month = null)
    {
        var receivable = Receivable.Open(new(id), new ConfirmedDebt(new(customer), new($"B-{id}"), month ?? new YearMonth(2026, 5), Yuan(yuan), Day(confirmed), due is { } on ? Day(on) : null), Noon(confirmed));
        receivable.TakeEvents();
        return receivable;
    }

    internal static Receipt Received(decimal yuan, int day = 3, string id = "Q-1", string customer = "K1", params string[] bills)
    {
        var receipt = Receipt.Record(new(id), new(customer), Yuan(yuan), Day(day), [.. bills.Select(bill => new Id<Bill>(bill))], Noon(day));
        receipt.TakeEvents();
        return receipt;
    }

    /// <summary>R-1 with that much paid by receipt Q-1, allocated as entry A-1 on day 3.</summary>
    internal static (Receivable Debt, Receipt Receipt) Paid(decimal yuan, decimal of = 1000m, decimal? received = null)
    {
        var (debt, receipt) = (Owed(of), Received(received ?? yuan));
        Settlement.Allocate(receipt, debt, Yuan(yuan), Entry("A-1", 3));
        debt.TakeEvents();
        receipt.TakeEvents();
        return (debt, receipt);
    }

    internal static Dispute Raised(Receivable? debt = null, decimal yuan = 200m, DisputeKind kind = DisputeKind.PriceDeduction, string id = "D-1", int day = 1)
    {
        var dispute = Dispute.Raise(new(id), debt ?? Owed(), new(kind, [new("YD-1", Yuan(5000m), Yuan(yuan))], "少了两箱"), [], Clerk, Noon(day));
        dispute.TakeEvents();
        return dispute;
    }

    /// <summary>A dispute that stands there, each step on the day after the one before, and no event left to take.</summary>
    internal static Dispute In(DisputeStatus status, Receivable? debt = null, decimal yuan = 200m, decimal justified = 150m, StaffMember? proposer = null)
    {
        debt ??= Owed();
        var dispute = Raised(debt, yuan);
        if (status != DisputeStatus.Raised)
            dispute.Verify(Yuan(justified), ["操作部", "仓储部"], "运单签收少两箱", Clerk, Noon(2));
        if (status is DisputeStatus.Withdrawn)
            dispute.Withdraw("已找到货物", Noon(3));
        if (status is not (DisputeStatus.Raised or DisputeStatus.Verified or DisputeStatus.Withdrawn))
            dispute.WriteDown("少两箱", Yuan(justified), proposer ?? Collector, Noon(3));
        if (status is DisputeStatus.Reported or DisputeStatus.Accepted or DisputeStatus.Rejected)
            dispute.ReportTo(proposer == Manager ? Executive : Manager, Deciders, Noon(4));
        if (status is DisputeStatus.Accepted)
            dispute.Accept(Yuan(justified), debt, proposer == Manager ? Executive : Manager, Deciders, Noon(5));
        if (status is DisputeStatus.Rejected)
            dispute.Reject("签收无异议", Manager, Deciders, Noon(5));
        dispute.TakeEvents();
        return dispute;
    }

    /// <summary>That much, for the debtor's bankruptcy, and nobody is liable.</summary>
    internal static UncollectabilityFinding Bankrupt(Money amount) => new() { Ground = UncollectableGround.Bankruptcy, Amount = amount, Evidence = [Verdict] };

    /// <summary>U-1 over that much of the debt, on day 10, for the debtor's bankruptcy.</summary>
    internal static UncollectabilityDetermination Determined(Receivable debt, decimal yuan, string id = "U-1", int day = 10, params StaffMember[] liable)
    {
        var determination = UncollectabilityDetermination.Determine(
            new(id), debt, Bankrupt(Yuan(yuan)) with { Liable = ValueList.From(liable) }, Manager, Deciders, Noon(day));
        determination.TakeEvents();
        return determination;
    }

    /// <summary>The debt with that much written off as entry W-1 on day 10.</summary>
    internal static Receivable WrittenOff(decimal yuan, Receivable? debt = null) => WrittenOffUnder(yuan, debt).Debt;

    /// <summary>The same, with determination U-1 that it rests on.</summary>
    internal static (Receivable Debt, UncollectabilityDetermination Determination) WrittenOffUnder(decimal yuan, Receivable? debt = null)
    {
        debt ??= Owed();
        var determination = Determined(debt, yuan);
        debt.WriteOff(determination, Yuan(yuan), Entry("W-1", 10));
        debt.TakeEvents();
        return (debt, determination);
    }

    internal static Demand Dunned(string id, int level, decimal yuan, int day) => new(new(id), level, Yuan(yuan), "电话", $"通话记录 {id}", Clerk, Noon(day));

    internal static string JsonOf(object of) => of switch
    {
        Receivable it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        Receipt it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        Dispute it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        UncollectabilityDetermination it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        ArrearsConsent it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        DunningLog it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    internal static Receivable Reloaded(Receivable it) => Receivable.Restore(Read<ReceivableSnapshot>(it));

    internal static Receipt Reloaded(Receipt it) => Receipt.Restore(Read<ReceiptSnapshot>(it));

    internal static Dispute Reloaded(Dispute it) => Dispute.Restore(Read<DisputeSnapshot>(it));

    internal static UncollectabilityDetermination Reloaded(UncollectabilityDetermination it) =>
        UncollectabilityDetermination.Restore(Read<UncollectabilityDeterminationSnapshot>(it));

    internal static ArrearsConsent Reloaded(ArrearsConsent it) => ArrearsConsent.Restore(Read<ArrearsConsentSnapshot>(it));

    internal static DunningLog Reloaded(DunningLog it) => DunningLog.Restore(Read<DunningLogSnapshot>(it));

    /// <summary>The command is refused with the code and the clause, and none of these nor their events have changed.</summary>
    internal static DomainException Refused(string code, string clause, Action command, params object[] unchanged)
    {
        var refusal = Unchanged(() => Assert.Throws<DomainException>(command), unchanged);
        Assert.Equal((code, ClauseId.Parse(clause)), (refusal.Code, refusal.Clause));
        return refusal;
    }

    /// <summary>What would be made is refused with the code and the clause.</summary>
    internal static DomainException Refused(string code, string clause, Func<object?> make, params object[] unchanged) =>
        Refused(code, clause, () => { make(); }, unchanged);

    /// <summary>What would be made is a caller's mistake.</summary>
    internal static void Mistaken(Func<object?> make, params object[] unchanged) => Mistaken(() => { make(); }, unchanged);

    /// <summary>The command is a caller's mistake, and none of these nor their events have changed.</summary>
    internal static void Mistaken(Action command, params object[] unchanged) => Unchanged(() => Mistake.Thrown(command), unchanged);

    private static T Read<T>(object of) => JsonSerializer.Deserialize<T>(JsonOf(of), Json)!;

    private static T Unchanged<T>(Func<T> act, object[] unchanged)
    {
        Array.ForEach(unchanged, it => EventsOf(it));
        var before = unchanged.Select(JsonOf).ToArray();
        var result = act();
        Assert.Equal(before, unchanged.Select(JsonOf));
        Assert.All(unchanged, it => Assert.Equal(0, EventsOf(it)));
        return result;
    }

    private static int EventsOf(object of) => of switch
    {
        Receivable it => it.TakeEvents().Count,
        Receipt it => it.TakeEvents().Count,
        Dispute it => it.TakeEvents().Count,
        UncollectabilityDetermination it => it.TakeEvents().Count,
        ArrearsConsent it => it.TakeEvents().Count,
        DunningLog it => it.TakeEvents().Count,
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };
}
