namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The open debts of a customer by the time since they were due (账龄), in yuan.</summary>
/// <remarks>Days count from the original due date, whatever was promised or amended since. A sum beyond the range of money is an
/// <see cref="OverflowException"/>. Equality is by value; <c>default</c> has zero
/// everywhere.</remarks>
/// <param name="NotDue">The debts due on the day of the statement or later, or without a due date, in yuan (未到期).</param>
/// <param name="Days1To30">The debts 1 to 30 days past their due date, in yuan (逾期1至30天).</param>
/// <param name="Days31To60">The debts 31 to 60 days past their due date, in yuan.</param>
/// <param name="Days61To90">The debts 61 to 90 days past their due date, in yuan.</param>
/// <param name="Days91To120">The debts 91 to 120 days past their due date, in yuan.</param>
/// <param name="Over120">The debts more than 120 days past their due date, in yuan (逾期120天以上).</param>
[Clause("9.6")]
public readonly record struct Ageing(Money NotDue, Money Days1To30, Money Days31To60, Money Days61To90, Money Days91To120, Money Over120)
{
    internal const int Buckets = 6;
    private const int LongestBucket = 30;

    /// <summary>The debts past their due date, in yuan (逾期合计).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Overdue => Days1To30 + Days31To60 + Days61To90 + Days91To120 + Over120;

    /// <summary>All open debts, due or not, in yuan (合计).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Total => NotDue + Overdue;

    internal static int BucketOf(int daysOverdue) =>
        daysOverdue <= 0 ? 0 : Math.Min(((daysOverdue - 1) / LongestBucket) + 1, Buckets - 1);

    internal static Ageing Of(ReadOnlySpan<long> fen) => new(
        Money.FromFen(fen[0]), Money.FromFen(fen[1]), Money.FromFen(fen[2]), Money.FromFen(fen[3]), Money.FromFen(fen[4]), Money.FromFen(fen[5]));
}
