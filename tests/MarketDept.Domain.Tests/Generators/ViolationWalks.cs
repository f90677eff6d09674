using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>A command that somebody gives some hours after, or before, the last step.</summary>
public sealed record ViolationStep(ViolationCommand Command, int Actor, int Hours)
{
    /// <summary>The accused, the manager, the deputy who reported and has a delegation, the executive.</summary>
    internal static StaffMember[] Actors { get; } = [Seller, Manager, Deputy, Executive];

    internal void Take(Violation on, Instant at)
    {
        var who = Actors[Actor];
        switch (Command)
        {
            case ViolationCommand.AddEvidence: on.AddEvidence(Waybill(), at); break;
            case ViolationCommand.HearStatement: on.HearStatement("陈述", at); break;
            case ViolationCommand.RecordNoStatement: on.RecordNoStatement("未到场", at); break;
            case ViolationCommand.Decide:
                on.Decide(FindingOf(on.Incident), who, Authority, at, at + Duration.FromHours(ViolationModel.HoursToAppeal));
                break;
            case ViolationCommand.Dismiss: on.Dismiss(who, Authority, "没有违规", at); break;
            case ViolationCommand.Appeal: on.Appeal("不服", at); break;
            case ViolationCommand.Uphold: on.UpholdOnAppeal(who, Authority, "维持", at); break;
            case ViolationCommand.Overturn: on.OverturnOnAppeal(who, Authority, "改判", at); break;
            case ViolationCommand.Accept: on.AcceptDecision(at); break;
            case ViolationCommand.MakeFinal: on.MakeFinal(at); break;
            default: on.Withdraw(who, Authority, "有误", at); break;
        }
    }

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(Violation on, Instant at)
    {
        try
        {
            Take(on, at);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}

/// <summary>Every command of a case.</summary>
public enum ViolationCommand
{
    HearStatement, Decide, Accept, AddEvidence, RecordNoStatement, Dismiss, Appeal, Uphold, Overturn, MakeFinal, Withdraw,
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record ViolationWalk(ViolationStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The regulation of a case, as simple as it can be said; hours count from the report.</summary>
internal sealed record ViolationModel(ViolationStatus Status = ViolationStatus.Reported, int Now = 0, int Deadline = 0, bool Ruled = false, bool WasFinal = false)
{
    internal const int HoursToAppeal = 24;

    /// <summary>Where the step leads, or null where it is refused.</summary>
    internal ViolationModel? After(ViolationStep step)
    {
        var who = ViolationStep.Actors[step.Actor];
        var at = Now + step.Hours;
        var open = Status is ViolationStatus.Reported or ViolationStatus.Heard;
        var decides = who == Manager || who == Deputy;
        if (at < Now)
            return null;
        var next = this with { Now = at };
        return (step.Command, Status) switch
        {
            (ViolationCommand.AddEvidence, _) when open || Status == ViolationStatus.Appealed => next,
            (ViolationCommand.HearStatement, _) when open => next with { Status = ViolationStatus.Heard },
            (ViolationCommand.RecordNoStatement, ViolationStatus.Reported) => next with { Status = ViolationStatus.Heard },
            (ViolationCommand.Decide, ViolationStatus.Heard) when who == Manager =>
                next with { Status = ViolationStatus.Decided, Deadline = at + HoursToAppeal },
            (ViolationCommand.Dismiss, _) when open && decides => next with { Status = ViolationStatus.Dismissed },
            (ViolationCommand.Appeal, ViolationStatus.Decided) when at < Deadline => next with { Status = ViolationStatus.Appealed },
            (ViolationCommand.Uphold, ViolationStatus.Appealed) when who == Executive =>
                next with { Status = ViolationStatus.Final, Ruled = true, WasFinal = true },
            (ViolationCommand.Overturn, ViolationStatus.Appealed) when who == Executive =>
                next with { Status = ViolationStatus.Dismissed, Ruled = true },
            (ViolationCommand.Accept, ViolationStatus.Decided) => next with { Status = ViolationStatus.Final, WasFinal = true },
            (ViolationCommand.MakeFinal, ViolationStatus.Decided) when at >= Deadline =>
                next with { Status = ViolationStatus.Final, WasFinal = true },
            (ViolationCommand.Withdraw, not (ViolationStatus.Dismissed or ViolationStatus.Withdrawn)) when (Ruled ? who == Executive : decides) =>
                next with { Status = ViolationStatus.Withdrawn },
            _ => null,
        };
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(ViolationWalks)])]</c>.</summary>
public static class ViolationWalks
{
    // Commands that lead on come several times, so that walks get far; steps back in time are rare.
    private static readonly ViolationCommand[] Commands =
    [
        .. Enum.GetValues<ViolationCommand>(), ViolationCommand.HearStatement, ViolationCommand.Decide, ViolationCommand.Decide,
        ViolationCommand.Appeal, ViolationCommand.Uphold, ViolationCommand.Overturn, ViolationCommand.MakeFinal,
    ];

    private static readonly int[] Hours = [0, 1, 6, 12, 23, 24, 25, 48, -1];

    /// <summary>Three bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<ViolationWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new ViolationWalk([.. bytes.Chunk(3).Where(step => step.Length == 3).Select(step => new ViolationStep(
            Commands[step[0] % Commands.Length], step[1] % ViolationStep.Actors.Length, Hours[step[2] % Hours.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Actor, (byte)Array.IndexOf(Hours, step.Hours),
        })]);
}
