using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a diary.</summary>
public enum DiaryCommand
{
    Record, Correct, Plan, CallOff, FindGenuine, FindFalse, FindNothing, VerifyOneself,
}

/// <summary>A command on one of four visits, which lasts from an hour for some hours, given at an hour.</summary>
public sealed record DiaryStep(DiaryCommand Command, int Visit, int From, int Hours, int At)
{
    private Id<Visit> Id => new($"V{Visit}");

    internal void Take(VisitDiary on)
    {
        var at = ViolationSamples.At(At);
        switch (Command)
        {
            case DiaryCommand.Plan: on.Plan(Id, Customer, ViolationSamples.At(From), ViolationSamples.At(From + Hours), "目的", at); break;
            case DiaryCommand.CallOff: on.CallOff(Id, "取消", at); break;
            case DiaryCommand.Record: on.Record(Id, Made(From, From + Hours), at); break;
            case DiaryCommand.Correct: on.Correct(Id, Made(From, From + Hours), "时间有误", at); break;
            case DiaryCommand.FindGenuine: Verify(on, Id, Fact.Yes, At); break;
            case DiaryCommand.FindFalse: Verify(on, Id, Fact.No, At, Deputy); break;
            case DiaryCommand.FindNothing: Verify(on, Id, Fact.Unknown, At); break;
            default: Verify(on, Id, Fact.Yes, At, Seller); break;
        }
    }

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(VisitDiary on)
    {
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
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record DiaryWalk(DiaryStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The rules of a diary, as simple as they can be said: of each visit its status, its time and its last step.</summary>
internal sealed class DiaryModel
{
    internal sealed record Entry(VisitStatus Status, int Last, int From = 0, int To = 0, bool Falsely = false);

    internal Dictionary<int, Entry> Visits { get; } = [];

    /// <summary>What the visit becomes, or null where the step is refused.</summary>
    internal Entry? After(DiaryStep step)
    {
        var now = Visits.GetValueOrDefault(step.Visit);
        var to = step.From + step.Hours;
        var inOrder = now is null || step.At >= now.Last;
        var made = now?.Status == VisitStatus.Made && inOrder;
        // Hour by hour: is anything of the visit in an hour that another recorded visit has?
        var free = Enumerable.Range(step.From, Math.Max(step.Hours, 0)).All(hour =>
            Visits.All(other => other.Key == step.Visit || other.Value.To == 0 || other.Value.Falsely || hour < other.Value.From || hour >= other.Value.To));
        var lasts = step.Hours is > 0 and <= 24;
        var credible = lasts && to <= step.At && free;
        return step.Command switch
        {
            DiaryCommand.Plan when now is null && lasts && step.From >= step.At => new(VisitStatus.Planned, step.At),
            DiaryCommand.CallOff when now?.Status == VisitStatus.Planned && inOrder => now with { Status = VisitStatus.CalledOff, Last = step.At },
            DiaryCommand.Record when now is null or { Status: VisitStatus.Planned } && inOrder && credible =>
                new(VisitStatus.Made, step.At, step.From, to),
            DiaryCommand.Correct when made && credible => new(VisitStatus.Made, step.At, step.From, to),
            DiaryCommand.FindNothing when made => now! with { Last = step.At },
            DiaryCommand.FindGenuine when made => now! with { Status = VisitStatus.Verified, Last = step.At },
            DiaryCommand.FindFalse when made && step.At >= 0 => now! with { Status = VisitStatus.Verified, Last = step.At, Falsely = true },
            _ => null,
        };
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(DiaryWalks)])]</c>.</summary>
public static class DiaryWalks
{
    // Commands that lead on come several times, so that walks get far.
    private static readonly DiaryCommand[] Commands =
        [.. Enum.GetValues<DiaryCommand>(), DiaryCommand.Record, DiaryCommand.Record, DiaryCommand.Correct, DiaryCommand.Correct];

    private static readonly int[] Lengths = [1, 2, 3, 5, 24, 25, 0, -1];

    /// <summary>Five bytes a step, so that the bytes' own shrinking is the walk's. From is 1 to 12 and At 0 to 39, so that visits meet.</summary>
    public static Arbitrary<DiaryWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new DiaryWalk([.. bytes.Chunk(5).Where(step => step.Length == 5).Select(step => new DiaryStep(
            Commands[step[0] % Commands.Length], step[1] % 4, 1 + (step[2] % 12), Lengths[step[3] % Lengths.Length], step[4] % 40))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Visit, (byte)(step.From - 1), (byte)Array.IndexOf(Lengths, step.Hours), (byte)step.At,
        })]);
}
