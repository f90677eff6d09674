using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>The part of a line that this dispute takes: the disputed amount while it is open, then the accepted amount while it stands.</summary>
    /// <remarks>An amount accepted for several lines together may lie on any of them.</remarks>
    private Money TakenOf(DisputedLine line, Receivable receivable) =>
        IsOpen ? line.Disputed
        : Accepted is not { } accepted ? Money.Zero
        : Money.Min(line.Disputed, receivable.DeductionOf(Id) is { } booked ? receivable.StandingOf(booked.Id) : accepted.Amount);

    private static void RequireOnBill(Receivable receivable, Bill bill, ValueList<DisputedLine> lines)
    {
        if (bill.Id != receivable.Bill)
        {
            throw ReceivableRefusals.OtherDebt.Because(
                $"应收款 {receivable.Id} 属于账单 {receivable.Bill}，所质疑的明细属于账单 {bill.Id}。",
                $"Receivable '{receivable.Id}' is of bill '{receivable.Bill}'; the lines are of '{bill.Id}'.", Objection);
        }

        for (var place = 0; place < lines.Count; place++)
        {
            var line = lines[place];
            if (lines.Take(place).Any(earlier => IsSame(earlier.Source, line.Source, bill)))
                throw new ArgumentException($"Line '{line.Source}' is disputed twice. Give each charge once.", nameof(lines));
            var charged = Money.Sum(ChargesOf(line.Source, bill).Select(charge => charge.Amount));
            if (charged != line.Charged)
            {
                throw DisputeRefusals.OtherLine.Because(
                    $"明细 {line.Source} 填报 {line.Charged}，账单 {bill.Id} 上是 {charged}。",
                    $"Line '{line.Source}' is stated as {line.Charged}; on bill '{bill.Id}' it is {charged}.");
            }
        }
    }

    /// <summary>Refuses more disputed on a line, over all disputes, than is charged for it. Without a bill, the lowest stated charge counts.</summary>
    private static void RequireWithinLine(DisputedLine line, Receivable receivable, Bill? bill, Dispute[] others)
    {
        var (charged, taken) = (line.Charged, Int128.Zero);
        foreach (var other in others)
        {
            if (other.Receivable != receivable.Id)
                continue;
            foreach (var earlier in other.Lines)
            {
                if (!IsSame(earlier.Source, line.Source, bill))
                    continue;
                taken += other.TakenOf(earlier, receivable).Fen;
                if (bill is null)
                    charged = Money.Min(charged, earlier.Charged);
            }
        }

        var left = taken < charged.Fen ? Money.FromFen((long)(charged.Fen - taken)) : Money.Zero;
        if (line.Disputed > left)
        {
            throw DisputeRefusals.AboveLine.Because(
                $"明细 {line.Source}：质疑 {line.Disputed}，除其他质疑外至多 {left}。",
                $"Of line '{line.Source}' {line.Disputed} is disputed; beside other disputes {left} is left.");
        }
    }

    /// <summary>Whether two names mean the same line. A line may be named after a charge, or after a consignment with all its charges.</summary>
    private static bool IsSame(string one, string other, Bill? bill) => string.Equals(one, other, StringComparison.Ordinal)
        || (bill is not null && ChargesOf(one, bill).Intersect(ChargesOf(other, bill)).Any());

    private static IEnumerable<Charge> ChargesOf(string source, Bill bill) => bill.Charges.Where(charge =>
        string.Equals(charge.Source.Value, source, StringComparison.Ordinal) || string.Equals(charge.Consignment?.Value, source, StringComparison.Ordinal));
}
