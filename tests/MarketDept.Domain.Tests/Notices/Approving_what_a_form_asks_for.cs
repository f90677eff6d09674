using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Approving_what_a_form_asks_for
{
    private static readonly string[] NeedApproval = ["change", "arrears", "fall", "free"];

    // Written out by hand: what is asked for, how payment on signed receipt is read, and whether the manager approves first.
    [Theory]
    [Clause("8.2.2")]
    [InlineData("new", "prepaid", null, "unknown", "no")]
    [InlineData("new", "collect", null, "unknown", "no")]
    [InlineData("new", "monthly", null, "no", "yes")]
    [InlineData("new", "on-signed-receipt", null, "no", "no")]
    [InlineData("new", "on-signed-receipt", null, "yes", "yes")]
    [InlineData("new", "on-signed-receipt", null, "unknown", "unknown")]
    [InlineData("returning", "prepaid", "prepaid", "unknown", "no")]
    [InlineData("returning", "prepaid", "collect", "unknown", "yes")]
    [InlineData("returning", "prepaid", null, "unknown", "unknown")]
    [InlineData("returning", "monthly", "monthly", "unknown", "yes")]
    [InlineData("returning", "monthly", null, "unknown", "yes")]
    [InlineData("returning", "on-signed-receipt", "on-signed-receipt", "no", "no")]
    [InlineData("returning", "on-signed-receipt", "on-signed-receipt", "unknown", "unknown")]
    [InlineData("returning", "on-signed-receipt", "prepaid", "unknown", "yes")]
    [InlineData("change", "prepaid", "monthly", "unknown", "yes")]
    [InlineData("change", "monthly", "prepaid", "unknown", "yes")]
    [InlineData("change", "on-signed-receipt", "prepaid", "no", "yes")]
    public void Another_settlement_or_one_of_the_monthly_type_is_approved_first(
        string trigger, string settlement, string? previous, string signedReceipt, string needed)
    {
        var method = SettlementMethod.FromName(settlement);
        var before = previous is null ? null : SettlementMethod.FromName(previous);
        var content = trigger switch
        {
            "new" => NoticeContent.CustomerOnboarding.OfNew(Client, method, Later),
            "returning" => NoticeContent.CustomerOnboarding.OfReturning(Client, before, method, Later),
            _ => NoticeContent.CustomerOnboarding.OfChange(Client, before!, method, "原因", Later),
        };

        var reading = new SettlementTerms { SignedReceiptIsMonthlyType = FactOf(signedReceipt) };

        Assert.Equal(FactOf(needed), content.NeedsApproval(reading));
        var notice = Drafted(content);
        if (needed == "no")
            notice.Issue(Policy, At(2), reading);
        else
            Refused(notice, NoticeRefusals.NotApproved, "8.2.3", it => it.Issue(Policy, At(2), reading));
    }

    [Theory]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    [InlineData("arrears", "yes", "8.3.3")]
    [InlineData("fall", "yes", "8.2.3")]
    [InlineData("free", "yes", "8.2.3")]
    [InlineData("rise", "no", "")]
    [InlineData("special", "no", "")]
    [InlineData("pickup", "no", "")]
    public void Arrears_and_a_lower_rate_are_approved_first_and_the_rest_is_not(string name, string needed, string clause)
    {
        Assert.Equal(FactOf(needed), Contents[name].NeedsApproval(SettlementTerms.Default));
        var notice = Drafted(Contents[name]);
        if (needed == "no")
            notice.Issue(Policy, At(2));
        else
            Refused(notice, NoticeRefusals.NotApproved, clause, it => it.Issue(Policy, At(2)));
    }

    [Theory]
    [Clause("8.3.3")]
    [InlineData("arrears")]
    [InlineData("change")]
    [InlineData("fall")]
    [InlineData("free")]
    public void Approved_and_issued_at_one_moment_it_is_in_order(string name)
    {
        var notice = Drafted(Contents[name]);
        var approval = ApprovalOf(Contents[name], hour: -5)!;

        notice.Approve(approval, Deciders, At(1));
        notice.Issue(Policy, At(1));

        Assert.Equal((approval, At(-5)), (notice.Approval, notice.ApprovedAt));
        notice.ShouldTell((At(1), new NoticeApproved(approval)), (At(1), new NoticeIssued([Finance, Operations])));
    }

    [Theory]
    [Clause("8.3.3")]
    [InlineData("arrears", "8.3.3")]
    [InlineData("change", "8.2.2")]
    [InlineData("fall", "8.3.5")]
    [InlineData("free", "8.3.5")]
    public void After_the_form_was_issued_it_comes_too_late(string name, string clause)
    {
        foreach (var notice in new[] { Issued(Contents[name]), Complete(Contents[name]) })
            Refused(notice, NoticeRefusals.ApprovalAfterForm, clause, it => it.Approve(ApprovalOf(Contents[name], 9)!, Deciders, At(9)));
    }

    [Fact]
    public void It_is_recorded_once_and_not_before_it_was_given()
    {
        var approval = ApprovalOf(Contents["arrears"], hour: 3)!;

        Refused(Drafted(Contents["arrears"]), StepRefusals.BeforeLast, "8.3.3", it => it.Approve(approval, Deciders, At(2)));
        Refused(Approved(Contents["arrears"]), NoticeRefusals.AlreadyApproved, "8.3.3", it => it.Approve(approval, Deciders, At(3)));
        Refused(In(NoticeStatus.Withdrawn, Contents["arrears"]), StepRefusals.WrongStatus, "8.3.3", it => it.Approve(approval, Deciders, At(9)));
    }

    [Theory]
    [Clause("8.3.3")]
    [InlineData(500, 800, 0, false)]
    [InlineData(799.99, 800, 0, false)]
    [InlineData(800, 800, 0, true)]
    [InlineData(1000, 800, 0, true)]
    [InlineData(800, 800, -1, false)]
    [InlineData(800, 800, 1, true)]
    public void Arrears_are_covered_up_to_the_amount_and_the_day(decimal limit, decimal asked, int daysLater, bool isCovered)
    {
        var content = ArrearsOf(asked);
        Assert.Equal(isCovered, new NoticeApproval.OfArrears(Manager, Yuan(limit), At(1), Later.PlusDays(daysLater)).Covers(content));
        Assert.Equal(limit >= asked, new NoticeApproval.OfArrears(Manager, Yuan(limit), At(1)).Covers(content));
    }

    [Theory]
    [Clause("8.3.5")]
    [InlineData(90, 80, false)]
    [InlineData(80.01, 80, false)]
    [InlineData(80, 80, true)]
    [InlineData(70, 80, true)]
    public void A_lower_rate_is_covered_down_to_the_floor(decimal floor, decimal asked, bool isCovered) =>
        Assert.Equal(isCovered, new NoticeApproval.OfRate(Manager, Yuan(floor), At(1)).Covers(RateOf(100m, asked)));

    [Fact]
    [Clause("8.2.2")]
    public void A_settlement_is_covered_by_its_own_method_only()
    {
        foreach (var method in SettlementMethod.List)
        {
            var approval = new NoticeApproval.OfSettlement(Manager, method, At(1));
            Assert.Equal(method == SettlementMethod.Monthly, approval.Covers(Contents["change"]));
        }
    }

    [Fact]
    public void No_approval_covers_what_another_one_is_for()
    {
        var approvals = NeedApproval.Select(name => (name, approval: ApprovalOf(Contents[name])!)).ToArray();
        foreach (var (name, approval) in approvals)
        {
            foreach (var (other, content) in Contents.Where(row => row.Value.ApprovalMatter != approval.Matter))
            {
                Assert.False(approval.Covers(content), $"{name} covers {other}");
                Refused(Drafted(content), NoticeRefusals.ApprovalTooNarrow, content.Form.Clause.ToString(), it => it.Approve(approval, Deciders, At(1)));
            }
        }
    }

    [Theory]
    [InlineData("change", "to be approved is: change of settlement. ")]
    [InlineData("special", "to be approved is: —. ")]
    public void One_that_is_for_something_else_is_told_what_would_be_needed(string name, string said) =>
        Assert.Contains(said, Assert.Throws<DomainException>(() => Drafted(Contents[name]).Approve(ApprovalOf(Contents["arrears"])!, Deciders, At(1))).Message, StringComparison.Ordinal);

    [Fact]
    [Clause("8.3.3")]
    public void An_approval_of_less_than_the_form_asks_for_is_refused() =>
        Refused(Drafted(ArrearsOf(800m)), NoticeRefusals.ApprovalTooNarrow, "8.3.3",
            it => it.Approve(new NoticeApproval.OfArrears(Manager, Yuan(500m), At(1)), Deciders, At(1)));

    [Fact]
    [Clause("4.1")]
    public void The_manager_gives_it_or_his_delegate_within_the_delegation()
    {
        var delegated = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Arrears], new Interval(At(0), At(10))));
        void By(StaffMember who, DecisionAuthority authority, int hour, Notice notice) =>
            notice.Approve(ApprovalOf(notice.Content, hour, who)!, authority, At(hour));

        foreach (var (name, who) in new[] { ("arrears", Manager), ("fall", Manager), ("change", Manager), ("free", Manager), ("arrears", Deputy) })
        {
            var notice = Drafted(Contents[name]);
            By(who, delegated, 9, notice);
            Assert.Equal(who, notice.Approval!.By);
        }

        Refused(Drafted(Contents["arrears"]), StaffingRefusals.NotEntitledToDecide, "4.1", it => By(Deputy, delegated, 10, it));
        Refused(Drafted(Contents["fall"]), StaffingRefusals.NotEntitledToDecide, "4.1", it => By(Deputy, delegated, 9, it));
        Refused(Drafted(Contents["arrears"]), StaffingRefusals.NotEntitledToDecide, "8.3.3", it => By(Collector, delegated, 9, it));
        Refused(Drafted(Contents["arrears"]), StaffingRefusals.DecidesOwnCase, "8.3.3", it => By(Seller, delegated, 9, it));
        Refused(Drafted(Contents["arrears"]), StaffingRefusals.NotEntitledToDecide, "8.3.3", it => By(Executive, delegated, 9, it));
    }

    [Fact]
    [Clause("4.1")]
    public void What_counts_is_the_delegation_when_he_approved_and_not_when_that_is_recorded()
    {
        var delegated = new DecisionAuthority(new Delegation(Manager, Deputy, [Matter.Arrears], new Interval(At(2), At(10))));
        void Approved(Notice notice, int given) => notice.Approve(ApprovalOf(notice.Content, given, Deputy)!, delegated, At(given < 2 ? 5 : 12));

        // Given within the delegation and recorded after its end; given before it began and recorded within.
        var late = Drafted(Contents["arrears"]);
        Approved(late, given: 9);
        Assert.Equal((Deputy, At(9), At(12)), (late.Approval!.By, late.ApprovedAt, late.LastChangedAt));
        Refused(Drafted(Contents["arrears"]), StaffingRefusals.NotEntitledToDecide, "4.1", it => Approved(it, given: 1));
    }

    [Fact]
    [Clause("3.6")]
    public void Of_what_the_manager_himself_handles_the_executive_decides()
    {
        var notice = Drafted(Contents["arrears"], Manager);

        Refused(notice, StaffingRefusals.DecidesOwnCase, "8.3.3", it => it.Approve(ApprovalOf(it.Content)!, Deciders, At(1)));
        notice.Approve(ApprovalOf(notice.Content, by: Executive)!, Deciders, At(1));

        Assert.Equal(Executive, notice.Approval!.By);
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(Drafted(Contents["arrears"]), it => it.Approve(null!, Deciders, At(1)));
        Mistaken(Drafted(Contents["arrears"]), it => it.Approve(ApprovalOf(it.Content)!, null!, At(1)));
        Assert.Throws<ArgumentNullException>("by", () => new NoticeApproval.OfArrears(null!, Yuan(1m), At(1)));
        Assert.Throws<ArgumentNullException>("Method", () => new NoticeApproval.OfSettlement(Manager, null!, At(1)));
        Assert.Throws<ArgumentNullException>("by", () => new NoticeApproval.OfFreeCarriage(null!, At(1)));
        foreach (var nothing in new[] { Money.Zero, Yuan(-0.01m) })
        {
            Assert.Throws<ArgumentOutOfRangeException>("Limit", () => new NoticeApproval.OfArrears(Manager, nothing, At(1)));
            Assert.Throws<ArgumentOutOfRangeException>("Floor", () => new NoticeApproval.OfRate(Manager, nothing, At(1)));
        }

        Assert.Throws<ArgumentOutOfRangeException>("at", () => new NoticeApproval.OfArrears(Manager, Yuan(1m), default));
        Assert.Throws<ArgumentOutOfRangeException>("at", () => new NoticeApproval.OfFreeCarriage(Manager, Instant.MinValue));
        foreach (var day in new[] { default, new LocalDate(9901, 1, 1) })
        {
            Mistake.Thrown(() => new NoticeApproval.OfArrears(Manager, Yuan(1m), At(1), day));
            Mistake.Thrown(() => new NoticeApproval.OfArrears(Manager, Yuan(1m), At(1)) with { LatestPromise = day });
        }

        Assert.Throws<ArgumentNullException>("content", () => ApprovalOf(Contents["fall"])!.Covers(null!));
        Assert.Throws<ArgumentNullException>("settlement", () => Contents["new"].NeedsApproval(null!));
    }

    private static Fact FactOf(string text) => text switch { "yes" => Fact.Yes, "no" => Fact.No, _ => Fact.Unknown };
}
