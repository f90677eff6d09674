using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The consent that a cash customer may owe a debt until a promised date (同意欠费), from the moment at which its notice is complete.</summary>
/// <remarks>
/// <para>It rests on a notice that was approved, issued and signed by all, in that order; without that there is none, and no credit. Once the
/// promised date has passed, what is still owed is the handler's to collect: a duty, and no compensation.</para>
/// <para>It is about its own amount: what was owed beside it is no part of the promise, and what is paid counts for the promise first. A
/// deduction lowers what was owed; a write-off is no payment.</para>
/// <para>A later date is a new consent upon a new notice, which takes the place of the old one as far as it reaches; what it does not
/// cover stays under the old one, which keeps its date and its handler. The debt ages by its original due date as before. A refused
/// command changes nothing.</para>
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

    /// <summary>The id given by the host (编号).</summary>
    public Id<ArrearsConsent> Id { get; }
    /// <summary>The notice that it rests on (同意欠费通知单).</summary>
    public Id<Notice> Notice { get; }
    /// <summary>Who may owe (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>Who handled the form, and has to collect what is not paid in time (经办人).</summary>
    public StaffMember Handler { get; }
    /// <summary>How much may be owed at most, in yuan (同意金额).</summary>
    public Money Amount { get; }
    /// <summary>What of the debt lies outside the consent, in yuan (同意之外的欠款): what was owed beside it when it was given. It is paid last.</summary>
    public Money Outside { get; }
    /// <summary>What of the debt it covers, in yuan (同意所及金额): the amount, unless it extends one and the debt is less than that.</summary>
    public Money Covered { get; }
    /// <summary>The last day by which the customer promised to pay (承诺日期).</summary>
    public LocalDate PromisedOn { get; }
    /// <summary>When it was put on record, the notice being complete (生效时间).</summary>
    public Instant GivenAt { get; }
    /// <summary>The consent whose place it took (原同意); null where it is the first.</summary>
    public Id<ArrearsConsent>? Extends { get; }
    /// <summary>The consent that took its place (新同意); null where none did.</summary>
    public Id<ArrearsConsent>? ExtendedBy { get; private set; }
    /// <summary>The day on which that happened (取代日); present exactly with <see cref="ExtendedBy"/>.</summary>
    public LocalDate? ExtendedOn { get; private set; }
    /// <summary>How much of what it covered the new consent took over, in yuan (转入新同意的金额); nothing while there is none. The rest stays here.</summary>
    public Money PassedOn { get; private set; }

    /// <summary>What is still owed at the end of a day of what was consented to and did not pass on to another consent, in yuan (剩余欠款).</summary>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    public Money RemainingOn(LocalDate day, Receivable receivable) => PartOf(RequireDebt(receivable).BalanceOn(day), day);

    /// <summary>Where it stands on a day (某日状态): broken from the day after the promised date, as long as something remains.</summary>
    /// <param name="day">The day.</param>
    /// <param name="receivable">The debt.</param>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    public ArrearsStanding StandingOn(LocalDate day, Receivable receivable)
    {
        if (RemainingOn(day, receivable).IsPositive)
            return day <= PromisedOn ? ArrearsStanding.Running : ArrearsStanding.Broken;
        var now = receivable.StandingOn(day);
        if (PartOf(Unpaid(now), day).IsPositive)
            return ArrearsStanding.WrittenOff;
        if (day >= ExtendedOn && PartOf(Unpaid(receivable.StandingOn(ExtendedOn.Value)), day).IsZero)
            return ArrearsStanding.Extended;
        if (day <= PromisedOn)
            return ArrearsStanding.Kept;

        // What was deducted since he did not owe on the promised date either: that is no failure to pay.
        var then = receivable.StandingOn(PromisedOn);
        return PartOf(Unpaid(then) - (now.Deducted - then.Deducted), day).IsZero ? ArrearsStanding.Kept : ArrearsStanding.PaidLate;
    }

    /// <summary>What the handler has to collect on a day because the promised date has passed, in yuan (负责收回): a duty, and neither a debt nor a compensation of his own. Null where there is no such duty.</summary>
    /// <param name="day">The day.</param>
    /// <param name="receivable">The debt.</param>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    [Clause("8.3.3")]
    public Money? DutyOn(LocalDate day, Receivable receivable) =>
        StandingOn(day, receivable) == ArrearsStanding.Broken ? RemainingOn(day, receivable) : null;

    /// <summary>How much of what is owed is this consent's on a day: above what it took no part in and what passed on, up to what it covers.</summary>
    private Money PartOf(Money owed, LocalDate day)
    {
        var passedOn = day >= ExtendedOn ? PassedOn : Money.Zero;
        return Money.Max(Money.Zero, Money.Min(owed - Outside - passedOn, Covered - passedOn));
    }

    /// <summary>What was neither paid nor deducted: what is owed, and what is written off.</summary>
    private static Money Unpaid(ReceivableStanding standing) => standing.Balance + standing.WrittenOff;

    private Receivable RequireDebt(Receivable receivable) => Guard.Against.Null(receivable).Id == Receivable
        ? receivable
        : throw new ArgumentException($"Consent '{Id}' is about receivable '{Receivable}'; '{receivable.Id}' is another.", nameof(receivable));
}
