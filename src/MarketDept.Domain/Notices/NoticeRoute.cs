namespace MarketDept.Domain.Notices;

/// <summary>The departments that one of the forms goes to (分送部门), at least one; the company's choice.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("2.6")]
public sealed record NoticeRoute : DomainValue
{
    /// <summary>States to which departments a form goes, by the company's choice.</summary>
    /// <param name="form">A form with stubs. The pickup notice has no route: it goes to the dispatcher only.</param>
    /// <param name="departments">The departments, at least one, each once.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
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

    /// <summary>The form that goes to these departments (表单).</summary>
    public NoticeForm Form { get; }
    /// <summary>The departments concerned (相关部门), in the company's order.</summary>
    public ValueList<Department> Departments { get; }

    internal static DomainException NoDepartment(NoticeForm form) => NoticeRefusals.NoDepartment.Because($"{form}。", $"Form: {form}.");
}
