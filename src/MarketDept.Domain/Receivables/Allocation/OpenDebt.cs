using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The balance of one debt when money comes in, not negative, and its due date; a debt without one comes last.</summary>
internal readonly record struct OpenDebt(Id<Bill> Bill, Money Balance, LocalDate? DueOn);
