using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

/// <summary>One entry on a debt (应收款分录): it is added and perhaps reversed by another, never edited.</summary>
/// <remarks>A closed hierarchy; equality is by value. The amount is in yuan and more than nothing; <see cref="Change"/> has the sign.</remarks>
public abstract record ReceivableEntry : DomainValue
{
    private readonly Posting _posting;

    private protected ReceivableEntry(Posting posting, Money amount)
    {
        _posting = Guard.Against.Null(posting);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        Amount = amount;
    }

    /// <summary>The host's id (分录编号).</summary>
    public Id<ReceivableEntry> Id => _posting.Id;

    /// <summary>The day on which it takes effect (记账日).</summary>
    public LocalDate On => _posting.On;

    /// <summary>When it was recorded (登记时间).</summary>
    public Instant RecordedAt => _posting.RecordedAt;

    /// <summary>How much, in yuan, more than nothing (金额).</summary>
    public Money Amount { get; }
    /// <summary>What it does to the debt (种类).</summary>
    public abstract ReceivableEntryKind Kind { get; }

    /// <summary>By how much it changes the balance, in yuan: negative where it lowers the debt (余额变动).</summary>
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

        /// <summary>The application of credit by which it was made (余款抵用); null where it was made of the receipt as it came in.</summary>
        public Id<ReceivableEntry>? Application => Use?.Application;
        /// <summary>Why the credit was put to it (抵用原因); present exactly with <see cref="Application"/>.</summary>
        public string? Reason => Use?.Reason;
        /// <summary>Who decided that (决定人); present exactly with <see cref="Application"/>.</summary>
        public Id<StaffMember>? By => Use?.By;

        internal CreditUse? Use { get; }

        /// <summary>The receipt that pays (收款单).</summary>
        public Id<Receipt> Receipt { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Allocation;
    }

    /// <summary>An accepted claim or deduction (理赔, 扣款).</summary>
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

        /// <summary>The dispute in which it was accepted (质疑).</summary>
        public Id<Dispute> Dispute { get; }

        /// <summary>What of it exceeds the balance and is the customer's credit, in yuan (超过余额部分): all of it where everything was paid.</summary>
        public Money Excess { get; }

        /// <summary>Whether it is a claim for damage or a deduction of price (理赔或扣款).</summary>
        public DisputeKind Claim { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Deduction;
    }

    /// <summary>What was determined uncollectable is written off (坏账核销).</summary>
    public sealed record WriteOff : ReceivableEntry
    {
        internal WriteOff(Posting posting, Money amount, Id<UncollectabilityDetermination> determination)
            : base(posting, amount) => Determination = Guard.Against.Default(determination);

        /// <summary>The determination that it rests on (无法收回的认定).</summary>
        public Id<UncollectabilityDetermination> Determination { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.WriteOff;
    }

    /// <summary>Money came in for what was written off (坏账收回); its allocation is an entry beside this one.</summary>
    public sealed record Recovery : ReceivableEntry
    {
        internal Recovery(Posting posting, Money amount, Id<ReceivableEntry> of, Id<Receipt> receipt)
            : base(posting, amount)
        {
            Of = Guard.Against.Default(of);
            Receipt = Guard.Against.Default(receipt);
        }

        /// <summary>The write-off that it takes back by as much (被收回的核销).</summary>
        public Id<ReceivableEntry> Of { get; }

        /// <summary>The receipt that brought the money (收款单).</summary>
        public Id<Receipt> Receipt { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Recovery;
    }

    /// <summary>Takes an earlier entry back (冲销): an allocation or deduction whole, a write-off by what still stands of it.</summary>
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

        /// <summary>The entry that it takes back (被冲销分录).</summary>
        public Id<ReceivableEntry> Of { get; }

        /// <summary>What that entry was (被冲销种类): an allocation, a deduction or a write-off.</summary>
        public ReceivableEntryKind Reversed { get; }

        /// <summary>Why (原因).</summary>
        public string Reason { get; }

        /// <summary>Who reversed it (经手人).</summary>
        public Id<StaffMember> By { get; }

        /// <inheritdoc/>
        public override ReceivableEntryKind Kind => ReceivableEntryKind.Reversal;
    }
}
