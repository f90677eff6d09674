using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

[Clause("10.2")]
public class Walking_through_sheets
{
    [Property(Arbitrary = [typeof(SheetWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes(SheetWalk walk)
    {
        var world = new SheetWorld();
        var model = new SheetModel();
        foreach (var step in walk.Steps)
        {
            var before = world.Sheets.Select(JsonOf).ToArray();

            var taken = world.TryTake(step);

            Assert.Equal(model.Take(step), taken);
            if (!taken)
                Assert.Equal(before, world.Sheets.Select(JsonOf));
        }

        Assert.Equal(
            model.Rows.Select(row => (row.Status, string.Join(' ', row.Forms.OrderBy(form => form.Key).Select(form => $"D{form.Key}={form.Value}")))),
            world.Sheets.Select(sheet => (sheet.Status, string.Join(' ', sheet.Orders.OrderBy(row => row.Order)
                .Select(row => $"{row.Order}={(row.Lines[0].Quantity.Number == "10" ? 0 : 1)}")))));
        Assert.Equal(
            Enumerable.Range(0, 8).Where(number => model.Bearing(number) > 1).Select(number => $"No-{number}"),
            new SheetRegister(world.Sheets).DuplicateNumbers.Select(used => used.Number));
    }

    [Property(Arbitrary = [typeof(SheetWalks)], MaxTest = 300)]
    public void What_was_sent_never_changes(SheetWalk walk)
    {
        var world = new SheetWorld();
        var sent = new Dictionary<Id<WarehouseOrderSheet>, string>();
        foreach (var step in walk.Steps)
        {
            world.TryTake(step);
            foreach (var sheet in world.Sheets.Where(sheet => sheet.SentAt is not null))
            {
                var says = string.Join('\n', sheet.Head, sheet.Revision, sheet.Revises, sheet.Orders, sheet.Groups, sheet.SentAt, sheet.SentBy, sheet.Channel, sheet.Reference, sheet.Changes);
                if (!sent.TryAdd(sheet.Id, says))
                    Assert.Equal(sent[sheet.Id], says);
            }
        }

        Assert.Equal(sent.Keys.Order(), world.Sheets.Where(sheet => sheet.Status is SheetStatus.Sent or SheetStatus.Superseded).Select(sheet => sheet.Id).Order());
    }

    [Property(Arbitrary = [typeof(SheetWalks)], MaxTest = 300)]
    public void An_order_is_on_one_open_sheet_and_the_draft_that_revises_it_and_is_always_reconciled(SheetWalk walk)
    {
        var world = new SheetWorld();
        foreach (var step in walk.Steps)
        {
            world.TryTake(step);
            foreach (var sharing in world.Sheets.Where(sheet => sheet.IsOpen).SelectMany(sheet => sheet.Orders.Select(row => (sheet, row.Order)))
                .GroupBy(row => row.Order).Where(group => group.Count() > 1))
            {
                var (draft, sent) = (sharing.Select(row => row.sheet).Single(sheet => sheet.Status == SheetStatus.Draft),
                    sharing.Select(row => row.sheet).Single(sheet => sheet.Status == SheetStatus.Sent));
                Assert.Equal((2, sent.Id), (sharing.Count(), draft.Revises));
            }
        }

        Assert.All(world.Sheets.SelectMany(sheet => sheet.Orders), row => Assert.NotEqual(CheckStatus.Open, row.Check));
    }

    [Property(Arbitrary = [typeof(SheetWalks)], MaxTest = 100)]
    public void Sheets_stored_after_any_walk_go_on_as_if_they_had_never_been_stored(SheetWalk walk)
    {
        var (world, other) = (new SheetWorld(), new SheetWorld());
        foreach (var step in walk.Steps)
        {
            var reloaded = world.Sheets.Select(Reloaded).ToArray();
            other.Sheets.Clear();
            other.Sheets.AddRange(reloaded);
            foreach (var sheet in world.Sheets)
                sheet.TakeEvents();

            Assert.Equal(world.TryTake(step), other.TryTake(step));
            Assert.Equal(world.Sheets.Select(JsonOf), other.Sheets.Select(JsonOf));
            Assert.Equal(world.Sheets.SelectMany(sheet => sheet.TakeEvents()), other.Sheets.SelectMany(sheet => sheet.TakeEvents()));
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_status_and_every_command_but_one_is_taken(ulong seed)
    {
        var (reached, taken) = (new HashSet<SheetStatus>(), new HashSet<SheetCommand>());
        foreach (var walk in SheetWalks.Walk().Generator.SampleSeeded(2000, size: 240, seed))
        {
            var model = new SheetModel();
            taken.UnionWith(walk.Steps.Where(model.Take).Select(step => step.Command));
            reached.UnionWith(model.Rows.Select(row => row.Status));
        }

        Assert.Equal(Enum.GetValues<SheetStatus>().ToHashSet(), reached);
        Assert.Equal(Enum.GetValues<SheetCommand>().Except([SheetCommand.AddUnreconciled]).ToHashSet(), taken);
    }
}
