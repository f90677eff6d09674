using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Walking_through_a_bill
{
    [Property(Arbitrary = [typeof(BillWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes(BillWalk walk)
    {
        var (bill, model) = (Begun(), new BillModel(BillStatus.Draft, 0, false));
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(bill);
            var next = model.After(step);

            var taken = BillWalks.TryTake(step, bill, model.Last + step.Hours, out var apart);

            Assert.Equal(next is not null, taken);
            Assert.Equal(taken ? apart is null ? 1 : 2 : 0, bill.TakeEvents().Count);
            if (next is null)
            {
                Assert.Equal(before, JsonOf(bill));
                continue;
            }

            if (apart is not null)
                Assert.Equal((BillStatus.Disputed, Money.FromFen(model.Charges[step.Source])), (apart.Status, apart.Total));
            model = next;
            Assert.Equal((model.Status, At(model.Last)), (bill.Status, bill.LastChangedAt));
            Assert.Equal(model.Charges.Select(it => ($"H-{it.Key}", it.Value)), bill.Charges.Select(it => (it.Source.Value, it.Amount.Fen)).Order());
        }
    }

    [Property(Arbitrary = [typeof(BillWalks)], MaxTest = 300)]
    public void A_confirmed_bill_never_changes_and_its_amount_is_the_sum_of_its_charges(BillWalk walk)
    {
        var (bill, hour) = (Begun(), 0);
        string? confirmed = null;
        foreach (var step in walk.Steps)
        {
            hour += Math.Max(step.Hours, 0);
            BillWalks.TryTake(step, bill, hour, out _);
            if (confirmed is not null)
                Assert.Equal(confirmed, JsonOf(bill));
            if (bill.Status == BillStatus.Confirmed)
                confirmed ??= JsonOf(bill);
            Assert.Equal(bill.Status == BillStatus.Confirmed ? bill.Total : null, bill.ConfirmedAmount);
            Assert.True(bill.Status is BillStatus.Draft or BillStatus.Cancelled || !bill.Total.IsNegative);
            Assert.Equal(bill.Total, Money.Sum(ChargeKind.List.Select(bill.TotalOf)));
        }
    }

    [Property(Arbitrary = [typeof(BillWalks)], MaxTest = 200)]
    public void A_bill_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(BillWalk walk)
    {
        var (bill, hour) = (Begun(), 0);
        foreach (var step in walk.Steps)
        {
            var restored = Reloaded(bill);
            hour += Math.Max(step.Hours, 0);

            Assert.Equal(BillWalks.TryTake(step, bill, hour, out var one), BillWalks.TryTake(step, restored, hour, out var other));
            Assert.Equal((JsonOf(bill), one is null ? "" : JsonOf(one)), (JsonOf(restored), other is null ? "" : JsonOf(other)));
            Assert.Equal(bill.TakeEvents(), restored.TakeEvents());
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_status_and_take_every_command_that_is_ever_taken(ulong seed)
    {
        var (reached, taken) = (new HashSet<BillStatus>(), new HashSet<BillCommand>());
        foreach (var walk in BillWalks.Walk().Generator.SampleSeeded(4000, size: 120, seed))
        {
            var model = new BillModel(BillStatus.Draft, 0, false);
            foreach (var step in walk.Steps)
            {
                if (model.After(step) is not { } next)
                    continue;
                model = next;
                reached.Add(next.Status);
                taken.Add(step.Command);
            }
        }

        Assert.Equal(Enum.GetValues<BillStatus>().ToHashSet(), reached);
        Assert.Equal(
            Enum.GetValues<BillCommand>().Except([BillCommand.PresentWrongTotal, BillCommand.ConfirmByEmployee, BillCommand.DecideOneself]).ToHashSet(), taken);
    }

    // Draft, Presented, Disputed, Confirmed, Cancelled: a dot where the status refuses the step.
    [Theory]
    [Clause("9.2")]
    [InlineData(BillCommand.Add, "x....")]
    [InlineData(BillCommand.Remove, "x....")]
    [InlineData(BillCommand.Present, "x....")]
    [InlineData(BillCommand.Cancel, "x....")]
    [InlineData(BillCommand.Recall, ".x...")]
    [InlineData(BillCommand.Confirm, ".x...")]
    [InlineData(BillCommand.ConfirmPart, ".x...")]
    [InlineData(BillCommand.Dispute, ".x...")]
    [InlineData(BillCommand.Decide, "..x..")]
    public void Any_step_from_any_status_is_taken_where_the_table_says_and_never_back_in_time(BillCommand command, string table)
    {
        // H-1 is there at 200.00; H-4 is not, so that it can be added.
        var step = new BillStep(command, command == BillCommand.Add ? 4 : 1, 100, 0);
        foreach (var status in Enum.GetValues<BillStatus>())
        {
            var taken = table[(int)status - 1] == 'x';
            Refused(
                In(status), taken ? StepRefusals.BeforeLast.Code : StepRefusals.WrongStatus.Code, "9.2", it => BillWalks.Take(step, it, -1));
            Assert.Equal((status, taken), (status, BillWalks.TryTake(step, In(status), 6, out _)));
        }
    }

    private static Bill Begun()
    {
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));
        bill.TakeEvents();
        return bill;
    }
}
