namespace MarketDept.Domain.Payroll.Deductions;

public sealed partial record DeductionPlan
{
    private static readonly ClauseId Summary = new(4, 4);

    /// <summary>The plan in words (计划说明): months, what is not planned, notices, risks, sources; and that it is no legal advice.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Summary, zh
            ? $"{Staff}，按“{Profile.Title.Chinese}”，计划月数 {PayrollWords.Number(Months.Count)}：至多可要求{AtMost.Told(zh)}；未列入计划的余额为{UnplannedAmounts.Told(zh)}。"
            : $"{Staff}, under {Profile.Title.English}, months planned {PayrollWords.Number(Months.Count)}: at most {AtMost.Told(zh)} may be asked for; "
                + $"the unplanned balance is {UnplannedAmounts.Told(zh)}.");
        foreach (var month in Months)
            Tell(month, writer);
        TellRest(writer);
        foreach (var item in NotPlannable)
        {
            writer.Add(ExplanationTopic.NotApplied, item.Clause, item.Told(zh));
            if (item.Withheld.IsPositive)
                writer.Add(ExplanationTopic.LegalRisk, item.Clause, item.ToldWithheld(zh));
        }

        foreach (var refund in Refunds)
        {
            writer.Add(ExplanationTopic.Step, refund.Clause, zh
                ? $"应退还：{refund.Told(zh)}，已扣的超过现在应付的；不与其他款项相抵。"
                : $"To be refunded: {refund.Told(zh)}, withheld beyond what is owed now; it is set off against nothing.");
        }

        foreach (var risk in Risks)
        {
            writer.Add(ExplanationTopic.LegalRisk, risk.Clause, zh
                ? $"第{risk.Clause}条（{PayrollWords.Of(risk.Kind).Chinese}）：{risk.Text.Chinese}"
                : $"Clause {risk.Clause} ({PayrollWords.Of(risk.Kind).English}): {risk.Text.English}");
        }

        foreach (var source in Profile.Sources)
        {
            writer.Add(ExplanationTopic.Fact, Summary, zh
                ? $"依据{source.Name.Chinese}：{source.Says.Chinese}应与官方文本核对。"
                : $"Source: {source.Name.English}: {source.Says.English} To be checked against the official text.");
        }

        writer.Add(ExplanationTopic.Reading, Summary, zh
            ? "各数都是上限，不是应扣数；这里不作扣款，也不是法律意见。"
            : "Every figure is an upper limit, not an amount that has to be taken; nothing is deducted here, and this is no legal advice.");
        return writer.Done();
    }

    private void Tell(PlannedMonth month, ExplanationWriter writer)
    {
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Step, Summary, zh
            ? $"{Iso.Format(month.Month)}：{Limits(month, zh)}；上限 {month.Cap:C}，已扣 {month.AlreadyWithheld:C}，至多再扣{month.AtMost.Told(zh)}，结转{month.CarriedOver.Told(zh)}。"
            : $"{Iso.Format(month.Month)}: {Limits(month, zh)}; cap {month.Cap:C}, withheld already {month.AlreadyWithheld:C}, "
                + $"at most {month.AtMost.Told(zh)} more, carried over {month.CarriedOver.Told(zh)}.");
        if (month.ExceedsCapBy.IsPositive)
        {
            writer.Add(ExplanationTopic.LegalRisk, Summary, zh
                ? $"{Iso.Format(month.Month)} 已扣的超过上限 {month.ExceedsCapBy:C}。"
                : $"In {Iso.Format(month.Month)} {month.ExceedsCapBy:C} more was withheld than the cap allows.");
        }

        foreach (var part in month.Deductions)
            writer.Add(ExplanationTopic.Step, part.Clause, zh ? $"{Iso.Format(month.Month)} 至多：{part.Told(zh)}。" : $"{Iso.Format(month.Month)} at most: {part.Told(zh)}.");
        foreach (var notice in month.NoticesBefore)
        {
            writer.Add(ExplanationTopic.Missing, Summary, zh
                ? $"{Iso.Format(month.Month)} 扣款之前须送达：{notice.Chinese}。"
                : $"Before anything is withheld in {Iso.Format(month.Month)}: {notice.English}.");
        }
    }

    private string Limits(PlannedMonth month, bool zh)
    {
        var wage = month.Wage;
        var limits = new List<string>(2);
        if (Profile.WageShare is { } share)
        {
            limits.Add(zh
                ? $"工资基数 {wage.WageBase:C} 的 {share:P}"
                : $"{share:P} of the wage base {wage.WageBase:C}");
        }

        if (Profile.KeepsMinimumWage)
        {
            limits.Add(zh
                ? $"{wage.Comparable:C} 减最低工资 {wage.MinimumWage:C}"
                : $"{wage.Comparable:C} less the minimum wage {wage.MinimumWage:C}");
        }

        if (limits.Count == 0)
            return zh ? $"没有法定限额，以 {wage.Comparable:C} 为限" : $"no limit but the {wage.Comparable:C} there are";
        return limits.Count == 1 ? limits[0] : zh ? $"{limits[0]}与{limits[1]}，取其小" : $"the lesser of {limits[0]} and {limits[1]}";
    }

    private void TellRest(ExplanationWriter writer)
    {
        var zh = writer.Zh;
        foreach (var part in Unplanned)
            writer.Add(ExplanationTopic.Missing, part.Clause, zh ? $"未列入计划：{part.Told(zh)}。" : $"Unplanned: {part.Told(zh)}.");
        if (Unplanned.Count == 0)
            return;
        writer.Add(ExplanationTopic.Missing, Summary, (zh, Leaves) switch
        {
            (true, true) => "该员工离职，余额属于计划之外的债权，须另行主张。",
            (false, true) => "The person leaves; the balance is a claim outside the plan, to be raised apart.",
            (true, false) => "其后各月的工资未知，余额留待以后计划。",
            (false, false) => "The wages of later months are not known, so the balance is left to a later plan.",
        });
    }
}
