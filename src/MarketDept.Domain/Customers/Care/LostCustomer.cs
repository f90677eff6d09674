using System.Globalization;

namespace MarketDept.Domain.Customers.Care;

/// <summary>One line of the lost-customer analysis (流失客户): which customer, lost since when, why, and what was done to keep him.</summary>
/// <remarks>The loss ends no ownership: the person in charge stays in charge. Equality is by value.</remarks>
/// <param name="Customer">The customer (客户).</param>
/// <param name="LastOrderOn">The day of his last order (最近下单日).</param>
/// <param name="LostSince">The day since which the customer is lost (流失日), after his last order.</param>
/// <param name="Reason">The reason of the loss (流失原因), in words.</param>
/// <param name="InCharge">The salesperson in charge of the customer before and after the loss (负责的业务员); null where nobody is in charge.</param>
/// <param name="EnteredBy">The person who entered the line (填表人).</param>
/// <param name="EnteredAt">The moment of the entry (填表时间).</param>
[Clause("8.3.7")]
public sealed record LostCustomer(
    Id<Customer> Customer, LocalDate LastOrderOn, LocalDate LostSince, string Reason, [property: Clause("2.3")] Id<StaffMember>? InCharge,
    Id<StaffMember> EnteredBy, Instant EnteredAt) : DomainValue
{
    /// <summary>What was done to keep the customer (挽留措施), in the order of entry.</summary>
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
