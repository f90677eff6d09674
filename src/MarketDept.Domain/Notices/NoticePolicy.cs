namespace MarketDept.Domain.Notices;

/// <summary>Where the forms go, when goods are picked up, who keeps the stubs (通知单规则), by what the company has settled.</summary>
/// <remarks>A policy: immutable, without a clock.</remarks>
[Clause("2.6")]
public sealed class NoticePolicy
{
    /// <summary>Takes what the company has settled.</summary>
    /// <param name="terms">What it has settled of its forms.</param>
    /// <param name="settlement">How it reads the settlement methods; null: it has not stated it. Until it has, a settlement that
    /// depends on it asks for the approval, and no consent to arrears is issued to who pays on signed receipt.</param>
    /// <exception cref="ArgumentNullException">There are no terms.</exception>
    public NoticePolicy(NoticeTerms terms, SettlementTerms? settlement = null) => (Terms, Settlement) = (Guard.Against.Null(terms), settlement ?? SettlementTerms.Default);

    /// <summary>What the company has settled of its forms (通知单设定).</summary>
    public NoticeTerms Terms { get; }
    /// <summary>How it reads the settlement methods (结算方式设定).</summary>
    public SettlementTerms Settlement { get; }

    /// <summary>The departments that a form goes to (分送部门); none for a pickup, which the dispatcher alone signs.</summary>
    /// <exception cref="ArgumentNullException">There is no form.</exception>
    /// <exception cref="DomainException">The company has named no department for it (<see cref="NoticeRefusals.NoDepartment"/>).</exception>
    public ValueList<Department> DepartmentsFor(NoticeForm form)
    {
        Guard.Against.Null(form);
        return !form.HasStubs ? []
            : Terms.Routes.FirstOrDefault(route => route.Form == form)?.Departments ?? throw NoticeRoute.NoDepartment(form);
    }

    /// <summary>Whether the manager has to approve what a form asks for before it is issued (是否须先批准).</summary>
    /// <remarks>Unknown where that hangs on something nobody has said: it is then asked for, or what is missing.</remarks>
    /// <exception cref="ArgumentNullException">There is no content.</exception>
    public Fact NeedsApproval(NoticeContent content) => Guard.Against.Null(content).NeedsApproval(Settlement);

    /// <summary>Whether a request for pickup meets the company's conditions (提货条件判断): each of them, by what was checked.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    [Clause("8.3.2")]
    public PickupDecision AskPickup(NoticeContent.PickupRequest request) => new(Guard.Against.Null(request), Terms.PickupConditions);

    /// <summary>Whether somebody is the keeper of stubs (存根保管人): the deputy manager, unless the company names another of the department.</summary>
    /// <exception cref="ArgumentNullException">There is nobody.</exception>
    [Clause("4.7")]
    public bool IsKeeper(StaffMember keeper) => Guard.Against.Null(keeper).Position.IsInDepartment
        && (Terms.StubKeeper is { } named ? keeper.Id == named : keeper.Position == Position.DeputyManager);
}
