namespace MarketDept.Domain.Receivables.Statements;

/// <summary>What is owed, by how long it has been due (账龄).</summary>
/// <remarks>Days count from the original due date, whatever was promised or amended since. Equality is by value; <c>default</c> is nothing owed.</remarks>
/// <param name="NotDue">Due on the day of the statement or later (未到期).</param>
/// <param name="Days1To30">1 to 30 days after the due date (逾期1至30天).</param>
/// <param name="Days31To60">31 to 60 days after it.</param>
/// <param name="Days61To90">61 to 90 days after it.</param>
/// <param name="Days91To120">91 to 120 days after it.</param>
/// <param name="Over120">More than 120 days after it (逾期120天以上).</param>
[Clause("9.6")]
public readonly record struct Ageing(Money NotDue, Money Days1To30, Money Days31To60, Money Days61To90, Money Days91To120, Money Over120)
{
    private const int LongestBucket = 30;

    /// <summary>All that is past its due date (逾期合计).</summary>
    /// <exception cref="OverflowException">Together it is more than <see cref="Money.MaxValue"/>.</exception>
    public Money Overdue => Days1To30 + Days31To60 + Days61To90 + Days91To120 + Over120;

    /// <summary>All that is owed (合计).</summary>
    /// <exception cref="OverflowException">Together it is more than <see cref="Money.MaxValue"/>.</exception>
    public Money Total => NotDue + Overdue;

    /// <summary>In which bucket something is on a day (账龄段).</summary>
    /// <param name="dueOn">The original due date; on it nothing is overdue yet.</param>
    /// <param name="on">The day asked about.</param>
    public static AgeingBucket BucketOf(LocalDate dueOn, LocalDate on) => (AgeingBucket)BucketOf(Period.DaysBetween(dueOn, on));

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">A bucket is more than <see cref="Money.MaxValue"/>.</exception>
    public Ageing Add(Ageing other) => new(
        NotDue + other.NotDue, Days1To30 + other.Days1To30, Days31To60 + other.Days31To60, Days61To90 + other.Days61To90,
        Days91To120 + other.Days91To120, Over120 + other.Over120);

    /// <inheritdoc cref="Add"/>
    public static Ageing operator +(Ageing left, Ageing right) => left.Add(right);

    /// <summary>The amount in one bucket.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Money In(AgeingBucket bucket) => bucket switch
    {
        AgeingBucket.NotDue => NotDue,
        AgeingBucket.Days1To30 => Days1To30,
        AgeingBucket.Days31To60 => Days31To60,
        AgeingBucket.Days61To90 => Days61To90,
        AgeingBucket.Days91To120 => Days91To120,
        AgeingBucket.Over120 => Over120,
        _ => throw new ArgumentOutOfRangeException(nameof(bucket), $"There is no bucket {bucket:D}; allowed are the members of AgeingBucket."),
    };

    internal static int BucketOf(int daysOverdue) =>
        daysOverdue <= 0 ? 0 : Math.Min(((daysOverdue - 1) / LongestBucket) + 1, (int)AgeingBucket.Over120);

    internal static Ageing Of(ReadOnlySpan<long> fen) => new(
        Money.FromFen(fen[0]), Money.FromFen(fen[1]), Money.FromFen(fen[2]), Money.FromFen(fen[3]), Money.FromFen(fen[4]), Money.FromFen(fen[5]));
}
