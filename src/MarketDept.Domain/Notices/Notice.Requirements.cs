namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    private static readonly ClauseId Filing = new(4, 7);

    private void Signed(DomainEvent happened, Instant at)
    {
        Record(happened, at);
        if (CompletedAt is { } completed)
            Record(new NoticeCompleted(), completed);
    }

    private void Replace(Stub stub, Stub by) => Stubs = ValueList.From(Stubs.Select(other => ReferenceEquals(other, stub) ? by : other));

    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<NoticeStatus> from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Form.Clause, from);
        RequireInOrder(at, Form.Clause);
    }

    private void RequireApproval(SettlementTerms settlement)
    {
        if (Approval is not null || Content.NeedsApproval(settlement) is not { IsNo: false } needed)
            return;
        var matter = Content.ApprovalMatter!;
        var why = needed.IsYes
            ? new Bilingual("须经批准", "an approval is needed")
            : new("是否须批准尚不能确定，缺少客户原来的结算方式，或者回单付是否算月结类",
                "whether an approval is needed is undetermined, missing: how the customer paid before, or whether payment on signed receipt is of the monthly type");
        throw NoticeRefusals.NotApproved.Because($"通知单 {Number}，{matter.Title}：{why}。", $"Notice '{Number}', {matter.Title}: {why}.", matter.Clause);
    }

    private void RequireSignable(Instant at)
    {
        Guard.Against.Unreal(at);
        if (Status != NoticeStatus.Drafted)
            Step.RequireStatus(Key, new("签字", "signing it"), Status, TitleOf, Form.Clause, NoticeStatus.Issued, NoticeStatus.Complete);
        if (IssuedAt is not { } issued || at < issued)
            throw NoticeRefusals.SignedBeforeIssue.Because($"通知单 {Number}：签字 {at}，发出 {IssuedAt}。", $"Notice '{Number}': signed at {at}, issued at {IssuedAt}.", Form.Clause);
    }

    private DomainException AlreadySigned(StaffMember by, Instant? at) => NoticeRefusals.AlreadySigned.Because(
        $"通知单 {Number}：{by.Id} 已于 {at} 签字。", $"Notice '{Number}': signed by '{by.Id}' at {at}.", Form.Clause);

    private void RequireStubs()
    {
        if (!Form.HasStubs)
            throw NoticeRefusals.WithoutStubs.Because($"通知单 {Number}。", $"Notice '{Number}'.", Form.Clause);
    }

    private void RequirePickup()
    {
        if (Form.HasStubs)
            throw NoticeRefusals.NotAPickup.Because($"通知单 {Number} 是{Form}。", $"Notice '{Number}' is one of kind '{Form}'.", Form.Clause);
    }

    private Stub RequireStub(Id<Department> department) => Stubs.FirstOrDefault(stub => stub.Department.Id == department)
        ?? throw NoticeRefusals.DepartmentNotConcerned.Because(
            $"通知单 {Number}：{department}；相关部门：{Stubs.Select(stub => stub.Department.Id)}。",
            $"Notice '{Number}': '{department}'; concerned are: {Stubs.Select(stub => stub.Department.Id)}.", Form.Clause);

    private void RequireHeadsOfTheirOwn(ValueList<Department> departments)
    {
        if (departments.GroupBy(department => department.Head).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw NoticeRefusals.HeadTwice.Because(
                $"通知单 {Number}：{twice.Key} 负责 {twice.Select(department => department.Id)}。", $"Notice '{Number}': '{twice.Key}' heads {twice.Select(department => department.Id)}.", Form.Clause);
        }
    }

    private void RequireNotSignedBy(Id<StaffMember> signer, Id<Department> department)
    {
        if (Stubs.FirstOrDefault(stub => stub.SignedBy?.Id == signer) is { } signed)
        {
            throw NoticeRefusals.SignerTwice.Because(
                $"通知单 {Number}：{signer} 替 {department} 签字，已替 {signed.Department.Id} 签过。",
                $"Notice '{Number}': '{signer}' signs for '{department}' and has signed for '{signed.Department.Id}'.", Form.Clause);
        }
    }

    private Stub RequireSigned(Id<Department> department) =>
        IssuedAt is not null && RequireStub(department) is { SignedAt: not null } stub
            ? stub
            : throw NoticeRefusals.StubNotSigned.Because($"通知单 {Number}：{department}。", $"Notice '{Number}': '{department}'.");
}
