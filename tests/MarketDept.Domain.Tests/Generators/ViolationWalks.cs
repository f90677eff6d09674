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
            case ViolationCommand.Join30: on.Join(Submitted(Shared(0.3m, $"R-{on.EventCount}")), [], Procedure, at); break;
            case ViolationCommand.Join50: on.Join(Submitted(Shared(0.5m, $"R-{on.EventCount}")), [], Procedure, at); break;
            case ViolationCommand.SetAside: on.SetAside(LastStanding(on), "不实", who, Procedure, at); break;
            case ViolationCommand.AddEvidence: on.AddEvidence(Waybill(), at); break;
            case ViolationCommand.HearStatement: on.HearStatement("陈述", at); break;
            case ViolationCommand.RecordNoStatement: on.RecordNoStatement("未到场", at); break;
            case ViolationCommand.Decide: on.Decide(who, Procedure, at); break;
            case ViolationCommand.Dismiss: on.Dismiss("没有违规", who, Procedure, at); break;
            case ViolationCommand.Appeal: on.Appeal("不服", Procedure, at); break;
            case ViolationCommand.Uphold: on.UpholdOnAppeal("维持", who, Procedure, at); break;
            case ViolationCommand.Lower: on.ChangeOnAppeal(ToNothing(on), "从轻", who, Procedure, at); break;
            case ViolationCommand.Overturn: on.OverturnOnAppeal("改判", who, Procedure, at); break;
            case ViolationCommand.Accept: on.AcceptDecision(Procedure, at); break;
            case ViolationCommand.MakeFinal: on.MakeFinal(Procedure, at); break;
            default: on.Withdraw("有误", who, Procedure, at); break;
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

    private static Id<Incident> LastStanding(Violation on) =>
        on.Reports.LastOrDefault(report => report.SetAside is null)?.Incident.Id ?? new("none");

    private static ValueList<EstablishedFinding> ToNothing(Violation on) => on.Decisions.Count == 0 ? []
        : ValueList.From(on.Decisions[^1].Established.Select(found => Left(found.Clause, Money.Zero, Money.Zero, Money.Zero)));
}

