using System.Globalization;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    private static readonly ClauseId Merged = new(9, 2);
    private static readonly ClauseId Counted = new(4, 5);
    private static readonly ClauseId Verified = new(6, 3);
    private static readonly ClauseId NoSelfMadeReduction = new(9, 3);
    private static readonly ClauseId Kept = new(9, 4);

    /// <summary>The only place where a step is written down; every check is made before it.</summary>
    private void Changed(BillStatus to, Event what)
    {
        Status = to;
        LastChangedAt = what.At;
        _events.Add(what);
    }

    private void RequireStep(string step, Instant at, BillStatus from)
    {
        if (Status != from)
        {
            throw new DomainException(DomainErrorCodes.BillWrongStatus, Merged,
                $"{step}, and bill '{Id}' is {Status}; allowed is {from}.");
        }

        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.BillTimeGoesBackwards, Merged,
                $"{step} at {Iso.Format(at)}, and the last step was at {Iso.Format(LastChangedAt)}; allowed is not before that.");
        }
    }

    private void RequireOwn(string what, Id<Customers.Customer> of)
    {
        if (of != Customer)
        {
            throw new DomainException(DomainErrorCodes.BillOtherCustomer, Merged,
                $"{what} is of customer '{of}'; allowed on bill '{Id}' is what '{Customer}' owes.");
        }
    }

    private Charge RequireCharge(Id<Charge> source) => Charges.FirstOrDefault(it => it.Source == source)
        ?? throw new DomainException(DomainErrorCodes.BillUnknownSource, Merged, $"'{source}' is not on bill '{Id}'; allowed are its own charges.");

    private void RequireTotal(Money stated, IEnumerable<Charge> charges)
    {
        var sum = SumOf(charges);
        if (stated != sum)
        {
            throw new DomainException(DomainErrorCodes.BillTotalNotSum, Merged,
                $"The total of bill '{Id}' is stated as {stated}; allowed is the sum of its charges, {sum}.");
        }
    }

    private Money SumOf(IEnumerable<Charge> charges)
    {
        var fen = charges.Aggregate(Int128.Zero, (sum, charge) => sum + charge.Amount.Fen);
        return fen >= Money.MinValue.Fen && fen <= Money.MaxValue.Fen ? Money.FromFen((long)fen) : throw new DomainException(DomainErrorCodes.BillTotalNotSum, Merged,
            $"The charges of bill '{Id}' together are beyond the range of money; allowed is a total of at most {Money.MaxValue}.");
    }

    private void RequireNotNegative(IEnumerable<Charge> charges)
    {
        var sum = SumOf(charges);
        if (sum.IsNegative)
        {
            throw new DomainException(DomainErrorCodes.BillNegativeTotal, Merged,
                $"Charges of bill '{Id}' come to {sum} together; allowed is 0.00 and above: what the customer is owed is no bill.");
        }
    }

    private void RequireCustomersPerson(Confirmer by)
    {
        if (by.EmployeeId is { } employee)
        {
            throw new DomainException(DomainErrorCodes.BillAnsweredByEmployee, Merged,
                $"Employee '{employee}' answers to bill '{Id}' in the customer's place; allowed is a person of customer '{Customer}'.");
        }

        if (by.Customer != Customer)
        {
            throw new DomainException(DomainErrorCodes.BillOtherCustomer, Merged,
                $"A person of customer '{by.Customer}' answers to bill '{Id}'; allowed is one of '{Customer}'.");
        }
    }

    private Charge[] Corrected(ValueList<ChargeCorrection> corrections, string finding)
    {
        var amounts = new Dictionary<Id<Charge>, Money>();
        foreach (var correction in corrections)
        {
            var charge = RequireCharge(Guard.Against.Null(correction, nameof(corrections)).Source);
            if (!amounts.TryAdd(charge.Source, correction.Amount))
                throw new ArgumentException($"The charge for '{charge.Source}' is corrected twice; allowed is once.", nameof(corrections));
            if (correction.Amount > charge.Amount || (correction.Amount.IsNegative && !charge.Amount.IsNegative))
            {
                throw new DomainException(DomainErrorCodes.BillCorrectedBeyond, Verified,
                    $"The charge for '{charge.Source}' of {charge.Amount} is corrected to {correction.Amount}; "
                    + "allowed is not more, and not below 0.00 unless it was.");
            }
        }

        return [.. Charges.Select(it => amounts.TryGetValue(it.Source, out var amount) && amount != it.Amount ? it.CorrectedTo(amount, finding) : it)];
    }

    private static LocalDate DayOf(Instant at, DateTimeZone? zone) => at.InZone(zone ?? BusinessZone.Default).Date;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
