using System.Globalization;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The turnover of the company's services (营业额报表): confirmed charges by service month, customer and kind, by clause 4.5.</summary>
/// <remarks>Only confirmed bills count, each once. Receipts are another report. A line may be negative, a bill never is. Equality is by value.</remarks>
[Clause("4.5")]
public sealed record TurnoverReport : DomainValue
{
    private static readonly ClauseId Compiled = new(4, 5);

    private readonly int _bills;

    private TurnoverReport(IReadOnlyCollection<Bill> confirmed)
    {
        foreach (var twice in confirmed.GroupBy(bill => bill.Id).Where(bills => bills.Count() > 1).OrderBy(bills => bills.Key).Take(1))
        {
            var (one, other) = (twice.First().ServiceMonth, twice.Last().ServiceMonth);
            throw BillingRefusals.CountedTwice.Because($"账单 {twice.Key} 计入 {one} 和 {other}。", $"Bill '{twice.Key}' is counted in {one} and in {other}.");
        }

        _bills = confirmed.Count;
        Lines = ValueList.From(confirmed.SelectMany(bill => bill.Charges.Select(charge => (bill.ServiceMonth, bill.Customer, charge.Kind, charge.Amount)))
            .GroupBy(line => (line.ServiceMonth, line.Customer, line.Kind))
            .Select(group => new TurnoverLine(group.Key.ServiceMonth, group.Key.Customer, group.Key.Kind, Money.Sum(group.Select(line => line.Amount))))
            .OrderBy(line => line.Month).ThenBy(line => line.Customer).ThenBy(line => line.Kind.Value));
    }

    /// <summary>The lines of the report (明细), by month, then by customer in ordinal order, then by kind.</summary>
    public ValueList<TurnoverLine> Lines { get; }

    /// <summary>The turnover, the sum of all lines, in yuan (营业额合计).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Total => Money.Sum(Lines.Select(line => line.Amount));

    /// <summary>Sums the confirmed bills among the given ones (汇总), of any months.</summary>
    /// <param name="bills">The bills, of any months, each once.</param>
    /// <exception cref="ArgumentException">There is no list, or a bill in it is null.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.CountedTwice"/>.</exception>
    public static TurnoverReport Of(IEnumerable<Bill> bills)
    {
        Guard.Against.Null(bills);
        return new TurnoverReport([.. bills.Where(bill => Guard.Against.Null(bill, nameof(bills)).Status == BillStatus.Confirmed)]);
    }

    /// <summary>Sums the confirmed bills for the services of one month (月度汇总).</summary>
    /// <param name="month">The month in which the services were rendered.</param>
    /// <param name="bills">The bills, each once; those of other months are skipped.</param>
    /// <exception cref="ArgumentException">There is no list, or a bill in it is null.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.CountedTwice"/>.</exception>
    public static TurnoverReport Of(YearMonth month, IEnumerable<Bill> bills) =>
        Of(Guard.Against.Null(bills).Where(bill => Guard.Against.Null(bill, nameof(bills)).ServiceMonth == month));

    /// <summary>The turnover of one kind of charge, in yuan (某类费用合计); zero where there is none.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money TotalOf(ChargeKind kind)
    {
        Guard.Against.Null(kind);
        return Money.Sum(Lines.Where(line => line.Kind == kind).Select(line => line.Amount));
    }

    /// <summary>Explains the turnover in words, line by line with the total.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var count = _bills.ToString(CultureInfo.InvariantCulture);
        writer.Add(ExplanationTopic.Conclusion, Compiled, $"营业额合计 {Total:C}，已确认账单 {count} 份。", $"Turnover {Total:C} from {count} confirmed bill(s).");
        foreach (var kind in Lines.Select(line => line.Kind).Distinct().OrderBy(kind => kind.Value))
            writer.Add(ExplanationTopic.Step, Compiled, $"{kind.Title.In(language)}{(zh ? "：" : ": ")}{TotalOf(kind):C}");
        foreach (var line in Lines)
        {
            writer.Add(ExplanationTopic.Fact, Compiled,
                $"{Iso.Format(line.Month)} 客户 {line.Customer} {line.Kind.Title.Chinese}：{line.Amount:C}", $"{Iso.Format(line.Month)}, customer {line.Customer}, {line.Kind.Title.English}: {line.Amount:C}");
        }

        writer.Add(ExplanationTopic.Reading, Compiled,
            $"营业额取客户已确认的金额，归入服务发生的月份；收款情况是另一份报表。", $"Turnover is what customers confirmed, in the month of the services; what was received is another report.");
        return writer.Done();
    }
}
