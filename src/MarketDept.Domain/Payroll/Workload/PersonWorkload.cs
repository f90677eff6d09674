using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Workload;

/// <summary>One person's counts in one month (个人工作量).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.4")]
public sealed record PersonWorkload
{
    private readonly ValueList<int> _counts;

    internal PersonWorkload(Id<StaffMember> staff, IEnumerable<WorkDone> work)
    {
        Staff = staff;
        var byKind = work.CountBy(piece => piece.Kind).ToDictionary();
        _counts = ValueList.From(WorkloadSheet.Kinds.Select(kind => byKind.GetValueOrDefault(kind)));
    }

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>How many pieces of a kind (数量); 0 where there are none.</summary>
    /// <exception cref="ArgumentNullException">There is no kind.</exception>
    public int Count(WorkKind kind) => _counts[WorkloadSheet.PlaceOf(Guard.Against.Null(kind))];
}
