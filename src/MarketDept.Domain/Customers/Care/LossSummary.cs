using System.Globalization;

namespace MarketDept.Domain.Customers.Care;

/// <summary>The losses of a period together (流失汇总), by reason and by salesperson.</summary>
/// <remarks>
/// One loss is one customer after one last order: where several forms have it, it counts once, as it was entered last. A customer
/// who came back and was lost again is two. The numbers describe; they are no basis of a fine. Equality is by value.
/// </remarks>
[Clause("8.3.7")]
public sealed record LossSummary
{
    private static readonly ClauseId Analysed = new(8, 3, 7);
    private static readonly ClauseId Maintained = new(2, 3);

    private LossSummary(DateInterval period, LostCustomer[] lost)
    {
        Period = period;
        Count = lost.Length;
        WithoutEffort = lost.Count(it => it.Efforts.Count == 0);
        // A listed reason is known by its code: reworded, it is still the same one.
        ByReason = ValueList.From(lost.GroupBy(it => it.Reason.Code is { } code ? (code, null) : ((string?)null, it.Reason.Text))
            .Select(group => new LossesByReason(group.MaxBy(it => it.EnteredAt)!.Reason, group.Count()))
            .OrderByDescending(row => row.Count).ThenBy(row => row.Reason.ToString(), StringComparer.Ordinal));
        BySalesperson = ValueList.From(lost.GroupBy(it => it.InCharge)
            .Select(group => new LossesBySalesperson(group.Key, group.Count()))
            .OrderByDescending(row => row.Count).ThenBy(row => row.Salesperson?.Value, StringComparer.Ordinal));
    }

    /// <summary>The period (期间), both days included.</summary>
    public DateInterval Period { get; }

    /// <summary>How many customers were lost in it (流失数).</summary>
    public int Count { get; }

    /// <summary>For how many of them no effort to hold on to them is on record (没有挽留记录).</summary>
    public int WithoutEffort { get; }

    /// <summary>How many for each reason (按原因), the most frequent first; a listed one by its code, in the words entered last.</summary>
    public ValueList<LossesByReason> ByReason { get; }

    /// <summary>How many for each person in charge (按业务员), the most first; those in nobody's charge are named too.</summary>
    [Clause("2.3")]
    public ValueList<LossesBySalesperson> BySalesperson { get; }

    /// <summary>Sums up who was lost in a period.</summary>
    /// <param name="forms">Any forms, completed or not; whoever was lost outside the period is left out.</param>
    /// <param name="period">The period, both days included.</param>
    /// <exception cref="ArgumentException">Something is null.</exception>
    public static LossSummary Of(IEnumerable<LostCustomerAnalysis> forms, DateInterval period)
    {
        Guard.Against.Null(forms);
        Guard.Against.Null(period);
        return new LossSummary(period,
        [
            .. forms.SelectMany(form => Guard.Against.Null(form, nameof(forms)).Lines)
                .GroupBy(line => (line.Customer, line.LastOrderOn))
                .Select(loss => loss.MaxBy(line => line.EnteredAt)!)
                .Where(line => period.Contains(line.LostSince)),
        ]);
    }

    /// <summary>The summary in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var (from, to) = (Iso.Format(Period.Start), Iso.Format(Period.End));
        writer.Add(ExplanationTopic.Conclusion, Analysed, zh
            ? $"{from} 至 {to}：流失客户 {Number(Count)} 个，其中没有挽留记录的 {Number(WithoutEffort)} 个。"
            : $"{from} to {to}: {Number(Count)} customers lost, {Number(WithoutEffort)} of them without an effort on record.");
        foreach (var row in ByReason)
            writer.Add(ExplanationTopic.Step, Analysed, zh ? $"原因“{row.Reason}”：{Number(row.Count)} 个。" : $"Reason '{row.Reason}': {Number(row.Count)}.");
        foreach (var row in BySalesperson)
        {
            writer.Add(ExplanationTopic.Step, row.Salesperson is null ? Maintained : Analysed, row.Salesperson is { } who
                ? zh ? $"{who} 负责：{Number(row.Count)} 个。" : $"In the charge of {who}: {Number(row.Count)}."
                : zh ? $"无人负责：{Number(row.Count)} 个。" : $"In nobody's charge: {Number(row.Count)}.");
        }

        return writer.Done();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
