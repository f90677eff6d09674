namespace MarketDept.Domain.Customers.Care;

/// <summary>What the customer answered in a survey (调查答复): the score, answers and comments of his own person.</summary>
/// <remarks>A host that knows by the login that an employee fills the form in says so, and is refused. Equality is by value.</remarks>
/// <param name="Respondent">How the person is called who answered (填表人), not blank; contact data.</param>
/// <param name="At">When (作答时间).</param>
/// <exception cref="ArgumentException">A text is blank, or an answer is null.</exception>
[Clause("8.3.8")]
public sealed record SurveyResponse(string Respondent, Instant At)
{
    /// <summary>Who answered (填表人); contact data.</summary>
    public string Respondent { get; } = Guard.Against.NullOrWhiteSpace(Respondent);
    /// <summary>What the person is at the customer (职务); null where that is not known.</summary>
    public string? Role { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Which employee filled it in (本公司员工); null for a person of the customer. No survey takes an employee's answers.</summary>
    public Id<StaffMember>? Employee { get; init => field = Guard.Against.None(value); }

    /// <summary>The score (评分), on the scale of the survey; null where none was given, which is not satisfaction.</summary>
    public int? Score { get; init; }
    /// <summary>The questions that were answered (答案), in their order; may be empty.</summary>
    public ValueList<SurveyAnswer> Answers { get; init => field = Guard.Against.NullItem(value); } = [];

    /// <summary>Opinions and wishes concerning the operating departments (意见和要求), not blank; null where there are none.</summary>
    public string? Comments { get; init => field = Guard.Against.Blank(value); }

    /// <summary>On which side the person is and when he answered, without the name.</summary>
    public override string ToString() => $"{(Employee is { } employee ? $"employee {employee}" : "a person of the customer")} at {Iso.Format(At)}";
}
