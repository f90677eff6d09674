namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>The absences of one person settled in one month (当月考勤): from findings of false visits, and from the company's own records.</summary>
/// <remarks> A proposal to payroll, from visits that were found false. Each absence is proposed once, however often it was exported. The company's own
/// records are kept apart, with their source. A time without any record is unknown, and not presence. Equality is by value. </remarks>
/// <param name="Staff">The person whose absences are settled (员工).</param>
/// <param name="Month">The month in which the absences are settled (月份); the absent days may lie before it.</param>
/// <param name="Rule">The company's rule by which absent time is counted (计时规则).</param>
/// <param name="Proposals">The absences that came into the month, and those taken back in it.</param>
/// <param name="Recorded">The company's own records of the month, by time and then by key; null where they were not supplied.</param>
/// <param name="Days">The days whose absent time the month changed, by date (缺勤日).</param>
public sealed record AttendanceMonth(
    Id<StaffMember> Staff, YearMonth Month, AbsenceRule Rule, ValueList<MonthItem> Proposals, ValueList<RecordedAbsence>? Recorded, ValueList<AbsentDay> Days) : DomainValue
{
    /// <summary>The days whose absent time changed (缺勤日).</summary>
    public ValueList<AbsentDay> Days { get; } = Guard.Against.NullItem(Days);

    private static readonly ClauseId TreatedAsAbsent = new(11, 3);
    private static readonly ClauseId Attended = new(4, 4);

    /// <summary>The time that findings add in the month, counted by the rule (旷工时间); negative where more was taken back.</summary>
    [Clause("11.3")]
    [Clause("4.4")]
    public Duration Added => Sum(day => day.Added);

    /// <summary>The time that the company's own records add beyond the findings (公司记录时间); negative where findings cover more of them.</summary>
    public Duration RecordedAdded => Sum(day => day.RecordedAdded);

    /// <summary>The time that the rule counts beyond the time missed on these days (超过实际缺勤的时间); zero where nothing is rounded up.</summary>
    public Duration ExceedsBy => Sum(day => day.ExceedsBy);

    /// <summary>Explains the absences of the month in words (考勤说明), day by day, with their sources.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, TreatedAsAbsent, zh
            ? $"{Staff}，{PayrollWords.Month(Month, zh)}：旷工 {PayrollWords.Length(Added, zh)}，供工资系统采用。"
            : $"{Staff}, {PayrollWords.Month(Month, zh)}: {PayrollWords.Length(Added, zh)} of absence, proposed to payroll.");
        foreach (var proposal in Proposals)
        {
            var time = PayrollWords.Time(proposal.Item.Absence!.Value, zh);
            writer.Add(ExplanationTopic.Fact, TreatedAsAbsent, (zh, proposal.Item.Reverses) switch
            {
                (true, null) => $"{proposal.Item.Key}：{time} 谎报外出拜访，按旷工处理。",
                (false, null) => $"{proposal.Item.Key}: the visit claimed on {time}, was false and is treated as absence.",
                (true, var taken) => $"{proposal.Item.Key}：冲销 {taken}，该时段不再按旷工处理。",
                (false, var taken) => $"{proposal.Item.Key}: takes back {taken}; that time is no absence any more.",
            });
        }

        foreach (var day in Days.Where(day => day.Times.Count > 0 || day.Before > Duration.Zero))
        {
            var (name, missed, now, before) = (PayrollWords.Day(day.Date, zh), PayrollWords.Length(day.Missed, zh), PayrollWords.Length(day.Now, zh), PayrollWords.Length(day.Before, zh));
            writer.Add(ExplanationTopic.Step, TreatedAsAbsent, zh
                ? $"{name}：工作时间内实际缺勤 {missed}，计 {now}，此前已计 {before}。"
                : $"{name}: working time missed {missed}, counts as {now}, before as {before}.");
        }

        TellRecorded(writer);
        writer.Add(ExplanationTopic.Reading, TreatedAsAbsent, RuleInWords(zh));
        if (ExceedsBy > Duration.Zero)
        {
            writer.Add(ExplanationTopic.LegalRisk, TreatedAsAbsent, zh
                ? $"按这条规则，比实际缺勤多计 {PayrollWords.Length(ExceedsBy, zh)}。"
                : $"By this rule {PayrollWords.Length(ExceedsBy, zh)} more is counted than was missed.");
        }

        writer.Add(ExplanationTopic.LegalRisk, TreatedAsAbsent, Rule.LegalRisk.Text.In(language));
        return writer.Done();
    }

    private string RuleInWords(bool zh)
    {
        var below = Rule.IgnoredBelow > Duration.Zero
            ? zh ? $"；每天不足 {PayrollWords.Length(Rule.IgnoredBelow, zh)} 不计" : $"; less than {PayrollWords.Length(Rule.IgnoredBelow, zh)} on a day is not counted" : "";
        var up = Rule.RoundUpTo is { } unit
            ? zh ? $"；每天进到 {PayrollWords.Length(unit, zh)} 的整数倍" : $"; each day is rounded up to whole units of {PayrollWords.Length(unit, zh)}" : "";
        return zh ? $"公司规则：计工作时间内的缺勤，减去真实拜访的时间{below}{up}。" : $"The company's rule: working time missed counts, less true visits{below}{up}.";
    }

    private void TellRecorded(ExplanationWriter writer)
    {
        var zh = writer.Zh;
        if (Recorded is null)
        {
            writer.Add(ExplanationTopic.Missing, Attended, zh
                ? "公司考勤记录：未提供；没有记录的时段是不知道，不是出勤。"
                : "The company's own records were not supplied; a time of which nothing is recorded is unknown, and not presence.");
            return;
        }

        writer.Add(ExplanationTopic.Fact, Attended, zh
            ? $"公司考勤记录 {PayrollWords.Number(Recorded.Count)} 项，在旷工之外另计缺勤 {PayrollWords.Length(RecordedAdded, zh)}；记录不是违纪认定。"
            : $"The company's own records, {PayrollWords.Number(Recorded.Count)}: they add {PayrollWords.Length(RecordedAdded, zh)} beside what was found; a record is no finding.");
        foreach (var record in Recorded)
        {
            writer.Add(ExplanationTopic.Fact, Attended, zh
                ? $"{record.Key}（{record.Source}）：{PayrollWords.Time(record.Time, zh)}。"
                : $"{record.Key} ({record.Source}): {PayrollWords.Time(record.Time, zh)}.");
        }

        foreach (var day in Days.Where(day => day.Recorded.Count > 0))
        {
            var (name, now, before) = (PayrollWords.Day(day.Date, zh), PayrollWords.Length(day.Together, zh), PayrollWords.Length(day.TogetherBefore, zh));
            writer.Add(ExplanationTopic.Step, Attended, zh
                ? $"{name}：旷工与公司记录合计 {now}，此前已计 {before}；同一时段只计一次。"
                : $"{name}: findings and records together count as {now}, before as {before}; a time in both counts once.");
        }
    }

    private Duration Sum(Func<AbsentDay, Duration> of) => Days.Aggregate(Duration.Zero, (sum, day) => sum + of(day));
}
