namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class StatementSeries
{
    /// <summary>The statements as primitives and NodaTime values, to be stored.</summary>
    public StatementSeriesSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Month = Month,
        DueDay = DueDay,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Revisions =
        [
            .. Revisions.Select(it => new StatementSeriesRevisionRow
            {
                Reason = it.Reason, By = it.By.Value, To = it.To.Value, On = it.On, At = it.At, Customers = [.. it.Statement.Customers.Select(Row)],
            }),
        ],
    };

    /// <summary>Rebuilds the statements from their stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">
    /// Something is null or blank that must not be; the due day is in no month; a revision but the first has no reason, or the first
    /// has one; customers are not in the order of their ids, each once; what is owed by age is not the closing and the unallocated; or an amount but the opening is below 0.
    /// </exception>
    public static StatementSeries Restore(StatementSeriesSnapshot snapshot) => Stored.Read(snapshot, static it => it.Month.ToString(), Read);

    private static StatementSeries Read(StatementSeriesSnapshot snapshot)
    {
        var revision = 0;
        var series = new StatementSeries(new(Stored.Text(snapshot.Id)), Stored.On(snapshot.Month), snapshot.DueDay)
        {
            Revisions = Stored.All(snapshot.Revisions, row => Revision(row, snapshot.Month, ++revision)),
        };
        series.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return series;
    }

    private static SubmittedStatement Revision(StatementSeriesRevisionRow row, YearMonth month, int revision)
    {
        if (revision == 1 && row.Reason is not null)
            throw Stored.Impossible("first statement has a reason for its revision");
        var customers = Stored.All(row.Customers, Restored);
        for (var i = 1; i < customers.Count; i++)
        {
            if (customers[i - 1].Customer >= customers[i].Customer)
                throw Stored.Impossible($"statement lists '{customers[i].Customer}' after '{customers[i - 1].Customer}'");
        }

        return new SubmittedStatement(revision, new MonthStatement(month, customers, []), row.Reason, new(Stored.Text(row.By)), new(Stored.Text(row.To)), Stored.On(row.On), Stored.At(row.At));
    }

    private static StatementSeriesCustomerRow Row(StatementRow row)
    {
        var fen = Array.ConvertAll(row.Figures.Columns, amount => amount.Fen);
        return new StatementSeriesCustomerRow
        {
            Customer = row.Customer.Value, OpeningFen = fen[0], ChargesFen = fen[1], DeductionsFen = fen[2], ReceivedFen = fen[3],
            WrittenOffFen = fen[4], ReversedFen = fen[5], ReturnedFen = fen[6], RefundedFen = fen[7], UnallocatedFen = fen[8], NotDueFen = fen[9],
            Days1To30Fen = fen[10], Days31To60Fen = fen[11], Days61To90Fen = fen[12], Days91To120Fen = fen[13], Over120Fen = fen[14],
        };
    }

    private static StatementRow Restored(StatementSeriesCustomerRow row)
    {
        var figures = StatementFigures.From(
        [
            row.OpeningFen, row.ChargesFen, row.DeductionsFen, row.ReceivedFen, row.WrittenOffFen, row.ReversedFen, row.ReturnedFen, row.RefundedFen,
            row.UnallocatedFen, row.NotDueFen, row.Days1To30Fen, row.Days31To60Fen, row.Days61To90Fen, row.Days91To120Fen, row.Over120Fen,
        ]);
        return figures.IsBalanced && figures.IsPossible
            ? new StatementRow(new(Stored.Text(row.Customer)), figures)
            : throw Stored.Impossible($"statement says of '{row.Customer}' by age something else than the closing and the unallocated, or has an amount below 0");
    }
}

/// <summary>The statements as primitives and NodaTime values, to be stored (月报快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record StatementSeriesSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The month of the statements.</summary>
    public required YearMonth Month { get; init; }
    /// <summary>The last day for submitting in the following month, 1 to 31.</summary>
    public required int DueDay { get; init; }
    /// <summary>When the latest statement was submitted.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The submitted statements, from the first to the latest.</summary>
    public required IReadOnlyList<StatementSeriesRevisionRow> Revisions { get; init; }
}

/// <summary>A <see cref="SubmittedStatement"/>, stored (版本行).</summary>
public sealed record StatementSeriesRevisionRow : DomainValue
{
    /// <summary>The reason of a revision; null for the first statement.</summary>
    public required string? Reason { get; init; }
    /// <summary>The person who submitted it.</summary>
    public required string By { get; init; }
    /// <summary>The manager who got it.</summary>
    public required string To { get; init; }
    /// <summary>The day of submission.</summary>
    public required LocalDate On { get; init; }
    /// <summary>When it was submitted.</summary>
    public required Instant At { get; init; }
    /// <summary>The customers, by id in ordinal order.</summary>
    public required IReadOnlyList<StatementSeriesCustomerRow> Customers { get; init; }
}

/// <summary>The stored form of a <see cref="StatementRow"/> (客户行). The closing is computed from the other amounts.</summary>
public sealed record StatementSeriesCustomerRow : DomainValue
{
    /// <summary>The customer.</summary>
    public required string Customer { get; init; }
    /// <summary>The opening balance, in fen.</summary>
    public required long OpeningFen { get; init; }
    /// <summary>The confirmed charges, in fen.</summary>
    public required long ChargesFen { get; init; }
    /// <summary>The deductions and credit notes, in fen.</summary>
    public required long DeductionsFen { get; init; }
    /// <summary>The money received, in fen.</summary>
    public required long ReceivedFen { get; init; }
    /// <summary>The write-offs, in fen.</summary>
    public required long WrittenOffFen { get; init; }
    /// <summary>The reversals of write-offs and deductions, in fen.</summary>
    public required long ReversedFen { get; init; }
    /// <summary>The returned receipts, in fen.</summary>
    public required long ReturnedFen { get; init; }
    /// <summary>The refunded credit, in fen.</summary>
    public required long RefundedFen { get; init; }
    /// <summary>The customer's credit, in fen.</summary>
    public required long UnallocatedFen { get; init; }
    /// <summary>The debts not due, in fen.</summary>
    public required long NotDueFen { get; init; }
    /// <summary>The debts 1 to 30 days after the due date, in fen.</summary>
    public required long Days1To30Fen { get; init; }
    /// <summary>The debts 31 to 60 days after the due date, in fen.</summary>
    public required long Days31To60Fen { get; init; }
    /// <summary>The debts 61 to 90 days after the due date, in fen.</summary>
    public required long Days61To90Fen { get; init; }
    /// <summary>The debts 91 to 120 days after the due date, in fen.</summary>
    public required long Days91To120Fen { get; init; }
    /// <summary>The debts more than 120 days after the due date, in fen.</summary>
    public required long Over120Fen { get; init; }
}
