using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>What a form says (通知单内容): a closed hierarchy, one record for each thing that is asked for. Equality is by value.</summary>
/// <remarks>A content holds what was filled in. Whether that is lawful is asked when the notice is drafted and when it is issued.</remarks>
public abstract record NoticeContent
{
    private protected NoticeContent(NoticeForm form, Id<Customer> customer)
    {
        Form = form;
        Customer = Guard.Against.Default(customer);
    }

    /// <summary>The form that it is written on (表单).</summary>
    public NoticeForm Form { get; }

    /// <summary>Which customer it is about (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>What the manager decides on, where an approval is needed (须批准的事项); null where none ever is.</summary>
    public abstract Matter? ApprovalMatter { get; }

    /// <summary>From which day it is asked for (要求生效日); null where it begins with no day.</summary>
    /// <remarks>What begins with a day does so on the day of the last signature at the earliest; anything else at that moment.</remarks>
    public abstract LocalDate? From { get; }

    /// <summary>Whether it changes what is billed (影响账单), so that bills already confirmed are to be left alone.</summary>
    public abstract bool ChangesBills { get; }

    internal abstract Fact NeedsApproval(Fact signedReceiptIsMonthlyType);

    /// <summary>Refuses what no form may ask for.</summary>
    internal abstract void RequireLawful();

    /// <summary>Refuses what can no longer be asked for when the form is issued.</summary>
    /// <param name="at">When it is issued.</param>
    /// <param name="on">The day of that in the company's time zone.</param>
    /// <param name="policy">What the company has settled.</param>
    internal virtual void RequireIssuable(Instant at, LocalDate on, NoticePolicy policy)
    {
        if (From < on)
        {
            throw new DomainException(DomainErrorCodes.NoticesRetroactive, Form.Clause,
                $"Issued on {Iso.Format(on)} it would hold from {Iso.Format(From)}; allowed is the day of issue or a later one.");
        }
    }

    /// <summary>The content in words, as one sentence.</summary>
    internal abstract string Told(bool zh, DateTimeZone zone);
}
