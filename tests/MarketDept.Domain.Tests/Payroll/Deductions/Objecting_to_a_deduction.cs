using MarketDept.Domain.Payroll.Deductions;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
public class Objecting_to_a_deduction
{
    private static readonly DeductionObjection Raised = new(Seller.Id, July, Deputy.Id, "损失不是我造成的。", Noon(7, 10));

    private static void Refused(Refusal why, Func<object> answer) => Assert.Equal(why, Assert.Throws<DomainException>(answer).Refusal);

    [Fact]
    public void Somebody_else_than_the_planner_answers_once()
    {
        var answered = Raised.Answered("已核对，维持。", Manager.Id, Noon(7, 12));

        Assert.Equal(("已核对，维持。", Manager.Id, Noon(7, 12)), answered.Answer);
        Assert.Equal((Seller.Id, July, Deputy.Id, "损失不是我造成的。", Noon(7, 10)), (answered.By, answered.Month, answered.PlannedBy, answered.Text, answered.At));
        Assert.Null(Raised.Answer);
        Refused(DeductionRefusals.ObjectionAnswered, () => answered.Answered("再答。", Executive.Id, Noon(7, 13)));
    }

    [Fact]
    public void The_planner_and_the_objector_do_not_answer_and_nobody_before_the_objection()
    {
        Refused(DeductionRefusals.AnsweredByPlanner, () => Raised.Answered("不改。", Deputy.Id, Noon(7, 12)));
        Refused(DeductionRefusals.AnsweredByPlanner, () => Raised.Answered("同意。", Seller.Id, Noon(7, 12)));
        Refused(StepRefusals.BeforeLast, () => Raised.Answered("不改。", Manager.Id, Noon(7, 10) - Duration.Epsilon));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => new DeductionObjection(default, July, Deputy.Id, "不对。", Noon(7, 10)));
        Mistake.Thrown(() => new DeductionObjection(Seller.Id, July, default, "不对。", Noon(7, 10)));
        Mistake.Thrown(() => new DeductionObjection(Seller.Id, July, Deputy.Id, " ", Noon(7, 10)));
        Mistake.Thrown(() => Raised.Answered("", Manager.Id, Noon(7, 12)));
        Mistake.Thrown(() => Raised.Answered("好。", default, Noon(7, 12)));
    }
}
