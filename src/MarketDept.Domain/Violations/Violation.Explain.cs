namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>Explains the case in words (案件说明): where it stands, and what was established by whom and when.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var teller = new Teller(this, new ExplanationWriter(language));
        teller.Tell();
        return teller.Writer.Done();
    }

    private static Bilingual TitleOf(FinalityGround because) => because switch
    {
        FinalityGround.Accepted => new("本人接受认定", "the person accepted it"),
        FinalityGround.NotAppealed => new("期限内没有申诉", "no appeal came in time"),
        FinalityGround.NotAppealable => new("不设申诉", "there is no appeal"),
        FinalityGround.UpheldInPart => new("申诉后部分改判", "it was changed in part on appeal"),
        _ => new("申诉后维持", "it was upheld on appeal"),
    };

    /// <summary>Tells the case in the order in which it happened.</summary>
    private readonly ref struct Teller(Violation of, ExplanationWriter writer)
    {
        internal ExplanationWriter Writer => writer;

        private bool Zh => writer.Zh;

        /// <summary>Whether nothing more comes of the case, so that nothing is missing.</summary>
        private bool IsOver => of.Status is ViolationStatus.Dismissed or ViolationStatus.Withdrawn;

        internal void Tell()
        {
            var kind = of.Reports[0].Incident.Kind;
            writer.Add(ExplanationTopic.Conclusion, of.CaseClause, Zh
                ? $"{of.Id}：{Who(of.Accused)}，“{kind.Title.Chinese}”一案{TitleOf(of.Status).Chinese}。"
                : $"{of.Id}: the case of {Who(of.Accused)} over {kind.Title.English} is {TitleOf(of.Status).English}.");
            foreach (var report in of.Reports)
                Reported(report);
            writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh
                ? $"{At(of.ReportedAt)} 立案；证据共 {of.Evidence.Count()} 件。"
                : $"Opened at {At(of.ReportedAt)}; pieces of evidence: {of.Evidence.Count()}.");
            if (of.Status == ViolationStatus.Reported)
            {
                writer.Add(ExplanationTopic.Missing, of.CaseClause, Zh
                    ? "尚未听取本人陈述，也没有记录其未作陈述。"
                    : "The person was not heard yet, nor is it recorded that no statement was made.");
            }

            foreach (var hearing in of.Hearings)
                Heard(hearing);
            foreach (var decision in of.Decisions)
                Decided(decision);
            if (of.Dismissal is { } dismissal)
                Ruled(dismissal, ("不予认定", "dismissed it"));
            if (of.Withdrawal is { } withdrawal)
                Ruled(withdrawal, ("撤销", "withdrew it"));
        }

        private void Reported(SubmittedReport report)
        {
            var who = report.Reporter is { } reporter ? Who(reporter) : Zh ? "匿名者" : "Somebody anonymous";
            writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh
                ? $"{who}报告了 {Iso.Format(report.Incident.OccurredOn)} 的行为（{report.Incident.Id}）。"
                : $"{who} reported the act of {Iso.Format(report.Incident.OccurredOn)} ({report.Incident.Id}).");
            if (report.SetAside is { } ruling)
                Ruled(ruling, ($"对报告 {report.Incident.Id} 不予采信", $"set report {report.Incident.Id} aside"));
        }

        private void Heard(Hearing hearing) => writer.Add(ExplanationTopic.Fact, of.CaseClause, hearing.Spoke
            ? Zh ? $"{At(hearing.At)} 本人陈述：{hearing.Text}" : $"Stated at {At(hearing.At)}: {hearing.Text}"
            : Zh ? $"{At(hearing.At)} 给予陈述机会而未作陈述：{hearing.Text}" : $"Had the chance to speak at {At(hearing.At)} and made no statement: {hearing.Text}");

        private void Decided(ViolationDecision decision)
        {
            writer.Add(ExplanationTopic.Fact, of.CaseClause, (decision, Zh) switch
            {
                ({ AppealableUntil: { } until }, true) => $"{Who(decision.By)}于 {At(decision.At)} 认定；{At(until)} 之前可以申诉。",
                ({ AppealableUntil: { } until }, false) => $"Decided by {Who(decision.By)} at {At(decision.At)}; open to appeal before {At(until)}.",
                ({ IsAppealStated: true }, true) => $"{Who(decision.By)}于 {At(decision.At)} 认定；不设申诉。",
                ({ IsAppealStated: true }, false) => $"Decided by {Who(decision.By)} at {At(decision.At)}; there is no appeal.",
                (_, true) => $"{Who(decision.By)}于 {At(decision.At)} 认定；公司尚未确定申诉期限，认定尚不生效。",
                _ => $"Decided by {Who(decision.By)} at {At(decision.At)}; the company has not stated the time to appeal, so it is not final.",
            });
            foreach (var found in decision.Established)
            {
                Established(found);
                EstablishedFinding[] earlier = [.. of.Decisions.TakeWhile(one => one != decision).SelectMany(one => one.Established).Where(one => one.Clause == found.Clause)];
                if (found is { Fine.IsZero: true, FineCarriedBy: null } && Array.Exists(earlier, before => before.Fine.IsPositive))
                {
                    writer.Add(ExplanationTopic.NotApplied, found.Clause, Zh
                        ? "罚款已在先前的认定中作出，不再重复。"
                        : "The fine was established by an earlier decision and is not imposed again.");
                }

                if (found.Compensation is { IsZero: true } && Array.Exists(earlier, before => before.Compensation is { IsPositive: true }))
                {
                    writer.Add(ExplanationTopic.NotApplied, found.Clause, Zh
                        ? "赔偿已在先前的认定中作出，不再重复。"
                        : "The compensation was established by an earlier decision and is not established again.");
                }
            }

            if (decision.Established.Count == 0)
            {
                writer.Add(ExplanationTopic.NotApplied, of.CaseClause, Zh
                    ? "此前未定的事项已经查明，不另作认定。"
                    : "What was undetermined has been settled, and nothing is established beyond the earlier decisions.");
            }

            if (decision.Undetermined != FactNames.None && !IsOver)
            {
                writer.Add(ExplanationTopic.Missing, of.CaseClause, Zh
                    ? $"同一行为另有未定事项，缺少或有争议的事实：{decision.Undetermined.Listed(true)}；查明后另作补充认定。"
                    : $"Something else of the act is undetermined, missing or disputed: {decision.Undetermined.Listed(false)}; a later decision establishes it.");
            }

            if (decision is { AppealGrounds: { } grounds, AppealedAt: { } appealed })
                Appealed(decision, grounds, appealed);
            if (decision is { FinalSince: { } since, FinalBecause: { } because })
            {
                writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh
                    ? $"{At(since)} 生效：{TitleOf(because).Chinese}。"
                    : $"Final since {At(since)}: {TitleOf(because).English}.");
            }
        }

        private void Established(EstablishedFinding found)
        {
            if (ClauseCatalogue.Find(found.Clause) is { } clause)
                writer.Add(clause.Restated);
            if (found.Basis is { } basis)
                writer.Add(ExplanationTopic.Fact, basis, Zh ? $"违反的是第{basis}条。" : $"Clause {basis} was broken.");
            writer.Add(ExplanationTopic.Step, found.Clause, Zh
                ? $"依{RegulationEdition.Called(found.Edition).Chinese}：{Amounts(found)}；各项不相加。"
                : $"Under {RegulationEdition.Called(found.Edition).English}: {Amounts(found)}; never added together.");
            if (found.Open != FactNames.None && !IsOver)
            {
                writer.Add(ExplanationTopic.Missing, found.Clause, Zh
                    ? $"尚未确定，缺少或有争议的事实：{found.Open.Listed(true)}；查明后另作补充认定。"
                    : $"Open, missing or disputed: {found.Open.Listed(false)}; a later decision establishes it.");
            }

            if (found.FineCarriedBy is { } carrier)
            {
                writer.Add(ExplanationTopic.NotApplied, carrier, Zh
                    ? $"同一行为只罚一次：罚款依第{carrier}条认定，本条不另罚。"
                    : $"One act is fined once: the fine is decided under clause {carrier}, and none is added here.");
            }
        }

        private string Amounts(EstablishedFinding found)
        {
            var isAbsence = found.Absence is not null || (found.Open & (FactNames.From | FactNames.To)) != 0;
            return isAbsence ? AssessmentExplanation.Absent(writer, found.Absence)
                : AssessmentExplanation.Amounts(writer, found.Fine, found.Compensation, found.DutyToCollect, ("", ""));
        }

        private void Appealed(ViolationDecision decision, string grounds, Instant at)
        {
            writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh ? $"本人于 {At(at)} 申诉：{grounds}" : $"Appealed at {At(at)}: {grounds}");
            if (decision.AppealRuling is not { } ruling)
            {
                if (!IsOver)
                    writer.Add(ExplanationTopic.Missing, of.CaseClause, Zh ? "申诉尚待裁定。" : "The appeal is not ruled on yet.");
                return;
            }

            Ruled(ruling, decision.Changed switch
            {
                null => ("维持认定", "upheld it"),
                { Count: 0 } => ("推翻认定", "overturned it"),
                _ => ("部分改判", "changed it in part"),
            });
            foreach (var found in decision.Changed ?? [])
            {
                writer.Add(ExplanationTopic.Step, found.Clause, Zh ? $"改判后第{found.Clause}条：{Amounts(found)}。" : $"Left under clause {found.Clause}: {Amounts(found)}.");
            }
        }

        private void Ruled(ReasonedDecision ruling, (string Zh, string En) what) => writer.Add(ExplanationTopic.Fact, of.CaseClause, Zh
            ? $"{Who(ruling.By)}于 {At(ruling.At)} {what.Zh}：{ruling.Reason}"
            : $"{Who(ruling.By)} {what.En} at {At(ruling.At)}: {ruling.Reason}");

        private string Who(StaffMember person) =>
            Zh ? $"{person.Name}（{person.Position.Title.Chinese}）" : $"{person.Name} ({person.Position.Title.English})";

        private static string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }
}
