namespace MarketDept.Domain.Payroll.Workload;

/// <summary>The counted work of each person in one month (工作量统计表): evidence for an appraisal, which people make (clause 4.4).</summary>
/// <remarks> Counts only. Kinds are not weighed against each other, nobody is ranked, and there is no score: the regulation has no formula. The result
/// depends neither on the order of the records nor on how often one comes. Equality is by value. </remarks>
public sealed record WorkloadSheet : DomainValue
{
    private static readonly ClauseId Statistics = new(4, 4);

    // By person, then by the value of the kind.
    private readonly ValueList<(Id<StaffMember> Staff, WorkKind Kind, int Count)> _counts;

    private WorkloadSheet(YearMonth month, IEnumerable<WorkDone> work)
    {
        Month = month;
        _counts = ValueList.From(work.CountBy(piece => (piece.Staff, piece.Kind)).OrderBy(row => row.Key.Staff).ThenBy(row => row.Key.Kind.Value)
            .Select(row => (row.Key.Staff, row.Key.Kind, row.Value)));
    }

    /// <summary>The month whose work is counted (月份).</summary>
    public YearMonth Month { get; }
    /// <summary>The persons with counted work in the month, by id (人员).</summary>
    public ValueList<Id<StaffMember>> Staff => ValueList.From(_counts.Select(row => row.Staff).Distinct());

    /// <summary>Counts the work of each person in a month (统计工作量).</summary>
    /// <param name="month">The month; work recorded on other days is skipped.</param>
    /// <param name="work">The records, in any order, also of other months. A record that strikes out a piece of this month may be later.</param>
    /// <exception cref="ArgumentException">There is no sequence, a record is null, or one key stands for two contents.</exception>
    [Clause("4.4")]
    public static WorkloadSheet Of(YearMonth month, IEnumerable<WorkDone> work)
    {
        Guard.Against.Null(work);
        var byKey = new Dictionary<string, WorkDone>(StringComparer.Ordinal);
        foreach (var piece in work)
        {
            Guard.Against.Null(piece, nameof(work));
            if (!byKey.TryAdd(piece.Key, piece) && byKey[piece.Key] != piece)
                throw new ArgumentException($"'{piece.Key}' is the key of two pieces of work. Give each its own key.", nameof(work));
        }

        var struck = byKey.Values.Select(piece => piece.Strikes).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new WorkloadSheet(month, byKey.Values
            .Where(piece => piece.Strikes is null && !struck.Contains(piece.Key) && piece.On.ToYearMonth() == month));
    }

    /// <summary>The number of pieces of one kind that one person did (数量); 0 where there are none.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public int Count(Id<StaffMember> staff, WorkKind kind)
    {
        Guard.Against.Null(kind);
        return _counts.FirstOrDefault(row => row.Staff == staff && row.Kind == kind).Count;
    }

    /// <summary>Explains the counts in words, person by person (工作量说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Statistics, zh
            ? $"{PayrollWords.Month(Month, zh)}工作量，{PayrollWords.Number(Staff.Count)} 人。"
            : $"Workload of {PayrollWords.Month(Month, zh)}, {PayrollWords.Number(Staff.Count)} persons.");
        foreach (var person in _counts.GroupBy(row => row.Staff))
        {
            var counts = person.Select(row => $"{row.Kind.Title.In(language)} {PayrollWords.Number(row.Count)}");
            writer.Add(ExplanationTopic.Fact, Statistics, zh ? $"{person.Key}：{string.Join("，", counts)}。" : $"{person.Key}: {string.Join(", ", counts)}.");
        }

        writer.Add(ExplanationTopic.Reading, new ClauseId(3, 3), zh
            ? "只计数量，不加权、不排名；考核由人作出。"
            : "Counts only: nothing is weighed and nobody is ranked; an assessment is made by a person.");
        return writer.Done();
    }
}
