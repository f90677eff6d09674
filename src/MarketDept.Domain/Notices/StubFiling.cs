using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>Where a signed stub was put (存根归档): by whom, when, and until when it is retained.</summary>
/// <remarks>Equality is by value. A stub that is moved is filed again, and where it was before stays on record.</remarks>
[Clause("4.7")]
public sealed record StubFiling
{
    internal StubFiling(string place, StaffMember keeper, Instant at, LocalDate? retainedUntil)
    {
        Place = Guard.Against.NullOrWhiteSpace(place);
        Keeper = Guard.Against.Null(keeper);
        At = at;
        RetainedUntil = retainedUntil;
    }

    /// <summary>Where it lies (存放位置).</summary>
    public string Place { get; }

    /// <summary>Who keeps it (保管人).</summary>
    public StaffMember Keeper { get; }

    /// <summary>When it was put there (归档时间).</summary>
    public Instant At { get; }

    /// <summary>The last day on which it has to be kept (保管期限); null where none was set.</summary>
    public LocalDate? RetainedUntil { get; }
}
