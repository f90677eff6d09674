using Ardalis.SmartEnum;

namespace MarketDept.Domain.Notices;

/// <summary>The four written forms that go to other departments and come back signed (通知单种类).</summary>
/// <remarks>Names and values are stable.</remarks>
public sealed class NoticeForm : SmartEnum<NoticeForm>, ITitled
{
    /// <summary>The form for a new or returning customer, or for a changed settlement method (新（重）进客户操作通知单).</summary>
    public static readonly NoticeForm CustomerOnboarding =
        new("customer-onboarding", 1, "8.2.2", new("新（重）进客户操作通知单", "customer onboarding notice"), hasStubs: true);

    /// <summary>The form for goods to be picked up at the customer's place; only the dispatcher signs (提货通知单).</summary>
    public static readonly NoticeForm Pickup = new("pickup", 2, "8.3.2", new("提货通知单", "pickup notice"), hasStubs: false);

    /// <summary>The form for a cash customer who may owe, after the manager's approval (同意欠费通知单).</summary>
    public static readonly NoticeForm ArrearsConsent =
        new("arrears-consent", 3, "8.3.3", new("同意欠费通知单", "arrears consent notice"), hasStubs: true);

    /// <summary>The form for special handling or an adjusted rate (部门信息联络处理单).</summary>
    public static readonly NoticeForm InterdepartmentalMemo =
        new("interdepartmental-memo", 4, "8.3.5", new("部门信息联络处理单", "interdepartmental memo"), hasStubs: true);

    private NoticeForm(string name, int value, string clause, Bilingual title, bool hasStubs)
        : base(name, value) => (Clause, Title, HasStubs) = (ClauseId.Parse(clause), title, hasStubs);

    /// <summary>The clause that asks for the form (条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>The name of the form in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Whether heads of departments sign stubs of the form, which the marketing department keeps (是否有存根).</summary>
    public bool HasStubs { get; }
}
