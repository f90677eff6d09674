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

        violation.Dismiss(Manager, Authority, "没有违规", At(1));

        Assert.Equal(ViolationStatus.Dismissed, violation.Status);
        Assert.Equal((Manager, "没有违规", At(1)), (violation.Dismissal!.By, violation.Dismissal.Reason, violation.Dismissal.At));
        Assert.Equal([new Violation.Dismissed(new("V-1"), At(1), Manager.Id, "没有违规")], violation.TakeEvents());
        Assert.Empty(violation.ExportItems());
    }

    [Fact]
    public void Only_who_decides_dismisses_or_withdraws()
    {
        foreach (var other in new[] { Colleague, Collector, Executive })
        {
            Refused(Reported(), StaffingRefusals.NotEntitledToDecide, it => it.Dismiss(other, Authority, "没有", At(1)));
            Refused(Final(), StaffingRefusals.NotEntitledToDecide, it => it.Withdraw(other, Authority, "有误", At(5)));
        }

        Refused(Reported(), StaffingRefusals.DecidesOwnCase, it => it.Dismiss(Seller, Authority, "没有", At(1)));
    }

    [Fact]
    public void A_case_that_was_never_final_is_withdrawn_without_a_trace_in_the_export()
    {
        foreach (var status in new[] { ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Decided, ViolationStatus.Appealed })
        {
            var violation = In(status);

            violation.Withdraw(Manager, Authority, "报错了人", At(6));

            Assert.Equal(ViolationStatus.Withdrawn, violation.Status);
            Assert.Equal([new Violation.Withdrawn(new("V-1"), At(6), Manager.Id, "报错了人", WasFinal: false)], violation.TakeEvents());
            Assert.Empty(violation.ExportItems());
        }
    }

    [Fact]
    public void A_final_case_is_withdrawn_and_says_that_it_was_final()
    {
        var violation = In(ViolationStatus.Final);

        violation.Withdraw(Manager, Authority, "运价表有误", At(6));

        Assert.Equal([new Violation.Withdrawn(new("V-1"), At(6), Manager.Id, "运价表有误", WasFinal: true)], violation.TakeEvents());
        Assert.Equal(At(4), violation.FinalSince);
    }

    [Fact]
    [Clause("3.6")]
    public void What_the_executive_upheld_only_the_executive_takes_back()
    {
        var violation = Appealed();
        violation.UpholdOnAppeal(Executive, Authority, "证据充分", At(4));

        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => it.Withdraw(Manager, Authority, "有误", At(5)));
        violation.Withdraw(Executive, Authority, "新的证据", At(5));

        Assert.Equal((ViolationStatus.Withdrawn, Executive), (violation.Status, violation.Withdrawal!.By));
    }

    [Fact]
    public void Blank_reasons_and_missing_arguments_are_mistakes()
    {
        Mistaken(Reported(), it => it.Dismiss(Manager, Authority, " ", At(1)));
        Mistaken(Reported(), it => it.Dismiss(null!, Authority, "没有", At(1)));
        Mistaken(Reported(), it => it.Dismiss(Manager, null!, "没有", At(1)));
        Mistaken(Final(), it => it.Withdraw(Manager, Authority, null!, At(5)));
        Mistaken(Final(), it => it.Withdraw(Manager, null!, "有误", At(5)));
    }
}
