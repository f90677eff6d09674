using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>What the balance is made of at the end of a day (某日余额构成), by the booking days of the entries.</summary>
    public ReceivableStanding StandingOn(LocalDate day)
    {
        if (day < ConfirmedOn)
            return new ReceivableStanding(Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero);
        var left = Money.Zero;
        Span<Money> sums = stackalloc Money[(int)ReceivableEntryKind.WriteOff + 1];
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
            sums[(int)column] += entry is ReceivableEntry.Recovery or ReceivableEntry.Reversal ? -entry.Amount : entry.Amount;
            left += entry is ReceivableEntry.Deduction deduction ? deduction.Excess : Money.Zero;
        }

        return new ReceivableStanding(
            Amount, sums[(int)ReceivableEntryKind.Deduction], sums[(int)ReceivableEntryKind.Allocation], sums[(int)ReceivableEntryKind.WriteOff], left);
    }

    /// <summary>The amount still owed at the end of a day, in yuan (某日余额); zero before the confirmation.</summary>
    public Money BalanceOn(LocalDate day) => StandingOn(day).Balance;

    /// <summary>The largest amount that an entry may take off the debt for a day, in yuan (可冲减金额): the lowest balance on that day and all later
    /// ones.</summary>
    public Money OpenFrom(LocalDate day) => day < ConfirmedOn ? Money.Zero : Index.LowestFrom(day);

    /// <summary>The due date in force on a day (某日有效的付款日期), after amendments agreed by then. Null while none is known.</summary>
    [Clause("9.4")]
    public LocalDate? DueDateOn(LocalDate day) => Amendments.LastOrDefault(amendment => amendment.AgreedOn <= day)?.DueOn ?? OriginalDueOn;

    /// <summary>Whether a balance was overdue at the end of a day (是否逾期). Nothing is overdue on the due date itself, or while no due date is
    /// known.</summary>
    [Clause("9.5")]
    public bool IsOverdueOn(LocalDate day) => day > DueDateOn(day) && BalanceOn(day).IsPositive;

    /// <summary>The number of days overdue by the due date in force (逾期天数): 1 on the day after it; 0 where nothing was overdue.</summary>
    public int DaysOverdueOn(LocalDate day) => IsOverdueOn(day) ? Period.DaysBetween(DueDateOn(day)!.Value, day) : 0;

    /// <summary>The last day on which the debt can be claimed in court (诉讼时效届满日): three years after the due date in force on a day. Null while none is
    /// known, and beyond the calendar.</summary>
    /// <remarks>Civil Code art. 188, from secondary sources; check it against the official text. Interruptions of the limitation are not known here.</remarks>
    [Clause("9.5")]
    public LocalDate? LimitationOn(LocalDate day) => DueDateOn(day) is { } due && due < LocalDate.MaxIsoValue.PlusYears(-3) ? due.PlusYears(3) : null;

    /// <summary>The number of days from the original due date to a day (账龄天数); 0 or negative where not past it. Amendments do not count. Null while no due
    /// date is known.</summary>
    [Clause("9.6")]
    [Clause("9.4")]
    public int? AgeOn(LocalDate day) => OriginalDueOn is { } due ? Period.DaysBetween(due, day) : null;

    /// <summary>The write-offs still booked although their determination was revoked (待冲回的核销). Each has to be reversed by <see cref="Reverse"/>.</summary>
    /// <param name="determinations">All determinations about the debt; others are skipped.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the determination of a write-off is not among them.</exception>
    [Clause("11.2.3")]
    public ValueList<ReceivableEntry.WriteOff> ToReverse(IEnumerable<UncollectabilityDetermination> determinations)
    {
        var known = Known(determinations);
        return ValueList.From(Entries.OfType<ReceivableEntry.WriteOff>()
            .Where(entry => known[entry.Determination].Revocation is not null && StandingOf(entry.Id).IsPositive));
    }

    /// <summary>The amount written off at the end of a day under determinations in force then, in yuan. Also whether any of it rests on a ground of age.</summary>
    internal (Money Amount, bool RestsOnAge) UncollectableOn(LocalDate day, IEnumerable<UncollectabilityDetermination> determinations)
    {
        var known = Known(determinations);
        return (WrittenOff(entry => entry.On <= day, of => known[of].StandsOn(day)),
            !WrittenOff(entry => entry.On <= day, of => known[of].StandsOn(day) && known[of].Ground.IsOfAge).IsZero);
    }

    /// <summary>The amount recovered under a determination whose money was not taken back, in yuan.</summary>
    private Money CollectedUnder(Id<UncollectabilityDetermination> determination) => Money.Sum(Recoveries()
        .Where(it => Find(it.Recovery.Of) is ReceivableEntry.WriteOff writeOff && writeOff.Determination == determination && StandingOf(it.Paid.Id).IsPositive)
        .Select(it => it.Recovery.Amount));

    /// <summary>The recoveries, each with the allocation of its money, which is booked right behind.</summary>
    internal IEnumerable<(ReceivableEntry.Recovery Recovery, ReceivableEntry.Allocation Paid)> Recoveries()
    {
        for (var place = 1; place < Entries.Count; place++)
        {
            if (Entries[place - 1] is ReceivableEntry.Recovery recovery && Entries[place] is ReceivableEntry.Allocation paid && paid.Receipt == recovery.Receipt)
                yield return (recovery, paid);
        }
    }

    /// <summary>The amount written off under a determination, in yuan; with a moment: the amount that stood before it.</summary>
    internal Money WrittenOffUnder(Id<UncollectabilityDetermination> determination, Instant? before = null) => WrittenOff(
        entry => before is not { } then || entry.RecordedAt < then || (entry is ReceivableEntry.WriteOff && entry.RecordedAt == then),
        of => of == determination);

    private Money WrittenOff(Func<ReceivableEntry, bool> counts, Func<Id<UncollectabilityDetermination>, bool> isUnder)
    {
        var sum = Money.Zero;
        foreach (var entry in Entries)
        {
            var writeOff = entry switch
            {
                ReceivableEntry.WriteOff it => it,
                ReceivableEntry.Recovery it => Find(it.Of) as ReceivableEntry.WriteOff,
                ReceivableEntry.Reversal it => Find(it.Of) as ReceivableEntry.WriteOff,
                _ => null,
            };
            if (writeOff is not null && counts(entry) && isUnder(writeOff.Determination))
                sum -= entry.Change;
        }

        return sum;
    }

    private Dictionary<Id<UncollectabilityDetermination>, UncollectabilityDetermination> Known(IEnumerable<UncollectabilityDetermination> determinations)
    {
        var known = Guard.Against.Null(determinations).Where(it => Guard.Against.Null(it, nameof(determinations)).Receivable == Id)
            .DistinctBy(it => it.Id).ToDictionary(it => it.Id);
        return Entries.OfType<ReceivableEntry.WriteOff>().FirstOrDefault(entry => !known.ContainsKey(entry.Determination)) is { } missing
            ? throw new ArgumentException($"Write-off '{missing.Id}' of receivable '{Id}' rests on determination '{missing.Determination}', which is missing. Give all determinations about the debt.", nameof(determinations))
            : known;
    }

    /// <summary>The entry that booked the deduction of a dispute, also where it was reversed; null where none was booked.</summary>
    internal ReceivableEntry.Deduction? DeductionOf(Id<Dispute> dispute) =>
        Entries.OfType<ReceivableEntry.Deduction>().FirstOrDefault(booked => booked.Dispute == dispute);
}
