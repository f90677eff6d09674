using System.Globalization;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>What one month adds to a person's absences (当月旷工): the proposals, and the days they come to by the company's rule.</summary>
/// <remarks>
/// A proposal to payroll, from visits that were found false. Each is proposed once, however often it was exported. The pay of
/// the absent time need not be paid; nothing is multiplied, neither days nor wages. Equality is by value.
/// </remarks>
[Clause("4.4")]
[Clause("11.3")]
public sealed record AttendanceMonth
{
    private static readonly ClauseId TreatedAsAbsent = new(11, 3);

    internal AttendanceMonth(
        Id<StaffMember> staff, YearMonth month, AbsenceRule rule, ValueList<MonthItem> proposals, ValueList<AbsentDay> days)
    {
        Staff = staff;
        Month = month;
        Rule = rule;
        Proposals = proposals;
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

    /// <summary>The days of which something changed (旷工日), by date.</summary>
    public ValueList<AbsentDay> Days { get; }

    /// <summary>The half days that the month adds (半天数); below zero where more was taken back.</summary>
    public int HalfDays => Days.Sum(day => day.HalfDays);

    /// <summary>The absences of the month in words (旷工说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var days = (HalfDays / 2m).ToString("0.#", CultureInfo.InvariantCulture);
        writer.Add(ExplanationTopic.Conclusion, TreatedAsAbsent, zh
            ? $"{Staff}，{Iso.Format(Month)}：旷工 {days} 天，供工资系统采用。"
            : $"{Staff}, {Iso.Format(Month)}: {days} days of absence, proposed to payroll.");
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

        foreach (var day in Days)
        {
            writer.Add(ExplanationTopic.Step, TreatedAsAbsent, zh
                ? $"{Iso.Format(day.Date)}：累计 {Iso.Format(day.Length)}，折算{Of(day.Now).Chinese}，此前{Of(day.Before).Chinese}。"
                : $"{Iso.Format(day.Date)}: {Iso.Format(day.Length)} in all, counts as {Of(day.Now).English}, before as {Of(day.Before).English}.");
        }

        writer.Add(ExplanationTopic.Reading, TreatedAsAbsent, zh
            ? $"公司规则：每天 {Iso.Format(Rule.HalfDayUpTo)} 以内算半天，超过算一天；不足 {Iso.Format(Rule.IgnoredBelow)} 不计。"
            : $"The company's rule: up to {Iso.Format(Rule.HalfDayUpTo)} on a day is half a day, more a whole one; below {Iso.Format(Rule.IgnoredBelow)} nothing.");
        writer.Add(ExplanationTopic.LegalRisk, TreatedAsAbsent, zh
            ? "旷工期间可以不付工资；“旷工一天扣三天”一类的倍数扣款被认为不合法。这里不乘任何倍数。"
            : "The absent time need not be paid; deductions of a multiple, such as three days for one, are treated as unlawful. Nothing is multiplied here.");
        return writer.Done();
    }

    private static Bilingual Of(DayPortion portion) => portion switch
    {
        DayPortion.None => new("不计", "nothing"),
        DayPortion.Half => new("半天", "half a day"),
        _ => new("一天", "a whole day"),
    };
}
