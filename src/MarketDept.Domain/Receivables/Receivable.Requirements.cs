using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>The only place where an entry is written down; every check is made before it.</summary>
    internal void Book(ReceivableEntry entry)
    {
        Entries = [.. Entries, entry];
        Changed(new Posted(Id, entry.RecordedAt, entry));
        var writeOff = entry switch
        {
            ReceivableEntry.Recovery recovery => recovery.Of,
            ReceivableEntry.Reversal { Reversed: ReceivableEntryKind.WriteOff } reversal => reversal.Of,
            _ => default,
        };
        if (!writeOff.IsNone)
        {
            var determination = ((ReceivableEntry.WriteOff)Require(writeOff)).Determination;
            Changed(new WriteOffReduced(Id, entry.RecordedAt, new WriteOffReduction(
                Id, ServiceMonth, writeOff, determination, entry.Amount, WrittenOffUnder(determination), entry.On, entry.RecordedAt)));
        }
    }

    private void Changed(Event what)
    {
        LastChangedAt = what.At;
        _events.Add(what);
    }

    /// <summary>The allocation of a part of a receipt, if it may be booked; what a recovery on the same day opens again may be taken with it.</summary>
    internal ReceivableEntry.Allocation RequireAllocation(Money amount, Id<Receipt> receipt, Posting posting, Money? recovered = null)
    {
        var allocation = new ReceivableEntry.Allocation(posting, amount, receipt);
        RequireNewEntry(posting, Collecting);
        RequireOpen(amount, posting, Collecting, recovered ?? Money.Zero);
        return allocation;
    }

    /// <summary>The recovery of a part of a write-off, if it may be booked.</summary>
    internal ReceivableEntry.Recovery RequireRecovery(Id<ReceivableEntry> writeOff, Money amount, Id<Receipt> receipt, Posting posting)
    {
        var target = Require(writeOff);
        var recovery = new ReceivableEntry.Recovery(posting, amount, writeOff, receipt);
        if (target.Kind != ReceivableEntryKind.WriteOff)
        {
            throw new DomainException(DomainErrorCodes.ReceivableNotReversible, Uncollected,
                $"Entry '{writeOff}' of receivable '{Id}' is a {target.Kind}; allowed to recover is a write-off.");
        }

        RequireNewEntry(posting, Uncollected);
        RequireLater(target, posting, Uncollected);
        var standing = StandingOf(writeOff);
        if (amount > standing)
        {
            throw new DomainException(DomainErrorCodes.ReceivableAboveWriteOff, Uncollected,
                $"{amount} yuan are recovered of write-off '{writeOff}'; allowed is at most {standing}, what still stands of it.");
        }

        return recovery;
    }

    /// <summary>The reversal of an entry, if it may be booked.</summary>
    internal ReceivableEntry.Reversal RequireReversal(ReceivableEntry target, string reason, Id<StaffMember> by, Posting posting)
    {
        Guard.Against.NullOrWhiteSpace(reason);
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
        {
            throw new DomainException(DomainErrorCodes.ReceivableNothingToReverse, clause,
                $"Nothing stands any more of entry '{target.Id}' of receivable '{Id}'; allowed is to reverse an entry once.");
        }

        RequireNewEntry(posting, clause);
        RequireLater(target, posting, clause);
        return new ReceivableEntry.Reversal(posting, standing, target.Id, target.Kind, reason, by);
    }

    internal ReceivableEntry Require(Id<ReceivableEntry> entry) =>
        Find(entry) ?? throw new ArgumentException($"Receivable '{Id}' has no entry '{entry}'; allowed is one of its own.", nameof(entry));

    private void RequireNewEntry(Posting posting, ClauseId clause)
    {
        if (Find(posting.Id) is not null)
        {
            throw new DomainException(DomainErrorCodes.ReceivableEntryIdTaken, clause,
                $"Receivable '{Id}' has an entry '{posting.Id}' already; allowed is an id that was not used.");
        }

        if (posting.On < ConfirmedOn)
        {
            throw new DomainException(DomainErrorCodes.ReceivableBeforeConfirmation, clause,
                $"Entry '{posting.Id}' is booked for {Iso.Format(posting.On)}; allowed is from {Iso.Format(ConfirmedOn)} on, when receivable '{Id}' was confirmed.");
        }

        RequireInOrder(posting.RecordedAt, clause);
    }

    private void RequireInOrder(Instant at, ClauseId clause)
    {
        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.ReceivableTimeGoesBackwards, clause,
                $"Receivable '{Id}' is changed at {Iso.Format(at)}; allowed is not before the last change, {Iso.Format(LastChangedAt)}.");
        }
    }

    private void Amend(DueDateAmendment amendment)
    {
        Amendments = [.. Amendments, amendment];
        Changed(new DueDateAmended(Id, amendment.At, amendment));
    }

    /// <summary>The day to which the debt moves: a known one, and another than now.</summary>
    private LocalDate RequireAnother(LocalDate? dueOn)
    {
        if (dueOn is not { } day)
        {
            throw new DomainException(DomainErrorCodes.ReceivableDueDateUnknown, PaymentDate,
                $"Of receivable '{Id}' the due date, or the one that it would have, is not known yet; allowed is to move a known one, or to follow the contract to one.");
        }

        return day != DueOn ? day : throw new DomainException(DomainErrorCodes.ReceivableDueDateUnchanged, PaymentDate,
            $"Receivable '{Id}' is due on {Iso.Format(day)} already; allowed is another day.");
    }

    private static DomainException DueInThePast(LocalDate dueOn, LocalDate agreedOn) => new(DomainErrorCodes.ReceivableDueDateInThePast, PaymentDate,
        $"On {Iso.Format(agreedOn)} the due date is moved to {Iso.Format(dueOn)}; allowed is that day or a later one.");

    private void RequireOpen(Money amount, Posting posting, ClauseId clause, Money reopened = default)
    {
        var open = OpenFrom(posting.On) + reopened;
        if (amount > open)
        {
            throw new DomainException(DomainErrorCodes.ReceivableAboveBalance, clause,
                $"Entry '{posting.Id}' of {Iso.Format(posting.On)} takes {amount} yuan off receivable '{Id}'; allowed is at most {open}, which is open from that day on.");
        }
    }

    private void RequireThisDebt(Id<Receivable> of, string what, ClauseId clause)
    {
        if (of != Id)
        {
            throw new DomainException(DomainErrorCodes.ReceivableOtherDebt, clause,
                $"The {what} is of receivable '{of}'; allowed on receivable '{Id}' is its own.");
        }
    }

    private static void RequireNotBeforeDecision(Posting posting, LocalDate decidedOn, ClauseId clause)
    {
        if (posting.On < decidedOn)
        {
            throw new DomainException(DomainErrorCodes.ReceivableBeforeDecision, clause,
                $"Entry '{posting.Id}' is booked for {Iso.Format(posting.On)}; allowed is from {Iso.Format(decidedOn)} on, the day of the decision.");
        }
    }

    /// <summary>A write-off is taken back on a later day, as the month statement has it; anything else from its own day on.</summary>
    private static void RequireLater(ReceivableEntry target, Posting posting, ClauseId clause)
    {
        var earliest = target.Kind == ReceivableEntryKind.WriteOff ? target.On.PlusDays(1) : target.On;
        if (posting.On < earliest)
        {
            throw new DomainException(DomainErrorCodes.ReceivableReversedTooEarly, clause,
                $"Entry '{target.Id}' of {Iso.Format(target.On)} is taken back for {Iso.Format(posting.On)}; allowed is from {Iso.Format(earliest)} on.");
        }
    }
}
