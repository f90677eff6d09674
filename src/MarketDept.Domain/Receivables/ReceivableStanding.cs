namespace MarketDept.Domain.Receivables;

/// <summary>What became of a debt by the end of a day (应收款余额构成): every sum net of what was reversed by then.</summary>
/// <remarks>Amount minus deducted, received and written off, plus the credit that was left, is the balance. Amounts in yuan, none negative. Equality is by value.</remarks>
/// <param name="Amount">What was confirmed (确认金额); zero before the day of confirmation.</param>
/// <param name="Deducted">Accepted claims and deductions (理赔与扣款).</param>
/// <param name="Received">What has come in (已收).</param>
/// <param name="WrittenOff">What stands written off (已核销).</param>
/// <param name="CreditLeft">What deductions left beyond the balance as the customer's credit (超过余额的扣款); a reversal does not touch it.</param>
public sealed record ReceivableStanding(Money Amount, Money Deducted, Money Received, Money WrittenOff, Money CreditLeft) : DomainValue
{
    /// <summary>What may still be deducted, in yuan (可扣金额): what was charged less what stands deducted and written off, paid or not.</summary>
    public Money Deductible => Amount - Deducted - WrittenOff;

    /// <summary>What was confirmed less what deductions took off the debt itself, in yuan (应收净额).</summary>
    public Money Net => Amount - Deducted + CreditLeft;

    /// <summary>What stands written off by a recorded determination, in yuan (认定无法收回); null where nothing does, however late it is. That the determination was revoked since is not seen here.</summary>
    [Clause("11.2.3")]
    public Money? Uncollectable => WrittenOff.IsZero ? null : WrittenOff;

    /// <summary>What is owed, in yuan (余额).</summary>
    public Money Balance => Net - Received - WrittenOff;
}
