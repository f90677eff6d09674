namespace MarketDept.Domain.Receivables.Arrears;

public sealed partial class ArrearsConsent
{
    /// <summary>Explains in words where the consent stands on a day, and what follows (欠费同意说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="receivable">The debt of the consent.</param>
    /// <exception cref="ArgumentException">The debt is null, or it is not the debt of the consent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, LocalDate day, Receivable receivable)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var standing = Title(StandingOn(day, receivable)).In(language);
        writer.Add(ExplanationTopic.Conclusion, Consenting, zh
            ? $"{Id}：同意客户 {Customer} 就 {Receivable} 欠费至多 {Amount:C}，承诺日期 {Iso.Format(PromisedOn)}；{Iso.Format(day)} {standing}。"
            : $"{Id}: customer {Customer} may owe at most {Amount:C} on {Receivable}, promised by {Iso.Format(PromisedOn)}; on {Iso.Format(day)} {standing}.");
        writer.Add(ExplanationTopic.Fact, Consenting, $"依据通知单 {Notice}，经办人 {Handler.Id}。", $"It rests on notice {Notice}, handled by {Handler.Id}.");
        if (Outside.IsPositive)
        {
            writer.Add(ExplanationTopic.Reading, Consenting,
                $"同意只及于这一金额；另有 {Outside:C} 不在同意之内。付款先抵同意的部分。", $"A consent covers its own amount; {Outside:C} lie outside it. Payments count for the consented part first.");
        }

        if (DutyOn(day, receivable) is { } duty)
        {
            writer.Add(ExplanationTopic.Step, Consenting,
                $"自 {Iso.Format(PromisedOn.PlusDays(1))} 起由 {Handler.Id} 负责收回剩余的 {duty:C}。", $"From {Iso.Format(PromisedOn.PlusDays(1))} on {Handler.Id} has to collect the remaining {duty:C}.");
            writer.Add(ExplanationTopic.Reading, Consenting,
                $"条文没有写明由谁收回，按经办人理解；负责收回不等于赔偿。", $"The regulation does not say who has to collect; it is read as the handler. Collecting is not compensating.");
        }

        if (StandingOn(day, receivable) == ArrearsStanding.WrittenOff)
        {
            writer.Add(ExplanationTopic.Reading, Consenting,
                $"核销不是付款：承诺没有因此兑现；冲回核销后，按届时的情况判断。", $"A write-off is no payment and keeps no promise. Once it is taken back, the debt counts as it stands then.");
        }

        if (receivable.StandingOn(day).Deducted.IsPositive)
            writer.Add(ExplanationTopic.Reading, Consenting, $"经同意的扣款减少的是应付的金额，不算客户没有付款。", $"The part deducted by decision was not owed, so leaving it unpaid is no failure.");

        if (ExtendedBy is { } beside && day >= ExtendedOn && PassedOn.IsZero)
        {
            writer.Add(ExplanationTopic.Fact, Consenting,
                $"{Iso.Format(ExtendedOn)} 的新的同意 {beside} 只及于本同意之外的欠款，没有转入金额；本同意的承诺日期和结果不变。",
                $"Consent {beside} of {Iso.Format(ExtendedOn)} covers only what lay outside this one; nothing passed on, and date and outcome of this one stay.");
        }
        else if (ExtendedBy is { } later && day >= ExtendedOn)
        {
            writer.Add(ExplanationTopic.Fact, Consenting, zh
                ? $"{Iso.Format(ExtendedOn)} 由新的同意 {later} 取代，转入 {PassedOn:C}；原承诺日期留存，账龄不变。"
                : $"Consent {later} took its place on {Iso.Format(ExtendedOn)} for {PassedOn:C}; the date that was promised first stays on record, and the debt ages on.");
            if (PassedOn < Covered)
            {
                writer.Add(ExplanationTopic.Reading, Consenting,
                    $"新的同意没有包括的部分，至多 {Covered - PassedOn:C}，仍按本同意：原承诺日期、原经办人。", $"The part that the new consent does not cover, at most {Covered - PassedOn:C}, stays under this one, with its promised date and its handler.");
            }
        }

        return writer.Done();
    }

    private static Bilingual Title(ArrearsStanding standing) => standing switch
    {
        ArrearsStanding.Running => new("尚在承诺期限之内", "the date has not passed"),
        ArrearsStanding.Kept => new("已如期付清", "it was paid in time"),
        ArrearsStanding.Broken => new("已过承诺日期而未付清", "the date has passed and it is not paid"),
        ArrearsStanding.PaidLate => new("已在承诺日期之后付清", "it was paid after the date"),
        ArrearsStanding.WrittenOff => new("没有付清，余下的已核销", "it is not paid, and the rest is written off"),
        _ => new("已由新的同意取代", "a new consent has taken its place"),
    };
}
