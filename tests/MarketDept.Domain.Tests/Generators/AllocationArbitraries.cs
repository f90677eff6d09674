using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>A payment over some debts, with an instruction by places in the list (places that there are not are left out).</summary>
public sealed record Payments(int[] Row, int Fen, int[] Named)
{
    internal OpenDebt[] Debts { get; init; } = [];

    /// <summary>The day of the payment; debts are due up to four days before and after it.</summary>
    internal static readonly LocalDate On = new(2028, 2, 29);

    internal Money Amount => Money.FromFen(Fen);

    internal Id<Bill>[] Instruction => [.. Named.Select(place => Debts[place].Bill)];

    internal PaymentAllocation Allocated() => AllocationOrder.Allocate(Amount, On, Debts, Instruction);

    public override string ToString() =>
        $"{Fen} fen, named {string.Join(", ", Named)}: {string.Join("; ", Debts.Select(debt => $"{debt.Bill} {debt.Balance.Fen} due {debt.DueOn:uuuu-MM-dd}"))}";
}

/// <summary>For <c>[Property(Arbitrary = [typeof(AllocationArbitraries)])]</c>.</summary>
public static class AllocationArbitraries
{
    /// <summary>Drawn as one row of numbers: the payment, how many debts are named, their places, then each debt's balance and due date in one.</summary>
    public static Arbitrary<Payments> Payment() => Arb.From(
            Gen.Sized(size => Gen.ArrayOf(Gen.Choose(0, 3_600), 2 + Math.Min(size, 20))), ArbMap.Default.ArbFor<int[]>().Shrinker)
        .Filter(row => row.Length >= 2 && Array.TrueForAll(row, number => number >= 0))
        .Convert(Read, payment => payment.Row);

    private static Payments Read(int[] row)
    {
        var named = Math.Min(row[1] % 4, (row.Length - 2) / 2);
        OpenDebt[] debts =
        [
            .. row[(2 + named)..].Select((number, place) =>
                new OpenDebt(new($"D{place}"), Money.FromFen(number / 9), Payments.On.PlusDays((number % 9) - 4))),
        ];
        return new Payments(row, 1 + row[0], [.. row[2..(2 + named)].Select(place => place % debts.Length)]) { Debts = debts };
    }
}
