using MarketDept.Domain.Payroll.Appraisal;
using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Tests.Payroll.Appraisal;

[Clause("3.1")]
public class Setting_goals
{
    private static PeriodGoal Goal(int from, int to, WorkKind? kind = null, int target = 20) =>
        new(new(new(2026, 6, from), new(2026, 6, to)), kind ?? WorkKind.Visits, target);

    [Fact]
    public void A_goal_holds_from_its_first_day_to_its_last()
    {
        PeriodGoal[] goals = [Goal(16, 30, target: 30), Goal(1, 15)];

        foreach (var (day, target) in new[] { (1, 20), (15, 20), (16, 30), (30, 30) })
            Assert.Equal(target, PeriodGoal.On(new(2026, 6, day), WorkKind.Visits, goals)!.Target);
        Assert.Null(PeriodGoal.On(new(2026, 7, 1), WorkKind.Visits, goals));
        Assert.Null(PeriodGoal.On(new(2026, 6, 1), WorkKind.Bills, goals));
        Assert.Null(PeriodGoal.On(new(2026, 6, 1), WorkKind.Visits));
    }

    [Fact]
    public void Two_goals_for_one_kind_do_not_cover_the_same_day()
    {
        foreach (var (one, other) in new[] { (Goal(1, 15), Goal(15, 30)), (Goal(1, 30), Goal(10, 11)), (Goal(5, 5), Goal(5, 5)) })
        {
            var refusal = Assert.Throws<DomainException>(() => PeriodGoal.On(new(2026, 7, 1), WorkKind.Bills, other, one));
            Assert.Equal((AppraisalRefusals.GoalsOverlapping.Code, new ClauseId(3, 1)), (refusal.Code, refusal.Clause));
        }

        Assert.Equal(WorkKind.Bills, PeriodGoal.On(new(2026, 6, 1), WorkKind.Bills, Goal(1, 15), Goal(1, 15, WorkKind.Bills))!.Kind);
    }

    [Fact]
    public void A_goal_without_period_kind_or_amount_is_a_mistake()
    {
        Mistake.Thrown(() => Goal(1, 2, target: 0));
        Mistake.Thrown(() => new PeriodGoal(null!, WorkKind.Visits, 1));
        Mistake.Thrown(() => new PeriodGoal(new(new(2026, 6, 1), new(2026, 6, 2)), null!, 1));
        Mistake.Thrown(() => PeriodGoal.On(new(2026, 6, 1), WorkKind.Bills, Goal(1, 2), null!));
        Assert.Throws<ArgumentNullException>("kind", () => PeriodGoal.On(new(2026, 6, 1), null!));
    }
}
