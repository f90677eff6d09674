using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Numbers from which a case is read, one decision after another. A shorter tape, or smaller numbers on it, make a simpler case: that is how
/// a failing case shrinks.</summary>
public sealed class Tape(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>A number from 0 to below the limit; 0 where the tape has run out.</summary>
    internal int Next(int limit) => _next < numbers.Count ? numbers[_next++] % limit : 0;

    /// <summary>Whether it happens this time: so many times in a hundred, never where the tape has run out.</summary>
    internal bool Happens(int percent) => Next(100) >= 100 - percent;

    internal T Among<T>(IReadOnlyList<T> all) => all[Next(all.Count)];
}

/// <summary>How many cases are tried and from which seed. The gate takes the first seed once; the environment asks for others, and for more.</summary>
internal static class Fuzzed
{
    /// <summary>The seed, <c>MARKETDEPT_FUZZ_SEED</c>; 1 where nothing is said.</summary>
    internal static ulong Seed { get; } = Read("MARKETDEPT_FUZZ_SEED");

    /// <summary>By how much more than the gate is tried, <c>MARKETDEPT_FUZZ_TIMES</c>; 1 where nothing is said.</summary>
    internal static int Times { get; } = (int)Read("MARKETDEPT_FUZZ_TIMES");

    /// <summary>Seeds for a test that takes one: in the gate one, else as many as are asked for.</summary>
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(0, Times).Select(i => Seed + (ulong)i)];

    /// <summary>Tries so many tapes of at most this length. A failing one is shrunk, and the failure tells seed, tape and case.</summary>
    internal static void Try(int cases, int length, Action<Tape> body, ulong offset = 0)
    {
        var tapes = Gen.Choose(1, length).SelectMany(size => Gen.ArrayOf(Gen.Choose(0, 9_999), size));
        Prop.ForAll(Arb.From(tapes, Shorter), numbers => body(new Tape(numbers)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(cases * Times).WithReplay(new Replay(new Rnd(Seed + offset), null)).WithQuietOnSuccess(true));
    }

    /// <summary>Halves, then one number less, then a number nearer to zero.</summary>
    private static IEnumerable<int[]> Shorter(int[] tape)
    {
        for (var part = tape.Length / 2; part > 0; part /= 2)
        {
            for (var from = 0; from + part <= tape.Length; from += part)
                yield return [.. tape[..from], .. tape[(from + part)..]];
        }

        for (var i = 0; i < tape.Length; i++)
        {
            foreach (var smaller in new[] { 0, tape[i] / 2, tape[i] - 1 }.Where(it => it < tape[i] && it >= 0).Distinct())
                yield return [.. tape[..i], smaller, .. tape[(i + 1)..]];
        }
    }

    private static ulong Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : 1;
}
