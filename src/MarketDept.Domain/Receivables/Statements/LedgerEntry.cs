using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One fact that changes what customers owe (台账记录). A closed hierarchy; equality is by value.</summary>
/// <remarks>Facts only: whether they fit together is for <see cref="ReceivablesLedger.Examine"/> to say.</remarks>
public abstract record LedgerEntry
{
    private protected LedgerEntry(LocalDate on) => On = on;

    /// <summary>The day on which it takes effect (日期).</summary>
    public LocalDate On { get; }

    /// <summary>The clause under which it is made.</summary>
    public abstract ClauseId Clause { get; }

    /// <summary>Entries of one day take effect in this order.</summary>
    internal abstract int Rank { get; }

    /// <summary>What it is called in a message.</summary>
    internal abstract Bilingual Called { get; }

    private protected void RequirePositive(Money amount)
    {
        if (!amount.IsPositive)
            throw LedgerRefusals.AmountNotPositive.Because($"{Called}：{amount}。", $"{Called}: {amount}.", Clause);
    }

    /// <summary>A bill that the customer confirmed (已确认账单): the debt begins.</summary>
    public sealed record Bill : LedgerEntry
    {
        /// <summary>States a confirmed bill.</summary>
        /// <param name="id">Which bill.</param>
        /// <param name="customer">Who owes it.</param>
        /// <param name="confirmedOn">When he confirmed it.</param>
        /// <param name="dueOn">The original due date, by which it ages; it may lie before the confirmation.</param>
        /// <param name="amount">All its charges, 0 or more.</param>
        /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
        public Bill(Id<Billing.Bill> id, Id<Customer> customer, LocalDate confirmedOn, LocalDate dueOn, Money amount)
            : base(confirmedOn)
        {
            Id = Guard.Against.Default(id);
            Customer = Guard.Against.Default(customer);
            ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen, nameof(amount));
            DueOn = dueOn;
            Amount = amount;
        }

        /// <summary>Which bill (账单号).</summary>
        public Id<Billing.Bill> Id { get; }

        /// <summary>Who owes it (客户).</summary>
        public Id<Customer> Customer { get; }

        /// <summary>The original due date (到期日), by which it ages.</summary>
        public LocalDate DueOn { get; }

        /// <summary>All its charges (费用合计), 0 or more.</summary>
        public Money Amount { get; }

        /// <inheritdoc/>
        public override ClauseId Clause => new(9, 2);

        internal override int Rank => 0;

