using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Appraisal;

[Clause("3.3")]
[Clause("3.6")]
public class Assessing_staff
{
    private static readonly DecisionAuthority Delegated =
        new(new Delegation(Manager, Deputy, [Matter.StaffAppraisal], new Interval(Noon(7, 1), null)));

    private static readonly Instant DayAfter = Instant.FromUtc(2026, 6, 30, 16, 0);

    private static AppraisalRound Round() =>
        AppraisalRound.Open(new("R-1"), new(new(2026, 4, 1), new(2026, 6, 30)), 1, 5, Noon(6, 30));

    private static void Assess(
        AppraisalRound round, StaffMember? person = null, StaffMember? by = null, int score = 4, Instant? at = null, string? remark = null) =>
        round.Assess(person ?? Seller, [new("服务态度", score), new("业务熟练", 5)], remark, by ?? Manager, Delegated, at ?? Noon(7, 2));

    private static void Refuses(Refusal why, string clause, Action<AppraisalRound> command)
    {
        var round = Round();
        Assess(round, Colleague);
        round.TakeEvents();
        var before = Stored(round.ToSnapshot());
        var refusal = Assert.Throws<DomainException>(() => command(round));
        Assert.Equal((why, ClauseId.Parse(clause)), (refusal.Refusal, refusal.Clause));
        Assert.Equal(before, Stored(round.ToSnapshot()));
        Assert.Empty(round.TakeEvents());
    }

    [Fact]
    public void An_appraisal_keeps_who_said_what_and_when()
    {
        var round = Round();
        Assess(round, remark: "进步明显", at: DayAfter);

        var made = Assert.Single(round.Appraisals);
        Assert.Equal((Seller.Id, "进步明显", Manager.Id, DayAfter), (made.Staff, made.Remark, made.By, made.At));
        Assert.Equal([new("服务态度", 4), new("业务熟练", 5)], made.Scores);
        Assert.Equal(
            [
                new AppraisalRoundOpened(new(2026, 4, 1), new(2026, 6, 30), 1, 5) { Key = "R-1", Sequence = 1, At = Noon(6, 30) },
                new AppraisalRoundAssessed(made) { Key = "R-1", Sequence = 2, At = DayAfter },
            ],
            round.TakeEvents());
    }

    [Fact]
    public void The_manager_assesses_his_staff_the_executive_the_manager_and_a_delegate_may_too()
    {
        var round = Round();
        Assess(round, Deputy);
        Assess(round, Seller, Deputy);
        Assess(round, Manager, Executive);

        Assert.Equal([Manager.Id, Deputy.Id, Executive.Id], round.Appraisals.Select(made => made.By));
    }

    [Fact]
    public void Nobody_assesses_himself_and_nobody_else_assesses()
    {
        Refuses(StaffingRefusals.DecidesOwnCase, "3.3", round => Assess(round, Manager, Manager));
        Refuses(StaffingRefusals.DecidesOwnCase, "3.3", round => Assess(round, Deputy, Deputy));
        Refuses(StaffingRefusals.NotEntitledToDecide, "3.3", round => Assess(round, Manager, Deputy));
        Refuses(StaffingRefusals.NotEntitledToDecide, "3.3", round => Assess(round, Seller, Collector));
        Refuses(StaffingRefusals.NotEntitledToDecide, "3.3", round => Assess(round, Seller, Executive));
        Refuses(StaffingRefusals.NotEntitledToDecide, "4.1", round => Assess(round, Seller, Deputy, at: DayAfter));
    }

    [Fact]
    public void One_person_is_assessed_once_in_a_period() =>
        Refuses(AppraisalRefusals.TwiceInPeriod, "3.3", round => Assess(round, Colleague, score: 3));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_score_off_the_companys_scale_is_refused(int score) =>
        Refuses(AppraisalRefusals.ScoreOutOfScale, "3.3", round => Assess(round, score: score));

    [Fact]
    public void Both_ends_of_the_scale_are_on_it()
    {
        var round = Round();
        Assess(round, score: 1);
        Assess(round, Collector, score: 5);

        Assert.Equal([1, 5], round.Appraisals.Select(made => made.Scores[0].Score));
    }

