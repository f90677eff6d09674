namespace MarketDept.Domain.Violations;

/// <summary>A decision in a case (认定决定): the findings, who decided and when, and the appeal.</summary>
/// <remarks>A case may have several decisions: a later one establishes what an earlier one left open. Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ViolationDecision : DomainValue
{
    internal ViolationDecision(ValueList<EstablishedFinding> established, FactNames undetermined, StaffMember by, Instant at, bool isAppealStated, Instant? appealableUntil)
    {
        Established = Guard.Against.Null(established);
        Undetermined = undetermined;
        By = Guard.Against.Null(by);
        At = at;
        (IsAppealStated, AppealableUntil) = (isAppealStated, appealableUntil);
    }

    /// <summary>The findings that the decision established, clause by clause (认定内容); empty where what was open came to nothing.</summary>
    public ValueList<EstablishedFinding> Established { get; }
    /// <summary>The unknown facts because of which a part of the act could not be established (另有未定的事实); <see cref="FactNames.None"/> where no fact was
    /// missing.</summary>
    public FactNames Undetermined { get; }
    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public Instant At { get; }
    /// <summary>Whether the company had stated the time to appeal (申诉期限是否已定). Until it has, the decision cannot become final.</summary>
    public bool IsAppealStated { get; internal init; }
    /// <summary>The end of the time to appeal, exclusive (申诉截止); null where no appeal is possible or no time is stated.</summary>
    public Instant? AppealableUntil { get; internal init; }

    /// <summary>Why the accused thinks the decision wrong (申诉理由); null where there is no appeal.</summary>
    public string? AppealGrounds { get; internal init; }
    /// <summary>The moment of the appeal (申诉时间); present exactly with <see cref="AppealGrounds"/>.</summary>
    public Instant? AppealedAt { get; internal init; }
    /// <summary>The ruling on the appeal (申诉裁定); null while nobody has ruled, and where there is no appeal.</summary>
    public ReasonedDecision? AppealRuling { get; internal init; }

    /// <summary>The findings that remain after an appeal succeeded (改判后的内容); empty where the whole decision was overturned, null where no appeal succeeded.</summary>
    public ValueList<EstablishedFinding>? Changed { get; internal init; }

    /// <summary>The moment at which the decision became final (生效时间); null where it is not final.</summary>
    public Instant? FinalSince { get; internal init; }

    /// <summary>The ground on which the decision is final (生效原因); present exactly with <see cref="FinalSince"/>.</summary>
    public FinalityGround? FinalBecause { get; internal init; }

    /// <summary>The findings that count now: those established, or what a successful appeal left of them (现行内容).</summary>
    public ValueList<EstablishedFinding> Standing => Changed ?? Established;

    internal ViolationDecisionRow ToRow() => new()
    {
        Established = [.. Established.Select(found => found.ToRow())], Undetermined = FactNamesText.ToStored(Undetermined),
        Changed = Changed is null ? null : [.. Changed.Select(found => found.ToRow())], By = By.ToSnapshot(), At = At,
        IsAppealStated = IsAppealStated, AppealableUntil = AppealableUntil, AppealGrounds = AppealGrounds, AppealedAt = AppealedAt,
        Ruling = AppealRuling?.ToSnapshot(), FinalSince = FinalSince, FinalBecause = FinalBecause?.ToString(),
    };

    internal static ViolationDecision Restore(ViolationDecisionRow row)
    {
        if (row.AppealGrounds is null != row.AppealedAt is null || (row.Ruling is not null && row.AppealedAt is null)
            || row.FinalSince is null != row.FinalBecause is null || (row.Changed is not null && row.Ruling is null)
            || (row.AppealableUntil is not null && !row.IsAppealStated))
        {
            throw Stored.Impossible($"decision of {Iso.Format(row.At)} has an appeal, a ruling, a change or a finality that do not go together");
        }

        return new ViolationDecision(
            Stored.All(row.Established, EstablishedFinding.Restore), FactNamesText.FromStored(row.Undetermined), Stored.Part(row.By, StaffMember.Restore), Stored.At(row.At),
            row.IsAppealStated, Stored.At(row.AppealableUntil))
        {
            Changed = row.Changed is null ? null : Stored.All(row.Changed, EstablishedFinding.Restore),
            AppealGrounds = row.AppealGrounds is { } grounds ? Guard.Against.NullOrWhiteSpace(grounds) : null, AppealedAt = Stored.At(row.AppealedAt),
            AppealRuling = Stored.Maybe(row.Ruling, ReasonedDecision.Restore),
            FinalSince = Stored.At(row.FinalSince),
            FinalBecause = row.FinalBecause is { } because ? Stored.Name<FinalityGround>(because) : null,
        };
    }
}
