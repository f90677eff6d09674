namespace MarketDept.Domain.Violations;

/// <summary>Writes an assessment or a finding in words, on demand, from the decision itself.</summary>
internal static class AssessmentExplanation
{
    private static readonly ClauseId EditionClause = new(3, 2);
    private static readonly ClauseId SeriousCases = new(11, 2);

    internal static Explanation Of(in Assessment assessment, Language language)
    {
        var writer = new ExplanationWriter(language);
        var id = assessment.Incident.Id;
        writer.Add(ExplanationTopic.Conclusion, ClauseOf(assessment), (assessment.Outcome, writer.Zh) switch
        {
            (Outcome.Applies, true) => $"{id}：适用第{assessment.Clause!.Id}条（{assessment.Clause.Title.Chinese}）；{Remedies(writer, assessment)}。",
            (Outcome.Applies, false) => $"{id}: clause {assessment.Clause!.Id} applies ({assessment.Clause.Title.English}); {Remedies(writer, assessment)}.",
            (Outcome.NotApplicable, true) => $"{id}：不适用第十一节的任何一条，不予认定。",
            (Outcome.NotApplicable, false) => $"{id}: no clause of section 11 applies.",
            (Outcome.NotBound, true) => $"{id}：第{ClauseOf(assessment)}条不约束所报告的任何人。",
            (Outcome.NotBound, false) => $"{id}: clause {ClauseOf(assessment)} binds nobody of those named.",
            (_, true) => $"{id}：无法认定，尚须查明：{assessment.Missing.Listed(true)}。",
            _ => $"{id}: undetermined, still to be settled: {assessment.Missing.Listed(false)}.",
        });
        Body(writer, assessment, null);
        return writer.Done();
    }

    internal static Explanation Of(in Finding finding, Language language)
    {
        var writer = new ExplanationWriter(language);
        var broken = finding.Basis is { } basis ? writer.Zh ? $"违反第{basis.Id}条，" : $"breach of clause {basis.Id}; " : "";
        writer.Add(ExplanationTopic.Conclusion, finding.Clause.Id, writer.Zh
            ? $"{finding.Staff}：{broken}依第{finding.Clause.Id}条（{finding.Clause.Title.Chinese}），{Remedies(writer, finding)}。"
            : $"{finding.Staff}: {broken}under clause {finding.Clause.Id} ({finding.Clause.Title.English}), {Remedies(writer, finding)}.");
        Body(writer, finding.Assessment, finding);
        return writer.Done();
    }

    private static void Body(ExplanationWriter writer, in Assessment assessment, Finding? finding)
    {
        if (assessment.Clause is { } clause)
        {
            if (clause.Tier == FineTier.Serious)
                writer.Add(ClauseCatalogue.Get(SeriousCases).Restated);
            writer.Add(clause.Restated);
        }

        Edition(writer, assessment);
        if (assessment.Outcome == Outcome.NotBound)
            NotBound(writer, assessment);
        if ((assessment.Edition is null && !DisputesTheDay(assessment)) || assessment.Outcome == Outcome.NotBound)
            return;
        if (assessment.Case is { } of)
            CaseExplanation.Sources(writer, of, finding?.Staff);
        Facts(writer, assessment);
        if (finding is { } personal)
            Personal(writer, personal);
        if (assessment.Outcome == Outcome.Undetermined)
        {
            writer.Add(ExplanationTopic.Missing, assessment.Incident.Kind.Clause.Id, writer.Zh
                ? "查明之前不作认定，未查明的事实也不当作“否”。"
                : "Until that is settled nothing is found. What is not known does not count as \"no\".");
        }

        WhyNot(writer, assessment);
        if (assessment.Clause?.LegalRisk is { } risk)
            writer.Add(ExplanationTopic.LegalRisk, assessment.Clause.Id, risk.Text.In(writer.Language));
        if (assessment.RestsOnAge)
            writer.Add(ExplanationTopic.LegalRisk, assessment.Incident.Kind.Clause.Id, LegalRisk.OfAge.Text.In(writer.Language));
        if (assessment.Clause?.Reading is { } reading)
            writer.Add(reading);
    }

