using System.Diagnostics;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Checking;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>Fifteen entry points, each prepared apart from its call. What makes no object gives a number, which is no object either.</summary>
internal static class OneCall
{
    private const int Rounds = 15;
    private static readonly LocalDate Day = new(2026, 6, 3);
    private static readonly Instant At = Instant.FromUtc(2026, 6, 3, 4, 0);
    private static long _sum;

    internal static (string Name, Func<Func<object?>> Prepare)[] All { get; } =
    [
        ("`policy.Assess(incident)`", () => Kind("groundless-deduction") is var it ? () => Counted(PenaltyPolicy.Standard.Assess(it).Compensation.GetValueOrDefault().Fen) : null!),
        ("`assessment.Findings()`, of two persons", () => PenaltyPolicy.Standard.Assess(Kind("operating-rule")) is var it ? () => it.Findings() : null!),
        ("`assessment.Explain(Chinese)`", () => PenaltyPolicy.Standard.Assess(Kind("unauthorized-concession")) is var it ? () => it.Explain(Language.Chinese) : null!),
        ("`assessment.Explain(English)`", () => PenaltyPolicy.Standard.Assess(Kind("unauthorized-concession")) is var it ? () => it.Explain(Language.English) : null!),
        ("`policy.AssessAll`, 28 incidents", () => SampleMonth.Of(28) is var it ? () => PenaltyPolicy.Standard.AssessAll(it) : null!),
        ("`report.TotalsByPerson()`, 28 incidents", () => PenaltyPolicy.Standard.AssessAll(SampleMonth.Of(28)) is var it ? it.TotalsByPerson : null!),
        ("`incident.ToSnapshot()`", () => Kind("unauthorized-concession").ToSnapshot),
        ("`Incident.Restore(snapshot)`", () => Kind("unauthorized-concession").ToSnapshot() is var it ? () => Incident.Restore(it) : null!),
        ("`Clause.Get(id)`", () => () => Clause.Get(new ClauseId(11, 2, 3))),
        ("`CustomerName.Parse`", () => () => Counted(CustomerName.Parse("顺达货运（杭州）有限公司").Key.Length)),
        ("`ContactLog.ByCustomer`, 1,000 contacts of 100", () => SampleContacts.Of(1_000, 100) is var it ? () => ContactLog.ByCustomer(it) : null!),
        ("`Receivable.Open`", () => () => Owed()),
        ("`Settlement.Allocate`, one receipt, one debt, both new", () => () => Settlement.Allocate(Paid(), [Owed()], Day, debt => new($"{debt}/1"), At)),
        ("`ReceivablesLedger.Post`, 1,000 entries", () => SampleLedger.Of(1_000) is var it ? () => ReceivablesLedger.Post(it) : null!),
        ("`OrderReconciliation.Of`, 10 orders of 10 lines", () => SampleOrders.Of(100) is var it ? () => OrderReconciliation.Of(it.Orders, it.Notes) : null!),
    ];

    /// <summary>The nanoseconds of the very first call in this process.</summary>
    internal static double First(int place)
    {
        var work = All[place].Prepare();
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalNanoseconds;
    }

    /// <summary>First calls in processes of their own, then warm calls by turns.</summary>
    internal static IEnumerable<string> Table(Func<string[], string> child)
    {
        yield return "| Call | First | Warm | Spread | Bytes |";
        yield return "|---|---:|---:|---:|---:|";
        var warm = Page.Rounds.Of("one call", Rounds, [.. All.Select(row => (row.Name, row.Prepare()))]);
        for (var i = 0; i < All.Length; i++)
        {
            var firsts = Enumerable.Range(0, 3).Select(_ => double.Parse(child(["first", $"{i}"]), System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Page.Rounds.Raw.Add(Page.Rounds.Line($"first call, {All[i].Name}", firsts));
            var first = firsts.Order().ElementAt(1);
            yield return $"| {All[i].Name} | {Words.Time(first)} | {Words.Time(warm[i].Median)} | {Words.Percent(warm[i].Spread)} | {Words.Bytes(warm[i].Bytes)} |";
        }
    }

    private static Incident Kind(string name) => OneOfEachKind.Named(name);

    private static object? Counted(long number)
    {
        unchecked
        {
            _sum += number;
        }

        return null;
    }

    private static Receivable Owed() => Receivable.Open(
        new("YS-1"), new ConfirmedDebt(new("K1"), new("ZD-1"), new YearMonth(2026, 5), Money.FromFen(168_438), Day, Day.PlusDays(28)), At);

    private static Receipt Paid() => Receipt.Record(new("SK-1"), new("K1"), Money.FromFen(100_000), Day, [], At);
}
