namespace MarketDept.Domain.Receivables.Arrears;

public sealed partial class ArrearsConsent
{
    /// <summary>Where the consent stands on a day, and what follows from that, in words (欠费同意说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="day">The day.</param>
    /// <param name="receivable">The debt.</param>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, LocalDate day, Receivable receivable)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var standing = Title(StandingOn(day, receivable)).In(language);
        writer.Add(ExplanationTopic.Conclusion, Consenting, zh
            ? $"{Id}：同意客户 {Customer} 就 {Receivable} 欠费至多 {Amount:C}，承诺日期 {Iso.Format(PromisedOn)}；{Iso.Format(day)} {standing}。"
            : $"{Id}: customer {Customer} may owe at most {Amount:C} on {Receivable}, promised by {Iso.Format(PromisedOn)}; on {Iso.Format(day)} {standing}.");
        writer.Add(ExplanationTopic.Fact, Consenting, zh
            ? $"依据通知单 {Notice}，经办人 {Handler.Id}。"
            : $"It rests on notice {Notice}, handled by {Handler.Id}.");
        if (DutyOn(day, receivable) is { } duty)
        {
            writer.Add(ExplanationTopic.Step, Consenting, zh
                ? $"自 {Iso.Format(duty.Since)} 起由 {duty.Handler} 负责收回剩余的 {duty.Amount:C}。"
                : $"From {Iso.Format(duty.Since)} on {duty.Handler} has to collect the remaining {duty.Amount:C}.");
            writer.Add(ExplanationTopic.Reading, Consenting, zh
                ? "条文没有写明由谁收回，按经办人理解；负责收回不等于赔偿。"
                : "The text does not say who has to collect; it is read as the handler. To collect is not to compensate.");
        }

        if (ExtendedBy is { } later && day >= ExtendedOn)
        {
            writer.Add(ExplanationTopic.Fact, Consenting, zh
                ? $"{Iso.Format(ExtendedOn)} 由新的同意 {later} 取代；原承诺日期留存，账龄不变。"
                : $"Consent {later} took its place on {Iso.Format(ExtendedOn)}; the date that was promised first stays on record, and the debt ages on.");
        }

        return writer.Done();
    }

    private static Bilingual Title(ArrearsStanding standing) => standing switch
    {
        ArrearsStanding.Running => new("尚在承诺期限之内", "the date has not passed"),
        ArrearsStanding.Kept => new("已如期付清", "it was paid in time"),
        ArrearsStanding.Broken => new("已过承诺日期而未付清", "the date has passed and it is not paid"),
        ArrearsStanding.PaidLate => new("已在承诺日期之后付清", "it was paid after the date"),
        _ => new("已由新的同意取代", "a new consent has taken its place"),
    };
}
