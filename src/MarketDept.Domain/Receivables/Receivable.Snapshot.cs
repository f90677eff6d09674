using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>The debt as primitives and NodaTime values, to be stored.</summary>
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

    /// <summary>Rebuilds the debt from its stored form. The structure is checked and no rule is applied: what was booked stays booked.</summary>
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

/// <summary>The debt as primitives and NodaTime values, to be stored (应收款快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ReceivableSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The customer who owes.</summary>
    public required string Customer { get; init; }
    /// <summary>The confirmed bill.</summary>
    public required string Bill { get; init; }
    /// <summary>The month of the services.</summary>
    public required YearMonth ServiceMonth { get; init; }
    /// <summary>The confirmed amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day of confirmation.</summary>
    public required LocalDate ConfirmedOn { get; init; }
    /// <summary>The original due date; null while it is not known.</summary>
    public required LocalDate? OriginalDueOn { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The amendments of the due date, in their order.</summary>
    public required IReadOnlyList<ReceivableAmendmentRow> Amendments { get; init; }
    /// <summary>The entries, in the order of recording.</summary>
    public required IReadOnlyList<ReceivableEntryRow> Entries { get; init; }
}

/// <summary>A <see cref="DueDateAmendment"/>, stored.</summary>
public sealed record ReceivableAmendmentRow : DomainValue
{
    /// <summary>The new due date.</summary>
    public required LocalDate DueOn { get; init; }
    /// <summary>The day from which the new due date holds.</summary>
    public required LocalDate AgreedOn { get; init; }
    /// <summary>The person who decided.</summary>
    public required string By { get; init; }
    /// <summary>The agreement with the customer.</summary>
    public required string Agreement { get; init; }
    /// <summary>When the amendment was decided.</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of a <see cref="ReceivableEntry"/>. Members that do not belong to its kind are null.</summary>
public sealed record ReceivableEntryRow : DomainValue
{
    /// <summary>The id of the entry, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="ReceivableEntryKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The day on which the entry takes effect.</summary>
    public required LocalDate On { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The receipt of an allocation or a recovery.</summary>
    public required string? Receipt { get; init; }
    /// <summary>The application of credit behind an allocation; null for an allocation made directly.</summary>
    public required string? Application { get; init; }
    /// <summary>The dispute of a deduction.</summary>
    public required string? Dispute { get; init; }
    /// <summary>The name of the <see cref="DisputeKind"/> of a deduction.</summary>
    public required string? Claim { get; init; }
    /// <summary>The part of a deduction above the balance, in fen.</summary>
    public required long? ExcessFen { get; init; }
    /// <summary>The determination of a write-off.</summary>
    public required string? Determination { get; init; }
    /// <summary>The entry that a recovery or a reversal takes back.</summary>
    public required string? Of { get; init; }
    /// <summary>The name of the kind of entry that a reversal takes back.</summary>
    public required string? Reversed { get; init; }
    /// <summary>The reason of a reversal or an application.</summary>
    public required string? Reason { get; init; }
    /// <summary>The person who decided a reversal or an application.</summary>
    public required string? By { get; init; }
}
