namespace MarketDept.Domain.Notices;

/// <summary>What a form says (通知单内容): a closed hierarchy, one record for each thing that is asked for. Equality is by value.</summary>
/// <remarks>A content holds what was filled in, and knows its own window and limits. Whether it is lawful is asked when the
/// notice is drafted and when it is issued.</remarks>
public abstract partial record NoticeContent : DomainValue
{
    private protected NoticeContent(NoticeForm form, Id<Customer> customer, LocalDate? from = null, Matter? approvalMatter = null, bool changesBills = false) =>
        (Form, Customer, From, ApprovalMatter, ChangesBills) = (form, Guard.Against.Default(customer), Guard.Against.None(from), approvalMatter, changesBills);

    /// <summary>The form that it is written on (表单).</summary>
    public NoticeForm Form { get; }
    /// <summary>Which customer it is about (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>What the manager decides on, where an approval is needed (须批准的事项); null where none ever is.</summary>
    public Matter? ApprovalMatter { get; }
    /// <summary>From which day it is asked for (要求生效日); null where it begins with no day.</summary>
    /// <remarks>What begins with a day does so on the day of the last signature at the earliest; anything else at that moment.</remarks>
    public LocalDate? From { get; }
    /// <summary>Whether it changes what is billed (影响账单), so that bills already confirmed are to be left alone.</summary>
    public bool ChangesBills { get; }

    /// <summary>How much credit it allows; null where it allows none.</summary>
    internal virtual Money? CreditLimit => null;

    /// <summary>The settlement method that it agrees on; null where it agrees on none.</summary>
    internal virtual SettlementMethod? AgreedSettlement => null;

    /// <summary>Whether the manager has to approve it before the form is issued (是否须先批准).</summary>
    /// <remarks>Unknown where that hangs on something nobody has said: it is then asked for, or what is missing.</remarks>
    /// <param name="settlement">How the company reads the settlement methods.</param>
    public virtual Fact NeedsApproval(SettlementTerms settlement) => Fact.No;

    /// <summary>Refuses what no form may ask for.</summary>
    internal virtual void RequireLawful()
    {
    }

    /// <summary>Refuses what can no longer be asked for when the form is issued.</summary>
    /// <param name="at">When it is issued.</param>
    /// <param name="on">The day of that in the company's time zone.</param>
    /// <param name="terms">What the company has settled of its forms.</param>
    /// <param name="settlement">How it reads the settlement methods.</param>
    internal virtual void RequireIssuable(Instant at, LocalDate on, NoticeTerms terms, SettlementTerms settlement)
    {
        if (From < on)
            throw NoticeRefusals.Retroactive.Because($"发出 {on}，生效 {From}。", $"Issued on {on}, to hold from {From}.", Form.Clause);
    }

    /// <summary>What of its own stands against it at a moment; null where nothing does.</summary>
    internal virtual EffectObstacle? Against(Instant at, LocalDate on) =>
        on < From ? new(EffectObstacleKind.BeforeRequestedDay, Form.Clause, Day: From) : null;

    /// <summary>The first day on which it may happen once everybody has signed; null where no day is left.</summary>
    internal virtual LocalDate? EarliestOn(Instant completedAt, LocalDate on) => LocalDate.Max(on, From ?? on);

    /// <summary>The content in words, as one sentence.</summary>
    internal abstract string Told(bool zh);
}
