namespace MarketDept.Domain.Notices;

/// <summary>What the company has settled about its forms (通知单规则): where they go, when goods are picked up, who keeps the stubs.</summary>
/// <remarks>A policy: immutable, without a clock. The text fixes none of it but the keeper, so nothing else has a default.</remarks>
[Clause("2.6")]
public sealed class NoticePolicy
{
    private readonly ValueList<NoticeRoute> _routes;

    /// <summary>Takes what the company has settled.</summary>
    /// <param name="routes">To which departments each form goes; a form without a route cannot be issued.</param>
    /// <param name="pickupConditions">When goods are picked up at the customer's; without any, no pickup can be issued.</param>
    /// <param name="signedReceiptIsMonthlyType">Whether payment on signed receipt is of the monthly type. While it is unknown, a
    /// settlement that depends on it asks for the approval, and no consent to arrears is issued to who pays in that way.</param>
    /// <param name="stubKeeper">Who keeps the stubs; null: the deputy manager.</param>
    /// <exception cref="ArgumentException">Something is missing; a form has two routes, or a condition is named twice.</exception>
    public NoticePolicy(
        ValueList<NoticeRoute> routes, ValueList<PickupCondition>? pickupConditions = null, Fact signedReceiptIsMonthlyType = default,
        Id<StaffMember>? stubKeeper = null)
    {
        _routes = Guard.Against.Null(routes);
        PickupConditions = pickupConditions ?? [];
        SignedReceiptIsMonthlyType = signedReceiptIsMonthlyType;
        StubKeeper = stubKeeper is { } keeper ? Guard.Against.Default(keeper, nameof(stubKeeper)) : null;
        if (_routes.Select(route => Guard.Against.Null(route, nameof(routes)).Form).Distinct().Count() < _routes.Count)
            throw new ArgumentException("A form has two routes. Name all its departments in one.", nameof(routes));
        if (PickupConditions.Select(condition => Guard.Against.Null(condition, nameof(pickupConditions)).Id).Distinct().Count() < PickupConditions.Count)
            throw new ArgumentException("A condition of pickup is named twice. Name each once.", nameof(pickupConditions));
    }

    /// <summary>The conditions under which goods are picked up (提货条件).</summary>
    [Clause("8.3.2")]
    public ValueList<PickupCondition> PickupConditions { get; }
    /// <summary>Whether payment on signed receipt is of the monthly type (回单付是否属月结类).</summary>
    public Fact SignedReceiptIsMonthlyType { get; }
    /// <summary>Who keeps the stubs where it is not the deputy manager (指定的存根保管人).</summary>
    public Id<StaffMember>? StubKeeper { get; }

    /// <summary>The departments that a form goes to (分送部门); none for a pickup, which the dispatcher alone signs.</summary>
    /// <exception cref="ArgumentNullException">There is no form.</exception>
    /// <exception cref="DomainException">The company has named no department for it (<see cref="NoticeRefusals.NoDepartment"/>).</exception>
    public ValueList<Department> DepartmentsFor(NoticeForm form)
    {
        Guard.Against.Null(form);
        return !form.HasStubs ? []
            : _routes.FirstOrDefault(route => route.Form == form)?.Departments ?? throw NoticeRoute.NoDepartment(form);
    }

    /// <summary>Whether the manager has to approve what a form asks for before it is issued (是否须先批准).</summary>
    /// <remarks>Unknown where that hangs on something nobody has said: it is then asked for, or what is missing.</remarks>
    /// <exception cref="ArgumentNullException">There is no content.</exception>
    public Fact NeedsApproval(NoticeContent content) => Guard.Against.Null(content).NeedsApproval(SignedReceiptIsMonthlyType);

    /// <summary>Whether a settlement method is of the monthly type (是否属月结类), as the company reads it.</summary>
    /// <exception cref="ArgumentNullException">There is no method.</exception>
    public Fact IsMonthlyType(SettlementMethod method) => IsMonthlyType(Guard.Against.Null(method), SignedReceiptIsMonthlyType);

    /// <summary>Whether a request for pickup meets the company's conditions (提货条件判断): each of them, by what was checked.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    [Clause("8.3.2")]
    public PickupDecision AskPickup(PickupRequest request) => new(Guard.Against.Null(request), PickupConditions);

    /// <summary>Whether somebody is the keeper of stubs (存根保管人): the deputy manager, unless the company names another of the department.</summary>
    /// <exception cref="ArgumentNullException">There is nobody.</exception>
    [Clause("4.7")]
    public bool IsKeeper(StaffMember keeper) => Guard.Against.Null(keeper).Position.IsInDepartment
        && (StubKeeper is { } named ? keeper.Id == named : keeper.Position == Position.DeputyManager);

    internal static Fact IsMonthlyType(SettlementMethod method, Fact signedReceipt) =>
        method == SettlementMethod.OnSignedReceipt ? signedReceipt : method.IsPeriodic;
}
