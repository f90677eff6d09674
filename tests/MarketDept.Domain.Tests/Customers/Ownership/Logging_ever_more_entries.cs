using MarketDept.Domain.Customers.Ownership;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers.Ownership;

/// <summary>How the work grows with the entries of one log, counted in allocated bytes and not by a clock.</summary>
[Clause("8.1.2")]
public class Logging_ever_more_entries
{
    private const int Few = 500;

    [Fact]
    public void Of_a_contest_that_is_arbitrated_and_asked_after_each_grows_like_the_contacts() =>
        Assert.InRange(Allocations.Growth(Few, n => Asked(Contested(), [Arbitration("S01", 5), .. Tied(n)])), 0, 4 * 1.3);

    [Fact]
    public void That_arbitrate_and_are_asked_after_each_grows_like_the_arbitrations() =>
        Assert.InRange(Allocations.Growth(Few, n => Asked(Contested(), Arbitrations(n))), 0, 4 * 1.3);

    [Fact]
    public void That_overtake_an_arbitration_by_turns_grows_like_the_entries() =>
        Assert.InRange(Allocations.Growth(Few, n => Asked(Contested(), [.. Tied(n).Zip(Arbitrations(n)).SelectMany(pair => new[] { pair.First, pair.Second })])), 0, 4 * 1.3);

    [Fact]
    public void That_arbitrate_and_are_explained_once_grows_like_the_arbitrations() =>
        Assert.InRange(Allocations.Growth(Few, n => Log([.. Contested(), .. Arbitrations(n)]) is var log ? () => log.Explain(Language.English) : null!), 0, 4 * 1.3);

    [Fact]
    public void Of_owners_whose_protection_lapses_one_after_the_other_grows_like_the_contacts() =>
        Assert.InRange(Allocations.Growth(Few, n => Log(Readings(protection: Duration.FromMinutes(1)), [.. Enumerable.Range(0, n).Select(i => Contact($"{i}", $"S{i}", 2 * i))]) is var log
            ? () => log.OwnershipAt(At(2 * n)) : null!), 0, 4 * 1.3);

    [Fact]
    public void That_come_in_late_and_change_nothing_grows_like_the_contacts() =>
        Assert.InRange(
            Allocations.Growth(Few, n => Asked([.. Contested(), Arbitration("S01", 5)], [.. Enumerable.Range(0, n).Select(i => Contact($"L{i}", "S03", 3, 4))])), 0, 4 * 1.3);

    [Fact]
    public void That_come_in_from_the_last_recorded_to_the_first_grows_like_the_contacts() =>
        Assert.InRange(
            Allocations.Growth(Few, n => Asked([.. Contested(), Arbitration("S01", 5)], [.. Enumerable.Range(0, n).Select(i => Contact($"L{i}", "S03", 6, 7 + n - i))])), 0, 4 * 1.3);

    [Fact]
    public void That_merge_records_and_are_asked_after_each_grows_like_the_merges() =>
        Assert.InRange(
            Allocations.Growth(Few, n => Asked([.. Contested(), Arbitration("S01", 5)], [.. Enumerable.Range(0, n).Select(i => Merge($"C{i + 2}", "C1", 6 + i))])), 0, 4 * 1.3);

    private static object[] Contested() => [Contact("1", "S01", 0), Contact("2", "S02", 0)];

    /// <summary>Contacts of the contested time, recorded one after the other, every second minute.</summary>
    private static object[] Tied(int n) => [.. Enumerable.Range(0, n).Select(i => Contact($"T{i}", i % 2 == 0 ? "S01" : "S02", 0, 10 + (2 * i)))];

    private static object[] Arbitrations(int n) => [.. Enumerable.Range(0, n).Select(i => Arbitration(i % 2 == 0 ? "S01" : "S02", 11 + (2 * i)))];

    private static Action Asked(object[] first, object[] entries)
    {
        var log = Log(first);
        return () =>
        {
            foreach (var entry in entries)
            {
                Enter(log, entry);
                Assert.NotEqual(OwnershipGround.None, log.Ownership.Ground);
            }
        };
    }
}
