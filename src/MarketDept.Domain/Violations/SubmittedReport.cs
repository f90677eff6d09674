namespace MarketDept.Domain.Violations;

/// <summary>A report of a breach as submitted (举报): the reported act, the person who reports, and the evidence.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SubmittedReport : DomainValue
{
    /// <summary>Creates a submission from the report, the person who reports and the evidence.</summary>
    /// <param name="incident">The reported act and its facts.</param>
    /// <param name="reporter">The person who reports; anybody may, the deputy manager too. Null: anonymous, and such a report alone is no evidence.</param>
    /// <param name="evidence">The evidence submitted with the report, in that order.</param>
    /// <exception cref="ArgumentNullException">The incident or a piece of evidence is missing.</exception>
    public SubmittedReport(Incident incident, StaffMember? reporter, ValueList<Evidence> evidence)
    {
        Incident = Guard.Against.Null(incident);
        Reporter = reporter;
        Evidence = Guard.Against.Null(evidence);
        foreach (var piece in evidence)
            Guard.Against.Null(piece, nameof(evidence));
    }

    /// <summary>The reported act with its facts (事件).</summary>
    public Incident Incident { get; }
    /// <summary>The person who reported (报告人); null for an anonymous report.</summary>
    public StaffMember? Reporter { get; }
    /// <summary>The evidence submitted with the report (证据), in that order.</summary>
    public ValueList<Evidence> Evidence { get; }
    /// <summary>Who set the report aside, why and when (不予采信); null while the report counts.</summary>
    public ReasonedDecision? SetAside { get; internal init; }
}
