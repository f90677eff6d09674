namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The time within which a bill must be paid by the contract (付款期限), such as 30 days after the invoice.</summary>
/// <remarks>Days are calendar days. Payment on the due date is in time. While the starting day of a term is not known, the due date is not known
/// either. Equality is by value.</remarks>
[Clause("9.4")]
public sealed record PaymentTerm : DomainValue
{
    private const int MostDays = 3650;
    private const int MostMonths = 120;

    private PaymentTerm(PaymentBasis basis, int count, int? dayOfMonth) => (Basis, Count, DayOfMonth) = (basis, count, dayOfMonth);

    /// <summary>The day or month from which the term counts (起算点).</summary>
    public PaymentBasis Basis { get; }
    /// <summary>The number of months or days that the term counts, as <see cref="Basis"/> says (月数, 天数).</summary>
    public int Count { get; }
    /// <summary>The day of the month on which payment is due (日), or the month's last day where it is shorter; null where the term does not name a
    /// day.</summary>
    public int? DayOfMonth { get; }

    /// <summary>The term in words, in Chinese and English.</summary>
    public Bilingual Title => Basis switch
    {
        PaymentBasis.Invoice => new($"开票后 {Count} 天", $"{Count} day(s) after the invoice"),
        PaymentBasis.Confirmation => new($"客户确认后 {Count} 天", $"{Count} day(s) after the confirmation"),
        PaymentBasis.InvoiceMonths => new($"开票后 {Count} 个月", $"{Count} month(s) after the invoice"),
        PaymentBasis.ServiceMonthEnd => new($"服务月结束后 {Count} 天", $"{Count} day(s) after the end of the service month"),
        _ => new($"服务月后第 {Count} 个月 {DayOfMonth} 日，没有该日的为月末", $"day {DayOfMonth}, or the last, of month {Count} after the service month"),
    };

    /// <summary>Payment is due a number of days after the bill was fully invoiced (开票后若干天).</summary>
    /// <remarks>Counted from the day on which the invoices first reached the amount to be invoiced. Replacing an invoice later changes nothing.</remarks>
    /// <param name="days">The number of days, 0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterInvoice(int days) => new(PaymentBasis.Invoice, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>Payment is due a number of months after the bill was fully invoiced (开票后若干个月), on the same day of the month or its last day.</summary>
    /// <param name="months">The number of months, 0 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterInvoiceMonths(int months) => new(PaymentBasis.InvoiceMonths, Within(months, 0, MostMonths, nameof(months)), null);

    /// <summary>Payment is due a number of days after the end of the service month (服务月结束后若干天).</summary>
    /// <param name="days">The number of days, 0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterServiceMonthEnd(int days) => new(PaymentBasis.ServiceMonthEnd, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>Payment is due a number of days after the customer's confirmation (确认后若干天).</summary>
    /// <param name="days">The number of days, 0 to 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static PaymentTerm AfterConfirmation(int days) => new(PaymentBasis.Confirmation, Within(days, 0, MostDays, nameof(days)), null);

    /// <summary>Payment is due on a day of the month, a number of months after the service month (服务月后第若干月的某日).</summary>
    /// <param name="months">The number of months, 0 (the service month itself) to 120.</param>
    /// <param name="day">The day of the month, 1 to 31. In a shorter month it is the last day, so 31 is the end of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static PaymentTerm AfterServiceMonth(int months, int day) =>
        new(PaymentBasis.ServiceMonth, Within(months, 0, MostMonths, nameof(months)), Within(day, 1, 31, nameof(day)));

    /// <summary>Computes the due date under this term (到期日); null while the day that the term counts from is not known.</summary>
    /// <param name="serviceMonth">The month of the service.</param>
    /// <param name="confirmedOn">The day on which the customer confirmed; null while the bill is not confirmed.</param>
    /// <param name="invoicedOn">The day on which the bill was fully invoiced; null while it is not.</param>
    public LocalDate? DueOn(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn)
    {
        Guard.Against.None(confirmedOn);
        Guard.Against.None(invoicedOn);
        switch (Basis)
        {
            case PaymentBasis.Invoice: return invoicedOn?.PlusDays(Count);
            case PaymentBasis.InvoiceMonths: return invoicedOn?.PlusMonths(Count);
            case PaymentBasis.Confirmation: return confirmedOn?.PlusDays(Count);
            case PaymentBasis.ServiceMonthEnd: return Guard.Against.Default(serviceMonth).ToDateInterval().End.PlusDays(Count);
        }

        var month = Guard.Against.Default(serviceMonth).PlusMonths(Count);
        return month.OnDayOfMonth(Math.Min(DayOfMonth!.Value, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
    }

    internal PaymentTermSnapshot ToSnapshot() => new() { Basis = Basis.ToString(), Count = Count, DayOfMonth = DayOfMonth };

    internal static PaymentTerm Restore(PaymentTermSnapshot row)
    {
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

/// <summary>The stored form of a <see cref="PaymentTerm"/> (账期快照).</summary>
public sealed record PaymentTermSnapshot : DomainValue
{
    /// <summary>The name of the <see cref="PaymentBasis"/> from which the term counts (起算点).</summary>
    public required string Basis { get; init; }
    /// <summary>The number of days or months that the term counts (天数, 月数).</summary>
    public required int Count { get; init; }
    /// <summary>The day of the month on which payment is due (日); present exactly with <see cref="PaymentBasis.ServiceMonth"/>.</summary>
    public required int? DayOfMonth { get; init; }
}
