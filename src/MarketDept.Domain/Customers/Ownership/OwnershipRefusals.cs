namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Why evidence of ownership, or a decision on it, is refused (客户归属的拒绝理由).</summary>
public static class OwnershipRefusals
{
    /// <summary>The customer would go to somebody who is no salesperson.</summary>
    public static readonly Refusal NotASalesperson = new("customer.not-a-salesperson", "5.3", RefusalCategory.NotEntitled,
        zh: "客户须归业务员，不得归其他职务的人员。", en: "The customer would go to somebody who is no salesperson. Name a salesperson.");

    /// <summary>The id stands for another contact under the same record.</summary>
    public static readonly Refusal ContactIdTaken = new("customer.contact-id-taken", "8.2.1", RefusalCategory.Conflict,
        zh: "这个编号已代表另一次联系。已登记的内容不得改写，请另用编号。", en: "The id stands for another contact already. An entry is never changed, so take a new id.");

    /// <summary>The contact is somebody's from outside the department.</summary>
    public static readonly Refusal ContactByOutsider = new("customer.contact-by-outsider", "5.3", RefusalCategory.NotEntitled,
        zh: "联系人不是市场部人员。联系记录须为本部门人员与客户的联系。", en: "The contact was somebody's from outside the department. Log contacts of its own people.");

    /// <summary>Nothing is contested, so there is nothing to arbitrate.</summary>
    public static readonly Refusal NothingContested = new("customer.nothing-contested", "8.1.2", RefusalCategory.WrongState,
        zh: "客户的归属当时没有争议，不能裁决。至少两名业务员同时主张，才须裁决。", en: "The customer was not contested then. Arbitrate between at least two salespersons.");

    /// <summary>The customer would be awarded to somebody who is not in the contest.</summary>
    public static readonly Refusal OwnerNotInContest = new("customer.owner-not-in-contest", "8.1.2", RefusalCategory.UnknownReference,
        zh: "所裁定的归属人不在争议各方之中。须裁给其中一方。", en: "The person awarded is not in the contest. Award the customer to one who is.");

    /// <summary>The one whose ownership would end does not own the customer.</summary>
    public static readonly Refusal NotTheOwner = new("customer.not-the-owner", "2.3", RefusalCategory.Conflict,
        zh: "这个人不是客户的归属人，没有归属可以终止。请核对客户归属。", en: "This person does not own the customer, so no ownership ends. Check whose the customer is.");

    /// <summary>Two records are judged by different terms, so that their evidence cannot be judged together.</summary>
    public static readonly Refusal TermsDiffer = new("customer.ownership-terms-differ", "8.1.2", RefusalCategory.Conflict,
        zh: "两份档案依据的客户归属设定不同，不得合在一起判断归属。请先把其中一份按同一设定重新还原。",
        en: "The records are judged by different terms of ownership. Restore one of them under the terms of the other first.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [NotASalesperson, ContactIdTaken, ContactByOutsider, NothingContested, OwnerNotInContest, NotTheOwner, TermsDiffer];
}
