namespace MarketDept.Domain.Receivables;

/// <summary>The components of a debt's balance at the end of a day (应收款余额构成). Every sum is net of reversals until then.</summary>
/// <remarks>Amount minus deducted, received and written off, plus the credit that was left, is the balance. Amounts in yuan, none negative. Equality is by value. A sum beyond the range of money is an <see cref="OverflowException"/>.</remarks>
/// <param name="Amount">The confirmed amount (确认金额); zero before the confirmation.</param>
/// <param name="Deducted">The accepted claims and deductions (理赔与扣款).</param>
/// <param name="Received">The amount paid (已收).</param>
/// <param name="WrittenOff">The amount written off (已核销).</param>
/// <param name="CreditLeft">The credit that deductions left beyond the balance (超过余额的扣款). Reversals do not change it.</param>
public sealed record ReceivableStanding(Money Amount, Money Deducted, Money Received, Money WrittenOff, Money CreditLeft) : DomainValue
{
    /// <summary>The amount that may still be deducted, in yuan (可扣金额): the charged amount less deductions and write-offs, paid or not.</summary>
    public Money Deductible => Amount - Deducted - WrittenOff;

    /// <summary>The confirmed amount less the deductions within the balance, in yuan (应收净额).</summary>
    public Money Net => Amount - Deducted + CreditLeft;

    /// <summary>The amount written off under a recorded determination, in yuan (认定无法收回); null where there is none, however late the debt is. A
    /// later revocation is not visible here.</summary>
    [Clause("11.2.3")]
    public Money? Uncollectable => WrittenOff.IsZero ? null : WrittenOff;

    /// <summary>The balance, in yuan (余额).</summary>
    public Money Balance => Net - Received - WrittenOff;
}
