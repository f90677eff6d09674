namespace MarketDept.Domain.Staffing;

public sealed partial record StaffMember
{
    /// <summary>The person as primitives, stored as part of another record.</summary>
    public StaffMemberSnapshot ToSnapshot() => new() { Id = Id.Value, Name = Name, Position = Position.Name };

    /// <summary>Rebuilds a person from the stored form (还原); the structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">There is nobody, a text is blank, or the position is unknown.</exception>
    public static StaffMember Restore(StaffMemberSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new StaffMember(new(Stored.Text(snapshot.Id)), snapshot.Name, Stored.Member<Position>(snapshot.Position));
    }
}

/// <summary>The stored form of a <see cref="StaffMember"/> (员工快照), member by member.</summary>
public sealed record StaffMemberSnapshot : DomainValue
{
    /// <summary>The id of the person, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The person's name.</summary>
    public required string Name { get; init; }
    /// <summary>The name of the <see cref="Position"/>, such as <c>salesperson</c>.</summary>
    public required string Position { get; init; }
}