    private static bool DisputesTheDay(in Assessment assessment) => assessment.Case is { } of && (of.Disputed & FactNames.OccurredOn) != 0;

    /// <summary>The facts and the steps: those of the report, or those on which all reports of the case agree.</summary>
    private static void Facts(ExplanationWriter writer, in Assessment assessment)
    {
        if (assessment.Case is not { } of)
            assessment.Incident.Facts.ExplainFacts(writer, assessment.Judgement);
        else if (of.Versions is [{ Facts: { } facts } version])
            (facts is ViolationFacts.OperatingRuleBreach breach ? breach.Citing(assessment.Basis!) : facts).ExplainFacts(writer, version.Judgement.As(assessment.Basis));
        else if (assessment.Basis is { } broken)
            writer.Add(broken.Broken);
    }

    /// <summary>The clauses that do not apply. Where versions differ, each version has told its own result.</summary>
    private static void WhyNot(ExplanationWriter writer, in Assessment assessment)
    {
        if (assessment.Case is not { } of || assessment.Outcome == Outcome.Applies)
            assessment.Incident.Facts.ExplainWhyNot(writer, assessment.Judgement);
        else if (of.Versions is [{ Facts: { } facts } version])
            facts.ExplainWhyNot(writer, version.Judgement);
    }

    private static void NotBound(ExplanationWriter writer, in Assessment assessment)
    {
        foreach (var offender in assessment.Incident.Offenders)
        {
            foreach (var line in ReportAside.Unbound(assessment.Incident, offender.Staff, offender.Position!).Explain(writer.Language).Lines)
                writer.Add(line.Topic, line.Clause, line.Text);
        }
    }

    private static void Edition(ExplanationWriter writer, in Assessment assessment)
    {
        if (assessment.Edition is null && DisputesTheDay(assessment))
            return;
        var day = Iso.Format(assessment.Incident.OccurredOn);
        if (assessment.Edition is not { } edition)
        {
            writer.Add(ExplanationTopic.Missing, EditionClause, writer.Zh
                ? $"行为发生于 {day}，当日没有任何版本有效，无从认定。"
                : $"The act was on {day}. No edition was in force on that day, so nothing can be found, whatever else is known.");
            return;
        }

        var when = (DisputesTheDay(assessment), writer.Zh) switch
        {
            (true, true) => "行为发生日有争议，但各种说法都",
            (true, false) => "The day of the act is disputed, but by every version it is ",
            (_, true) => $"行为发生于 {day}，",
            _ => $"The act was on {day}, ",
        };

        // The amount stands in the lead-in of 11.1 and 11.2; the items of 11.2 say only who bears what.
        var by = assessment.Clause?.Tier switch { FineTier.Ordinary => assessment.Clause.Id, FineTier.Serious => SeriousCases, _ => default };
        writer.Add(ExplanationTopic.Edition, by == default ? EditionClause : by, (by == default, writer.Zh) switch
        {
            (true, true) => $"{when}适用版本“{edition.Id}”。",
            (true, false) => $"{when}judged by edition '{edition.Id}'.",
            (_, true) => $"{when}适用版本“{edition.Id}”：第{by}条罚款每人每次 {edition.FineFor(assessment.Clause!.Tier):C}。",
            _ => $"{when}judged by edition '{edition.Id}': the fine of clause {by} is {edition.FineFor(assessment.Clause!.Tier):C} per person and time.",
        });
    }

    private static void Personal(ExplanationWriter writer, in Finding finding)
    {
        var (assessment, clause) = (finding.Assessment, finding.Clause.Id);
        if (assessment.Case is { } of)
            CaseExplanation.Parts(writer, of, finding);
        else if (assessment.Incident.Bound.Count > 1)
            Parts(writer, finding, assessment.Judgement, finding.Weight, assessment.Incident.AllWeights);

        if (!finding.IsPostKnown)
        {
            var binding = (finding.Basis ?? finding.Clause).Id;
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? $"{finding.Staff} 的岗位未填，未核对第{binding}条是否约束其岗位。"
                : $"The post of {finding.Staff} is not stated. Whether clause {binding} binds it was not checked.");
        }

