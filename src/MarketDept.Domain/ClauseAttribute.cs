namespace MarketDept.Domain;

/// <summary>Marks a type or member that carries a clause of the regulation out, or a test that executes the clause (条款标记).</summary>
/// <remarks>The marks are read by the convention tests and by <c>docs/trace.md</c>. A mark may stand
/// several times on one member, once for each clause.</remarks>
/// <param name="id">The number of the clause, such as <c>8.3.3</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true, Inherited = false)]
public sealed class ClauseAttribute(string id) : Attribute
{
    /// <summary>The number of the clause, as written on the mark (条款号), such as <c>8.3.3</c>.</summary>
    public string Id { get; } = id;
}
