namespace MarketDept.Domain.Commitments;

public sealed partial record AuthorizationReview : DomainValue
{
    /// <summary>Tells in sentences whether the promise was authorised and why, and since when it is ratified or corrected (授权对照说明).</summary>
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
            writer.Add(ExplanationTopic.Fact, Clause, $"承诺人自己有权决定该事项。", $"A person who promised may decide such matters himself.");

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

            if (CorrectedAt is { } corrected)
            {
                writer.Add(ExplanationTopic.Fact, Clause,
                    $"{When(corrected)} {CorrectedBy} 向客户更正：{CorrectedHow}", $"Corrected with the customer by {CorrectedBy} at {When(corrected)}: {CorrectedHow}");
            }

            var until = LossEndsAt is { } end ? new Bilingual($"{When(end)} 之前", $"before {When(end)}") : new("至追认或更正为止", "it is ratified or corrected");
            writer.Add(ExplanationTopic.Fact, Clause, $"损失期间：{When(Promise.MadeAt)} 起，{until}。", $"The loss is his from {When(Promise.MadeAt)} until {until}.");
        }
    }

    /// <summary>Tells in sentences how much was lost by price differences, with each step of the amount (差价说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation ExplainLoss(Language language)
    {
        var writer = new ExplanationWriter(language);
        var (zh, clause, counted) = (writer.Zh, new ClauseId(11, 2, 1), Counted);
        writer.Add(ExplanationTopic.Conclusion, clause,
            $"差价合计 {PriceDifference:C}，计入 {counted.Count} 票。", $"Price differences of {PriceDifference:C} in total, from {counted.Count} consignment(s).");
        foreach (var row in counted)
        {
            writer.Add(ExplanationTopic.Step, clause, zh
                ? $"{row.Id}（{When(row.CarriedAt!.Value)}）：运价 {row.Tariff:C}，实收 {row.Charged:C}，差价 {row.PriceDifference:C}。"
                : $"{row.Id} ({When(row.CarriedAt!.Value)}): tariff {row.Tariff:C}, charged {row.Charged:C}, difference {row.PriceDifference:C}.");
        }

        if (counted.Any(row => !_carried.Contains(row)))
        {
            writer.Add(ExplanationTopic.Reading, clause,
                $"有权的人已准许较低运价的，以准许的运价代替规定的运价，只计超出准许的部分。", $"Where an entitled person had allowed a lower rate, that rate replaces the tariff, and only the part below it counts.");
        }

        foreach (var row in NotCounted)
        {
            writer.Add(ExplanationTopic.NotApplied, clause, IsAuthorized
                ? zh ? $"{row.Id}：承诺经授权，不计。" : $"{row.Id}: the promise was authorised, so it does not count."
                : zh ? $"{row.Id}（{When(row.CarriedAt!.Value)}）：已追认或更正，不计。" : $"{row.Id} ({When(row.CarriedAt!.Value)}): ratified or corrected by then, so it does not count.");
        }

        return writer.Done();
    }

    private static string When(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);

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