/// <summary>Every command of a case.</summary>
public enum ViolationCommand
{
    HearStatement, Decide, Accept, Join30, Join50, SetAside, AddEvidence, RecordNoStatement, Dismiss, Appeal, Uphold, Lower, Overturn, MakeFinal, Withdraw,
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record ViolationWalk(ViolationStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>A decision as the model sees it: what it established, and whether an appeal took it to nothing, or away.</summary>
internal sealed record ModelDecision(bool Fines, int? Compensation, int Deadline, bool IsFinal = false, bool IsLowered = false, bool IsOverturned = false);

/// <summary>A breach of 8.3.3 with a loss of 1000 yuan whose share is open at first, as simple as it can be said; hours count from the report.</summary>
internal sealed record ViolationModel
{
    internal ViolationStatus Status { get; private init; } = ViolationStatus.Reported;

    internal int Now { get; private init; }

    internal ValueList<ModelDecision> Decisions { get; private init; } = [];

    /// <summary>What each report that counts says of the compensation, in their order; the first says nothing.</summary>
    private ValueList<int?> Reports { get; init; } = [null];

    private bool IsRuled { get; init; }

    private IEnumerable<ModelDecision> Standing => Decisions.Where(decision => !decision.IsOverturned);

    /// <summary>The compensation that a decision has settled.</summary>
    private int? Settled => Standing.Select(decision => decision.Compensation).FirstOrDefault(known => known is not null);

    /// <summary>What the reports come to now: open where none says it, or where they dispute it.</summary>
    private int? Found => Reports.Where(said => said is not null).Distinct().ToArray() is [{ } one] ? one : null;

    internal bool IsOpen => Status != ViolationStatus.Withdrawn && Standing.Any() && Settled is null;

    internal int ExpectedItems
    {
        get
        {
            var items = Decisions.Where(decision => decision is { IsFinal: true, IsLowered: false })
                .Sum(decision => (decision.Fines ? 1 : 0) + (decision.Compensation is > 0 ? 1 : 0));
            return Status == ViolationStatus.Withdrawn ? 2 * items : items;
        }
    }

    private ModelDecision Last => Decisions[^1];

    /// <summary>Where the step leads, or null where it is refused.</summary>
    internal ViolationModel? After(ViolationStep step)
    {
        var who = ViolationStep.Actors[step.Actor];
        var at = Now + step.Hours;
        var before = Status is ViolationStatus.Reported or ViolationStatus.Heard;
        var takesReports = before || Status == ViolationStatus.Appealed || (Status is ViolationStatus.Decided or ViolationStatus.Final && IsOpen);
        var decides = who == Manager || who == Deputy;
        if (at < Now)
            return null;
        var next = this with { Now = at };
        return (step.Command, Status) switch
        {
            (ViolationCommand.Join30, _) when takesReports => next with { Reports = [.. Reports, 300] },
            (ViolationCommand.Join50, _) when takesReports => next with { Reports = [.. Reports, 500] },
            (ViolationCommand.SetAside, _) when takesReports && decides && Reports.Count > 0 => next with { Reports = [.. Reports.SkipLast(1)] },
            (ViolationCommand.AddEvidence, _) when takesReports => next,
            (ViolationCommand.HearStatement, _) when takesReports => next with { Status = before ? ViolationStatus.Heard : Status },
            (ViolationCommand.RecordNoStatement, ViolationStatus.Reported) => next with { Status = ViolationStatus.Heard },
            (ViolationCommand.Decide, ViolationStatus.Heard) when who == Manager && Reports.Count > 0 => next.With(new(true, Found, at + 72)),
            (ViolationCommand.Decide, ViolationStatus.Final) when who == Manager && Reports.Count > 0 && Settled is null && Found is not null =>
                next.With(new(false, Found, at + 72)),
            (ViolationCommand.Dismiss, _) when before && decides => next with { Status = ViolationStatus.Dismissed },
            (ViolationCommand.Appeal, ViolationStatus.Decided) when at < Last.Deadline => next with { Status = ViolationStatus.Appealed },
            (ViolationCommand.Uphold, ViolationStatus.Appealed) when who == Executive => next.Final(Last) with { IsRuled = true },
            (ViolationCommand.Lower, ViolationStatus.Appealed) when who == Executive => next.Final(Last with { IsLowered = true }) with { IsRuled = true },
            (ViolationCommand.Overturn, ViolationStatus.Appealed) when who == Executive => next with
            {
                Decisions = [.. Decisions.SkipLast(1), Last with { IsOverturned = true }], IsRuled = true,
                Status = Decisions.Count > 1 ? ViolationStatus.Final : ViolationStatus.Dismissed,
            },
            (ViolationCommand.Accept, ViolationStatus.Decided) => next.Final(Last),
            (ViolationCommand.MakeFinal, ViolationStatus.Decided) when at >= Last.Deadline => next.Final(Last),
            (ViolationCommand.Withdraw, not (ViolationStatus.Dismissed or ViolationStatus.Withdrawn)) when (IsRuled ? who == Executive : decides) =>
                next with { Status = ViolationStatus.Withdrawn },
            _ => null,
        };
    }

    private ViolationModel With(ModelDecision decision) => this with { Status = ViolationStatus.Decided, Decisions = [.. Decisions, decision] };

    private ViolationModel Final(ModelDecision last) =>
        this with { Status = ViolationStatus.Final, Decisions = [.. Decisions.SkipLast(1), last with { IsFinal = true }] };
}

/// <summary>For <c>[Property(Arbitrary = [typeof(ViolationWalks)])]</c>.</summary>
public static class ViolationWalks
{
    // Commands that lead on come several times, so that walks get far; steps back in time are rare.
    private static readonly ViolationCommand[] Commands =
    [
        .. Enum.GetValues<ViolationCommand>(), ViolationCommand.HearStatement, ViolationCommand.Decide, ViolationCommand.Decide, ViolationCommand.Decide,
        ViolationCommand.Appeal, ViolationCommand.Uphold, ViolationCommand.Overturn, ViolationCommand.MakeFinal, ViolationCommand.Accept,
        ViolationCommand.Accept, ViolationCommand.Join30,
    ];

    private static readonly int[] Actors = [1, 3, 1, 2, 0, 1, 3];

    private static readonly int[] Hours = [0, 1, 6, 12, 71, 72, 73, 24, -1];

    /// <summary>Three bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<ViolationWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new ViolationWalk([.. bytes.Chunk(3).Where(step => step.Length == 3).Select(step => new ViolationStep(
            Commands[step[0] % Commands.Length], Actors[step[1] % Actors.Length], Hours[step[2] % Hours.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)Array.IndexOf(Actors, step.Actor), (byte)Array.IndexOf(Hours, step.Hours),
        })]);
}
