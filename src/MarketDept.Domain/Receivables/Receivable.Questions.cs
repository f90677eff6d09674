namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>What became of it by the end of a day (某日余额构成), by the days that the entries were booked for.</summary>
    public ReceivableStanding StandingOn(LocalDate day)
    {
        if (day < ConfirmedOn)
            return new ReceivableStanding(Money.Zero, Money.Zero, Money.Zero, Money.Zero);
        Span<Money> sums = stackalloc Money[3];
        foreach (var entry in Entries)
        {
            if (entry.On > day)
                continue;
            // Recoveries and reversals have the opposite sign of what they take back, so each column stays net.
            var column = entry switch
            {
                ReceivableEntry.Reversal reversal => reversal.Reversed,
                ReceivableEntry.Recovery => ReceivableEntryKind.WriteOff,
                _ => entry.Kind,
            };
            sums[(int)column] -= entry.Change;
        }

        return new ReceivableStanding(
            Amount, sums[(int)ReceivableEntryKind.Deduction], sums[(int)ReceivableEntryKind.Allocation], sums[(int)ReceivableEntryKind.WriteOff]);
    }

    /// <summary>What is owed at the end of a day, in yuan (某日余额); nothing before the day of confirmation.</summary>
    public Money BalanceOn(LocalDate day) => StandingOn(day).Balance;

    /// <summary>What an entry for that day may take, in yuan (可冲减金额): the lowest balance of that day and all later ones.</summary>
    public Money OpenFrom(LocalDate day) =>
        day < ConfirmedOn ? Money.Zero : RunningTotal.LowestFrom(day, Amount, [.. Entries.Select(entry => (entry.On, entry.Change))]);

    /// <summary>The due date that held on a day (某日有效的付款日期): an amendment holds from the day on which it was agreed. Null while none is known.</summary>
    [Clause("9.4")]
    public LocalDate? DueDateOn(LocalDate day)
    {
        var due = OriginalDueOn;
        foreach (var amendment in Amendments)
        {
            if (amendment.AgreedOn <= day)
                due = amendment.DueOn;
        }

        return due;
    }

    /// <summary>Whether something was owed at the end of a day beyond the due date that held then (是否逾期). Due on that day is not overdue, and nothing is as long as no due date is known.</summary>
    [Clause("9.5")]
    public bool IsOverdueOn(LocalDate day) => day > DueDateOn(day) && BalanceOn(day).IsPositive;

    /// <summary>How many days it was overdue by the due date that held then (逾期天数): 1 on the day after it; 0 where nothing was overdue.</summary>
    public int DaysOverdueOn(LocalDate day) => IsOverdueOn(day) ? Period.DaysBetween(DueDateOn(day)!.Value, day) : 0;

    /// <summary>How many days after the <em>original</em> due date a day lies (账龄天数); 0 and below is not due. No amendment makes a debt younger. Null while no due date is known.</summary>
    [Clause("9.6")]
    [Clause("9.4")]
    public int? AgeOn(LocalDate day) => OriginalDueOn is { } due ? Period.DaysBetween(due, day) : null;
}
