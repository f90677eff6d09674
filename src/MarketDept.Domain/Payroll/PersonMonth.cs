using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>One person's items in one month (个人月度事项): what the regulation says, kind by kind, and no wage.</summary>
/// <remarks>
/// Amounts in yuan, less what was taken back in this month; so a sum is below zero where more of an earlier month was taken back.
/// The kinds are never added to each other. What may lawfully be asked for is a question for <see cref="Deductions.JurisdictionProfile"/>.
/// Equality is by value.
/// </remarks>
/// <param name="Staff">Who.</param>
/// <param name="Month">The month.</param>
/// <param name="IsClosed">Whether nothing comes into it any more.</param>
/// <param name="Items">The items, by when they count, then by key.</param>
[Clause("4.4")]
public sealed record PersonMonth(Id<StaffMember> Staff, YearMonth Month, bool IsClosed, ValueList<MonthItem> Items) : DomainValue
{
    private static readonly ClauseId Summary = new(4, 4);

    /// <summary>The fines (罚款).</summary>
    public Money Fines => SumOf(FindingItemKind.Fine);

    /// <summary>The compensation (赔偿).</summary>
    public Money Compensation => SumOf(FindingItemKind.Compensation);

    /// <summary>What is to be collected (负责收回); a duty, and no debt of the person.</summary>
    public Money DutyToCollect => SumOf(FindingItemKind.DutyToCollect);

    /// <summary>How many times count as absence (旷工次数), less those taken back.</summary>
    public int Absences => Items.Where(item => item.Item.Kind == FindingItemKind.Absence).Sum(item => item.Item.Reverses is null ? 1 : -1);

    /// <summary>The items and the sums of their kinds in words (个人月度说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        Conclude(writer, ExplanationTopic.Conclusion);
        foreach (var item in Items)
            writer.Add(ExplanationTopic.Fact, item.Item.Origin.Clause, Told(item, zh));
        LegalRiskFlag.Tell(LegalRiskFlag.Of(Items.SelectMany(item => item.Flags)), writer);
        writer.Add(ExplanationTopic.Reading, Summary, zh
            ? "这里只列制度认定的事项，交给工资系统；不是扣款，也不计算工资。"
            : "These are findings of the regulation, handed to payroll; nothing is deducted here, and no wage is computed.");
        return writer.Done();
    }

    internal void Conclude(ExplanationWriter writer, ExplanationTopic topic)
    {
        var month = PayrollWords.Month(Month, writer.Zh);
        writer.Add(topic, Summary, writer.Zh
            ? $"{Staff}，{month}（{(IsClosed ? "已关账" : "未关账")}）：罚款 {Fines:C}，赔偿 {Compensation:C}，负责收回 {DutyToCollect:C}，旷工 {PayrollWords.Number(Absences)} 次；各项不相加。"
            : $"{Staff}, {month} ({(IsClosed ? "closed" : "open")}): fines {Fines:C}, compensation {Compensation:C}, duty to collect {DutyToCollect:C}, "
                + $"absences {PayrollWords.Number(Absences)}; never added together.");
    }

    private Money SumOf(FindingItemKind kind) => Money.Sum(Items.Where(item => item.Item.Kind == kind).Select(item => item.Item.Amount));

    private static string Told(MonthItem of, bool zh)
    {
        var (item, origin) = (of.Item, of.Item.Origin);
        var what = item.Absence is { } absence ? PayrollWords.Time(absence, zh) : item.Amount.ToString("C");
        var mark = of.Risks.Count == 0 ? "" : PayrollWords.RiskMark;
        return zh
            ? $"{item.Key}：{PayrollWords.Of(item.Kind).Chinese} {what}{mark}，第{origin.Clause}条，版本“{origin.Edition}”，{PayrollWords.Day(origin.OccurredOn, zh)}的行为，"
                + $"{origin.DecidedBy} 决定，{PayrollWords.Day(of.Day, zh)}生效"
                + (item.Reverses is { } taken ? $"；冲销 {taken}" : "")
                + (of.LateFrom is { } late ? $"；属于{PayrollWords.Month(late, zh)}，该月已关账，顺延至本月。" : "。")
            : $"{item.Key}: {PayrollWords.Of(item.Kind).English} {what}{mark}, clause {origin.Clause}, edition '{origin.Edition}', act of {PayrollWords.Day(origin.OccurredOn, zh)}, "
                + $"decided by {origin.DecidedBy}, counts since {PayrollWords.Day(of.Day, zh)}"
                + (item.Reverses is { } back ? $"; takes back {back}" : "")
                + (of.LateFrom is { } from ? $"; belongs to {PayrollWords.Month(from, zh)}, which was closed, and is counted in this month." : ".");
    }
}
