using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command on the invoices of a bill.</summary>
public enum InvoiceCommand
{
    Issue, TakeBack, Apply, Revoke,
}

/// <summary>A command with a number of its own, another that it may refer to, and amounts in yuan for carriage and for the rest.</summary>
public sealed record InvoiceStep(InvoiceCommand Command, int Number, int Other, int Transport, int Support);

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record InvoiceWalk(InvoiceStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>A plain ledger of the bill of 1000 for carriage and 250 for the rest: of each invoice what is left of it, and the deductions.</summary>
internal sealed class InvoiceModel
{
    internal Dictionary<int, (int Transport, int Support)> Left { get; } = [];

    internal HashSet<int> RedOnes { get; } = [];

    internal Dictionary<int, int> Deductions { get; } = [];

    internal int ToInvoice => 1250 - Deductions.Values.Sum();

    internal int Invoiced => Left.Values.Sum(it => it.Transport + it.Support);

    /// <summary>Takes the step; false where it is refused, and then nothing has changed.</summary>
    internal bool TryTake(InvoiceStep step)
    {
        var (transport, support) = (step.Transport, step.Support);
        var isNew = !Left.ContainsKey(step.Number) && !RedOnes.Contains(step.Number);
        switch (step.Command)
        {
            case InvoiceCommand.Issue when isNew && Invoiced + transport + support <= ToInvoice
                && Left.Values.Sum(it => it.Transport) + transport <= 1000 && Left.Values.Sum(it => it.Support) + support <= 250:
                Left[step.Number] = (transport, support);
                return true;
            case InvoiceCommand.TakeBack when isNew && Left.TryGetValue(step.Other, out var left) && transport <= left.Transport && support <= left.Support:
                Left[step.Other] = (left.Transport - transport, left.Support - support);
                return RedOnes.Add(step.Number);
            case InvoiceCommand.Apply when transport <= ToInvoice:
                return Deductions.TryAdd(step.Number, transport);
            case InvoiceCommand.Revoke:
                return Deductions.Remove(step.Number);
            default:
                return false;
        }
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(InvoiceWalks)])]</c>.</summary>
public static class InvoiceWalks
{
    private static readonly int[] Transports = [400, 1, 200, 999, 1000, 1001];
    private static readonly int[] Supports = [50, 1, 250, 0, 251];

    // Commands that lead on come several times, so that walks get far.
    private static readonly InvoiceCommand[] Commands =
        [.. Enum.GetValues<InvoiceCommand>(), InvoiceCommand.Issue, InvoiceCommand.Issue, InvoiceCommand.TakeBack];

    /// <summary>Five bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<InvoiceWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new InvoiceWalk([.. bytes.Chunk(5).Where(step => step.Length == 5).Select(step => new InvoiceStep(
            Commands[step[0] % Commands.Length], step[1] % 8, step[2] % 8, Transports[step[3] % Transports.Length], Supports[step[4] % Supports.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Number, (byte)step.Other, (byte)Array.IndexOf(Transports, step.Transport),
            (byte)Array.IndexOf(Supports, step.Support),
        })]);

    /// <summary>Whether the step was taken; a refusal by the rules is the only other answer.</summary>
    internal static bool TryTake(InvoiceStep step, BillInvoices on)
    {
        try
        {
            switch (step.Command)
            {
                case InvoiceCommand.Issue: on.Issue(Blue(step.Number, step.Transport, step.Support), [], At(3)); break;
                case InvoiceCommand.TakeBack when step.Number == step.Other: return false; // a mistake, and no refusal
                case InvoiceCommand.TakeBack: on.Issue(Red(step.Number, step.Other, -step.Transport, -step.Support), [], At(3)); break;
                case InvoiceCommand.Apply: on.Apply($"D-{step.Number}", Yuan(step.Transport), At(3)); break;
                default: on.Revoke($"D-{step.Number}", At(3)); break;
            }

            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}
