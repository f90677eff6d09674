namespace MarketDept.Domain.Receivables;

/// <summary>One entry of a receipt (收款分录): a part is allocated to a debt, or such an allocation is taken back. Never edited.</summary>
/// <remarks>The entry of the debt has the same id. Equality is by value.</remarks>
public sealed record ReceiptEntry
{
    internal ReceiptEntry(Posting posting, Id<Receivable> receivable, Money amount, Id<ReceivableEntry>? reverses = null)
    {
        Guard.Against.Null(posting);
        Id = posting.Id;
        On = posting.On;
        RecordedAt = posting.RecordedAt;
        Receivable = Guard.Against.Default(receivable);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        Amount = amount;
        Reverses = reverses is { } of ? Guard.Against.Default(of) : null;
    }

    /// <summary>The id of the entry, on receipt and debt alike (分录编号).</summary>
    public Id<ReceivableEntry> Id { get; }

    /// <summary>The debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }

    /// <summary>How much, in yuan, more than nothing (金额).</summary>
    public Money Amount { get; }

    /// <summary>The day on which it takes effect (记账日).</summary>
    public LocalDate On { get; }

    /// <summary>When it was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }

    /// <summary>The allocation that it takes back (被冲销分录); null where it is an allocation itself.</summary>
    public Id<ReceivableEntry>? Reverses { get; }

    /// <summary>By how much it changes what is unallocated, in yuan: negative for an allocation (未分配变动).</summary>
    public Money Change => Reverses is null ? -Amount : Amount;
}
