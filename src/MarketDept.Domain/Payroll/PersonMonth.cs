using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>The items of one person in one month (个人月度事项), with a sum for each kind. Wages are not part of it.</summary>
/// <remarks>
/// Amounts in yuan, less what was taken back in this month; so a sum is below zero where more of an earlier month was taken back.
/// The kinds are never added to each other. What may lawfully be asked for is a question for <see cref="Deductions.JurisdictionProfile"/>.
/// Equality is by value.
/// </remarks>
/// <param name="Staff">The person whose items these are (员工).</param>
/// <param name="Month">The month in which the items are counted (月份).</param>
/// <param name="IsClosed">Whether the month is closed to new items (是否已关账).</param>
/// <param name="Items">The items counted in the month (事项), by effective time and then by key.</param>
[Clause("4.4")]
public sealed record PersonMonth(Id<StaffMember> Staff, YearMonth Month, bool IsClosed, ValueList<MonthItem> Items) : DomainValue
{
    /// <summary>The items of the month (事项).</summary>
    public ValueList<MonthItem> Items { get; } = Guard.Against.NullItem(Items);

    private static readonly ClauseId Summary = new(4, 4);

    /// <summary>The sum of the fines, in yuan (罚款); below zero where more was taken back.</summary>
    public Money Fines => SumOf(FindingItemKind.Fine);

    /// <summary>The sum of the compensation, in yuan (赔偿); below zero where more was taken back.</summary>
    public Money Compensation => SumOf(FindingItemKind.Compensation);

    /// <summary>The sum of the amounts to be collected, in yuan (负责收回); a duty and not the person's debt; below zero where more was taken back.</summary>
    public Money DutyToCollect => SumOf(FindingItemKind.DutyToCollect);

    /// <summary>The number of absences in the month (旷工次数), less those taken back; below zero where more were taken back.</summary>
    public int Absences => Items.Where(item => item.Item.Kind == FindingItemKind.Absence).Sum(item => item.Item.Reverses is null ? 1 : -1);

    /// <summary>Explains the items and their sums by kind in words (个人月度说明).</summary>
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
            ? $"{item.Key}：{PayrollWords.Of(item.Kind).Chinese} {what}{mark}，第{origin.Clause}条，{RegulationEdition.Called(origin.Edition).Chinese}，{PayrollWords.Day(origin.OccurredOn, zh)}的行为，"
                + $"{origin.DecidedBy} 决定，{PayrollWords.Day(of.Day, zh)}生效"
                + (item.Reverses is { } taken ? $"；冲销 {taken}" : "")
                + (of.LateFrom is { } late ? $"；属于{PayrollWords.Month(late, zh)}，该月已关账，顺延至本月。" : "。")
            : $"{item.Key}: {PayrollWords.Of(item.Kind).English} {what}{mark}, clause {origin.Clause}, {RegulationEdition.Called(origin.Edition).English}, act of {PayrollWords.Day(origin.OccurredOn, zh)}, "
                + $"decided by {origin.DecidedBy}, counts since {PayrollWords.Day(of.Day, zh)}"
                + (item.Reverses is { } back ? $"; takes back {back}" : "")
                + (of.LateFrom is { } from ? $"; belongs to {PayrollWords.Month(from, zh)}, which was closed, and is counted in this month." : ".");
    }
}
