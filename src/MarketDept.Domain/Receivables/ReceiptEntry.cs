namespace MarketDept.Domain.Receivables;

/// <summary>One entry of a receipt (收款分录): added, perhaps taken back by another, never edited.</summary>
/// <remarks>The entry of the debt, where there is one, has the same id. Equality is by value.</remarks>
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
    /// <summary>What it does (种类).</summary>
    public ReceiptEntryKind Kind { get; }
    /// <summary>How much, in yuan, more than nothing (金额).</summary>
    public Money Amount { get; }
    /// <summary>The day on which it takes effect (记账日).</summary>
    public LocalDate On { get; }
    /// <summary>When it was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The debt of an allocation or its reversal (应收款); null for the others.</summary>
    public Id<Receivable>? Receivable { get; internal init; }

    /// <summary>The allocation that a reversal takes back (被冲销分录); null for the others.</summary>
    public Id<ReceivableEntry>? Reverses { get; internal init; }

    /// <summary>The application of credit by which an allocation was made (余款抵用); null where it was made of the receipt as it came in.</summary>
    public Id<ReceivableEntry>? Application => Use?.Application;
    internal CreditUse? Use { get; init; }

    /// <summary>The write-off for which the money of an allocation came in (坏账收回); null for the others.</summary>
    public Id<ReceivableEntry>? Recovers { get; internal init; }

    /// <summary>Why (原因); null for an allocation of the receipt as it came in.</summary>
    public string? Reason { get => field ?? Use?.Reason; internal init; }

    /// <summary>Who decided it (决定人); present exactly with <see cref="Reason"/>.</summary>
    public Id<StaffMember>? By { get => field ?? Use?.By; internal init; }

    /// <summary>By how much it changes what is unallocated, in yuan: negative but for a reversal (未分配变动).</summary>
    public Money Change => Kind == ReceiptEntryKind.Reversal ? Amount : -Amount;
}
