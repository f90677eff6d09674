using System.Numerics;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Splitting_an_amount
{
    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 300)]
    public bool No_fen_is_lost(Money amount, Weights weights) => Money.Sum(amount.Allocate(weights.Values)) == amount;

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Each_part_is_within_a_fen_of_its_exact_share_and_of_the_sign_of_the_whole(Money amount, Weights weights)
    {
        var total = weights.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        foreach (var (part, weight) in amount.Allocate(weights.Values).Zip(weights.Values))
        {
            Assert.True(BigInteger.Abs((part.Fen * total) - ((BigInteger)amount.Fen * weight)) < total);
            Assert.True(part.IsZero || part.IsNegative == amount.IsNegative);
            Assert.True(weight > 0 || part.IsZero);
        }
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 300)]
    public void The_remaining_fen_go_to_the_largest_remainders_ties_to_the_earlier(Money amount, Weights weights) =>
        Assert.Equal(Oracle(amount.Fen, weights.Values), amount.Allocate(weights.Values).Select(part => (BigInteger)part.Fen));

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void A_negative_amount_is_split_as_the_mirror_image(Moderate amount, Weights weights) =>
        Assert.Equal(
            amount.Amount.Allocate(weights.Values).Select(part => -part),
            (-amount.Amount).Allocate(weights.Values));

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Both_ways_of_asking_answer_the_same(Money amount, Weights weights)
    {
        var parts = new Money[weights.Values.Length];
        amount.Allocate(weights.Values, parts);
        Assert.Equal(amount.Allocate(weights.Values), ValueList.From(parts));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Equal_weights_get_parts_that_fall_by_at_most_a_fen(NotNegative amount, FsCheck.PositiveInt count)
    {
        var weights = new long[count.Get];
        Array.Fill(weights, long.MaxValue);
        var parts = amount.Amount.Allocate(weights);
        Assert.Equal(parts.OrderDescending(), parts);
        Assert.InRange((parts[0] - parts[^1]).Fen, 0, 1);
    }

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(5, new long[] { 3, 7 }, new long[] { 2, 3 })]
    [InlineData(1, new long[] { 0, 1, 0, 1 }, new long[] { 0, 1, 0, 0 })]
    [InlineData(2, new long[] { 1, 5, 5 }, new long[] { 0, 1, 1 })]
    [InlineData(0, new long[] { 1, 2 }, new long[] { 0, 0 })]
    [InlineData(7, new long[] { 9 }, new long[] { 7 })]
    [InlineData(long.MinValue, new long[] { long.MaxValue }, new long[] { long.MinValue })]
    [InlineData(long.MinValue, new long[] { 0, long.MaxValue }, new long[] { 0, long.MinValue })]
    [InlineData(long.MaxValue, new[] { long.MaxValue, long.MaxValue }, new[] { (1L << 62), (1L << 62) - 1 })]
    public void It_goes_by_the_weights(long fen, long[] weights, long[] parts) =>
        Assert.Equal(parts, Money.FromFen(fen).Allocate(weights).Select(part => part.Fen));

    [Fact]
    public void A_hundred_thousand_parts_are_split_in_no_time()
    {
        var weights = Enumerable.Range(0, 100_000).Select(i => (long)(i * 7919L % 1000)).ToArray();
        var amount = Money.FromFen(49_950_000L * 3 + 49_999);
        Assert.Equal(Oracle(amount.Fen, weights), amount.Allocate(weights).Select(part => (BigInteger)part.Fen));
    }

    [Fact]
    public void Weights_that_cannot_be_split_by_are_refused_and_the_destination_is_untouched()
    {
        var parts = new[] { Money.MaxValue, Money.MaxValue };
        Assert.Throws<ArgumentException>("weights", () => Money.Zero.Allocate());
        Assert.Throws<ArgumentException>("weights", () => Money.Zero.Allocate([0, 0], parts));
        var refusal = Assert.Throws<ArgumentException>("weights", () => Money.Zero.Allocate([1, -1], parts));
        Assert.Contains("Weight 1 is -1", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("destination", () => Money.Zero.Allocate([1, 1, 1], parts));
        Assert.Throws<ArgumentException>("destination", () => Money.Zero.Allocate([1], parts));
        Assert.All(parts, part => Assert.Equal(Money.MaxValue, part));
    }

    [Fact]
    public void An_everyday_split_into_given_places_allocates_nothing()
    {
        long[] weights = [3, 1, 4, 1, 5, 9, 2, 6];
        var parts = new Money[weights.Length];
        var amount = Money.FromYuan(1280.01m);
        Assert.Equal(0, Allocations.Of(() => amount.Allocate(weights, parts)));
    }

    [Fact]
    public void A_million_parts_fit_as_well()
    {
        var weights = new long[1_000_000];
        Array.Fill(weights, 1);
        var parts = new Money[weights.Length];

        Money.FromFen(3_000_001).Allocate(weights, parts);

        Assert.Equal((4, 3, 3), (parts[0].Fen, parts[1].Fen, parts[^1].Fen));
    }

    // Stable sorting of exact remainders in whole numbers without a bound.
    private static IEnumerable<BigInteger> Oracle(long fen, long[] weights)
    {
        var total = weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        var amount = BigInteger.Abs(fen);
        var parts = weights.Select(w => amount * w / total).ToArray();
        var lucky = weights
            .Select((w, i) => (Remainder: amount * w % total, Index: i))
            .OrderByDescending(x => x.Remainder)
            .Take((int)(amount - parts.Aggregate(BigInteger.Zero, (sum, p) => sum + p)))
            .Select(x => x.Index)
            .ToHashSet();
        return parts.Select((part, i) => (lucky.Contains(i) ? part + 1 : part) * (fen < 0 ? -1 : 1));
    }
}
