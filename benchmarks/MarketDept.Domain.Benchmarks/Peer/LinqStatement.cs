using MarketDept.Domain.Benchmarks.Samples;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>The statement as somebody would write it in LINQ over the recorded rows: one grouping by customer and one by bill.</summary>
internal static class LinqStatement
{
    internal static List<PeerFigures> Of(RecordedBill[] bills, RecordedMovement[] movements, LocalDate from, LocalDate to)
    {
        var ages = movements
            .Where(movement => movement.Bill >= 0 && movement.On <= to)
            .GroupBy(movement => movement.Bill)
            .Select(bill => (Bill: bills[bill.Key], Balance: bill.Sum(OwedBy)))
            .Where(row => row.Balance != 0)
            .GroupBy(row => row.Bill.Customer)
            .ToDictionary(customer => customer.Key, customer => new PeerAges(
                Aged(customer, to, int.MinValue, 0), Aged(customer, to, 1, 30), Aged(customer, to, 31, 60), Aged(customer, to, 61, 90),
                Aged(customer, to, 91, 120), Aged(customer, to, 121, int.MaxValue)));
        return [.. movements
            .Where(movement => movement.On <= to)
            .GroupBy(movement => movement.Customer)
            .OrderBy(customer => customer.Key)
            .Select(customer => new PeerFigures(
                customer.First().CustomerId,
                customer.Where(movement => movement.On < from && movement.Kind != RecordedKind.Allocation).Sum(OwedBy),
                Moved(customer, from, RecordedKind.Charge), Moved(customer, from, RecordedKind.Deduction), Moved(customer, from, RecordedKind.Receipt),
                Moved(customer, from, RecordedKind.WriteOff), Moved(customer, from, RecordedKind.Reversal),
                customer.Sum(movement => movement.Kind switch { RecordedKind.Receipt => movement.Fen, RecordedKind.Allocation => -movement.Fen, _ => 0 }),
                ages.GetValueOrDefault(customer.Key)))
            .Where(row => row is not { Opening: 0, Charges: 0, Deductions: 0, Received: 0, WrittenOff: 0, Reversed: 0, Unallocated: 0 })];
    }

    private static long OwedBy(RecordedMovement movement) =>
        movement.Kind is RecordedKind.Charge or RecordedKind.Reversal ? movement.Fen : -movement.Fen;

    private static long Moved(IEnumerable<RecordedMovement> movements, LocalDate from, RecordedKind kind) =>
        movements.Where(movement => movement.Kind == kind && movement.On >= from).Sum(movement => movement.Fen);

    private static long Aged(IEnumerable<(RecordedBill Bill, long Balance)> bills, LocalDate to, int least, int most) =>
        bills.Where(row => Period.DaysBetween(row.Bill.DueOn, to) is var days && days >= least && days <= most).Sum(row => row.Balance);
}
