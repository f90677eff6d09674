using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>How the work grows with the reports of one act, counted in allocated bytes and not by a clock.</summary>
[Clause("11.1")]
public class Judging_ever_more_reports
{
    private const int Few = 80;

    [Fact]
    public void By_as_many_persons_grows_like_their_rows() =>
        Assert.InRange(Growth(n => Everybody(n, i => Breach("8.4", 5, 0.5m))), 0, 16 * 1.2);

    [Fact]
    public void By_as_many_persons_who_dispute_a_fact_grows_like_their_rows() =>
        Assert.InRange(Growth(n => Everybody(n, i => Breach("8.4", 5000 + (1000 * (i % 2)), 0.5m))), 0, 16 * 1.2);

    [Fact]
    public void By_as_many_persons_in_as_many_versions_grows_like_their_rows() =>
        Assert.InRange(Growth(n => Everybody(n, i => Breach("8.4", 5000 + (100 * i), 0.5m))), 0, 16 * 1.2);

    [Fact]
    public void By_as_many_persons_beside_a_special_case_that_is_open_grows_like_their_rows() =>
        Assert.InRange(Growth(n => Everybody(n, i => i % 2 == 0 ? Breach("8.4", 5, 0.5m) : Deduction(5, null))), 0, 16 * 1.3);

    [Fact]
    public void By_one_person_each_grows_like_the_reports() =>
        Assert.InRange(Growth(n => [.. Enumerable.Range(0, n).Select(i => Reported($"I-{i}", "act", Breach("8.4", 5 + (i % 2), 0.5m), By($"S{i}")))]), 0, 4 * 1.3);

    [Fact]
    public void Of_one_person_that_dispute_a_fact_grows_like_the_reports() =>
        Assert.InRange(Growth(n => OfOne(n, i => Breach("8.4", 5 + (i % 2), 0.5m))), 0, 4 * 1.3);

    [Fact]
    public void Of_one_person_in_as_many_versions_grows_like_the_reports() =>
        Assert.InRange(Growth(n => OfOne(n, i => Breach("8.4", 5 + i, i == n - 1 ? 0.5m : null))), 0, 4 * 1.3);

    [Fact]
    public void Of_one_person_with_a_row_each_grows_like_the_rows() =>
        Assert.InRange(Growth(n => OfOne(n, i => new ViolationFacts.UnauthorizedConcession([new("YD", Yuan(5 + (i % 2)), Yuan(1)), new($"YD-{i}", Yuan(5), Yuan(1))]))), 0, 4 * 1.3);

    private static Incident[] Everybody(int n, Func<int, ViolationFacts> facts)
    {
        var offenders = ValueList.From(Enumerable.Range(0, n).Select(person => By($"S{person}")));
        return [.. Enumerable.Range(0, n).Select(i => new Incident(new($"I-{i}"), Day, offenders, facts(i), new Id<Occurrence>("act")))];
    }

    private static Incident[] OfOne(int n, Func<int, ViolationFacts> facts) =>
        [.. Enumerable.Range(0, n).Select(i => Reported($"I-{i}", "act", facts(i)))];

    /// <summary>How many times as many bytes it takes to judge four times as many reports.</summary>
    private static double Growth(Func<int, Incident[]> month) => Bytes(month(4 * Few)) / (double)Bytes(month(Few));

    private static long Bytes(Incident[] incidents)
    {
        Judged(incidents);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Judged(incidents);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
