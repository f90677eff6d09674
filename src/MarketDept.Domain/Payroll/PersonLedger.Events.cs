namespace MarketDept.Domain.Payroll;

/// <summary>The common base of the events of a <see cref="PersonLedger"/> (台账事件). A closed hierarchy; equality is by value.</summary>
public abstract record PersonLedgerEvent : DomainEvent
{
    private protected PersonLedgerEvent()
    {
    }
}

/// <summary>An item was entered in the person's ledger (已接收).</summary>
/// <param name="Item">The item, with the month in which it is counted.</param>
public sealed record PersonLedgerItemTaken(MonthItem Item) : PersonLedgerEvent;

/// <summary>A month, with all open months before it, was closed to new items (已关账).</summary>
/// <param name="Month">The last closed month.</param>
/// <param name="By">The id of the person who closed the month.</param>
public sealed record PersonLedgerMonthClosed(YearMonth Month, Id<StaffMember> By) : PersonLedgerEvent;
