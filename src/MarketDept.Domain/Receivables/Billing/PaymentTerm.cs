namespace MarketDept.Domain.Receivables.Billing;

/// <summary>When a bill has to be paid by the contract (付款期限). A closed hierarchy of three; equality is by value.</summary>
/// <remarks>
/// Days are calendar days. A due date is the last day on which payment is in time. Where the day that a term counts from is not
/// known yet, neither is the due date.
/// </remarks>
[Clause("9.4")]
public abstract record PaymentTerm
{
    private const int MostDays = 3650;
    private const int MostMonths = 120;

    private protected PaymentTerm()
    {
    }

    /// <summary>So many days after the bill was invoiced in full (开票后若干天).</summary>
    /// <remarks>Counted from the day on which the invoices first came to the amount to be invoiced; a later replacement of an invoice moves nothing.</remarks>
    /// <param name="days">0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterInvoice(int days) => new DaysAfterInvoice(days);

    /// <summary>So many days after the customer confirmed the bill (确认后若干天).</summary>
    /// <param name="days">0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterConfirmation(int days) => new DaysAfterConfirmation(days);

    /// <summary>On a day of the month so many months after the service month (服务月后第若干月的某日).</summary>
    /// <param name="months">0 for the service month itself, to 120.</param>
    /// <param name="day">1 to 31; beyond the end of the month it is its last day, so 31 is the month's end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static PaymentTerm AfterServiceMonth(int months, int day) => new MonthsAfterService(months, day);

    /// <summary>The due date (到期日); null where the day that the term counts from is not known.</summary>
    /// <param name="serviceMonth">The month of the service.</param>
    /// <param name="confirmedOn">When the customer confirmed; null where he has not.</param>
    /// <param name="invoicedOn">When it was invoiced in full; null where it is not.</param>
    public abstract LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn);

    /// <summary>What the term says, in words.</summary>
    public abstract Bilingual Title { get; }

    /// <summary>What the term counts from, in words (起算点).</summary>
    internal abstract Bilingual CountsFrom { get; }

    internal abstract Snapshot ToSnapshot();

    internal static PaymentTerm Restore(Snapshot row)
    {
        Guard.Against.Null(row);
        return (row.Kind, row.DayOfMonth) switch
        {
            (nameof(DaysAfterInvoice), null) => AfterInvoice(row.Count),
            (nameof(DaysAfterConfirmation), null) => AfterConfirmation(row.Count),
            (nameof(MonthsAfterService), { } day) => AfterServiceMonth(row.Count, day),
            _ => throw Stored.Impossible($"payment term '{row.Kind}' is none, or has a day that does not go with it"),
        };
    }

    private static int Within(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{value} is out of range; allowed is {least} to {most}."));

    /// <summary>A <see cref="PaymentTerm"/>, stored.</summary>
    /// <param name="Kind">The name of its case.</param>
    /// <param name="Count">How many days or months.</param>
    /// <param name="DayOfMonth">The day of the month; present exactly with <see cref="MonthsAfterService"/>.</param>
    public sealed record Snapshot(string Kind, int Count, int? DayOfMonth);

    /// <summary>So many days after the bill was invoiced in full (开票后若干天).</summary>
    public sealed record DaysAfterInvoice : PaymentTerm
    {
        internal DaysAfterInvoice(int days) => Days = Within(days, 0, MostDays, nameof(days));

        /// <summary>How many days (天数).</summary>
        public int Days { get; }

        /// <inheritdoc/>
        public override Bilingual Title => new($"开票后 {Days} 天", $"{Days} day(s) after the invoice");

        internal override Bilingual CountsFrom => new("开齐发票的日期", "the day on which it is invoiced in full");

        /// <inheritdoc/>
        public override LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn) => invoicedOn?.PlusDays(Days);

        internal override Snapshot ToSnapshot() => new(nameof(DaysAfterInvoice), Days, null);
    }

    /// <summary>So many days after the customer confirmed the bill (确认后若干天).</summary>
    public sealed record DaysAfterConfirmation : PaymentTerm
    {
        internal DaysAfterConfirmation(int days) => Days = Within(days, 0, MostDays, nameof(days));

        /// <summary>How many days (天数).</summary>
        public int Days { get; }

        /// <inheritdoc/>
        public override Bilingual Title => new($"客户确认后 {Days} 天", $"{Days} day(s) after the confirmation");

        internal override Bilingual CountsFrom => new("客户确认的日期", "the day on which the customer confirms");

        /// <inheritdoc/>
        public override LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn) => confirmedOn?.PlusDays(Days);

        internal override Snapshot ToSnapshot() => new(nameof(DaysAfterConfirmation), Days, null);
    }

    /// <summary>On a day of the month so many months after the service month (服务月后第若干月的某日).</summary>
    public sealed record MonthsAfterService : PaymentTerm
    {
        internal MonthsAfterService(int months, int day)
        {
            Months = Within(months, 0, MostMonths, nameof(months));
            Day = Within(day, 1, 31, nameof(day));
        }

        /// <summary>How many months after the service month (月数).</summary>
        public int Months { get; }

        /// <summary>The day of that month (日), or its last where it has no such day.</summary>
        public int Day { get; }

        /// <inheritdoc/>
        public override Bilingual Title => new(
            $"服务月后第 {Months} 个月的 {Day} 日，没有该日的为月末", $"day {Day}, or the last, of month {Months} after the service month");

        internal override Bilingual CountsFrom => new("服务月份", "the service month");

        /// <inheritdoc/>
        public override LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn)
        {
            var month = serviceMonth.PlusMonths(Months);
            return month.OnDayOfMonth(Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
        }

        internal override Snapshot ToSnapshot() => new(nameof(MonthsAfterService), Months, Day);
    }
}
