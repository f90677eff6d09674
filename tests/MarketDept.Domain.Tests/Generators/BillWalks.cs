using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a bill, some of them in a form that is always refused.</summary>
public enum BillCommand
{
    Add, Remove, Present, PresentWrongTotal, Recall, Cancel, Confirm, ConfirmByEmployee, ConfirmPart, Dispute, Decide, DecideOneself,
}

/// <summary>A command with one of three sources, an amount in fen, and the hours since the last step.</summary>
public sealed record BillStep(BillCommand Command, int Source, int Fen, int Hours);

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record BillWalk(BillStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The rules of a bill, as simple as they can be said: what is on it in fen, where it stands, and when the last step was.</summary>
internal sealed record BillModel(BillStatus Status, int Last, bool Objected)
{
    internal SortedDictionary<int, long> Charges { get; init; } = [];

    /// <summary>What the bill becomes, or null where the step is refused.</summary>
    internal BillModel? After(BillStep step)
    {
        var at = Last + step.Hours;
        if (step.Hours < 0)
            return null;
        var (has, sum) = (Charges.TryGetValue(step.Source, out var fen), Charges.Values.Sum());
        var next = this with { Last = at };
        return (Status, step.Command) switch
        {
            (BillStatus.Draft, BillCommand.Add) when !has => next with { Charges = With(step.Source, step.Fen) },
            (BillStatus.Draft, BillCommand.Remove) when has => next with { Charges = Without(step.Source) },
            (BillStatus.Draft, BillCommand.Present) when Charges.Count > 0 && sum >= 0 => next with { Status = BillStatus.Presented },
            (BillStatus.Draft, BillCommand.Cancel) => next with { Status = BillStatus.Cancelled },
            (BillStatus.Presented, BillCommand.Recall) when !Objected => next with { Status = BillStatus.Draft },
            (BillStatus.Presented, BillCommand.Confirm) => next with { Status = BillStatus.Confirmed },
            (BillStatus.Presented, BillCommand.ConfirmPart) when has && Charges.Count > 1 && fen >= 0 && sum - fen >= 0 =>
                next with { Status = BillStatus.Confirmed, Charges = Without(step.Source) },
            (BillStatus.Presented, BillCommand.Dispute) => next with { Status = BillStatus.Disputed, Objected = true },
            (BillStatus.Disputed, BillCommand.Decide) when has && step.Fen <= fen && (step.Fen >= 0 || fen < 0) && sum - fen + step.Fen >= 0 =>
                next with { Status = BillStatus.Presented, Charges = With(step.Source, step.Fen) },
            _ => null,
        };
    }

    private SortedDictionary<int, long> With(int source, long fen) => new(Charges) { [source] = fen };

    private SortedDictionary<int, long> Without(int source) => new(Charges.Where(it => it.Key != source).ToDictionary());
}

/// <summary>For <c>[Property(Arbitrary = [typeof(BillWalks)])]</c>.</summary>
public static class BillWalks
{
    // Commands that lead on come several times, so that walks get far.
    private static readonly BillCommand[] Commands =
    [
        .. Enum.GetValues<BillCommand>(), BillCommand.Add, BillCommand.Add, BillCommand.Present, BillCommand.Present, BillCommand.Dispute, BillCommand.Decide,
        BillCommand.Decide, BillCommand.ConfirmPart,
    ];

    private static readonly int[] Amounts = [100, 1, 0, 99, 250, -1, -100, -300];
    private static readonly int[] Hours = [1, 0, 5, 1, 0, -1];

    /// <summary>Four bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<BillWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new BillWalk([.. bytes.Chunk(4).Where(step => step.Length == 4).Select(step => new BillStep(
            Commands[step[0] % Commands.Length], step[1] % 3, Amounts[step[2] % Amounts.Length], Hours[step[3] % Hours.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Source, (byte)Array.IndexOf(Amounts, step.Fen), (byte)Array.IndexOf(Hours, step.Hours),
        })]);

    /// <summary>Whether the step was taken at that hour; a refusal by the rules is the only other answer.</summary>
    internal static bool TryTake(BillStep step, Bill on, int hour, out Bill? apart)
    {
        try
        {
            apart = Take(step, on, hour);
            return true;
        }
        catch (DomainException)
        {
            apart = null;
            return false;
        }
    }

    /// <summary>Takes the step at that hour, and gives out the part that was split off.</summary>
    internal static Bill? Take(BillStep step, Bill on, int hour)
    {
        var (at, source) = (At(hour), new Id<Charge>($"H-{step.Source}"));
        switch (step.Command)
        {
            case BillCommand.Add: on.Add(Line(source.Value, step.Fen / 100m, reason: "理由"), at); break;
            case BillCommand.Remove: on.Remove(source, at); break;
            case BillCommand.Present: on.Present(on.Total, Collector, BilledSources.None, at); break;
            case BillCommand.PresentWrongTotal: on.Present(on.Total + Money.FromFen(1), Collector, BilledSources.None, at); break;
            case BillCommand.Recall: on.Recall("更正", Collector, at); break;
            case BillCommand.Cancel: on.Cancel("作废", Collector, at); break;
            case BillCommand.Confirm: on.Confirm(on.Total, Buyer, "凭据", at); break;
            case BillCommand.ConfirmByEmployee: on.Confirm(on.Total, Confirmer.Employee(Collector), "凭据", at); break;
            case BillCommand.ConfirmPart: return on.ConfirmPart(new([source], "质疑", new("B-1a")), Rest(on, source), Buyer, "凭据", at);
            case BillCommand.Dispute: on.RaiseObjection("质疑", Buyer, at); break;
            case BillCommand.Decide: on.DecideObjection([new(source, Money.FromFen(step.Fen))], "核实", Collector, Manager, Deciders, at); break;
            default: on.DecideObjection([], "核实", Manager, Manager, Deciders, at); break;
        }

        return null;
    }

    private static Money Rest(Bill bill, Id<Charge> without) => Money.Sum(bill.Charges.Where(it => it.Source != without).Select(it => it.Amount));
}
