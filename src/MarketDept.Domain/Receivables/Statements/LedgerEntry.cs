using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One fact that changes what customers owe (台账记录). A closed hierarchy; equality is by value.</summary>
/// <remarks>Facts only: whether they fit together is for <see cref="ReceivablesLedger.TryPost"/> to say.</remarks>
public abstract record LedgerEntry : DomainValue
{
    private protected LedgerEntry(LocalDate on) => On = on;

    /// <summary>The day on which it takes effect (日期).</summary>
    public LocalDate On { get; init; }
    /// <summary>Whether something of it could not be read (残缺): it is checked as far as it says, and has no effect.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The clause under which it is made.</summary>
    public ClauseId Clause => Rank switch
    {
        LedgerRank.Bill => new(9, 2),
        LedgerRank.Amendment => new(9, 4),
        LedgerRank.Reversal when this is LedgerReversal { OfDeduction: true } => new(9, 3),
        LedgerRank.Deduction => new(9, 3),
        _ => new(6, 2),
    };

    /// <summary>Entries of one day take effect in this order.</summary>
    internal abstract LedgerRank Rank { get; }
    /// <summary>The id of it, or of what it is about.</summary>
    internal abstract string Named { get; }

    /// <summary>What it is called in a message.</summary>
    internal Bilingual Called => Rank switch
    {
        LedgerRank.Bill => new($"账单 {Named}", $"bill '{Named}'"),
        LedgerRank.Amendment => new($"账单 {Named} 的付款日期变更", $"the amendment of bill '{Named}'"),
        LedgerRank.Deduction => this is LedgerCreditNote ? new($"贷项通知 {Named}", $"credit note '{Named}'") : new($"扣款 {Named}", $"deduction '{Named}'"),
        LedgerRank.Reversal => new($"{Named} 的冲回", $"the reversal of '{Named}'"),
        LedgerRank.WriteOff => new($"核销 {Named}", $"write-off '{Named}'"),
        LedgerRank.Receipt => new($"收款 {Named}", $"receipt '{Named}'"),
        LedgerRank.Return => new($"收款 {Named} 的退回", $"the return of receipt '{Named}'"),
        LedgerRank.Application => new($"客户 {Named} 的余款抵用", $"the application of credit of customer '{Named}'"),
        _ => new($"客户 {Named} 的退款", $"the refund to customer '{Named}'"),
    };

    /// <summary>A bill that the customer confirmed (已确认账单): the debt begins.</summary>
    /// <param name="Id">Which bill.</param>
    /// <param name="Customer">Who owes it.</param>
    /// <param name="On">When he confirmed it.</param>
    /// <param name="DueOn">The original due date, by which it ages; it may lie before the confirmation. Null while it is not known.</param>
    /// <param name="Amount">All its charges, 0 or more.</param>
    public sealed record LedgerBill(Id<Bill> Id, Id<Customer> Customer, LocalDate On, LocalDate? DueOn, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Bill;

        internal override string Named => Id.Value;
    }

    /// <summary>The contract's new due date of a bill (变更付款日期).</summary>
    /// <param name="Of">The bill, whose due date is known.</param>
    /// <param name="On">When it was agreed.</param>
    /// <param name="DueOn">The new due date, not before that day.</param>
    public sealed record LedgerAmendment(Id<Bill> Of, LocalDate On, LocalDate DueOn) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Amendment;

        internal override string Named => Of.Value;
    }

    /// <summary>A claim or deduction that the manager accepted (已接受的理赔或扣款): what exceeds the balance is the customer's credit.</summary>
    /// <param name="Id">Which deduction.</param>
    /// <param name="Of">The bill.</param>
    /// <param name="On">When it was accepted.</param>
    /// <param name="Amount">How much, above 0.</param>
    public sealed record LedgerDeduction(Id<ReceivableEntry> Id, Id<Bill> Of, LocalDate On, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Deduction;

        internal override string Named => Id.Value;
    }

    /// <summary>A credit that is tied to no bill (贷项通知); it is not reversed.</summary>
    /// <param name="Id">Which note; deductions and notes share their ids.</param>
    /// <param name="Customer">Who gets it.</param>
    /// <param name="On">When.</param>
    /// <param name="Amount">How much, above 0.</param>
    public sealed record LedgerCreditNote(Id<ReceivableEntry> Id, Id<Customer> Customer, LocalDate On, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Deduction;

        internal override string Named => Id.Value;
    }

    /// <summary>What was written off as uncollectable (坏账核销).</summary>
    /// <param name="Id">Which write-off.</param>
    /// <param name="Of">The bill.</param>
    /// <param name="On">When.</param>
    /// <param name="Amount">How much, above 0.</param>
    /// <param name="Ground">The recorded ground, not blank; being late is none.</param>
    public sealed record LedgerWriteOff(Id<ReceivableEntry> Id, Id<Bill> Of, LocalDate On, Money Amount, string Ground) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.WriteOff;

        internal override string Named => Id.Value;
    }

    /// <summary>A write-off or a deduction taken back, whole (冲回).</summary>
    /// <param name="Of">The write-off or the deduction from a bill.</param>
    /// <param name="OfDeduction">Whether it is a deduction.</param>
    /// <param name="On">When; later than the day of what is taken back.</param>
    public sealed record LedgerReversal(Id<ReceivableEntry> Of, bool OfDeduction, LocalDate On) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Reversal;

        internal override string Named => Of.Value;
    }

    /// <summary>Money that came in from a customer (收款).</summary>
    /// <param name="Id">Which receipt.</param>
    /// <param name="Customer">Who paid.</param>
    /// <param name="On">When it came in.</param>
    /// <param name="Amount">How much, above 0.</param>
    /// <param name="Instruction">The bills that the customer wants paid, in that order; paid and repeated ones are passed over.</param>
    public sealed record LedgerReceipt(Id<Receipt> Id, Id<Customer> Customer, LocalDate On, Money Amount, ValueList<Id<Bill>> Instruction) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Receipt;

        internal override string Named => Id.Value;
    }

    /// <summary>A receipt went back whole (收款退回), as a bounced cheque: what was paid by it is owed again.</summary>
    /// <param name="Of">The receipt, of which nothing was refunded.</param>
    /// <param name="On">When; not before the receipt.</param>
    public sealed record LedgerReturn(Id<Receipt> Of, LocalDate On) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Return;

        internal override string Named => Of.Value;
    }

    /// <summary>A customer's credit is put to his bills (余款抵用), the oldest credit first.</summary>
    /// <param name="Customer">Whose credit.</param>
    /// <param name="On">When.</param>
    /// <param name="Instruction">The bills that the customer wants paid, in that order.</param>
    public sealed record LedgerApplication(Id<Customer> Customer, LocalDate On, ValueList<Id<Bill>> Instruction) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Application;

        internal override string Named => Customer.Value;
    }

    /// <summary>Credit that is paid back to the customer (退款), the oldest first.</summary>
    /// <param name="Customer">Who gets it.</param>
    /// <param name="On">When.</param>
    /// <param name="Amount">How much, above 0.</param>
    public sealed record LedgerRefund(Id<Customer> Customer, LocalDate On, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Refund;

        internal override string Named => Customer.Value;
    }
}

/// <summary>The order of the entries of one day.</summary>
internal enum LedgerRank
{
    Bill,
    Amendment,
    Deduction,
    Reversal,
    WriteOff,
    Receipt,
    Return,
    Application,
    Refund,
}
