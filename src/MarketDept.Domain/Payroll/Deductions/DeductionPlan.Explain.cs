namespace MarketDept.Domain.Payroll.Deductions;

public sealed partial record DeductionPlan : DomainValue
{
    private static readonly ClauseId Summary = new(4, 4);

    /// <summary>Explains the plan in words, to be handed to the person (计划说明): the findings, what may be taken when, why not more, and where to
    /// object.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="withLaw">Whether the text includes risks, law and where to object; false where a page prints them once, as
    /// <see cref="DepartmentPlan.Explain"/> does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, bool withLaw = true)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        Conclude(writer);
        foreach (var item in Facts.Items.Where(item => !item.IsReversed))
        {
            var mark = item.Risks.Count == 0 ? "" : PayrollWords.RiskMark;
            var late = item.Month == item.On.ToYearMonth() ? "" : $"{(zh ? "，计入" : ", counted in ")}{PayrollWords.Month(item.Month, zh)}";
            writer.Add(ExplanationTopic.Fact, item.Clause, zh
                ? $"认定：{item.Part(item.Amount).Told(zh)}，{PayrollWords.Day(item.On, zh)}起计{late}{mark}。"
                : $"Found: {item.Part(item.Amount).Told(zh)}, counts since {PayrollWords.Day(item.On, zh)}{late}{mark}.");
        }

