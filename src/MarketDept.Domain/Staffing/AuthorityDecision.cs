namespace MarketDept.Domain.Staffing;

/// <summary>Whether somebody may decide a matter (决定权答复), with the ground.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="By">The person who would decide.</param>
/// <param name="Matter">The matter to be decided.</param>
/// <param name="Ground">Why the person may decide, or why not.</param>
/// <param name="WhoMay">The position that decides in this case. For the manager's matters, his delegate may stand in.</param>
public sealed record AuthorityDecision(StaffMember By, Matter Matter, AuthorityGround Ground, Position WhoMay) : DomainValue
{
    /// <summary>The matter that the person would decide (事项).</summary>
    public Matter Matter { get; } = Guard.Against.Null(Matter);

    /// <summary>Whether the person may decide the matter (可否决定).</summary>
    public bool IsAllowed => Allows(Ground);

    /// <summary>The clause that the answer rests on: that of the matter, or 4.1 where it depends on a delegation.</summary>
    public ClauseId Clause => Ground switch
    {
        AuthorityGround.ByDelegation or AuthorityGround.NotDelegated => new ClauseId(4, 1),
        _ => Matter.Clause,
    };

    /// <summary>Whether a ground allows the decision; for answers that were stored.</summary>
    internal static bool Allows(AuthorityGround ground) =>
        ground is AuthorityGround.ByPosition or AuthorityGround.ByDelegation or AuthorityGround.InPlaceOfManager;

    /// <summary>Tells in sentences whether the person may decide, and why (说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Clause, writer.Zh
            ? $"{By.Id}（{By.Position.Title.Chinese}）{(IsAllowed ? "可以" : "不得")}决定“{Matter.Title.Chinese}”。"
            : $"{By.Id} ({By.Position.Title.English}) {(IsAllowed ? "may" : "may not")} decide: {Matter.Title.English}.");
        writer.Add(ExplanationTopic.Fact, Clause, Why.In(language));
        if (!IsAllowed)
            writer.Add(ExplanationTopic.Missing, Matter.Clause, By.Position == WhoMay
                ? writer.Zh ? $"应由另一位{WhoMay.Title.Chinese}决定。" : $"It is for another {WhoMay.Title.English}."
                : writer.Zh ? $"应由{WhoMay.Title.Chinese}决定。" : $"It is for the {WhoMay.Title.English}.");
        return writer.Done();
    }

    private Bilingual Why => Ground switch
    {
        AuthorityGround.ByPosition => new("该事项属于其职务的决定范围。", "The matter belongs to the position."),
        AuthorityGround.ByDelegation => new("经理已就该事项授权，且授权在当时有效。", "The manager delegated the matter, and the delegation was in force at the time."),
        AuthorityGround.InPlaceOfManager => new("经理是当事人，或没有经理在任，由其上级决定。", "The manager is a party, or none is in office, so the one above decides."),
        AuthorityGround.IsParty => new("他本人是当事人；任何人不得决定自己的事。", "He is a party; nobody decides his own case."),
        AuthorityGround.NotDelegated => new("副经理只有在经理就该事项的有效授权之内才能决定。", "The deputy decides only within a delegation of this matter that is in force at the time."),
        AuthorityGround.ManagerIsParty => new("经理是当事人，或没有经理在任，其授权也不能用于本案。", "The manager is a party, or none is in office, and a delegation cannot serve in such a case."),
        _ => new("该职务不决定这类事项。", "The position does not decide such matters."),
    };
}
