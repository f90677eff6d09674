using System.Buffers;

namespace MarketDept.Domain;

public readonly partial record struct Money
{
    private const int PartsOnTheStack = 64;

    /// <summary>Splits the amount in proportion to the weights (按比例分摊). No fen is lost.</summary>
    /// <remarks>Largest remainder: each part is the exact share, cut down to the fen. The remaining fen go one each to the parts with the largest
    /// cut, ties to the earlier part. A weight of 0 gets nothing. A negative amount is split as the mirror image of the positive one.</remarks>
    /// <param name="weights">The weights, one for each part, none negative, not all 0.</param>
    /// <returns>The parts, in the order of the weights; their sum is the amount.</returns>
    /// <exception cref="ArgumentException">There is no weight, a negative one, or none above 0.</exception>
    public ValueList<Money> Allocate(params ReadOnlySpan<long> weights)
    {
        var parts = new Money[weights.Length];
        Allocate(weights, parts);
        return new ValueList<Money>(parts);
    }

    /// <summary>Splits the amount as <see cref="Allocate(ReadOnlySpan{long})"/> does, into a given span (按比例分摊).</summary>
    /// <remarks>No memory is allocated; for more than some dozens of parts the working space is borrowed from a pool.</remarks>
    /// <param name="weights">The weights, one for each part, none negative, not all 0.</param>
    /// <param name="destination">The span for the parts, as long as the weights. It is untouched if the weights are refused.</param>
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

    /// <summary>The size of the cut off a part, in fractions of a fen, and the index of the part.</summary>
    private readonly record struct Cut(UInt128 Size, int Index);
}
