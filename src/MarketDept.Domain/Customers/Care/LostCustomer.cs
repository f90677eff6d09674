using System.Globalization;

namespace MarketDept.Domain.Customers.Care;

/// <summary>One line of the lost-customer analysis (流失客户): who was lost, since when, why, and what was done to hold on to him.</summary>
/// <remarks>The loss ends no ownership: the line names who is in charge of him, and that stays. Equality is by value.</remarks>
/// <param name="Customer">The customer (客户).</param>
/// <param name="LastOrderOn">The day of his last order (最近下单日).</param>
/// <param name="LostSince">Since when he is lost (流失日), after his last order.</param>
/// <param name="Reason">Why (流失原因), in words.</param>
/// <param name="InCharge">In whose charge he was and remains (负责的业务员); null for a customer in nobody's charge.</param>
/// <param name="EnteredBy">Who entered it (填表人).</param>
/// <param name="EnteredAt">When (填表时间).</param>
[Clause("8.3.7")]
public sealed record LostCustomer(
    Id<Customer> Customer, LocalDate LastOrderOn, LocalDate LostSince, string Reason, [property: Clause("2.3")] Id<StaffMember>? InCharge,
    Id<StaffMember> EnteredBy, Instant EnteredAt) : DomainValue
{
    /// <summary>What was done to hold on to him (挽留措施), in the order in which it was entered.</summary>
    public ValueList<RetentionEffort> Efforts { get; init; } = [];

    internal string Say(bool zh)
    {
        var owner = InCharge?.Value ?? (zh ? "无人" : "nobody");
        var efforts = Efforts.Count.ToString(CultureInfo.InvariantCulture);
        return zh
            ? $"客户 {Customer}：最近下单 {Iso.Format(LastOrderOn)}，自 {Iso.Format(LostSince)} 起流失，原因：{Reason}；负责人：{owner}；挽留措施 {efforts} 项。"
            : $"Customer {Customer}: last order on {Iso.Format(LastOrderOn)}, lost since {Iso.Format(LostSince)}, reason: {Reason}; in charge: {owner}; efforts: {efforts}.";
    }
}
