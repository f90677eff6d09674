using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Walking_through_a_ledger
{
    private static readonly int[] Days = [.. Enumerable.Range(0, LedgerWalks.LastDay)];

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 500)]
    [Clause("6.2")]
    public void Any_walk_goes_where_the_plain_ledger_goes_on_every_day(LedgerWalk walk)
    {
        var (ledger, model) = (new Ledger(), new LedgerModel());
        ledger.EventsTaken();
        foreach (var step in walk.Steps)
        {
            var before = ledger.Stored;
            var expected = model.Take(step);

            Assert.Equal(expected, step.TryTake(ledger));

            Assert.Equal(expected, ledger.EventsTaken() > 0);
            if (!expected)
                Assert.Equal(before, ledger.Stored);
            for (var i = 0; i < 2; i++)
            {
                var (debt, receipt) = (ledger.Debts[i], ledger.Receipts[i]);
                Assert.Equal(model.Owed[i].Select(yuan => Money.FromYuan(yuan)), Days.Select(day => debt.BalanceOn(Day(day))));
                Assert.Equal(model.Free[i].Select(yuan => Money.FromYuan(yuan)), Days.Select(day => receipt.UnallocatedOn(Day(day))));
                Assert.Equal(model.StatusOf(i), debt.Status);
            }
        }
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 300)]
    public void What_was_received_is_what_receipts_gave_and_nothing_is_ever_out_of_its_range(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);

        Assert.Equal(
            Money.Sum(ledger.Receipts.Select(receipt => receipt.Amount - receipt.Unallocated)),
            Money.Sum(ledger.Debts.Select(debt => debt.Standing.Received)));
        foreach (var (debt, day) in ledger.Debts.SelectMany(debt => Days.Select(day => (debt, Day(day)))))
        {
            var standing = debt.StandingOn(day);
            Assert.Equal(standing.Amount + standing.CreditLeft, standing.Deducted + standing.Received + standing.WrittenOff + standing.Balance);
            Assert.All([standing.Deducted, standing.Received, standing.WrittenOff, standing.Balance, standing.CreditLeft], sum => Assert.False(sum.IsNegative));
            Assert.True(debt.OpenFrom(day) <= debt.BalanceOn(day));
            Assert.Equal(Money.Sum(ledger.Receipts.Select(receipt => Allocated(receipt, debt.Id))), debt.Standing.Received);
        }
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 200)]
    public void A_ledger_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
        {
            ledger.EventsTaken();
            var restored = ledger.Reloaded();
            Assert.Equal(ledger.Stored, restored.Stored);

            Assert.Equal(step.TryTake(ledger), step.TryTake(restored));

            Assert.Equal(ledger.Stored, restored.Stored);
            foreach (var (one, other) in ledger.Debts.Zip(restored.Debts))
            {
                Assert.Equal(one.TakeEvents(), other.TakeEvents());
                Assert.Equal(one.Explain(Language.Chinese, Day(20)), other.Explain(Language.Chinese, Day(20)));
            }

            Assert.Equal(ledger.Receipts.SelectMany(it => it.TakeEvents()), restored.Receipts.SelectMany(it => it.TakeEvents()));
        }
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 300)]
    [Clause("6.2")]
    public void Taking_an_allocation_back_on_its_day_is_its_inverse(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);
        foreach (var (debt, receipt) in ledger.Debts.Zip(ledger.Receipts))
        {
            var amount = Money.Min(debt.OpenFrom(Day(35)), receipt.FreeFrom(Day(35)));
            if (amount.IsZero)
                continue;
            var (owed, free, status) = (Days.Select(day => debt.BalanceOn(Day(day))).ToArray(), Days.Select(day => receipt.UnallocatedOn(Day(day))).ToArray(), debt.Status);

            Settlement.Allocate(receipt, debt, amount, Entry("X-1", 35));
            Settlement.Reverse(receipt, debt, new("X-1"), "误记", Clerk, Entry("X-2", 35));

            Assert.Equal(owed, Days.Select(day => debt.BalanceOn(Day(day))));
            Assert.Equal(free, Days.Select(day => receipt.UnallocatedOn(Day(day))));
            Assert.Equal(status, debt.Status);
        }
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 200)]
    [Clause("6.2")]
    public void Allocating_by_itself_after_any_walk_loses_no_fen(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);
        var receipt = Received(333.33m, day: 36, id: "Q-9");
        var owed = Money.Sum(ledger.Debts.Select(debt => debt.Balance));

        var plan = Settlement.Allocate(receipt, ledger.Debts, Day(36), debt => new($"X-{debt}"), Noon(36))!;

        Assert.Equal(receipt.Amount, Money.Sum(plan.Allocations.Select(part => part.Amount)) + receipt.Unallocated);
        Assert.Equal(Money.Min(owed, receipt.Amount), owed - Money.Sum(ledger.Debts.Select(debt => debt.Balance)));
        Assert.True(receipt.Unallocated.IsZero || ledger.Debts.All(debt => debt.Balance.IsZero));
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_kind_of_entry_and_every_status(ulong seed)
    {
        var (entries, statuses) = (new HashSet<ReceivableEntryKind>(), new HashSet<ReceivableStatus>());
        foreach (var walk in LedgerWalks.Walk().Generator.SampleSeeded(400, size: 120, seed))
        {
            var ledger = new Ledger();
            foreach (var step in walk.Steps)
            {
                step.TryTake(ledger);
                statuses.UnionWith(ledger.Debts.Select(debt => debt.Status));
            }

            entries.UnionWith(ledger.Debts.SelectMany(debt => debt.Entries).Select(entry => entry.Kind));
        }

        Assert.Equal(Enum.GetValues<ReceivableEntryKind>().ToHashSet(), entries);
        Assert.Equal(Enum.GetValues<ReceivableStatus>().ToHashSet(), statuses);
    }
}