        if (finding.FineCarriedBy is { } carrier)
        {
            writer.Add(ExplanationTopic.NotApplied, carrier.Id, writer.Zh
                ? $"同一人的同一行为只罚一次：罚款计在第{carrier.Id}条，此处为 ¥0.00。"
                : $"One act of one person is fined once: clause {carrier.Id} carries the fine, so it is ¥0.00 here.");
        }
    }

    /// <summary>How the person's parts follow from the whole amounts, by weight.</summary>
    internal static void Parts(ExplanationWriter writer, in Finding finding, in Judgement judgement, long weight, Int128 all)
    {
        Part(writer, finding.Clause.Id, judgement.Compensation, finding.Compensation, weight, all, ("赔偿", "Compensation"));
        Part(writer, finding.Clause.Id, judgement.DutyToCollect, finding.DutyToCollect, weight, all, ("负责收回", "Duty to collect"));
    }

    private static void Part(
        ExplanationWriter writer, ClauseId clause, Money? whole, Money? part, long weight, Int128 weights, (string Zh, string En) name)
    {
        if (whole is not { IsZero: false } || part is null)
            return;
        writer.Add(ExplanationTopic.Step, clause, writer.Zh
            ? $"{name.Zh}按权重分担：{whole:C} 的 {weight}/{weights} = {part:C}（除不尽的分，余数大的先得）。"
            : $"{name.En} split by weight: {weight}/{weights} of {whole:C} = {part:C} (left-over fen by largest remainder).");
    }

    /// <summary>The results of the act as a whole: each offender bears the fine, and all together bear the rest.</summary>
    private static string Remedies(ExplanationWriter writer, in Assessment assessment) => assessment.Absence is { } absence
        ? Absent(writer, absence)
        : Amounts(writer, assessment.FinePerPerson.GetValueOrDefault(), assessment.Compensation, assessment.DutyToCollect, writer.Zh ? ("每人", "") : ("", " for each person"));

    private static string Remedies(ExplanationWriter writer, in Finding finding) => finding.Assessment.Incident.Facts is ViolationFacts.FalseVisitReport
        ? Absent(writer, finding.Absence)
        : Amounts(writer, finding.Fine, finding.Compensation, finding.DutyToCollect, ("", ""));

    internal static string Amounts(ExplanationWriter writer, Money fine, Money? compensation, Money? duty, (string Before, string After) each)
    {
        var (before, after) = each;
        var text = writer.Zh
            ? $"{before}罚款 {fine:C}{after}，赔偿{(compensation is { } borne ? $" {borne:C}" : "未定")}"
            : $"fine {fine:C}{after}, compensation {(compensation is { } owed ? $"{owed:C}" : "undetermined")}";
        return duty switch
        {
            { IsZero: true } => text,
            { } known => writer.Zh ? $"{text}，负责收回 {known:C}" : $"{text}, duty to collect {known:C}",
            null => writer.Zh ? $"{text}，负责收回的金额未定" : $"{text}, duty to collect undetermined",
        };
    }

    internal static string Absent(ExplanationWriter writer, AbsenceInterval? absence) => (absence, writer.Zh) switch
    {
        ({ } time, true) => $"{Iso.Format(time.From)} 至 {Iso.Format(time.To)} 按旷工处理，不罚款",
        ({ } time, false) => $"{Iso.Format(time.From)} to {Iso.Format(time.To)} counts as absence without leave, no fine",
        (null, true) => "按旷工处理，时段未定，不罚款",
        _ => "counts as absence without leave, the time undetermined, no fine",
    };

    private static ClauseId ClauseOf(in Assessment assessment) => assessment.Clause?.Id
        ?? (assessment.Edition is null && !DisputesTheDay(assessment) ? EditionClause
            : assessment.Outcome == Outcome.NotBound ? Report.BindingClauseOf(assessment.Incident.Facts).Id : assessment.Incident.Kind.Clause.Id);
}
