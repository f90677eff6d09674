using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>Copies the debt into <see cref="ReceivableSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
    public ReceivableSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        Bill = Bill.Value,
        ServiceMonth = ServiceMonth,
        AmountFen = Amount.Fen,
        ConfirmedOn = ConfirmedOn,
        OriginalDueOn = OriginalDueOn,
        RecordedAt = RecordedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Amendments = [.. Amendments.Select(it => new ReceivableAmendmentRow
        {
            DueOn = it.DueOn, AgreedOn = it.AgreedOn, By = it.By.Value, Agreement = it.Agreement, At = it.At,
        })],
        Entries = [.. Entries.Select(Row)],
    };

    /// <summary>Rebuilds the debt from its stored form. Only completeness and consistency are checked; what was booked stays booked.</summary>
    /// <exception cref="StoredDataException"> Something is null or blank that must not be; an amount is not above zero; an entry is of no known
    /// kind, has what does not go with its kind, has an id twice, or takes back what is not there; or on some day more is taken off than was
    /// confirmed. </exception>
    public static Receivable Restore(ReceivableSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Receivable Read(ReceivableSnapshot snapshot)
    {
        var receivable = new Receivable(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), new(Stored.Text(snapshot.Bill)), Stored.On(snapshot.ServiceMonth), Money.FromFen(snapshot.AmountFen),
            Stored.On(snapshot.ConfirmedOn), Stored.On(snapshot.OriginalDueOn), Stored.At(snapshot.RecordedAt))
        {
            Amendments = Stored.All(
                snapshot.Amendments, row => new DueDateAmendment(Stored.On(row.DueOn), Stored.On(row.AgreedOn), new(Stored.Text(row.By)), row.Agreement, Stored.At(row.At))),
            Entries = Stored.All(snapshot.Entries, Entry),
        };
        receivable.RequirePossible();
        receivable.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return receivable;
    }

    private void RequirePossible()
    {
        var seen = new Dictionary<Id<ReceivableEntry>, ReceivableEntryKind>();
        foreach (var entry in Entries)
        {
            var possible = entry switch
            {
                ReceivableEntry.Reversal reversal => seen.TryGetValue(reversal.Of, out var kind) && kind == reversal.Reversed
                    && kind is ReceivableEntryKind.Allocation or ReceivableEntryKind.Deduction or ReceivableEntryKind.WriteOff,
                ReceivableEntry.Recovery recovery => seen.TryGetValue(recovery.Of, out var kind) && kind == ReceivableEntryKind.WriteOff,
                _ => true,
            };
            if (!possible)
                throw Stored.Impossible($"entry '{entry.Id}' of receivable '{Id}' takes back what is not there");
            if (!seen.TryAdd(entry.Id, entry.Kind))
                throw Stored.Impossible($"receivable '{Id}' has entry '{entry.Id}' twice");
        }

        if (Entries.Any(entry => StandingOf(entry.Id).IsNegative))
            throw Stored.Impossible($"receivable '{Id}' has more taken back of an entry than there was");
        if (OpenFrom(ConfirmedOn).IsNegative)
            throw Stored.Impossible($"receivable '{Id}' has on some day more taken off than was confirmed");
    }

    internal static ReceivableEntryRow Row(ReceivableEntry entry)
    {
        var row = new ReceivableEntryRow
        {
            Id = entry.Id.Value, Kind = entry.Kind.ToString(), On = entry.On, RecordedAt = entry.RecordedAt, AmountFen = entry.Amount.Fen,
            Receipt = null, Application = null, Reason = null, By = null, Dispute = null, Claim = null, ExcessFen = null, Determination = null, Of = null, Reversed = null,
        };
        return entry switch
        {
            ReceivableEntry.Allocation it => row with { Receipt = it.Receipt.Value, Application = it.Application?.Value, Reason = it.Reason, By = it.By?.Value },
            ReceivableEntry.Deduction it => row with { Dispute = it.Dispute.Value, Claim = it.Claim.ToString(), ExcessFen = it.Excess.Fen },
            ReceivableEntry.WriteOff it => row with { Determination = it.Determination.Value },
            ReceivableEntry.Recovery it => row with { Of = it.Of.Value, Receipt = it.Receipt.Value },
            ReceivableEntry.Reversal it => row with { Of = it.Of.Value, Reversed = it.Reversed.ToString(), Reason = it.Reason, By = it.By.Value },
            _ => throw new InvalidOperationException($"The kind {entry.Kind} has no row."),
        };
    }

    internal static ReceivableEntry Entry(ReceivableEntryRow row)
    {
        var posting = Posting.Stored(row.Id, Stored.On(row.On), Stored.At(row.RecordedAt));
        var amount = Money.FromFen(row.AmountFen);
        var kind = Stored.Name<ReceivableEntryKind>(row.Kind);
        ReceivableEntry? entry = (kind, row) switch
        {
            (ReceivableEntryKind.Allocation, { Receipt: { } receipt }) => new ReceivableEntry.Allocation(posting, amount, new(receipt), CreditUse.Stored(row.Application, row.Reason, row.By)),
            (ReceivableEntryKind.Deduction, { Dispute: { } dispute, Claim: { } claim, ExcessFen: { } excess }) =>
                new ReceivableEntry.Deduction(posting, amount, new(dispute), Stored.Name<DisputeKind>(claim), Money.FromFen(excess)),
            (ReceivableEntryKind.WriteOff, { Determination: { } determination }) => new ReceivableEntry.WriteOff(posting, amount, new(determination)),
            (ReceivableEntryKind.Recovery, { Of: { } of, Receipt: { } receipt }) => new ReceivableEntry.Recovery(posting, amount, new(of), new(receipt)),
            (ReceivableEntryKind.Reversal, { Of: { } of, Reversed: { } reversed, Reason: { } reason, By: { } by }) =>
                new ReceivableEntry.Reversal(posting, amount, new(of), Stored.Name<ReceivableEntryKind>(reversed), reason, new(by)),
            _ => null,
        };
        // Written again it must be the same row: nothing else may stand in it.
        return entry is not null && Row(entry) == row
            ? entry
            : throw Stored.Impossible($"entry '{row.Id}' is a {kind}, and what is stored of it does not go with that");
    }
}

