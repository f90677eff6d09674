namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class StatementSeries
{
    /// <summary>The statements as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Month = Month,
        DueDay = DueDay,
        LastChangedAt = LastChangedAt,
        EventCount = EventCount,
        Revisions =
        [
            .. Revisions.Select(it => new RevisionRow(
                it.Reason, it.By.Value, it.To.Value, it.On, it.At, [.. it.Statement.Customers.Select(Row)])),
        ],
    };

    /// <summary>The statements that were stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; the due day is in no month; a revision but the first has no reason, or the first
    /// has one; customers are not in the order of their ids, each once; what is owed by age is not the closing and the unallocated; or an amount but the opening is below 0.
    /// </exception>
    public static StatementSeries Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var revision = 0;
        var series = new StatementSeries(new(snapshot.Id), snapshot.Month, snapshot.DueDay)
        {
            Revisions = Stored.All(snapshot.Revisions, row => Revision(row, snapshot.Month, ++revision)),
        };
        series.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return series;
    }

    private static SubmittedStatement Revision(RevisionRow row, YearMonth month, int revision)
    {
        if (revision == 1 && row.Reason is not null)
            throw Stored.Impossible("first statement has a reason for its revision");
        var customers = Stored.All(row.Customers, Restored);
        for (var i = 1; i < customers.Count; i++)
        {
            if (customers[i - 1].Customer >= customers[i].Customer)
                throw Stored.Impossible($"statement lists '{customers[i].Customer}' after '{customers[i - 1].Customer}'");
        }

        return new SubmittedStatement(revision, new MonthStatement(month, customers, []), row.Reason, new(row.By), new(row.To), row.On, row.At);
    }

    private static CustomerRow Row(StatementRow row)
    {
        var fen = Array.ConvertAll(row.Figures.Columns, amount => amount.Fen);
        return new CustomerRow(
            row.Customer.Value, fen[0], fen[1], fen[2], fen[3], fen[4], fen[5], fen[6], fen[7], fen[8], fen[9], fen[10], fen[11], fen[12], fen[13], fen[14]);
    }

    private static StatementRow Restored(CustomerRow row)
    {
        var figures = StatementFigures.From(
        [
            row.OpeningFen, row.ChargesFen, row.DeductionsFen, row.ReceivedFen, row.WrittenOffFen, row.ReversedFen, row.ReturnedFen, row.RefundedFen,
            row.UnallocatedFen, row.NotDueFen, row.Days1To30Fen, row.Days31To60Fen, row.Days61To90Fen, row.Days91To120Fen, row.Over120Fen,
        ]);
        return figures.IsBalanced && figures.IsPossible
            ? new StatementRow(new(row.Customer), figures)
            : throw Stored.Impossible($"statement says of '{row.Customer}' by age something else than the closing and the unallocated, or has an amount below 0");
    }

    /// <summary>The statements as primitives and NodaTime values, to be stored (月报快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The month.</summary>
        public required YearMonth Month { get; init; }

        /// <summary>Until which day of the month after it is to be handed in, 1 to 31.</summary>
        public required int DueDay { get; init; }

        /// <summary>When the latest was handed in.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>What was handed in, the first to the latest.</summary>
        public required IReadOnlyList<RevisionRow> Revisions { get; init; }
    }

    /// <summary>A <see cref="SubmittedStatement"/>, stored (版本行).</summary>
    /// <param name="Reason">Why it was revised; null for the first.</param>
    /// <param name="By">Who handed it in.</param>
    /// <param name="To">To whom.</param>
    /// <param name="On">On which day.</param>
    /// <param name="At">When.</param>
    /// <param name="Customers">The customers, by id in ordinal order.</param>
    public sealed record RevisionRow(string? Reason, string By, string To, LocalDate On, Instant At, IReadOnlyList<CustomerRow> Customers);

    /// <summary>A <see cref="StatementRow"/>, stored (客户行). The closing follows from the rest.</summary>
    /// <param name="Customer">The customer.</param>
    /// <param name="OpeningFen">What was owed when the month began.</param>
    /// <param name="ChargesFen">What was confirmed.</param>
    /// <param name="DeductionsFen">What was deducted.</param>
    /// <param name="ReceivedFen">What came in.</param>
    /// <param name="WrittenOffFen">What was written off.</param>
    /// <param name="ReversedFen">What of that was taken back.</param>
    /// <param name="ReturnedFen">Receipts that went back.</param>
    /// <param name="RefundedFen">Credit that was paid back.</param>
    /// <param name="UnallocatedFen">The customer's credit.</param>
    /// <param name="NotDueFen">Owed and not due.</param>
    /// <param name="Days1To30Fen">Owed since 1 to 30 days.</param>
    /// <param name="Days31To60Fen">Owed since 31 to 60 days.</param>
    /// <param name="Days61To90Fen">Owed since 61 to 90 days.</param>
    /// <param name="Days91To120Fen">Owed since 91 to 120 days.</param>
    /// <param name="Over120Fen">Owed since more than 120 days.</param>
    public sealed record CustomerRow(
        string Customer, long OpeningFen, long ChargesFen, long DeductionsFen, long ReceivedFen, long WrittenOffFen, long ReversedFen, long ReturnedFen, long RefundedFen,
        long UnallocatedFen,
        long NotDueFen, long Days1To30Fen, long Days31To60Fen, long Days61To90Fen, long Days91To120Fen, long Over120Fen);
}
