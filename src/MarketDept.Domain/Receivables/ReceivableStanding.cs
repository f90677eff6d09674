namespace MarketDept.Domain.Receivables;

/// <summary>What the balance of a debt is made of at the end of a day (应收款余额构成). Reversals until then are taken off.</summary>
/// <remarks>Amount minus deducted, received and written off, plus the credit that was left, is the balance. Amounts in yuan, none negative. Equality is by value.
/// A sum beyond the range of money is an <see cref="OverflowException"/>.</remarks>
/// <param name="Amount">The amount that the customer confirmed (确认金额); zero before the confirmation.</param>
/// <param name="Deducted">The claims and deductions accepted (理赔与扣款).</param>
/// <param name="Received">The amount paid so far (已收).</param>
/// <param name="WrittenOff">The amount written off as uncollectable (已核销).</param>
/// <param name="CreditLeft">The credit that deductions left beyond the balance (超过余额的扣款). Reversals do not change it.</param>
public sealed record ReceivableStanding(Money Amount, Money Deducted, Money Received, Money WrittenOff, Money CreditLeft) : DomainValue
{
    /// <summary>The amount that may still be deducted, in yuan (可扣金额): the charged amount less deductions and write-offs, paid or not.</summary>
    public Money Deductible => Amount - Deducted - WrittenOff;

    /// <summary>What has to be paid or written off, in yuan (应收净额): the confirmed amount less the deductions within the balance.</summary>
    public Money Net => Amount - Deducted + CreditLeft;

    /// <summary>The amount written off under a recorded determination, in yuan (认定无法收回); null where nothing is written off, however late the debt is. A
    /// later revocation does not show.</summary>
    [Clause("11.2.3")]
    public Money? Uncollectable => WrittenOff.IsZero ? null : WrittenOff;

    /// <summary>The amount still owed, in yuan, not negative (余额).</summary>
    public Money Balance => Net - Received - WrittenOff;
}
