using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>Writes an assessment or a finding out in words: built when asked for, from the decision itself.</summary>
internal static class AssessmentExplanation
{
    private static readonly ClauseId EditionClause = new(3, 2);

    internal static Explanation Of(in Assessment assessment, Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, ClauseOf(assessment), assessment.Outcome switch
        {
            Outcome.Applies => writer.Zh
                ? $"{assessment.Incident.Id}：适用第{assessment.Clause!.Id}条（{assessment.Clause.Title.Chinese}）；{Remedies(writer, assessment, null)}。"
                : $"{assessment.Incident.Id}: clause {assessment.Clause!.Id} applies ({assessment.Clause.Title.English}); {Remedies(writer, assessment, null)}.",
            Outcome.NotApplicable => writer.Zh
                ? $"{assessment.Incident.Id}：第十一节的任何一条都不适用。"
                : $"{assessment.Incident.Id}: no clause of section 11 applies.",
            _ => writer.Zh
                ? $"{assessment.Incident.Id}：无法认定，缺：{Names(assessment.Missing, writer.Zh)}。"
                : $"{assessment.Incident.Id}: undetermined, missing: {Names(assessment.Missing, writer.Zh)}.",
        });
        Body(writer, assessment, null);
        return writer.Done();
    }

    internal static Explanation Of(in Finding finding, Language language)
    {
        var writer = new ExplanationWriter(language);
        var assessment = finding.Assessment;
        writer.Add(ExplanationTopic.Conclusion, finding.Clause.Id, writer.Zh
            ? $"{finding.Staff}：依第{finding.Clause.Id}条（{finding.Clause.Title.Chinese}），{Remedies(writer, assessment, finding)}。"
            : $"{finding.Staff}: under clause {finding.Clause.Id} ({finding.Clause.Title.English}), {Remedies(writer, assessment, finding)}.");
        Body(writer, assessment, finding);
        return writer.Done();
    }

    private static void Body(ExplanationWriter writer, in Assessment assessment, Finding? finding)
    {
        if (assessment.Clause is { } clause)
            writer.Add(clause.Restated);
        Edition(writer, assessment);
        if (assessment.Edition is null)
            return;
        assessment.ExplainFacts(writer);
        if (finding is { } personal)
            Personal(writer, assessment, personal);
        if (assessment.Outcome == Outcome.Undetermined)
        {
            writer.Add(ExplanationTopic.Missing, assessment.Incident.Kind.Clause.Id, writer.Zh
                ? $"缺：{Names(assessment.Missing, true)}；补上之前不作任何认定，也不当作“否”。"
                : $"Missing: {Names(assessment.Missing, false)}; until that is known nothing is found, and it does not count as \"no\".");
        }

        assessment.ExplainWhyNot(writer);
        if (assessment.Clause?.LegalRisk is { } risk)
            writer.Add(ExplanationTopic.LegalRisk, assessment.Clause.Id, risk.Text.In(writer.Language));
        if (assessment.Clause?.Reading is { } reading)
            writer.Add(reading);
    }

    private static void Edition(ExplanationWriter writer, in Assessment assessment)
    {
        var day = Iso.Format(assessment.Incident.OccurredOn);
        if (assessment.Edition is not { } edition)
        {
            writer.Add(ExplanationTopic.Missing, EditionClause, writer.Zh
                ? $"行为发生于 {day}，当日没有任何版本有效，所以不能认定，也无须再看其他事实。"
                : $"The act was on {day}; no edition was in force on that day, so nothing can be found, whatever else is known.");
            return;
        }

        if (assessment.Clause is { Tier: not FineTier.None } clause)
        {
            writer.Add(ExplanationTopic.Edition, clause.Id, writer.Zh
                ? $"行为发生于 {day}，适用版本“{edition.Id}”：第{clause.Id}条每人每次 {edition.FineFor(clause.Tier):C}。"
                : $"The act was on {day}, judged by edition '{edition.Id}': clause {clause.Id} costs {edition.FineFor(clause.Tier):C} per person per time.");
            return;
        }

        writer.Add(ExplanationTopic.Edition, EditionClause, writer.Zh
            ? $"行为发生于 {day}，适用版本“{edition.Id}”。"
            : $"The act was on {day}, judged by edition '{edition.Id}'.");
    }

    private static void Personal(ExplanationWriter writer, in Assessment assessment, in Finding finding)
    {
        var clause = finding.Clause.Id;
        if (finding.Incident.Offenders.Count > 1)
        {
            Int128 weights = 0;
            foreach (var offender in finding.Incident.Offenders)
                weights += offender.Weight;
            Part(writer, clause, assessment.Compensation, finding.Compensation, finding.Offender.Weight, weights, ("赔偿", "Compensation"));
            Part(writer, clause, assessment.DutyToCollect, finding.DutyToCollect, finding.Offender.Weight, weights, ("负责收回", "Duty to collect"));
        }

        if (finding.FineCarriedBy is { } carrier)
        {
            writer.Add(ExplanationTopic.NotApplied, carrier.Id, writer.Zh
                ? $"同一人的同一行为只罚一次：罚款由第{carrier.Id}条承担，此处为 0.00 元。"
                : $"One act of one person is fined once: clause {carrier.Id} carries the fine, so it is 0.00 yuan here.");
        }
    }

    private static void Part(
        ExplanationWriter writer, ClauseId clause, Money? whole, Money? part, long weight, Int128 weights, (string Zh, string En) name)
    {
        if (whole is not { IsZero: false } || part is null)
            return;
        writer.Add(ExplanationTopic.Step, clause, writer.Zh
            ? $"{name.Zh}按权重分担：{whole:C} 的 {weight}/{weights}，余分按最大余数法 = {part:C}。"
            : $"{name.En} split by weight: {weight}/{weights} of {whole:C}, left-over fen by largest remainder = {part:C}.");
    }

    /// <summary>Of one person, or of the incident as a whole: then the fine is each offender's and the rest is borne together.</summary>
    private static string Remedies(ExplanationWriter writer, in Assessment assessment, Finding? finding)
    {
        if (assessment.Absence is { } absence)
        {
            return writer.Zh
                ? $"{Iso.Format(absence.From)} 至 {Iso.Format(absence.To)} 按旷工处理，不罚款"
                : $"{Iso.Format(absence.From)} to {Iso.Format(absence.To)} counts as absence without leave, no fine";
        }

        var fine = finding?.Fine ?? assessment.FinePerPerson.GetValueOrDefault();
        var compensation = finding is { } personal ? personal.Compensation : assessment.Compensation;
        var duty = finding?.DutyToCollect ?? assessment.DutyToCollect.GetValueOrDefault();
        var bears = compensation is { } known
            ? writer.Zh ? $"赔偿 {known:C}" : $"compensation {known:C}"
            : writer.Zh ? "赔偿未定" : "compensation undetermined";
        var each = finding is null ? writer.Zh ? "每人" : " for each person" : "";
        var text = writer.Zh ? $"{each}罚款 {fine:C}，{bears}" : $"fine {fine:C}{each}, {bears}";
        return duty.IsZero ? text : writer.Zh ? $"{text}，负责收回 {duty:C}" : $"{text}, duty to collect {duty:C}";
    }

    private static ClauseId ClauseOf(in Assessment assessment) =>
        assessment.Clause?.Id ?? (assessment.Edition is null ? EditionClause : assessment.Incident.Kind.Clause.Id);

    private static string Names(MissingFacts missing, bool zh) => string.Join(zh ? "、" : ", ", missing.Names(zh ? Language.Chinese : Language.English));
}
