using System.Buffers;

namespace MarketDept.Domain;

public readonly partial record struct Money
{
    private const int PartsOnTheStack = 64;

    /// <summary>Splits the amount in proportion to the weights (按比例分摊), so that no fen is lost.</summary>
    /// <remarks>Largest remainder: each part is the exact share cut down to the fen, and the fen that remain go one each to the
    /// largest cut-off parts, ties to the earlier in the list. A weight of 0 gets nothing. Parts have the sign of the whole: a
    /// negative amount is split as the mirror image of the positive one.</remarks>
    /// <param name="weights">One weight a part, none negative, not all 0.</param>
    /// <returns>One part a weight, in the same order; together they are the amount.</returns>
    /// <exception cref="ArgumentException">There is no weight, a negative one, or none above 0.</exception>
    public ValueList<Money> Allocate(params ReadOnlySpan<long> weights)
    {
        var parts = new Money[weights.Length];
        Allocate(weights, parts);
        return new ValueList<Money>(parts);
    }

    /// <summary>Splits the amount as <see cref="Allocate(ReadOnlySpan{long})"/> does, into given places (按比例分摊).</summary>
    /// <remarks>Allocates nothing; the working space of more than some dozens of parts is borrowed from a pool.</remarks>
    /// <param name="weights">One weight a part, none negative, not all 0.</param>
    /// <param name="destination">Where the parts go; as long as the weights. Untouched if the weights are refused.</param>
    /// <exception cref="ArgumentException">There is no weight, a negative one, or none above 0; or the destination is of another
    /// length.</exception>
    public void Allocate(ReadOnlySpan<long> weights, Span<Money> destination)
    {
        if (destination.Length != weights.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"There are {weights.Length} weights and {destination.Length} places. Give one place a weight."),
                nameof(destination));
        }

        var total = TotalOf(weights);
        if (weights.Length == 1 || IsZero)
        {
            destination.Fill(this);
            return;
        }

        Cut[]? rented = null;
        Span<Cut> cuts = weights.Length <= PartsOnTheStack
            ? stackalloc Cut[weights.Length]
            : rented = ArrayPool<Cut>.Shared.Rent(weights.Length);
        Split(weights, total, destination, cuts[..weights.Length]);
        if (rented is not null)
            ArrayPool<Cut>.Shared.Return(rented);
    }

    private static UInt128 TotalOf(ReadOnlySpan<long> weights)
    {
        UInt128 total = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Weight {i} is {weights[i]}. Give 0 and above."), nameof(weights));
            }

            total += (ulong)weights[i];
        }

        return total > 0
            ? total
            : throw new ArgumentException("No weight is above 0. Give at least one that is.", nameof(weights));
    }

    // Products stay below 2^126 (2^63 fen times 2^63), the total below 2^94 (2^31 weights): all exact in 128 bits.
    private void Split(ReadOnlySpan<long> weights, UInt128 total, Span<Money> destination, Span<Cut> cuts)
    {
        var left = Magnitude;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = Math.BigMul(Magnitude, (ulong)weights[i]);
            var (part, cutOff) = UInt128.DivRem(product, total);
            destination[i] = Signed((ulong)part);
            left -= (ulong)part;
            cuts[i] = new Cut(cutOff, i);
        }

        if (left == 0)
            return;

        // Fewer fen are left than parts were cut, so a part that lost nothing, a weight of 0 among them, never gains.
        cuts.Sort(static (x, y) => y.Size.CompareTo(x.Size) is var bySize and not 0 ? bySize : x.Index.CompareTo(y.Index));
        var fen = new Money(IsNegative ? -1 : 1);
        foreach (var cut in cuts[..(int)left])
            destination[cut.Index] += fen;
    }

    private Money Signed(ulong magnitude) => new(unchecked(IsNegative ? 0L - (long)magnitude : (long)magnitude));

    /// <summary>What was cut off a part, in fractions of a fen, and whose it was.</summary>
    private readonly record struct Cut(UInt128 Size, int Index);
}
