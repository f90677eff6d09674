using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

[Clause("10.2")]
[Clause("7.2")]
public class Sorting_orders
{
    private static string Groups(params StorageOrder[] orders) => string.Join("; ",
        OrderReconciliation.Of(orders, orders.Select(order => new DeliveryNote(new($"N-{order.Id}"), order.Id, order.Lines)), terms: Waived).Groups()
            .Select(group => $"{group.Customer} {group.Consignee.Name} {group.Consignee.Address}: {string.Join(' ', group.Orders)}"));

    private static StorageOrder Of(string id, string customer, string name, string address) =>
        Order(id, customer: new(customer), consignee: new(name, address));

    [Fact]
    public void Orders_of_one_customer_for_one_receiving_unit_at_one_address_stand_together() =>
        Assert.Equal("C1 甲 一路: D1 D3; C1 甲 二路: D2", Groups(Of("D1", "C1", "甲", "一路"), Of("D2", "C1", "甲", "二路"), Of("D3", "C1", "甲", "一路")));

    [Fact]
    public void Two_customers_never_share_a_group_even_for_one_receiving_unit() =>
        Assert.Equal("C1 甲 一路: D2; C2 甲 一路: D1", Groups(Of("D1", "C2", "甲", "一路"), Of("D2", "C1", "甲", "一路")));

    [Fact]
    public void The_same_name_in_another_form_is_the_same_and_printed_as_first_written() =>
        Assert.Equal("C1 甲（东） １路: D1 D2", Groups(Of("D1", "C1", "甲（东）", " １路　"), Of("D2", "C1", "甲(东)", "1路")));

    [Fact]
    public void Groups_are_in_ordinal_order_of_what_is_printed() =>
        Assert.Equal(
            "C1 B 一路: D2; C1 Ｂ店 一路: D5; C10 A 一路: D3; C2 A 一路: D4; C2 a 一路: D1",
            Groups(Of("D1", "C2", "a", "一路"), Of("D2", "C1", "B", "一路"), Of("D3", "C10", "A", "一路"), Of("D4", "C2", "A", "一路"), Of("D5", "C1", "Ｂ店", "一路")));

    [Fact]
    public void What_is_not_reconciled_is_in_no_group()
    {
        var reconciliation = OrderReconciliation.Of([Order("D1"), Order("D2"), Order("D3")], [Note("N1", "D1", "A 箱 9"), Note("N2", "D2")], terms: Waived);

        Assert.Equal(["D2"], reconciliation.Groups().SelectMany(group => group.Orders).Select(order => order.Value));
        Assert.Equal(["D1", "D2"], reconciliation.Resolve([Resolved("D1"), Resolved("D3")]).Groups().SelectMany(group => group.Orders).Select(order => order.Value));
    }
}
