namespace MarketDept.Domain.Receivables.Billing;

/// <summary>When a bill has to be paid by the contract (付款期限): so many days after it was confirmed or invoiced, or on a day of a
/// month after the services.</summary>
/// <remarks>Days are calendar days. A due date is the last day on which payment is in time. Where the day that a term counts from
/// is not known yet, neither is the due date. Equality is by value.</remarks>
[Clause("9.4")]
public sealed record PaymentTerm : DomainValue
{
    private const int MostDays = 3650;
    private const int MostMonths = 120;

    private PaymentTerm(PaymentBasis basis, int count, int? dayOfMonth) => (Basis, Count, DayOfMonth) = (basis, count, dayOfMonth);

    /// <summary>What it counts from (起算点).</summary>
    public PaymentBasis Basis { get; }
    /// <summary>How many months after the service month (月数), or days after the confirmation or the invoice (天数).</summary>
    public int Count { get; }
    /// <summary>On which day of the month (日), or its last where it has no such day; null where the term counts days.</summary>
    public int? DayOfMonth { get; }

    /// <summary>What the term says, in words.</summary>
    public Bilingual Title => Basis switch
    {
        PaymentBasis.Invoice => new($"开票后 {Count} 天", $"{Count} day(s) after the invoice"),
        PaymentBasis.Confirmation => new($"客户确认后 {Count} 天", $"{Count} day(s) after the confirmation"),
        PaymentBasis.InvoiceMonths => new($"开票后 {Count} 个月", $"{Count} month(s) after the invoice"),
        PaymentBasis.ServiceMonthEnd => new($"服务月结束后 {Count} 天", $"{Count} day(s) after the end of the service month"),
        _ => new($"服务月后第 {Count} 个月 {DayOfMonth} 日，没有该日的为月末", $"day {DayOfMonth}, or the last, of month {Count} after the service month"),
    };

    /// <summary>So many days after the bill was invoiced in full (开票后若干天).</summary>
    /// <remarks>Counted from the day on which the invoices first came to the amount to be invoiced; replacing an invoice later
    /// moves nothing.</remarks>
    /// <param name="days">0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterInvoice(int days) => new(PaymentBasis.Invoice, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>So many months after the bill was invoiced in full (开票后若干个月), on the same day of the month, or its last.</summary>
    /// <param name="months">0 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterInvoiceMonths(int months) => new(PaymentBasis.InvoiceMonths, Within(months, 0, MostMonths, nameof(months)), null);

    /// <summary>So many days after the end of the service month (服务月结束后若干天).</summary>
    /// <param name="days">0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterServiceMonthEnd(int days) => new(PaymentBasis.ServiceMonthEnd, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>So many days after the customer confirmed the bill (确认后若干天).</summary>
    /// <param name="days">0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterConfirmation(int days) => new(PaymentBasis.Confirmation, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>On a day of the month so many months after the service month (服务月后第若干月的某日).</summary>
    /// <param name="months">0 for the service month itself, to 120.</param>
    /// <param name="day">1 to 31; beyond the end of the month it is its last day, so 31 is the month's end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static PaymentTerm AfterServiceMonth(int months, int day) =>
        new(PaymentBasis.ServiceMonth, Within(months, 0, MostMonths, nameof(months)), Within(day, 1, 31, nameof(day)));

    /// <summary>The due date (到期日); null where the day that the term counts from is not known.</summary>
    /// <param name="serviceMonth">The month of the service.</param>
    /// <param name="confirmedOn">When the customer confirmed; null where he has not.</param>
    /// <param name="invoicedOn">When it was invoiced in full; null where it is not.</param>
    public LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn)
    {
        switch (Basis)
        {
            case PaymentBasis.Invoice: return invoicedOn?.PlusDays(Count);
            case PaymentBasis.InvoiceMonths: return invoicedOn?.PlusMonths(Count);
            case PaymentBasis.Confirmation: return confirmedOn?.PlusDays(Count);
            case PaymentBasis.ServiceMonthEnd: return serviceMonth.ToDateInterval().End.PlusDays(Count);
        }

        var month = serviceMonth.PlusMonths(Count);
        return month.OnDayOfMonth(Math.Min(DayOfMonth!.Value, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
    }

    internal PaymentTermSnapshot ToSnapshot() => new() { Basis = Basis.ToString(), Count = Count, DayOfMonth = DayOfMonth };

    internal static PaymentTerm Restore(PaymentTermSnapshot row)
    {
        Guard.Against.Null(row);
        return (Stored.Name<PaymentBasis>(row.Basis), row.DayOfMonth) switch
        {
            (PaymentBasis.Invoice, null) => AfterInvoice(row.Count),
            (PaymentBasis.Confirmation, null) => AfterConfirmation(row.Count),
            (PaymentBasis.InvoiceMonths, null) => AfterInvoiceMonths(row.Count),
            (PaymentBasis.ServiceMonthEnd, null) => AfterServiceMonthEnd(row.Count),
            (PaymentBasis.ServiceMonth, { } day) => AfterServiceMonth(row.Count, day),
            _ => throw Stored.Impossible($"payment term counts from {row.Basis}, and its day of the month does not go with that"),
        };
    }

    private static int Within(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{value} is out of range. Give {least} to {most}."));
}

/// <summary>A <see cref="PaymentTerm"/>, stored (账期快照).</summary>
public sealed record PaymentTermSnapshot : DomainValue
{
    /// <summary>The name of the <see cref="PaymentBasis"/>.</summary>
    public required string Basis { get; init; }
    /// <summary>How many days or months.</summary>
    public required int Count { get; init; }
    /// <summary>The day of the month; present exactly with <see cref="PaymentBasis.ServiceMonth"/>.</summary>
    public required int? DayOfMonth { get; init; }
}
