namespace MarketDept.Domain.Customers.Care;

/// <summary>Whether a customer is lost on a day (流失判断), with the grounds.</summary>
/// <remarks>A lost customer keeps his owner. Equality is by value.</remarks>
/// <param name="Customer">The customer (客户).</param>
/// <param name="On">The day asked about (判断日).</param>
/// <param name="LastOrderOn">The day of his last order (最近下单日); null where it is not known.</param>
/// <param name="Inactivity">How long a customer may be without an order (未下单期限), by the company's terms; null where the company has not stated it.</param>
[Clause("8.3.7")]
public sealed record LossDecision(Id<Customer> Customer, LocalDate On, LocalDate? LastOrderOn, Period? Inactivity) : DomainValue
{
    /// <summary>The day of the last order (上次下单).</summary>
    public LocalDate? LastOrderOn { get; } = Guard.Against.None(LastOrderOn);

    /// <summary>The first day on which the customer is lost unless he orders again (流失起算日). Null where the last order or the time is not known.</summary>
    public LocalDate? LostFrom => LastOrderOn is { } last && Inactivity is { } time ? last + time + Period.FromDays(1) : null;

    /// <summary>Whether the customer is lost (是否流失); unknown where his last order or the company's time is not known.</summary>
    public Fact IsLost => LostFrom is { } from ? On >= from : Fact.Unknown;

    /// <summary>Tells in sentences whether the customer is lost, from which day, and which facts are missing (流失说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var standing = IsLost.IsNo ? new Bilingual("尚未流失", "is not lost")
            : IsLost.IsYes ? new("已流失", "is lost")
            : new("是否流失无法确定", "cannot be called lost or not lost");
        writer.Add(ExplanationTopic.Conclusion, LostCustomerAnalysis.Analysed, zh
            ? $"{Iso.Format(On)}：客户 {Customer} {standing.Chinese}。"
            : $"{Iso.Format(On)}: customer {Customer} {standing.English}.");
        if (LostFrom is { } from)
        {
            writer.Add(ExplanationTopic.Step, LostCustomerAnalysis.Analysed, zh
                ? $"最近下单 {Iso.Format(LastOrderOn)}，公司规定的期限{Intervals.Say(Inactivity!, zh)}；其间没有订单的，自 {Iso.Format(from)} 起为流失。"
                : $"Last order on {Iso.Format(LastOrderOn)}, and the company allows {Intervals.Say(Inactivity!, zh)}; without another order he is lost from {Iso.Format(from)} on.");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, LostCustomerAnalysis.Analysed, LastOrderOn is null
                ? zh ? "缺少最近下单日。" : "Missing: the day of the last order."
                : zh ? "公司尚未写明流失期限。" : "Missing: the time, which the company has not stated.");
        }

        writer.Add(ExplanationTopic.Reading, LostCustomerAnalysis.Analysed, zh ? "流失不等于归属终止。" : "A lost customer keeps his owner.");
        return writer.Done();
    }
}
