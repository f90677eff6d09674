using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receipt
{
    /// <summary>The receipt as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        AmountFen = Amount.Fen,
        ReceivedOn = ReceivedOn,
        Instruction = [.. Instruction.Select(bill => bill.Value)],
        RecordedAt = RecordedAt,
        EventCount = EventCount,
        Entries =
        [
            .. Entries.Select(entry => new EntryRow(
                entry.Id.Value, entry.Receivable.Value, entry.Amount.Fen, entry.On, entry.RecordedAt, entry.Reverses?.Value)),
        ],
    };

    /// <summary>The receipt that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; an amount is not more than nothing; an entry has an id twice, or takes back what is
    /// not there or was taken back; or on some day more is allocated than came in.
    /// </exception>
    public static Receipt Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(snapshot.AmountFen, 0, nameof(snapshot));
        var receipt = new Receipt(
            new(snapshot.Id), new(snapshot.Customer), Money.FromFen(snapshot.AmountFen), snapshot.ReceivedOn,
            Stored.All(snapshot.Instruction, bill => new Id<Bill>(bill)), snapshot.RecordedAt)
        {
            Entries = Stored.All(snapshot.Entries, row => new ReceiptEntry(
                Posting.Stored(row.Id, row.On, row.RecordedAt), new(row.Receivable), Money.FromFen(row.AmountFen), Stored.Id<ReceivableEntry>(row.Reverses))),
        };
        receipt.RequirePossible();
        receipt.Resume(snapshot.EventCount, receipt.Entries.Count == 0 ? receipt.RecordedAt : receipt.Entries[^1].RecordedAt);
        return receipt;
    }

    private void RequirePossible()
    {
        var seen = new HashSet<Id<ReceivableEntry>>();
        var standing = new Dictionary<Id<ReceivableEntry>, (Id<Receivable> Receivable, Money Amount)>();
        foreach (var entry in Entries)
        {
            if (!seen.Add(entry.Id))
                throw Stored.Impossible($"receipt '{Id}' has entry '{entry.Id}' twice");
            if (entry.Reverses is not { } of)
                standing.Add(entry.Id, (entry.Receivable, entry.Amount));
            else if (!standing.Remove(of, out var target) || target != (entry.Receivable, entry.Amount))
                throw Stored.Impossible($"entry '{entry.Id}' of receipt '{Id}' takes back what is not there");
        }

        if (FreeFrom(ReceivedOn).IsNegative)
            throw Stored.Impossible($"receipt '{Id}' has on some day more allocated than came in");
    }

    /// <summary>The receipt as primitives and NodaTime values, to be stored (收款快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>Who paid.</summary>
        public required string Customer { get; init; }

        /// <summary>How much came in, in fen.</summary>
        public required long AmountFen { get; init; }

        /// <summary>The day on which it came in.</summary>
        public required LocalDate ReceivedOn { get; init; }

        /// <summary>The bills that the customer wants paid, in that order.</summary>
        public required IReadOnlyList<string> Instruction { get; init; }

        /// <summary>When it was put on record.</summary>
        public required Instant RecordedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The entries, in the order of recording.</summary>
        public required IReadOnlyList<EntryRow> Entries { get; init; }
    }

    /// <summary>A <see cref="ReceiptEntry"/>, stored.</summary>
    /// <param name="Id">The id of the entry.</param>
    /// <param name="Receivable">The debt.</param>
    /// <param name="AmountFen">How much, in fen.</param>
    /// <param name="On">The day on which it takes effect.</param>
    /// <param name="RecordedAt">When it was recorded.</param>
    /// <param name="Reverses">The allocation that it takes back; null where it is an allocation itself.</param>
    public sealed record EntryRow(string Id, string Receivable, long AmountFen, LocalDate On, Instant RecordedAt, string? Reverses);
}
