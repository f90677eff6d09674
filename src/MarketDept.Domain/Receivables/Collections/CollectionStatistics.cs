using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The collections of a period (收款统计): by collector, by assisting salesperson, and in total.</summary>
/// <remarks>There are two rates: receipts to target, and the paid share of the debts that fell due. A customer's money counts once for the
/// collector in charge and once for the assisting salesperson; the two are never added. A missed target is no case of section 11 and is not fined.
/// Equality is by value.</remarks>
public sealed record CollectionStatistics : DomainValue
{
    private static readonly ClauseId Counted = new(6, 4);
    private static readonly ClauseId Answering = new(2, 4);

    private CollectionStatistics(DateInterval period, ValueList<CollectionFigures> byCollector, ValueList<CollectionFigures> bySalesperson, CollectionFigures total) =>
        (Period, ByCollector, BySalesperson, Total) = (period, byCollector, bySalesperson, total);

    /// <summary>The counted period, first and last day included (期间).</summary>
    public DateInterval Period { get; }
    /// <summary>The figures of each collector (按收款员); customers of whom nobody is in charge come first. A collector with a target is always
    /// listed.</summary>
    [Clause("2.4")]
    public ValueList<CollectionFigures> ByCollector { get; }
    /// <summary>The figures of each assisting salesperson (按业务员); customers whom nobody owns, or several claim, come first.</summary>
    public ValueList<CollectionFigures> BySalesperson { get; }
    /// <summary>The figures of all customers together, each counted once (合计).</summary>
    public CollectionFigures Total { get; }

    /// <summary>Computes the collections of a period from a ledger.</summary>
    /// <param name="ledger">The charges and payments; <see cref="ReceivablesLedger.Of"/> derives them from the records, without reversed entries.</param>
    /// <param name="period">The period, both days included.</param>
    /// <param name="responsibilities">The persons who answer for customers, each customer once. A customer without an entry is in nobody's charge.</param>
    /// <param name="targets">The targets (收款任务), one for a collector and month. A period's target is known where the period is made of whole months
    /// and each has a target.</param>
    /// <exception cref="ArgumentException">An argument is null, or a customer occurs twice.</exception>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.TargetTwice"/>: a collector has two for a month.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    /// <example><code>
    /// var responsibility = new CollectionResponsibility(customer, collector: collector.Id, owner: new("S02"));
    /// CollectionTarget[] targets = [new(collector.Id, june, Money.FromYuan(6000m))];
    /// Console.WriteLine(CollectionStatistics.Of(ledger, june.ToDateInterval(), [responsibility], targets).Explain(Language.Chinese));
    /// </code></example>
    [Clause("6.4")]
    public static CollectionStatistics Of(
        ReceivablesLedger ledger, DateInterval period, IEnumerable<CollectionResponsibility> responsibilities, IEnumerable<CollectionTarget> targets)
    {
        var collected = Guard.Against.Null(ledger).CollectedIn(Guard.Against.Null(period));
        var tasks = new Dictionary<(Id<StaffMember> Collector, YearMonth Month), Money>();
        foreach (var target in Guard.Against.Null(targets))
        {
            if (!tasks.TryAdd((Guard.Against.Null(target, nameof(targets)).Collector, target.Month), target.Amount))
                throw ReceivableRefusals.TargetTwice.Because($"{target.Collector}，{target.Month}。", $"'{target.Collector}' has two targets for {target.Month}.");
        }

        var inCharge = new Dictionary<Id<Customer>, CollectionResponsibility>();
        foreach (var row in Guard.Against.Null(responsibilities))
        {
            if (!inCharge.TryAdd(Guard.Against.Null(row, nameof(responsibilities)).Customer, row))
                throw new ArgumentException($"Customer '{row.Customer}' occurs twice. Give each once.", nameof(responsibilities));
        }

        var (first, last) = (period.Start.ToYearMonth(), period.End.ToYearMonth());
        var withTask = tasks.Keys.Where(key => key.Month >= first && key.Month <= last).Select(key => key.Collector);
        return new CollectionStatistics(
            period,
            By(customer => inCharge.GetValueOrDefault(customer)?.Collector, withTask, TaskOf),
            By(customer => inCharge.GetValueOrDefault(customer)?.Owner, [], _ => null),
            Sum(collected.Select(row => row.Figures)));

        ValueList<CollectionFigures> By(
            Func<Id<Customer>, Id<StaffMember>?> personOf, IEnumerable<Id<StaffMember>> others, Func<Id<StaffMember>, Money?> target)
        {
            var groups = collected.ToLookup(row => personOf(row.Customer), row => row.Figures);
            return ValueList.From(groups.Select(group => group.Key).Concat(others.Select(person => (Id<StaffMember>?)person)).Distinct()
                .OrderBy(person => person is not null).ThenBy(person => person?.Value, StringComparer.Ordinal)
                .Select(person => Sum(groups[person]) with { Person = person, Target = person is { } known ? target(known) : null }));
        }

        Money? TaskOf(Id<StaffMember> collector)
        {
            if (period.Start.Day != 1 || period.End != last.ToDateInterval().End)
                return null;
            var sum = Money.Zero;
            for (var month = first; month <= last; month = month.PlusMonths(1))
            {
                if (!tasks.TryGetValue((collector, month), out var amount))
                    return null;
                sum += amount;
            }

            return sum;
        }
    }

