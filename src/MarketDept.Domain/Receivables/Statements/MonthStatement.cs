namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The month's statement of what customers owed and paid (应收账款及已收账款月报), for each customer and in total, by clause 9.6.</summary>
/// <remarks>
/// Listed is every customer with a movement in the month, or with a balance or an unallocated credit at either end of it. Equality is by value.
/// </remarks>
[Clause("9.6")]
public sealed record MonthStatement : DomainValue
{
    private static readonly ClauseId Reported = new(9, 6);
    private static readonly ClauseId Dunning = new(9, 5);

    internal MonthStatement(YearMonth month, ValueList<StatementRow> customers, ValueList<StatementGap> missing)
    {
        Month = month;
        Customers = customers;
        Missing = missing;
        Span<long> sums = stackalloc long[StatementFigures.Zero.Columns.Length];
        sums.Clear();
        foreach (var row in customers)
        {
            _ = row.Figures.Closing;
            var columns = row.Figures.Columns;
            for (var i = 0; i < columns.Length; i++)
                sums[i] += columns[i].Fen;
        }

        Total = StatementFigures.From(sums);
        _ = Total.Closing;
        _ = Total.Ageing.Total;
    }

    /// <summary>Makes the statement of a month from the debts and receipts on record (依实际分录编制).</summary>
    /// <param name="month">The month of the statement.</param>
    /// <param name="asOf">The day on which the statement is asked for, after the last day of the month.</param>
    /// <param name="receivables">The debts, each once; of all customers or of some.</param>
    /// <param name="receipts">The receipts and the credits that are no money, each once.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or occurs twice.</exception>
    /// <exception cref="DomainException"><see cref="StatementRefusals.MonthNotEnded"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public static MonthStatement Of(YearMonth month, LocalDate asOf, IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts) =>
        ReceivablesLedger.Of(receivables, receipts).StatementOf(month, asOf);

    /// <summary>The month of the statement (月份).</summary>
    public YearMonth Month { get; }
    /// <summary>The figures of each customer (客户), by id in ordinal order, each customer once.</summary>
    public ValueList<StatementRow> Customers { get; }
    /// <summary>The figures of all customers together (合计).</summary>
    public StatementFigures Total { get; }
    /// <summary>The entries of which only the debt or only the receipt was given (缺项); empty for a complete statement.</summary>
    public ValueList<StatementGap> Missing { get; }

    /// <summary>Whether the statement balances (是否平衡): no entry is missing, and each customer's open debts equal closing balance plus credit.</summary>
    /// <remarks>A statement of some records can be unbalanced: with a debt and without the receipt that paid it, or the reverse.</remarks>
    public bool IsBalanced => Missing.Count == 0 && Customers.All(row => row.Figures.IsBalanced);

    /// <summary>The customers with overdue debts and credit (有余款而逾期的客户), whose credit should be applied before dunning.</summary>
    [Clause("9.5")]
    public ValueList<StatementRow> OverdueWithCredit => ValueList.From(Customers.Where(row => row.Figures is { Overdue.IsPositive: true, Unallocated.IsPositive: true }));

    /// <summary>Joins the statements of two groups of customers (合并月报), as one ledger of all their entries would give it.</summary>
    /// <exception cref="ArgumentException">A statement is null, the months differ, or a customer is in both parts.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public static MonthStatement operator +(MonthStatement left, MonthStatement right) => Guard.Against.Null(left).Add(right);

    /// <summary>Joins the statement of another group of customers to this one (合并月报); the same as <c>+</c>.</summary>
    /// <exception cref="ArgumentException">The statement is null or of another month, or a customer is in both parts.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public MonthStatement Add(MonthStatement other)
    {
        Guard.Against.Null(other);
        if (other.Month != Month)
            throw new ArgumentException($"The statement is of {Iso.Format(other.Month)}. Add statements of {Iso.Format(Month)}.", nameof(other));
        if (Customers.FirstOrDefault(row => other.Find(row.Customer) is not null) is { } twice)
            throw new ArgumentException($"Customer '{twice.Customer}' is in both statements. Put all entries of a customer into one part.", nameof(other));
        return new(Month, ValueList.From(Customers.Concat(other.Customers).OrderBy(row => row.Customer)), ValueList.From(Missing.Concat(other.Missing)));
    }

    /// <summary>Finds the figures of a customer; null where the customer is not listed.</summary>
    public StatementRow? Find(Id<Customer> customer) => Customers.FirstOrDefault(row => row.Customer == customer);

    /// <summary>Explains the statement in words: the totals and how they come about.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Reported, zh
            ? $"{Iso.Format(Month)}：客户 {Customers.Count:D} 个，期末应收 {Total.Closing:C}，其中逾期 {Total.Overdue:C}；本月已收 {Total.Received:C}。"
            : $"{Iso.Format(Month)}: {Customers.Count:D} customer(s), {Total.Closing:C} owed at the end, {Total.Overdue:C} of it overdue; {Total.Received:C} received in the month.");
        Total.Explain(writer, Reported);
        foreach (var gap in Missing)
            writer.Add(ExplanationTopic.Missing, Reported, zh ? $"月报不平：{gap.Title.Chinese}。" : $"The statement does not balance: {gap.Title.English}.");
        foreach (var row in OverdueWithCredit)
        {
            writer.Add(ExplanationTopic.Fact, Dunning, zh
                ? $"客户 {row.Customer} 逾期 {row.Figures.Overdue:C}，另有余款 {row.Figures.Unallocated:C} 未抵用。"
                : $"Customer {row.Customer} is overdue by {row.Figures.Overdue:C} and has a credit of {row.Figures.Unallocated:C} that is not applied.");
        }

        writer.Add(ExplanationTopic.Reading, Reported, zh
            ? "已收按收款日期归月，含未分配款；账龄按原到期日计算，到期日次日起为逾期；未分配款经抵用、退款或退回才变动，另行列示。"
            : "Receipts count by their date, unallocated money included; ageing goes by the original due date and begins the day after it; credit moves by an application, a refund or a return only, and is shown apart.");
        return writer.Done();
    }
}
