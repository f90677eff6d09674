using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

[Clause("4.4")]
public class Walking_through_a_ledger
{
    // Altered content is refused only where the key is taken; on a new key it would be an item of its own.
    private static bool IsMoot(PersonLedgerStep step, PersonLedgerModel model) => step.Command == PersonLedgerCommand.TakeAltered && !model.Taken.ContainsKey(step.Number);

    [Property(Arbitrary = [typeof(PersonLedgerWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes_and_a_stored_ledger_goes_on_alike(PersonLedgerWalk walk)
    {
        var (ledger, model, today) = (PersonLedger.Open(Seller.Id), new PersonLedgerModel(), 0);
        foreach (var step in walk.Steps)
        {
            today = Math.Max(0, today + step.Days);
            if (IsMoot(step, model))
                continue;
            var (before, restored) = (JsonOf(ledger), Reloaded(ledger));

            var taken = step.TryTake(ledger, today);

            Assert.Equal(model.Take(step, today), taken);
            Assert.Equal(taken, step.TryTake(restored, today));
            Assert.Equal(JsonOf(ledger), JsonOf(restored));
            Assert.Equal(ledger.TakeEvents(), restored.TakeEvents());
            if (!taken)
                Assert.Equal(before, JsonOf(ledger));
        }

        Assert.Equal(
            model.Taken.Select(row => (PersonLedgerStep.ItemOf(row.Key).Key, June.PlusMonths(row.Value)))
                .Concat(model.Back.Select(row => (PersonLedgerStep.Back(row.Key).Key, June.PlusMonths(row.Value)))).Order(),
            ledger.Items.Select(item => (item.Item.Key, item.Month)).Order());
        Assert.Equal(model.Closed < 0 ? null : June.PlusMonths(model.Closed), ledger.ClosedThrough);
    }

    [Property(Arbitrary = [typeof(PersonLedgerWalks)], MaxTest = 300)]
    public void A_closed_month_never_changes_and_what_was_taken_back_nets_to_zero(PersonLedgerWalk walk)
    {
        var (ledger, today) = (PersonLedger.Open(Seller.Id), 0);
        var closed = new Dictionary<YearMonth, PersonMonth>();
        foreach (var step in walk.Steps)
        {
            today = Math.Max(0, today + step.Days);
            step.TryTake(ledger, today);

            foreach (var month in Enumerable.Range(0, 8).Select(June.PlusMonths).Where(ledger.IsClosed))
            {
                closed.TryAdd(month, ledger.InMonth(month));
                Assert.Equal(closed[month], ledger.InMonth(month));
            }
        }

        var back = ledger.Items.Select(item => item.Item).Where(item => item.Reverses is not null).ToArray();
        var pairs = back.Concat(ledger.Items.Select(item => item.Item).Where(item => back.Any(other => other.Reverses == item.Key))).ToArray();
        Assert.Equal(2 * back.Length, pairs.Length);
        Assert.All(pairs.GroupBy(item => item.Kind), kind => Assert.Equal(Money.Zero, Money.Sum(kind.Select(item => item.Amount))));
        Assert.All(ledger.Items, item => Assert.True(item.LateFrom is null || item.LateFrom < item.Month));
        Assert.All(
            ledger.Standing.Select(item => item.Item).GroupBy(item => (item.Origin.Occurrence, item.Kind)), one => Assert.Single(one));
    }

    [Property(MaxTest = 200)]
    public void In_which_order_items_come_and_in_how_many_batches_does_not_matter(int[] order, bool close)
    {
        // One of each act, and the reversals of some: any set in any order is taken.
        var items = Enumerable.Range(0, PersonLedgerStep.Cases).Where(number => number % 2 == 0).Select(number => PersonLedgerStep.ItemOf(number))
            .Append(PersonLedgerStep.Back(0)).Append(PersonLedgerStep.Back(6)).ToArray();
        var (one, many) = (PersonLedger.Open(Seller.Id), PersonLedger.Open(Seller.Id));
        if (close)
        {
            one.Close(June, Deputy, Noon(7, 1));
            many.Close(June, Deputy, Noon(7, 1));
        }

        one.Take(items, Later);
        var shuffled = items.Select((item, place) => (item, by: order.Length == 0 ? 0 : order[place % order.Length] ^ (place * 7919))).OrderBy(row => row.by).Select(row => row.item);
        foreach (var item in shuffled.OrderBy(item => item.Reverses is not null))
            many.Take([item], Later);

        Assert.Equal(JsonOf(one), JsonOf(many));
        many.Take(items.Reverse(), Later);
        Assert.Equal(JsonOf(one), JsonOf(many));
    }

    [Fact]
    public void Walks_close_months_take_late_items_and_take_back()
    {
        var (closings, late, back, refused) = (0, 0, 0, 0);
        foreach (var walk in PersonLedgerWalks.Walk().Generator.SampleSeeded(300, size: 120))
        {
            var (ledger, today) = (PersonLedger.Open(Seller.Id), 0);
            foreach (var step in walk.Steps)
            {
                today = Math.Max(0, today + step.Days);
                refused += step.TryTake(ledger, today) ? 0 : 1;
            }

            closings += ledger.Closings.Count;
            late += ledger.Items.Count(item => item.LateFrom is not null);
            back += ledger.Items.Count(item => item.Item.Reverses is not null);
        }

        Assert.All([closings, late, back, refused], count => Assert.True(count > 50));
    }
}
