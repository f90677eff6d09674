namespace MarketDept.Domain.Notices;

/// <summary>A department that notices go to (相关部门), with its head and his delegates.</summary>
/// <remarks>Equality is by value. One person may head several departments or sign for several as a delegate, but on one form he signs for one only.
/// A form that goes to two departments of one head is therefore not issued.</remarks>
/// <param name="Id">The id given by the host.</param>
/// <param name="Name">The name of the department, not blank.</param>
/// <param name="Head">The head of the department.</param>
/// <param name="Delegates">The persons whom the head has named to sign in his place, each once, without the head. Null: nobody.</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or a delegate is named twice or is the head.</exception>
[Clause("2.6")]
public sealed record Department(Id<Department> Id, string Name, Id<StaffMember> Head, ValueList<Id<StaffMember>>? Delegates = null) : DomainValue
{
    /// <summary>The id of the department, given by the host (部门编号).</summary>
    public Id<Department> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The name of the department (部门名称).</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);
    /// <summary>The head of the department (部门负责人).</summary>
    public Id<StaffMember> Head { get; } = Guard.Against.Default(Head);
    /// <summary>The persons whom the head has named to sign in his place (指定的代理人); empty where there are none.</summary>
    public ValueList<Id<StaffMember>> Delegates { get; } = Guard.Against.DefaultItem(Delegates ?? [], nameof(Delegates)).Append(Head).Distinct().Count() > (Delegates?.Count ?? 0) ? Delegates ?? []
        : throw new ArgumentException($"A delegate of '{Id}' is its head, or named twice. Name each person once.", nameof(Delegates));

    /// <summary>Whether somebody may sign for the department (签字资格): the head and his delegates may.</summary>
    public bool MaySign(Id<StaffMember> signer) => signer == Head || Delegates.Contains(signer);
}
