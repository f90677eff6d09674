namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The answer to what dunning is due for a debt on a day (催收答复): the level, the amount, and what is left out of it and why.</summary>
/// <remarks>Equality is by value. Amounts in yuan.</remarks>
/// <param name="Receivable">The id of the debt that is asked about (应收款).</param>
/// <param name="Day">The day for which the answer holds (判断日).</param>
/// <param name="Standing">Whether a demand is due, and if not, why (状态).</param>
/// <param name="Amount">The amount that may be demanded, in yuan (可催收金额): the balance without paused and covered parts.</param>
/// <param name="Paused">The part for which dunning pauses, in yuan (暂停催收金额): disputed, or accepted as a deduction and not booked yet.</param>
/// <param name="Covered">The customer's unapplied credit against the debt, in yuan (可抵用余款). This part is not demanded.</param>
/// <param name="DaysOverdue">The number of days overdue (逾期天数); 0 where the debt is not.</param>
/// <param name="Level">The level that is due, from 1 (应催级别); 0 where none is.</param>
/// <param name="LevelTitle">The name of the level that is due (级别名称); null where none is due.</param>
/// <param name="NextOn">The day on which the next demand falls due if nothing changes (下次应催日); null where one is due now, or none will be.</param>
/// <param name="Last">The last demand, without reminders (最近一次催收); null where there was none.</param>
[Clause("9.5")]
public sealed record DunningDecision(
    Id<Receivable> Receivable, LocalDate Day, DunningStanding Standing, Money Amount, Money Paused, Money Covered, int DaysOverdue,
    int Level, Bilingual? LevelTitle, LocalDate? NextOn, Demand? Last) : DomainValue
{
    private static readonly ClauseId Dunning = new(9, 5);
    private static readonly ClauseId Objection = new(6, 3);
    private static readonly ClauseId Consenting = new(8, 3, 3);

    /// <summary>Whether a demand is due on that day, so that <see cref="Level"/> and <see cref="Amount"/> can be demanded.</summary>
    public bool IsDue => Standing == DunningStanding.Due;

    /// <summary>The clause that decides the answer: 9.5 asks for dunning, 6.3 pauses it, 8.3.3 waits for a promised date.</summary>
    public ClauseId Clause => Standing switch
    {
        DunningStanding.Disputed => Objection,
        DunningStanding.Promised => Consenting,
        _ => Dunning,
    };

    /// <summary>Explains the answer in words, with its grounds.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Clause, zh
            ? $"{Iso.Format(Day)}，应收款 {Receivable}：{What.Chinese}。"
            : $"On {Iso.Format(Day)}, receivable {Receivable}: {What.English}.");
        if (DaysOverdue > 0)
            writer.Add(ExplanationTopic.Fact, Dunning, zh ? $"已逾期 {Number(DaysOverdue)} 天，可催收的欠款 {Amount:C}。" : $"{Number(DaysOverdue)} days overdue; {Amount:C} are owed and may be demanded.");
        if (Paused.IsPositive)
        {
            writer.Add(ExplanationTopic.Reading, Objection, zh
                ? $"有争议或已同意扣除的 {Paused:C} 暂停催收，其余照常；账龄照常计算。"
                : $"Dunning pauses on {Paused:C} that are disputed or about to be deducted, and goes on for the rest; the debt ages on.");
        }

        if (Covered.IsPositive)
        {
            writer.Add(ExplanationTopic.Reading, Dunning, zh
                ? $"客户另有余款 {Covered:C} 可抵，先办理抵用，这一部分不催收。"
                : $"The customer has {Covered:C} of credit for it, which is to be applied first; that part is not demanded.");
        }

        if (Last is { } last)
        {
            writer.Add(ExplanationTopic.Fact, Dunning, zh
                ? $"最近一次催收：第 {Number(last.Level)} 级，{Iso.Format(last.At)}，{last.Channel}，{last.By}。"
                : $"Last demand: level {Number(last.Level)} at {Iso.Format(last.At)} by {last.By}, {last.Channel}.");
        }

        if (NextOn is { } next)
            writer.Add(ExplanationTopic.Step, Dunning, zh ? $"若无变化，{Iso.Format(next)} 起应再催收。" : $"If nothing changes, the next demand falls due on {Iso.Format(next)}.");
        return writer.Done();
    }

    private Bilingual What => Standing switch
    {
        DunningStanding.NothingOwed => new("没有欠款", "nothing is owed"),
        DunningStanding.NotOverdue => new("没有逾期，可以提醒，不催收", "it is not overdue; it may be reminded of and is not demanded"),
        DunningStanding.Disputed => new("欠款全部有争议或待扣除，暂停催收", "all that is owed is disputed or about to be deducted, and dunning pauses"),
        DunningStanding.Covered => new("客户的余款足以抵付，不催收", "the customer's credit covers it, and nothing is demanded"),
        DunningStanding.Promised => new("承诺日期未到，暂不催收", "the promised date has not passed, and nothing is demanded"),
        DunningStanding.Demanded => new("本级已催收", "the level that is due was demanded already"),
        _ => new($"应催收 {Amount:C}，第 {Number(Level)} 级“{LevelTitle?.Chinese}”", $"{Amount:C} are to be demanded, level {Number(Level)}, \"{LevelTitle?.English}\""),
    };

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
