using System.Globalization;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>What one month adds to a person's absences (当月考勤): proposals, the company's own records, and the days they come to by its rule.</summary>
/// <remarks>
/// A proposal to payroll, from visits that were found false. Each is proposed once, however often it was exported. What the company recorded
/// itself is kept apart from it, with its source. A time of which nobody says anything is unknown, and not presence. The pay of
/// the absent time need not be paid; nothing is multiplied, neither days nor wages. Equality is by value.
/// </remarks>
[Clause("4.4")]
[Clause("11.3")]
public sealed record AttendanceMonth
{
    private static readonly ClauseId TreatedAsAbsent = new(11, 3);
    private static readonly ClauseId Attended = new(4, 4);

    internal AttendanceMonth(
        Id<StaffMember> staff, YearMonth month, AbsenceRule rule, ValueList<MonthItem> proposals, ValueList<RecordedAbsence>? recorded,
        ValueList<AbsentDay> days)
    {
        Staff = staff;
        Month = month;
        Rule = rule;
        Proposals = proposals;
        Recorded = recorded;
        Days = days;
    }

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The month in which it is settled (结算月份).</summary>
    public YearMonth Month { get; }

    /// <summary>How absent time becomes days (折算规则).</summary>
    public AbsenceRule Rule { get; }

    /// <summary>The absences that came into this month (旷工建议), and those taken back in it.</summary>
    public ValueList<MonthItem> Proposals { get; }

    /// <summary>The company's own records of the month (公司考勤记录), by time, then by key; null where they were not supplied.</summary>
    public ValueList<RecordedAbsence>? Recorded { get; }

    /// <summary>The days of which something changed (缺勤日), by date.</summary>
    public ValueList<AbsentDay> Days { get; }

    /// <summary>The half days that findings add in the month (旷工半天数); below zero where more was taken back.</summary>
    public int HalfDays => Days.Sum(day => day.HalfDays);

    /// <summary>The half days that the company's own records add beyond them (公司记录半天数); below zero where findings took more of them over.</summary>
    public int RecordedHalfDays => Days.Sum(day => day.RecordedHalfDays);

    /// <summary>The absences of the month in words (考勤说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, TreatedAsAbsent, zh
            ? $"{Staff}，{Iso.Format(Month)}：旷工 {InDays(HalfDays)} 天，供工资系统采用。"
            : $"{Staff}, {Iso.Format(Month)}: {InDays(HalfDays)} days of absence, proposed to payroll.");
        foreach (var proposal in Proposals)
        {
            var absence = proposal.Item.Absence!.Value;
            writer.Add(ExplanationTopic.Fact, TreatedAsAbsent, (zh, proposal.Item.Reverses) switch
            {
                (true, null) => $"{proposal.Item.Key}：{Iso.Format(absence.From)} 至 {Iso.Format(absence.To)} 谎报外访，按旷工处理。",
                (false, null) => $"{proposal.Item.Key}: the visit claimed from {Iso.Format(absence.From)} to {Iso.Format(absence.To)} was false and is treated as absence.",
                (true, var taken) => $"{proposal.Item.Key}：冲销 {taken}，该时段不再按旷工处理。",
                (false, var taken) => $"{proposal.Item.Key}: takes back {taken}; that time is no absence any more.",
            });
        }

        foreach (var day in Days.Where(day => day.Times.Count > 0 || day.Before != DayPortion.None))
        {
            writer.Add(ExplanationTopic.Step, TreatedAsAbsent, zh
                ? $"{Iso.Format(day.Date)}：累计 {Iso.Format(day.Length)}，折算{Of(day.Now).Chinese}，此前{Of(day.Before).Chinese}。"
                : $"{Iso.Format(day.Date)}: {Iso.Format(day.Length)} in all, counts as {Of(day.Now).English}, before as {Of(day.Before).English}.");
        }

        TellRecorded(writer);
        writer.Add(ExplanationTopic.Reading, TreatedAsAbsent, zh
            ? $"公司规则：每天 {Iso.Format(Rule.HalfDayUpTo)} 以内算半天，超过算一天；不足 {Iso.Format(Rule.IgnoredBelow)} 不计。"
            : $"The company's rule: up to {Iso.Format(Rule.HalfDayUpTo)} on a day is half a day, more a whole one; below {Iso.Format(Rule.IgnoredBelow)} nothing.");
        writer.Add(ExplanationTopic.LegalRisk, TreatedAsAbsent, zh
            ? "旷工期间可以不付工资；“旷工一天扣三天”一类的倍数扣款被认为不合法。这里不乘任何倍数。"
            : "The absent time need not be paid; deductions of a multiple, such as three days for one, are treated as unlawful. Nothing is multiplied here.");
        return writer.Done();
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
            ? $"公司考勤记录 {PayrollWords.Number(Recorded.Count)} 项，在旷工之外另计缺勤 {InDays(RecordedHalfDays)} 天；记录不是违纪认定。"
            : $"The company's own records, {PayrollWords.Number(Recorded.Count)}: they add {InDays(RecordedHalfDays)} days beside what was found; a record is no finding.");
        foreach (var record in Recorded)
        {
            writer.Add(ExplanationTopic.Fact, Attended, zh
                ? $"{record.Key}（{record.Source}）：{Iso.Format(record.Time.From)} 至 {Iso.Format(record.Time.To)}。"
                : $"{record.Key} ({record.Source}): from {Iso.Format(record.Time.From)} to {Iso.Format(record.Time.To)}.");
        }

        foreach (var day in Days.Where(day => day.Recorded.Count > 0))
        {
            writer.Add(ExplanationTopic.Step, Attended, zh
                ? $"{Iso.Format(day.Date)}：旷工与公司记录合并折算{Of(day.Together).Chinese}，此前{Of(day.TogetherBefore).Chinese}；同一时段只计一次。"
                : $"{Iso.Format(day.Date)}: findings and records together count as {Of(day.Together).English}, before as {Of(day.TogetherBefore).English}; "
                    + "a time in both counts once.");
        }
    }

    private static string InDays(int halfDays) => (halfDays / 2m).ToString("0.#", CultureInfo.InvariantCulture);

    private static Bilingual Of(DayPortion portion) => portion switch
    {
        DayPortion.None => new("不计", "nothing"),
        DayPortion.Half => new("半天", "half a day"),
        _ => new("一天", "a whole day"),
    };
}
