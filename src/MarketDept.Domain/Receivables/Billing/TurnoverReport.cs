using System.Globalization;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The turnover (营业额报表): what customers confirmed, by the month of the services, by customer and by kind of charge.</summary>
/// <remarks>Confirmed bills only, and each once; what was received is another report. Reports of parts merge into the report of
/// the whole, in any order. Lines of one kind may be negative, a bill never is. Equality is by value.</remarks>
[Clause("4.5")]
public sealed record TurnoverReport
{
    private static readonly ClauseId Compiled = new(4, 5);

    private TurnoverReport(IEnumerable<(Id<Bill> Bill, YearMonth Month)> bills, IEnumerable<TurnoverLine> lines)
    {
        var ordered = bills.OrderBy(bill => bill.Bill).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Bill == ordered[i - 1].Bill)
            {
                throw BillRefusals.CountedTwice.Because(
                    $"账单 {ordered[i].Bill} 计入 {ordered[i - 1].Month} 和 {ordered[i].Month}。", $"Bill '{ordered[i].Bill}' is counted in {ordered[i - 1].Month} and in {ordered[i].Month}.");
            }
        }

        CountedBills = new ValueList<(Id<Bill>, YearMonth)>(ordered);
        Lines = ValueList.From(lines.GroupBy(line => (line.Month, line.Customer, line.Kind))
            .Select(group => new TurnoverLine(group.Key.Month, group.Key.Customer, group.Key.Kind, Money.Sum(group.Select(line => line.Amount))))
            .OrderBy(line => line.Month).ThenBy(line => line.Customer).ThenBy(line => line.Kind.Value));
    }

    /// <summary>The report of nothing (空报表): merged with any other, it changes nothing.</summary>
    public static TurnoverReport Empty { get; } = new([], []);
    /// <summary>What was billed (明细), by month, then customer in ordinal order, then kind.</summary>
    public ValueList<TurnoverLine> Lines { get; }

    /// <summary>The bills that are counted (已计账单), by id in ordinal order.</summary>
    public ValueList<Id<Bill>> Bills => ValueList.From(CountedBills.Select(bill => bill.Bill));

    /// <summary>All lines together (营业额合计).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Total => Money.Sum(Lines.Select(line => line.Amount));

    private ValueList<(Id<Bill> Bill, YearMonth Month)> CountedBills { get; }

    /// <summary>Counts the confirmed ones among some bills (汇总); those that are not confirmed are no turnover and are left out.</summary>
    /// <param name="bills">Any bills, of any months, each once.</param>
    /// <exception cref="ArgumentException">There is no list, or a bill in it is null.</exception>
    /// <exception cref="DomainException"><see cref="BillRefusals.CountedTwice"/>.</exception>
    public static TurnoverReport Of(IEnumerable<Bill> bills)
    {
        Guard.Against.Null(bills);
        var confirmed = bills.Where(bill => Guard.Against.Null(bill, nameof(bills)).Status == BillStatus.Confirmed).ToArray();
        return new TurnoverReport(
            confirmed.Select(bill => (bill.Id, bill.ServiceMonth)),
            confirmed.SelectMany(bill => bill.Charges.Select(charge => new TurnoverLine(bill.ServiceMonth, bill.Customer, charge.Kind, charge.Amount))));
    }

    /// <summary>Counts the confirmed ones among some bills for services of one month (月度汇总).</summary>
    /// <param name="month">The month of the services.</param>
    /// <param name="bills">Any bills, each once; those of other months are left out.</param>
    /// <exception cref="ArgumentException">There is no list, or a bill in it is null.</exception>
    /// <exception cref="DomainException"><see cref="BillRefusals.CountedTwice"/>.</exception>
    public static TurnoverReport Of(YearMonth month, IEnumerable<Bill> bills) =>
        Of(Guard.Against.Null(bills).Where(bill => Guard.Against.Null(bill, nameof(bills)).ServiceMonth == month));

    /// <summary>Both reports as one (合并), in either order.</summary>
    /// <exception cref="ArgumentNullException">There is no other report.</exception>
    /// <exception cref="DomainException"><see cref="BillRefusals.CountedTwice"/>: a bill is in both.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public TurnoverReport Merge(TurnoverReport other)
    {
        Guard.Against.Null(other);
        return new TurnoverReport(CountedBills.Concat(other.CountedBills), Lines.Concat(other.Lines));
    }

    /// <summary>The lines by kind of charge (按费用种类), in the order of the kinds; a kind without a line has no row.</summary>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public ValueList<ChargeTotal> ByKind() => ValueList.From(Lines.GroupBy(line => line.Kind)
        .OrderBy(group => group.Key.Value)
        .Select(group => new ChargeTotal(group.Key, Money.Sum(group.Select(line => line.Amount)))));

    /// <summary>What a customer was billed (某客户营业额); 0 where nothing was.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money TotalOf(Id<Customer> customer) => Money.Sum(Lines.Where(line => line.Customer == customer).Select(line => line.Amount));

    /// <summary>The report in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var count = CountedBills.Count.ToString(CultureInfo.InvariantCulture);
        writer.Add(ExplanationTopic.Conclusion, Compiled, $"营业额合计 {Total:C}，已确认账单 {count} 份。", $"Turnover {Total:C} from {count} confirmed bill(s).");
        foreach (var row in ByKind())
            writer.Add(ExplanationTopic.Step, Compiled, $"{row.Kind.Title.In(language)}{(zh ? "：" : ": ")}{row.Amount:C}");
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
