using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables.Disputes;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Disputes;

public class Taking_any_step_on_a_dispute
{
    internal static readonly string[] Names = ["verify", "write down", "report", "accept", "reject", "withdraw"];

    // raised, Verified, Written, rePorted, Accepted, reJected, withDrawn: the letter of the status it leads to, a dot where it is refused.
    [Theory]
    [InlineData("verify", "V......")]
    [InlineData("write down", ".W.....")]
    [InlineData("report", "..P....")]
    [InlineData("accept", "...A...")]
    [InlineData("reject", "...J...")]
    [InlineData("withdraw", "DDDD...")]
    [Clause("9.3")]
    [Clause("6.3")]
    public void It_leads_where_the_table_says_and_the_order_is_the_only_one(string command, string table)
    {
        foreach (var status in Enum.GetValues<DisputeStatus>())
        {
            var dispute = In(status);
            Assert.Equal(status, dispute.Status);
            Mistimed(dispute, command, table[(int)status - 1] != '.');
            if (table[(int)status - 1] == '.')
            {
                var refusal = Assert.Throws<DomainException>(() => Take(dispute, command, 6));
                Assert.Contains(refusal.Code, new[] { StepRefusals.WrongStatus.Code, DisputeRefusals.NotVerified.Code });
                Refused(refusal.Code, "9.3", () => Take(dispute, command, 6), dispute);
            }
            else
            {
                Take(dispute, command, 6);
                Assert.Equal("RVWPAJD".IndexOf(table[(int)status - 1], StringComparison.Ordinal), (int)dispute.Status - 1);
                Assert.Equal((1, Noon(6)), (dispute.TakeEvents().Count, dispute.LastChangedAt));
            }
        }
    }

    [Fact]
    [Clause("6.3")]
    public void Taken_back_by_the_customer_it_keeps_his_reason()
    {
        var dispute = Raised();
        Mistaken(() => dispute.Withdraw(" ", Noon(2)), dispute);
        dispute.Withdraw("已找到货物", Noon(2));
        Assert.Equal(("已找到货物", false), (dispute.WithdrawalReason, dispute.IsOpen));
        Assert.Equal([new DisputeWithdrawn("已找到货物") { At = Noon(2) }], TakenFrom(dispute));
    }

    private static void Mistimed(Dispute dispute, string command, bool leadsOn)
    {
        if (leadsOn)
            Refused(StepRefusals.BeforeLast.Code, "6.3", () => Take(dispute, command, 0), dispute);
    }

    internal static void Take(Dispute dispute, string command, int day)
    {
        switch (command)
        {
            case "verify": dispute.Verify(Yuan(150m), ["操作部"], "少两箱", Clerk, Noon(day)); break;
            case "write down": dispute.WriteDown("少两箱", Yuan(150m), Collector, Noon(day)); break;
            case "report": dispute.ReportTo(Manager, Deciders, Noon(day)); break;
            case "accept": dispute.Accept(Yuan(150m), Owed(), Manager, Deciders, Noon(day)); break;
            case "reject": dispute.Reject("无据", Manager, Deciders, Noon(day)); break;
            default: dispute.Withdraw("撤回", Noon(day)); break;
        }
    }
}
