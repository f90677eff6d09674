using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>Where the case stands, what was established, by whom and when, in words (案件说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="zone">The company's time zone, in which times are written; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, DateTimeZone? zone = null)
    {
        var teller = new Teller(this, new ExplanationWriter(language), zone ?? BusinessZone.Default);
        teller.Tell();
        return teller.Writer.Done();
    }

    private static Bilingual TitleOf(ViolationStatus status) => status switch
    {
        ViolationStatus.Reported => new("已报告，尚未听取陈述", "reported, not heard yet"),
        ViolationStatus.Heard => new("陈述程序已完成，尚未认定", "heard, or given the chance to speak; not decided yet"),
        ViolationStatus.Decided => new("已认定，可以申诉", "decided, open to appeal"),
        ViolationStatus.Appealed => new("申诉中", "appealed, not ruled on yet"),
        ViolationStatus.Final => new("已生效", "final"),
        ViolationStatus.Dismissed => new("不成立", "dismissed"),
        _ => new("已撤销", "withdrawn"),
    };

    private static Bilingual TitleOf(FinalityGround because) => because switch
    {
        FinalityGround.Accepted => new("本人接受认定", "the person accepted it"),
        FinalityGround.NotAppealed => new("期限内没有申诉", "no appeal came in time"),
        _ => new("申诉后维持", "it was upheld on appeal"),
    };

    /// <summary>Tells the case in the order in which it happened.</summary>
    private readonly ref struct Teller(Violation of, ExplanationWriter writer, DateTimeZone zone)
    {
        internal ExplanationWriter Writer => writer;

        private bool Zh => writer.Zh;

        internal void Tell()
        {
            var kind = of.Incident.Kind;
            writer.Add(ExplanationTopic.Conclusion, of.Decision?.Finding.Clause ?? kind.Clause.Id, Zh
                ? $"{of.Id}：{Who(of.Accused)}，“{kind.Title.Chinese}”一案{TitleOf(of.Status).Chinese}。"
                : $"{of.Id}: the case of {Who(of.Accused)} over {kind.Title.English} is {TitleOf(of.Status).English}.");
            Reported();
            foreach (var hearing in of.Hearings)
                Heard(hearing);
            if (of.Decision is { } decision)
                Decided(decision);
            if (of.LodgedAppeal is { } appeal)
                Appealed(appeal);
            if (of.Dismissal is { } dismissal)
                Ruled(dismissal, Matter.Violation.Clause, ("不予认定", "dismissed it"));
            if (of is { FinalSince: { } since, FinalBecause: { } because })
            {
                writer.Add(ExplanationTopic.Fact, Matter.Violation.Clause, Zh
                    ? $"{At(since)} 生效：{TitleOf(because).Chinese}。"
                    : $"Final since {At(since)}: {TitleOf(because).English}.");
            }

            if (of.Withdrawal is { } withdrawal)
                Ruled(withdrawal, Matter.Violation.Clause, ("撤销", "withdrew it"));
        }

        private void Reported()
        {
            writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh
                ? $"{Who(of.Reporter)}于 {At(of.ReportedAt)} 报告了 {Iso.Format(of.Incident.OccurredOn)} 的行为；证据 {of.Evidence.Count} 件。"
                : $"{Who(of.Reporter)} reported the act of {Iso.Format(of.Incident.OccurredOn)} at {At(of.ReportedAt)}; pieces of evidence: {of.Evidence.Count}.");
            writer.Add(ExplanationTopic.Edition, EditionInForce, Zh
                ? $"行为当日有效的版本是“{of.Edition}”。"
                : $"Edition '{of.Edition}' was in force on the day of the act.");
            if (of.Status == ViolationStatus.Reported)
            {
                writer.Add(ExplanationTopic.Missing, of.CaseClause, Zh
                    ? "认定之前须听取本人陈述，或记录其未作陈述。"
                    : "Before a decision the person's statement is to be heard, or that none was made recorded.");
            }
        }

        private void Heard(Hearing hearing) => writer.Add(ExplanationTopic.Fact, of.CaseClause, hearing.Spoke
            ? Zh ? $"{At(hearing.At)} 本人陈述：{hearing.Text}" : $"Stated at {At(hearing.At)}: {hearing.Text}"
            : Zh ? $"{At(hearing.At)} 给予陈述机会而未作陈述：{hearing.Text}" : $"Had the chance to speak at {At(hearing.At)} and made no statement: {hearing.Text}");

        private void Decided(ViolationDecision decision)
        {
            var found = decision.Finding;
            writer.Add(ExplanationTopic.Fact, found.Clause, Zh
                ? $"{Who(decision.By)}于 {At(decision.At)} 认定；{At(decision.AppealableUntil)} 之前可以申诉。"
                : $"Decided by {Who(decision.By)} at {At(decision.At)}; open to appeal before {At(decision.AppealableUntil)}.");
            if (ClauseCatalogue.Find(found.Clause) is { } clause)
                writer.Add(ExplanationTopic.Clause, clause.Id, Zh ? $"第{clause.Id}条：{clause.Summary.Chinese}" : $"Clause {clause.Id}: {clause.Summary.English}");
            if (found.Basis is { } basis)
                writer.Add(ExplanationTopic.Fact, basis, Zh ? $"违反的是第{basis}条。" : $"Clause {basis} was broken.");
            writer.Add(ExplanationTopic.Step, found.Clause, Zh
                ? $"依版本“{found.Edition}”：罚款 {found.Fine:C}，赔偿 {found.Compensation:C}，负责收回 {found.DutyToCollect:C}；三者不相加。"
                : $"Under edition '{found.Edition}': fine {found.Fine:C}, compensation {found.Compensation:C}, duty to collect {found.DutyToCollect:C}; never added together.");
            if (found.Absence is { } absence)
            {
                writer.Add(ExplanationTopic.Step, found.Clause, Zh
                    ? $"{Iso.Format(absence.From)} 至 {Iso.Format(absence.To)} 按旷工处理。"
                    : $"{Iso.Format(absence.From)} to {Iso.Format(absence.To)} counts as absence without leave.");
            }

            if (found.FineCarriedBy is { } carrier)
            {
                writer.Add(ExplanationTopic.NotApplied, carrier, Zh
                    ? $"同一行为只罚一次，罚款由第{carrier}条承担。"
                    : $"One act is fined once, and clause {carrier} carries the fine.");
            }
        }

        private void Appealed(LodgedAppeal appeal)
        {
            var clause = Matter.Appeal.Clause;
            writer.Add(ExplanationTopic.Fact, clause, Zh
                ? $"本人于 {At(appeal.At)} 申诉：{appeal.Grounds}"
                : $"Appealed at {At(appeal.At)}: {appeal.Grounds}");
            if (appeal.Ruling is { } ruling)
                Ruled(ruling, clause, of.FinalSince is null ? ("推翻认定", "overturned it") : ("维持认定", "upheld it"));
            else if (of.Status == ViolationStatus.Appealed)
                writer.Add(ExplanationTopic.Missing, clause, Zh ? "由主管领导裁定申诉。" : "The supervising executive is to rule on the appeal.");
        }

        private void Ruled(ReasonedDecision ruling, ClauseId clause, (string Zh, string En) what) => writer.Add(ExplanationTopic.Fact, clause, Zh
            ? $"{Who(ruling.By)}于 {At(ruling.At)} {what.Zh}：{ruling.Reason}"
            : $"{Who(ruling.By)} {what.En} at {At(ruling.At)}: {ruling.Reason}");

        private string Who(StaffMember person) =>
            Zh ? $"{person.Name}（{person.Position.Title.Chinese}）" : $"{person.Name} ({person.Position.Title.English})";

        private string At(Instant at) => Iso.Format(at.InZone(zone).LocalDateTime);
    }
}
