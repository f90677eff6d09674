using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>The debt of a confirmed bill that the host keeps outside this package (外部账单的欠款). Equality is by value.</summary>
/// <param name="Customer">The id of the customer who owes (客户).</param>
/// <param name="Bill">The id of the confirmed bill (账单).</param>
/// <param name="ServiceMonth">The month in which the services were rendered (服务月份).</param>
/// <param name="Amount">The confirmed amount in yuan, more than zero. A bill of zero creates no debt.</param>
/// <param name="ConfirmedOn">The day on which the customer confirmed, not after the day of recording.</param>
/// <param name="DueOn">The due date by the contract, possibly before the confirmation; null while the day that the term counts from is not known.</param>
public sealed record ConfirmedDebt(
    Id<Customer> Customer, Id<Bill> Bill, YearMonth ServiceMonth, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn) : DomainValue;
