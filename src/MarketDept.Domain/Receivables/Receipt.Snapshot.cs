using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receipt
{
    /// <summary>The receipt as primitives and NodaTime values, to be stored.</summary>
    public ReceiptSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        AmountFen = Amount.Fen,
        ReceivedOn = ReceivedOn,
        Origin = Origin.ToString(),
        Instruction = [.. Instruction.Select(bill => bill.Value)],
        Decision = Decision?.ToSnapshot(),
        OfReceivable = Of?.Value,
        RecordedAt = RecordedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Entries =
        [
            .. Entries.Select(entry => new ReceiptEntryRow
            {
                Id = entry.Id.Value, Kind = entry.Kind.ToString(), AmountFen = entry.Amount.Fen, On = entry.On, RecordedAt = entry.RecordedAt,
                Receivable = entry.Receivable?.Value, Reverses = entry.Reverses?.Value, Recovers = entry.Recovers?.Value,
                Application = entry.Application?.Value, Reason = entry.Reason, By = entry.By?.Value,
            }),
        ],
    };

    /// <summary>Rebuilds the receipt from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException"> Something is null or blank that must not be; an amount is not above zero; an entry has an id twice,
    /// or takes back what is not there or was taken back; or on some day more is allocated than came in. </exception>
    public static Receipt Restore(ReceiptSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Receipt Read(ReceiptSnapshot snapshot)
    {
        var receipt = new Receipt(new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), Guard.Against.NotPositive(Money.FromFen(snapshot.AmountFen), nameof(snapshot.AmountFen)), Stored.On(snapshot.ReceivedOn), Stored.At(snapshot.RecordedAt))
        {
            Origin = Stored.Name<ReceiptOrigin>(snapshot.Origin),
            Instruction = Stored.All(snapshot.Instruction, bill => new Id<Bill>(Stored.Text(bill))),
            Decision = Stored.Maybe(snapshot.Decision, ReasonedDecision.Restore),
            Of = Stored.Id<Receivable>(snapshot.OfReceivable),
            Entries = Stored.All(snapshot.Entries, row => new ReceiptEntry(
                Posting.Stored(row.Id, Stored.On(row.On), Stored.At(row.RecordedAt)), Stored.Name<ReceiptEntryKind>(row.Kind), Money.FromFen(row.AmountFen))
            {
                Receivable = Stored.Id<Receivable>(row.Receivable), Reverses = Stored.Id<ReceivableEntry>(row.Reverses),
                Recovers = Stored.Id<ReceivableEntry>(row.Recovers), Use = CreditUse.Stored(row.Application, row.Reason, row.By),
                Reason = row.Application is null ? Guard.Against.Blank(row.Reason) : null, By = row.Application is null ? Stored.Id<StaffMember>(row.By) : null,
            }),
        };
        receipt.RequirePossible();
        receipt.Resume(snapshot.EventCount, receipt.Entries.Count == 0 ? receipt.RecordedAt : receipt.Entries[^1].RecordedAt);
        return receipt;
    }

    private void RequirePossible()
    {
        if ((Decision is not null) != (Origin == ReceiptOrigin.CreditNote) || (Of is not null) != (Origin == ReceiptOrigin.Deduction))
            throw Stored.Impossible($"receipt '{Id}' is of the origin {Origin}, and what is stored of its decision or deduction does not go with that");
        var seen = new HashSet<Id<ReceivableEntry>>();
        var standing = new Dictionary<Id<ReceivableEntry>, (Id<Receivable>? Receivable, Money Amount)>();
        foreach (var entry in Entries)
        {
            if (!seen.Add(entry.Id))
                throw Stored.Impossible($"receipt '{Id}' has entry '{entry.Id}' twice");
            var isPossible = entry.Kind switch
            {
                ReceiptEntryKind.Allocation => entry is { Receivable: not null, Reverses: null } && (entry.Use is null) == (entry.By is null) && standing.TryAdd(entry.Id, (entry.Receivable, entry.Amount)),
                ReceiptEntryKind.Reversal => entry is { Reverses: { } of, By: not null } && standing.Remove(of, out var target) && target == (entry.Receivable, entry.Amount),
                ReceiptEntryKind.Refund => entry is { Receivable: null, Reverses: null, By: not null },
                _ => entry is { Receivable: null, Reverses: null, By: not null } && entry == Entries[^1] && entry.Amount == Amount && standing.Count == 0,
            };
            if (!isPossible || string.IsNullOrWhiteSpace(entry.Reason) != (entry.By is null))
                throw Stored.Impossible($"entry '{entry.Id}' of receipt '{Id}' takes back what is not there, or has what does not go with its kind");
        }

        if (FreeFrom(ReceivedOn).IsNegative)
            throw Stored.Impossible($"receipt '{Id}' has on some day more allocated than came in");
    }
}

/// <summary>The receipt as primitives and NodaTime values, to be stored (收款快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ReceiptSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The customer who paid or got the credit.</summary>
    public required string Customer { get; init; }
    /// <summary>The amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day on which the money came in or the credit arose.</summary>
    public required LocalDate ReceivedOn { get; init; }
    /// <summary>The name of the <see cref="ReceiptOrigin"/>.</summary>
    public required string Origin { get; init; }
    /// <summary>Who decided a credit note, why and when; null for the others.</summary>
    public required ReasonedDecisionSnapshot? Decision { get; init; }
    /// <summary>The debt whose deduction left the credit; null for the others.</summary>
    public required string? OfReceivable { get; init; }
    /// <summary>The bills that the customer wants paid, in that order.</summary>
    public required IReadOnlyList<string> Instruction { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The entries, in the order of recording.</summary>
    public required IReadOnlyList<ReceiptEntryRow> Entries { get; init; }
}

/// <summary>The stored form of a <see cref="ReceiptEntry"/>. Members that do not belong to its kind are null.</summary>
public sealed record ReceiptEntryRow : DomainValue
{
    /// <summary>The id of the entry.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="ReceiptEntryKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day on which the entry takes effect.</summary>
    public required LocalDate On { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The debt of an allocation or its reversal.</summary>
    public required string? Receivable { get; init; }
    /// <summary>The allocation that a reversal takes back.</summary>
    public required string? Reverses { get; init; }
    /// <summary>The write-off that the money recovers.</summary>
    public required string? Recovers { get; init; }
    /// <summary>The application of credit behind an allocation.</summary>
    public required string? Application { get; init; }
    /// <summary>The reason of the entry.</summary>
    public required string? Reason { get; init; }
    /// <summary>The person who decided.</summary>
    public required string? By { get; init; }
}
