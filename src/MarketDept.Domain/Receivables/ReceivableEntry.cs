using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

/// <summary>One entry on a debt (应收款分录), such as a payment or a deduction. An entry is never edited; another one may reverse it.</summary>
/// <remarks>A closed hierarchy; equality is by value. The amount is in yuan and more than zero; <see cref="Change"/> has the sign.</remarks>
public abstract record ReceivableEntry : DomainValue
{
    private readonly Posting _posting;

    private protected ReceivableEntry(Posting posting, Money amount)
    {
        _posting = Guard.Against.Null(posting);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        Amount = amount;
    }

    /// <summary>The id of the entry, given by the host (分录编号).</summary>
    public Id<ReceivableEntry> Id => _posting.Id;

    /// <summary>The day on which the entry takes effect (记账日).</summary>
    public LocalDate On => _posting.On;

    /// <summary>The moment at which the entry was recorded (登记时间).</summary>
    public Instant RecordedAt => _posting.RecordedAt;

    /// <summary>The amount of the entry in yuan, more than zero (金额); <see cref="Change"/> has the sign.</summary>
    public Money Amount { get; }
    /// <summary>The kind of entry: allocation, deduction, write-off, recovery or reversal (种类).</summary>
    public abstract ReceivableEntryKind Kind { get; }

    /// <summary>By how much the entry changes the balance, in yuan (余额变动): negative where the entry lowers the debt.</summary>
    public Money Change => this switch
    {
        Recovery or Reversal => Amount,
        Deduction it => it.Excess - Amount,
        _ => -Amount,
    };

    /// <summary>A part of a receipt pays the debt (收款核销).</summary>
    public sealed record Allocation : ReceivableEntry
    {
        internal Allocation(Posting posting, Money amount, Id<Receipt> receipt, CreditUse? use)
            : base(posting, amount)
        {
            Receipt = Guard.Against.Default(receipt);
            Use = use;
        }

        /// <summary>The id of the application of credit behind the allocation (余款抵用); null for an allocation made directly.</summary>
        public Id<ReceivableEntry>? Application => Use?.Application;
        /// <summary>Why credit was applied to the debt (抵用原因); present exactly with <see cref="Application"/>.</summary>
        public string? Reason => Use?.Reason;
        /// <summary>The id of the person who decided to apply the credit (决定人); present exactly with <see cref="Application"/>.</summary>
        public Id<StaffMember>? By => Use?.By;

        internal CreditUse? Use { get; }

        /// <summary>The id of the receipt that pays (收款单).</summary>
        public Id<Receipt> Receipt { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Allocation;
    }

    /// <summary>A claim or deduction accepted in a dispute lowers the debt (理赔, 扣款).</summary>
    public sealed record Deduction : ReceivableEntry
    {
        internal Deduction(Posting posting, Money amount, Id<Dispute> dispute, DisputeKind claim, Money excess)
            : base(posting, amount)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(excess, Money.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(excess, amount);
            Excess = excess;
            Dispute = Guard.Against.Default(dispute);
            Claim = claim;
        }

        /// <summary>The id of the dispute in which the deduction was accepted (质疑).</summary>
        public Id<Dispute> Dispute { get; }

        /// <summary>The part beyond the balance, in yuan (超过余额部分), which is the customer's credit; zero where there is none.</summary>
        public Money Excess { get; }

        /// <summary>Whether the customer claimed damage or a lower price (理赔或扣款).</summary>
        public DisputeKind Claim { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Deduction;
    }

    /// <summary>An amount determined uncollectable is written off (坏账核销).</summary>
    public sealed record WriteOff : ReceivableEntry
    {
        internal WriteOff(Posting posting, Money amount, Id<UncollectabilityDetermination> determination)
            : base(posting, amount) => Determination = Guard.Against.Default(determination);

        /// <summary>The id of the determination that the write-off rests on (无法收回的认定).</summary>
        public Id<UncollectabilityDetermination> Determination { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.WriteOff;
    }

    /// <summary>Money came in for an amount written off before (坏账收回). The allocation of the money is an entry of its own.</summary>
    public sealed record Recovery : ReceivableEntry
    {
        internal Recovery(Posting posting, Money amount, Id<ReceivableEntry> of, Id<Receipt> receipt)
            : base(posting, amount)
        {
            Of = Guard.Against.Default(of);
            Receipt = Guard.Against.Default(receipt);
        }

        /// <summary>The id of the write-off that this amount takes back (被收回的核销).</summary>
        public Id<ReceivableEntry> Of { get; }

        /// <summary>The id of the receipt that brought the money (收款单).</summary>
        public Id<Receipt> Receipt { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Recovery;
    }

    /// <summary>An earlier entry is reversed (冲销): an allocation or deduction in full, a write-off by what still stands of it.</summary>
    public sealed record Reversal : ReceivableEntry
    {
        internal Reversal(
            Posting posting, Money amount, Id<ReceivableEntry> of, ReceivableEntryKind reversed, string reason, Id<StaffMember> by)
            : base(posting, amount)
        {
            Of = Guard.Against.Default(of);
            Reversed = reversed;
            Reason = Guard.Against.NullOrWhiteSpace(reason);
            By = Guard.Against.Default(by);
        }

        /// <summary>The id of the reversed entry (被冲销分录).</summary>
        public Id<ReceivableEntry> Of { get; }

        /// <summary>The kind of the reversed entry: allocation, deduction or write-off (被冲销种类).</summary>
        public ReceivableEntryKind Reversed { get; }

        /// <summary>Why the entry was reversed (原因).</summary>
        public string Reason { get; }

        /// <summary>The id of the person who reversed the entry (经手人).</summary>
        public Id<StaffMember> By { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Reversal;
    }
}
