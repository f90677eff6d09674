using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Ending_a_violation_otherwise
{
    [Fact]
    [Clause("11.1")]
    public void A_case_is_dismissed_before_a_decision_and_without_hearing_the_person()
    {
        var violation = In(ViolationStatus.Reported);

        violation.Dismiss("没有违规", Manager, Procedure, At(1));

        Assert.Equal(ViolationStatus.Dismissed, violation.Status);
        Assert.Equal((Manager, "没有违规", At(1)), (violation.Dismissal!.By, violation.Dismissal.Reason, violation.Dismissal.At));
        Assert.Equal([new ViolationDismissed(violation.Dismissal) { Key = "V-1", Sequence = 2, At = At(1) }], violation.TakeEvents());
        Assert.Empty(violation.ExportItems());
    }

    [Fact]
    public void Only_who_decides_dismisses_or_withdraws()
    {
        foreach (var other in new[] { Colleague, Collector, Executive })
        {
            Refused(Reported(), StaffingRefusals.NotEntitledToDecide, it => it.Dismiss("没有", other, Procedure, At(1)));
            Refused(Final(), StaffingRefusals.NotEntitledToDecide, it => it.Withdraw("有误", other, Procedure, At(5)));
        }

        Refused(Reported(), StaffingRefusals.DecidesOwnCase, it => it.Dismiss("没有", Seller, Procedure, At(1)));
    }

    [Fact]
    public void A_case_that_was_never_final_is_withdrawn_without_a_trace_in_the_export()
    {
        foreach (var status in new[] { ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Decided, ViolationStatus.Appealed })
        {
            var violation = In(status);

            violation.Withdraw("报错了人", Manager, Procedure, At(6));

            Assert.Equal(ViolationStatus.Withdrawn, violation.Status);
            var told = Assert.IsType<ViolationWithdrawn>(Assert.Single(violation.TakeEvents()));
            Assert.Equal((violation.Withdrawal, 0), (told.Ruling, told.Items.Count));
            Assert.Empty(violation.ExportItems());
        }
    }

    [Fact]
    public void A_final_case_is_withdrawn_with_all_its_items()
    {
        var violation = In(ViolationStatus.Final);

        violation.Withdraw("运价表有误", Manager, Procedure, At(6));

        Assert.Equal(
            [new ViolationWithdrawn(violation.Withdrawal!, violation.ExportItems()) { Key = "V-1", Sequence = 5, At = At(6) }], violation.TakeEvents());
        Assert.Equal((4, At(4)), (violation.ExportItems().Count, violation.FinalSince));
    }

    [Fact]
    [Clause("11.1")]
    public void What_was_ruled_on_appeal_only_the_executive_takes_back()
    {
        var upheld = Appealed();
        upheld.UpholdOnAppeal("证据充分", Executive, Procedure, At(4));
        var inPart = Appealed(Undecided());
        inPart.ChangeOnAppeal([Left(new(11, 1), Money.Zero, Money.Zero, Money.Zero)], "免罚", Executive, Procedure, At(4));
        inPart.Join(Submitted(Shared()), [], Procedure, At(5));
        inPart.Decide(Manager, Procedure, At(5));

        foreach (var violation in new[] { upheld, inPart })
        {
            Refused(violation, StaffingRefusals.NotEntitledToDecide, it => it.Withdraw("有误", Manager, Procedure, At(5)));
            violation.Withdraw("新的证据", Executive, Procedure, At(5));
            Assert.Equal((ViolationStatus.Withdrawn, Executive), (violation.Status, violation.Withdrawal!.By));
        }
    }

    [Fact]
    public void Blank_reasons_and_missing_arguments_are_mistakes()
    {
        Mistaken(Reported(), "reason", it => it.Dismiss(" ", Manager, Procedure, At(1)));
        Mistaken(Reported(), "by", it => it.Dismiss("没有", null!, Procedure, At(1)));
        Mistaken(Reported(), "procedure", it => it.Dismiss("没有", Manager, null!, At(1)));
        Mistaken(Final(), "reason", it => it.Withdraw(null!, Manager, Procedure, At(5)));
        Mistaken(Final(), "procedure", it => it.Withdraw("有误", Manager, null!, At(5)));
    }
}