    /// <summary>Explains the collections in words: by collector, by salesperson, and in total.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var (from, to) = (Iso.Format(Period.Start), Iso.Format(Period.End));
        writer.Add(ExplanationTopic.Conclusion, Counted, zh
            ? $"{from} 至 {to}：实收 {Total.Received:C}；到期应收 {Total.Due:C}，其中已收 {Total.ReceivedOfDue:C}，到期回收率 {CollectionRate.Say(Total.RateOfDue(4))}。"
            : $"{from} to {to}: {Total.Received:C} received; {Total.Due:C} fell due and {Total.ReceivedOfDue:C} of it was paid, a rate of {CollectionRate.Say(Total.RateOfDue(4))}.");
        foreach (var row in ByCollector)
            writer.Add(ExplanationTopic.Step, row.Person is null ? Answering : CollectionTarget.Task, Told(row, new("收款员", "Collector"), new("任务", "target")));
        foreach (var row in BySalesperson)
            writer.Add(ExplanationTopic.Step, Answering, Told(row, new("业务员", "Salesperson"), default));
        writer.Add(ExplanationTopic.Reading, CollectionTarget.Task, zh
            ? "两个比率并列：实收与任务之比，到期款中已收之比；未完成任务不在第十一节所列之内，不罚款。"
            : "Two rates stand side by side, received to target and received of what fell due; a missed target is not among the cases of section 11 and is not fined.");
        return writer.Done();

        string Told(CollectionFigures row, Bilingual who, Bilingual target)
        {
            var rate = CollectionRate.Say(row.RateOfDue(4));
            var ofTarget = target == default ? ""
                : zh ? $"，{target.Chinese} {Say(row.Target)}，完成率 {CollectionRate.Say(row.RateOfTarget(4))}"
                : $", {target.English} {Say(row.Target)}, rate {CollectionRate.Say(row.RateOfTarget(4))}";
            return zh
                ? $"{(row.Person is { } person ? $"{who.Chinese} {person}" : target == default ? "没有业务员或归属有争议的客户" : "没有收款员负责的客户")}：实收 {row.Received:C}{ofTarget}；到期应收 {row.Due:C}，已收 {row.ReceivedOfDue:C}，回收率 {rate}。"
                : $"{(row.Person is { } someone ? $"{who.English} {someone}" : target == default ? "Customers without a salesperson, or contested" : "Customers without a collector")}: {row.Received:C} received{ofTarget}; {row.Due:C} fell due, {row.ReceivedOfDue:C} of it paid, rate {rate}.";
        }

        static string Say(Money? amount) => amount is { } known ? known.ToString("C") : "—";
    }

    private static CollectionFigures Sum(IEnumerable<CollectionFigures> figures) => figures.Aggregate(CollectionFigures.Zero, (sum, each) => sum.Add(each));
}
