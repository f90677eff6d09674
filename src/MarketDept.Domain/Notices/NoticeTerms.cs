namespace MarketDept.Domain.Notices;

/// <summary>The company's terms of its forms (通知单设定): where forms go, when goods are picked up, who keeps the stubs.</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>. Equality is by value.</remarks>
[Clause("2.6")]
public sealed record NoticeTerms : DomainValue
{
    /// <summary>The defaults: no route and no condition is stated, and the deputy manager keeps the stubs.</summary>
    public static NoticeTerms Default { get; } = new();

    /// <summary>The departments that each form goes to (分送部门). A form without a route cannot be issued.</summary>
    /// <exception cref="ArgumentException">A route is null, or a form has two.</exception>
    public ValueList<NoticeRoute> Routes
    {
        get;
        init => field = Guard.Against.NullItem(value).DistinctBy(route => route.Form).Count() == value.Count
            ? value : throw new ArgumentException("A form has two routes. Name all its departments in one.", nameof(value));
    } = [];

    /// <summary>The conditions on which goods are picked up at a customer's place (提货条件). Without conditions no pickup can be issued.</summary>
    /// <exception cref="ArgumentException">A condition is null, or named twice.</exception>
    [Clause("8.3.2")]
    public ValueList<PickupCondition> PickupConditions
    {
        get;
        init => field = Guard.Against.NullItem(value).DistinctBy(condition => condition.Id).Count() == value.Count
            ? value : throw new ArgumentException("A condition of pickup is named twice. Name each once.", nameof(value));
    } = [];

    /// <summary>The keeper of the stubs (指定的存根保管人); null: the deputy manager.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    [Clause("4.7")]
    public Id<StaffMember>? StubKeeper { get; init => field = value is { } keeper ? Guard.Against.Default(keeper, nameof(value)) : null; }

    /// <summary>The departments that a form goes to (分送部门); none for a pickup, which only the dispatcher signs.</summary>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <exception cref="DomainException">The company has named no department for the form (<see cref="NoticeRefusals.NoDepartment"/>).</exception>
    public ValueList<Department> DepartmentsFor(NoticeForm form)
    {
        Guard.Against.Null(form);
        return !form.HasStubs ? [] : Routes.FirstOrDefault(route => route.Form == form)?.Departments ?? throw NoticeRoute.NoDepartment(form);
    }

    /// <summary>Whether a request for pickup meets all conditions of the company (提货条件判断), by the checks on the request.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    [Clause("8.3.2")]
    public PickupDecision AskPickup(NoticeContent.PickupRequest request) => new(Guard.Against.Null(request), PickupConditions);

    /// <summary>Whether somebody is the keeper of stubs (存根保管人): the deputy manager, unless the company names another person of the department.</summary>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    [Clause("4.7")]
    public bool IsKeeper(StaffMember keeper) => Guard.Against.Null(keeper).Position.IsInDepartment
        && (StubKeeper is { } named ? keeper.Id == named : keeper.Position == Position.DeputyManager);

    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("NoticeTerms.Routes", new(2, 6), new("每种通知单分送哪些部门", "To which departments each form goes"),
            [new("公司列明的部门，至少一个", "the departments that the company names, at least one")], null,
            new("制度只说“相关部门”，由公司列明。列明之前，通知单不得发出。", "The regulation only says \"departments concerned\", so the company names them. Until it does, no form is issued.")),
        new("NoticeTerms.PickupConditions", new(8, 3, 2), new("符合哪些条件才上门提货", "On which conditions goods are picked up from the customer"),
            [new("公司列明的条件，至少一项", "the conditions that the company names, at least one")], null,
            new("制度提到提货条件，没有规定是哪些，由公司列明。列明之前，提货通知单不得发出。", "The regulation mentions conditions and does not say which, so the company names them. Until it does, no pickup notice is issued.")),
        new("NoticeTerms.StubKeeper", new(4, 7), new("存根由谁保管", "Who keeps the stubs"),
            [new("副经理（助理）", "the deputy manager (assistant)"), new("公司指定的部门人员", "a member of the department whom the company names")], new("副经理（助理）", "the deputy manager (assistant)"),
            new("制度规定文件由副经理（助理）分类整理。", "The regulation gives filing to the deputy manager (assistant).")),
    ];
}