        foreach (var month in Months)
            Tell(month, writer);
        foreach (var item in NotPlannable)
            writer.Add(ExplanationTopic.NotApplied, item.Item.Clause, item.Told(zh));
        TellOpen(writer);
        Tell(WithoutBasis, writer, ExplanationTopic.LegalRisk, zh ? ("已扣 ", "：按这套规则没有扣款依据，可能须退还本人。")
            : ("Withheld for ", ": under these rules the deduction had no basis, and it may have to be paid back."));
        Tell(Refunds, writer, ExplanationTopic.Step, zh ? ("应退还：", "，已扣的超过现在应付的；不与其他款项相抵。")
            : ("To be refunded: ", ", withheld beyond what is owed now; set off against nothing."));
        if (withLaw)
            TellLaw(writer, Profile, Flags);
        return writer.Done();
    }

    internal void Conclude(ExplanationWriter writer)
    {
        var zh = writer.Zh;
        var (unplanned, months) = (UnplannedAmounts.Told(zh), PayrollWords.Number(Months.Count));
        (int Items, string Chinese, string English)[] others = [(Undetermined.Count, "待定", "undetermined"), (NotPlannable.Count, "不列入", "not plannable"), (Refunds.Count, "应退还", "to be refunded")];
        var rest = string.Concat(others.Where(row => row.Items > 0).Select(row => zh
            ? $"；{row.Chinese} {PayrollWords.Number(row.Items)} 项" : $"; {row.English}: {PayrollWords.Number(row.Items)} {(row.Items == 1 ? "item" : "items")}"));
        writer.Add(ExplanationTopic.Conclusion, Summary, zh
            ? $"{Staff}，按“{Profile.Title.Chinese}”，{months} 个月：至多可要求{AtMost.Told(zh)}；可以扣而这些月扣不下的余额为{unplanned}{rest}。"
            : $"{Staff}, under {Profile.Title.English}, {months} {(Months.Count == 1 ? "month" : "months")}: at most {AtMost.Told(zh)} may be asked for; "
                + $"left over are {unplanned}{rest}.");
    }

    /// <summary>Writes the legal risks of the items, the law of the profile, and where to object, each text once.</summary>
    internal static void TellLaw(ExplanationWriter writer, JurisdictionProfile profile, ValueList<LegalRiskFlag> risks)
    {
        var zh = writer.Zh;
        LegalRiskFlag.Tell(risks, writer);
        if (profile.SanctionsFines && risks.Any(flag => flag.Risk == LegalRisk.OfFines))
        {
            writer.Add(ExplanationTopic.LegalRisk, Summary, zh
                ? $"当地会处罚规章中有罚款的用人单位{(profile.Terms.PlansFines ? "；所选规则仍把罚款列入扣款" : "")}。"
                : $"An employer whose rules contain fines is sanctioned there{(profile.Terms.PlansFines ? "; this profile plans the fine all the same" : "")}.");
        }

        if (profile.Ground is { } ground)
            writer.Add(ExplanationTopic.Fact, Summary, zh ? $"规则“{profile.Name}”由公司自定，依据：{ground.Chinese}。" : $"The rules '{profile.Name}' are the company's own, on this ground: {ground.English}.");
        foreach (var source in profile.Terms.Sources.Concat(risks.SelectMany(flag => flag.Risk.Sources)).Distinct())
            writer.Add(ExplanationTopic.Fact, Summary, zh ? $"法律来源：{source.Told(zh)}" : $"Source of law: {source.Told(zh)}");
        writer.Add(ExplanationTopic.Reading, Summary, zh
            ? "对扣款有异议的，可以书面提出，由拟定计划以外的人答复；也可以向劳动保障监察部门投诉，或者申请劳动争议仲裁。"
            : "Whoever disagrees may object in writing, and somebody else than the planner answers; the labour inspectorate and labour arbitration are open as well.");
        writer.Add(ExplanationTopic.Reading, Summary, zh
            ? "各数都是上限，不是应扣数；这里不作扣款，也不是法律意见。"
            : "Every figure is an upper limit, not an amount that has to be taken; nothing is deducted here, and this is no legal advice.");
    }

    private void Tell(PlannedMonth month, ExplanationWriter writer)
    {
        var zh = writer.Zh;
        var name = PayrollWords.Month(month.Month, zh);
        writer.Add(ExplanationTopic.Step, Summary, zh ? $"{name}：上限 {month.Cap:C}；{Limits(month.Wage, zh)}。" : $"{name}: cap {month.Cap:C}; {Limits(month.Wage, zh)}.");
        if (month.AlreadyWithheld.IsPositive || month.TakenByOthers.IsPositive)
        {
            writer.Add(ExplanationTopic.Step, Summary, zh
                ? $"{name}已扣 {month.AlreadyWithheld:C}，其他部门扣 {month.TakenByOthers:C}，余下 {month.Room:C}。"
                : $"{name}: withheld already {month.AlreadyWithheld:C}, taken by other departments {month.TakenByOthers:C}, left {month.Room:C}.");
        }

        if (month.BelowMinimumBy.IsPositive)
        {
            writer.Add(ExplanationTopic.LegalRisk, Summary, zh
                ? $"{name}的工资在扣款之前已低于当地最低工资 {month.BelowMinimumBy:C}。"
                : $"In {name} the wage is {month.BelowMinimumBy:C} below the local minimum wage before anything is taken.");
        }

        if (month.ExceedsCapBy.IsPositive)
            writer.Add(ExplanationTopic.LegalRisk, Summary, zh ? $"{name}已扣的超过上限 {month.ExceedsCapBy:C}。" : $"In {name} {month.ExceedsCapBy:C} more was taken than the cap allows.");
        foreach (var notice in month.NoticesBefore)
            writer.Add(ExplanationTopic.Missing, Summary, zh ? $"{name}扣款之前须先送达：{notice.Chinese}。" : $"Before anything is withheld in {name}: {notice.English}.");
        Tell(month.Deductions, writer, ExplanationTopic.Step, zh ? ($"{name}至多扣：", "。") : ($"{name}, at most: ", "."));
        if (month.Deductions.Count == 0)
            writer.Add(ExplanationTopic.Step, Summary, zh ? $"{name}不扣。" : $"{name}: nothing is taken.");
    }

    private static void Tell(ValueList<ItemPart> parts, ExplanationWriter writer, ExplanationTopic topic, (string Before, string After) words)
    {
        foreach (var part in parts)
            writer.Add(topic, part.Clause, words.Before + part.Told(writer.Zh) + words.After);
    }

    private string Limits(WageMonth wage, bool zh)
    {
        var limits = new List<string>(2);
        if (Profile.Terms.WageShare is { } share)
        {
            var part = wage.WageBase.Multiply(share, MidpointRounding.ToZero);
            limits.Add(zh ? $"工资基数 {wage.WageBase:C} 的 {share:P}，即 {part:C}" : $"{share:P} of the wage base {wage.WageBase:C} (= {part:C})");
        }

        if (Profile.Terms.KeepsMinimumWage)
        {
            limits.Add(zh
                ? $"与最低工资比较的工资 {wage.Comparable:C} 减最低工资 {wage.MinimumWage:C}，即 {wage.Comparable - wage.MinimumWage:C}"
                : $"the comparable wage {wage.Comparable:C} less the minimum wage {wage.MinimumWage:C} (= {wage.Comparable - wage.MinimumWage:C})");
        }

        if (limits.Count == 0)
            return zh ? $"所选规则没有另定限额，以与最低工资比较的工资 {wage.Comparable:C} 为限" : $"the profile sets no limit of its own, so the comparable wage {wage.Comparable:C} is the limit";
        return limits.Count == 1 ? limits[0] : zh ? $"取下列之小者：{limits[0]}；{limits[1]}" : $"the lesser of {limits[0]} and {limits[1]}";
    }

    private void TellOpen(ExplanationWriter writer)
    {
        var zh = writer.Zh;
        foreach (var row in Undetermined)
        {
            var missing = row.Conditions.Select(condition => Deductions.NotPlanned.Whether(condition).In(writer.Language));
            writer.Add(ExplanationTopic.Missing, row.Item.Clause, zh
                ? $"待定：{row.Item.Told(zh)}，须先查明{string.Join("、", missing)}；查明之前不列入计划。"
                : $"Undetermined: {row.Item.Told(zh)}. First find out {string.Join(" and ", missing)}; until then nothing of it is planned.");
        }

        Tell(Unplanned, writer, ExplanationTopic.Missing, zh ? ("扣不下：", "。") : ("Left over: ", "."));
        if (Unplanned.Count == 0)
            return;
        writer.Add(ExplanationTopic.Missing, Summary, (zh, Facts.Leaves) switch
        {
            (true, true) => "该员工离职，余额属于计划之外的债权，须另行主张。",
            (false, true) => "The person leaves; the balance is a claim outside the plan, to be raised apart.",
            (true, false) => "其后各月的工资未知，余额留待以后计划。",
            (false, false) => "The wages of later months are not known, so the balance is left to a later plan.",
        });
    }
}
