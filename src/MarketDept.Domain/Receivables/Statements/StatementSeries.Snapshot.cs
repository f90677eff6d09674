namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class StatementSeries
{
    /// <summary>Copies the statements into <see cref="StatementSeriesSnapshot"/>, their stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the statements from their stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of a <see cref="StatementSeries"/> (月报快照), for the host's database: primitives and NodaTime values. Events not taken yet are
/// left out.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record StatementSeriesSnapshot : AggregateSnapshot
{
    /// <summary>The id of the series, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The month of the statements (月份).</summary>
    public required YearMonth Month { get; init; }
    /// <summary>The last day for submitting, as a day of the following month, 1 to 31 (提交期限日).</summary>
    public required int DueDay { get; init; }
    /// <summary>The moment at which the latest statement was submitted.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The submitted statements (历次提交), from the first to the latest.</summary>
    public required IReadOnlyList<StatementSeriesRevisionRow> Revisions { get; init; }
}

/// <summary>The stored form of a <see cref="SubmittedStatement"/> (版本行): one submitted statement.</summary>
public sealed record StatementSeriesRevisionRow : DomainValue
{
    /// <summary>Why the statement was revised (修订原因); null for the first statement.</summary>
    public required string? Reason { get; init; }
    /// <summary>The id of the person who submitted the statement (提交人).</summary>
    public required string By { get; init; }
    /// <summary>The id of the manager who got the statement (接收人).</summary>
    public required string To { get; init; }
    /// <summary>The day of submission, in the company's time zone (提交日).</summary>
    public required LocalDate On { get; init; }
    /// <summary>The moment of submission (提交时间).</summary>
    public required Instant At { get; init; }
    /// <summary>The figures of each customer, by id in ordinal order (客户行).</summary>
    public required IReadOnlyList<StatementSeriesCustomerRow> Customers { get; init; }
}

/// <summary>The stored form of a <see cref="StatementRow"/> (客户行). The closing balance is computed from the other amounts.</summary>
public sealed record StatementSeriesCustomerRow : DomainValue
{
    /// <summary>The id of the customer (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The balance at the start of the month, in fen (期初余额); negative where it is credit.</summary>
    public required long OpeningFen { get; init; }
    /// <summary>The bills confirmed in the month, in fen (本月新增应收).</summary>
    public required long ChargesFen { get; init; }
    /// <summary>The deductions and credit notes of the month, in fen (本月扣款).</summary>
    public required long DeductionsFen { get; init; }
    /// <summary>The money received in the month, in fen (本月已收).</summary>
    public required long ReceivedFen { get; init; }
    /// <summary>The debts written off in the month, in fen (本月核销).</summary>
    public required long WrittenOffFen { get; init; }
    /// <summary>The write-offs and deductions taken back in the month, in fen (本月冲回).</summary>
    public required long ReversedFen { get; init; }
    /// <summary>The receipts returned in the month, in fen (本月退回).</summary>
    public required long ReturnedFen { get; init; }
    /// <summary>The credit paid back to the customer in the month, in fen (本月退款).</summary>
    public required long RefundedFen { get; init; }
    /// <summary>The customer's credit at the end of the month, in fen (未分配).</summary>
    public required long UnallocatedFen { get; init; }
    /// <summary>The debts at the end of the month that are not past their due date, in fen (未到期).</summary>
    public required long NotDueFen { get; init; }
    /// <summary>The debts at the end of the month 1 to 30 days past their due date, in fen (逾期1至30天).</summary>
    public required long Days1To30Fen { get; init; }
    /// <summary>The debts at the end of the month 31 to 60 days past their due date, in fen (逾期31至60天).</summary>
    public required long Days31To60Fen { get; init; }
    /// <summary>The debts at the end of the month 61 to 90 days past their due date, in fen (逾期61至90天).</summary>
    public required long Days61To90Fen { get; init; }
    /// <summary>The debts at the end of the month 91 to 120 days past their due date, in fen (逾期91至120天).</summary>
    public required long Days91To120Fen { get; init; }
    /// <summary>The debts at the end of the month more than 120 days past their due date, in fen (逾期120天以上).</summary>
    public required long Over120Fen { get; init; }
}
