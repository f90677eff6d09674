namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The movements of a month and the balance at its end (报表数字), of one customer or of several together, in yuan.</summary>
/// <remarks>
/// opening + charges − deductions − received − written off + reversed + returned + refunded = closing, always, since the closing is
/// computed from the others. What is owed by age is the closing and the unallocated together. A closing below 0 is a credit. Equality is by value.
/// </remarks>
[Clause("9.6")]
public sealed record StatementFigures : DomainValue
{
    /// <summary>Figures in which every amount is zero (零).</summary>
    public static StatementFigures Zero { get; } = new();
    /// <summary>The balance at the start of the month, in yuan (期初余额): the closing balance of the month before; negative where it is credit.</summary>
    public Money Opening { get; internal init; }

    /// <summary>The bills confirmed in the month, in yuan (本月新增应收).</summary>
    public Money Charges { get; internal init; }

    /// <summary>The deductions and credit notes of the month, in yuan (本月扣款).</summary>
    public Money Deductions { get; internal init; }

    /// <summary>The money received in the month by date of receipt, in yuan (本月已收), whichever month it pays, with what is not allocated.</summary>
    public Money Received { get; internal init; }

    /// <summary>The debts written off as uncollectable in the month, in yuan (本月核销).</summary>
    public Money WrittenOff { get; internal init; }

    /// <summary>The write-offs and deductions taken back in the month, in yuan (本月冲回).</summary>
    public Money Reversed { get; internal init; }

    /// <summary>The receipts returned in the month, such as bounced cheques, in yuan (本月退回).</summary>
    public Money Returned { get; internal init; }

    /// <summary>The credit paid back to customers in the month, in yuan (本月退款).</summary>
    public Money Refunded { get; internal init; }

    /// <summary>The balance at the end of the month, in yuan (期末余额); negative where the credit exceeds the debts.</summary>
    /// <exception cref="OverflowException">The balance is beyond the range of money.</exception>
    public Money Closing => Money.FromFen((long)((Int128)Opening.Fen + Charges.Fen - Deductions.Fen - Received.Fen - WrittenOff.Fen + Reversed.Fen + Returned.Fen + Refunded.Fen));

    /// <summary>The customer's credit at the end of the month, in yuan (未分配). The closing balance is net of it.</summary>
    public Money Unallocated { get; internal init; }

    /// <summary>The open debts on the last day of the month by age (账龄). Their sum is the closing balance plus the credit.</summary>
    public Ageing Ageing { get; internal init; }

    /// <summary>The overdue debts on the last day of the month, in yuan (逾期).</summary>
    public Money Overdue => Ageing.Overdue;

    /// <summary>Whether the ageing equals closing plus unallocated.</summary>
    internal bool IsBalanced => (Int128)Closing.Fen + Unallocated.Fen == Columns[^6..].Aggregate(Int128.Zero, (sum, amount) => sum + amount.Fen);

    /// <summary>Whether no amount is negative that cannot be; only opening and closing may be.</summary>
    internal bool IsPossible => Array.TrueForAll(Columns[1..], amount => !amount.IsNegative);

    /// <summary>All amounts without the closing, in the order of the statement.</summary>
    internal Money[] Columns =>
    [
        Opening, Charges, Deductions, Received, WrittenOff, Reversed, Returned, Refunded, Unallocated,
        Ageing.NotDue, Ageing.Days1To30, Ageing.Days31To60, Ageing.Days61To90, Ageing.Days91To120, Ageing.Over120,
    ];

    /// <summary>Creates figures from the movements by kind.</summary>
    internal static StatementFigures Of(long opening, ReadOnlySpan<long> moved, long unallocated, Ageing ageing) => new()
    {
        Opening = Money.FromFen(opening),
        Charges = Money.FromFen(moved[(int)LedgerLineKind.Charge]),
        Deductions = Money.FromFen(moved[(int)LedgerLineKind.Deduction] + moved[(int)LedgerLineKind.Credit]),
        Received = Money.FromFen(moved[(int)LedgerLineKind.Receipt]),
        WrittenOff = Money.FromFen(moved[(int)LedgerLineKind.WriteOff]),
        Reversed = Money.FromFen(moved[(int)LedgerLineKind.Reversal]),
        Returned = Money.FromFen(moved[(int)LedgerLineKind.Return]),
        Refunded = Money.FromFen(moved[(int)LedgerLineKind.Refund]),
        Unallocated = Money.FromFen(unallocated),
        Ageing = ageing,
    };

    /// <summary>Creates figures from <see cref="Columns"/> in fen.</summary>
    internal static StatementFigures From(ReadOnlySpan<long> fen) => new()
    {
        Opening = Money.FromFen(fen[0]),
        Charges = Money.FromFen(fen[1]),
        Deductions = Money.FromFen(fen[2]),
        Received = Money.FromFen(fen[3]),
        WrittenOff = Money.FromFen(fen[4]),
        Reversed = Money.FromFen(fen[5]),
        Returned = Money.FromFen(fen[6]),
        Refunded = Money.FromFen(fen[7]),
        Unallocated = Money.FromFen(fen[8]),
        Ageing = Ageing.Of(fen[9..]),
    };

    internal void Explain(ExplanationWriter writer, ClauseId clause)
    {
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Step, clause, zh
            ? $"期初 {Opening:C} + 新增 {Charges:C} − 扣款 {Deductions:C} − 已收 {Received:C} − 核销 {WrittenOff:C} + 冲回 {Reversed:C} + 退回 {Returned:C} + 退款 {Refunded:C} = 期末 {Closing:C}。"
            : $"Opening {Opening:C} + charges {Charges:C} − deductions {Deductions:C} − received {Received:C} − written off {WrittenOff:C} + reversed {Reversed:C} + returned {Returned:C} + refunded {Refunded:C} = closing {Closing:C}.");
        writer.Add(ExplanationTopic.Step, clause, zh
            ? $"账龄：未到期 {Ageing.NotDue:C}，1至30天 {Ageing.Days1To30:C}，31至60天 {Ageing.Days31To60:C}，61至90天 {Ageing.Days61To90:C}，91至120天 {Ageing.Days91To120:C}，120天以上 {Ageing.Over120:C}，合计 {Ageing.Total:C}{(IsBalanced ? $"；即期末 {Closing:C} 加未分配 {Unallocated:C}" : $"；与期末 {Closing:C} 加未分配 {Unallocated:C} 不符")}。"
            : $"By age: not due {Ageing.NotDue:C}, 1 to 30 days {Ageing.Days1To30:C}, 31 to 60 {Ageing.Days31To60:C}, 61 to 90 {Ageing.Days61To90:C}, 91 to 120 {Ageing.Days91To120:C}, over 120 {Ageing.Over120:C}, together {Ageing.Total:C}; {(IsBalanced ? "that is" : "that is not")} the closing {Closing:C} and the unallocated {Unallocated:C}.");
    }
}
