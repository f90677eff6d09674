namespace MarketDept.Domain.Customers.Care;

/// <summary>Who filled a survey in (填表人): a person of the customer, or an employee, whose answers no survey takes.</summary>
/// <remarks>A host that knows by the login that an employee fills the form in says so here, and is refused. Equality is by value.</remarks>
[Clause("8.3.8")]
public sealed record SurveyRespondent
{
    private SurveyRespondent(string name, string? role, Id<StaffMember>? employee)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Role = Guard.Against.Blank(role);
        EmployeeId = employee;
    }

    /// <summary>How the person is called (姓名).</summary>
    public string Name { get; }
    /// <summary>What the person is at the customer (职务); null where that is not known.</summary>
    public string? Role { get; }
    /// <summary>Which employee it is (本公司员工); null for a person of the customer.</summary>
    public Id<StaffMember>? EmployeeId { get; }

    /// <summary>On which side the person is, without the name.</summary>
    public override string ToString() => EmployeeId is { } employee ? $"employee {employee}" : "a person of the customer";

    /// <summary>A person of the customer (客户方人员).</summary>
    /// <exception cref="ArgumentException">The name is null or blank, or the role blank.</exception>
    public static SurveyRespondent OfCustomer(string name, string? role = null) => new(name, role, null);

    /// <summary>An employee of the company (本公司员工).</summary>
    /// <exception cref="ArgumentNullException">There is nobody.</exception>
    public static SurveyRespondent Employee(StaffMember employee) => new(Guard.Against.Null(employee).Name, null, employee.Id);
}
