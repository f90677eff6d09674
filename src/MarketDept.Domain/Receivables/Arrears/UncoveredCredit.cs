using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>A cash customer was let owe while a step of the consent was missing (擅自同意欠费): evidence of a breach of 8.3.3, and no penalty by itself.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.3")]
public sealed record UncoveredCredit
{
    /// <summary>States that credit was given.</summary>
    /// <param name="receivable">The debt that was let stand.</param>
    /// <param name="by">Who let the customer owe.</param>
    /// <param name="answer">What the notice says of that moment, or that there is none: <see cref="Notice.MayGiveCredit"/>, <see cref="EffectDecision.WithoutForm"/>.</param>
    /// <exception cref="ArgumentException">Something is missing, or the answer is about another form.</exception>
    /// <exception cref="DomainException">The credit was covered (<see cref="ArrearsRefusals.Covered"/>).</exception>
    public UncoveredCredit(Receivable receivable, Id<StaffMember> by, EffectDecision answer)
    {
        Receivable = Guard.Against.Null(receivable).Id;
        Customer = receivable.Customer;
        By = Guard.Against.Default(by);
        Answer = Guard.Against.Null(answer);
        if (answer.Form != NoticeForm.ArrearsConsent)
            throw new ArgumentException($"The answer is about a '{answer.Form.Name}'; allowed is the '{NoticeForm.ArrearsConsent.Name}'.", nameof(answer));
        if (answer.Obstacles.Count == 0)
        {
            throw ArrearsRefusals.Covered.Because(
                $"{answer.On} 对应收款 {receivable.Id} 欠费没有障碍。", $"On {answer.On} nothing stood against credit on receivable '{receivable.Id}'.");
        }
    }

    /// <summary>The debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }

    /// <summary>Who owes it (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>Who let him owe (责任人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>What stood against it (缺少的步骤), on which day.</summary>
    public EffectDecision Answer { get; }
}
