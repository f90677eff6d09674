namespace MarketDept.Domain.Violations;

/// <summary>A decision in a case (认定决定): what it established, by whom and when, and what became of it.</summary>
/// <remarks>A case may have several: what was open in one is established in a later one. Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ViolationDecision : DomainValue
{
    internal ViolationDecision(ValueList<EstablishedFinding> established, FactNames undetermined, StaffMember by, Instant at, AppealRight appealRight)
    {
        Guard.Against.NullOrEmpty(established);
        Established = established;
        Undetermined = undetermined;
        By = Guard.Against.Null(by);
        At = at;
        AppealRight = Guard.Against.Null(appealRight);
    }

    /// <summary>What it established, clause by clause (认定内容).</summary>
    public ValueList<EstablishedFinding> Established { get; }
    /// <summary>What kept something else of the act from being established (另有未定的事实); none where nothing did.</summary>
    public FactNames Undetermined { get; }
    /// <summary>Who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }
    /// <summary>When it was decided (决定时间).</summary>
    public Instant At { get; }
    /// <summary>Whether and until when it can be appealed (申诉权).</summary>
    public AppealRight AppealRight { get; internal init; }

    /// <summary>The appeal (申诉); null where there is none.</summary>
    public LodgedAppeal? Appeal { get; internal init; }

    /// <summary>What is left of it after an appeal that succeeded in part (改判后的内容); null where it was not changed.</summary>
    public ValueList<EstablishedFinding>? Changed { get; internal init; }

    /// <summary>Since when it stands (生效时间); null where it does not.</summary>
    public Instant? FinalSince { get; internal init; }

    /// <summary>Why it stands (生效原因); present exactly with <see cref="FinalSince"/>.</summary>
    public FinalityGround? FinalBecause { get; internal init; }

    /// <summary>What holds: as established, or as changed on appeal (现行内容).</summary>
    public ValueList<EstablishedFinding> Standing => Changed ?? Established;

    internal ViolationDecisionRow ToRow() => new()
    {
        Established = [.. Established.Select(found => found.ToRow())], Undetermined = FactNamesText.ToStored(Undetermined),
        Changed = Changed is null ? null : [.. Changed.Select(found => found.ToRow())], By = By.ToSnapshot(), At = At,
        IsAppealStated = AppealRight.IsStated, AppealableUntil = AppealRight.Until, AppealGrounds = Appeal?.Grounds, AppealedAt = Appeal?.At,
        Ruling = Appeal?.Ruling?.ToSnapshot(), FinalSince = FinalSince, FinalBecause = FinalBecause?.ToString(),
    };

    internal static ViolationDecision Restore(ViolationDecisionRow row)
    {
        Guard.Against.Null(row);
        if (row.AppealGrounds is null != row.AppealedAt is null || (row.Ruling is not null && row.AppealedAt is null)
            || row.FinalSince is null != row.FinalBecause is null || (row.Changed is not null && row.Ruling is null)
            || (row.AppealableUntil is not null && !row.IsAppealStated))
        {
            throw Stored.Impossible($"decision of {Iso.Format(row.At)} has an appeal, a ruling, a change or a finality that do not go together");
        }

        return new ViolationDecision(
            Stored.All(row.Established, EstablishedFinding.Restore), FactNamesText.FromStored(row.Undetermined), StaffMember.Restore(row.By), row.At,
            new(row.IsAppealStated, row.AppealableUntil))
        {
            Changed = row.Changed is null ? null : Stored.All(row.Changed, EstablishedFinding.Restore),
            Appeal = row is { AppealGrounds: { } grounds, AppealedAt: { } at } ? new(grounds, at, Stored.Maybe(row.Ruling, ReasonedDecision.Restore)) : null,
            FinalSince = row.FinalSince,
            FinalBecause = row.FinalBecause is { } because ? Stored.Name<FinalityGround>(because) : null,
        };
    }
}
