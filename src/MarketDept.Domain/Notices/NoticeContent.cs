namespace MarketDept.Domain.Notices;

/// <summary>The content of a form (通知单内容). A closed hierarchy, one record for each thing that is asked for. Equality is by value.</summary>
/// <remarks>A content holds what was filled in, with its own time window and limits. Whether it is lawful is checked when the notice is drafted and
/// when it is issued.</remarks>
public abstract partial record NoticeContent : DomainValue
{
    private protected NoticeContent(NoticeForm form, Id<Customer> customer, LocalDate? from = null, Matter? approvalMatter = null, bool changesBills = false) =>
        (Form, Customer, From, ApprovalMatter, ChangesBills) = (form, Guard.Against.Default(customer), Guard.Against.None(from), approvalMatter, changesBills);

    /// <summary>The form that the content is written on (表单).</summary>
    public NoticeForm Form { get; }
    /// <summary>The customer whom the form is about (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The matter that the manager decides, where an approval can be needed (须批准的事项); null where the content never needs one.</summary>
    public Matter? ApprovalMatter { get; }
    /// <summary>The requested first day (要求生效日); null where the content begins with a moment, not a day.</summary>
    /// <remarks>A content that begins with a day begins on the day of the last signature at the earliest. Any other begins with that signature.</remarks>
    public LocalDate? From { get; }
    /// <summary>Whether the content changes what is billed (影响账单). Confirmed bills must then stay untouched.</summary>
    public bool ChangesBills { get; }

    /// <summary>The credit that the content allows, in yuan; null where it allows none.</summary>
    internal virtual Money? CreditLimit => null;

    /// <summary>The settlement method that the content agrees on; null where it agrees on none.</summary>
    internal virtual SettlementMethod? AgreedSettlement => null;

    /// <summary>Whether the manager must approve before the form is issued (是否须先批准).</summary>
    /// <remarks>Unknown where the answer depends on a fact that nobody has stated.</remarks>
    /// <param name="settlement">How the company reads the settlement methods.</param>
    public virtual Fact NeedsApproval(SettlementTerms settlement) => Fact.No;

    /// <summary>Refuses a content that no form may ask for.</summary>
    internal virtual void RequireLawful()
    {
    }

    /// <summary>Refuses a content that can no longer be asked for at the issue.</summary>
    /// <param name="at">The moment of the issue.</param>
    /// <param name="on">The day of the issue, in the company's time zone.</param>
    /// <param name="terms">The company's terms of its forms.</param>
    /// <param name="settlement">How the company reads the settlement methods.</param>
    internal virtual void RequireIssuable(Instant at, LocalDate on, NoticeTerms terms, SettlementTerms settlement)
    {
        if (From < on)
            throw NoticeRefusals.Retroactive.Because($"发出 {on}，生效 {From}。", $"Issued on {on}, to hold from {From}.", Form.Clause);
    }

    /// <summary>The obstacle at a moment that comes from the content itself; null where there is none.</summary>
    internal virtual EffectObstacle? Against(Instant at, LocalDate on) =>
        on < From ? new(EffectObstacleKind.BeforeRequestedDay, Form.Clause, Day: From) : null;

    /// <summary>The first day on which the content may take effect after all signatures; null where no day is left.</summary>
    internal virtual LocalDate? EarliestOn(Instant completedAt, LocalDate on) => LocalDate.Max(on, From ?? on);

    /// <summary>The content in words, as one sentence.</summary>
    internal abstract string Told(bool zh);
}
