using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>A department that a notice goes to (相关部门), and who signs for it.</summary>
/// <remarks>
/// Equality is by value. One person may head several departments, or sign for several as a delegate; on one form he signs for one of
/// them only, so that a form which goes to two departments of one head is not issued.
/// </remarks>
[Clause("2.6")]
public sealed record Department
{
    /// <summary>Describes a department as it stands now.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="name">What it is called, not blank.</param>
    /// <param name="head">Who heads it.</param>
    /// <param name="delegates">Whom the head has named to sign in his place; nobody twice, and not the head. Null: nobody.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, or a delegate is named twice or is the head.</exception>
    public Department(Id<Department> id, string name, Id<StaffMember> head, ValueList<Id<StaffMember>>? delegates = null)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Head = Guard.Against.Default(head);
        Delegates = delegates ?? [];
        if (Delegates.Select(person => Guard.Against.Default(person, nameof(delegates))).Append(head).Distinct().Count() <= Delegates.Count)
            throw new ArgumentException($"A delegate of '{id}' is its head, or named twice. Name each person once.", nameof(delegates));
    }

    /// <summary>The host's id (部门编号).</summary>
    public Id<Department> Id { get; }

    /// <summary>What it is called (部门名称).</summary>
    public string Name { get; }

    /// <summary>Who heads it (部门负责人).</summary>
    public Id<StaffMember> Head { get; }

    /// <summary>Whom the head has named to sign in his place (指定的代理人).</summary>
    public ValueList<Id<StaffMember>> Delegates { get; }

    /// <summary>Whether somebody may sign for the department (签字资格): its head, or one of his delegates.</summary>
    public bool MaySign(Id<StaffMember> signer) => signer == Head || Delegates.Contains(signer);
}
