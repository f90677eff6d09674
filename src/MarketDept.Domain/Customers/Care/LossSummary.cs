namespace MarketDept.Domain.Customers.Care;

/// <summary>Who was lost in a period (流失汇总), from all the forms together.</summary>
/// <remarks>One loss is one customer after one last order: where several forms have it, it counts once, as it was entered last. A
/// customer who came back and was lost again is two. The numbers describe; they are no basis of a fine. Equality is by
/// value.</remarks>
[Clause("8.3.7")]
public sealed record LossSummary
{
    private LossSummary(DateInterval period, ValueList<LostCustomer> lost) => (Period, Lost) = (period, lost);

    /// <summary>The period (期间), both days included.</summary>
    public DateInterval Period { get; }
    /// <summary>Who was lost in it (流失客户), by the day of the loss, then by id.</summary>
    public ValueList<LostCustomer> Lost { get; }

    /// <summary>For how many of them no effort to hold on to them is on record (没有挽留记录).</summary>
    public int WithoutEffort => Lost.Count(it => it.Efforts.Count == 0);

    /// <summary>Sums up who was lost in a period.</summary>
    /// <param name="forms">Any forms, completed or not; whoever was lost outside the period is left out.</param>
    /// <param name="period">The period, both days included.</param>
    /// <exception cref="ArgumentException">Something is null.</exception>
    public static LossSummary Of(IEnumerable<LostCustomerAnalysis> forms, DateInterval period)
    {
        Guard.Against.Null(forms);
        Guard.Against.Null(period);
        return new LossSummary(period, ValueList.From(
            forms.SelectMany(form => Guard.Against.Null(form, nameof(forms)).Lines)
                .GroupBy(line => (line.Customer, line.LastOrderOn))
                .Select(loss => loss.MaxBy(line => line.EnteredAt)!)
                .Where(line => period.Contains(line.LostSince))
                .OrderBy(line => line.LostSince).ThenBy(line => line.Customer)));
    }

    /// <summary>The summary in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var (from, to) = (Iso.Format(Period.Start), Iso.Format(Period.End));
        writer.Add(ExplanationTopic.Conclusion, LostCustomerAnalysis.Analysed, writer.Zh
            ? $"{from} 至 {to}：流失客户 {Lost.Count} 个，其中没有挽留记录的 {WithoutEffort} 个。"
            : $"{from} to {to}: {Lost.Count} customers lost, {WithoutEffort} of them without an effort on record.");
        foreach (var line in Lost)
            writer.Add(ExplanationTopic.Fact, LostCustomerAnalysis.Analysed, line.Say(writer.Zh));
        return writer.Done();
    }
}
