namespace MarketDept.Domain.Payroll.Workload;

/// <summary>One person's counts in one month (个人工作量).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.4")]
public sealed record PersonWorkload : DomainValue
{
    internal PersonWorkload(Id<StaffMember> staff, IEnumerable<WorkDone> work)
    {
        Staff = staff;
        Counts = ValueList.From(work.CountBy(piece => piece.Kind).OrderBy(row => row.Key.Value).Select(row => (row.Key, row.Value)));
    }

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The counts (各项数量) of the kinds of which there are some, in the order of their values.</summary>
    public ValueList<(WorkKind Kind, int Count)> Counts { get; }

    /// <summary>How many pieces of a kind (数量); 0 where there are none.</summary>
    /// <exception cref="ArgumentNullException">There is no kind.</exception>
    public int Count(WorkKind kind)
    {
        Guard.Against.Null(kind);
        return Counts.FirstOrDefault(row => row.Kind == kind).Count;
    }
}