        internal override Bilingual Called => new($"账单 {Id}", $"bill '{Id}'");
    }

    /// <summary>A deduction that the manager accepted (已接受的扣款).</summary>
    public sealed record Deduction : LedgerEntry
    {
        /// <summary>States an accepted deduction.</summary>
        /// <param name="id">Which deduction.</param>
        /// <param name="of">The bill.</param>
        /// <param name="on">When it was accepted.</param>
        /// <param name="amount">How much, above 0.</param>
        /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
        /// <exception cref="DomainException"><see cref="LedgerRefusals.AmountNotPositive"/>.</exception>
        public Deduction(Id<ReceivableEntry> id, Id<Billing.Bill> of, LocalDate on, Money amount)
            : base(on)
        {
            Id = Guard.Against.Default(id);
            Of = Guard.Against.Default(of);
            RequirePositive(amount);
            Amount = amount;
        }

        /// <summary>Which deduction (扣款编号).</summary>
        public Id<ReceivableEntry> Id { get; }

        /// <summary>The bill (账单).</summary>
        public Id<Billing.Bill> Of { get; }

        /// <summary>How much (金额), above 0.</summary>
        public Money Amount { get; }

        /// <inheritdoc/>
        public override ClauseId Clause => new(9, 3);

        internal override int Rank => 1;

        internal override Bilingual Called => new($"扣款 {Id}", $"deduction '{Id}'");
    }

    /// <summary>A write-off taken back, whole (核销冲回), because money came in after all.</summary>
    public sealed record Reversal : LedgerEntry
    {
        /// <summary>States the reversal of a write-off.</summary>
        /// <param name="of">The write-off.</param>
        /// <param name="on">When; later than the day of the write-off.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public Reversal(Id<ReceivableEntry> of, LocalDate on)
            : base(on) => Of = Guard.Against.Default(of);

        /// <summary>The write-off that is taken back (原核销).</summary>
        public Id<ReceivableEntry> Of { get; }

        /// <inheritdoc/>
        public override ClauseId Clause => new(11, 2, 3);

        internal override int Rank => 2;

        internal override Bilingual Called => new($"核销 {Of} 的冲回", $"the reversal of write-off '{Of}'");
    }

    /// <summary>What was written off as uncollectable (坏账核销).</summary>
    public sealed record WriteOff : LedgerEntry
    {
        /// <summary>States a write-off.</summary>
        /// <param name="id">Which write-off.</param>
        /// <param name="of">The bill.</param>
        /// <param name="on">When.</param>
        /// <param name="amount">How much, above 0.</param>
        /// <param name="ground">The recorded ground, not blank; being late is none.</param>
        /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
        /// <exception cref="DomainException"><see cref="LedgerRefusals.AmountNotPositive"/> or
        /// <see cref="LedgerRefusals.WriteOffWithoutGround"/>.</exception>
        public WriteOff(Id<ReceivableEntry> id, Id<Billing.Bill> of, LocalDate on, Money amount, string ground)
            : base(on)
        {
            Id = Guard.Against.Default(id);
            Of = Guard.Against.Default(of);
            RequirePositive(amount);
            Amount = amount;
            if (string.IsNullOrWhiteSpace(ground))
                throw LedgerRefusals.WriteOffWithoutGround.Because($"核销 {id}。", $"Write-off '{id}'.");

            Ground = ground;
        }

        /// <summary>Which write-off (核销编号).</summary>
        public Id<ReceivableEntry> Id { get; }

        /// <summary>The bill (账单).</summary>
        public Id<Billing.Bill> Of { get; }

        /// <summary>How much (金额), above 0.</summary>
        public Money Amount { get; }

        /// <summary>The recorded ground (认定依据).</summary>
        public string Ground { get; }

        /// <inheritdoc/>
        public override ClauseId Clause => new(11, 2, 3);

        internal override int Rank => 3;

        internal override Bilingual Called => new($"核销 {Id}", $"write-off '{Id}'");
    }

    /// <summary>Money that came in from a customer (收款).</summary>
    public sealed record Receipt : LedgerEntry
    {
        /// <summary>States a receipt.</summary>
        /// <param name="id">Which receipt.</param>
        /// <param name="customer">Who paid.</param>
        /// <param name="on">When it came in.</param>
        /// <param name="amount">How much, above 0.</param>
        /// <param name="instruction">The bills that the customer wants paid, in that order; paid and repeated ones are passed over.</param>
        /// <exception cref="ArgumentException">Something is null, or an id is <c>default</c>.</exception>
        /// <exception cref="DomainException"><see cref="LedgerRefusals.AmountNotPositive"/>.</exception>
        public Receipt(Id<Receivables.Receipt> id, Id<Customer> customer, LocalDate on, Money amount, params IEnumerable<Id<Billing.Bill>> instruction)
            : base(on)
        {
            Id = Guard.Against.Default(id);
            Customer = Guard.Against.Default(customer);
            RequirePositive(amount);
            Amount = amount;
            Instruction = ValueList.From(Guard.Against.Null(instruction));
            foreach (var bill in Instruction)
                Guard.Against.Default(bill, nameof(instruction));
        }

        /// <summary>Which receipt (收款编号).</summary>
        public Id<Receivables.Receipt> Id { get; }

        /// <summary>Who paid (客户).</summary>
        public Id<Customer> Customer { get; }

        /// <summary>How much (金额), above 0.</summary>
        public Money Amount { get; }

        /// <summary>The bills that the customer wants paid, in that order (客户指定).</summary>
        public ValueList<Id<Billing.Bill>> Instruction { get; }

        /// <inheritdoc/>
        public override ClauseId Clause => new(6, 2);

        internal override int Rank => 4;

        internal override Bilingual Called => new($"收款 {Id}", $"receipt '{Id}'");
    }
}
