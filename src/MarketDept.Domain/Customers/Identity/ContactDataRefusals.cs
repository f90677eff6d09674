namespace MarketDept.Domain.Customers.Identity;

/// <summary>Why contact data are not shown (联系资料的拒绝理由).</summary>
public static class ContactDataRefusals
{
    /// <summary>The viewer is neither the owner, nor the collector in charge, nor the manager, nor, while nobody owns the customer, who gathered the data.</summary>
    public static readonly Refusal NotVisible = new("customer.contact-data-not-visible", "2.1", RefusalCategory.NotEntitled,
        zh: "不得查看该客户的联系资料。可以查看的是归属业务员、负责该客户的收款员和经理，无人归属时还有搜集资料的业务员。",
        en: "The contact data of this customer are not shown to this person. Ask the owner, the collector in charge or the manager.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [NotVisible];
}
