namespace MarketDept.Domain.Notices;

/// <summary>To which departments one of the forms goes (分送部门): the company's choice, at least one.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("2.6")]
public sealed record NoticeRoute : DomainValue
{
    /// <summary>Says to which departments a form goes.</summary>
    /// <param name="form">A form with stubs; the pickup notice goes to the dispatcher and to nobody else.</param>
    /// <param name="departments">At least one, each once.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="NoticeRefusals.WithoutStubs"/>, <see cref="NoticeRefusals.NoDepartment"/> or
    /// <see cref="NoticeRefusals.DepartmentTwice"/>.</exception>
    public NoticeRoute(NoticeForm form, ValueList<Department> departments)
    {
        Form = Guard.Against.Null(form);
        Departments = Guard.Against.Null(departments);
        if (!form.HasStubs)
            throw NoticeRefusals.WithoutStubs.Because($"{form}。", $"Form: {form}.");
        if (departments.Count == 0)
            throw NoDepartment(form);
        if (departments.GroupBy(department => Guard.Against.Null(department, nameof(departments)).Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw NoticeRefusals.DepartmentTwice.Because($"{form}：{twice.Key}。", $"Form: {form}, department '{twice.Key}'.", form.Clause);
    }

    /// <summary>The form (表单).</summary>
    public NoticeForm Form { get; }
    /// <summary>The departments concerned (相关部门), in the company's order.</summary>
    public ValueList<Department> Departments { get; }

    internal static DomainException NoDepartment(NoticeForm form) => NoticeRefusals.NoDepartment.Because($"{form}。", $"Form: {form}.");
}
