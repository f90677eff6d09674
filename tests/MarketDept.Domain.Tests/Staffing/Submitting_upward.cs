using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Staffing;

public class Submitting_upward
{
    private static readonly DecisionAuthority Authority = new();

    [Fact]
    [Clause("3.2")]
    public void An_edition_of_the_rules_is_drafted_submitted_and_adopted()
    {
        var submitted = new Submission(Matter.RuleAdoption, RegulationEdition.Standard.Id, Deputy, Manager, At(0));
        Assert.Equal((Fact.Unknown, null), (submitted.IsAdopted, submitted.Decision));

        var adopted = submitted.Decide(isAdopted: true, "同意施行", Executive, Authority, At(1));

        Assert.Equal((Fact.Yes, Executive, "同意施行", At(1)), (adopted.IsAdopted, adopted.Decision!.By, adopted.Decision.Reason, adopted.Decision.At));
        Assert.Equal(adopted, submitted with { IsAdopted = true, Decision = ReasonedDecision.Restore(adopted.Decision.ToSnapshot()) });
        Assert.Same(StepRefusals.WrongStatus, Assert.Throws<DomainException>(() => adopted.Decide(false, "再议", Executive, Authority, At(2))).Refusal);
    }

    [Fact]
    [Clause("3.6")]
    public void Somebody_proposed_for_a_managerial_post_is_decided_by_the_executive_alone()
    {
        var proposed = new Submission(Matter.Appointment, "副经理", Manager, Manager, At(0), Seller);

        Assert.Equal(Fact.No, proposed.Decide(isAdopted: false, "资历不足", Executive, Authority, At(0)).IsAdopted);
        Assert.Same(StaffingRefusals.DecidesOwnCase, Assert.Throws<DomainException>(() => proposed.Decide(true, "同意", Manager, Authority, At(1))).Refusal);
        Assert.Same(StaffingRefusals.DecidesOwnCase, Assert.Throws<DomainException>(() => proposed.Decide(true, "同意", Seller, Authority, At(1))).Refusal);
        Assert.Same(StaffingRefusals.NotEntitledToDecide, Assert.Throws<DomainException>(() => proposed.Decide(true, "同意", Deputy, Authority, At(1))).Refusal);
        Assert.Same(StepRefusals.BeforeLast, Assert.Throws<DomainException>(() => proposed.Decide(true, "同意", Executive, Authority, At(-1))).Refusal);
        Mistake.Thrown(() => proposed.Decide(true, " ", Executive, Authority, At(1)));
    }

    [Fact]
    public void The_manager_submits_and_a_candidate_goes_with_an_appointment()
    {
        var refusal = Assert.Throws<DomainException>(() => new Submission(Matter.RuleAdoption, "2027", Deputy, Deputy, At(0)));
        Assert.Equal((StaffingRefusals.NotSubmittedByManager, new ClauseId(3, 2)), (refusal.Refusal, refusal.Clause));
        Mistake.Thrown(() => new Submission(Matter.RuleAdoption, "2027", Deputy, Manager, At(0), Seller));
        Mistake.Thrown(() => new Submission(Matter.Appointment, "副经理", Manager, Manager, At(0)));
        Mistake.Thrown(() => new Submission(Matter.Violation, "副经理", Manager, Manager, At(0)));
        Mistake.Thrown(() => new Submission(Matter.RuleAdoption, " ", Deputy, Manager, At(0)));
        Mistake.Thrown(() => new Submission(Matter.RuleAdoption, "2027", null!, Manager, At(0)));
    }
}
