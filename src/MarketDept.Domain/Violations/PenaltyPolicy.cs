namespace MarketDept.Domain.Violations;

/// <summary>Applies the regulation to reported breaches (违纪认定规则): which clause, fine, compensation, duty to collect, absence.</summary>
/// <remarks>
/// A pure function of incidents and editions: no clock, no state. Equal incidents give equal results in every culture and
/// time zone. The order of entry decides only which report is named first, and so who gets the odd fen where reports name the
/// offenders in another order. It finds; it posts nothing.
/// </remarks>
public sealed class PenaltyPolicy
{
    /// <summary>Creates the policy for editions and terms.</summary>
    /// <param name="editions">The editions that judge acts by their day.</param>
    /// <param name="terms">The company's terms; null: <see cref="CaseTerms.Default"/>.</param>
    /// <exception cref="ArgumentNullException">There are no editions.</exception>
    public PenaltyPolicy(RegulationEditions editions, CaseTerms? terms = null) => (Editions, Terms) = (Guard.Against.Null(editions), terms ?? CaseTerms.Default);

    /// <summary>The policy of the standard edition only, in force on every date.</summary>
    public static PenaltyPolicy Standard { get; } = new(RegulationEditions.Standard);
    /// <summary>The editions that judge acts by their day (历次版本).</summary>
    public RegulationEditions Editions { get; }
    /// <summary>The company's terms (违纪认定与处理设定).</summary>
    public CaseTerms Terms { get; }

    /// <summary>Assesses one incident by itself. No memory is allocated.</summary>
    /// <returns>The assessment; undetermined, with the edition missing, where none is in force on the day of the act.</returns>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    /// <example><code>
    /// Assessment assessment = PenaltyPolicy.Standard.Assess(promise);
    /// foreach (Finding finding in assessment.Findings())
    /// {
    ///     Console.WriteLine($"{finding.Staff}: fine {finding.Fine}, compensation {finding.Compensation}");
    ///     Console.WriteLine(finding.Explain(Language.Chinese));
    /// }
    /// </code></example>
    public Assessment Assess(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new Assessment(incident, Editions.InForceOn(incident.OccurredOn), Terms);
    }

    /// <summary>Assesses incidents together. Reports of one act are combined fact by fact, and disputed facts are named. Each person gets one fine
    /// for an act, and a special clause overrides the ordinary one.</summary>
    /// <param name="incidents">The incidents, in any order; the results follow this order.</param>
    /// <exception cref="ArgumentException">Two incidents have the same id.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    /// <example><code>
    /// AssessmentReport report = PenaltyPolicy.Standard.AssessAll(incidents);
    /// foreach (PersonTotal total in report.TotalsByPerson())
    ///     Console.WriteLine($"{total.Staff}: fines {total.Fines}, compensation {total.Compensation}, absences {total.Absences}, {total.Open} open");
    /// </code></example>
    public AssessmentReport AssessAll(params IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        return new Docket(this, incidents as IReadOnlyList<Incident> ?? [.. incidents], null).Resolve();
    }

    /// <summary>Assesses incidents together, with the staff as a source of posts that reports do not state.</summary>
    /// <param name="incidents">The incidents, in any order; the results follow this order.</param>
    /// <param name="staff">The staff, each person once. For a person who is not listed, nothing checks whether a clause binds him.</param>
    /// <exception cref="ArgumentException">Two incidents have the same id, or a person occurs twice.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    [Clause("11.1")]
    [Clause("11.2")]
    public AssessmentReport AssessAll(IEnumerable<Incident> incidents, IEnumerable<StaffMember> staff)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        var posts = new Dictionary<Id<StaffMember>, Position>();
        foreach (var person in Guard.Against.Null(staff))
        {
            if (!posts.TryAdd(Guard.Against.Null(person, nameof(staff)).Id, person.Position))
                throw new ArgumentException($"Person '{person.Id}' is named twice. Name each once.", nameof(staff));
        }

        return new Docket(this, incidents as IReadOnlyList<Incident> ?? [.. incidents], posts).Resolve();
    }
}
