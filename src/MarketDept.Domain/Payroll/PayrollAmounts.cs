namespace MarketDept.Domain.Payroll;

/// <summary>Checks that amounts can be summed, before items are taken in, so that no later reading fails.</summary>
/// <remarks>A sum may be negated, so the lowest amount, which has no opposite, is excluded.</remarks>
internal static class PayrollAmounts
{
    internal static bool CanBeAdded(IEnumerable<Money> amounts)
    {
        Int128 fen = 0;
        foreach (var amount in amounts)
            fen += amount.Fen;
        return Int128.Abs(fen) <= Money.MaxValue.Fen;
    }
}
