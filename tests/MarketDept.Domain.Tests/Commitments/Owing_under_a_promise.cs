using FsCheck.Xunit;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

[Clause("11.2.3")]
public class Owing_under_a_promise
{
    private static Instant On(int month, int day) => new LocalDateTime(2026, month, day, 12, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    private static ValueList<ArisenReceivable> RowsOf(Commitment commitment, IEnumerable<ArisenReceivable> receivables, DateTimeZone? zone = null) =>
        ((ViolationFacts.UnauthorizedMonthlySettlement)UnauthorizedPromise.Settlement(commitment, ValueList.From(receivables))).Receivables;

    private static (string, Money, Money, Money?)[] MonthsOf(Commitment commitment, params ArisenReceivable[] receivables) =>
        [.. RowsOf(commitment, receivables).Select(row => (row.Month.ToString("uuuu-MM", null), row.Amount, row.Collected, row.Uncollectable))];

    [Fact]
    public void What_arises_is_summed_up_by_month()
    {
        var months = MonthsOf(Recorded(Settlement()),
            Arisen("R-3", On(7, 1), 50, 50), Arisen("R-1", On(6, 12), 1000, 100, 400), Arisen("R-2", On(6, 30), 500));

        Assert.Equal([("2026-06", Yuan(1500), Yuan(100), Yuan(400)), ("2026-07", Yuan(50), Yuan(50), null)], months);
    }

    [Fact]
    public void What_comes_in_for_one_does_not_serve_another()
    {
        // R-1 was found uncollectable and paid after all; R-2 is merely outstanding. Summed blindly that would be 100 to compensate.
        Assert.Equal(
            [("2026-06", Yuan(200), Yuan(100), Money.Zero)],
            MonthsOf(Recorded(Settlement()), Arisen("R-1", On(6, 12), 100, 100, 100), Arisen("R-2", On(6, 12), 100)));
    }

    [Fact]
    public void Only_what_arises_from_the_promise_on_and_before_its_ratification_counts()
    {
        var commitment = Recorded(Settlement());
        commitment.Ratify(new("A-9"), Manager, Rates, On(8, 1));

        var months = MonthsOf(commitment,
            Arisen("R-1", At(0) - Duration.Epsilon, 1), Arisen("R-2", At(0), 2), Arisen("R-3", On(8, 1) - Duration.Epsilon, 4), Arisen("R-4", On(8, 1), 8));

        Assert.Equal([("2026-06", Yuan(2), Money.Zero, null), ("2026-08", Yuan(4), Money.Zero, null)], months);
    }

    [Fact]
    public void A_month_begins_in_the_companys_time_zone()
    {
        var lastMinuteOfJuneInUtc = Instant.FromUtc(2026, 6, 30, 23, 59);
        var commitment = Recorded(Settlement());

        Assert.Equal("2026-07", MonthsOf(commitment, Arisen("R-1", lastMinuteOfJuneInUtc, 1)).Single().Item1);
    }

    [Fact]
    public void Under_an_authorised_promise_nothing_is_his()
    {
        Assert.Empty(Recorded(Settlement(), Manager).ReceivablesUnder([Arisen("R-1", On(6, 12), 1000)]));
        Assert.Empty(Recorded(Settlement()).ReceivablesUnder([]));
    }

    [Fact]
    public void A_promise_of_price_makes_no_receivables()
    {
        Refused(Recorded(), PromiseRefusals.NotOfSettlement, "8.2.3", it => it.ReceivablesUnder([]));
        Refused(Recorded(new PromiseTerms.FreeCarriage()), PromiseRefusals.NotOfSettlement, "8.2.3", it => it.ReceivablesUnder([]));
    }

    [Fact]
    public void A_receivable_that_is_none_or_stands_twice_is_a_callers_mistake()
    {
        Mistaken(Recorded(Settlement()), it => it.ReceivablesUnder(null!));
        Mistaken(Recorded(Settlement()), it => it.ReceivablesUnder([default]));
        Mistaken(Recorded(Settlement()), it => it.ReceivablesUnder([Arisen("R-1", At(1), 1), Arisen("R-1", At(2), 1)]));
        Mistake.Thrown(() => Arisen(" ", At(1), 1));
        Mistake.Thrown(() => Arisen("R-1", At(1), -1));
        Mistake.Thrown(() => Arisen("R-1", At(1), 1, -1));
        Mistake.Thrown(() => Arisen("R-1", At(1), 1, 1.01m));
        Mistake.Thrown(() => Arisen("R-1", At(1), 1, 0, -1));
        Mistake.Thrown(() => Arisen("R-1", At(1), 1, 0, 1.01m));
    }

    [Fact]
    public void Two_receivables_are_equal_if_everything_is()
    {
        var one = Arisen("R-1", At(1), 5, 1, 2);
        Assert.True(one == Arisen("R-1", At(1), 5, 1, 2));
        Assert.Equal(one.GetHashCode(), Arisen("R-1", At(1), 5, 1, 2).GetHashCode());
        ArisenReceivable[] others =
            [Arisen("R-2", At(1), 5, 1, 2), Arisen("R-1", At(2), 5, 1, 2), Arisen("R-1", At(1), 6, 1, 2), Arisen("R-1", At(1), 5, 2, 2), Arisen("R-1", At(1), 5, 1)];
        Assert.All(others, other => Assert.True(one != other && !one.Equals((object)other)));
    }

    [Property(MaxTest = 200)]
    public void The_months_add_up_whatever_the_order(int[] drawn)
    {
        var rows = drawn.Chunk(3).Where(row => row.Length == 3).Select((row, i) =>
        {
            var amount = Math.Abs(row[1] % 1000);
            return Arisen($"R-{i}", At(Math.Abs(row[0] % 3000)), amount, Math.Abs(row[2] % (amount + 1)), row[2] % 3 == 0 ? Math.Abs(row[0] % (amount + 1)) : null);
        }).ToArray();
        var months = RowsOf(Recorded(Settlement()), rows);

        Assert.Equal(rows, Recorded(Settlement()).ReceivablesUnder(ValueList.From(rows)));
        Assert.Equal(months, RowsOf(Recorded(Settlement()), rows.Reverse()));
        Assert.Equal(months.OrderBy(month => month.Month), months);
        Assert.Equal(rows.Sum(row => row.Amount.Fen), months.Sum(month => month.Amount.Fen));
        Assert.Equal(rows.Sum(row => row.Collected.Fen), months.Sum(month => month.Collected.Fen));
        // What is to be compensated is summed receivable by receivable.
        Assert.Equal(
            rows.Sum(row => row.Uncollectable is { } sum ? Math.Min(sum.Fen, row.Amount.Fen - row.Collected.Fen) : 0),
            months.Sum(month => month.Uncollectable?.Fen ?? 0));
        Assert.All(months, month => Assert.True(month.Uncollectable is null || month.Uncollectable <= month.Amount - month.Collected));
    }
}
