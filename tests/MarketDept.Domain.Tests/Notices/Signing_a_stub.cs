using FsCheck.Xunit;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

[Clause("8.2.2")]
[Clause("8.3.3")]
[Clause("8.3.5")]
public class Signing_a_stub
{
    public static TheoryData<string> WithStubs => [.. Contents.Keys.Where(name => name != "pickup")];

    [Theory]
    [MemberData(nameof(WithStubs))]
    public void Once_every_department_has_signed_it_is_complete(string name)
    {
        var notice = Issued(Contents[name]);

        notice.SignStub(Finance.Id, FinanceDelegate, At(3));
        Assert.Equal((NoticeStatus.Issued, (Instant?)null), (notice.Status, notice.CompletedAt));
        Assert.Equal([Operations], notice.Lacking);
        notice.SignStub(Operations.Id, OperationsHead, At(4));

        Assert.Equal((NoticeStatus.Complete, At(4)), (notice.Status, notice.CompletedAt));
        Assert.Equal([(FinanceDelegate, true), (OperationsHead, false)], notice.Stubs.Select(stub => (stub.SignedBy!, stub.IsSignedByDelegate)));
        notice.ShouldTell(
            (At(3), new NoticeStubSigned(Finance.Id, FinanceDelegate, true)), (At(4), new NoticeStubSigned(Operations.Id, OperationsHead, false)),
            (At(4), new NoticeCompleted()));
    }

    [Fact]
    public void Stubs_may_come_back_in_any_order_and_the_last_signature_is_the_latest()
    {
        var notice = Issued(Contents["arrears"]);

        notice.SignStub(Operations.Id, OperationsHead, At(9));
        notice.SignStub(Finance.Id, FinanceHead, At(3));

        Assert.Equal((At(9), At(9)), (notice.CompletedAt, notice.LastChangedAt));
        Assert.Equal(new NoticeCompleted { Key = "N1", Sequence = notice.EventCount, At = At(9) }, notice.TakeEvents()[^1]);
    }

    [Fact]
    public void Nobody_else_than_the_head_or_his_delegate_signs()
    {
        foreach (var foreign in new[] { OperationsHead, Manager, Deputy, Executive, Seller, Collector, Dispatcher })
        {
            Refused(Issued(Contents["arrears"]), NoticeRefusals.NotHeadOrDelegate, "8.3.3",
                it => it.SignStub(Finance.Id, foreign, At(3)));
        }

        Refused(Issued(Contents["change"]), NoticeRefusals.NotHeadOrDelegate, "8.2.2", it => it.SignStub(Operations.Id, FinanceDelegate, At(3)));
        Refused(Issued(Contents["special"]), NoticeRefusals.DepartmentNotConcerned, "8.3.5", it => it.SignStub(new("X"), FinanceHead, At(3)));
    }

    [Fact]
    public void A_department_signs_once_be_it_by_its_head_or_his_delegate()
    {
        var notice = Issued(Contents["arrears"]);
        notice.SignStub(Finance.Id, FinanceHead, At(3));

        Refused(notice, NoticeRefusals.AlreadySigned, "8.3.3", it => it.SignStub(Finance.Id, FinanceHead, At(4)));
        Refused(notice, NoticeRefusals.AlreadySigned, "8.3.3", it => it.SignStub(Finance.Id, FinanceDelegate, At(4)));
        notice.SignStub(Operations.Id, OperationsHead, At(5));
        Refused(notice, NoticeRefusals.AlreadySigned, "8.3.3", it => it.SignStub(Operations.Id, OperationsHead, At(6)));
    }

