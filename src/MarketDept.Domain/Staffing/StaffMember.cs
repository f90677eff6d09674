namespace MarketDept.Domain.Staffing;

/// <summary>A person of the company as the regulation knows one (员工): id, name and position.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed partial record StaffMember : DomainValue
{
    /// <summary>Creates a person of the company from id, name and position.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="name">The person's name, not blank.</param>
    /// <param name="position">The position held.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the name blank, or there is no position.</exception>
    public StaffMember(Id<StaffMember> id, string name, Position position) =>
        (Id, Name, Position) = (Guard.Against.Default(id), Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(position));

    /// <summary>The id of the person, given by the host (工号).</summary>
    public Id<StaffMember> Id { get; }
    /// <summary>The person's name (姓名).</summary>
    public string Name { get; }
    /// <summary>The position that the person holds (职务), on which rights and duties depend.</summary>
    public Position Position { get; }
}
