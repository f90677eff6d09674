using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a promise.</summary>
public enum CommitmentCommand
{
    Carry, Recharge, HoldAgainst, Ratify, Correct,
}

/// <summary>A command given some hours after, or before, the last one, about one of three things, which happened some hours earlier.</summary>
public sealed record CommitmentStep(CommitmentCommand Command, int Which, int Hours, int Earlier)
{
    internal static StaffMember[] Ratifiers { get; } = [Manager, Collector, Deputy];

    /// <summary>The third is narrower than the promise.</summary>
    internal static decimal[] Floors { get; } = [800m, 700m, 900m];

    internal void Take(Commitment on, int now)
    {
        var (at, happened) = (At(now + Hours), now + Hours - Earlier);
        switch (Command)
        {
            case CommitmentCommand.Carry: on.RecordCarriage(Waybill($"W-{Which}", happened), at); break;
            case CommitmentCommand.Recharge: on.CorrectCharge($"W-{Which}", Yuan(900 + (100 * Which)), at); break;
            case CommitmentCommand.HoldAgainst: on.HoldAgainst(Given(DownTo(Floors[Which]), at: happened, id: $"A-{Which}"), Rates, at); break;
            case CommitmentCommand.Ratify: on.Ratify(new($"Z-{Which}"), Ratifiers[Which], Rates, at); break;
            default: on.Correct(Seller.Id, "电话", At(happened), at); break;
        }
    }

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(Commitment on, int now)
    {
        try
        {
            Take(on, now);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record CommitmentWalk(CommitmentStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>A lower rate promised at hour 0 by a salesperson, as simple as its rules can be said; recorded at hour 10.</summary>
internal sealed record CommitmentModel
{
    internal int Now { get; init; } = 10;

    /// <summary>The hour at which each was carried, and what is still lost of it.</summary>
    internal Dictionary<int, (int Hour, int Lost)> Carried { get; init; } = [];

    /// <summary>The hour at which each was given.</summary>
    internal Dictionary<int, int> Held { get; init; } = [];

    internal int? Corrected { get; init; }

    /// <summary>When the deputy ratifies, his delegation is over; a collector never may.</summary>
    internal int? RatifiedByManager { get; init; }

    internal bool IsAuthorized => Held.Any(row => row.Key < 2 && row.Value <= 0);

    internal int? Ratified
    {
        get
        {
            var fit = Held.Where(row => row.Key < 2).Select(row => row.Value).Concat(RatifiedByManager is { } hour ? [hour] : []).ToArray();
            return IsAuthorized || fit.Length == 0 ? null : fit.Min();
        }
    }

    internal int Loss => IsAuthorized ? 0
        : Carried.Values.Where(row => !(row.Hour >= Ratified) && !(row.Hour >= Corrected)).Sum(row => Math.Max(0, row.Lost - AllowedAt(row.Hour)));

    /// <summary>The third lets the rate go down by 100, once it is given.</summary>
    private int AllowedAt(int hour) => Held.TryGetValue(2, out var given) && given <= hour ? 100 : 0;

    /// <summary>What it becomes, or null where the step is refused.</summary>
    internal CommitmentModel? After(CommitmentStep step)
    {
        var at = Now + step.Hours;
        var happened = at - step.Earlier;
        if (at < Now)
            return null;
        var next = this with { Now = at, Carried = new(Carried), Held = new(Held) };
        switch (step.Command)
        {
            case CommitmentCommand.Carry when step.Earlier >= 0 && happened >= 0 && next.Carried.TryAdd(step.Which, (happened, 200)):
                return next;
            case CommitmentCommand.Recharge when Carried.TryGetValue(step.Which, out var row):
                next.Carried[step.Which] = (row.Hour, Math.Max(0, 100 - (100 * step.Which)));
                return next;
            case CommitmentCommand.HoldAgainst when step.Earlier >= 0 && next.Held.TryAdd(step.Which, happened):
                return next;
            case CommitmentCommand.Ratify when step.Which == 0 && !IsAuthorized && Ratified is null:
                return next with { RatifiedByManager = at };
            case CommitmentCommand.Correct when step.Earlier >= 0 && happened >= 0 && Corrected is null:
                return next with { Corrected = happened };
            default:
                return null;
        }
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(CommitmentWalks)])]</c>.</summary>
public static class CommitmentWalks
{
    // Consignments come often, so that there is something to lose; prior authorisations are rarer than later ones.
    private static readonly CommitmentCommand[] Commands =
        [CommitmentCommand.Carry, .. Enum.GetValues<CommitmentCommand>(), CommitmentCommand.Carry, CommitmentCommand.Recharge];

    private static readonly int[] Hours = [1, 0, 2, 5, 24, -1];
    private static readonly int[] Earliers = [0, 1, 5, 10, 11, 14, -1];

    /// <summary>Four bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<CommitmentWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new CommitmentWalk([.. bytes.Chunk(4).Where(step => step.Length == 4).Select(step => new CommitmentStep(
            Commands[step[0] % Commands.Length], step[1] % 3, Hours[step[2] % Hours.Length], Earliers[step[3] % Earliers.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Which, (byte)Array.IndexOf(Hours, step.Hours), (byte)Array.IndexOf(Earliers, step.Earlier),
        })]);
}
