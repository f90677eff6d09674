namespace MarketDept.Domain.Payroll;

/// <summary>Whether amounts can be added up at all: asked before they are taken in, so that no reading of them fails for good.</summary>
/// <remarks>A sum may be turned round, so the lowest amount, which has no opposite, is left out.</remarks>
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
