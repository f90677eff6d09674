using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a ledger; to take something back is to take its reversal over.</summary>
public enum PersonLedgerCommand
{
    Take, TakeBack, TakeWithReversal, TakeAltered, Close,
}

/// <summary>A command on one of twelve cases, or on one of five months, given so many days after the one before.</summary>
public sealed record PersonLedgerStep(PersonLedgerCommand Command, int Number, int Days)
{
    // Cases 0 and 1, 2 and 3, and so on report one act; case n counts since day 3n, and its reversal since 40 days later.
    private static readonly FindingItemKind[] Kinds =
    [
        FindingItemKind.Fine, FindingItemKind.Fine, FindingItemKind.Absence, FindingItemKind.Fine, FindingItemKind.Compensation,
        FindingItemKind.Fine, FindingItemKind.Absence, FindingItemKind.Absence, FindingItemKind.DutyToCollect, FindingItemKind.Compensation,
        FindingItemKind.Compensation, FindingItemKind.Compensation,
    ];

    internal const int Cases = 12;

    internal static FindingItemKind KindOf(int number) => Kinds[number];

    internal static Instant Day(int day) => Noon(6, 1) + Duration.FromDays(day);

    internal static int Since(int number) => 3 * number;

    internal static int BackSince(int number) => Since(number) + 40;

    /// <summary>June is month 0.</summary>
    internal static int MonthOf(int day)
    {
        var date = Day(day).InUtc().Date;
        return ((date.Year - 2026) * 12) + date.Month - 6;
    }

    internal static FindingItem ItemOf(int number, decimal yuan = 10m) => KindOf(number) == FindingItemKind.Absence
        ? Absence($"V-{number}", 1 + number, 13, 17, Day(Since(number)), $"act-{number / 2}")
        : Item($"V-{number}/item", KindOf(number), yuan + number, Day(Since(number)), $"act-{number / 2}", "11.1");

    internal static FindingItem Back(int number) => ItemOf(number).Reversal(Day(BackSince(number)));

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(PersonLedger ledger, int today)
    {
        try
        {
            switch (Command)
            {
                case PersonLedgerCommand.Take: ledger.Take([ItemOf(Number)], Day(today)); break;
                case PersonLedgerCommand.TakeBack: ledger.Take([Back(Number)], Day(today)); break;
                case PersonLedgerCommand.TakeWithReversal: ledger.Take([Back(Number), ItemOf(Number)], Day(today)); break;
                case PersonLedgerCommand.TakeAltered: ledger.Take([Item(ItemOf(Number).Key, FindingItemKind.DutyToCollect, 77m, Noon(6, 1), "x", "11.1")], Day(today)); break;
                default: ledger.Close(June.PlusMonths(Number % 5), Deputy, Day(today)); break;
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
public sealed record PersonLedgerWalk(PersonLedgerStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The rules of a ledger, as simple as they can be said: in which month each item and each reversal is counted.</summary>
internal sealed class PersonLedgerModel
{
    internal Dictionary<int, int> Taken { get; } = [];

    internal Dictionary<int, int> Back { get; } = [];

    internal int Closed { get; private set; } = -1;

    private int _lastClosing = int.MinValue;
    private int _lastStep = int.MinValue;

    /// <summary>Takes the step; false where it is refused, and then nothing changed.</summary>
    internal bool Take(PersonLedgerStep step, int today)
    {
        var n = step.Number;
        switch (step.Command)
        {
            case PersonLedgerCommand.TakeAltered:
                return false;
            case PersonLedgerCommand.Close:
                var month = n % 5;
                if (month <= Closed || PersonLedgerStep.MonthOf(today) <= month || today < _lastStep)
                    return false;
                (Closed, _lastClosing, _lastStep) = (month, today, today);
                return true;
            default:
                var item = step.Command != PersonLedgerCommand.TakeBack && !Taken.ContainsKey(n);
                var back = step.Command != PersonLedgerCommand.Take && !Back.ContainsKey(n);
                if (!item && !back)
                    return true;
                var early = (item && PersonLedgerStep.Since(n) > today) || (back && PersonLedgerStep.BackSince(n) > today) || today < _lastClosing;
                if (early || (back && !item && !Taken.ContainsKey(n)) || (item && !back && IsAnsweredOtherwise(n)))
                    return false;
                if (item)
                    Taken[n] = Counted(PersonLedgerStep.Since(n));
                if (back)
                    Back[n] = Counted(PersonLedgerStep.BackSince(n));
                _lastStep = Math.Max(_lastStep, today);
                return true;
        }
    }

    private int Counted(int day) => Math.Max(PersonLedgerStep.MonthOf(day), Closed + 1);

    private bool IsAnsweredOtherwise(int number)
    {
        var other = number ^ 1;
        return Taken.ContainsKey(other) && !Back.ContainsKey(other)
            && PersonLedgerStep.KindOf(number) == PersonLedgerStep.KindOf(other);
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(PersonLedgerWalks)])]</c>.</summary>
public static class PersonLedgerWalks
{
    private static readonly PersonLedgerCommand[] Commands =
        [.. Enum.GetValues<PersonLedgerCommand>(), PersonLedgerCommand.Take, PersonLedgerCommand.Take, PersonLedgerCommand.Take, PersonLedgerCommand.TakeBack, PersonLedgerCommand.Close];

    private static readonly int[] Days = [0, 1, 5, 10, 20, 31, -3];

    /// <summary>Three bytes a step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<PersonLedgerWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new PersonLedgerWalk([.. bytes.Chunk(3).Where(step => step.Length == 3).Select(step => new PersonLedgerStep(
            Commands[step[0] % Commands.Length], step[1] % PersonLedgerStep.Cases, Days[step[2] % Days.Length]))]),
        walk => [.. walk.Steps.SelectMany(step => new[]
        {
            (byte)Array.IndexOf(Commands, step.Command), (byte)step.Number, (byte)Array.IndexOf(Days, step.Days),
        })]);
}
