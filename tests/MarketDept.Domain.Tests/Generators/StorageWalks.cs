using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a place.</summary>
public enum StorageCommand
{
    Occupy, OccupyUntil, OccupyOneDay, ChangeArea, Leave, Notify, Post, TakeBack,
}

/// <summary>A command on one of three occupancies of a place of 500 square metres, with two days of June and a hundred square metres each step.</summary>
public sealed record StorageStep(StorageCommand Command, int Occupancy, int Day, int Until, int Hundreds)
{
    private Id<Occupancy> Id => new($"O{Occupancy}");

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(StoragePlace on)
    {
        try
        {
            switch (Command)
            {
                case StorageCommand.Occupy: on.Occupy(Id, C1, Metres(Hundreds * 100), June(Day), null, At(0)); break;
                case StorageCommand.OccupyUntil: on.Occupy(Id, C1, Metres(Hundreds * 100), June(Day), June(Until), At(0)); break;
                case StorageCommand.OccupyOneDay: on.Occupy(Id, C1, Metres(Hundreds * 100), June(Day), June(Day), At(0)); break;
                case StorageCommand.ChangeArea: on.ChangeArea(Id, Metres(Hundreds * 100), June(Day), At(0)); break;
                case StorageCommand.Leave: on.Leave(Id, June(Day), At(0)); break;
                case StorageCommand.Notify: on.Notify(Id, Clerk.Id, June(Day), At(0)); break;
                case StorageCommand.TakeBack: on.TakeBackFee(Id, "有误", Clerk, At(0)); break;
                default: on.Post(Id, June(Day), StorageRate.OfYuan(1), At(0)); break;
            }

            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record StorageWalk(StorageStep[] Steps)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The rules of a place, day by day: who is there with which area, and which days are charged. Every step is taken on the 10th.</summary>
internal sealed class StorageModel
{
    internal const int Never = 99;
    private const int Today = 10;

    internal sealed record Stay(int In, int Out, SortedDictionary<int, int> Hundreds, (int Until, int Hundreds)[] Fees, int Notified)
    {
        internal bool Posted => Fees.Length > 0;

        internal int PostedUntil => Posted ? Fees[^1].Until : In;

        /// <summary>The days charged when it is posted up to a day: each on which the goods are there, or the one day.</summary>
        internal IEnumerable<int> DaysUntil(int until) => In == Out ? [In] : Enumerable.Range(PostedUntil, until - PostedUntil);

        internal int On(int day) => Hundreds.Last(row => row.Key <= day).Value;
    }

    internal Dictionary<int, Stay> Stays { get; } = [];

    internal int Charged => Stays.Values.Sum(stay => stay.Fees.Sum(fee => fee.Hundreds));

    internal int TakenBack { get; private set; }

    /// <summary>Takes the step where the rules allow it.</summary>
    internal bool Take(StorageStep step)
    {
        var stay = Stays.GetValueOrDefault(step.Occupancy);
        var fits = step.Hundreds is >= 1 and <= 5;
        switch (step.Command)
        {
            case StorageCommand.Occupy or StorageCommand.OccupyUntil or StorageCommand.OccupyOneDay:
                var end = step.Command switch { StorageCommand.Occupy => Never, StorageCommand.OccupyUntil => step.Until, _ => step.Day };
                if (stay is not null || !fits || end < step.Day || !IsFree(step.Occupancy, step.Day, end))
                    return false;
                Stays[step.Occupancy] = new Stay(step.Day, end, new() { [step.Day] = step.Hundreds }, [], 0);
                return true;
            case StorageCommand.ChangeArea:
                var lastDay = stay is null ? 0 : stay.In == stay.Out ? stay.In : stay.Out - 1;
                if (stay is null || !fits || step.Day < stay.Hundreds.Keys.Last() || step.Day > lastDay || !IsUnposted(stay, step.Day))
                    return false;
                var changed = new SortedDictionary<int, int>(stay.Hundreds) { [step.Day] = step.Hundreds };
                if (step.Day > stay.In && stay.Hundreds.Last(row => row.Key < step.Day).Value == step.Hundreds)
                    changed.Remove(step.Day);
                Stays[step.Occupancy] = stay with { Hundreds = changed };
                return true;
            case StorageCommand.Leave:
                var changedLast = stay is { Hundreds.Count: > 1 } ? stay.Hundreds.Keys.Last() : -1;
                if (stay is null || step.Day < stay.In || step.Day <= changedLast || !IsUnposted(stay, step.Day) || !IsFree(step.Occupancy, stay.In, step.Day))
                    return false;
                Stays[step.Occupancy] = stay with { Out = step.Day };
                return true;
            case StorageCommand.Notify:
                if (stay is null || step.Day < stay.In)
                    return false;
                Stays[step.Occupancy] = stay with { Notified = stay.Notified + 1 };
                return true;
            case StorageCommand.TakeBack:
                if (stay is not { Posted: true })
                    return false;
                TakenBack++;
                Stays[step.Occupancy] = stay with { Fees = stay.Fees[..^1] };
                return true;
            default:
                var oneDay = stay is not null && stay.In == stay.Out;
                if (stay is null || step.Day > stay.Out || step.Day > Today || (oneDay ? stay.Posted || step.Day != stay.In : step.Day <= stay.PostedUntil))
                    return false;
                Stays[step.Occupancy] = stay with { Fees = [.. stay.Fees, (step.Day, stay.DaysUntil(step.Day).Sum(stay.On))] };
                return true;
        }
    }

    private static bool IsUnposted(Stay stay, int day) => !stay.Posted || (day >= stay.PostedUntil && stay.In < stay.PostedUntil);

    private bool IsFree(int but, int from, int to) =>
        Stays.All(other => other.Key == but || !DaysOf(from, to).Intersect(DaysOf(other.Value.In, other.Value.Out)).Any());

    // The days for which somebody is charged are those on which he is there: the day out is none of them, but where it is the only one.
    private static IEnumerable<int> DaysOf(int dayIn, int dayOut) => Enumerable.Range(dayIn, Math.Max(1, dayOut - dayIn));
}

/// <summary>For <c>[Property(Arbitrary = [typeof(StorageWalks)])]</c>.</summary>
public static class StorageWalks
{
    private static readonly StorageCommand[] Commands = [.. Enum.GetValues<StorageCommand>(), StorageCommand.Post, StorageCommand.Post, StorageCommand.ChangeArea];

    /// <summary>Five bytes a step, so that the bytes' own shrinking is the walk's. Days are 1 to 12; 6 hundreds never fit.</summary>
    public static Arbitrary<StorageWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new StorageWalk([.. bytes.Chunk(5).Where(step => step.Length == 5).Select(step => new StorageStep(
            Commands[step[0] % Commands.Length], step[1] % 3, 1 + (step[2] % 12), 1 + (step[3] % 12), 1 + (step[4] % 6)))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Occupancy, (byte)(step.Day - 1), (byte)(step.Until - 1), (byte)(step.Hundreds - 1),
        })]);
}
