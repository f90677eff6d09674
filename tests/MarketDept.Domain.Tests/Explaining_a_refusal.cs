namespace MarketDept.Domain.Tests;

public class Explaining_a_refusal
{
    private static readonly Refusal AboveDisputed = new("host.above-disputed", "9.3", RefusalCategory.Limit,
        zh: "超过所质疑的金额。至多为所质疑的金额。", en: "More is accepted than is disputed. Accept at most the disputed amount.");

    private static readonly DomainException Refused = AboveDisputed.Because(
        $"质疑 {"Q1"}：{Money.FromYuan(1200)}，至多 {Money.FromYuan(1000)}，{Instant.FromUtc(2026, 6, 1, 2, 30)}",
        $"Dispute {"Q1"}: {Money.FromYuan(1200)}, at most {Money.FromYuan(1000)}, at {Instant.FromUtc(2026, 6, 1, 2, 30)}.");

    [Fact]
    public void It_is_explained_in_the_language_and_the_zone_of_who_asks()
    {
        Assert.Equal(
            """
            超过所质疑的金额。至多为所质疑的金额。
            质疑 Q1：¥1,200.00，至多 ¥1,000.00，2026-06-01T10:30
            依据：第9.3条。
            """.ReplaceLineEndings("\n"), Refused.Explain(Language.Chinese).ToString());
        Assert.Equal("Dispute Q1: ¥1,200.00, at most ¥1,000.00, at 2026-06-01T04:30.",
            Refused.Explain(Language.English, DateTimeZoneProviders.Tzdb["Europe/Paris"]).Lines[1].Text);
    }

    [Fact]
    public void The_message_is_for_a_log_and_the_same_in_every_culture() =>
        Assert.Equal("More is accepted than is disputed. Accept at most the disputed amount. "
            + "Dispute Q1: ¥1,200.00, at most ¥1,000.00, at 2026-06-01T02:30:00Z. (clause 9.3, host.above-disputed)",
            Cultures.Under("tr-TR", () => Refused.Message));

    [Fact]
    public void A_throw_may_name_a_more_exact_clause()
    {
        Assert.Equal(new ClauseId(9, 3), Refused.Clause);
        Assert.Equal(new ClauseId(6, 3), AboveDisputed.Because($"甲", $"A.", new ClauseId(6, 3)).Clause);
    }

    [Theory]
    [InlineData(RefusalCategory.NotEntitled, 403)]
    [InlineData(RefusalCategory.UnknownReference, 404)]
    [InlineData(RefusalCategory.WrongState, 409)]
    [InlineData(RefusalCategory.Conflict, 409)]
    [InlineData(RefusalCategory.Limit, 422)]
    [InlineData(RefusalCategory.Incomplete, 422)]
    public void A_category_has_the_status_that_fits(RefusalCategory category, int status) =>
        Assert.Equal(status, new Refusal("host.any", "9.3", category, "须改。", "It is wrong. Mend it.").HttpStatus);

    [Fact]
    public void A_mistake_of_the_caller_is_none_of_the_rules()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Refused.Explain((Language)3));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => new Refusal("host.any", "9.3", default, "须改。", "Mend it."));
        Assert.Throws<ArgumentException>("code", () => new Refusal(" ", "9.3", RefusalCategory.Limit, "须改。", "Mend it."));
        Assert.Throws<FormatException>(() => new Refusal("host.any", "nine", RefusalCategory.Limit, "须改。", "Mend it."));
    }
}
