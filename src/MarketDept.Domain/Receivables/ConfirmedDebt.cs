using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>What a customer owes for a bill that is confirmed and kept elsewhere (外部账单的欠款). Equality is by value.</summary>
/// <param name="Customer">Who owes.</param>
/// <param name="Bill">The confirmed bill.</param>
/// <param name="ServiceMonth">The month whose services it is for.</param>
/// <param name="Amount">What was confirmed, in yuan, more than nothing; of a bill that comes to nothing no debt arises.</param>
/// <param name="ConfirmedOn">The day on which the customer confirmed, not after the day of recording.</param>
/// <param name="DueOn">The day on which it is due by the contract; it may lie before the confirmation. Null while the day that it counts from is not known.</param>
public sealed record ConfirmedDebt(
    Id<Customer> Customer, Id<Bill> Bill, YearMonth ServiceMonth, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn) : DomainValue;
