namespace MarketDept.Domain.Violations;

/// <summary>The act itself (行为): it may be reported several times, and still costs each person one fine (每人/次).</summary>
/// <remarks>Known by its id only, <c>Id&lt;Occurrence&gt;</c>; what was reported of it is an <see cref="Incident"/>.</remarks>
public abstract class Occurrence
{
    private Occurrence()
    {
    }
}
