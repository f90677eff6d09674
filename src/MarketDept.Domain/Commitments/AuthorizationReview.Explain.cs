namespace MarketDept.Domain.Commitments;

public sealed partial record AuthorizationReview
{
    /// <summary>The answer and its grounds in words (授权对照说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var by = Promise.By.Select(one => new Bilingual($"{one.Staff.Id}（{one.Staff.Position.Title.Chinese}）", $"{one.Staff.Id} ({one.Staff.Position.Title.English})"));
        if (Reason is { } why)
            writer.Add(ExplanationTopic.Conclusion, Clause, $"该承诺属擅自：{In(why)}。", $"The promise is unauthorised: {In(why)}.");
        else
            writer.Add(ExplanationTopic.Conclusion, Clause, $"该承诺事先经授权。", $"The promise was authorised beforehand.");
        writer.Add(ExplanationTopic.Fact, Clause,
            $"{When(Promise.MadeAt)} {by}向客户 {Promise.Customer} 承诺：{Promise.Terms.Words}。", $"At {When(Promise.MadeAt)} {by} promised customer {Promise.Customer}: {Promise.Terms.Words}.");
        if (AuthorityDecision.Allows(OwnAuthority))
            writer.Add(ExplanationTopic.Fact, Clause, $"承诺人自己有权决定该事项。", $"One who promised decides such matters himself.");

        foreach (var held in Authorizations)
        {
            var (given, verdict) = (held.Authorization, held.Against(Promise));
            writer.Add(verdict is null ? ExplanationTopic.Fact : ExplanationTopic.NotApplied, Clause,
                $"授权 {given.Id}（{given.By.Id} 于 {When(given.At)}，{given.Scope.Words}）：{Of(verdict)}。",
                $"Authorisation {given.Id} ({given.By.Id} at {When(given.At)}, {given.Scope.Words}): {Of(verdict)}.");
        }

        if (!IsAuthorized)
            ExplainLossPeriod();
        return writer.Done();

        void ExplainLossPeriod()
        {
            if (RatifiedAt is { } ratified)
            {
                writer.Add(ExplanationTopic.Reading, Clause,
                    $"自 {When(ratified)} 起获追认：损失不再累计，违规并不消除。", $"It is ratified from {When(ratified)} on: no more loss accrues, and the breach is not erased.");
            }

            if (Correction is { } corrected)
            {
                writer.Add(ExplanationTopic.Fact, Clause,
                    $"{When(corrected.At)} {corrected.By} 向客户更正：{corrected.How}", $"Corrected with the customer by {corrected.By} at {When(corrected.At)}: {corrected.How}");
            }

            var until = LossEndsAt is { } end ? new Bilingual($"{When(end)} 之前", $"before {When(end)}") : new("至追认或更正为止", "it is ratified or corrected");
            writer.Add(ExplanationTopic.Fact, Clause, $"损失期间：{When(Promise.MadeAt)} 起，{until}。", $"The loss is his from {When(Promise.MadeAt)} until {until}.");
        }

        string When(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    private static Bilingual Of(UnauthorizedReason? verdict) => verdict switch
    {
        null => new("事先作出，范围相同或更宽", "given beforehand, and as wide as the promise or wider"),
        UnauthorizedReason.NoAuthorization => new("与该承诺无关（另一客户、另一人或另一类事项）", "of another customer, another person or another kind of promise"),
        { } reason => In(reason),
    };

    private static Bilingual In(UnauthorizedReason reason) => reason switch
    {
        UnauthorizedReason.ByOneWhoMayNot => new("授权人无权决定该事项", "given by somebody who may not decide that"),
        UnauthorizedReason.Narrower => new("授权范围窄于承诺", "narrower than the promise"),
        UnauthorizedReason.Expired => new("承诺时授权已过期", "expired when the promise was made"),
        UnauthorizedReason.NotInForceYet => new("承诺时授权尚未生效", "not in force yet when the promise was made"),
        UnauthorizedReason.Later => new("事后才授权", "given only after the promise"),
        _ => new("没有授权", "nobody authorised it"),
    };
}
