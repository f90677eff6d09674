using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>Credit given to a cash customer while a step of the consent was missing (擅自同意欠费): evidence of a breach of 8.3.3, not yet a penalty.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.3")]
public sealed record UncoveredCredit : DomainValue
{
    /// <summary>Creates the evidence from the debt and the answer that names the missing steps.</summary>
    /// <param name="receivable">The debt that the customer was allowed to owe.</param>
    /// <param name="by">The person who let the customer owe.</param>
    /// <param name="answer">The answer at that moment: from <see cref="Notice.MayGiveCredit"/>, or <see cref="EffectDecision.WithoutForm"/> without a notice.</param>
    /// <param name="promisedOn">The last day by which the customer promised to pay; null where none was promised.</param>
    /// <param name="amount">The amount that the customer was allowed to owe, in yuan, more than zero; null: the whole debt.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the answer is about another form, or the amount is not positive.</exception>
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

    /// <summary>The id of the debt that the customer was allowed to owe (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The id of the person who let the customer owe (责任人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>The answer that names the missing steps, with its day (缺少的步骤).</summary>
    public EffectDecision Answer { get; }
    /// <summary>The last day by which the customer promised to pay (承诺日期); null where none was promised.</summary>
    public LocalDate? PromisedOn { get; }
    /// <summary>The amount that the customer was allowed to owe, in yuan (同意欠费金额); null: the whole debt.</summary>
    public Money? Amount { get; }

    /// <summary>The first day on which the person has to collect (收回义务起始日); null while the due date of the debt is not known.</summary>
    /// <remarks>The day after the promised date. Without a promise: the day on which the debt was originally due, but not before the credit was given.</remarks>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the credit.</exception>
    [Clause("8.3.3")]
    public LocalDate? CollectsFrom(Receivable receivable) => RequireDebt(receivable) switch
    {
        _ when PromisedOn is { } promised => promised.PlusDays(1),
        { OriginalDueOn: { } due } => LocalDate.Max(due, Answer.On),
        _ => null,
    };

    /// <summary>The amount that the person has to collect on a day, in yuan (负责收回); null where nothing has to be collected. A duty besides the breach, no
    /// compensation.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="receivable">The debt of the credit.</param>
    /// <param name="terms">The company's terms of arrears; null: the defaults.</param>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the credit.</exception>
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
        : throw new ArgumentException($"The credit is about receivable '{Receivable}', not '{receivable.Id}'. Give that receivable.", nameof(receivable));
}
