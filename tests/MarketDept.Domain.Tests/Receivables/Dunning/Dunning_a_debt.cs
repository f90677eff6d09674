using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Dunning;

public class Dunning_a_debt
{
    [Fact]
    [Clause("9.5")]
    [Clause("8.4")]
    public void Each_demand_is_kept_with_its_day_its_way_and_who_made_it()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));

        log.Record(Dunned("M-1", 1, 1000m, 10), debt, [], Plan);

        var demand = log.Demands.Single();
        Assert.Equal((1, Yuan(1000m), "电话", "通话记录 M-1", Clerk, Noon(10)), (demand.Level, demand.Amount, demand.Channel, demand.Content, demand.By, demand.At));
        Assert.Equal([new DunningLogRecorded(demand) { At = Noon(10) }], TakenFrom(log));
        Assert.Equal((demand, R1, Client), (log.Demands[^1], log.Receivable, log.Customer));
    }

    [Fact]
    [Clause("9.5")]
    public void Before_it_is_overdue_it_may_be_reminded_of_and_not_demanded()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));
        Refused(DunningRefusals.NotOverdue.Code, "9.5", () => log.Record(Dunned("M-1", 1, 1m, 9), debt, [], Plan), log, debt);

        log.Record(Dunned("M-1", 0, 1m, 9), debt, [], Plan);

        Assert.True(log.Demands.Single().IsReminder);
        log.Record(Dunned("M-2", 1, 1m, 10), debt, [], Plan);
        Assert.Equal([true, false], log.Demands.Select(each => each.IsReminder));
    }

    [Fact]
    [Clause("9.5")]
    public void A_level_is_demanded_once_its_days_have_passed()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));
        Refused(DunningRefusals.LevelTooEarly.Code, "9.5", () => log.Record(Dunned("M-1", 2, 1m, 23), debt, [], Plan), log);
        log.Record(Dunned("M-1", 2, 1m, 24), debt, [], Plan);
        log.Record(Dunned("M-2", 1, 1m, 24), debt, [], Plan);
        Assert.Equal([2, 1], log.Demands.Select(demand => demand.Level));
        Mistaken(() => log.Record(Dunned("M-3", 4, 1m, 90), debt, [], Plan), log);
    }

    [Fact]
    [Clause("9.5")]
    [Clause("6.3")]
    public void No_more_is_named_than_is_owed_and_not_disputed()
    {
        var debt = Paid(300m).Debt;
        var log = DunningLog.Open(debt);
        Refused(DunningRefusals.AboveUndisputed.Code, "9.5", () => log.Record(Dunned("M-1", 1, 700.01m, 10), debt, [], Plan), log);
        var dispute = Raised(debt, 200m, day: 4);
        Refused(DunningRefusals.AboveUndisputed.Code, "6.3", () => log.Record(Dunned("M-1", 1, 500.01m, 10), debt, [dispute], Plan), log);
        Refused(DunningRefusals.AboveUndisputed.Code, "6.3", () => log.Record(Dunned("M-1", 0, 500.01m, 10), debt, [dispute], Plan), log);
        log.Record(Dunned("M-1", 1, 500m, 10), debt, [dispute], Plan);

        var paid = Paid(1000m).Debt;
        Refused(DunningRefusals.NothingOwed.Code, "9.5", () => DunningLog.Open(paid).Record(Dunned("M-1", 0, 1m, 10), paid, [], Plan));
    }

    [Fact]
    public void Ids_are_new_and_time_goes_on()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));
        log.Record(Dunned("M-1", 1, 1m, 12), debt, [], Plan);
        Refused(DunningRefusals.IdTaken.Code, "9.5", () => log.Record(Dunned("M-1", 1, 1m, 13), debt, [], Plan), log);
        Refused(StepRefusals.BeforeLast.Code, "9.5", () => log.Record(Dunned("M-2", 1, 1m, 11), debt, [], Plan), log);
        Mistaken(() => log.Record(null!, debt, [], Plan), log);
        Mistaken(() => log.Record(Dunned("M-2", 1, 1m, 13), Owed(id: "R-2"), [], Plan), log);
        Mistaken(() => log.Record(Dunned("M-2", 1, 1m, 13), debt, null!, Plan), log);
        Mistaken(() => log.Record(Dunned("M-2", 1, 1m, 13), debt, [], null!), log);
        Mistaken(() => log.Record(Dunned("M-2", 1, 1m, 13), debt, [], Plan, covered: Yuan(-100m)), log);
        Mistaken(() => DunningLog.Open(null!));
        Mistaken(() => Dunned("M-2", -1, 1m, 13));
        Mistaken(() => Dunned("M-2", 1, 0m, 13));
        Mistaken(() => new Demand(new("M-2"), 1, Yuan(1m), " ", "记录", Clerk, Noon(13)));
        Mistaken(() => new Demand(new("M-2"), 1, Yuan(1m), "电话", " ", Clerk, Noon(13)));
        Mistaken(() => new Demand(new("M-2"), 1, Yuan(1m), "电话", "记录", default, Noon(13)));
    }

    // Days overdue and the highest level that is due then; levels from 1, 15 and 30 days on.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    [InlineData(900, 3)]
    [Clause("9.5")]
    public void The_company_sets_the_levels(int days, int level) => Assert.Equal(level, Plan.LevelAfter(days));

    [Fact]
    public void Levels_rise()
    {
        Mistaken(() => new DunningPlan([]));
        Mistaken(() => new DunningPlan([Plan.Levels[0], Plan.Levels[0]]));
        Mistaken(() => new DunningPlan([Plan.Levels[1], Plan.Levels[0]]));
        Mistaken(() => new DunningPlan([null!]));
        Mistaken(() => new DunningLevel(0, new("催", "dun")));
        Mistaken(() => new DunningLevel(1, default));
    }

    [Fact]
    [Clause("9.5")]
    public void What_is_due_follows_from_the_days_and_from_what_was_demanded()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));
        Is(DunningStanding.NotOverdue, 9, nextOn: 10);
        Is(DunningStanding.Due, 10, level: 1);
        log.Record(Dunned("M-1", 1, 1000m, 11), debt, [], Plan);
        Is(DunningStanding.Due, 10, level: 1);
        Is(DunningStanding.Demanded, 11, nextOn: 24);
        Is(DunningStanding.Due, 24, level: 2);
        log.Record(Dunned("M-2", 0, 1000m, 25), debt, [], Plan);
        Is(DunningStanding.Due, 25, level: 2);
        Is(DunningStanding.Due, 39, level: 3);
        log.Record(Dunned("M-3", 3, 1000m, 40), debt, [], Plan);
        Is(DunningStanding.Demanded, 400);
        Assert.Equal("M-3", log.Next(Plan, debt, [], Day(400)).Last!.Id.Value);
        Assert.Equal("M-1", log.Next(Plan, debt, [], Day(39)).Last!.Id.Value);

        void Is(DunningStanding standing, int day, int level = 0, int? nextOn = null)
        {
            var answer = log.Next(Plan, debt, [], Day(day));
            Assert.Equal((standing, level, Yuan(1000m)), (answer.Standing, answer.Level, answer.Amount));
            Assert.Equal(nextOn is { } next ? Day(next) : null, answer.NextOn);
            Assert.Equal((standing == DunningStanding.Due, Math.Max(0, day - 9)), (answer.IsDue, answer.DaysOverdue));
            Assert.Equal(level == 0 ? null : Plan.Levels[level - 1].Title, answer.LevelTitle);
        }
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.5")]
    public void The_disputed_part_is_left_out_and_the_rest_stays_due()
    {
        var debt = Owed();
        var log = DunningLog.Open(debt);
        var dispute = Raised(debt, 400m);

        var answer = log.Next(Plan, debt, [dispute], Day(20));

        Assert.Equal((DunningStanding.Due, Yuan(600m), Yuan(400m), new ClauseId(9, 5)), (answer.Standing, answer.Amount, answer.Paused, answer.Clause));
        var whole = log.Next(Plan, debt, [dispute, Raised(debt, 600m, id: "D-2")], Day(20));
        Assert.Equal((DunningStanding.Disputed, Money.Zero, new ClauseId(6, 3)), (whole.Standing, whole.Amount, whole.Clause));
        Assert.Null(whole.NextOn);
        dispute.Withdraw("已找到货物", Noon(20));
        Assert.Equal(Yuan(1000m), log.Next(Plan, debt, [dispute], Day(20)).Amount);
    }

    [Fact]
    [Clause("8.3.3")]
    public void Until_a_promised_date_has_passed_nothing_is_demanded()
    {
        var (debt, log) = (Owed(), DunningLog.Open(Owed()));
        var waiting = log.Next(Plan, debt, [], Day(30), promisedOn: Day(30));
        Assert.Equal((DunningStanding.Promised, Day(31), new ClauseId(8, 3, 3)), (waiting.Standing, waiting.NextOn, waiting.Clause));
        Assert.Equal((DunningStanding.Due, 2), (log.Next(Plan, debt, [], Day(31), promisedOn: Day(30)).Standing, log.Next(Plan, debt, [], Day(31), Day(30)).Level));
        Assert.Equal(Day(31), log.Next(Plan, debt, [], Day(9), promisedOn: Day(30)).NextOn);
    }

    [Fact]
    [Clause("9.5")]
    public void Where_nothing_is_owed_or_no_due_date_is_known_nothing_is_due()
    {
        var paid = Paid(1000m).Debt;
        Assert.Equal(DunningStanding.NothingOwed, DunningLog.Open(paid).Next(Plan, paid, [], Day(90)).Standing);
        var open = Owed(due: null);
        var answer = DunningLog.Open(open).Next(Plan, open, [], Day(900));
        Assert.Equal((DunningStanding.NotOverdue, null), (answer.Standing, answer.NextOn));
        Mistaken(() => DunningLog.Open(open).Next(null!, open, [], Day(9)));
        Mistaken(() => DunningLog.Open(open).Next(Plan, paid.Id == open.Id ? Owed(id: "R-2") : paid, [], Day(9)));
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.5")]
    public void A_past_day_is_judged_by_the_disputes_of_that_day()
    {
        var debt = Owed();
        var dispute = Raised(debt, 1000m, day: 20);
        Assert.Equal((DunningStanding.Due, DunningStanding.Disputed), (Next(12), Next(20)));
        var log = DunningLog.Open(debt);
        log.Record(Dunned("M-1", 1, 1000m, 12), debt, [dispute], Plan);

        dispute.Withdraw("已找到货物", Noon(30));

        Refused(DunningRefusals.AboveUndisputed.Code, "6.3", () => log.Record(Dunned("M-2", 1, 1m, 25), debt, [dispute], Plan), log, debt);
        Assert.Equal((DunningStanding.Disputed, DunningStanding.Due), (Next(29), Next(30)));
        log.Record(Dunned("M-2", 1, 1000m, 30), debt, [dispute], Plan);

        DunningStanding Next(int day) => DunningLog.Open(debt).Next(Plan, debt, [dispute], Day(day)).Standing;
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.3")]
    public void What_was_accepted_is_not_demanded_while_it_waits_to_be_deducted()
    {
        var debt = Owed();
        var dispute = In(Domain.Receivables.Disputes.DisputeStatus.Accepted, debt);
        var log = DunningLog.Open(debt);
        Assert.Equal((Yuan(850m), Yuan(150m)), (log.Next(Plan, debt, [dispute], Day(12)).Amount, log.Next(Plan, debt, [dispute], Day(12)).Paused));
        Refused(DunningRefusals.AboveUndisputed.Code, "6.3", () => log.Record(Dunned("M-1", 1, 850.01m, 12), debt, [dispute], Plan), log, debt);
        log.Record(Dunned("M-1", 1, 850m, 12), debt, [dispute], Plan);
        debt.Deduct(dispute.Accepted!, Entry("K-1", 12));
        Assert.Equal((Yuan(850m), Money.Zero), (log.Next(Plan, debt, [dispute], Day(12)).Amount, log.Next(Plan, debt, [dispute], Day(12)).Paused));
    }

    [Fact]
    [Clause("9.5")]
    [Clause("9.4")]
    public void Levels_count_from_the_due_date_in_force()
    {
        var debt = Owed();
        var log = DunningLog.Open(debt);
        log.Record(Dunned("M-1", 2, 1000m, 30), debt, [], Plan);
        debt.AmendDueDate(Day(90), "补充协议", Manager, Deciders, Noon(40));

        Assert.Equal((DunningStanding.Demanded, 0), Next(30));
        Assert.Equal((DunningStanding.NotOverdue, 0), Next(90));
        Assert.Equal((DunningStanding.Due, 1), Next(95));
        log.Record(Dunned("M-2", 1, 1000m, 91), debt, [], Plan);
        Assert.Equal((DunningStanding.Demanded, 0), Next(95));
        Assert.Equal((DunningStanding.Due, 2), Next(105));

        (DunningStanding, int) Next(int day) => (log.Next(Plan, debt, [], Day(day)).Standing, log.Next(Plan, debt, [], Day(day)).Level);
    }

    [Fact]
    public void Where_the_calendar_ends_no_demand_falls_due()
    {
        var last = LocalDate.MaxIsoValue;
        Assert.Null(DunningLog.Open(Owed()).Next(Plan, Owed(), [], Day(20), promisedOn: last).NextOn);
        Assert.Equal(last, DunningLog.Open(Owed()).Next(Plan, Owed(), [], Day(20), promisedOn: last.PlusDays(-1)).NextOn);
    }
}
