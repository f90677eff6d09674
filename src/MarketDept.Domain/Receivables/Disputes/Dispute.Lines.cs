using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>How much of a line this dispute takes, if it comes to that: what is disputed while it is open, then what was accepted, as far as it stands.</summary>
    /// <remarks>What was accepted of several lines together may lie on any of them.</remarks>
    private Money TakenOf(DisputedLine line, Receivable receivable) =>
        IsOpen ? line.Disputed
        : Accepted is not { } accepted ? Money.Zero
        : Money.Min(line.Disputed, receivable.DeductionOf(Id) is { } booked ? receivable.StandingOf(booked.Id) : accepted.Amount);

    private static void RequireOnBill(Receivable receivable, Bill bill, ValueList<DisputedLine> lines)
    {
        if (bill.Id != receivable.Bill)
        {
            throw new DomainException(DomainErrorCodes.ReceivableOtherDebt, Objection,
                $"Receivable '{receivable.Id}' is of bill '{receivable.Bill}' and is disputed by the lines of '{bill.Id}'; allowed is its own.");
        }

        for (var place = 0; place < lines.Count; place++)
        {
            var line = lines[place];
            if (lines.Take(place).Any(earlier => IsSame(earlier.Source, line.Source, bill)))
                throw new ArgumentException($"Line '{line.Source}' is disputed twice; allowed is each charge once.", nameof(lines));
            var charged = Money.Sum(ChargesOf(line.Source, bill).Select(charge => charge.Amount));
            if (charged != line.Charged)
            {
                throw new DomainException(DomainErrorCodes.DisputeOtherLine, Objection,
                    $"Of line '{line.Source}' {line.Charged} yuan are called charged, and on bill '{bill.Id}' it is {charged}; allowed is a line of the bill as it is charged there.");
            }
        }
    }

    /// <summary>Of a line no more is disputed in all than is charged for it; where no bill tells what that is, the lowest that was stated counts.</summary>
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
            throw new DomainException(DomainErrorCodes.DisputeAboveLine, Objection,
                $"Of line '{line.Source}' {line.Disputed} yuan are disputed; allowed is at most {left}, what is charged less what other disputes take of it.");
        }
    }

    /// <summary>A line may be named after the charge or after its consignment, which stands for all charges for it.</summary>
    private static bool IsSame(string one, string other, Bill? bill) => string.Equals(one, other, StringComparison.Ordinal)
        || (bill is not null && ChargesOf(one, bill).Intersect(ChargesOf(other, bill)).Any());

    private static IEnumerable<Charge> ChargesOf(string source, Bill bill) => bill.Charges.Where(charge =>
        string.Equals(charge.Source.Value, source, StringComparison.Ordinal) || string.Equals(charge.Consignment?.Value, source, StringComparison.Ordinal));
}
