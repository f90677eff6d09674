namespace MarketDept.Domain.Violations;

/// <summary>An act of breaching a rule (行为). Several reports of it still cost each person one fine (每人/次).</summary>
/// <remarks>Only its id is used, <c>Id&lt;Occurrence&gt;</c>. A report of the act is an <see cref="Incident"/>.</remarks>
public abstract class Occurrence
{
    private Occurrence()
    {
    }
}
