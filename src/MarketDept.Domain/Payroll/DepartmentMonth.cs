using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>The findings of all persons in one month (部门月度事项汇总), as the department hands them to payroll.</summary>
/// <remarks>Computed from the ledgers as they stand. Amounts in yuan; kinds are never added to each other. Equality is by value.</remarks>
[Clause("4.4")]
public sealed record DepartmentMonth : DomainValue
{
    private DepartmentMonth(YearMonth month, ValueList<PersonMonth> persons)
    {
        Month = month;
        Persons = persons;
    }

    /// <summary>The month that is summed (月份).</summary>
    public YearMonth Month { get; }
    /// <summary>The month of each person (个人月度事项), by id; persons without items are included.</summary>
    public ValueList<PersonMonth> Persons { get; }

    /// <summary>The fines of all persons in the month, in yuan (罚款合计), less those taken back; below zero where more was taken back.</summary>
    public Money Fines => Money.Sum(Persons.Select(person => person.Fines));

    /// <summary>The compensation of all persons in the month, in yuan (赔偿合计), less what was taken back; below zero where that was more.</summary>
    public Money Compensation => Money.Sum(Persons.Select(person => person.Compensation));

    /// <summary>The amounts that all persons have to collect from customers, in yuan (负责收回合计). These are duties, and nobody's debt; below zero
    /// where more was taken back.</summary>
    public Money DutyToCollect => Money.Sum(Persons.Select(person => person.DutyToCollect));

    /// <summary>The number of absences (旷工次数合计), less those taken back; below zero where more were taken back.</summary>
    public int Absences => Persons.Sum(person => person.Absences);

    /// <summary>Sums one month of the ledgers of several persons (汇总月度事项).</summary>
    /// <param name="month">The month.</param>
    /// <param name="ledgers">The ledgers, one for each person, in any order.</param>
    /// <exception cref="ArgumentException">There is no sequence, a ledger is null, one person has two, or together they are more than can be added up.</exception>
    public static DepartmentMonth Of(YearMonth month, params IEnumerable<PersonLedger> ledgers)
    {
        Guard.Against.Null(ledgers);
        var persons = ledgers.Select(ledger => Guard.Against.Null(ledger, nameof(ledgers)).InMonth(month)).OrderBy(person => person.Staff).ToArray();
        if (persons.DistinctBy(person => person.Staff).Count() < persons.Length)
            throw new ArgumentException("A person has two ledgers. Supply one a person.", nameof(ledgers));
        Func<PersonMonth, Money>[] kinds = [of => of.Fines, of => of.Compensation, of => of.DutyToCollect];
        if (!kinds.All(kind => PayrollAmounts.CanBeAdded(persons.Select(kind))))
            throw new ArgumentException($"What the ledgers hold of one kind in {Iso.Format(month)} cannot be added up. Check the amounts.", nameof(ledgers));
        return new DepartmentMonth(month, ValueList.From(persons));
    }

    /// <summary>Explains the month of the department in words, person by person (部门月度说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var clause = new ClauseId(4, 4);
        writer.Add(ExplanationTopic.Conclusion, clause, writer.Zh
            ? $"{PayrollWords.Month(Month, true)}，{PayrollWords.Number(Persons.Count)} 人：罚款 {Fines:C}，赔偿 {Compensation:C}，负责收回 {DutyToCollect:C}，旷工 {PayrollWords.Number(Absences)} 次；各项不相加。"
            : $"{PayrollWords.Month(Month, false)}, {PayrollWords.Number(Persons.Count)} persons: fines {Fines:C}, compensation {Compensation:C}, duty to collect {DutyToCollect:C}, "
                + $"absences {PayrollWords.Number(Absences)}; never added together.");
        foreach (var person in Persons)
            person.Conclude(writer, ExplanationTopic.Fact);
        LegalRiskFlag.Tell(LegalRiskFlag.Of(Persons.SelectMany(person => person.Items).SelectMany(item => item.Flags)), writer);
        return writer.Done();
    }
}