    [Theory]
    [InlineData("change", "8.2.2")]
    [InlineData("arrears", "8.3.3")]
    [InlineData("special", "8.3.5")]
    public void Whoever_signs_does_so_for_one_department_only(string name, string clause)
    {
        // Both of Finance are delegates of Warehousing too.
        var warehouse = new Department(new("W"), "仓储部", new("H3"), [FinanceDelegate.Id, FinanceHead.Id]);
        foreach (var (first, second) in new[] { (FinanceDelegate, FinanceHead), (FinanceHead, FinanceDelegate) })
        {
            foreach (var (one, other) in new[] { (Finance, warehouse), (warehouse, Finance) })
            {
                var notice = Issued(Contents[name], policy: PolicyWith([Finance, warehouse]));
                notice.SignStub(one.Id, first, At(3));

                foreach (var hour in new[] { 2, 3, 4 })
                    Refused(notice, NoticeRefusals.SignerTwice, clause, it => it.SignStub(other.Id, first, At(hour)));
                Assert.Contains(
                    $"Notice '2026-001': '{first.Id}' signs for '{other.Id}' and has signed for '{one.Id}'.",
                    Assert.Throws<DomainException>(() => notice.SignStub(other.Id, first, At(4))).Message, StringComparison.Ordinal);

                notice.SignStub(other.Id, second, At(4));
                Assert.Equal(NoticeStatus.Complete, notice.Status);
            }
        }
    }

    [Fact]
    public void Before_the_issue_nobody_signs()
    {
        Refused(Drafted(Contents["special"]), NoticeRefusals.SignedBeforeIssue, "8.3.5", it => it.SignStub(Finance.Id, FinanceHead, At(3)));
        Refused(Issued(Contents["special"]), NoticeRefusals.SignedBeforeIssue, "8.3.5",
            it => it.SignStub(Finance.Id, FinanceHead, At(2) - Duration.Epsilon));
        var notice = Issued(Contents["special"]);
        notice.SignStub(Finance.Id, FinanceHead, At(2));
        Assert.Equal(At(2), notice.Stubs[0].SignedAt);
    }

    [Fact]
    public void What_was_withdrawn_is_not_signed_any_more()
    {
        var withdrawnAsDraft = Drafted(Contents["special"]);
        withdrawnAsDraft.Withdraw(Seller, "填错", At(1));

        Refused(In(NoticeStatus.Withdrawn, Contents["special"]), StepRefusals.WrongStatus, "8.3.5", it => it.SignStub(Finance.Id, FinanceHead, At(9)));
        Refused(withdrawnAsDraft, StepRefusals.WrongStatus, "8.3.5", it => it.SignStub(Finance.Id, FinanceHead, At(9)));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(Issued(Contents["special"]), it => it.SignStub(default, FinanceHead, At(3)));
        Mistaken(Issued(Contents["special"]), it => it.SignStub(Finance.Id, null!, At(3)));
        Mistaken(Issued(Contents["pickup"]), it => it.SignByDispatcher(null!, At(3)));
    }

    [Fact]
    public void A_notice_has_no_rejection() =>
        Assert.All(Contents.Where(row => row.Key != "pickup"), row => Refused(
            Issued(row.Value), NoticeRefusals.NotAPickup, row.Value.Form.Clause.ToString(), it => it.RefusePickup(OperationsHead, "不同意", At(3))));

    /// <summary>Departments sign in any order at any times: complete if and only if each has, and the last signature is the latest.</summary>
    [Property(MaxTest = 200)]
    public void It_is_complete_if_and_only_if_every_department_has_signed_whatever_the_order(int count, int[] picks)
    {
        var departments = Enumerable.Range(0, 1 + Math.Abs(count % 5))
            .Select(i => new Department(new($"D{i}"), $"部门{i}", new Id<StaffMember>($"H{i}"))).ToArray();
        var notice = Issued(Contents["special"], policy: PolicyWith([.. departments]));
        var signed = new Dictionary<int, int>();
        foreach (var pick in picks ?? [])
        {
            var (which, hour) = (Math.Abs(pick % departments.Length), 2 + Math.Abs(pick % 97));
            var isNew = signed.TryAdd(which, hour);
            var signer = new StaffMember(new($"H{which}"), "负责人", Position.DepartmentHead);
            if (isNew)
                notice.SignStub(departments[which].Id, signer, At(hour));
            else
                Refused(notice, NoticeRefusals.AlreadySigned, "8.3.5", it => it.SignStub(departments[which].Id, signer, At(hour)));

            Assert.Equal(signed.Count == departments.Length, notice.Status == NoticeStatus.Complete);
            Assert.Equal(signed.Count == departments.Length ? At(signed.Values.Max()) : (Instant?)null, notice.CompletedAt);
            Assert.Equal(departments.Where((_, i) => !signed.ContainsKey(i)), notice.Lacking);
        }
    }
}
