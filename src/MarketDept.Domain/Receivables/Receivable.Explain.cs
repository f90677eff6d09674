namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    private static readonly FixedLine AgesByTheOriginalDate = new(
        ExplanationTopic.Reading, PaymentDate,
        "账龄始终按原付款日期计算；变更合同不使欠款变新。",
        "Ageing always uses the original due date; an amendment makes no debt younger.");

    /// <summary>Explains the debt on a day in words (应收款说明): the balance, since when it is due, and the entries.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="day">The day asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, LocalDate day)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var standing = StandingOn(day);
        var overdue = DaysOverdueOn(day);
        writer.Add(ExplanationTopic.Conclusion, Collecting, zh
            ? $"{Id}：客户 {Customer} 在 {Iso.Format(day)} 欠 {standing.Balance:C}{(overdue > 0 ? $"，已逾期 {Number(overdue)} 天" : "，没有逾期")}。"
            : $"{Id}: on {Iso.Format(day)} customer {Customer} owes {standing.Balance:C}, {(overdue > 0 ? $"{Number(overdue)} days overdue" : "nothing of it overdue")}.");
        writer.Add(ExplanationTopic.Step, Collecting, zh
            ? $"余额 = 确认 {standing.Amount:C} − 扣款 {standing.Deducted:C} − 已收 {standing.Received:C} − 核销 {standing.WrittenOff:C}{(standing.CreditLeft.IsPositive ? $" + 转为余款 {standing.CreditLeft:C}" : "")} = {standing.Balance:C}。"
            : $"Balance = confirmed {standing.Amount:C} − deducted {standing.Deducted:C} − received {standing.Received:C} − written off {standing.WrittenOff:C}{(standing.CreditLeft.IsPositive ? $" + left as credit {standing.CreditLeft:C}" : "")} = {standing.Balance:C}.");
        if (DueDateOn(day) is { } due)
        {
            writer.Add(ExplanationTopic.Fact, PaymentDate, zh
                ? $"付款日期 {Iso.Format(due)}；到期当日不算逾期，次日起算。"
                : $"Due on {Iso.Format(due)}; due on that day is not overdue, the day after it is.");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, PaymentDate, zh
                ? "付款日期尚未确定（缺：合同约定的起算日）。"
                : "No due date is known yet (missing: the day from which the contract counts).");
        }

        foreach (var amendment in Amendments)
        {
            if (amendment.AgreedOn > day)
                continue;
            writer.Add(ExplanationTopic.Fact, PaymentDate, zh
                ? $"{Iso.Format(amendment.AgreedOn)} 由 {amendment.By} 变更为 {Iso.Format(amendment.DueOn)}（{amendment.Agreement}）；原付款日期{(OriginalDueOn is { } first ? $" {Iso.Format(first)}" : "未定")}。"
                : $"Amended by {amendment.By} on {Iso.Format(amendment.AgreedOn)} to {Iso.Format(amendment.DueOn)} ({amendment.Agreement}); {(OriginalDueOn is { } original ? $"originally due on {Iso.Format(original)}" : "when it was due originally is not known yet")}.");
        }

        if (Amendments.Count > 0)
            writer.Add(AgesByTheOriginalDate);
        if (standing.WrittenOff.IsPositive)
        {
            writer.Add(ExplanationTopic.Reading, Uncollected, zh
                ? "核销的是认定无法收回的部分；以后收到的钱冲回核销，也减少由此产生的赔偿。"
                : "The amount written off was determined uncollectable. Money that comes in later takes the write-off back, and the compensation with it.");
        }

        return writer.Done();
    }

    private static Bilingual TitleOf(ReceivableEntryKind kind) => kind switch
    {
        ReceivableEntryKind.Allocation => new("收款分配", "an allocation"),
        ReceivableEntryKind.Deduction => new("扣款", "a deduction"),
        ReceivableEntryKind.WriteOff => new("核销", "a write-off"),
        ReceivableEntryKind.Recovery => new("坏账收回", "a recovery"),
        _ => new("冲销", "a reversal"),
    };

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
