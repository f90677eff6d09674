using MarketDept.Domain.Warehousing;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing;

public class Taking_in_an_order
{
    [Fact]
    [Clause("2.5")]
    public void Of_a_storage_customer_it_is_taken_in()
    {
        var order = StorageOrder.Take(new("D1"), C1, Fact.Yes, East, Lines("A 箱 10, A 箱 2"));

        Assert.Equal((new Id<StorageOrder>("D1"), C1, East, 2), (order.Id, order.Customer, order.Consignee, order.Lines.Count));
        Assert.Equal(order, StorageOrder.Take(new("D1"), C1, Fact.Yes, East, Lines("A 箱 10, A 箱 2")));
    }

    [Fact]
    [Clause("2.5")]
    public void Of_a_customer_who_uses_freight_only_it_is_refused() =>
        Refused(WarehousingRefusals.NotAStorageCustomer, "2.5", () => StorageOrder.Take(new("D1"), C1, Fact.No, East, []));

    [Fact]
    [Clause("2.5")]
    public void Whether_he_uses_storage_has_to_be_known() =>
        Refused(WarehousingRefusals.StorageCustomerUnknown, "2.5", () => StorageOrder.Take(new("D1"), C1, Fact.Unknown, East, []));

    [Fact]
    [Clause("7.2")]
    public void Without_a_receiving_unit_there_is_nothing_to_sort_it_by()
    {
        Mistake.Thrown(() => StorageOrder.Take(new("D1"), C1, Fact.Yes, null!, []));
        Mistake.Thrown(() => new Consignee(" ", "人民路 12 号"));
        Mistake.Thrown(() => new Consignee("宏达超市", "　"));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => StorageOrder.Take(default, C1, Fact.Yes, East, []));
        Mistake.Thrown(() => StorageOrder.Take(new("D1"), default, Fact.Yes, East, []));
        Mistake.Thrown(() => StorageOrder.Take(new("D1"), C1, Fact.Yes, East, null!));
        Mistake.Thrown(() => StorageOrder.Take(new("D1"), C1, Fact.Yes, East, [null!]));
        Mistake.Thrown(() => new DeliveryNote(default, new("D1"), []));
        Mistake.Thrown(() => new DeliveryNote(new("N1"), default, []));
        Mistake.Thrown(() => new DeliveryNote(new("N1"), new("D1"), null!));
        Mistake.Thrown(() => new DeliveryNote(new("N1"), new("D1"), [null!]));
    }
}
