using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receipt
{
    /// <summary>Copies the receipt into <see cref="ReceiptSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the receipt from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of a <see cref="Receipt"/> (收款快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ReceiptSnapshot : AggregateSnapshot
{
    /// <summary>The id of the receipt, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer who paid or got the credit (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The amount of the receipt, in fen (收款金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day on which the money came in or the credit arose (收款日).</summary>
    public required LocalDate ReceivedOn { get; init; }
    /// <summary>The name of the <see cref="ReceiptOrigin"/>: money, credit note or deduction (来源).</summary>
    public required string Origin { get; init; }
    /// <summary>Who decided a credit note, why and when (贷项决定); null unless the origin is a credit note.</summary>
    public required ReasonedDecisionSnapshot? Decision { get; init; }
    /// <summary>The debt whose deduction left the credit (所出应收款); null unless the origin is a deduction.</summary>
    public required string? OfReceivable { get; init; }
    /// <summary>The bills that the customer wants paid first, in that order (客户指定); empty where none is named.</summary>
    public required IReadOnlyList<string> Instruction { get; init; }
    /// <summary>The moment at which the receipt was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The entries in the order of recording (分录): allocations, reversals, refunds, and the return.</summary>
    public required IReadOnlyList<ReceiptEntryRow> Entries { get; init; }
}

/// <summary>The stored form of a <see cref="ReceiptEntry"/>: one entry of a receipt. Members that do not belong to its kind are null.</summary>
public sealed record ReceiptEntryRow : DomainValue
{
    /// <summary>The id of the entry, on receipt and debt alike (分录编号).</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="ReceiptEntryKind"/>: allocation, reversal, refund or return (种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The amount of the entry, in fen (金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The day on which the entry takes effect (记账日).</summary>
    public required LocalDate On { get; init; }
    /// <summary>The moment at which the entry was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The debt of an allocation or its reversal (应收款); null for a refund or return.</summary>
    public required string? Receivable { get; init; }
    /// <summary>The id of the allocation that a reversal takes back (被冲销分录); null for other kinds.</summary>
    public required string? Reverses { get; init; }
    /// <summary>The id of the write-off that the money of an allocation recovers (坏账收回); null where none.</summary>
    public required string? Recovers { get; init; }
    /// <summary>The id of the application of credit behind an allocation (余款抵用); null for one made directly.</summary>
    public required string? Application { get; init; }
    /// <summary>The reason of the entry (原因); null for an allocation made directly.</summary>
    public required string? Reason { get; init; }
    /// <summary>The id of the person who decided (决定人); present exactly with the reason.</summary>
    public required string? By { get; init; }
}
