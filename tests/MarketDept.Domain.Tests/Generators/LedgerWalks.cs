using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Uncollectable;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Everything that can be booked.</summary>
public enum LedgerCommand
{
    Allocate, Deduct, WriteOff, Reverse, Recover,
}

/// <summary>A command on one of two debts and one of two receipts, for a day, recorded on it or late; it may pick an entry and may use an id again.</summary>
public sealed record LedgerStep(LedgerCommand Command, int Debt, int Receipt, int On, bool IsLate, int Yuan, int Pick, bool UsesIdAgain)
{
    /// <summary>The day of recording: what is booked late is so on one day after all others.</summary>
    internal int RecordedOn => IsLate ? LedgerWalks.DayOfLateEntries : On;

    internal void Take(Ledger on)
    {
        var id = on.NextId(UsesIdAgain);
        var debt = on.Debts[Debt];
        var receipt = on.Receipts[Receipt];
        var amount = Money.FromYuan(Yuan);
        var posting = Entry(id, On, RecordedOn);
        switch (Command)
        {
            case LedgerCommand.Allocate: Settlement.Allocate(receipt, debt, amount, posting); break;
            case LedgerCommand.Deduct:
                if (debt.Deduct(on.Accepted[Debt], posting) is { } credit)
                    on.Credits.Add(credit);
                break;
            case LedgerCommand.WriteOff: debt.WriteOff(on.Determinations[Debt], amount, posting); break;
            case LedgerCommand.Recover: Settlement.Recover(receipt, debt, Picked(debt).Id, amount, posting, Entry($"{id}+", On, RecordedOn)); break;
            default: Reverse(on, debt, Picked(debt), posting); break;
        }
    }

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer. Where there is no entry to pick, nothing is asked.</summary>
    internal bool TryTake(Ledger on)
    {
        if (Command is LedgerCommand.Reverse or LedgerCommand.Recover && on.Debts[Debt].Entries.Count == 0)
        {
            on.NextId(UsesIdAgain);
            return false;
        }

        try
        {
            Take(on);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private ReceivableEntry Picked(Receivable debt) => debt.Entries[Pick % debt.Entries.Count];

    private static void Reverse(Ledger on, Receivable debt, ReceivableEntry entry, Posting posting)
    {
        if (entry is ReceivableEntry.Allocation allocation)
            Settlement.Reverse(on.Receipts.Single(receipt => receipt.Id == allocation.Receipt), debt, entry.Id, "误记", Clerk, posting);
        else
            debt.Reverse(entry.Id, "误记", Clerk, posting);
    }
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record LedgerWalk(LedgerStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>Two debts of one customer, what was accepted and determined about each, and two receipts.</summary>
internal sealed class Ledger
{
    private int _booked;

    internal Ledger()
    {
        Debts = [Owed(1000m, "R-1"), Owed(600m, "R-2", confirmed: 2, due: 12)];
        Receipts = [Received(800m, day: 1), Received(900m, day: 3, id: "Q-2")];
        Accepted = [.. Debts.Select(AcceptedOf)];
        Determinations = [.. Debts.Select((debt, index) => Determined(debt, index == 0 ? 700m : 600m, $"U-{index}", day: 4))];
    }

    internal Receivable[] Debts { get; private init; }

    internal Receipt[] Receipts { get; private init; }

    /// <summary>What deductions left beyond the balance.</summary>
    internal List<Receipt> Credits { get; private init; } = [];

    internal AcceptedDeduction[] Accepted { get; private init; }

    internal UncollectabilityDetermination[] Determinations { get; private init; }

    internal string Stored => string.Join('\n', Debts.Select(JsonOf).Concat(Receipts.Select(JsonOf)));

    internal Ledger Reloaded() => new()
    {
        Debts = [.. Debts.Select(MoneyOwedSamples.Reloaded)],
        Receipts = [.. Receipts.Select(MoneyOwedSamples.Reloaded)],
        Credits = [.. Credits.Select(MoneyOwedSamples.Reloaded)],
        Accepted = Accepted,
        Determinations = [.. Determinations.Select(MoneyOwedSamples.Reloaded)],
        _booked = _booked,
    };

    internal int EventsTaken() => Debts.Sum(debt => debt.TakeEvents().Count) + Receipts.Sum(receipt => receipt.TakeEvents().Count);

    internal string NextId(bool again) => again ? "E1" : $"E{++_booked}";

    private static AcceptedDeduction AcceptedOf(Receivable debt)
    {
        var dispute = Dispute.Raise(new($"D-{debt.Id}"), debt, new(DisputeKind.CargoClaim, [new("YD", Yuan(100m), Yuan(100m))], "破损"), [], Clerk, Noon(2));
        dispute.Verify(Yuan(100m), ["操作部"], "属实", Clerk, Noon(3));
        dispute.WriteDown("破损", Yuan(100m), Collector, Noon(3));
        dispute.ReportTo(Manager, Deciders, Noon(4));
        return dispute.Accept(Yuan(100m), debt, Manager, Deciders, Noon(5));
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(LedgerWalks)])]</c>.</summary>
public static class LedgerWalks
{
    internal const int LastDay = 40;
    internal const int DayOfLateEntries = 30;
    private const int Days = 26;

    private static readonly LedgerCommand[] Commands = [.. Enum.GetValues<LedgerCommand>(), LedgerCommand.Allocate, LedgerCommand.WriteOff, LedgerCommand.Reverse];
    private static readonly int[] Amounts = [100, 1, 50, 250, 400, 600, 700, 900];

    /// <summary>Six bytes a step, so that the bytes' own shrinking is the walk's. Most entries are booked late, so that days come in any order.</summary>
    public static Arbitrary<LedgerWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new LedgerWalk([.. bytes.Chunk(6).Where(step => step.Length == 6).Select(step => new LedgerStep(
            Commands[step[0] % Commands.Length], step[1] % 2, step[1] / 2 % 2, step[2] % Days, step[3] % 4 != 0,
            Amounts[step[4] % Amounts.Length], step[5] / 8, step[5] % 8 == 7))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)(step.Debt + (step.Receipt * 2)), (byte)step.On, (byte)(step.IsLate ? 1 : 0),
            (byte)Array.IndexOf(Amounts, step.Yuan), (byte)((step.Pick * 8) + (step.UsesIdAgain ? 7 : 0)),
        })]);
}
