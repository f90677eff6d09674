namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Tells what the form asks for, which steps were taken, and what is missing (通知单说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        new Teller(this, writer).Tell();
        return writer.Done();
    }

    private static Bilingual TitleOf(NoticeStatus status) => status switch
    {
        NoticeStatus.Drafted => new("已填写，尚未发出", "filled in, not issued yet"),
        NoticeStatus.Issued => new("已发出，尚未签齐", "issued, not signed by all yet"),
        NoticeStatus.Complete => new("已签齐", "complete"),
        NoticeStatus.Refused => new("不予提货", "refused"),
        _ => new("已撤回", "withdrawn"),
    };

    /// <summary>Tells the notice in the order of its steps.</summary>
    private readonly ref struct Teller(Notice of, ExplanationWriter writer)
    {
        internal void Tell()
        {
            var (form, status) = (of.Form, TitleOf(of.Status));
            writer.Add(ExplanationTopic.Conclusion, form.Clause, $"{form} {of.Number}：{status}。", $"{form} {of.Number} is {status}.");
            Fact($"{Who(of.Handler)}于 {At(of.DraftedAt)} 填写。", $"Filled in by {Who(of.Handler)} at {At(of.DraftedAt)}.");
            writer.Add(ExplanationTopic.Fact, form.Clause, of.Content.Told(writer.Zh));
            Approval();
            if (of.IssuedAt is { } issued)
                Fact($"{At(issued)} 发出。", $"Issued at {At(issued)}.");
            else if (of.Status == NoticeStatus.Drafted)
                Missing($"尚未发出。", $"It is not issued.");
            foreach (var stub in of.Stubs)
                Told(stub);
            Dispatcher();
            if (of.PickupRefusal is { } refusal)
            {
                Ended(refusal, ("不予提货", "refused it"));
                Reading($"不予提货的留下记录，不算违规。", $"A pickup that is refused is put on record, and is no breach.");
            }

            if (of.Withdrawal is { } withdrawal)
                Ended(withdrawal, ("撤回", "withdrew it"));
            if (form.HasStubs)
                Reading($"存根上的签字只表示知悉，不是批准，也不能拒签。", $"A signature on a stub acknowledges; it approves nothing and cannot be refused.");
        }

        private void Approval()
        {
            if (of.Approval is { } approval)
            {
                var (by, at, scope) = (Who(approval.By), At(approval.At), approval.Scope);
                writer.Add(ExplanationTopic.Fact, approval.Matter.Clause, $"{by}于 {at} 批准（{scope}）。", $"Approved by {by} at {at} ({scope}).");
                return;
            }

            if (of.Status != NoticeStatus.Drafted || of.Content.NeedsApproval(SettlementTerms.Default) is not { IsNo: false } needed)
                return;
            var clause = of.Content.ApprovalMatter!.Clause;
            if (needed.IsYes)
                writer.Add(ExplanationTopic.Missing, clause, $"须先经部门经理批准。", $"The manager has to approve it first.");
            else
                writer.Add(ExplanationTopic.Missing, clause, $"是否须先经部门经理批准，尚不能确定。", $"Whether the manager has to approve it first is undetermined.");
        }

        private void Told(Stub stub)
        {
            var name = stub.Department.Name;
            if (stub is not { SignedBy: { } signer, SignedAt: { } signed })
            {
                if (of.Status == NoticeStatus.Issued)
                    Missing($"“{name}”尚未在存根上签字。", $"'{name}' has not signed its stub.");
                return;
            }

            var (by, at) = (Who(signer), At(signed));
            Fact(
                $"“{name}”：{by}于 {at} {(stub.IsSignedByDelegate ? "代负责人签字" : "签字")}。",
                $"'{name}': signed by {by} at {at}{(stub.IsSignedByDelegate ? " in the head's place" : "")}.");
            if (stub.Place is not { } place)
            {
                writer.Add(ExplanationTopic.Missing, Filing, $"“{name}”的存根尚未归档。", $"The stub of '{name}' is not filed.");
                return;
            }

            var keeper = Who(stub.Filings[^1].Keeper);
            writer.Add(ExplanationTopic.Fact, Filing, $"存根由{keeper}保管，存放于“{place}”。", $"The stub is kept by {keeper} at '{place}'.");
        }

        private void Dispatcher()
        {
            if (of is { Dispatcher: { } signer, DispatcherSignedAt: { } signed })
                Fact($"{Who(signer)}于 {At(signed)} 签字。", $"Signed by {Who(signer)} at {At(signed)}.");
            else if (of is { Form.HasStubs: false, Status: NoticeStatus.Issued })
                Missing($"调度员尚未签字。", $"The dispatcher has not signed.");
        }

        private void Ended(ReasonedDecision end, (string Zh, string En) what) => Fact(
            $"{Who(end.By)}于 {At(end.At)} {what.Zh}：{end.Reason}", $"{Who(end.By)} {what.En} at {At(end.At)}: {end.Reason}");

        private void Fact(FormattableString chinese, FormattableString english) => writer.Add(ExplanationTopic.Fact, of.Form.Clause, chinese, english);

        private void Missing(FormattableString chinese, FormattableString english) => writer.Add(ExplanationTopic.Missing, of.Form.Clause, chinese, english);

        private void Reading(FormattableString chinese, FormattableString english) => writer.Add(ExplanationTopic.Reading, of.Form.Clause, chinese, english);

        private string Who(StaffMember person) =>
            writer.Zh ? $"{person.Name}（{person.Position.Title.Chinese}）" : $"{person.Name} ({person.Position.Title.English})";

        private static string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }
}
