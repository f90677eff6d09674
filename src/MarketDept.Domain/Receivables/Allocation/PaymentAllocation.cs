namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>How a payment or a credit is spread over a customer's debts, and on which grounds (抵充结果).</summary>
/// <remarks>The allocated parts and the rest add up to the amount, to the fen. Equality is by value.</remarks>
[Clause("6.2")]
public sealed record PaymentAllocation : DomainValue
{
    private static readonly ClauseId Collected = new(6, 2);

    private static readonly FixedLine Order = new(
        ExplanationTopic.Reading, Collected,
        "先按客户指定；否则先已到期、后未到期，同类中先到期的在先；同日到期的按余额比例分摊（最大余数法，不差一分）。",
        "First as the customer says; else what is due before what is not, the earlier due date first; debts of one due date share in proportion to their balances (largest remainder, no fen lost).");

    private static readonly FixedLine Source = new(
        ExplanationTopic.LegalRisk, Collected,
        "次序依据民法典第五百六十条，取自二手资料，应以官方文本核对；不构成法律意见。",
        "The order is that of article 560 of the Civil Code, from secondary sources and to be checked against the official text; no legal advice.");

    internal PaymentAllocation(Money amount, LocalDate on, ValueList<DebtAllocation> allocations, Money unallocated)
    {
        Amount = amount;
        On = on;
        Allocations = allocations;
        Unallocated = unallocated;
    }

    /// <summary>The customer who paid, or whose credit was applied (客户).</summary>
    public Id<Customer> Customer { get; internal init; }
    /// <summary>The receipt that brought the money (收款单); null where credit was applied in a ledger, since several receipts may be used.</summary>
    public Id<Receipt>? Receipt { get; internal init; }
    /// <summary>The amount that was paid or applied, in yuan (金额); all parts and the rest add up to it.</summary>
    public Money Amount { get; }
    /// <summary>The day on which the money was paid or the credit applied (日期).</summary>
    public LocalDate On { get; }
    /// <summary>The part that each debt gets (抵充), in the order in which the debts were given; debts that get nothing are left out.</summary>
    public ValueList<DebtAllocation> Allocations { get; }
    /// <summary>The rest for which no debt was left, in yuan, not negative (未分配); it stays the customer's credit.</summary>
    public Money Unallocated { get; }

    /// <summary>Explains the allocation in words: which debt gets how much, and on which ground.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Collected, zh
            ? $"{Iso.Format(On)} 金额 {Amount:C}：抵充 {Amount - Unallocated:C}，未分配 {Unallocated:C}。"
            : $"{Amount:C} on {Iso.Format(On)}: {Amount - Unallocated:C} allocated, {Unallocated:C} unallocated.");
        foreach (var row in Allocations)
            writer.Add(ExplanationTopic.Step, Collected, zh ? $"{row.Bill}：{row.Amount:C}（{Say(row.Ground).Chinese}）。" : $"{row.Bill}: {row.Amount:C} ({Say(row.Ground).English}).");

        writer.Add(Order);
        writer.Add(Source);
        return writer.Done();
    }

    private static Bilingual Say(AllocationGround ground) => ground switch
    {
        AllocationGround.Instruction => new("客户指定", "as the customer instructed"),
        AllocationGround.Due => new("已到期", "due"),
        _ => new("未到期", "not due yet"),
    };
}
