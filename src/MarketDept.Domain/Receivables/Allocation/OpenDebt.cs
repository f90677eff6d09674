using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>What is owed on one debt when money comes in: 0 or more, and when it is due; without a date it comes last.</summary>
internal readonly record struct OpenDebt(Id<Bill> Bill, Money Balance, LocalDate? DueOn);
