namespace MarketDept.Domain.Staffing;

public sealed partial record StaffMember
{
    /// <summary>The person as primitives, to be stored within what the person is part of.</summary>
    public Snapshot ToSnapshot() => new(Id.Value, Name, Position.Name);

    /// <summary>The person that was stored.</summary>
    /// <exception cref="ArgumentException">There is nobody, a text is blank, or the position is unknown.</exception>
    public static StaffMember Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new StaffMember(new(snapshot.Id), snapshot.Name, Stored.Member<Position>(snapshot.Position));
    }

    /// <summary>A <see cref="StaffMember"/>, stored (员工快照); each part as there.</summary>
    public sealed record Snapshot(string Id, string Name, string Position);
}
