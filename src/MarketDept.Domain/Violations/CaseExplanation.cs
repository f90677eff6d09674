namespace MarketDept.Domain.Violations;

/// <summary>Writes how several reports of one act lead to a result: which reports, what they dispute, and the result of each version.</summary>
internal static class CaseExplanation
{
    /// <summary>Writes which reports there are and what they dispute.</summary>
    internal static void Sources(ExplanationWriter writer, ActCase of, Id<StaffMember>? person)
    {
        var clause = of.Reports[0].Facts.Kind.Clause.Id;
        var ids = string.Join(writer.Zh ? "、" : ", ", of.Source.Incidents.Select(incident => incident.Id));
        if (of.Reports.Count > 1)
        {
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? $"所依据的报告：{ids}。同一行为的各份报告，按事实逐项合并。"
                : $"It rests on the reports {ids}. What they say of the one act is put together fact by fact.");
        }

        var cited = of.Reports.Select(report => (report.Facts as ViolationFacts.OperatingRuleBreach)?.Basis.Id.ToString()).Distinct().ToArray();
        if (cited.Length > 1)
        {
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? $"各份报告所引条款：{string.Join("、", cited)}。同一行为只罚一次，各人的依据以最先报告此人的为准。"
                : $"The reports cite clauses {string.Join(", ", cited)}. One act is fined once; the basis for a person is that of the first report that names him.");
        }

        if (of.Disputed == FactNames.None)
            return;
        writer.Add(ExplanationTopic.Missing, clause, writer.Zh
            ? $"各份报告说法不一的事实：{of.Disputed.Listed(true)}。"
            : $"The reports dispute {of.Disputed.Listed(false)}.");
        foreach (var version in of.Versions)
        {
            writer.Add(ExplanationTopic.Step, version.Judgement.Clause?.Id ?? clause, writer.Zh
                ? $"依 {version.Report.Incident.Id} 的说法：{ComesTo(writer, of, version, person)}。"
                : $"By {version.Report.Incident.Id}: {ComesTo(writer, of, version, person)}.");
        }

        if (of.Outcome == Outcome.Applies && person is { } staff && !of.Find(staff)!.Result!.Differs)
        {
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh
                ? "无论以哪份报告为准，此项认定都相同，争议不影响认定。"
                : "The finding is the same whichever report is right, so the dispute changes nothing here.");
        }
    }

    /// <summary>Writes how the person's parts follow from the whole amounts, where all versions agree on amounts and weight.</summary>
    internal static void Parts(ExplanationWriter writer, ActCase of, in Finding finding)
    {
        if (of.Versions is not [{ Weights: { Length: > 1 } weights } only])
            return;
        AssessmentExplanation.Parts(writer, finding, only.Judgement, weights[of.Find(finding.Staff)!.Place], only.AllWeights);
    }

    private static string ComesTo(ExplanationWriter writer, ActCase of, JudgedVersion version, Id<StaffMember>? person)
    {
        var judgement = version.Judgement;
        switch (judgement.Outcome)
        {
            case Outcome.Undetermined:
                return writer.Zh ? $"无法认定，尚须查明：{judgement.Missing.Listed(true)}" : $"undetermined, still to be settled: {judgement.Missing.Listed(false)}";
            case Outcome.NotApplicable:
                return writer.Zh ? "不适用第十一节的任何一条" : "no clause of section 11 applies";
        }

        var place = person is { } staff ? of.Find(staff)!.Place : -1;
        var remedies = version.Facts is ViolationFacts.FalseVisitReport visit ? AssessmentExplanation.Absent(writer, visit.Claimed)
            : AssessmentExplanation.Amounts(writer, version.Edition!.FineFor(judgement.Clause!.Tier),
                place < 0 ? judgement.Compensation : version.CompensationOf(place), place < 0 ? judgement.DutyToCollect : version.DutyOf(place), ("", ""));
        return writer.Zh ? $"第{judgement.Clause!.Id}条，{remedies}" : $"clause {judgement.Clause!.Id}, {remedies}";
    }
}
