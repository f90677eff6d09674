namespace MarketDept.Domain.Violations;

/// <summary>A person of a case: the reports that name him, the result for him, and whether the result stands.</summary>
internal sealed class ActPerson(Id<StaffMember> staff, int place)
{
    internal Id<StaffMember> Staff { get; } = staff;
    /// <summary>The place among the offenders of the case, by the order of the reports and then of their offenders.</summary>
    internal int Place { get; } = place;
    /// <summary>The reports that name the person, in their order.</summary>
    internal List<Report> Reports { get; } = [];

    internal Report First => Reports[0];

    internal PersonResult? Result { get; set; }

    /// <summary>Why the case is set aside for the person; none where it stands.</summary>
    internal AsideReason Aside { get; private set; }
    /// <summary>The clause that takes precedence where the case is overridden, or that carries the fine where it stands.</summary>
    internal Clause? OtherClause { get; private set; }
    /// <summary>The reports because of which the case is set aside.</summary>
    internal ValueList<Incident> Because { get; private set; } = [];

    internal ValueList<Incident> Incidents => ValueList.From(Reports.ConvertAll(report => report.Incident));

    internal void Stand(Clause? fineCarriedBy) => OtherClause = fineCarriedBy;

    internal void SetAside(AsideReason reason, Clause? by, ValueList<Incident> because)
    {
        Aside = reason;
        OtherClause = by;
        Because = because;
    }
}
