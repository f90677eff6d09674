namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The person who confirms a bill or objects to it (确认人). Only a person of the customer may; the answer of an employee is refused.</summary>
/// <remarks>Where the host knows by the login that an employee acts, it passes <see cref="Employee"/>, and the bill refuses. Equality is by
/// value.</remarks>
[Clause("9.2")]
public sealed record Confirmer : DomainValue
{
    private Confirmer(string name, string? role, Id<Customer>? customer, Id<StaffMember>? employee) =>
        (Name, Role, Customer, EmployeeId) = (Guard.Against.NullOrWhiteSpace(name), Guard.Against.Blank(role), customer, employee);

    /// <summary>The name of the person (姓名).</summary>
    public string Name { get; }
    /// <summary>The person's position at the customer (职务); null where it is not known.</summary>
    public string? Role { get; }
    /// <summary>The id of the customer whose person it is (所属客户); null for an employee.</summary>
    public Id<Customer>? Customer { get; }
    /// <summary>The id of the employee (本公司员工); null for a person of a customer.</summary>
    public Id<StaffMember>? EmployeeId { get; }

    /// <summary>A person who answers for a customer (客户方人员).</summary>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, the name null or blank, or the role blank.</exception>
    public static Confirmer OfCustomer(Id<Customer> customer, string name, string? role = null) =>
        new(name, role, Guard.Against.Default(customer), null);

    /// <summary>An employee of the company (本公司员工), whose answer the bill refuses.</summary>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    public static Confirmer Employee(StaffMember employee) => new(Guard.Against.Null(employee).Name, null, null, employee.Id);
}