    [Fact]
    public void A_period_that_is_not_over_is_not_assessed() =>
        Refuses(AppraisalRefusals.PeriodNotOver, "3.3", round => Assess(round, at: DayAfter - Duration.Epsilon));

    [Fact]
    public void Who_does_not_belong_to_the_department_is_assessed_elsewhere() =>
        Refuses(AppraisalRefusals.OutsideDepartment, "3.3", round => Assess(round, Given.Person("X1", Position.Dispatcher)));

    [Fact]
    public void What_is_missing_or_said_twice_is_a_mistake()
    {
        var round = Round();

        Mistake.Thrown(() => AppraisalRound.Open(default, round.Period, 1, 5, Noon(6, 30)));
        Mistake.Thrown(() => AppraisalRound.Open(new("R"), null!, 1, 5, Noon(6, 30)));
        Mistake.Thrown(() => AppraisalRound.Open(new("R"), round.Period, 5, 5, Noon(6, 30)));
        Mistake.Thrown(() => round.Assess(Seller, [], null, Manager, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(Seller, [new("甲", 1), new("甲", 2)], null, Manager, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(Seller, [null!], null, Manager, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(null!, [new("甲", 1)], null, Manager, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(Seller, [new("甲", 1)], null, null!, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(Seller, [new("甲", 1)], null, Manager, null!, Noon(7, 2)));
        Mistake.Thrown(() => round.Assess(Seller, [new("甲", 1)], " ", Manager, Delegated, Noon(7, 2)));
        Mistake.Thrown(() => new AppraisalScore(" ", 1));
        Assert.Empty(round.Appraisals);
    }

    [Fact]
    public void A_round_survives_json_and_goes_on()
    {
        var round = Round();
        Assess(round, remark: "进步明显");
        Assess(round, Manager, Executive);
        var json = Stored(round.ToSnapshot());
        var restored = AppraisalRound.Restore(Read<AppraisalRoundSnapshot>(json));

        Assert.Equal(json, Stored(restored.ToSnapshot()));
        Assert.Equal((round.Id, round.Period, round.Lowest, round.Highest, round.Appraisals), (restored.Id, restored.Period, restored.Lowest, restored.Highest, restored.Appraisals));
        Assert.Equal((3, Noon(7, 2), false), (restored.EventCount, restored.LastChangedAt, restored.HasChanged));
        Assert.Equal(AppraisalRefusals.TwiceInPeriod, Assert.Throws<DomainException>(() => Assess(restored)).Refusal);
    }

    [Fact]
    public void A_stored_round_that_cannot_be_is_refused()
    {
        var round = Round();
        Assess(round);
        void Broken(Func<AppraisalRoundSnapshot, AppraisalRoundSnapshot> change) =>
            Assert.Throws<StoredDataException>(() => AppraisalRound.Restore(change(round.ToSnapshot())));

        Assert.Throws<ArgumentNullException>("snapshot", () => AppraisalRound.Restore(null!));
        Broken(it => it with { Id = "" });
        Broken(it => it with { To = it.From.PlusDays(-1) });
        Broken(it => it with { Highest = it.Lowest });
        Broken(it => it with { EventCount = -1 });
        Broken(it => it with { Appraisals = null! });
        Broken(it => it with { Appraisals = [null!] });
        Broken(it => it with { Appraisals = [it.Appraisals[0], it.Appraisals[0]] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { Staff = " " }] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { Scores = null! }] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { Scores = [null!] }] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { Scores = [new() { Criterion = "", Score = 3 }] }] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { By = null! }] });
        Broken(it => it with { Appraisals = [it.Appraisals[0] with { Remark = " " }] });
        Assert.Equal(9, AppraisalRound.Restore(round.ToSnapshot() with
        {
            Appraisals = [new() { Staff = Seller.Id.Value, Scores = [new() { Criterion = "甲", Score = 9 }], Remark = null, By = Manager.Id.Value, At = Noon(1, 1) }],
        }).Appraisals[0].Scores[0].Score);
    }
}
