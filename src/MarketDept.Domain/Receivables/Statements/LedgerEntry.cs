using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One fact that changes a customer's balance, for a ledger of imported data (台账记录), such as a bill or a receipt.</summary>
/// <remarks>A closed hierarchy; equality is by value. An entry holds facts only. Whether entries fit together is checked by
/// <see cref="ReceivablesLedger.TryPost"/>.</remarks>
public abstract record LedgerEntry : DomainValue
{
    private protected LedgerEntry(LocalDate on) => On = on;

    /// <summary>The day on which the entry takes effect (日期).</summary>
    public LocalDate On { get; init; }
    /// <summary>Whether a part of the entry could not be read (残缺). What was read is checked, and the entry has no effect.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The clause of the regulation behind the entry.</summary>
    public ClauseId Clause => Rank switch
    {
        LedgerRank.Bill => new(9, 2),
        LedgerRank.Amendment => new(9, 4),
        LedgerRank.Reversal when this is LedgerReversal { OfDeduction: true } => new(9, 3),
        LedgerRank.Deduction => new(9, 3),
        _ => new(6, 2),
    };

    /// <summary>The rank in which entries of one day take effect.</summary>
    internal abstract LedgerRank Rank { get; }
    /// <summary>The id of the entry, or of what it is about.</summary>
    internal abstract string Named { get; }

    /// <summary>The name of the entry in a message.</summary>
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

    /// <summary>A bill that the customer confirmed, from which the debt arises (已确认账单).</summary>
    /// <param name="Id">The id of the bill, once in the ledger.</param>
    /// <param name="Customer">The customer who owes.</param>
    /// <param name="On">The day on which the customer confirmed the bill.</param>
    /// <param name="DueOn">The original due date, used for ageing, possibly before the confirmation; null while it is not known.</param>
    /// <param name="Amount">The total of the bill in yuan, not negative.</param>
    public sealed record LedgerBill(Id<Bill> Id, Id<Customer> Customer, LocalDate On, LocalDate? DueOn, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Bill;

        internal override string Named => Id.Value;
    }

    /// <summary>The contract's amendment of a bill's due date (变更付款日期).</summary>
    /// <param name="Of">The id of the bill whose due date is amended; the old due date must be known.</param>
    /// <param name="On">The day on which the amendment was agreed.</param>
    /// <param name="DueOn">The new due date, not before the day of the agreement.</param>
    public sealed record LedgerAmendment(Id<Bill> Of, LocalDate On, LocalDate DueOn) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Amendment;

        internal override string Named => Of.Value;
    }

    /// <summary>A claim or deduction that the manager accepted (已接受的理赔或扣款). The part above the balance becomes the customer's credit.</summary>
    /// <param name="Id">The id of the deduction, once among deductions and credit notes.</param>
    /// <param name="Of">The id of the bill that the deduction lowers.</param>
    /// <param name="On">The day on which the deduction was accepted.</param>
    /// <param name="Amount">The accepted amount in yuan, above zero.</param>
    public sealed record LedgerDeduction(Id<ReceivableEntry> Id, Id<Bill> Of, LocalDate On, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Deduction;

        internal override string Named => Id.Value;
    }

    /// <summary>A credit to a customer that belongs to no bill (贷项通知). It cannot be reversed.</summary>
    /// <param name="Id">The id of the credit note, once among deductions and credit notes.</param>
    /// <param name="Customer">The customer who gets the credit.</param>
    /// <param name="On">The day on which the credit was given.</param>
    /// <param name="Amount">The amount of the credit in yuan, above zero.</param>
    public sealed record LedgerCreditNote(Id<ReceivableEntry> Id, Id<Customer> Customer, LocalDate On, Money Amount) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Deduction;

        internal override string Named => Id.Value;
    }

    /// <summary>An amount of a bill is written off as uncollectable (坏账核销).</summary>
    /// <param name="Id">The id of the write-off.</param>
    /// <param name="Of">The id of the bill of which an amount is written off.</param>
    /// <param name="On">The day of the write-off.</param>
    /// <param name="Amount">The amount written off in yuan, above zero.</param>
    /// <param name="Ground">The recorded ground of the write-off, not blank. Being late is no ground.</param>
    public sealed record LedgerWriteOff(Id<ReceivableEntry> Id, Id<Bill> Of, LocalDate On, Money Amount, string Ground) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.WriteOff;

        internal override string Named => Id.Value;
    }

    /// <summary>A whole write-off or deduction is taken back (冲回).</summary>
    /// <param name="Of">The id of the write-off or deduction that is taken back.</param>
    /// <param name="OfDeduction">Whether a deduction is reversed; otherwise a write-off.</param>
    /// <param name="On">The day of the reversal, after the day of the reversed entry.</param>
    public sealed record LedgerReversal(Id<ReceivableEntry> Of, bool OfDeduction, LocalDate On) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Reversal;

        internal override string Named => Of.Value;
    }

    /// <summary>Money that came in from a customer (收款).</summary>
    /// <param name="Id">The id of the receipt, once in the ledger.</param>
    /// <param name="Customer">The customer who paid.</param>
    /// <param name="On">The day on which the money came in.</param>
    /// <param name="Amount">The amount received in yuan, above zero.</param>
    /// <param name="Instruction">The bills that the customer wants paid, in that order; paid and repeated ones are skipped.</param>
    public sealed record LedgerReceipt(Id<Receipt> Id, Id<Customer> Customer, LocalDate On, Money Amount, ValueList<Id<Bill>> Instruction) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Receipt;

        internal override string Named => Id.Value;
    }

    /// <summary>A whole receipt goes back (收款退回), such as a bounced cheque. What it paid is owed again.</summary>
    /// <param name="Of">The id of the receipt, of which nothing was refunded.</param>
    /// <param name="On">The day of the return, not before the receipt.</param>
    public sealed record LedgerReturn(Id<Receipt> Of, LocalDate On) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Return;

        internal override string Named => Of.Value;
    }

    /// <summary>A customer's credit is used for his bills (余款抵用), the oldest credit first.</summary>
    /// <param name="Customer">The id of the customer whose credit is used.</param>
    /// <param name="On">The day on which the credit is used.</param>
    /// <param name="Instruction">The bills that the customer wants paid first, in that order; empty where none is named.</param>
    public sealed record LedgerApplication(Id<Customer> Customer, LocalDate On, ValueList<Id<Bill>> Instruction) : LedgerEntry(On)
    {
        internal override LedgerRank Rank => LedgerRank.Application;

        internal override string Named => Customer.Value;
    }

    /// <summary>A part of the credit is paid back to the customer (退款), the oldest credit first.</summary>
    /// <param name="Customer">The customer who gets the refund.</param>
    /// <param name="On">The day on which the credit is paid back.</param>
    /// <param name="Amount">The amount paid back in yuan, above zero.</param>
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
