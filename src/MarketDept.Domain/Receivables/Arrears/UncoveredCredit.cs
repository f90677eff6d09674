using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>A cash customer was let owe while a step of the consent was missing (擅自同意欠费): evidence of a breach of 8.3.3, and no penalty by itself.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.3")]
public sealed record UncoveredCredit : DomainValue
{
    /// <summary>States that credit was given.</summary>
    /// <param name="receivable">The debt that was let stand.</param>
    /// <param name="by">Who let the customer owe.</param>
    /// <param name="answer">What the notice says of that moment, or that there is none: <see cref="Notice.MayGiveCredit"/>, <see cref="EffectDecision.WithoutForm"/>.</param>
    /// <param name="promisedOn">By which day the customer promised to pay; null where no day was promised.</param>
    /// <param name="amount">How much was let stand, in yuan, more than nothing; null: the whole debt.</param>
    /// <exception cref="ArgumentException">Something is missing, the answer is about another form, or the amount is not positive.</exception>
    /// <exception cref="DomainException">The credit was covered (<see cref="ArrearsRefusals.Covered"/>), or the answer is of a notice about
    /// another debt or customer (<see cref="ArrearsRefusals.OtherDebt"/>).</exception>
    public UncoveredCredit(Receivable receivable, Id<StaffMember> by, EffectDecision answer, LocalDate? promisedOn = null, Money? amount = null)
    {
        (Receivable, Customer, By, Answer) = (Guard.Against.Null(receivable).Id, receivable.Customer, Guard.Against.Default(by), Guard.Against.Null(answer));
        if (answer.Form != NoticeForm.ArrearsConsent)
            throw new ArgumentException($"The answer is about a '{answer.Form.Name}'. Give the '{NoticeForm.ArrearsConsent.Name}'.", nameof(answer));
        if (answer.Content is { } content)
            ArrearsConsent.RequireAbout(receivable, answer.Notice!.Value, content);
        PromisedOn = Guard.Against.None(promisedOn);
        Amount = amount is { } stands ? Guard.Against.NotPositive(stands, nameof(amount)) : null;
        if (answer.Obstacles.Count == 0)
            throw ArrearsRefusals.Covered.Because($"{answer.On} 对应收款 {receivable.Id} 欠费没有障碍。", $"On {answer.On} nothing stood against credit on receivable '{receivable.Id}'.");
    }

    /// <summary>The debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>Who owes it (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Who let him owe (责任人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>What stood against it (缺少的步骤), on which day.</summary>
    public EffectDecision Answer { get; }
    /// <summary>By which day the customer promised to pay (承诺日期); null where no day was promised.</summary>
    public LocalDate? PromisedOn { get; }
    /// <summary>How much was let stand, in yuan (同意欠费金额); null: the whole debt.</summary>
    public Money? Amount { get; }

    /// <summary>The first day on which he has to collect (收回义务起始日); null while it is not known when the debt is due.</summary>
    /// <remarks>The day after the promised date. Without one the day on which the debt was due originally, but none before he let it stand.</remarks>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    [Clause("8.3.3")]
    public LocalDate? CollectsFrom(Receivable receivable) => RequireDebt(receivable) switch
    {
        _ when PromisedOn is { } promised => promised.PlusDays(1),
        { OriginalDueOn: { } due } => LocalDate.Max(due, Answer.On),
        _ => null,
    };

    /// <summary>What he has to collect on a day, in yuan (负责收回), besides his breach: no compensation of his own. Null where there is no such duty.</summary>
    /// <param name="day">The day.</param>
    /// <param name="receivable">The debt.</param>
    /// <param name="terms">What the company has settled; null: the defaults.</param>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    [Clause("8.3.3")]
    public Money? DutyOn(LocalDate day, Receivable receivable, ArrearsTerms? terms = null)
    {
        if (CollectsFrom(receivable) is not { } since || day < since || !(terms ?? ArrearsTerms.Default).CollectsWithoutForm)
            return null;
        var owed = Money.Min(receivable.BalanceOn(day), Amount ?? Money.MaxValue);
        return owed.IsPositive ? owed : null;
    }

    private Receivable RequireDebt(Receivable receivable) => Guard.Against.Null(receivable).Id == Receivable
        ? receivable
        : throw new ArgumentException($"The credit is about receivable '{Receivable}'; '{receivable.Id}' is another.", nameof(receivable));
}
