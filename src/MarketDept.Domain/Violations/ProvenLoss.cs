namespace MarketDept.Domain.Violations;

/// <summary>An economic loss that a breach caused and that is proven (经济损失), with the proportion to be borne once that is decided.</summary>
/// <remarks>Amounts in yuan, not negative. A proportion cannot be stated without a loss. Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ProvenLoss
{
    /// <summary>States a loss.</summary>
    /// <param name="amount">What was lost, in yuan, not negative.</param>
    /// <param name="share">The proportion decided for this case; null while none is decided, which is not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public ProvenLoss(Money amount, LossShare? share = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero);
        Amount = amount;
        Share = share;
    }

    /// <summary>What was lost, in yuan (损失金额).</summary>
    public Money Amount { get; }

    /// <summary>The proportion decided for this case (赔偿比例); null while none is decided.</summary>
    public LossShare? Share { get; }

    /// <summary>What clause 11.1 makes the offenders bear together: loss times share, rounded half away from zero to the fen (四舍五入).</summary>
    /// <returns>The amount; zero where nothing was lost; null where something was lost and no proportion is decided.</returns>
    [Clause("11.1")]
    public Money? ProportionBorne() =>
        Amount.IsZero ? Money.Zero : Share is { } decided ? Amount.Multiply(decided.Share, MidpointRounding.AwayFromZero) : null;
}
