using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a sheet, and the beginning of one.</summary>
public enum SheetCommand
{
    Draft, DraftApart, Add, AddUnreconciled, Remove, Send, SendInPlace, Revise, Discard, KeepIn,
}

/// <summary>A command on one sheet, with an order and another sheet where it takes them; the order is the number where it begins one.</summary>
public sealed record SheetStep(SheetCommand Command, int Sheet, int Order, int Other);

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record SheetWalk(SheetStep[] Steps)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>Sheets that grow in number as they are drafted and revised, all on one register.</summary>
internal sealed class SheetWorld
{
    // An order comes in two forms, so that a revision may change it; both are matched.
    private static readonly OrderCheck[] Matched =
        [.. Enumerable.Range(0, 8).Select(i => WarehousingSamples.Matched($"D{i / 2}", lines: i % 2 == 0 ? "A 箱 10" : "A 箱 12"))];

    private static readonly OrderCheck Open = Checked(Order("D0"), "A 箱 9");

    internal List<WarehouseOrderSheet> Sheets { get; } = [];

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(SheetStep step)
    {
        var id = $"T{Sheets.Count}";
        var (number, register) = ($"No-{step.Order}", new SheetRegister(Sheets));
        try
        {
            if (step.Command is SheetCommand.Draft or SheetCommand.DraftApart)
            {
                var known = step.Command == SheetCommand.Draft ? register : new SheetRegister();
                Sheets.Add(WarehouseOrderSheet.Draft(new(id), Head(number), known, Clerk, At(0)));
                return true;
            }

            if (Sheets.Count == 0)
                return false;
            var (sheet, other) = (Sheets[step.Sheet % Sheets.Count], Sheets[step.Other % Sheets.Count]);
            switch (step.Command)
            {
                case SheetCommand.Add: sheet.Add(Matched[step.Order], [], register, At(0)); break;
                case SheetCommand.AddUnreconciled: sheet.Add(Open, [], register, At(0)); break;
                case SheetCommand.Remove: sheet.Remove(new Id<StorageOrder>($"D{step.Order / 2}"), At(0)); break;
                case SheetCommand.Send: sheet.Send("传真", "17", Clerk, At(0), register); break;
                case SheetCommand.SendInPlace: sheet.SendInPlaceOf(other, "传真", "18", Clerk, At(0), register); break;
                case SheetCommand.Revise: Sheets.Add(sheet.Revise(new(id), Head(number), "改", register, Clerk, At(0))); break;
                case SheetCommand.Discard: sheet.Discard("重做", At(0)); break;
                default: sheet.KeepIn("档案柜 1", At(0)); break;
            }

            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}

/// <summary>The rules of sheets, as simple as they can be said: of each its status, its number, its orders in their forms, and what it revises.</summary>
internal sealed class SheetModel
{
    internal sealed class Row
    {
        internal SheetStatus Status { get; set; } = SheetStatus.Draft;

        internal int Number { get; init; }

        internal int Revises { get; init; } = -1;

        internal Dictionary<int, int> Forms { get; init; } = [];
    }

    internal List<Row> Rows { get; } = [];

    /// <summary>Takes the step where the rules allow it.</summary>
    internal bool Take(SheetStep step)
    {
        if (step.Command is SheetCommand.Draft or SheetCommand.DraftApart)
        {
            var isFree = step.Command == SheetCommand.DraftApart || Bearing(step.Order) == 0;
            if (isFree)
                Rows.Add(new Row { Number = step.Order });
            return isFree;
        }

        if (Rows.Count == 0)
            return false;
        var (place, predecessor) = (step.Sheet % Rows.Count, step.Other % Rows.Count);
        var (row, other, order) = (Rows[place], Rows[predecessor], step.Order / 2);
        var isDraft = row.Status == SheetStatus.Draft;
        switch (step.Command)
        {
            case SheetCommand.Add when isDraft && !IsTaken(place, order):
                row.Forms.Add(order, step.Order % 2);
                return true;
            case SheetCommand.Remove when isDraft:
                return row.Forms.Remove(order);
            case SheetCommand.Send when isDraft && row.Forms.Count > 0 && row.Revises < 0 && Bearing(row.Number) == 1:
                row.Status = SheetStatus.Sent;
                return true;
            case SheetCommand.SendInPlace when isDraft && row.Forms.Count > 0 && row.Revises == predecessor && other.Status == SheetStatus.Sent && Bearing(row.Number) == 1
                && !row.Forms.OrderBy(form => form.Key).SequenceEqual(other.Forms.OrderBy(form => form.Key)):
                (row.Status, other.Status) = (SheetStatus.Sent, SheetStatus.Superseded);
                return true;
            case SheetCommand.Revise when row.Status == SheetStatus.Sent && Bearing(step.Order) == 0 && !Rows.Exists(it => it.Revises == place && it.Status == SheetStatus.Draft):
                Rows.Add(new Row { Number = step.Order, Revises = place, Forms = new(row.Forms) });
                return true;
            case SheetCommand.Discard when isDraft:
                row.Status = SheetStatus.Discarded;
                return true;
            default:
                return step.Command == SheetCommand.KeepIn;
        }
    }

    /// <summary>How many sheets bear a number; a discarded draft does not.</summary>
    internal int Bearing(int number) => Rows.Count(row => row.Number == number && row.Status != SheetStatus.Discarded);

    private bool IsTaken(int place, int order) => Enumerable.Range(0, Rows.Count).Any(i =>
        Rows[i].Forms.ContainsKey(order) && (i == place || (Rows[i].Status is SheetStatus.Draft or SheetStatus.Sent && Rows[place].Revises != i)));
}

/// <summary>For <c>[Property(Arbitrary = [typeof(SheetWalks)])]</c>.</summary>
public static class SheetWalks
{
    // Commands that lead on come several times, so that walks get far.
    private static readonly SheetCommand[] Commands =
        [.. Enum.GetValues<SheetCommand>(), SheetCommand.Add, SheetCommand.Add, SheetCommand.Send, SheetCommand.SendInPlace, SheetCommand.SendInPlace, SheetCommand.Revise];

    /// <summary>Four bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<SheetWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new SheetWalk([.. bytes.Chunk(4).Where(step => step.Length == 4).Select(step =>
            new SheetStep(Commands[step[0] % Commands.Length], step[1] % 4, step[2] % 8, step[3] % 4))]),
        walk => [.. walk.Steps.SelectMany(step => new[] { (byte)Array.IndexOf(Commands, step.Command), (byte)step.Sheet, (byte)step.Order, (byte)step.Other })]);
}
