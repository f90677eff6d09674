using static MarketDept.Domain.Tests.Generators.Happened;
using System.Text.Json;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.6")]
public class Handing_a_statement_in
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    private static readonly LedgerEntry B1 = Bill("B1", 0601, 0630, 10);
    private static readonly MonthStatement First = Statement(June, B1);
    private static readonly MonthStatement Later = Statement(June, B1, Receipt("R1", 0630, 4), Bill("B2", 0630, 0701, 1, "C2"));

    [Fact]
    public void The_first_is_revision_one_and_what_comes_late_the_next()
    {
        var series = Series();
        series.Submit(First, Collector, Manager, Morning(0703));
        series.Revise(Later, "一笔收款迟到", Collector, Manager, Morning(0709));

        Assert.Equal([1, 2], series.Revisions.Select(row => row.Revision));
        Assert.Equal((First, Later, Later), (series.Revisions[0].Statement, series.Revisions[1].Statement, series.Latest!.Statement));
        Assert.Equal((null, "一笔收款迟到", Day(0709)), (series.Revisions[0].Reason, series.Latest.Reason, series.Latest.On));
        Assert.Equal(
            [
                new StatementSeriesSubmitted(series.Revisions[0]) { At = Morning(0703) },
                new StatementSeriesSubmitted(series.Revisions[1]) { At = Morning(0709) },
            ],
            TakenFrom(series));
        Assert.Empty(TakenFrom(series));
    }

    [Fact]
    public void Before_the_month_has_ended_is_refused_and_on_the_first_day_after_it_is_not()
    {
        // One in the morning of the first, in Shanghai, is still the thirtieth in London.
        var first = new LocalDateTime(2026, 7, 1, 1, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        Refused(Series(), StatementRefusals.MonthNotEnded.Code, it => it.Submit(First, Collector, Manager, first - Duration.FromHours(2)));
        var series = Series();
        series.Submit(First, Collector, Manager, first);
        Assert.Equal(Day(0701), series.Latest!.On);
    }

    [Fact]
    public void Twice_is_refused_and_so_is_a_revision_of_nothing_or_without_a_change()
    {
        Refused(Submitted(), StatementRefusals.AlreadySubmitted.Code, it => it.Submit(Later, Collector, Manager, Morning(0709)));
        Refused(Series(), StatementRefusals.NotSubmitted.Code, it => it.Revise(Later, "迟到", Collector, Manager, Morning(0709)));
        Refused(Submitted(), StatementRefusals.Unchanged.Code, it => it.Revise(Statement(June, B1), "迟到", Collector, Manager, Morning(0709)));
        Refused(Submitted(), StepRefusals.BeforeLast.Code, it => it.Revise(Later, "迟到", Collector, Manager, Morning(0703) - Duration.Epsilon));
    }

    [Fact]
    public void Who_acts_for_the_manager_by_a_delegation_takes_it_and_the_executive_above_him_too()
    {
        var acting = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.CustomerMaintenance], new Interval(Morning(0701), Morning(0710))));
        foreach (var to in new[] { Deputy, Executive })
        {
            var series = Series();
            series.Submit(First, Collector, to, Morning(0703), acting);
            Assert.Equal(to.Id, series.Latest!.To);
        }

        Refused(Series(), StatementRefusals.NotToManager.Code, it => it.Submit(First, Collector, Deputy, Morning(0711), acting));
        Refused(Series(), StatementRefusals.NotToManager.Code, it => it.Submit(First, Collector, Collector, Morning(0703), acting));
    }

    [Fact]
    public void Of_another_month_by_an_outsider_or_past_the_manager_is_refused()
    {
        Refused(Series(), StatementRefusals.OfOtherMonth.Code, it => it.Submit(StatementOf(ReceivablesLedger.Post([]), May), Collector, Manager, Morning(0703)));
        Refused(Submitted(), StatementRefusals.OfOtherMonth.Code, it => it.Revise(StatementOf(ReceivablesLedger.Post([]), July), "迟到", Collector, Manager, Morning(0803)));
        Refused(Series(), StatementRefusals.ByOutsider.Code, it => it.Submit(First, new(new("D01"), "调度员", Position.Dispatcher), Manager, Morning(0703)));
        Refused(Series(), StatementRefusals.NotToManager.Code, it => it.Submit(First, Collector, Deputy, Morning(0703)));
        Refused(Submitted(), StatementRefusals.NotToManager.Code, it => it.Revise(Later, "迟到", Collector, Collector, Morning(0709)));
    }

    [Fact]
    public void What_does_not_add_up_is_refused_since_it_is_not_the_whole()
    {
        var (debt, receipt) = MoneyOwedSamples.Paid(300m);
        var (part, other, whole) = (Of([debt], []), Of([], [receipt]), Of([debt], [receipt]));
        Assert.Equal((false, false, true), (part.IsBalanced, other.IsBalanced, whole.IsBalanced));
        Refused(Series(), StatementRefusals.NotBalanced.Code, it => it.Submit(part, Collector, Manager, Morning(0703)));
        Refused(Submitted(), StatementRefusals.NotBalanced.Code, it => it.Revise(other, "迟到", Collector, Manager, Morning(0709)));
        Submitted().Revise(whole, "迟到", Collector, Manager, Morning(0709));

        static MonthStatement Of(Receivable[] debts, Receipt[] receipts) => MonthStatement.Of(June, Day(0801), debts, receipts);
    }

    [Fact]
    public void Without_what_it_takes_is_a_mistake()
    {
        Assert.Throws<ArgumentException>("id", () => StatementSeries.Open(default, June, 5));
        Assert.Throws<ArgumentException>("month", () => StatementSeries.Open(new("S1"), default, 5));
        Assert.Throws<ArgumentException>("month", () => StatementSeries.Open(new("S1"), new YearMonth(9901, 1), 5));
        Assert.Throws<ArgumentOutOfRangeException>("dueDay", () => StatementSeries.Open(new("S1"), June, 0));
        Assert.Throws<ArgumentOutOfRangeException>("dueDay", () => StatementSeries.Open(new("S1"), June, 32));
        Assert.Throws<ArgumentNullException>("statement", () => Series().Submit(null!, Collector, Manager, Morning(0703)));
        Assert.Throws<ArgumentNullException>("by", () => Series().Submit(First, null!, Manager, Morning(0703)));
        Assert.Throws<ArgumentNullException>("to", () => Series().Submit(First, Collector, null!, Morning(0703)));
        Assert.Throws<ArgumentException>("reason", () => Submitted().Revise(Later, " ", Collector, Manager, Morning(0709)));
    }

    [Theory]
    [InlineData(2026, 6, 5, "2026-07-05")]
    [InlineData(2026, 1, 31, "2026-02-28")]
    [InlineData(2028, 1, 31, "2028-02-29")]
    [InlineData(2026, 12, 31, "2027-01-31")]
    public void Is_due_on_the_companys_day_or_the_months_last(int year, int month, int dueDay, string dueOn) =>
        Assert.Equal(dueOn, StatementSeries.Open(new("S1"), new YearMonth(year, month), dueDay).DueOn.ToString("uuuu-MM-dd", null));

    [Fact]
    public void The_due_day_is_still_in_time_and_a_revision_does_not_make_it_late()
    {
        var series = Series();
        Assert.False(series.IsLateOn(Day(0705)));
        Assert.True(series.IsLateOn(Day(0706)));
        series.Submit(First, Collector, Manager, Morning(0705));
        series.Revise(Later, "迟到", Collector, Manager, Morning(0720));
        Assert.False(series.IsLateOn(Day(0731)));

        var late = Series();
        late.Submit(First, Collector, Manager, Morning(0706));
        Assert.True(late.IsLateOn(Day(0706)));
        Assert.Contains("晚于期限", late.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "2026-06 月报：已提交 2 次，期限 2026-07-05。", "修订原因：迟到", "尚未提交")]
    [InlineData(Language.English, "Statement of 2026-06: handed in 2 time(s), due on 2026-07-05.", "revised because: 迟到", "Nothing was handed in yet")]
    public void Explains_itself_in_both_languages(Language language, string conclusion, string reason, string nothing)
    {
        var series = Submitted();
        series.Revise(Later, "迟到", Collector, Manager, Morning(0709));
        Assert.Equal(conclusion, series.Explain(language).Lines[0].Text);
        Assert.Contains(reason, series.Explain(language).ToString(), StringComparison.Ordinal);
        Assert.Contains(nothing, Series().Explain(language).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(language), () => series.Explain((Language)4));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void What_is_stored_comes_back_the_same_and_behaves_the_same(Entered entered, Entered late)
    {
        var month = Entered.Months[3];
        var at = month.OnDayOfMonth(1).PlusMonths(1).AtMidnight().InUtc().ToInstant();
        var (first, next) = (StatementOf(ReceivablesLedger.Post(entered.Sound()), month), StatementOf(ReceivablesLedger.Post(late.Sound()), month));
        var series = StatementSeries.Open(new("S1"), month, 9);
        series.Submit(first, Collector, Manager, at);
        var again = StatementSeries.Restore(JsonSerializer.Deserialize<StatementSeriesSnapshot>(Stored(series), Json)!);

        Assert.Equal(Stored(series), Stored(again));
        Assert.Equal(series.Revisions, again.Revisions);
        Assert.Equal(first == next, Record.Exception(() => series.Revise(next, "迟到", Collector, Manager, at)) is DomainException);
        Assert.Equal(first == next, Record.Exception(() => again.Revise(next, "迟到", Collector, Manager, at)) is DomainException);
        Assert.Equal(series.Revisions, again.Revisions);
        Assert.Equal(first, again.Revisions[0].Statement);
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        var series = Submitted();
        series.Revise(Later, "迟到", Collector, Manager, Morning(0709));
        StatementSeriesSnapshot sound = series.ToSnapshot();
        var (one, two) = (sound.Revisions[0], sound.Revisions[1]);
        Impossible(sound with { Id = "" });
        Impossible(sound with { DueDay = 0 });
        Impossible(sound with { Revisions = null! });
        Impossible(sound with { Revisions = [null!] });
        Impossible(sound with { Revisions = [one with { Reason = "x" }] });
        Impossible(sound with { Revisions = [one, two with { Reason = null }] });
        Impossible(sound with { Revisions = [one with { By = " " }] });
        Impossible(sound with { Revisions = [one with { Customers = null! }] });
        Impossible(sound with { Revisions = [one with { Customers = [null!] }] });
        Impossible(sound with { Revisions = [one with { Customers = [.. two.Customers.Reverse()] }] });
        Impossible(sound with { Revisions = [one with { Customers = [one.Customers[0], one.Customers[0]] }] });
        Impossible(sound with { Revisions = [one with { Customers = [one.Customers[0] with { NotDueFen = 1 }] }] });
        Impossible(sound with { Revisions = [one with { Customers = [one.Customers[0] with { ReceivedFen = -1, WrittenOffFen = 1 }] }] });
        Impossible(sound with { Revisions = [one with { Customers = [one.Customers[0] with { NotDueFen = 1001, Over120Fen = -1 }] }] });
        StatementSeriesCustomerRow odd = one.Customers[0] with { UnallocatedFen = one.Customers[0].UnallocatedFen - 500, NotDueFen = one.Customers[0].NotDueFen - 500 };
        Assert.True(odd is { UnallocatedFen: < 0, NotDueFen: >= 0 });
        Impossible(sound with { Revisions = [one with { Customers = [odd] }] });
        Assert.Throws<ArgumentNullException>("snapshot", () => StatementSeries.Restore(null!));
        Assert.Equal(series.Revisions, StatementSeries.Restore(sound).Revisions);

        static void Impossible(StatementSeriesSnapshot snapshot) => Assert.Throws<StoredDataException>(() => StatementSeries.Restore(snapshot));
    }

    private static StatementSeries Series() => StatementSeries.Open(new("S1"), June, 5);

    private static StatementSeries Submitted()
    {
        var series = Series();
        series.Submit(First, Collector, Manager, Morning(0703));
        series.TakeEvents();
        return series;
    }

    /// <summary>Nine in the morning, Shanghai.</summary>
    private static Instant Morning(int monthAndDay) => Day(monthAndDay).AtMidnight().PlusHours(1).InUtc().ToInstant();

    private static string Stored(StatementSeries series) => JsonSerializer.Serialize(series.ToSnapshot(), Json);

    private static void Refused(StatementSeries series, string code, Action<StatementSeries> step)
    {
        var before = Stored(series);
        var refusal = Assert.Throws<DomainException>(() => step(series));
        Assert.Equal((code, new ClauseId(9, 6)), (refusal.Code, refusal.Clause));
        Assert.Equal(before, Stored(series));
        Assert.Empty(TakenFrom(series));
    }
}
