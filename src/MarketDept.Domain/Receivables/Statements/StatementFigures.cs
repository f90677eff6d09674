namespace MarketDept.Domain.Receivables.Statements;

/// <summary>What happened in a month and what is owed at its end (报表数字), of one customer or of several together.</summary>
/// <remarks>
/// opening + charges − deductions − received − written off + reversed = closing, always, since the closing is computed from the
/// others; and what is owed by age is the closing and the unallocated together. A closing below 0 is a credit. Equality is by value.
/// </remarks>
[Clause("9.6")]
public sealed partial record StatementFigures
{
    internal StatementFigures(
        Money opening, Money charges, Money deductions, Money received, Money writtenOff, Money reversed, Money unallocated, Ageing ageing)
    {
        Opening = opening;
        Charges = charges;
        Deductions = deductions;
        Received = received;
        WrittenOff = writtenOff;
        Reversed = reversed;
        Unallocated = unallocated;
        Ageing = ageing;
        // Only the result has to be within the range of money, whatever is summed up on the way.
        Closing = Money.FromFen((long)((Int128)opening.Fen + charges.Fen - deductions.Fen - received.Fen - writtenOff.Fen + reversed.Fen));
    }

    /// <summary>Nothing at all (零).</summary>
    public static StatementFigures Zero { get; } = new(default, default, default, default, default, default, default, default);

    /// <summary>What was owed when the month began (期初余额): the closing of the month before.</summary>
    public Money Opening { get; }

    /// <summary>What was confirmed in the month (本月新增应收).</summary>
    public Money Charges { get; }

    /// <summary>What was deducted by decision (本月扣款).</summary>
    public Money Deductions { get; }

    /// <summary>What came in by date of receipt (本月已收), whatever month it settles, unallocated money included.</summary>
    public Money Received { get; }

    /// <summary>What was written off (本月核销).</summary>
    public Money WrittenOff { get; }

    /// <summary>What of earlier write-offs and deductions was taken back (本月冲回).</summary>
    public Money Reversed { get; }

    /// <summary>What is owed at the month's end (期末余额); negative where more came in than is owed.</summary>
    public Money Closing { get; }

    /// <summary>Money that no debt was there for (未分配), as it has gathered by the month's end; it is in the closing already.</summary>
    public Money Unallocated { get; }

    /// <summary>The open debts at the month's last day by age (账龄); together the closing and the unallocated.</summary>
    public Ageing Ageing { get; }

    /// <summary>What is past its due date at the month's last day (逾期).</summary>
    public Money Overdue => Ageing.Overdue;

    /// <summary>Whether what is owed by age is the closing and the unallocated together.</summary>
    internal bool IsBalanced => (Int128)Closing.Fen + Unallocated.Fen
        == (Int128)Ageing.NotDue.Fen + Ageing.Days1To30.Fen + Ageing.Days31To60.Fen + Ageing.Days61To90.Fen + Ageing.Days91To120.Fen + Ageing.Over120.Fen;

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public StatementFigures Add(StatementFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Opening + other.Opening, Charges + other.Charges, Deductions + other.Deductions, Received + other.Received,
            WrittenOff + other.WrittenOff, Reversed + other.Reversed, Unallocated + other.Unallocated, Ageing + other.Ageing);
    }

    /// <inheritdoc cref="Add"/>
    public static StatementFigures operator +(StatementFigures left, StatementFigures right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Add(right);
    }

    internal void Explain(ExplanationWriter writer, ClauseId clause)
    {
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Step, clause, zh
            ? $"期初 {Opening:C} + 新增 {Charges:C} − 扣款 {Deductions:C} − 已收 {Received:C} − 核销 {WrittenOff:C} + 冲回 {Reversed:C} = 期末 {Closing:C}。"
            : $"Opening {Opening:C} + charges {Charges:C} − deductions {Deductions:C} − received {Received:C} − written off {WrittenOff:C} + reversed {Reversed:C} = closing {Closing:C}.");
        writer.Add(ExplanationTopic.Step, clause, zh
            ? $"账龄：未到期 {Ageing.NotDue:C}，1至30天 {Ageing.Days1To30:C}，31至60天 {Ageing.Days31To60:C}，61至90天 {Ageing.Days61To90:C}，91至120天 {Ageing.Days91To120:C}，120天以上 {Ageing.Over120:C}；合计为期末 {Closing:C} 加未分配 {Unallocated:C}。"
            : $"By age: not due {Ageing.NotDue:C}, 1 to 30 days {Ageing.Days1To30:C}, 31 to 60 {Ageing.Days31To60:C}, 61 to 90 {Ageing.Days61To90:C}, 91 to 120 {Ageing.Days91To120:C}, over 120 {Ageing.Over120:C}; together the closing {Closing:C} and the unallocated {Unallocated:C}.");
    }
}