/// <summary>The stored form of a <see cref="Receivable"/> (应收款快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ReceivableSnapshot : AggregateSnapshot
{
    /// <summary>The id of the debt, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The id of the confirmed bill (账单).</summary>
    public required string Bill { get; init; }
    /// <summary>The month in which the services were rendered (服务月份).</summary>
    public required YearMonth ServiceMonth { get; init; }
    /// <summary>The amount that the customer confirmed, in fen (确认金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day on which the customer confirmed the bill (确认日).</summary>
    public required LocalDate ConfirmedOn { get; init; }
    /// <summary>The original due date (原付款日期), used for ageing; null while it is not known.</summary>
    public required LocalDate? OriginalDueOn { get; init; }
    /// <summary>The moment at which the debt was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The amendments of the due date (付款日期变更), in their order; the last one holds.</summary>
    public required IReadOnlyList<ReceivableAmendmentRow> Amendments { get; init; }
    /// <summary>The entries that changed the debt (分录), in the order of recording.</summary>
    public required IReadOnlyList<ReceivableEntryRow> Entries { get; init; }
}

/// <summary>The stored form of a <see cref="DueDateAmendment"/>: a new due date with the decision.</summary>
public sealed record ReceivableAmendmentRow : DomainValue
{
    /// <summary>The new due date (新付款日期).</summary>
    public required LocalDate DueOn { get; init; }
    /// <summary>The day of the agreement, from which the new due date holds (变更日).</summary>
    public required LocalDate AgreedOn { get; init; }
    /// <summary>The id of the person who decided (决定人).</summary>
    public required string By { get; init; }
    /// <summary>The agreement with the customer, and where it is kept (变更依据).</summary>
    public required string Agreement { get; init; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of a <see cref="ReceivableEntry"/>: one entry on a debt. Members that do not belong to its kind are null.</summary>
public sealed record ReceivableEntryRow : DomainValue
{
    /// <summary>The id of the entry, given by the host (分录编号).</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="ReceivableEntryKind"/>, such as deduction or write-off (种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The day on which the entry takes effect (记账日).</summary>
    public required LocalDate On { get; init; }
    /// <summary>The moment at which the entry was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The amount of the entry, in fen (金额), more than 0; its kind tells the sign.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The id of the receipt of an allocation or a recovery (收款单); null for other kinds.</summary>
    public required string? Receipt { get; init; }
    /// <summary>The id of the application of credit behind an allocation (余款抵用); null for one made directly, and for other kinds.</summary>
    public required string? Application { get; init; }
    /// <summary>The id of the dispute in which a deduction was accepted (质疑); null for other kinds.</summary>
    public required string? Dispute { get; init; }
    /// <summary>The name of the <see cref="DisputeKind"/> of a deduction (理赔或扣款); null for other kinds.</summary>
    public required string? Claim { get; init; }
    /// <summary>The part of a deduction beyond the balance, in fen (超过余额部分), which became credit; null for other kinds.</summary>
    public required long? ExcessFen { get; init; }
    /// <summary>The id of the determination behind a write-off (无法收回的认定); null for other kinds.</summary>
    public required string? Determination { get; init; }
    /// <summary>The id of the entry that a recovery or a reversal takes back (被冲销分录); null for other kinds.</summary>
    public required string? Of { get; init; }
    /// <summary>The name of the <see cref="ReceivableEntryKind"/> that a reversal takes back (被冲销种类); null for other kinds.</summary>
    public required string? Reversed { get; init; }
    /// <summary>The reason of a reversal, or of an application of credit (原因); null for other entries.</summary>
    public required string? Reason { get; init; }
    /// <summary>The id of the person who decided a reversal or an application of credit (决定人); null for other entries.</summary>
    public required string? By { get; init; }
}
