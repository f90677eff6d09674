using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What may be taken from one person in one month, for export (扣款导出行).</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Month">The month.</param>
/// <param name="Cap">What may be withheld in all.</param>
/// <param name="Room">What is left of that.</param>
/// <param name="AtMost">What is planned at most.</param>
/// <param name="NeedsNotice">Whether a notice has to be served before.</param>
public sealed record DeductionRow(Id<StaffMember> Staff, YearMonth Month, Money Cap, Money Room, DeductionAmounts AtMost, bool NeedsNotice);
