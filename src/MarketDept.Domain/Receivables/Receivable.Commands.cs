using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    /// <summary>Records the original due date when it becomes known (确定付款日期), such as after invoicing. It is recorded once.</summary>
    /// <param name="dueOn">The due date by the bill's own term (<see cref="PaymentDue.OriginalOn"/>). Ageing uses it, whatever was amended since.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">The day is <c>default</c> or after the year 9900.</exception>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.DueDateKnown"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("9.4")]
    public void FixDueDate(LocalDate dueOn, Instant at)
    {
        Guard.Against.Default(dueOn);
        if (OriginalDueOn is { } known)
            throw ReceivableRefusals.DueDateKnown.Because($"应收款 {Id} 的付款日期是 {known}。", $"Receivable '{Id}' is due on {known}.");

        RequireInOrder(at, PaymentDate);
        OriginalDueOn = dueOn;
        Record(new ReceivableDueDateFixed(dueOn), at);
    }

    /// <summary>Moves the due date because the contract was amended (变更付款日期). A collector cannot decide this; the original date stays on record.</summary>
    /// <param name="dueOn">The new due date, different from the present one and not before the day of the decision.</param>
    /// <param name="agreement">The agreement with the customer, and where it is kept; not blank.</param>
    /// <param name="by">The person who decides: the manager or his delegate.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the decision. The date holds from that day on.</param>
    /// <param name="parties">Further persons whose case it is; may be empty.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the agreement is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="ReceivableRefusals.DueDateUnknown"/>, <see cref="ReceivableRefusals.DueDateUnchanged"/> or <see cref="ReceivableRefusals.DueDateInThePast"/>.
    /// </exception>
    [Clause("9.4")]
    public void AmendDueDate(
        LocalDate dueOn, string agreement, StaffMember by, DecisionAuthority authority, Instant at,
        ValueList<StaffMember>? parties = null)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(authority);
        var today = Guard.Against.Unreal(at).InBusinessZone().Date;
        var amendment = new DueDateAmendment(dueOn, today, by.Id, agreement, at);
        authority.Require(by, Matter.PaymentDate, at, (parties ?? []).AsSpan());
        RequireInOrder(at, PaymentDate);
        RequireAnother(DueOn is null ? null : dueOn);
        if (dueOn < today)
            throw DueInThePast(dueOn, today);
        Amend(amendment);
    }

    /// <summary>Moves the due date to follow an amendment recorded in the contract (按合同变更付款日期), which is not decided again.</summary>
    /// <param name="contract">The amended contract.</param>
    /// <param name="bill">The bill of this debt. It is not changed.</param>
    /// <param name="at">The moment of recording. The date holds from the day of the amendment on.</param>
    /// <param name="invoicedOn">The day of full invoicing, for a term that counts from it; null before it.</param>
    /// <remarks>The original due date may still be unknown; <see cref="FixDueDate"/> records it later, and ageing waits for it.</remarks>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the bill is of another contract.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherDebt"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="ReceivableRefusals.DueDateUnknown"/>, <see cref="ReceivableRefusals.DueDateUnchanged"/> or
    /// <see cref="ReceivableRefusals.DueDateInThePast"/>: an amendment makes nothing overdue that was not when it was agreed.
    /// </exception>
    [Clause("9.4")]
    public void FollowContract(ContractTerms contract, Bill bill, Instant at, LocalDate? invoicedOn = null)
    {
        Guard.Against.Null(contract);
        Guard.Against.Null(bill);
        if (bill.Id != Bill)
        {
            throw ReceivableRefusals.OtherDebt.Because(
                $"应收款 {Id} 属于账单 {Bill}，所给账单 {bill.Id}。", $"Receivable '{Id}' is of bill '{Bill}' and would follow bill '{bill.Id}'.", PaymentDate);
        }

        var due = contract.DueOf(bill, invoicedOn);
        RequireInOrder(at, PaymentDate);
        if (due.ReachesBackTooFar && (due.InForce is null || due.On == DueOn))
            throw DueInThePast(due.Amendment!.Term.DueOn(due.ServiceMonth, due.ConfirmedOn, due.InvoicedOn)!.Value, due.Amendment.AgreedOn);
        var dueOn = RequireAnother(due.InForce is null ? DueOn : due.On);
        var agreed = due.InForce!;
        Step.RequireNotBefore(Key, at, agreed.RecordedAt, PaymentDate);
        if (Amendments.Count > 0 && agreed.AgreedOn < Amendments[^1].AgreedOn)
        {
            throw StepRefusals.BeforeLast.Because(
                $"应收款 {Id} 已按 {Amendments[^1].AgreedOn} 的变更办理，所依据的变更在 {agreed.AgreedOn}。",
                $"Receivable '{Id}' follows an amendment of {Amendments[^1].AgreedOn} already; this one is of {agreed.AgreedOn}.", PaymentDate);
        }

        // The debt may have been moved otherwise than the contract.
        if (dueOn < agreed.AgreedOn && !(dueOn >= DueOn))
            throw DueInThePast(dueOn, agreed.AgreedOn);
        Amend(new DueDateAmendment(dueOn, agreed.AgreedOn, agreed.DecidedBy!.Value, agreed.Reason!, at));
    }

    /// <summary>Books a deduction that was accepted in a dispute (记入理赔或扣款). The part above the balance becomes the customer's credit.</summary>
    /// <param name="deduction">The accepted deduction.</param>
    /// <param name="posting">The id and day of the entry, from the day of the decision on.</param>
    /// <returns>The credit that the deduction leaves, to be stored with the debt; null where it leaves none. <see cref="CreditLeftBy"/> returns the credit
    /// again.</returns>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherDebt"/>, <see cref="ReceivableRefusals.DeductionBookedAlready"/>,
    /// <see cref="ReceivableRefusals.BeforeDecision"/>, <see cref="ReceivableRefusals.AboveCharges"/>, or as any entry
    /// <see cref="ReceivableRefusals.EntryIdTaken"/>, <see cref="ReceivableRefusals.BeforeConfirmation"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    [Clause("9.3")]
    public Receipt? Deduct(AcceptedDeduction deduction, Posting posting)
    {
        Guard.Against.Null(deduction);
        Guard.Against.Null(posting);
        var clause = AcceptedDeduction.Clause;
        RequireThisDebt(deduction.Receivable, new($"质疑 {deduction.Dispute} ", $"dispute '{deduction.Dispute}'"), clause);
        if (DeductionOf(deduction.Dispute) is not null)
            throw ReceivableRefusals.DeductionBookedAlready.Because($"质疑 {deduction.Dispute}，应收款 {Id}。", $"Dispute '{deduction.Dispute}' on receivable '{Id}'.");

        RequireNotBeforeDecision(posting, deduction.DecidedOn, clause);
        RequireNewEntry(posting, clause);
        if (deduction.Amount > Standing.Deductible)
        {
            throw ReceivableRefusals.AboveCharges.Because(
                $"应收款 {Id}：扣款 {deduction.Amount}，至多 {Standing.Deductible}。", $"{deduction.Amount} is deducted of receivable '{Id}'; {Standing.Deductible} is left of the charges.");
        }

        var lowered = Money.Min(deduction.Amount, OpenFrom(posting.On));
        Book(new ReceivableEntry.Deduction(posting, deduction.Amount, deduction.Dispute, deduction.Kind, deduction.Amount - lowered));
        return CreditLeftBy(posting.Id);
    }

    /// <summary>The credit that a deduction left beyond the balance (扣款所出的余款), as a receipt with the id of the entry; null where it left none.</summary>
    /// <remarks>Use this where only the debt was stored and the credit is missing.</remarks>
    /// <exception cref="ArgumentException">The debt has no such deduction.</exception>
    [Clause("9.3")]
    public Receipt? CreditLeftBy(Id<ReceivableEntry> deduction) => Require(deduction, nameof(deduction)) is ReceivableEntry.Deduction booked
        ? booked.Excess.IsPositive ? Receipt.LeftBy(this, booked) : null
        : throw new ArgumentException($"Entry '{deduction}' of receivable '{Id}' is no deduction.", nameof(deduction));

    /// <summary>Writes off an amount that was determined uncollectable (坏账核销), wholly or in part.</summary>
    /// <param name="determination">The determination. A revoked one is refused.</param>
    /// <param name="amount">The amount in yuan, more than zero. All write-offs under the determination together stay within its amount.
    /// What was recovered of them counts as long as its money is not taken back.</param>
    /// <param name="posting">The id and day of the entry, from the day of the determination on.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the amount is not above zero.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherDebt"/>, <see cref="UncollectableRefusals.Revoked"/>,
    /// <see cref="ReceivableRefusals.BeforeDecision"/>, <see cref="ReceivableRefusals.AboveDetermination"/>,
    /// <see cref="ReceivableRefusals.AboveBalance"/>, or as any entry <see cref="ReceivableRefusals.EntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.BeforeConfirmation"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    [Clause("11.2.3")]
    public void WriteOff(UncollectabilityDetermination determination, Money amount, Posting posting)
    {
        Guard.Against.Null(determination);
        Guard.Against.Null(posting);
        var entry = new ReceivableEntry.WriteOff(posting, amount, determination.Id);
        RequireThisDebt(determination.Receivable, new($"认定 {determination.Id} ", $"determination '{determination.Id}'"), Uncollected);
        determination.RequireStanding();
        RequireNotBeforeDecision(posting, determination.DeterminedOn, Uncollected);
        var left = determination.Amount - WrittenOffUnder(determination.Id) - CollectedUnder(determination.Id);
        if (amount > left)
        {
            throw ReceivableRefusals.AboveDetermination.Because(
                $"认定 {determination.Id} 下核销 {amount}，至多 {left}。", $"Under determination '{determination.Id}' {amount} is written off; {left} is left of it.");
        }

        RequireNewEntry(posting, Uncollected);
        RequireOpen(amount, posting, Uncollected);
        Book(entry);
    }

    /// <summary>Reverses a deduction in full, or a write-off by what still stands of it (冲销).</summary>
    /// <remarks>An allocation is reversed together with its receipt: <see cref="Settlement.Reverse"/>.</remarks>
    /// <param name="entry">The entry to be reversed.</param>
    /// <param name="reason">Why the entry is reversed, not blank.</param>
    /// <param name="by">The person who reverses the entry.</param>
    /// <param name="posting">The id and day of the reversal, after the day of the deduction or write-off.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the reason blank, or the debt has no such entry.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.NotReversible"/>, <see cref="ReceivableRefusals.NothingToReverse"/>,
    /// <see cref="ReceivableRefusals.ReversedTooEarly"/>, or as any entry <see cref="ReceivableRefusals.EntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.BeforeConfirmation"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    [Clause("9.3")]
    [Clause("11.2.3")]
    public void Reverse(Id<ReceivableEntry> entry, string reason, Id<StaffMember> by, Posting posting)
    {
        var target = Require(entry);
        if (target.Kind is not (ReceivableEntryKind.Deduction or ReceivableEntryKind.WriteOff))
        {
            throw ReceivableRefusals.NotReversible.Because(
                $"应收款 {Id} 的分录 {entry} 是{TitleOf(target.Kind)}。", $"Entry '{entry}' of receivable '{Id}' is: {TitleOf(target.Kind)}.");
        }

        Book(RequireReversal(target, reason, by, posting));
    }
}
