using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The consent that a cash customer may owe a debt until a promised date (同意欠费), by clause 8.3.3.</summary>
/// <remarks>
/// <para>A consent rests on a notice that was approved, issued and signed by all, in that order; without one no credit is allowed. After the
/// promised date the handler has to collect the rest: a duty, and no compensation.</para>
/// <para>A consent covers its own amount only: other parts of the debt are not promised, and payments count for the promised part first. A
/// deduction lowers the debt; a write-off is no payment.</para>
/// <para>A later date is a new consent upon a new notice. It replaces the old one for the part of the amount that it covers; the rest keeps the old date and
/// handler. The debt ages by its original due date as before. A refused command changes nothing.</para>
/// </remarks>
[Clause("8.3.3")]
public sealed partial class ArrearsConsent : Aggregate, IAggregate<ArrearsConsent, ArrearsConsentSnapshot>
{
    private static readonly ClauseId Consenting = new(8, 3, 3);

    private ArrearsConsent(
        Id<ArrearsConsent> id, Id<Notice> notice, Id<Customer> customer, Id<Receivable> receivable, StaffMember handler, Money amount,
        Money outside, Money covered, LocalDate promisedOn, Instant givenAt, Id<ArrearsConsent>? extends)
    {
        (Id, Notice, Customer) = (Guard.Against.Default(id), Guard.Against.Default(notice), Guard.Against.Default(customer));
        (Receivable, Handler, Amount, Outside) = (Guard.Against.Default(receivable), Guard.Against.Null(handler), Guard.Against.NotPositive(amount), Guard.Against.Negative(outside));
        Guard.Against.NotPositive(covered);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(covered, amount);
        (Covered, PromisedOn, GivenAt, Extends) = (covered, Guard.Against.Default(promisedOn), givenAt, Guard.Against.None(extends));
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the consent, given by the host (编号).</summary>
    public Id<ArrearsConsent> Id { get; }
    /// <summary>The id of the notice that the consent rests on (同意欠费通知单).</summary>
    public Id<Notice> Notice { get; }
    /// <summary>The id of the customer who may owe (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The id of the debt that may be owed (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>The handler of the notice, who has to collect what is not paid in time (经办人).</summary>
    public StaffMember Handler { get; }
    /// <summary>The largest amount that the customer may owe by this consent, in yuan (同意金额).</summary>
    public Money Amount { get; }
    /// <summary>The part of the debt outside the consent when it was given, in yuan (同意之外的欠款). Payments reach this part last.</summary>
    public Money Outside { get; }
    /// <summary>The part of the debt that the consent covers, in yuan (同意所及金额): the amount, or less where an extended debt is smaller.</summary>
    public Money Covered { get; }
    /// <summary>The last day by which the customer promised to pay (承诺日期).</summary>
    public LocalDate PromisedOn { get; }
    /// <summary>The moment at which the consent was recorded, after its notice was complete (生效时间).</summary>
    public Instant GivenAt { get; }
    /// <summary>The earlier consent that this one extends (原同意); null where it extends none.</summary>
    public Id<ArrearsConsent>? Extends { get; }
    /// <summary>The new consent that took this one's place (新同意); null where none did.</summary>
    public Id<ArrearsConsent>? ExtendedBy { get; private set; }
    /// <summary>The day on which the new consent took this one's place (取代日); present exactly with <see cref="ExtendedBy"/>.</summary>
    public LocalDate? ExtendedOn { get; private set; }
    /// <summary>The part of the covered amount that passed to the new consent, in yuan (转入新同意的金额); zero where none did.</summary>
    public Money PassedOn { get; private set; }

    /// <summary>The part of this consent's amount that is still owed at the end of a day, in yuan (剩余欠款), without what passed to a new consent.</summary>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the consent.</exception>
    public Money RemainingOn(LocalDate day, Receivable receivable) => PartOf(RequireDebt(receivable).BalanceOn(day), day);

    /// <summary>The status of the consent on a day (某日状态): broken from the day after the promised date while anything of it is owed.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="receivable">The debt of the consent.</param>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the consent.</exception>
    public ArrearsStanding StandingOn(LocalDate day, Receivable receivable)
    {
        if (RemainingOn(day, receivable).IsPositive)
            return day <= PromisedOn ? ArrearsStanding.Running : ArrearsStanding.Broken;
        var now = receivable.StandingOn(day);
        if (PartOf(Unpaid(now), day).IsPositive)
            return ArrearsStanding.WrittenOff;
        if (day >= ExtendedOn && PassedOn.IsPositive && PartOf(Unpaid(receivable.StandingOn(ExtendedOn.Value)), day).IsZero)
            return ArrearsStanding.Extended;
        if (day <= PromisedOn)
            return ArrearsStanding.Kept;

        // What was deducted since he did not owe on the promised date either: that is no failure to pay.
        var then = receivable.StandingOn(PromisedOn);
        return PartOf(Unpaid(then) - (now.Deducted - then.Deducted), day).IsZero ? ArrearsStanding.Kept : ArrearsStanding.PaidLate;
    }

    /// <summary>The amount that the handler has to collect on a day, in yuan (负责收回); null where nothing has to be collected. A duty from the day after the
    /// promised date, neither a debt nor a compensation.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="receivable">The debt of the consent.</param>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the consent.</exception>
    [Clause("8.3.3")]
    public Money? DutyOn(LocalDate day, Receivable receivable) =>
        StandingOn(day, receivable) == ArrearsStanding.Broken ? RemainingOn(day, receivable) : null;

    /// <summary>The part of a balance that belongs to this consent on a day: above the outside part and what passed on, up to the covered amount.</summary>
    private Money PartOf(Money owed, LocalDate day)
    {
        var passedOn = day >= ExtendedOn ? PassedOn : Money.Zero;
        return Money.Max(Money.Zero, Money.Min(owed - Outside - passedOn, Covered - passedOn));
    }

    /// <summary>The amount neither paid nor deducted: the balance plus what is written off.</summary>
    private static Money Unpaid(ReceivableStanding standing) => standing.Balance + standing.WrittenOff;

    private Receivable RequireDebt(Receivable receivable) => Guard.Against.Null(receivable).Id == Receivable
        ? receivable
        : throw new ArgumentException($"Consent '{Id}' is about receivable '{Receivable}', not '{receivable.Id}'. Give that receivable.", nameof(receivable));
}
