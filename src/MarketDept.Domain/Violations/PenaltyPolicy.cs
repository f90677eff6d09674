namespace MarketDept.Domain.Violations;

/// <summary>Judges reported breaches by section 11 (违纪认定规则): which clause applies, with which fine, compensation, duty or absence.</summary>
/// <remarks>A pure function of reports and editions: no clock, no state. Equal reports give equal results in every culture and time zone. The order of
/// entry decides only which report is named first, and so who gets an odd fen where reports name the offenders in another order. Findings are stated;
/// nothing is posted.</remarks>
public sealed class PenaltyPolicy
{
    /// <summary>Creates the policy from editions of the regulation and the company's choices.</summary>
    /// <param name="editions">The editions that judge acts by their day.</param>
    /// <param name="terms">The company's terms; null: <see cref="CaseTerms.Default"/>.</param>
    /// <exception cref="ArgumentNullException">There are no editions.</exception>
    public PenaltyPolicy(RegulationEditions editions, CaseTerms? terms = null) => (Editions, Terms) = (Guard.Against.Null(editions), terms ?? CaseTerms.Default);

    /// <summary>The policy with the standard edition only, in force on every date, and <see cref="CaseTerms.Default"/>.</summary>
    public static PenaltyPolicy Standard { get; } = new(RegulationEditions.Standard);
    /// <summary>The editions of the regulation (历次版本); the day of an act decides which one applies.</summary>
    public RegulationEditions Editions { get; }
    /// <summary>The company's choices on judging and procedure (违纪认定与处理设定).</summary>
    public CaseTerms Terms { get; }

    /// <summary>Assesses one report by itself. No memory is allocated. Use <see cref="AssessAll(IEnumerable{Incident})"/> where several reports may be of
    /// one act.</summary>
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

    /// <summary>Assesses reports of breaches together, since several may be of one act. Each person gets one fine for an act, and a special clause
    /// overrides the ordinary one.</summary>
    /// <remarks>The work grows with the number of incidents; within one act, with its disputed versions times its persons.</remarks>
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

    /// <summary>Assesses reports of breaches together, and looks up the posts that reports do not state among the staff.</summary>
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
