using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>Writes an entry down, after all checks. No other method writes one.</summary>
    internal void Book(ReceivableEntry entry)
    {
        Entries = Entries.With(entry);
        AddTo(_index, entry);
        Record(new ReceivablePosted(entry), entry.RecordedAt);
        var writeOff = entry switch
        {
            ReceivableEntry.Recovery recovery => recovery.Of,
            ReceivableEntry.Reversal { Reversed: ReceivableEntryKind.WriteOff } reversal => reversal.Of,
            _ => default,
        };
        if (!writeOff.IsNone)
        {
            var determination = ((ReceivableEntry.WriteOff)Require(writeOff)).Determination;
            Record(new ReceivableWriteOffReduced(ServiceMonth, writeOff, determination, entry.Amount, WrittenOffUnder(determination), entry.On), entry.RecordedAt);
        }
    }

    /// <summary>The allocation of a part of a receipt, after all checks. It may include an amount that a recovery on the same day reopens.</summary>
    internal ReceivableEntry.Allocation RequireAllocation(Money amount, Id<Receipt> receipt, Posting posting, Money? recovered = null, CreditUse? use = null)
    {
        var allocation = new ReceivableEntry.Allocation(posting, amount, receipt, use);
        RequireNewEntry(posting, Collecting);
        RequireOpen(amount, posting, Collecting, recovered ?? Money.Zero);
        return allocation;
    }

    /// <summary>The recovery of a part of a write-off, after all checks.</summary>
    internal ReceivableEntry.Recovery RequireRecovery(Id<ReceivableEntry> writeOff, Money amount, Id<Receipt> receipt, Posting posting)
    {
        var target = Require(writeOff, nameof(writeOff));
        var recovery = new ReceivableEntry.Recovery(posting, amount, writeOff, receipt);
        if (target.Kind != ReceivableEntryKind.WriteOff)
        {
            throw ReceivableRefusals.NotReversible.Because(
                $"应收款 {Id} 的分录 {writeOff} 是{TitleOf(target.Kind)}，不是核销。",
                $"Entry '{writeOff}' of receivable '{Id}' is no write-off but: {TitleOf(target.Kind)}.", Uncollected);
        }

        RequireNewEntry(posting, Uncollected);
        RequireLater(target, posting, Uncollected);
        var standing = StandingOf(writeOff);
        if (amount > standing)
        {
            throw ReceivableRefusals.AboveWriteOff.Because(
                $"核销 {writeOff}：收回 {amount}，至多 {standing}。", $"Of write-off '{writeOff}' {amount} is recovered; {standing} stands.");
        }

        return recovery;
    }

    /// <summary>The reversal of an entry, after all checks.</summary>
    internal ReceivableEntry.Reversal RequireReversal(ReceivableEntry target, string reason, Id<StaffMember> by, Posting posting)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Default(by);
        Guard.Against.Null(posting);
        var clause = target.Kind switch
        {
            ReceivableEntryKind.Deduction => new ClauseId(9, 3),
            ReceivableEntryKind.WriteOff => Uncollected,
            _ => Collecting,
        };
        var standing = StandingOf(target.Id);
        if (standing.IsZero)
            throw ReceivableRefusals.NothingToReverse.Because($"应收款 {Id} 的分录 {target.Id}。", $"Entry '{target.Id}' of receivable '{Id}'.", clause);

        RequireNewEntry(posting, clause);
        RequireLater(target, posting, clause);
        return new ReceivableEntry.Reversal(posting, standing, target.Id, target.Kind, reason, by);
    }

    internal ReceivableEntry Require(Id<ReceivableEntry> entry, string name = "entry") =>
        Find(entry) ?? throw new ArgumentException($"Receivable '{Id}' has no entry '{entry}'. Give one of its own.", name);

    private void RequireNewEntry(Posting posting, ClauseId clause)
    {
        if (Find(posting.Id) is not null)
            throw ReceivableRefusals.EntryIdTaken.Because($"应收款 {Id} 的分录 {posting.Id}。", $"Entry '{posting.Id}' of receivable '{Id}'.", clause);

        if (posting.On < ConfirmedOn)
        {
            throw ReceivableRefusals.BeforeConfirmation.Because(
                $"分录 {posting.Id} 的日期 {posting.On}，应收款 {Id} 于 {ConfirmedOn} 确认。",
                $"Entry '{posting.Id}' is of {posting.On}; receivable '{Id}' was confirmed on {ConfirmedOn}.", clause);
        }

        RequireInOrder(posting.RecordedAt, clause);
    }

    private void Amend(DueDateAmendment amendment)
    {
        Amendments = [.. Amendments, amendment];
        Record(new ReceivableDueDateAmended(amendment), amendment.At);
    }

    /// <summary>The new due date, after checks: it is known, and differs from the present one.</summary>
    private LocalDate RequireAnother(LocalDate? dueOn)
    {
        if (dueOn is not { } day)
            throw ReceivableRefusals.DueDateUnknown.Because($"应收款 {Id}。", $"Receivable '{Id}'.");

        return day != DueOn ? day : throw ReceivableRefusals.DueDateUnchanged.Because($"应收款 {Id} 的付款日期已是 {day}。", $"Receivable '{Id}' is due on {day} already.");
    }

    private static DomainException DueInThePast(LocalDate dueOn, LocalDate agreedOn) => ReceivableRefusals.DueDateInThePast.Because(
        $"决定之日 {agreedOn}，新付款日期 {dueOn}。", $"On {agreedOn} the due date is moved to {dueOn}.");

    private void RequireOpen(Money amount, Posting posting, ClauseId clause, Money reopened = default)
    {
        var open = OpenFrom(posting.On) + reopened;
        if (amount > open)
        {
            throw ReceivableRefusals.AboveBalance.Because(
                $"应收款 {Id} 在 {posting.On} 冲减 {amount}，至多 {open}。",
                $"Entry '{posting.Id}' of {posting.On} takes {amount} off receivable '{Id}'; at most {open} is open.", clause);
        }
    }

    private void RequireThisDebt(Id<Receivable> of, Bilingual what, ClauseId clause)
    {
        if (of != Id)
            throw ReceivableRefusals.OtherDebt.Because($"{what}属于应收款 {of}，不属于 {Id}。", $"The {what} is of receivable '{of}', and not of '{Id}'.", clause);
    }

    private static void RequireNotBeforeDecision(Posting posting, LocalDate decidedOn, ClauseId clause)
    {
        if (posting.On < decidedOn)
        {
            throw ReceivableRefusals.BeforeDecision.Because(
                $"分录 {posting.Id} 的日期 {posting.On}，决定之日 {decidedOn}。", $"Entry '{posting.Id}' is of {posting.On}; the decision is of {decidedOn}.", clause);
        }
    }

    /// <summary>Requires a later day for reversing a deduction or a write-off, as the month statement does. An allocation may be reversed on its own day.</summary>
    private static void RequireLater(ReceivableEntry target, Posting posting, ClauseId clause)
    {
        var earliest = target.Kind == ReceivableEntryKind.Allocation ? target.On : target.On.PlusDays(1);
        if (posting.On < earliest)
        {
            throw ReceivableRefusals.ReversedTooEarly.Because(
                $"分录 {target.Id} 的日期 {target.On}，冲销日 {posting.On}，须自 {earliest} 起。",
                $"Entry '{target.Id}' of {target.On} is taken back on {posting.On}; the first day for that is {earliest}.", clause);
        }
    }
}
