namespace MarketDept.Domain.Customers.Care;

/// <summary>The customer's answer to a survey (调查答复): score, answers and comments, given by a person of the customer.</summary>
/// <remarks>Where the host knows that an employee filled the form in, it sets <see cref="Employee"/>, and the survey refuses the answer. Equality
/// is by value.</remarks>
/// <param name="Respondent">The name of the person who answered (填表人), not blank; contact data.</param>
/// <param name="At">The moment of the answer (作答时间).</param>
/// <exception cref="ArgumentException">A text is blank, or an answer is null.</exception>
[Clause("8.3.8")]
public sealed record SurveyResponse(string Respondent, Instant At)
{
    /// <summary>The name of the person who answered (填表人); contact data.</summary>
    public string Respondent { get; } = Guard.Against.NullOrWhiteSpace(Respondent);
    /// <summary>The person's position at the customer (职务); null where that is not known.</summary>
    public string? Role { get; init => field = Guard.Against.Blank(value); }

    /// <summary>The employee who filled the form in (本公司员工); null where a person of the customer did. A survey refuses an employee's answer.</summary>
    public Id<StaffMember>? Employee { get; init => field = Guard.Against.None(value); }

    /// <summary>The score (评分), in points on the scale of the survey; null where none was given. No score is not satisfaction.</summary>
    public int? Score { get; init; }
    /// <summary>The answered questions (答案), in their order; may be empty.</summary>
    public ValueList<SurveyAnswer> Answers { get; init => field = Guard.Against.NullItem(value); } = [];

    /// <summary>Opinions and wishes concerning the operating departments (意见和要求), not blank; null where there are none.</summary>
    public string? Comments { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Whether the customer or an employee answered, and when; without the person's name.</summary>
    public override string ToString() => $"{(Employee is { } employee ? $"employee {employee}" : "a person of the customer")} at {Iso.Format(At)}";
}
