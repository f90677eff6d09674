namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What may be asked for in one month at most (当月扣款上限计划).</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
[Clause("4.4")]
public sealed record PlannedMonth
{
    internal PlannedMonth(
        WageMonth wage, Money cap, Money alreadyWithheld, ValueList<ItemPart> deductions, DeductionAmounts carriedOver, ValueList<Bilingual> noticesBefore)
    {
        Wage = wage;
        Cap = cap;
        AlreadyWithheld = alreadyWithheld;
        Deductions = deductions;
        CarriedOver = carriedOver;
        NoticesBefore = noticesBefore;
    }

    /// <summary>The host's figures (工资数据).</summary>
    public WageMonth Wage { get; }

    /// <summary>The month (月份).</summary>
    public YearMonth Month => Wage.Month;

    /// <summary>What may be withheld in all (当月上限), not negative, rounded down to the fen.</summary>
    public Money Cap { get; }

    /// <summary>What was withheld in the month already (当月已扣); it uses the cap up.</summary>
    public Money AlreadyWithheld { get; }

    /// <summary>By how much that is more than may be (超过上限的金额); zero where it is within the cap.</summary>
    public Money ExceedsCapBy => Money.Max(AlreadyWithheld - Cap, Money.Zero);

    /// <summary>What is planned at most (计划扣款), item by item, the oldest first.</summary>
    public ValueList<ItemPart> Deductions { get; }

    /// <summary>What is planned at most, kind by kind (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Deductions);

    /// <summary>What was due by this month and found no room in it (结转下月).</summary>
    public DeductionAmounts CarriedOver { get; }

    /// <summary>What must be served before anything is withheld (扣款前须送达的告知); empty where nothing is planned.</summary>
    public ValueList<Bilingual> NoticesBefore { get; }
}
