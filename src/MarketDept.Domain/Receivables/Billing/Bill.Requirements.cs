using System.Globalization;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    private static readonly ClauseId Merged = new(9, 2);
    private static readonly ClauseId Counted = new(4, 5);
    private static readonly ClauseId Verified = new(6, 3);
    private static readonly ClauseId NoSelfMadeReduction = new(9, 3);
    private static readonly ClauseId Kept = new(9, 4);

    private void Changed(BillStatus to, DomainEvent happened, Instant at)
    {
        Status = to;
        Record(happened, at);
    }

    private void RequireStep(Bilingual step, Instant at, BillStatus from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Merged, from);
        RequireInOrder(at, Merged);
    }

    private void RequireOwn(Bilingual what, Id<Customers.Customer> of)
    {
        if (of != Customer)
            throw BillingRefusals.OtherCustomer.Because($"{what}属于客户 {of}，账单 {Id} 属于客户 {Customer}。", $"{what} is of customer '{of}'; bill '{Id}' is of '{Customer}'.");
    }

    private Charge RequireCharge(Id<Charge> source) => Charges.FirstOrDefault(it => it.Source == source)
        ?? throw BillingRefusals.UnknownSource.Because($"来源 {source}，账单 {Id}。", $"Source '{source}' on bill '{Id}'.");

    private void RequireTotal(Money stated, IEnumerable<Charge> charges)
    {
        var sum = SumOf(charges);
        if (stated != sum)
            throw BillingRefusals.TotalNotSum.Because($"账单 {Id} 填报 {stated}，各项费用之和 {sum}。", $"Bill '{Id}' is stated as {stated}; its charges are {sum} together.");
    }

    private Money SumOf(IEnumerable<Charge> charges)
    {
        var fen = charges.Aggregate(Int128.Zero, (sum, charge) => sum + charge.Amount.Fen);
        return fen >= Money.MinValue.Fen && fen <= Money.MaxValue.Fen ? Money.FromFen((long)fen) : throw BillingRefusals.TotalBeyondMoney.Because(
            $"账单 {Id} 的合计超出金额范围，至多 {Money.MaxValue}。", $"The charges of bill '{Id}' are beyond the range of money, {Money.MaxValue}.");
    }

    private void RequireNotNegative(IEnumerable<Charge> charges)
    {
        var sum = SumOf(charges);
        if (sum.IsNegative)
            throw BillingRefusals.NegativeTotal.Because($"账单 {Id} 合计 {sum}。", $"The charges of bill '{Id}' come to {sum}.");
    }

    private void RequireCustomersPerson(Confirmer by)
    {
        if (by.EmployeeId is { } employee)
            throw BillingRefusals.AnsweredByEmployee.Because($"员工 {employee}，账单 {Id}，客户 {Customer}。", $"Employee '{employee}' answers to bill '{Id}' of customer '{Customer}'.");

        if (by.Customer != Customer)
            throw BillingRefusals.OtherCustomer.Because($"答复人属于客户 {by.Customer}，账单 {Id} 属于客户 {Customer}。", $"The person is of customer '{by.Customer}'; bill '{Id}' is of '{Customer}'.");
    }

    private Charge[] Corrected(ValueList<ChargeCorrection> corrections, string finding)
    {
        var amounts = new Dictionary<Id<Charge>, Money>();
        foreach (var correction in corrections)
        {
            var charge = RequireCharge(Guard.Against.Null(correction, nameof(corrections)).Source);
            if (!amounts.TryAdd(charge.Source, correction.Amount))
                throw new ArgumentException($"The charge for '{charge.Source}' is corrected twice. Correct it once.", nameof(corrections));
            if (correction.Amount > charge.Amount || (correction.Amount.IsNegative && !charge.Amount.IsNegative))
            {
                throw BillingRefusals.CorrectedBeyond.Because(
                    $"费用 {charge.Source} 由 {charge.Amount} 更正为 {correction.Amount}。", $"The charge for '{charge.Source}' of {charge.Amount} is corrected to {correction.Amount}.");
            }
        }

        return [.. Charges.Select(it => amounts.TryGetValue(it.Source, out var amount) && amount != it.Amount ? it.CorrectedTo(amount, finding) : it)];
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
