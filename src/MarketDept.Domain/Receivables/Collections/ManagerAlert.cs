namespace MarketDept.Domain.Receivables.Collections;

/// <summary>One irregularity of a customer or debt that the manager has to look at (例外事项).</summary>
/// <remarks>An alert is a report, and no breach or penalty by itself. Equality is by value.</remarks>
/// <param name="Kind">The kind of irregularity, such as a broken promise (类别).</param>
/// <param name="Customer">The customer concerned (客户).</param>
/// <param name="Amount">The amount concerned, in yuan (金额); null where there is none.</param>
/// <param name="Since">The promised date, the day of raising the dispute, or the last day of the limitation (日期); null where there is none.</param>
/// <param name="Reference">The id of the consent, the dispute or the debt (依据编号); null where there is none.</param>
public sealed partial record ManagerAlert(
    ManagerAlertKind Kind, Id<Customer> Customer, Money? Amount = null, LocalDate? Since = null, string? Reference = null) : DomainValue
{
    /// <summary>The clause of the regulation that the irregularity concerns.</summary>
    public ClauseId Clause => Kind switch
    {
        ManagerAlertKind.CashCustomerOwes or ManagerAlertKind.PromiseBroken or ManagerAlertKind.SettlementUndetermined => new(8, 3, 3),
        ManagerAlertKind.DisputeOpen => new(6, 3),
        ManagerAlertKind.WithoutOwner => new(2, 3),
        ManagerAlertKind.OwnerContested => new(8, 1, 2),
        ManagerAlertKind.OverdueWithCredit or ManagerAlertKind.LimitationEnds => new(9, 5),
        _ => new(2, 4),
    };

    /// <summary>Explains the irregularity in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Clause, Kind switch
        {
            ManagerAlertKind.CashCustomerOwes => zh
                ? $"客户 {Customer} 以现金结算，欠款 {Amount:C}。" : $"Customer {Customer} settles in cash and owes {Amount:C}.",
            ManagerAlertKind.PromiseBroken => zh
                ? $"客户 {Customer} 承诺 {Iso.Format(Since)} 前付清（{Reference}），仍欠 {Amount:C}。"
                : $"Customer {Customer} promised to pay by {Iso.Format(Since)} ({Reference}) and still owes {Amount:C}.",
            ManagerAlertKind.DisputeOpen => zh
                ? $"客户 {Customer} 自 {Iso.Format(Since)} 起对 {Amount:C} 有质疑（{Reference}），尚未决定。"
                : $"Customer {Customer} has disputed {Amount:C} since {Iso.Format(Since)} ({Reference}), and it is not decided.",
            ManagerAlertKind.WithoutOwner => zh
                ? $"客户 {Customer} 没有业务员管辖。" : $"No salesperson owns customer {Customer}.",
            ManagerAlertKind.OwnerContested => zh
                ? $"客户 {Customer} 的归属有争议，须由经理裁决。" : $"Customer {Customer} is contested; the manager arbitrates.",
            ManagerAlertKind.OverdueWithCredit => zh
                ? $"客户 {Customer} 有逾期欠款，另有余款 {Amount:C} 未抵用；请先办理抵用，再催收。"
                : $"Customer {Customer} is overdue and has {Amount:C} of credit that is not applied; it is applied before anything is demanded.",
            ManagerAlertKind.LimitationEnds => zh
                ? $"客户 {Customer} 的应收款 {Reference}（{Amount:C}）的三年诉讼时效至 {Iso.Format(Since)} 届满（民法典第一百八十八条，应以官方文本核对）。"
                : $"The three years' limitation of receivable {Reference} of customer {Customer} ({Amount:C}) ends on {Iso.Format(Since)} (Civil Code art. 188, to be checked against the official text).",
            ManagerAlertKind.SettlementUndetermined => zh
                ? $"客户 {Customer} 以回单付结算，欠款 {Amount:C}；公司尚未写明回单付是否属月结类，是否为现金客户尚不能确定。"
                : $"Customer {Customer} pays on signed receipt and owes {Amount:C}; whether that is of the monthly type the company has not stated.",
            _ => zh ? $"客户 {Customer} 的应收款没有收款员负责。" : $"No collector answers for the receivables of customer {Customer}.",
        });
        return writer.Done();
    }
}
