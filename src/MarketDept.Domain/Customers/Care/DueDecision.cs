namespace MarketDept.Domain.Customers.Care;

/// <summary>Whether a task that a clause asks to be done regularly is due on a day (到期判断), with the grounds.</summary>
/// <remarks>The answer is a reminder and, where overdue, evidence. It is never a fine by itself. Equality is by value.</remarks>
/// <param name="Clause">The clause that asks for the task.</param>
/// <param name="What">The task (事项), in Chinese and English.</param>
/// <param name="Customer">The customer concerned (客户); null where the task concerns none in particular.</param>
/// <param name="On">The day asked about (判断日).</param>
/// <param name="Interval">The interval from one time to the next that the company set (间隔); null where it has set none.</param>
/// <param name="LastOn">The day on which the task was last done (上次); null where it never was.</param>
/// <param name="Since">The day from which the task has to be done (起算日), where it was never done yet; null where that is not known.</param>
public sealed record DueDecision(
    ClauseId Clause, Bilingual What, Id<Customer>? Customer, LocalDate On, Period? Interval, LocalDate? LastOn, LocalDate? Since) : DomainValue
{
    /// <summary>The day on which the task was last done (上次); null where it never was.</summary>
    public LocalDate? LastOn { get; } = Guard.Against.None(LastOn);
    /// <summary>The day from which the task has to be done (起算日), where it was never done yet; null where that is not known.</summary>
    public LocalDate? Since { get; } = Guard.Against.None(Since);

    /// <summary>The day on which the task is due (到期日): one interval after the last time, or after the start where it was never done. Null where the
    /// day
    /// or the interval is not known.</summary>
    public LocalDate? DueOn => (LastOn ?? Since) is { } from && Interval is { } interval ? from + interval : null;

    /// <summary>Whether the task is due, not due or overdue on the day asked about (状态).</summary>
    public DueStatus Status =>
        DueOn is not { } due ? DueStatus.Undetermined
        : On < due ? DueStatus.NotDue
        : On == due ? DueStatus.Due
        : DueStatus.Overdue;

    /// <summary>How many days the task is overdue (逾期天数); 0 where it is not overdue.</summary>
    public int DaysOverdue => Status == DueStatus.Overdue ? Period.DaysBetween(DueOn!.Value, On) : 0;

    /// <summary>Whether somebody is to be reminded (是否提醒): due or overdue.</summary>
    public bool IsReminder => Status is DueStatus.Due or DueStatus.Overdue;

    /// <summary>Tells in sentences whether the task is due, since when, and which facts are missing (到期说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var whom = Customer is not { } customer ? "" : zh ? $"（客户 {customer}）" : $" (customer {customer})";
        writer.Add(ExplanationTopic.Conclusion, Clause, Status switch
        {
            DueStatus.NotDue => zh ? $"{What.Chinese}{whom}未到期。" : $"{What.English}{whom}: not due.",
            DueStatus.Due => zh ? $"{What.Chinese}{whom}今日到期。" : $"{What.English}{whom}: due today.",
            DueStatus.Overdue => zh ? $"{What.Chinese}{whom}逾期 {DaysOverdue} 天。" : $"{What.English}{whom}: overdue by {DaysOverdue} day(s).",
            _ => zh ? $"{What.Chinese}{whom}是否到期无法确定。" : $"{What.English}{whom}: whether it is due is undetermined.",
        });
        writer.Add(ExplanationTopic.Fact, Clause, LastOn is { } last
            ? zh ? $"上次：{Iso.Format(last)}。" : $"Last done on {Iso.Format(last)}."
            : zh ? "从未进行过。" : "Never done yet.");
        if (DueOn is { } due)
        {
            writer.Add(ExplanationTopic.Step, Clause, zh
                ? $"自 {Iso.Format((LastOn ?? Since)!.Value)} 起，间隔{Intervals.Say(Interval!, zh)}，到期日 {Iso.Format(due)}；判断日 {Iso.Format(On)}。"
                : $"From {Iso.Format((LastOn ?? Since)!.Value)}, interval {Intervals.Say(Interval!, zh)}: due on {Iso.Format(due)}; asked about {Iso.Format(On)}.");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, Clause, Interval is null
                ? zh ? "公司尚未设定间隔。" : "Missing: the interval, which the company has not set."
                : zh ? "缺少起算日。" : "Missing: since when it has to be done.");
        }

        if (Status == DueStatus.Overdue)
        {
            writer.Add(ExplanationTopic.Reading, Clause, zh
                ? "逾期是提醒和证据，本身不是罚款；到期日次日起为逾期。"
                : "Being overdue is a reminder and evidence, and no fine by itself; it begins on the day after the due day.");
        }

        return writer.Done();
    }
}
