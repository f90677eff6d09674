namespace MarketDept.Domain.Payroll;

/// <summary>An event of a <see cref="PersonLedger"/> (台账事件). A closed hierarchy; equality is by value.</summary>
public abstract record PersonLedgerEvent : DomainEvent
{
    private protected PersonLedgerEvent()
    {
    }
}

/// <summary>An item was taken over (已接收).</summary>
/// <param name="Item">The item, with the month in which it is counted.</param>
public sealed record PersonLedgerItemTaken(MonthItem Item) : PersonLedgerEvent;

/// <summary>A month and all open ones before it were closed (已关账).</summary>
/// <param name="Month">The month.</param>
/// <param name="By">The person who closed it.</param>
public sealed record PersonLedgerMonthClosed(YearMonth Month, Id<StaffMember> By) : PersonLedgerEvent;
