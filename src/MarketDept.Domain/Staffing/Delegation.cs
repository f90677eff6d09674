namespace MarketDept.Domain.Staffing;

/// <summary>A delegation: the manager lets the deputy decide certain matters for a time (授权).</summary>
/// <remarks>The last moment of the period is not included. Equality is by value.</remarks>
[Clause("4.1")]
public sealed record Delegation : DomainValue
{
    /// <summary>Creates the record of a delegation from the manager to the deputy (授权).</summary>
    /// <param name="from">The manager who delegates.</param>
    /// <param name="to">The deputy manager who may decide.</param>
    /// <param name="scope">The matters, at least one, none of them reserved to the supervising executive.</param>
    /// <param name="period">The time of the delegation, end not included. With an open end it lasts until a new record says otherwise.</param>
    /// <exception cref="ArgumentException">There is no matter in the scope, or the period has no start.</exception>
    /// <exception cref="DomainException">The delegation is not from the manager to the deputy, or a matter is reserved
    /// (<see cref="StaffingRefusals.DelegationNotAllowed"/>).</exception>
    public Delegation(StaffMember from, StaffMember to, ValueList<Matter> scope, Interval period)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        Guard.Against.NullOrEmpty(scope);
        if (!period.HasStart)
            throw new ArgumentException("The delegation has no start. Give the instant from which it holds.", nameof(period));
        if (from.Position != Position.Manager || to.Position != Position.DeputyManager)
            throw StaffingRefusals.DelegationNotAllowed.Because($"{from.Id}（{from.Position}）授予 {to.Id}（{to.Position}）。", $"'{from.Id}' ({from.Position}) to '{to.Id}' ({to.Position}).");
        foreach (var matter in scope)
        {
            if (Guard.Against.Null(matter, nameof(scope)).IsReserved)
                throw StaffingRefusals.DelegationNotAllowed.Because($"留给主管领导的事项：{matter}。", $"Reserved to the supervising executive: {matter}.");
        }

        From = from.Id;
        To = to.Id;
        Scope = scope;
        Period = period;
    }

    /// <summary>The manager who delegates (授权人).</summary>
    public Id<StaffMember> From { get; }
    /// <summary>The deputy manager who may decide (受托人).</summary>
    public Id<StaffMember> To { get; }
    /// <summary>The matters that the deputy manager may decide (授权事项).</summary>
    public ValueList<Matter> Scope { get; }
    /// <summary>The time in which the deputy manager may decide (授权期间), end not included.</summary>
    public Interval Period { get; }
}
