using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The company's terms of checking orders (订单核对设定), for <see cref="OrderReconciliation"/> and <see cref="WarehouseCheck"/>.</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>.</remarks>
[Clause("10.1")]
public sealed record CheckTerms : DomainValue
{
    private static readonly ClauseId Checked = new(10, 1);

    /// <summary>The defaults, which hold where the company has chosen nothing.</summary>
    public static CheckTerms Default { get; } = new();
    /// <summary>Whether an order that agrees with its notes also needs the customer's confirmation (相符的订单也须客户确认); default: yes.</summary>
    public bool AsksCustomer { get; init; } = true;
    /// <summary>Whether items and units are compared exactly as written, width and blanks included (货品与单位逐字比对); default: no.</summary>
    public bool ComparesAsWritten { get; init; }
    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("CheckTerms.AsksCustomer", Checked, new("订单与送货单相符的，是否仍须客户确认", "Whether the customer also has to confirm an order that agrees with its delivery notes"),
            [new("须确认", "needed"), new("不须", "waived")], new("须确认", "needed"),
            new("制度要求与客户核对订单。", "The regulation has the order checked with the customer.")),
        new("CheckTerms.ComparesAsWritten", Checked, new(
                "同一货品编码或单位只是写法略有不同（如 A-乙 与 Ａ－乙），算不算相同",
                "Whether an item code or a unit that is only written slightly differently (such as A-1 and Ａ－１) counts as the same"),
            [new("算相同", "the same"), new("算不同", "different")], new("算相同", "the same"),
            new("慎重：看上去相同的，不应算作差异。", "Caution: what looks the same should not count as a difference.")),
    ];

    /// <summary>The form of a text in which items and units are compared.</summary>
    internal string KeyOf(string text) => ComparesAsWritten ? text : TextKey.Of(text);
}
