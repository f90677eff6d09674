namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>The fee for storage over some days under clause 8.3.6 (仓储费). The collector bills it (9.2).</summary>
/// <remarks>The day in is charged and the day out is not, so fees over adjacent days share no day. Each line is rounded once, and the total is the
/// sum of the lines. Several fees can therefore differ from one fee over the same days. Equality is by value.</remarks>
[Clause("8.3.6")]
public sealed record StorageFee : DomainValue
{
    private static readonly ClauseId Charged = new(8, 3, 6);

    internal StorageFee(
        Id<StoragePlace> place, Id<Occupancy> occupancy, Id<Customer> customer, int posting, LocalDate from, LocalDate until,
        ValueList<StorageFeeLine> lines)
    {
        (Place, Occupancy, Customer, Posting, From, Until, Lines) = (place, occupancy, customer, posting, from, until, lines);
        Total = Money.Sum(lines.Select(line => line.Amount));
    }

    /// <summary>The id of the storage place (仓位).</summary>
    public Id<StoragePlace> Place { get; }
    /// <summary>The id of the occupancy that is charged (占用).</summary>
    public Id<Occupancy> Occupancy { get; }
    /// <summary>The customer who owes the fee (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>How many times the days from <see cref="From"/> on are charged (计收次数): 1, plus 1 for each fee taken back before.</summary>
    public int Posting { get; }
    /// <summary>The first day charged (起始日).</summary>
    public LocalDate From { get; }
    /// <summary>The end of the charged days, itself not charged (截止日). Equal to <see cref="From"/> where day in and day out are the same.</summary>
    public LocalDate Until { get; }
    /// <summary>One line for each area occupied (明细), in the order of the days.</summary>
    public ValueList<StorageFeeLine> Lines { get; }
    /// <summary>The sum of the lines, in yuan, not negative (合计).</summary>
    public Money Total { get; }

    /// <summary>Who took the fee back, why and when (收回决定); null while the fee stands. Another fee charges its days anew.</summary>
    public ReasonedDecision? TakenBack { get; internal init; }

    /// <summary>The number of charged days (天数).</summary>
    public int Days => Lines.Sum(line => line.Days);

    /// <summary>The stable source of the charge (费用来源), such as <c>storage:P1:O7:2026-06-01</c>, by which no bill takes it twice.</summary>
    /// <remarks>A colon within an id is written <c>%3A</c> and a percent sign <c>%25</c>, so that no two fees have one source. A
    /// fee from the same day as one that was taken back ends with its <see cref="Posting"/>, such as
    /// <c>storage:P1:O7:2026-06-01:2</c>.</remarks>
    public string Source =>
        $"storage:{Escaped(Place.Value)}:{Escaped(Occupancy.Value)}:{Iso.Format(From)}" + (Posting == 1 ? "" : FormattableString.Invariant($":{Posting}"));

    /// <summary>The stable source of the negative line on a later bill after the fee was taken back (冲减来源), such as
    /// <c>storage:P1:O7:2026-06-01:taken-back</c>. By it no bill takes the line twice.</summary>
    public string TakenBackSource => $"{Source}:taken-back";

    /// <summary>Whether the sum of the lines is a possible amount of money.</summary>
    internal static bool IsPayable(ValueList<StorageFeeLine> lines) => lines.Sum(line => line.RoundedYuan) <= Money.MaxValue.Yuan;

    /// <summary>Tells in sentences how much the fee is, with each step of its computation (仓储费说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Charged,
            $"客户 {Customer} 占用仓位 {Place}，{Days} 天，仓储费 {Total}。", $"Customer {Customer} occupied place {Place} for {Days} day(s): storage fee {Total}.");
        if (Posting > 1)
        {
            writer.Add(ExplanationTopic.Fact, Charged,
                $"自 {From} 起第 {Posting} 次计收，此前所计的已收回。", $"From {From} on this is posting {Posting}; what was posted before was taken back.");
        }

        foreach (var line in Lines)
        {
            writer.Add(ExplanationTopic.Step, Charged,
                $"自 {line.From} 起：{line.Area} × {line.Days} 天 × {line.Rate} 元 = {line.Amount}（四舍五入到分）。",
                $"From {line.From}: {line.Area} × {line.Days} day(s) × {line.Rate} yuan = {line.Amount} (half away from zero, to the fen).");
        }

        writer.Add(ExplanationTopic.Reading, Charged,
            $"入库日计，出库日不计，至少一天；按每日实际占用的面积，不按最高面积。",
            $"The day in counts, the day out does not, at least one day; by the area of each day and not by the peak.");
        return writer.Done();
    }

    private static string Escaped(string id) => id.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);
}
