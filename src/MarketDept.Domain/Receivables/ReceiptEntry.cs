namespace MarketDept.Domain.Receivables;

/// <summary>One entry on a receipt (收款分录), such as an allocation to a debt. An entry is never edited; another one may reverse it.</summary>
/// <remarks>An entry on the debt, where there is one, has the same id. Equality is by value.</remarks>
public sealed record ReceiptEntry : DomainValue
{
    internal ReceiptEntry(Posting posting, ReceiptEntryKind kind, Money amount)
    {
        Guard.Against.Null(posting);
        Id = posting.Id;
        On = posting.On;
        RecordedAt = posting.RecordedAt;
        Kind = kind;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        Amount = amount;
    }

    /// <summary>The id of the entry, on receipt and debt alike (分录编号).</summary>
    public Id<ReceivableEntry> Id { get; }
    /// <summary>The kind of entry: allocation, reversal, refund or return (种类).</summary>
    public ReceiptEntryKind Kind { get; }
    /// <summary>The amount of the entry in yuan, more than zero (金额).</summary>
    public Money Amount { get; }
    /// <summary>The day on which the entry takes effect (记账日).</summary>
    public LocalDate On { get; }
    /// <summary>The moment at which the entry was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The debt of an allocation or its reversal (应收款); null for a refund or return.</summary>
    public Id<Receivable>? Receivable { get; internal init; }

    /// <summary>The id of the allocation that a reversal takes back (被冲销分录); null for other kinds.</summary>
    public Id<ReceivableEntry>? Reverses { get; internal init; }

    /// <summary>The id of the application of credit behind an allocation (余款抵用); null for one made directly.</summary>
    public Id<ReceivableEntry>? Application => Use?.Application;
    internal CreditUse? Use { get; init; }

    /// <summary>The id of the write-off that the money of an allocation recovers (坏账收回); null where none.</summary>
    public Id<ReceivableEntry>? Recovers { get; internal init; }

    /// <summary>The reason of the entry (原因); null for an allocation made directly.</summary>
    public string? Reason { get => field ?? Use?.Reason; internal init; }

    /// <summary>The id of the person who decided (决定人); present exactly with <see cref="Reason"/>.</summary>
    public Id<StaffMember>? By { get => field ?? Use?.By; internal init; }

    /// <summary>By how much the entry changes the unallocated amount, in yuan (未分配变动): positive for a reversal, otherwise negative.</summary>
    public Money Change => Kind == ReceiptEntryKind.Reversal ? Amount : -Amount;
}
